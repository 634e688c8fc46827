// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"
#include "core/domain/event.h"
#include "core/report/kpi_registry.h"
#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

#include <vector>

/// What an office settled about its reports: targets of key figures, and reports that are made by
/// themselves. Both are terms of the office ("report/targets", "report/schedule/NAME"): they hold
/// from a day on, keep their past, and come to every laptop.
namespace dunlin::desk {

inline constexpr QByteArrayView kTargetsTerm = "report/targets";
inline constexpr QByteArrayView kScheduleTerm = "report/schedule/";

/// In force on a day, by id.
base::Result<std::vector<report::KpiTarget>> kpiTargets(store::Connection &connection,
                                                        store::TenantKey tenant, QDate day);

/// How often a scheduled report is made: on every day, on Mondays about the week before, on the
/// first of a month about the month before.
enum class ReportRhythm { Daily, Weekly, Monthly };
QByteArrayView name(ReportRhythm rhythm);
std::optional<ReportRhythm> rhythmFromName(QByteArrayView name);

/// As what a scheduled report is attached.
enum class ReportFormat { Csv, Xlsx, Pdf };
QByteArrayView name(ReportFormat format);
std::optional<ReportFormat> reportFormatFromName(QByteArrayView name);

struct ReportSchedule {
    QString name;      ///< letters, digits, dash
    QByteArray report; ///< one of report::reportIds(), or "kpi"
    ReportRhythm rhythm = ReportRhythm::Monthly;
    ReportFormat format = ReportFormat::Xlsx;
    QStringList to; ///< e-mail addresses
    /// The days that the run of `day` is about; nothing when nothing is due on it.
    struct Days {
        QDate from;
        QDate to;
    };
    std::optional<Days> dueOn(QDate day) const;
};
base::Result<std::vector<ReportSchedule>> reportSchedules(store::Connection &connection,
                                                          store::TenantKey tenant, QDate day);

// As terms of the office, checked; for who writes them into a ledger of his own.
base::Result<domain::TermsSet> targetTerms(const std::vector<report::KpiTarget> &targets,
                                           QDate from);
base::Result<domain::TermsSet> scheduleTerms(const ReportSchedule &schedule, QDate from);
/// NotFound when there is none of this name.
base::Result<domain::TermsSet> droppedSchedule(store::Connection &connection,
                                               store::TenantKey tenant, const QString &name,
                                               QDate from);

/// By whom and from when a setting is made. An empty user is the office itself; others need a role
/// that sets terms (Forbidden).
struct SettingBy {
    QString user;
    QDate from; ///< null: today
};
/// Replaces all targets. Input for an id that is no figure, or a target below zero.
base::Status setKpiTargets(Office &office, const std::vector<report::KpiTarget> &targets,
                           const SettingBy &by);
/// Input for a name, report or address that cannot be used.
base::Status setReportSchedule(Office &office, const ReportSchedule &schedule, const SettingBy &by);
/// NotFound when there is none of this name.
base::Status dropReportSchedule(Office &office, const QString &name, const SettingBy &by);

} // namespace dunlin::desk
