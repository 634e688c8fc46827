// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/systems/rest_mapping.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

#include <algorithm>
#include <cmath>

namespace dunlin::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr qsizetype kMaxText = 4'000;
constexpr int kMaxDepth = 16;

bool fits(const RestRule &rule, const QJsonValue &record)
{
    for (auto it = rule.when.begin(); it != rule.when.end(); ++it) {
        const QString is = textOf(valueAt(record, it.key()));
        const QJsonArray wanted =
            it.value().isArray() ? it.value().toArray() : QJsonArray{it.value()};
        const bool found = std::any_of(wanted.begin(), wanted.end(), [&](const QJsonValue &one) {
            return textOf(one).compare(is, Qt::CaseInsensitive) == 0;
        });
        if (!found)
            return false;
    }
    return true;
}

QJsonValue filledAt(const QJsonValue &pattern, const QJsonValue &record, int depth)
{
    if (pattern.isString())
        return filled(pattern.toString(), record);
    if (depth >= kMaxDepth)
        return {};
    if (pattern.isArray()) {
        QJsonArray out;
        for (const QJsonValue &one : pattern.toArray())
            out.append(filledAt(one, record, depth + 1));
        return out;
    }
    if (pattern.isObject()) {
        QJsonObject out;
        const QJsonObject members = pattern.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            out.insert(it.key(), filledAt(it.value(), record, depth + 1));
        return out;
    }
    return pattern;
}

Result<std::vector<RestRule>> rulesOf(const QJsonArray &array)
{
    std::vector<RestRule> out;
    for (const QJsonValue &one : array) {
        const QJsonObject rule = one.toObject();
        const QJsonObject make = rule.value(QLatin1String("make")).toObject();
        if (!make.isEmpty() && !make.value(QLatin1String("kind")).isString())
            return fail(ErrorCode::Input,
                        QStringLiteral("a rule's \"make\" is a line with its \"kind\""));
        out.push_back({rule.value(QLatin1String("when")).toObject(), make});
    }
    return out;
}

Result<std::vector<RestMapping::Back>> backOf(const QJsonArray &array)
{
    std::vector<RestMapping::Back> out;
    for (const QJsonValue &one : array) {
        const QJsonObject json = one.toObject();
        RestMapping::Back back;
        back.event = json.value(QLatin1String("event")).toString().toLatin1();
        back.url = json.value(QLatin1String("url")).toString();
        if (json.contains(QLatin1String("method")))
            back.method = json.value(QLatin1String("method")).toString().toLatin1();
        back.body = json.value(QLatin1String("body")).toObject();
        static const QSet<QByteArray> kMethods{"POST", "PUT", "PATCH"};
        if (back.event.isEmpty() || back.url.isEmpty() || !kMethods.contains(back.method))
            return fail(ErrorCode::Input,
                        QStringLiteral("an entry of \"back\" has event, url, and a method of "
                                       "POST, PUT or PATCH"));
        out.push_back(std::move(back));
    }
    return out;
}

} // namespace

QJsonValue valueAt(const QJsonValue &root, const QString &path)
{
    QJsonValue value = root;
    for (const QString &part : path.split(QLatin1Char('.'), Qt::SkipEmptyParts)) {
        bool isIndex = false;
        const int index = part.toInt(&isIndex);
        if (value.isArray() && isIndex)
            value = value.toArray().at(index);
        else if (value.isObject())
            value = value.toObject().value(part);
        else
            return QJsonValue(QJsonValue::Undefined);
    }
    return value;
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (!value.isDouble())
        return {};
    const double number = value.toDouble();
    return number == std::floor(number) && std::abs(number) < 9e15
               ? QString::number(value.toInteger())
               : QString::number(number, 'g', 15);
}

QString filled(const QString &pattern, const QJsonValue &record)
{
    QString out;
    for (qsizetype at = 0; at < pattern.size() && out.size() < kMaxText;) {
        const qsizetype open = pattern.indexOf(QLatin1Char('{'), at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(QLatin1Char('}'), open);
        if (close < 0) {
            out += pattern.mid(at);
            break;
        }
        out += pattern.mid(at, open - at);
        out += textOf(valueAt(record, pattern.mid(open + 1, close - open - 1)));
        at = close + 1;
    }
    out.truncate(kMaxText);
    return out;
}

QJsonValue filledAll(const QJsonValue &pattern, const QJsonValue &record)
{
    return filledAt(pattern, record, 0);
}

Result<RestMapping> RestMapping::fromJson(const QJsonObject &json)
{
    const auto text = [&](const char *name) { return json.value(QLatin1String(name)).toString(); };
    static const QSet<QString> kKnown{
        QStringLiteral("url"),        QStringLiteral("headers"),    QStringLiteral("items"),
        QStringLiteral("next"),       QStringLiteral("next_param"), QStringLiteral("since_param"),
        QStringLiteral("id"),         QStringLiteral("account"),    QStringLiteral("changed"),
        QStringLiteral("rules"),      QStringLiteral("back"),       QStringLiteral("secret_file"),
        QStringLiteral("certificate")};
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!kKnown.contains(it.key()))
            return fail(ErrorCode::Input, QStringLiteral("a mapping has no \"%1\"").arg(it.key()));
    }
    RestMapping out;
    out.url = text("url");
    out.headers = json.value(QLatin1String("headers")).toObject();
    out.items = text("items");
    out.nextPath = text("next");
    out.nextParam = text("next_param");
    out.sinceParam = text("since_param");
    out.id = text("id");
    out.account = text("account");
    out.changed = text("changed");
    DUNLIN_TRY_VALUE(out.rules, rulesOf(json.value(QLatin1String("rules")).toArray()));
    DUNLIN_TRY_VALUE(out.back, backOf(json.value(QLatin1String("back")).toArray()));
    const bool pulls = !out.rules.empty();
    if (pulls && (out.url.isEmpty() || out.id.isEmpty() || out.account.isEmpty()))
        return fail(ErrorCode::Input,
                    QStringLiteral("a mapping that takes records in has url, id and account"));
    if (!pulls && out.back.empty())
        return fail(ErrorCode::Input, QStringLiteral("a mapping has rules, back, or both"));
    if (!out.sinceParam.isEmpty() && out.changed.isEmpty())
        return fail(ErrorCode::Input, QStringLiteral("since_param needs \"changed\""));
    return out;
}

Result<RestLine> lineOf(const RestMapping &mapping, const QJsonValue &record)
{
    RestLine out;
    out.remote = filled(mapping.id, record).trimmed();
    out.account = filled(mapping.account, record).trimmed();
    if (out.remote.isEmpty() || out.remote.size() > 200)
        return fail(ErrorCode::Input, QStringLiteral("a record has no id of 1 to 200 letters"));
    if (out.account.isEmpty())
        return fail(ErrorCode::Input, QStringLiteral("record %1 names no account").arg(out.remote));
    const auto rule = std::find_if(mapping.rules.begin(), mapping.rules.end(),
                                   [&](const RestRule &one) { return fits(one, record); });
    if (rule == mapping.rules.end() || rule->make.isEmpty())
        return out;
    out.line = filledAll(rule->make, record).toObject();
    // What the line says decides: a record that changed where nobody looks is no news.
    out.version = QString::fromLatin1(
        QCryptographicHash::hash(QJsonDocument(out.line).toJson(QJsonDocument::Compact),
                                 QCryptographicHash::Sha256)
            .toHex()
            .left(32));
    return out;
}

} // namespace dunlin::exchange
