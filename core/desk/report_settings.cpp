// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/report_settings.h"

#include "core/desk/ledger_writer.h"
#include "core/desk/line_reader.h"
#include "core/desk/office_core.h"
#include "core/desk/terms_keeper.h"
#include "core/report/report.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using store::Connection;

namespace {

constexpr std::array<const char *, 3> kRhythms{"daily", "weekly", "monthly"};
constexpr std::array<const char *, 3> kFormats{"csv", "xlsx", "pdf"};
constexpr qsizetype kMostAddresses = 50;

/// Values of the office's own terms in force on a day, by name; the later one wins.
Result<std::map<QByteArray, QByteArray>>
officeValues(Connection &connection, store::TenantKey tenant, QByteArrayView prefix, QDate day)
{
    DUNLIN_TRY_VALUE(const auto book, loadTerms(connection, tenant, {}));
    std::map<QByteArray, domain::TermPtr> latest;
    for (const domain::TermPtr &term : book->all()) {
        if (!QByteArrayView(term->name).startsWith(prefix) || term->creditor || term->from > day)
            continue;
        domain::TermPtr &known = latest[term->name];
        if (!known || known->from <= term->from)
            known = term;
    }
    std::map<QByteArray, QByteArray> values;
    for (const auto &[name, term] : latest) {
        if (!term->value.isEmpty())
            values[name] = term->value;
    }
    return values;
}

domain::TermsSet termsOf(const QByteArray &name, const QByteArray &value, QDate from,
                         const QString &reason)
{
    domain::TermsSet set;
    set.from = from;
    set.terms = "{\"" + name + "\":" + value + '}';
    set.reason = reason;
    return set;
}

/// `make` gives the terms from a day on.
template <class Make>
Status keep(Office &office, const SettingBy &by, const Make &make)
{
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Status {
        DUNLIN_TRY_VALUE(const ports::Role role, roleOf(core, connection, by.user));
        if (!setsTerms(role))
            return fail(ErrorCode::Forbidden,
                        QStringLiteral("your role does not settle reports; a manager or an "
                                       "administrator does"));
        DUNLIN_TRY_VALUE(const domain::TermsSet set,
                         make(connection, by.from.isValid() ? by.from : core.today()));
        const QString actor =
            by.user.isEmpty() ? QStringLiteral("engine") : domain::actorOfUser(by.user);
        std::vector<domain::Event> events;
        events.push_back(core.author().draft(base::AccountId{}, set, actor));
        DUNLIN_TRY(appendOwn(core, connection, std::move(events)));
        return {};
    });
}

Status check(const ReportSchedule &schedule)
{
    static const QRegularExpression good(QStringLiteral("^[A-Za-z0-9-]{1,40}$"));
    static const QRegularExpression address(
        QStringLiteral("^[^\\s@<>,;\"]{1,64}@[A-Za-z0-9.-]{1,190}$"));
    if (!good.match(schedule.name).hasMatch())
        return fail(ErrorCode::Input, QStringLiteral("a schedule's name has letters, digits and "
                                                     "dashes, at most 40"));
    const auto &ids = report::reportIds();
    if (schedule.report != "kpi" && std::find(ids.begin(), ids.end(), schedule.report) == ids.end())
        return fail(
            ErrorCode::Input,
            QStringLiteral("there is no report \"%1\"").arg(QString::fromUtf8(schedule.report)));
    if (schedule.to.isEmpty() || schedule.to.size() > kMostAddresses)
        return fail(ErrorCode::Input, QStringLiteral("a schedule needs 1 to 50 addresses"));
    for (const QString &one : schedule.to) {
        if (!address.match(one).hasMatch())
            return fail(ErrorCode::Input, QStringLiteral("%1 is no e-mail address").arg(one));
    }
    return {};
}

} // namespace

QByteArrayView name(ReportRhythm rhythm)
{
    return kRhythms[size_t(rhythm)];
}

std::optional<ReportRhythm> rhythmFromName(QByteArrayView name)
{
    for (size_t i = 0; i < kRhythms.size(); ++i) {
        if (name == QByteArrayView(kRhythms[i]))
            return ReportRhythm(i);
    }
    return std::nullopt;
}

QByteArrayView name(ReportFormat format)
{
    return kFormats[size_t(format)];
}

std::optional<ReportFormat> reportFormatFromName(QByteArrayView name)
{
    for (size_t i = 0; i < kFormats.size(); ++i) {
        if (name == QByteArrayView(kFormats[i]))
            return ReportFormat(i);
    }
    return std::nullopt;
}

std::optional<ReportSchedule::Days> ReportSchedule::dueOn(QDate day) const
{
    switch (rhythm) {
    case ReportRhythm::Daily: return Days{day.addDays(-1), day.addDays(-1)};
    case ReportRhythm::Weekly:
        if (day.dayOfWeek() != 1)
            return std::nullopt;
        return Days{day.addDays(-7), day.addDays(-1)};
    case ReportRhythm::Monthly: break;
    }
    if (day.day() != 1)
        return std::nullopt;
    return Days{day.addMonths(-1), day.addDays(-1)};
}

Result<std::vector<report::KpiTarget>> kpiTargets(Connection &connection, store::TenantKey tenant,
                                                  QDate day)
{
    DUNLIN_TRY_VALUE(const auto values, officeValues(connection, tenant, kTargetsTerm, day));
    std::vector<report::KpiTarget> targets;
    for (const auto &[name, value] : values) {
        const QJsonObject object = QJsonDocument::fromJson(value).object();
        for (auto one = object.begin(); one != object.end(); ++one)
            targets.push_back({one.key().toLatin1(), one.value().toDouble()});
    }
    return targets;
}

Result<domain::TermsSet> targetTerms(const std::vector<report::KpiTarget> &targets, QDate from)
{
    QJsonObject object;
    for (const report::KpiTarget &target : targets) {
        if (!report::kpiDefinition(target.id))
            return fail(ErrorCode::Input, QStringLiteral("there is no key figure \"%1\"")
                                              .arg(QString::fromLatin1(target.id)));
        if (target.value < 0)
            return fail(ErrorCode::Input, QStringLiteral("a target is not below zero"));
        object.insert(QString::fromLatin1(target.id), target.value);
    }
    return termsOf(kTargetsTerm.toByteArray(), QJsonDocument(object).toJson(QJsonDocument::Compact),
                   from, QStringLiteral("targets set"));
}

Status setKpiTargets(Office &office, const std::vector<report::KpiTarget> &targets,
                     const SettingBy &by)
{
    return keep(office, by, [&](Connection &, QDate from) { return targetTerms(targets, from); });
}

Result<std::vector<ReportSchedule>> reportSchedules(Connection &connection, store::TenantKey tenant,
                                                    QDate day)
{
    DUNLIN_TRY_VALUE(const auto values, officeValues(connection, tenant, kScheduleTerm, day));
    std::vector<ReportSchedule> schedules;
    for (const auto &[term, value] : values) {
        const QJsonObject object = QJsonDocument::fromJson(value).object();
        const auto text = [&](const char *key) {
            return object.value(QLatin1String(key)).toString();
        };
        ReportSchedule one;
        one.name = QString::fromUtf8(term.mid(kScheduleTerm.size()));
        one.report = text("report").toLatin1();
        one.rhythm = rhythmFromName(text("rhythm").toLatin1()).value_or(ReportRhythm::Monthly);
        one.format = reportFormatFromName(text("format").toLatin1()).value_or(ReportFormat::Xlsx);
        const QJsonArray addresses = object.value(QLatin1String("to")).toArray();
        for (const QJsonValue &address : addresses)
            one.to << address.toString();
        schedules.push_back(std::move(one));
    }
    return schedules;
}

Result<domain::TermsSet> scheduleTerms(const ReportSchedule &schedule, QDate from)
{
    DUNLIN_TRY(check(schedule));
    const QJsonObject object{
        {QStringLiteral("report"), QString::fromLatin1(schedule.report)},
        {QStringLiteral("rhythm"), QString::fromLatin1(name(schedule.rhythm).toByteArray())},
        {QStringLiteral("format"), QString::fromLatin1(name(schedule.format).toByteArray())},
        {QStringLiteral("to"), QJsonArray::fromStringList(schedule.to)}};
    return termsOf(kScheduleTerm.toByteArray() + schedule.name.toUtf8(),
                   QJsonDocument(object).toJson(QJsonDocument::Compact), from,
                   QStringLiteral("report scheduled"));
}

Result<domain::TermsSet> droppedSchedule(Connection &connection, store::TenantKey tenant,
                                         const QString &name, QDate from)
{
    DUNLIN_TRY_VALUE(const auto all, reportSchedules(connection, tenant, from));
    const bool known =
        std::any_of(all.begin(), all.end(), [&](const auto &one) { return one.name == name; });
    if (!known)
        return fail(ErrorCode::NotFound, QStringLiteral("no report is scheduled as %1").arg(name));
    return termsOf(kScheduleTerm.toByteArray() + name.toUtf8(), "null", from,
                   QStringLiteral("report not scheduled any more"));
}

Status setReportSchedule(Office &office, const ReportSchedule &schedule, const SettingBy &by)
{
    return keep(office, by,
                [&](Connection &, QDate from) { return scheduleTerms(schedule, from); });
}

Status dropReportSchedule(Office &office, const QString &name, const SettingBy &by)
{
    OfficeCore &core = office.core();
    return keep(office, by, [&](Connection &connection, QDate from) {
        return droppedSchedule(connection, core.key(), name, from);
    });
}

} // namespace dunlin::desk
