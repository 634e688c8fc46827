// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/messages/text_parts.h"

#include "core/base/json_writer.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

#include <utility>

namespace dunlin::desk {

namespace {

constexpr int kMostParts = 255; ///< TS 23.040: the count is one octet
const QString kWarn = QStringLiteral("warn_above");
const QString kMost = QStringLiteral("most");

} // namespace

TextPartLimits textPartLimits(std::vector<domain::TermPtr> terms, QDate day)
{
    TextPartLimits out;
    const domain::AccountTerms all(std::move(terms));
    const domain::Term *term = all.inForce(kTextPartsTerm, day);
    if (!term)
        return out;
    const QJsonObject value = QJsonDocument::fromJson(term->value).object();
    out.warnAbove = value.value(kWarn).toInt(out.warnAbove);
    out.most = value.value(kMost).toInt(out.most);
    return out;
}

base::Result<QJsonObject> textPartsTerm(const TextPartLimits &limits)
{
    if (limits.most < 1 || limits.most > kMostParts || limits.warnAbove < 1
        || limits.warnAbove > limits.most)
        return base::fail(base::ErrorCode::Input,
                          QStringLiteral("a text message goes in 1 to %1 parts, and is warned of "
                                         "above 1 to as many as may be sent; nothing was changed")
                              .arg(kMostParts));
    return QJsonObject{{kWarn, limits.warnAbove}, {kMost, limits.most}};
}

std::optional<ContentFinding> lengthFinding(const comms::SmsSegments &text,
                                            const TextPartLimits &limits)
{
    const bool tooLong = text.segments > limits.most;
    if (!tooLong && text.segments <= limits.warnAbove)
        return std::nullopt;
    const char *pattern =
        tooLong ? QT_TRANSLATE_NOOP("MessageFindings",
                                    "The text goes in {parts} parts, and the office sends {most} "
                                    "at most: make it shorter")
                : QT_TRANSLATE_NOOP("MessageFindings",
                                    "The text goes in {parts} parts, each of which is paid for; "
                                    "the office wants at most {most}");
    const int most = tooLong ? limits.most : limits.warnAbove;
    return findingOf(
        base::Phrase(pattern, {{QStringLiteral("parts"), QString::number(text.segments)},
                               {QStringLiteral("most"), QString::number(most)}}),
        QStringLiteral("house"), tooLong);
}

QByteArray sentPartsJson(const comms::SmsSegments &text)
{
    base::JsonWriter json;
    json.beginObject();
    json.key("alphabet").value(text.alphabet == comms::SmsAlphabet::Gsm7 ? "gsm7" : "ucs2");
    json.key("parts").number(text.segments);
    return json.endObject().take();
}

} // namespace dunlin::desk
