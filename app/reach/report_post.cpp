// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reach/report_post.h"

#include "app/reach/curl_session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QProcess>

namespace dunlin::reach {

using base::ErrorCode;
using base::fail;
using base::Status;

namespace {

constexpr int kPrintMs = 120'000;

} // namespace

Status SmtpCourier::send(const ports::ReportMail &mail, const Took &took)
{
    CurlSession session;
    session.setServer(m_channel.smtp, "smtp");
    QStringList failed;
    for (const QString &address : mail.to) {
        ports::ReportMail one = mail;
        one.to = {address};
        DUNLIN_TRY_VALUE(const QByteArray bytes,
                         desk::reportMailBytes(one, m_channel.from, m_clock.now()));
        const Transfer transfer = session.sendMail('<' + m_channel.from.toLatin1() + '>',
                                                   '<' + address.toLatin1() + '>', bytes);
        if (!transfer.reached && !transfer.ok)
            return fail(ErrorCode::Offline,
                        QStringLiteral("the mail server cannot be reached: %1").arg(transfer.words),
                        base::Retry::WithBackoff);
        if (transfer.ok)
            DUNLIN_TRY(took(address));
        else
            failed << transfer.words;
    }
    if (failed.isEmpty())
        return {};
    return fail(ErrorCode::Io, QStringLiteral("not sent to %1 of %2: %3")
                                   .arg(failed.size())
                                   .arg(mail.to.size())
                                   .arg(failed.first()));
}

Status SmtpCourier::print(const QString &html, const QString &file)
{
    QProcess printer;
    printer.start(
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("dunlin-print")),
        {file});
    printer.write(html.toUtf8());
    printer.closeWriteChannel();
    if (printer.waitForFinished(kPrintMs) && printer.exitStatus() == QProcess::NormalExit
        && printer.exitCode() == 0)
        return {};
    return fail(ErrorCode::Io, QStringLiteral("the page cannot be printed: %1")
                                   .arg(QString::fromUtf8(printer.readAllStandardError())));
}

QString postReportsOnce(desk::Office &office, const QString &folder, const base::Clock &clock)
{
    const auto channels = readChannels(folder);
    if (!channels || !channels->mail) // what is wrong with the file is said by reachOnce
        return {};
    SmtpCourier courier(*channels->mail, clock);
    const auto done =
        desk::deliverDueReports(office, QDir(folder).filePath(QStringLiteral("reports")), courier);
    const QString words = done ? done->problems.join(QStringLiteral("; ")) : done.error().detail;
    return words.isEmpty() ? words : QStringLiteral("reports: ") + words;
}

} // namespace dunlin::reach
