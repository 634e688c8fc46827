// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/profile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>

namespace dunlin::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

constexpr std::array<const char *, kFields> kFieldNames{
    "account", "creditor", "debtor",      "debtor_key", "item",     "issued",
    "due",     "amount",   "currency",    "settled",    "paid",     "disputed",
    "side",    "credit",   "activity",    "date",       "payment",  "total_paid",
    "expense", "product",  "description", "phone",      "email",    "street",
    "city",    "postcode", "region",      "country",    "language", "zone"};

constexpr std::array<const char *, 10> kEffectNames{"open",     "new_total", "cost",      "fee",
                                                    "interest", "payment",   "placement", "fact",
                                                    "close",    "recall"};

std::optional<ActivityRule::Effect> effectFromName(const QString &text)
{
    for (size_t i = 0; i < kEffectNames.size(); ++i) {
        if (text == QLatin1String(kEffectNames[i]))
            return ActivityRule::Effect(i);
    }
    return std::nullopt;
}

QLatin1String effectName(ActivityRule::Effect effect)
{
    return QLatin1String(kEffectNames[size_t(effect)]);
}

QStringList stringList(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list.append(entry.toString());
    return list;
}

auto bad(const QString &what)
{
    return fail(ErrorCode::Input, QStringLiteral("the profile is not usable: %1").arg(what));
}

/// A word of a closed list, or an error that names key and word.
template <class T>
Status readWord(const QJsonObject &object, QLatin1String key, T (*read)(const QString &), T *into)
{
    if (!object.contains(key))
        return {};
    const QString word = object[key].toString();
    *into = read(word);
    if (!*into && word != QLatin1String("infer"))
        return bad(QStringLiteral("%1 cannot be \"%2\"").arg(key, word));
    return {};
}

Status readColumns(const QJsonObject &object, Profile &profile)
{
    const QJsonObject columns = object[QLatin1String("columns")].toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const auto field = fieldFromName(it.key());
        if (!field)
            return bad(QStringLiteral("there is no field \"%1\"").arg(it.key()));
        profile.columns[*field] = stringList(it.value());
    }
    for (const QString &word : stringList(object[QLatin1String("required")])) {
        const auto field = fieldFromName(word);
        if (!field)
            return bad(QStringLiteral("there is no field \"%1\"").arg(word));
        profile.required.push_back(*field);
    }
    return {};
}

Status readActivities(const QJsonObject &object, Profile &profile)
{
    const QJsonObject activities = object[QLatin1String("activities")].toObject();
    for (auto it = activities.begin(); it != activities.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        const QString word = entry[QLatin1String("effect")].toString();
        const auto effect = effectFromName(word);
        if (!effect)
            return bad(QStringLiteral("activity \"%1\" has the unknown effect \"%2\"")
                           .arg(it.key(), word));
        profile.activities[it.key()] = {*effect, entry[QLatin1String("agency")].toString()};
    }
    return {};
}

Status readPolicies(const QJsonObject &object, Profile &profile)
{
    DUNLIN_TRY(readWord(object, QLatin1String("dates"), &dateOrderFromName, &profile.dates));
    DUNLIN_TRY(readWord(object, QLatin1String("numbers"), &decimalMarkFromName, &profile.mark));
    const QString decimals = object[QLatin1String("decimals")].toString(QStringLiteral("reject"));
    if (decimals == QLatin1String("round_half_even"))
        profile.decimals = Decimals::RoundHalfEven;
    else if (decimals != QLatin1String("reject"))
        return bad(QStringLiteral("decimals cannot be \"%1\"").arg(decimals));
    const QString repeated =
        object[QLatin1String("repeated_rows")].toString(QStringLiteral("duplicate"));
    if (repeated == QLatin1String("count"))
        profile.repeatedRows = RepeatedRows::Count;
    else if (repeated != QLatin1String("duplicate"))
        return bad(QStringLiteral("repeated_rows cannot be \"%1\"").arg(repeated));
    const QString currency = object[QLatin1String("currency")].toString();
    if (!currency.isEmpty()) {
        const auto known = base::Currency::fromCode(currency.toLatin1());
        if (!known)
            return bad(QStringLiteral("there is no currency \"%1\"").arg(currency));
        profile.currency = known->code();
    }
    return {};
}

Status checkWhole(const Profile &profile)
{
    static const QStringList itemTypes{QStringLiteral("invoice"), QStringLiteral("fine"),
                                       QStringLiteral("instalment")};
    if (!itemTypes.contains(profile.itemType))
        return bad(QStringLiteral("item_type cannot be \"%1\"").arg(profile.itemType));
    if (profile.creditor.isEmpty() && profile.columns.value(Field::Creditor).isEmpty())
        return bad(QStringLiteral("neither a constant nor a column gives the creditor"));
    return {};
}

void addDefaultRequired(Profile &profile)
{
    if (!profile.required.empty())
        return;
    profile.required = profile.layout == Layout::EventLog
                           ? std::vector{Field::Account, Field::Activity, Field::Date}
                           : std::vector{Field::Account, Field::Amount};
}

QJsonObject columnsJson(const Profile &profile)
{
    QJsonObject columns;
    for (auto it = profile.columns.begin(); it != profile.columns.end(); ++it) {
        if (!it.value().isEmpty())
            columns[name(it.key())] = QJsonArray::fromStringList(it.value());
    }
    return columns;
}

} // namespace

QLatin1String name(Field field)
{
    return QLatin1String(kFieldNames[size_t(field)]);
}

std::optional<Field> fieldFromName(const QString &text)
{
    for (int i = 0; i < kFields; ++i) {
        if (text == name(Field(i)))
            return Field(i);
    }
    return std::nullopt;
}

QString normalisedHeader(std::string_view header)
{
    QString out;
    for (QChar c : toQString(header)) {
        if (c.isLetterOrNumber())
            out.append(c.toLower());
    }
    return out;
}

Result<Profile> Profile::fromJson(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return bad(QStringLiteral("it is no JSON object (%1)").arg(parse.errorString()));
    const QJsonObject object = document.object();
    Profile profile;
    profile.name = object[QLatin1String("name")].toString(QStringLiteral("unnamed"));
    profile.title = object[QLatin1String("title")].toString();
    const QString layout = object[QLatin1String("layout")].toString();
    if (layout == QLatin1String("event_log"))
        profile.layout = Layout::EventLog;
    else if (layout != QLatin1String("items"))
        return bad(QStringLiteral("layout cannot be \"%1\"").arg(layout));
    profile.itemType = object[QLatin1String("item_type")].toString(profile.itemType);
    profile.creditor = object[QLatin1String("creditor")].toString();
    profile.product = object[QLatin1String("product")].toString();
    profile.debtorIsCompany = object[QLatin1String("debtor_is_company")].toBool();
    profile.dueDays = std::clamp(object[QLatin1String("due_days")].toInt(), 0, 3650);
    profile.factColumns = stringList(object[QLatin1String("fact_columns")]);
    profile.notWith = stringList(object[QLatin1String("not_with")]);
    if (object.contains(QLatin1String("other_activities"))) {
        const auto other = effectFromName(object[QLatin1String("other_activities")].toString());
        if (!other)
            return bad(QStringLiteral("other_activities names no effect"));
        profile.otherActivities = *other;
    }
    if (object.contains(QLatin1String("fixed"))) {
        DUNLIN_TRY_VALUE(profile.fixed,
                         FixedLayout::fromJson(object[QLatin1String("fixed")].toObject()));
    }
    DUNLIN_TRY(readPolicies(object, profile));
    DUNLIN_TRY(readColumns(object, profile));
    DUNLIN_TRY(readActivities(object, profile));
    addDefaultRequired(profile);
    DUNLIN_TRY(checkWhole(profile));
    return profile;
}

QByteArray Profile::toJson() const
{
    using S = QLatin1String;
    QJsonObject object;
    object[S("name")] = name;
    object[S("title")] = title;
    object[S("layout")] = layout == Layout::EventLog ? S("event_log") : S("items");
    object[S("item_type")] = itemType;
    object[S("creditor")] = creditor;
    object[S("currency")] = QString::fromLatin1(currency);
    object[S("product")] = product;
    object[S("debtor_is_company")] = debtorIsCompany;
    object[S("dates")] = dates ? exchange::name(*dates) : S("infer");
    object[S("numbers")] = mark ? exchange::name(*mark) : S("infer");
    object[S("decimals")] =
        decimals == Decimals::RoundHalfEven ? S("round_half_even") : S("reject");
    object[S("repeated_rows")] = repeatedRows == RepeatedRows::Count ? S("count") : S("duplicate");
    object[S("due_days")] = dueDays;
    object[S("columns")] = columnsJson(*this);
    QJsonArray needed;
    for (Field field : required)
        needed.append(exchange::name(field));
    object[S("required")] = needed;
    if (!notWith.isEmpty())
        object[S("not_with")] = QJsonArray::fromStringList(notWith);
    if (fixed)
        object[S("fixed")] = fixed->toJson();
    if (layout == Layout::EventLog) {
        QJsonObject rules;
        for (auto it = activities.begin(); it != activities.end(); ++it) {
            QJsonObject entry{{S("effect"), effectName(it->effect)}};
            if (!it->agency.isEmpty())
                entry[S("agency")] = it->agency;
            rules[it.key()] = entry;
        }
        object[S("activities")] = rules;
        object[S("other_activities")] = effectName(otherActivities);
        object[S("fact_columns")] = QJsonArray::fromStringList(factColumns);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

std::vector<Field> Profile::fields() const
{
    using F = Field;
    static const std::vector<Field> log{F::Account,  F::Activity,  F::Date,     F::Amount,
                                        F::Payment,  F::TotalPaid, F::Expense,  F::Currency,
                                        F::Creditor, F::Debtor,    F::DebtorKey};
    static const std::vector<Field> items{
        F::Account, F::Item,        F::Amount,   F::Currency, F::Issued,   F::Due,    F::Settled,
        F::Paid,    F::Disputed,    F::Side,     F::Credit,   F::Creditor, F::Debtor, F::DebtorKey,
        F::Product, F::Description, F::Phone,    F::Email,    F::Street,   F::City,   F::Postcode,
        F::Region,  F::Country,     F::Language, F::Zone};
    return layout == Layout::EventLog ? log : items;
}

Result<Profile> withTargets(Profile profile,
                            const std::vector<std::pair<QString, QString>> &columns)
{
    QHash<Field, QStringList> mapped;
    QHash<QString, int> headers;
    for (const auto &column : columns)
        ++headers[normalisedHeader(column.first.toStdString())];
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto &[header, target] = columns[i];
        if (target.isEmpty())
            continue;
        const auto field = fieldFromName(target);
        if (!field)
            return fail(ErrorCode::Input, QStringLiteral("there is no field \"%1\"").arg(target));
        if (mapped.contains(*field))
            return fail(ErrorCode::Input,
                        QStringLiteral("two columns are meant to be \"%1\"").arg(target));
        const QString plain = normalisedHeader(header.toStdString());
        const bool unique = !plain.isEmpty() && headers.value(plain) == 1;
        mapped[*field] = {unique ? header : QStringLiteral("#%1").arg(i + 1)};
    }
    for (Field field : profile.required) {
        if (!mapped.contains(field))
            return fail(ErrorCode::Input,
                        QStringLiteral("no column gives \"%1\"").arg(name(field)));
    }
    profile.columns = mapped;
    profile.notWith.clear(); // whoever maps by hand has seen the columns
    if (profile.creditor.isEmpty() && !mapped.contains(Field::Creditor))
        return fail(ErrorCode::Input, QStringLiteral("no column gives \"creditor\""));
    return profile;
}

QStringList builtinProfiles()
{
    QStringList names;
    for (const QString &file :
         QDir(QStringLiteral(":/profiles")).entryList(QDir::Files, QDir::Name))
        names.append(file.chopped(int(sizeof(".json")) - 1));
    return names;
}

Result<Profile> loadProfile(const QString &nameOrFile)
{
    const bool builtin = builtinProfiles().contains(nameOrFile);
    QFile file(builtin ? QStringLiteral(":/profiles/%1.json").arg(nameOrFile) : nameOrFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Input,
                    QStringLiteral("there is no profile \"%1\"; the program has %2")
                        .arg(nameOrFile, builtinProfiles().join(QStringLiteral(", "))));
    constexpr qint64 kMaxProfile = 1 << 20;
    return Profile::fromJson(file.read(kMaxProfile));
}

} // namespace dunlin::exchange
