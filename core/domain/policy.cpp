// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/policy.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace dunlin::domain {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;

namespace {

constexpr int kWhole = 10000;
constexpr int kMostDays = 36500;

/// Reads fields of one object; a field that is not there leaves what it names.
class Fields {
public:
    Fields(QJsonObject object, QString where)
        : m_object(std::move(object))
        , m_where(std::move(where))
    {}

    const QJsonObject &object() const { return m_object; }
    tl::unexpected<base::Error> wrong(const char *name) const
    {
        return fail(ErrorCode::Input,
                    QStringLiteral("%1%2 cannot be used").arg(m_where, QLatin1String(name)));
    }
    /// Any field but these is an error: a misspelt one must not be silently without effect.
    base::Status only(std::initializer_list<const char *> known) const
    {
        for (const QString &name : m_object.keys()) {
            const bool found = std::any_of(known.begin(), known.end(), [&](const char *one) {
                return name == QLatin1String(one);
            });
            if (!found)
                return wrong(name.toUtf8().constData());
        }
        return {};
    }
    base::Status integer(const char *name, int low, int high, int *out) const
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (value.isUndefined())
            return {};
        if (!value.isDouble() || value.toDouble() != value.toInt(low - 1) || value.toInt() < low
            || value.toInt() > high)
            return wrong(name);
        *out = value.toInt();
        return {};
    }
    base::Status boolean(const char *name, bool *out) const
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (value.isUndefined())
            return {};
        if (!value.isBool())
            return wrong(name);
        *out = value.toBool();
        return {};
    }
    /// A decimal with at most two digits behind the point, in hundredths; >= 0.
    base::Status hundredths(const char *name, std::int64_t *out) const
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (value.isUndefined())
            return {};
        const auto read = Money::fromText(value.toString().toLatin1(), base::kEur);
        if (!value.isString() || !read || read->isNegative())
            return wrong(name);
        *out = read->minor();
        return {};
    }
    /// As hundredths; null: there is no limit.
    base::Status most(const char *name, std::optional<PolicyAmount> *out) const
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (value.isUndefined())
            return {};
        PolicyAmount read;
        if (!value.isNull())
            DUNLIN_TRY(hundredths(name, &read.hundredths));
        *out = value.isNull() ? std::nullopt : std::optional(read);
        return {};
    }
    base::Status share(const char *name, int *out) const
    {
        std::int64_t read = *out;
        DUNLIN_TRY(hundredths(name, &read));
        if (read > kWhole)
            return wrong(name);
        *out = int(read);
        return {};
    }
    /// The object of this name, empty when it is not there.
    Result<Fields> inner(const QString &name) const
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isUndefined() && !value.isObject())
            return wrong(name.toLatin1().constData());
        return Fields(value.toObject(), m_where + name + QLatin1Char('.'));
    }

private:
    QJsonObject m_object;
    QString m_where;
};

base::Status readTolerance(const Fields &fields, Tolerance *out)
{
    DUNLIN_TRY(fields.share("tolerance_percent", &out->perTenThousand));
    return fields.hundredths("tolerance_amount", &out->amount.hundredths);
}

base::Status readCare(const Fields &fields, std::array<int, 6> *out)
{
    DUNLIN_TRY(fields.only(
        {"bankruptcy", "deceased", "attorney", "cease", "breathing_space", "vulnerability"}));
    for (size_t i = 0; i < out->size(); ++i) {
        const QByteArray kind = name(CareKind(i)).toByteArray();
        const QJsonValue value = fields.object().value(QLatin1String(kind));
        if (value.isNull())
            (*out)[i] = -1;
        else
            DUNLIN_TRY(fields.integer(kind.constData(), 0, kMostDays, &(*out)[i]));
    }
    return {};
}

base::Status readDisputes(const Fields &fields, AgreementPolicy *out)
{
    DUNLIN_TRY(fields.only({"days", "by_category"}));
    DUNLIN_TRY(fields.integer("days", 0, kMostDays, &out->disputeDays));
    DUNLIN_TRY_VALUE(const auto terms, fields.inner(QStringLiteral("by_category")));
    for (const QString &category : terms.object().keys()) {
        DisputeTerm term{category.toUtf8(), 0};
        DUNLIN_TRY(terms.integer(term.category.constData(), 0, kMostDays, &term.days));
        std::erase_if(out->disputeTerms,
                      [&](const DisputeTerm &known) { return known.category == term.category; });
        out->disputeTerms.push_back(std::move(term));
    }
    return {};
}

base::Status readAuthority(const Fields &fields, RoleAuthority *out)
{
    DUNLIN_TRY(fields.only({"approves", "plan_months", "smallest_instalment", "settlement_floors",
                            "decides_disputes", "promise_days", "promise_amount", "waive_days",
                            "waive_amount"}));
    DUNLIN_TRY(fields.boolean("approves", &out->approves));
    DUNLIN_TRY(fields.boolean("decides_disputes", &out->decidesDisputes));
    DUNLIN_TRY(fields.integer("promise_days", 0, RoleAuthority::kNoLimitDays, &out->promiseDays));
    DUNLIN_TRY(fields.most("promise_amount", &out->promiseMost));
    DUNLIN_TRY(fields.integer("waive_days", 0, RoleAuthority::kNoLimitDays, &out->waiveDays));
    DUNLIN_TRY(fields.most("waive_amount", &out->waiveMost));
    DUNLIN_TRY(fields.integer("plan_months", 0, 1200, &out->planMonths));
    DUNLIN_TRY(fields.hundredths("smallest_instalment", &out->smallestInstalment.hundredths));
    const QJsonValue floors = fields.object().value(QLatin1String("settlement_floors"));
    if (floors.isUndefined())
        return {};
    if (!floors.isArray())
        return fields.wrong("settlement_floors");
    out->floors.clear();
    for (const QJsonValue &one : floors.toArray()) {
        const Fields given(one.toObject(), QStringLiteral("settlement_floors."));
        SettlementFloor floor;
        DUNLIN_TRY(given.integer("from_days", 0, kMostDays, &floor.fromDays));
        DUNLIN_TRY(given.share("percent", &floor.perTenThousand));
        out->floors.push_back(floor);
    }
    std::stable_sort(
        out->floors.begin(), out->floors.end(),
        [](const SettlementFloor &a, const SettlementFloor &b) { return a.fromDays < b.fromDays; });
    return {};
}

base::Status readAuthorities(const Fields &roles, std::vector<RoleAuthority> *out)
{
    for (const QString &role : roles.object().keys()) {
        DUNLIN_TRY_VALUE(const auto fields, roles.inner(role));
        const QByteArray named = role.toUtf8();
        auto at = std::find_if(out->begin(), out->end(),
                               [&](const RoleAuthority &one) { return one.role == named; });
        if (at == out->end())
            at = out->insert(out->end(), RoleAuthority{.role = named});
        DUNLIN_TRY(readAuthority(fields, &*at));
    }
    return {};
}

base::Status readContact(const Fields &fields, ContactPolicy *out)
{
    constexpr int kMostMinutes = 31 * 24 * 60;
    DUNLIN_TRY(fields.only({"collector", "validation_notices", "reservation_minutes",
                            "override_minutes", "lease_hours"}));
    const QJsonValue collector = fields.object().value(QLatin1String("collector"));
    if (!collector.isUndefined()) {
        out->collector = collector.toString().toUtf8();
        if (out->collector != "third_party" && out->collector != "first_party"
            && out->collector != "debt_buyer")
            return fields.wrong("collector");
    }
    DUNLIN_TRY(fields.boolean("validation_notices", &out->validationNotices));
    DUNLIN_TRY(fields.integer("reservation_minutes", 1, kMostMinutes, &out->reservationMinutes));
    DUNLIN_TRY(fields.integer("override_minutes", 1, 24 * 60, &out->overrideMinutes));
    return fields.integer("lease_hours", 1, 14 * 24, &out->leaseHours);
}

base::Status readRetention(const Fields &fields, RetentionPolicy *out)
{
    DUNLIN_TRY(fields.only({"keep_years", "restrict_days", "delete_years"}));
    DUNLIN_TRY(fields.integer("keep_years", 0, 100, &out->keepYears));
    DUNLIN_TRY(fields.integer("restrict_days", 0, kMostDays, &out->restrictDays));
    DUNLIN_TRY(fields.integer("delete_years", 0, 100, &out->deleteYears));
    if (out->deleteYears > 0 && out->deleteYears < out->keepYears)
        return fields.wrong("delete_years");
    return {};
}

base::Status readAttachments(const Fields &fields, AttachmentPolicy *out)
{
    constexpr int kMostKb = int(kMaxAttachmentBytes >> 10);
    DUNLIN_TRY(fields.only({"most_kb", "most_kb_per_account", "most_files", "kinds"}));
    DUNLIN_TRY(fields.integer("most_kb", 0, kMostKb, &out->mostKb));
    DUNLIN_TRY(fields.integer("most_kb_per_account", 0, 1024 * kMostKb, &out->mostKbPerAccount));
    DUNLIN_TRY(fields.integer("most_files", 0, 10'000, &out->mostFiles));
    const QJsonValue kinds = fields.object().value(QLatin1String("kinds"));
    if (kinds.isUndefined())
        return {};
    if (!kinds.isArray())
        return fields.wrong("kinds");
    out->kinds.clear();
    for (const QJsonValue &one : kinds.toArray()) {
        const auto kind = fileKindFromName(one.toString().toLatin1());
        if (!kind)
            return fields.wrong("kinds");
        out->kinds.push_back(*kind);
    }
    return {};
}

} // namespace

Money PolicyAmount::in(base::Currency currency) const
{
    std::int64_t minor = hundredths;
    for (int i = currency.exponent(); i < 2; ++i)
        minor /= 10;
    for (int i = 2; i < currency.exponent(); ++i)
        minor *= 10;
    return Money(minor, currency);
}

Money Tolerance::needed(Money due) const
{
    const Money share = due.multiply({perTenThousand, kWhole}, base::Rounding::Down);
    const Money missing = base::max(share, amount.in(due.currency()));
    return base::max(due - base::min(missing, due), Money(1, due.currency()));
}

int RoleAuthority::floorAt(int daysPastDue) const
{
    int floor = kWhole;
    for (const SettlementFloor &one : floors) {
        if (one.fromDays <= daysPastDue)
            floor = one.perTenThousand;
    }
    return floor;
}

std::vector<RoleAuthority> AgreementPolicy::standardAuthority()
{
    constexpr int kAnyDay = RoleAuthority::kNoLimitDays;
    const auto upTo = [](std::int64_t hundredths) { return PolicyAmount{hundredths}; };
    // Role, decides; months, smallest instalment, floors; disputes; promise: days, amount; waiver:
    // days of interest, amount.
    return {
        {"collector",
         false,
         6,
         {25'00},
         {{180, 9000}, {365, 8000}},
         false,
         62,
         {},
         31,
         upTo(25'00)},
        {"senior",
         false,
         12,
         {15'00},
         {{0, 9000}, {180, 7500}, {365, 6000}},
         true,
         92,
         {},
         92,
         upTo(100'00)},
        {"supervisor",
         true,
         24,
         {10'00},
         {{0, 7000}, {180, 5000}, {365, 4000}},
         true,
         366,
         {},
         366,
         upTo(1000'00)},
        {"manager", true, 120, {}, {{0, 0}}, true, kAnyDay, {}, kAnyDay, {}},
        {"compliance", false, 12, {15'00}, {}, true, 92, {}, 92, upTo(100'00)},
        {"admin", true, 120, {}, {{0, 0}}, true, kAnyDay, {}, kAnyDay, {}},
    };
}

const RoleAuthority &AgreementPolicy::of(QByteArrayView role) const
{
    static const RoleAuthority nothing;
    const auto found = std::find_if(authority.begin(), authority.end(),
                                    [&](const RoleAuthority &one) { return one.role == role; });
    return found == authority.end() ? nothing : *found;
}

int AgreementPolicy::disputeDaysFor(QByteArrayView category) const
{
    for (const DisputeTerm &term : disputeTerms) {
        if (term.category == category)
            return term.days;
    }
    return disputeDays;
}

void takePolicyPart(QByteArrayView part, const AgreementPolicy &from, AgreementPolicy *to)
{
    if (part == "promise") {
        to->promiseGraceDays = from.promiseGraceDays;
        to->promiseTolerance = from.promiseTolerance;
        to->remindDays = from.remindDays;
    } else if (part == "plan") {
        to->planGraceDays = from.planGraceDays;
        to->planTolerance = from.planTolerance;
        to->planMissedToBreak = from.planMissedToBreak;
    } else if (part == "settlement") {
        to->settlementGraceDays = from.settlementGraceDays;
        to->settlementTolerance = from.settlementTolerance;
    } else if (part == "disputes") {
        to->disputeDays = from.disputeDays;
        to->disputeTerms = from.disputeTerms;
    } else if (part == "care") {
        to->careDays = from.careDays;
    } else if (part == "calendar") {
        to->calendar = from.calendar;
    } else if (part == "authority") {
        to->authority = from.authority;
    } else if (part == "contact") {
        to->contact = from.contact;
    } else if (part == "retention") {
        to->retention = from.retention;
    } else if (part == "attachments") {
        to->attachments = from.attachments;
    }
}

base::Status readPolicyPart(QByteArrayView part, const QByteArray &json, AgreementPolicy *policy)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(ErrorCode::Input, QStringLiteral("not an object: %1").arg(error.errorString()));
    const Fields fields(document.object(), {});
    AgreementPolicy out = *policy;
    if (part == "promise") {
        DUNLIN_TRY(
            fields.only({"grace_days", "tolerance_percent", "tolerance_amount", "remind_days"}));
        DUNLIN_TRY(fields.integer("grace_days", 0, kMostDays, &out.promiseGraceDays));
        DUNLIN_TRY(fields.integer("remind_days", 0, kMostDays, &out.remindDays));
        DUNLIN_TRY(readTolerance(fields, &out.promiseTolerance));
    } else if (part == "plan") {
        DUNLIN_TRY(fields.only(
            {"grace_days", "tolerance_percent", "tolerance_amount", "missed_to_break"}));
        DUNLIN_TRY(fields.integer("grace_days", 0, kMostDays, &out.planGraceDays));
        DUNLIN_TRY(fields.integer("missed_to_break", 1, 1000, &out.planMissedToBreak));
        DUNLIN_TRY(readTolerance(fields, &out.planTolerance));
    } else if (part == "settlement") {
        DUNLIN_TRY(fields.only({"grace_days", "tolerance_percent", "tolerance_amount"}));
        DUNLIN_TRY(fields.integer("grace_days", 0, kMostDays, &out.settlementGraceDays));
        DUNLIN_TRY(readTolerance(fields, &out.settlementTolerance));
    } else if (part == "disputes") {
        DUNLIN_TRY(readDisputes(fields, &out));
    } else if (part == "care") {
        DUNLIN_TRY(readCare(fields, &out.careDays));
    } else if (part == "calendar") {
        DUNLIN_TRY(fields.only({"id"}));
        out.calendar = fields.object().value(QLatin1String("id")).toString().toUtf8();
        if (out.calendar.isEmpty())
            return fields.wrong("id");
    } else if (part == "authority") {
        DUNLIN_TRY(readAuthorities(fields, &out.authority));
    } else if (part == "contact") {
        DUNLIN_TRY(readContact(fields, &out.contact));
    } else if (part == "retention") {
        DUNLIN_TRY(readRetention(fields, &out.retention));
    } else if (part == "attachments") {
        DUNLIN_TRY(readAttachments(fields, &out.attachments));
    } else {
        return fail(ErrorCode::Input, QStringLiteral("no part of a policy"));
    }
    *policy = std::move(out);
    return {};
}

const AgreementPolicy &AgreementRules::on(QDate day) const
{
    static const AgreementPolicy standard;
    const auto after =
        std::upper_bound(m_versions.begin(), m_versions.end(), day,
                         [](QDate at, const Version &version) { return at < version.from; });
    return after == m_versions.begin() ? standard : std::prev(after)->policy;
}

} // namespace dunlin::domain
