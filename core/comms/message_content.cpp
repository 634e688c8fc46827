// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comms/message_content.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace dunlin::comms {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

QString baseLanguage(const QString &language)
{
    return language.section(u'-', 0, 0).toLower();
}

/// A value as it stands in a text.
QString shown(const MergeValue &value, const QString &language)
{
    if (const auto *text = std::get_if<QString>(&value.value))
        return *text;
    if (const auto *money = std::get_if<base::Money>(&value.value))
        return moneyIn(language, *money);
    if (const auto *day = std::get_if<QDate>(&value.value))
        return day->isValid() ? dayIn(language, *day) : QString();
    return {};
}

QByteArrayList namesOf(const QJsonValue &value)
{
    QByteArrayList names;
    for (const QJsonValue &one : value.toArray())
        names += one.toString().toLatin1();
    return names;
}

bool holds(const QByteArrayList &list, const QByteArray &name)
{
    return list.contains("*") || list.contains(name);
}

/// A phrase may stand over a line's end.
QString flat(const QString &text)
{
    return text.simplified();
}

} // namespace

Result<MessageContent> MessageContent::fromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    MessageContent out;
    for (const QJsonValue &value : root.value(QLatin1String("elements")).toArray()) {
        const QJsonObject one = value.toObject();
        Element element;
        element.name = one.value(QLatin1String("element")).toString().toLatin1();
        element.words = one.value(QLatin1String("en")).toString();
        const auto refuse = [&](const QString &why) {
            return fail(ErrorCode::Input, QStringLiteral("message content %1: %2")
                                              .arg(QString::fromLatin1(element.name), why));
        };
        if (element.name.isEmpty() || element.words.isEmpty())
            return refuse(QStringLiteral("element and en are needed"));
        for (const QJsonValue &group : one.value(QLatin1String("fields")).toArray()) {
            QStringList names;
            for (const QJsonValue &name : group.toArray())
                names += name.toString();
            element.fields.push_back(names);
        }
        const QJsonObject phrases = one.value(QLatin1String("phrases")).toObject();
        for (auto it = phrases.begin(); it != phrases.end(); ++it) {
            for (const QJsonValue &pattern : it.value().toArray()) {
                QRegularExpression made(pattern.toString(),
                                        QRegularExpression::CaseInsensitiveOption
                                            | QRegularExpression::UseUnicodePropertiesOption);
                if (!made.isValid())
                    return refuse(made.errorString());
                element.phrases[it.key()].push_back(std::move(made));
            }
        }
        out.m_elements.push_back(std::move(element));
    }
    for (const QJsonValue &value : root.value(QLatin1String("needs")).toArray()) {
        const QJsonObject one = value.toObject();
        Need need;
        need.element = one.value(QLatin1String("element")).toString().toLatin1();
        need.jurisdictions = namesOf(one.value(QLatin1String("jurisdictions")));
        need.channels = namesOf(one.value(QLatin1String("channels")));
        need.occasions = namesOf(one.value(QLatin1String("occasions")));
        need.citation = one.value(QLatin1String("citation")).toString();
        need.blocks = one.value(QLatin1String("blocks")).toBool(true);
        const bool known =
            std::any_of(out.m_elements.begin(), out.m_elements.end(),
                        [&](const Element &element) { return element.name == need.element; });
        if (!known)
            return fail(ErrorCode::Input, QStringLiteral("message content: a need names %1")
                                              .arg(QString::fromLatin1(need.element)));
        out.m_needs.push_back(std::move(need));
    }
    const QJsonObject purposes = root.value(QLatin1String("purposes")).toObject();
    for (auto it = purposes.begin(); it != purposes.end(); ++it)
        out.m_purposes.insert(it.key().toLatin1(), it.value().toString().toLatin1());
    return out;
}

QByteArrayList MessageContent::elementsOf(const RenderedMessage &message, const MergeRow &values,
                                          const QString &language) const
{
    const QString text = flat(message.subject + u'\n' + message.body);
    const auto hasAll = [&](const QStringList &fields) {
        return !fields.isEmpty()
               && std::all_of(fields.begin(), fields.end(), [&](const QString &field) {
                      const QString value = flat(shown(values.fields.value(field), language));
                      return !value.isEmpty() && text.contains(value, Qt::CaseInsensitive);
                  });
    };
    const auto says = [&](const Element &element, const QString &of) {
        const auto phrases = element.phrases.find(of);
        return phrases != element.phrases.end()
               && std::any_of(phrases->begin(), phrases->end(), [&](const QRegularExpression &one) {
                      return one.match(text).hasMatch();
                  });
    };
    QByteArrayList said;
    for (const Element &element : m_elements) {
        if (std::any_of(element.fields.begin(), element.fields.end(), hasAll)
            || says(element, baseLanguage(language)) || says(element, QStringLiteral("*")))
            said += element.name;
    }
    return said;
}

std::vector<MissingContent> MessageContent::missing(const QByteArray &channel,
                                                    const QByteArray &jurisdiction,
                                                    const QByteArray &occasion,
                                                    const QByteArrayList &said) const
{
    std::vector<MissingContent> out;
    for (const Need &need : m_needs) {
        if (!holds(need.jurisdictions, jurisdiction) || !holds(need.channels, channel)
            || !holds(need.occasions, occasion) || said.contains(need.element))
            continue;
        out.push_back({need.element, wordsFor(need.element), need.citation, need.blocks});
    }
    return out;
}

QString MessageContent::wordsFor(const QByteArray &element) const
{
    for (const Element &one : m_elements) {
        if (one.name == element)
            return one.words;
    }
    return QString::fromLatin1(element).replace(u'_', u' ');
}

QByteArray MessageContent::purposeOf(const QByteArray &occasion,
                                     const QByteArray &jurisdiction) const
{
    return m_purposes.value(occasion + '/' + jurisdiction);
}

} // namespace dunlin::comms
