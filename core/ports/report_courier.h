// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace dunlin::ports {

/// A finished report that is to be sent.
struct ReportMail {
    QString schedule; ///< its name
    QStringList to;   ///< e-mail addresses
    QString subject;
    QString text; ///< plain, with the definition of what the file counts
    QString file; ///< path of the attachment
};

/// Takes reports to the people who get them. Called on the thread that runs the day's work; whoever
/// implements it keeps the mail until it is handed over, and says so when it cannot.
class ReportCourier {
public:
    ReportCourier() = default;
    virtual ~ReportCourier() = default;
    ReportCourier(const ReportCourier &) = delete;
    ReportCourier &operator=(const ReportCourier &) = delete;

    virtual base::Status send(const ReportMail &mail) = 0;
};

} // namespace dunlin::ports
