// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reach/report_post.h"

#include "app/reach/curl_session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLoggingCategory>
#include <QtCore/QProcess>

namespace dunlin::reach {

using base::ErrorCode;
using base::fail;
using base::Status;

namespace {

Q_LOGGING_CATEGORY(lcReports, "dunlin.reports")

constexpr int kPrintMs = 120'000;

} // namespace

Status SmtpCourier::send(const ports::ReportMail &mail, QStringList &taken)
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
        if (transfer.ok)
            taken << address;
        else if (!transfer.reached)
            return fail(ErrorCode::Offline,
                        QStringLiteral("the mail server cannot be reached: %1").arg(transfer.words),
                        base::Retry::WithBackoff);
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

ReportLoop::ReportLoop(desk::Office &office, QString folder, const base::Clock &clock, int seconds)
    : m_office(office)
    , m_folder(std::move(folder))
    , m_clock(clock)
    , m_seconds(seconds)
    , m_thread([this] { run(); })
{}

ReportLoop::~ReportLoop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void ReportLoop::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        lock.unlock();
        pass();
        lock.lock();
        m_wake.wait_for(lock, std::chrono::seconds(m_seconds), [this] { return m_stop; });
    }
}

void ReportLoop::pass()
{
    const auto channels = readChannels(m_folder);
    if (!channels || !channels->mail) // what is wrong with the file is said by the message loop
        return;
    SmtpCourier courier(*channels->mail, m_clock);
    const auto done = desk::deliverDueReports(
        m_office, QDir(m_folder).filePath(QStringLiteral("reports")), courier);
    const QString words = done ? done->problems.join(QStringLiteral("; ")) : done.error().detail;
    // The same trouble every few minutes is one line.
    if (words != m_lastWords && !words.isEmpty())
        qCWarning(lcReports).noquote() << "reports:" << words;
    m_lastWords = words;
}

} // namespace dunlin::reach
