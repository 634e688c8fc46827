// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/xml_tree.h"

#include <QtCore/QXmlStreamReader>
#include <QtCore/QXmlStreamWriter>

namespace dunlin::base {

namespace {

constexpr qsizetype kMaxBytes = 32 << 20;
constexpr int kMaxElements = 500'000;
constexpr int kMaxLevels = 200;

class Reader {
public:
    explicit Reader(const QByteArray &xml) : m_xml(xml) {}

    Result<XmlElement> read()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return refuse(QStringLiteral("document type declarations are not accepted"));
            if (token != QXmlStreamReader::StartElement)
                continue;
            XmlElement root;
            if (!element(&root, 0))
                break;
            while (!m_xml.atEnd())
                m_xml.readNext();
            if (!m_xml.hasError())
                return root;
        }
        if (!m_why.isEmpty())
            return refuse(m_why);
        return refuse(m_xml.hasError() ? m_xml.errorString()
                                       : QStringLiteral("there is no element"));
    }

private:
    tl::unexpected<Error> refuse(const QString &why) const
    {
        return fail(ErrorCode::Input,
                    QStringLiteral("XML, line %1: %2").arg(m_xml.lineNumber()).arg(why));
    }

    bool element(XmlElement *out, int level)
    {
        if (++m_count > kMaxElements)
            m_why = QStringLiteral("more than %1 elements").arg(kMaxElements);
        else if (level > kMaxLevels)
            m_why = QStringLiteral("elements nest deeper than %1").arg(kMaxLevels);
        if (!m_why.isEmpty())
            return false;
        out->name = m_xml.name().toString();
        out->space = m_xml.namespaceUri().toString();
        out->line = m_xml.lineNumber();
        for (const QXmlStreamAttribute &attribute : m_xml.attributes())
            out->attributes.push_back({attribute.name().toString(),
                                       attribute.namespaceUri().toString(),
                                       attribute.value().toString()});
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement: {
                XmlElement child;
                if (!element(&child, level + 1))
                    return false;
                out->children.push_back(std::move(child));
                break;
            }
            case QXmlStreamReader::EndElement: return true;
            case QXmlStreamReader::Characters: out->text += m_xml.text(); break;
            case QXmlStreamReader::EntityReference:
                m_why = QStringLiteral("the entity \"%1\" is not known").arg(m_xml.name());
                return false;
            default: break;
            }
        }
        return false;
    }

    QXmlStreamReader m_xml;
    QString m_why;
    int m_count = 0;
};

void write(QXmlStreamWriter &xml, const XmlElement &element)
{
    xml.writeStartElement(element.space, element.name);
    for (const XmlAttribute &attribute : element.attributes) {
        if (attribute.space.isEmpty())
            xml.writeAttribute(attribute.name, attribute.value);
        else
            xml.writeAttribute(attribute.space, attribute.name, attribute.value);
    }
    const bool leaf = element.children.empty();
    if (leaf || !element.text.trimmed().isEmpty())
        xml.writeCharacters(element.text);
    for (const XmlElement &child : element.children)
        write(xml, child);
    xml.writeEndElement();
}

} // namespace

QString XmlElement::attribute(const QString &key, const QString &otherwise) const
{
    const XmlAttribute *found = nullptr;
    for (const XmlAttribute &one : attributes) {
        if (one.name == key && (!found || one.space.isEmpty()))
            found = &one;
    }
    return found ? found->value : otherwise;
}

const XmlElement *XmlElement::child(const QString &childName) const
{
    for (const XmlElement &element : children) {
        if (element.name == childName)
            return &element;
    }
    return nullptr;
}

QString XmlElement::childText(const QString &childName) const
{
    const XmlElement *element = child(childName);
    return element ? element->text : QString();
}

Result<XmlElement> readXml(const QByteArray &xml)
{
    if (xml.size() > kMaxBytes)
        return fail(ErrorCode::Input, QStringLiteral("the file is larger than 32 MiB"));
    Reader reader(xml);
    return reader.read();
}

QByteArray writeXml(const XmlElement &root)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(root.space);
    write(xml, root);
    xml.writeEndDocument();
    return out;
}

} // namespace dunlin::base
