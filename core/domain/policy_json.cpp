// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/policy_json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace dunlin::domain {

namespace {

/// Hundredths as decimal text: 1250 is "12.50".
QString decimal(std::int64_t hundredths)
{
    return QString::fromLatin1(base::Money(hundredths, base::kEur).toText());
}

QString text(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8.data(), utf8.size());
}

/// Null: there is no limit.
QJsonValue most(const std::optional<PolicyAmount> &amount)
{
    return amount ? QJsonValue(decimal(amount->hundredths)) : QJsonValue();
}

QJsonObject agreed(int graceDays, const Tolerance &tolerance)
{
    return {{QStringLiteral("grace_days"), graceDays},
            {QStringLiteral("tolerance_percent"), decimal(tolerance.perTenThousand)},
            {QStringLiteral("tolerance_amount"), decimal(tolerance.amount.hundredths)}};
}

QJsonObject disputes(const AgreementPolicy &policy)
{
    QJsonObject days;
    for (const DisputeTerm &term : policy.disputeTerms)
        days.insert(text(term.category), term.days);
    return {{QStringLiteral("days"), policy.disputeDays}, {QStringLiteral("by_category"), days}};
}

QJsonObject care(const AgreementPolicy &policy)
{
    QJsonObject kinds;
    for (size_t kind = 0; kind < policy.careDays.size(); ++kind) {
        const int days = policy.careDays[kind];
        kinds.insert(text(name(CareKind(kind))), days < 0 ? QJsonValue() : QJsonValue(days));
    }
    return kinds;
}

QJsonObject authority(const AgreementPolicy &policy)
{
    QJsonObject roles;
    for (const RoleAuthority &role : policy.authority) {
        QJsonArray floors;
        for (const SettlementFloor &floor : role.floors) {
            floors.append(QJsonObject{{QStringLiteral("from_days"), floor.fromDays},
                                      {QStringLiteral("percent"), decimal(floor.perTenThousand)}});
        }
        roles.insert(text(role.role),
                     QJsonObject{{QStringLiteral("approves"), role.approves},
                                 {QStringLiteral("plan_months"), role.planMonths},
                                 {QStringLiteral("smallest_instalment"),
                                  decimal(role.smallestInstalment.hundredths)},
                                 {QStringLiteral("settlement_floors"), floors},
                                 {QStringLiteral("decides_disputes"), role.decidesDisputes},
                                 {QStringLiteral("promise_days"), role.promiseDays},
                                 {QStringLiteral("promise_amount"), most(role.promiseMost)},
                                 {QStringLiteral("waive_days"), role.waiveDays},
                                 {QStringLiteral("waive_amount"), most(role.waiveMost)}});
    }
    return roles;
}

QJsonObject contact(const ContactPolicy &policy)
{
    const QByteArray collector =
        policy.collector.isEmpty() ? QByteArrayLiteral("third_party") : policy.collector;
    return {{QStringLiteral("collector"), text(collector)},
            {QStringLiteral("validation_notices"), policy.validationNotices},
            {QStringLiteral("reservation_minutes"), policy.reservationMinutes},
            {QStringLiteral("override_minutes"), policy.overrideMinutes},
            {QStringLiteral("lease_hours"), policy.leaseHours}};
}

QJsonObject retention(const RetentionPolicy &policy)
{
    return {{QStringLiteral("keep_years"), policy.keepYears},
            {QStringLiteral("restrict_days"), policy.restrictDays},
            {QStringLiteral("delete_years"), policy.deleteYears}};
}

QJsonObject attachments(const AttachmentPolicy &policy)
{
    QJsonArray kinds;
    for (const FileKind kind : policy.kinds)
        kinds.append(text(name(kind)));
    return {{QStringLiteral("most_kb"), policy.mostKb},
            {QStringLiteral("most_kb_per_account"), policy.mostKbPerAccount},
            {QStringLiteral("most_files"), policy.mostFiles},
            {QStringLiteral("kinds"), kinds}};
}

QJsonObject partOf(QByteArrayView part, const AgreementPolicy &policy)
{
    if (part == "promise") {
        QJsonObject out = agreed(policy.promiseGraceDays, policy.promiseTolerance);
        out.insert(QStringLiteral("remind_days"), policy.remindDays);
        return out;
    }
    if (part == "plan") {
        QJsonObject out = agreed(policy.planGraceDays, policy.planTolerance);
        out.insert(QStringLiteral("missed_to_break"), policy.planMissedToBreak);
        return out;
    }
    if (part == "settlement")
        return agreed(policy.settlementGraceDays, policy.settlementTolerance);
    if (part == "disputes")
        return disputes(policy);
    if (part == "care")
        return care(policy);
    if (part == "calendar")
        return {{QStringLiteral("id"), text(policy.calendar)}};
    if (part == "authority")
        return authority(policy);
    if (part == "contact")
        return contact(policy.contact);
    if (part == "retention")
        return retention(policy.retention);
    if (part == "attachments")
        return attachments(policy.attachments);
    return {};
}

} // namespace

QByteArray policyPartJson(QByteArrayView part, const AgreementPolicy &policy)
{
    const QJsonObject object = partOf(part, policy);
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace dunlin::domain
