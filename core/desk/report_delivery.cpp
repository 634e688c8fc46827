// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/report_delivery.h"

#include "core/base/hash.h"
#include "core/desk/duty.h"
#include "core/desk/office_core.h"
#include "core/desk/report_file.h"
#include "core/desk/report_run.h"
#include "core/desk/report_settings.h"
#include "core/report/kpi_registry.h"
#include "core/store/report_runs.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include <algorithm>
#include <iterator>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using store::Connection;
using store::ReportRun;
using store::ReportRuns;

namespace {

constexpr qsizetype kLine = 76;
/// What a day without a server left over is sent this many days later still.
constexpr int kLookBack = 3;
/// Late enough in the office's day that the laptops' evening is in.
constexpr int kHour = 4;
constexpr qint64 kFirstWaitMs = 5 * 60'000;
constexpr qint64 kLongestWaitMs = 2 * base::kMsPerHour;
const QString kDuty = QStringLiteral("reports");

/// One report over a large office, and its mails, may take long.
DutyTimes dutyTimes()
{
    DutyTimes times;
    times.patienceMs = base::kMsPerHour;
    return times;
}

/// How a run of the day goes.
struct Manner {
    bool waits = false;     ///< leaves what is to be tried later
    bool keepsFiles = true; ///< also once everybody has them
};

QString fileName(const ReportSchedule &schedule, QDate day)
{
    return QStringLiteral("%1-%2.%3")
        .arg(schedule.name, day.toString(Qt::ISODate),
             QString::fromLatin1(name(schedule.format).toByteArray()));
}

Status writeAs(const report::ReportTable &table, ReportFormat format, const QString &file,
               ports::ReportCourier &courier)
{
    if (format == ReportFormat::Pdf)
        return courier.print(reportHtml(table), file);
    DUNLIN_TRY(writeReport(table,
                           format == ReportFormat::Csv ? exchange::TableFormat::Csv
                                                       : exchange::TableFormat::Xlsx,
                           file));
    return {};
}

QString definitionOf(const QByteArray &report)
{
    return report == "kpi" ? QStringLiteral("Each figure is defined in its row.")
                           : QStringLiteral("What is counted stands under the figures.");
}

ports::ReportMail mailOf(Office &office, const ReportSchedule &schedule,
                         const ReportSchedule::Days &days, const QString &file)
{
    const QString from = days.from.toString(Qt::ISODate);
    const QString to = days.to.toString(Qt::ISODate);
    ports::ReportMail mail;
    mail.schedule = schedule.name;
    mail.subject = QStringLiteral("%1: %2 to %3").arg(schedule.name, from, to);
    mail.text = QStringLiteral("Report %1 of %2, %3 to %4.\n\n%5\n")
                    .arg(QString::fromLatin1(schedule.report), office.settings().name, from, to,
                         definitionOf(schedule.report));
    mail.file = file;
    return mail;
}

/// The reports of one day. Those about the same days are made in one pass over the events.
class Delivery {
public:
    struct Due {
        ReportSchedule schedule;
        ReportSchedule::Days days;
        QString file;
    };
    Delivery(Office &office, Duty &duty, const Manner &manner, ports::ReportCourier &courier,
             ReportDelivery &out, std::vector<Due> due)
        : m_office(office)
        , m_duty(duty)
        , m_manner(manner)
        , m_courier(courier)
        , m_out(out)
        , m_due(std::move(due))
    {}

    Status deliverAll(QDate day)
    {
        for (const Due &due : m_due) {
            DUNLIN_TRY_VALUE(const bool ours, m_duty.keep());
            if (!ours)
                return notOurs();
            DUNLIN_TRY(deliver(due, day));
        }
        return {};
    }

private:
    Status deliver(const Due &due, QDate day)
    {
        const auto &[schedule, days, file] = due;
        OfficeCore &core = m_office.core();
        DUNLIN_TRY_VALUE(ReportRun run, core.read([&](Connection &connection) {
            return ReportRuns(connection, core.key()).find(schedule.name, day);
        }));
        const bool there = QFile::exists(file);
        if (run.sentAt && (there || !m_manner.keepsFiles)) {
            if (there)
                m_out.files << file;
            return {};
        }
        if (m_manner.waits && core.clock().now() < run.nextAt)
            return {};
        if (run.sentAt) // it is wanted once more, in another folder
            run = {schedule.name, day};
        const Status done = makeAndSend(schedule, days, file, run);
        ++run.attempts;
        run.words = done ? QString() : done.error().detail;
        if (done)
            run.sentAt = core.clock().now();
        else
            run.nextAt = base::Instant{core.clock().now().ms + waitAfter(run.attempts)};
        DUNLIN_TRY(core.write(
            [&](Connection &connection) { return ReportRuns(connection, core.key()).save(run); }));
        if (!done)
            m_out.problems << QStringLiteral("%1: %2").arg(schedule.name, run.words);
        else if (m_manner.keepsFiles)
            m_out.files << file;
        else
            QFile::remove(file);
        return {};
    }

    static qint64 waitAfter(qint64 attempts)
    {
        return std::min(kLongestWaitMs, kFirstWaitMs << std::min<qint64>(attempts - 1, 10));
    }

    Status makeAndSend(const ReportSchedule &schedule, const ReportSchedule::Days &days,
                       const QString &file, ReportRun &run)
    {
        if (!QFile::exists(file)) {
            DUNLIN_TRY_VALUE(const auto table, tableOf(schedule, days));
            DUNLIN_TRY(writeAs(table, schedule.format, file, m_courier));
            ++m_out.made;
        }
        ports::ReportMail mail = mailOf(m_office, schedule, days, file);
        for (const QString &address : schedule.to) {
            if (!run.taken.contains(address))
                mail.to << address;
        }
        if (mail.to.isEmpty())
            return {};
        return m_courier.send(mail,
                              [&](const QString &address) { return writeTaken(run, address); });
    }

    /// At once: a process that is killed before the next address is known to have served this one.
    Status writeTaken(ReportRun &run, const QString &address)
    {
        run.taken << address;
        OfficeCore &core = m_office.core();
        DUNLIN_TRY(core.write(
            [&](Connection &connection) { return ReportRuns(connection, core.key()).save(run); }));
        DUNLIN_TRY_VALUE(const bool ours, m_duty.keep());
        return ours ? Status() : Status(notOurs());
    }

    static tl::unexpected<base::Error> notOurs()
    {
        return fail(ErrorCode::Conflict,
                    QStringLiteral("this process hung or was cut off: another one of the office "
                                   "goes on with the reports"));
    }

    Result<report::ReportTable> tableOf(const ReportSchedule &schedule,
                                        const ReportSchedule::Days &days)
    {
        const auto isIt = [&](const report::ReportTable &one) {
            return one.id == schedule.report && one.from == days.from && one.to == days.to;
        };
        auto made = std::find_if(m_tables.begin(), m_tables.end(), isIt);
        if (made == m_tables.end()) {
            DUNLIN_TRY(makeTables(schedule, days));
            made = std::find_if(m_tables.begin(), m_tables.end(), isIt);
        }
        return *made;
    }
    /// This one, and the others about these days that have no file yet.
    Status makeTables(const ReportSchedule &schedule, const ReportSchedule::Days &days)
    {
        TableQuestion question;
        question.from = days.from;
        question.to = days.to;
        OfficeCore &core = m_office.core();
        if (schedule.report == "kpi") {
            DUNLIN_TRY_VALUE(auto table, readAside(core, [&](Connection &connection) {
                                 return kpiTable(connection, sourceOf(core), question);
                             }));
            m_tables.push_back(std::move(table));
            return {};
        }
        std::vector<QByteArray> ids{schedule.report};
        for (const Due &other : m_due) {
            const bool same = other.days.from == days.from && other.days.to == days.to;
            const QByteArray &id = other.schedule.report;
            if (same && id != "kpi" && !QFile::exists(other.file)
                && std::find(ids.begin(), ids.end(), id) == ids.end())
                ids.push_back(id);
        }
        DUNLIN_TRY_VALUE(auto tables, tableReports(m_office, ids, question));
        std::move(tables.begin(), tables.end(), std::back_inserter(m_tables));
        return {};
    }

    Office &m_office;
    Duty &m_duty;
    const Manner m_manner;
    ports::ReportCourier &m_courier;
    ReportDelivery &m_out;
    const std::vector<Due> m_due;
    std::vector<report::ReportTable> m_tables;
};

Result<ReportDelivery> deliver(Office &office, Duty &duty, QDate day, const QString &folder,
                               ports::ReportCourier &courier, const Manner &manner)
{
    OfficeCore &core = office.core();
    DUNLIN_TRY_VALUE(const auto schedules, core.read([&](Connection &connection) {
        return reportSchedules(connection, core.key(), day);
    }));
    ReportDelivery out;
    if (!schedules.empty() && !QDir().mkpath(folder))
        return fail(ErrorCode::Io, QStringLiteral("cannot make %1").arg(folder));
    std::vector<Delivery::Due> due;
    for (const ReportSchedule &schedule : schedules) {
        if (const auto days = schedule.dueOn(day))
            due.push_back({schedule, *days, QDir(folder).filePath(fileName(schedule, day))});
    }
    DUNLIN_TRY(Delivery(office, duty, manner, courier, out, std::move(due)).deliverAll(day));
    return out;
}

/// RFC 2047 for what is not plain ASCII.
QByteArray headerText(const QString &text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7f;
    });
    return plain ? text.toLatin1() : "=?utf-8?b?" + text.toUtf8().toBase64() + "?=";
}

QByteArray wrapped(const QByteArray &base64)
{
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += kLine)
        lines += base64.mid(at, kLine) + "\r\n";
    return lines;
}

QByteArray mediaType(const QString &name)
{
    if (name.endsWith(QLatin1String(".csv")))
        return "text/csv; charset=utf-8";
    if (name.endsWith(QLatin1String(".pdf")))
        return "application/pdf";
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}

} // namespace

Result<ReportDelivery> deliverReports(Office &office, QDate day, const QString &folder,
                                      ports::ReportCourier &courier)
{
    DUNLIN_TRY_VALUE(auto duty, Duty::take(office.core(), kDuty, dutyTimes()));
    if (!duty)
        return fail(ErrorCode::Conflict,
                    QStringLiteral("another process of this office sends its reports now; nothing "
                                   "was made or sent here. Try again when it is done"));
    return deliver(office, *duty, day, folder, courier, {});
}

Result<ReportDelivery> deliverDueReports(Office &office, const QString &folder,
                                         ports::ReportCourier &courier)
{
    OfficeCore &core = office.core();
    DUNLIN_TRY_VALUE(auto duty, Duty::tryTake(core, kDuty, dutyTimes()));
    if (!duty)
        return ReportDelivery();
    const QDateTime now = base::dateTimeIn(core.clock().now(), core.settings().zone);
    ReportDelivery all;
    const QDate last = now.time().hour() < kHour ? now.date().addDays(-1) : now.date();
    for (QDate day = last.addDays(-kLookBack); day <= last; day = day.addDays(1)) {
        DUNLIN_TRY_VALUE(const ReportDelivery one,
                         deliver(office, *duty, day, folder, courier, {true, false}));
        all.made += one.made;
        all.problems << one.problems;
    }
    return all;
}

Result<QByteArray> reportMailBytes(const ports::ReportMail &mail, const QString &from,
                                   base::Instant at)
{
    QFile attachment(mail.file);
    if (!attachment.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, QStringLiteral("cannot read %1").arg(mail.file));
    const QByteArray content = attachment.readAll();
    const QString name = QFileInfo(mail.file).fileName();
    const QByteArray id = base::toBytes(base::sha256(name.toUtf8() + content)).toHex().left(32);
    const QByteArray boundary = "part-" + id;
    return "From: " + from.toUtf8() + "\r\nTo: " + mail.to.join(QStringLiteral(", ")).toUtf8()
           + "\r\nSubject: " + headerText(mail.subject)
           + "\r\nDate: " + base::dateTimeIn(at, "UTC").toString(Qt::RFC2822Date).toLatin1()
           + "\r\nMessage-ID: <" + id + "@dunlin>\r\nMIME-Version: 1.0\r\n"
           + "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary
           + "\r\nContent-Type: text/plain; charset=utf-8\r\n"
             "Content-Transfer-Encoding: base64\r\n\r\n"
           + wrapped(mail.text.toUtf8().toBase64()) + "--" + boundary + "\r\nContent-Type: "
           + mediaType(name) + "\r\nContent-Disposition: attachment; filename=\"" + name.toUtf8()
           + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + wrapped(content.toBase64()) + "--"
           + boundary + "--\r\n";
}

Status MailFolder::send(const ports::ReportMail &mail, const Took &took)
{
    DUNLIN_TRY_VALUE(const QByteArray bytes, reportMailBytes(mail, m_from, m_clock.now()));
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::Io, QStringLiteral("cannot make %1").arg(m_folder));
    QSaveFile out(
        QDir(m_folder).filePath(QFileInfo(mail.file).fileName() + QStringLiteral(".eml")));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return fail(ErrorCode::Io,
                    QStringLiteral("cannot write the mail: %1").arg(out.errorString()));
    for (const QString &address : mail.to) // one file has them all
        DUNLIN_TRY(took(address));
    return {};
}

} // namespace dunlin::desk
