// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outside/xml_stream.h"

#include "core/exchange/outside/xml_guard.h"

#include <QtCore/QXmlStreamReader>

namespace dunlin::exchange {

using base::ErrorCode;
using base::XmlElement;

namespace {

constexpr int kMaxElements = 200'000;

bool isBadText(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() == 0xfffe || c.unicode() == 0xffff)
            return true;
        if (c.isHighSurrogate()) {
            if (i + 1 >= text.size() || !text[i + 1].isLowSurrogate())
                return true;
            ++i;
        } else if (c.isLowSurrogate()) {
            return true;
        }
    }
    return false;
}

} // namespace

struct XmlStream::State {
    explicit State(OutsideFile &file) : guard(file) { guard.open(QIODevice::ReadOnly); }
    XmlGuard guard;
    QXmlStreamReader xml{&guard};
    QString why;
    int level = 0; ///< open elements
    bool begun = false;
    int budget = 0; ///< elements left for one element()
};

XmlStream::XmlStream(OutsideFile &file) : m_state(std::make_unique<State>(file))
{}
XmlStream::~XmlStream() = default;

bool XmlStream::ok() const
{
    return m_state->why.isEmpty() && m_state->guard.why().isEmpty() && !m_state->xml.hasError();
}

void XmlStream::refuse(const QString &why)
{
    if (m_state->why.isEmpty())
        m_state->why = QStringLiteral("line %1: %2").arg(m_state->xml.lineNumber()).arg(why);
}

base::Error XmlStream::error() const
{
    const State &state = *m_state;
    if (!state.guard.why().isEmpty())
        return {ErrorCode::Input, state.guard.why()};
    if (!state.why.isEmpty())
        return {ErrorCode::Input, state.why};
    const qint64 at = state.xml.lineNumber();
    if (state.xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        return {ErrorCode::Input,
                QStringLiteral("line %1: the file is cut off before its end").arg(at)};
    if (state.begun && state.level <= 0
        && state.xml.error() == QXmlStreamReader::NotWellFormedError)
        return {ErrorCode::Input,
                QStringLiteral("line %1: something follows after the end of the document (%2)")
                    .arg(at)
                    .arg(state.xml.errorString())};
    return {ErrorCode::Input,
            QStringLiteral("line %1: the XML is damaged: %2").arg(at).arg(state.xml.errorString())};
}

bool XmlStream::start()
{
    QXmlStreamReader &xml = m_state->xml;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            m_state->level = 1;
            m_state->begun = true;
            return ok();
        }
        if (token == QXmlStreamReader::DTD)
            refuse(QStringLiteral("document type declarations are not accepted"));
    }
    if (ok())
        refuse(QStringLiteral("there is no element"));
    return false;
}

QString XmlStream::name() const
{
    return m_state->xml.name().toString();
}

QString XmlStream::space() const
{
    return m_state->xml.namespaceUri().toString();
}

qint64 XmlStream::line() const
{
    return m_state->xml.lineNumber();
}

int XmlStream::enter()
{
    return m_state->level;
}

bool XmlStream::next(int level)
{
    State &state = *m_state;
    while (ok() && !state.xml.atEnd()) {
        const auto token = state.xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (++state.level == level + 1)
                return ok();
        } else if (token == QXmlStreamReader::EndElement) {
            if (state.level-- == level)
                return false;
        } else if (token == QXmlStreamReader::EntityReference) {
            refuse(QStringLiteral("the entity \"%1\" is not known").arg(state.xml.name()));
        }
    }
    return false;
}

XmlElement XmlStream::element()
{
    m_state->budget = kMaxElements;
    XmlElement out;
    read(&out);
    return out;
}

bool XmlStream::read(XmlElement *out)
{
    State &state = *m_state;
    QXmlStreamReader &xml = state.xml;
    if (--state.budget < 0) {
        refuse(QStringLiteral("one element holds more than %1 others").arg(kMaxElements));
        return false;
    }
    out->name = xml.name().toString();
    out->line = xml.lineNumber();
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        out->attributes.push_back(
            {attribute.name().toString(), QString(), attribute.value().toString()});
    while (ok() && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++state.level;
            out->children.emplace_back();
            if (!read(&out->children.back()))
                return false;
            break;
        case QXmlStreamReader::EndElement: --state.level; return true;
        case QXmlStreamReader::Characters:
            if (xml.isWhitespace() && !xml.isCDATA())
                break;
            if (isBadText(xml.text())) {
                refuse(QStringLiteral("a character that XML does not allow"));
                return false;
            }
            out->text += xml.text();
            break;
        case QXmlStreamReader::EntityReference:
            refuse(QStringLiteral("the entity \"%1\" is not known").arg(xml.name()));
            return false;
        default: break;
        }
    }
    return false;
}

bool XmlStream::finish()
{
    QXmlStreamReader &xml = m_state->xml;
    while (ok() && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            ++m_state->level;
        else if (token == QXmlStreamReader::EndElement)
            --m_state->level;
    }
    return ok();
}

const XmlElement *descend(const XmlElement *root, std::initializer_list<const char *> path)
{
    for (const char *name : path) {
        const XmlElement *found = nullptr;
        if (root) {
            for (const XmlElement &child : root->children) {
                if (child.name == QLatin1String(name)) {
                    found = &child;
                    break;
                }
            }
        }
        if (!found)
            return nullptr;
        root = found;
    }
    return root;
}

QString textAt(const XmlElement *root, std::initializer_list<const char *> path)
{
    const XmlElement *found = descend(root, path);
    const QString text = found ? found->text.trimmed() : QString();
    return text.isEmpty() ? QString() : text;
}

std::vector<const XmlElement *> childrenOf(const XmlElement *root, const char *name)
{
    std::vector<const XmlElement *> out;
    if (root) {
        for (const XmlElement &child : root->children) {
            if (child.name == QLatin1String(name))
                out.push_back(&child);
        }
    }
    return out;
}

} // namespace dunlin::exchange
