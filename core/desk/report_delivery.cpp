// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/report_delivery.h"

#include "core/base/hash.h"
#include "core/desk/office_core.h"
#include "core/desk/report_file.h"
#include "core/desk/report_run.h"
#include "core/desk/report_settings.h"
#include "core/report/kpi_registry.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using store::Connection;

namespace {

constexpr qsizetype kLine = 76;

QString fileName(const ReportSchedule &schedule, QDate day)
{
    const bool csv = schedule.format == exchange::TableFormat::Csv;
    return QStringLiteral("%1-%2.%3")
        .arg(schedule.name, day.toString(Qt::ISODate),
             csv ? QStringLiteral("csv") : QStringLiteral("xlsx"));
}

Result<report::ReportTable> tableOf(Office &office, const ReportSchedule &schedule,
                                    const ReportSchedule::Days &days)
{
    TableQuestion question;
    question.from = days.from;
    question.to = days.to;
    if (schedule.report != "kpi")
        return tableReport(office, schedule.report, question);
    OfficeCore &core = office.core();
    return core.read(
        [&](Connection &connection) { return kpiTable(connection, sourceOf(core), question); });
}

Status makeOne(Office &office, const ReportSchedule &schedule, const ReportSchedule::Days &days,
               const QString &file, ports::ReportCourier &courier)
{
    DUNLIN_TRY_VALUE(const report::ReportTable table, tableOf(office, schedule, days));
    DUNLIN_TRY(writeReport(table, schedule.format, file));
    ports::ReportMail mail;
    mail.schedule = schedule.name;
    mail.to = schedule.to;
    mail.subject =
        QStringLiteral("%1: %2 to %3")
            .arg(schedule.name, days.from.toString(Qt::ISODate), days.to.toString(Qt::ISODate));
    mail.text =
        QStringLiteral("Report %1 of %2, %3 to %4.\n\n%5\n")
            .arg(QString::fromLatin1(schedule.report), office.settings().name,
                 days.from.toString(Qt::ISODate), days.to.toString(Qt::ISODate), table.definition);
    mail.file = file;
    const Status sent = courier.send(mail);
    if (!sent)
        QFile::remove(file); // so that the next run of the day tries again
    return sent;
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

} // namespace

Result<ReportDelivery> deliverReports(Office &office, QDate day, const QString &folder,
                                      ports::ReportCourier &courier)
{
    OfficeCore &core = office.core();
    DUNLIN_TRY_VALUE(const auto schedules, core.read([&](Connection &connection) {
        return reportSchedules(connection, core.key(), day);
    }));
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, QStringLiteral("cannot make %1").arg(folder));
    ReportDelivery delivery;
    for (const ReportSchedule &schedule : schedules) {
        const auto days = schedule.dueOn(day);
        if (!days)
            continue;
        const QString file = QDir(folder).filePath(fileName(schedule, day));
        if (!QFile::exists(file)) {
            if (const Status made = makeOne(office, schedule, *days, file, courier); !made) {
                delivery.problems << QStringLiteral("%1: %2").arg(schedule.name,
                                                                  made.error().detail);
                continue;
            }
            ++delivery.made;
        }
        delivery.files << file;
    }
    return delivery;
}

Status MailFolder::send(const ports::ReportMail &mail)
{
    QFile attachment(mail.file);
    if (!attachment.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, QStringLiteral("cannot read %1").arg(mail.file));
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::Io, QStringLiteral("cannot make %1").arg(m_folder));
    const QByteArray content = attachment.readAll();
    const QString name = QFileInfo(mail.file).fileName();
    const QByteArray id = base::toBytes(base::sha256(name.toUtf8() + content)).toHex().left(32);
    const QByteArray boundary = "part-" + id;
    const bool csv = name.endsWith(QLatin1String(".csv"));
    QByteArray text =
        "From: " + m_from.toUtf8() + "\r\nTo: " + mail.to.join(QStringLiteral(", ")).toUtf8()
        + "\r\nSubject: " + headerText(mail.subject)
        + "\r\nDate: " + base::dateTimeIn(m_clock.now(), "UTC").toString(Qt::RFC2822Date).toLatin1()
        + "\r\nMessage-ID: <" + id + "@dunlin>\r\nMIME-Version: 1.0\r\n"
        + "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary
        + "\r\nContent-Type: text/plain; charset=utf-8\r\n"
          "Content-Transfer-Encoding: base64\r\n\r\n"
        + wrapped(mail.text.toUtf8().toBase64()) + "--" + boundary + "\r\nContent-Type: "
        + (csv ? QByteArray("text/csv; charset=utf-8")
               : QByteArray("application/vnd.openxmlformats-officedocument."
                            "spreadsheetml.sheet"))
        + "\r\nContent-Disposition: attachment; filename=\"" + name.toUtf8()
        + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + wrapped(content.toBase64()) + "--"
        + boundary + "--\r\n";
    QSaveFile out(QDir(m_folder).filePath(name + QStringLiteral(".eml")));
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
        return fail(ErrorCode::Io,
                    QStringLiteral("cannot write the mail: %1").arg(out.errorString()));
    return {};
}

} // namespace dunlin::desk
