// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"
#include "core/ports/report_courier.h"

#include <QtCore/QDate>

#include <functional>

/// Reports that are made by themselves and sent (report_settings.h).
namespace dunlin::desk {

struct ReportDelivery {
    qint64 made = 0;      ///< files written by this run
    QStringList files;    ///< all of the day, those of earlier runs too
    QStringList problems; ///< what could not be made or sent, in words; the others are done
};

/// Makes the reports that are due on a day into `folder` and hands them over. A report of the day
/// that is there already and was sent is neither made nor sent again. What could not be handed over
/// keeps its file and is handed over by the next run; who has it already does not get it twice, as
/// each address is written down when it has it, before the next one.
/// Each attempt is recorded (store/report_runs.h). One process of the office does it at a time
/// (duty.h); Conflict when another one has it now.
base::Result<ReportDelivery> deliverReports(Office &office, QDate day, const QString &folder,
                                            ports::ReportCourier &courier);

/// What a server does every few minutes: hands over what is due today or was left over of the last
/// days, and waits longer after each failure. A file goes once everybody has it. Blocks for as long
/// as the reports take; does nothing while another process of the office does it.
base::Result<ReportDelivery> deliverDueReports(Office &office, const QString &folder,
                                               ports::ReportCourier &courier);

/// The mail as sent (RFC 5322), with the report attached. Io when the file cannot be read.
base::Result<QByteArray> reportMailBytes(const ports::ReportMail &mail, const QString &from,
                                         base::Instant at);

/// Puts each mail as a file into a folder, from which a mail server or program sends it.
class MailFolder final : public ports::ReportCourier {
public:
    using Print = std::function<base::Status(const QString &html, const QString &file)>;
    /// `from`: the sender's address.
    MailFolder(QString folder, QString from, const base::Clock &clock, Print print)
        : m_folder(std::move(folder))
        , m_from(std::move(from))
        , m_clock(clock)
        , m_print(std::move(print))
    {}
    base::Status send(const ports::ReportMail &mail, const Took &took) override;
    base::Status print(const QString &html, const QString &file) override
    {
        return m_print(html, file);
    }

private:
    QString m_folder;
    QString m_from;
    const base::Clock &m_clock;
    Print m_print;
};

} // namespace dunlin::desk
