// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"
#include "core/ports/report_courier.h"

#include <QtCore/QDate>

/// Reports that are made by themselves and sent (report_settings.h).
namespace dunlin::desk {

struct ReportDelivery {
    qint64 made = 0;      ///< files written by this run
    QStringList files;    ///< all of the day, those of earlier runs too
    QStringList problems; ///< what could not be made or sent, in words; the others are done
};

/// Makes the reports that are due on a day into `folder` and hands them over. A report of the day
/// that is there already is neither made nor sent again.
base::Result<ReportDelivery> deliverReports(Office &office, QDate day, const QString &folder,
                                            ports::ReportCourier &courier);

/// Puts each mail as a file (RFC 5322, with the report attached) into a folder, from which a mail
/// server or program sends it.
class MailFolder final : public ports::ReportCourier {
public:
    /// `from`: the sender's address.
    MailFolder(QString folder, QString from, const base::Clock &clock)
        : m_folder(std::move(folder))
        , m_from(std::move(from))
        , m_clock(clock)
    {}
    base::Status send(const ports::ReportMail &mail) override;

private:
    QString m_folder;
    QString m_from;
    const base::Clock &m_clock;
};

} // namespace dunlin::desk
