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
    QString text; ///< plain; what is counted is defined in the file
    QString file; ///< path of the attachment
};

/// Takes reports to the people who get them. Called on the thread that delivers reports; whoever
/// implements it keeps the mail until it is handed over, and says so when it cannot.
class ReportCourier {
public:
    ReportCourier() = default;
    virtual ~ReportCourier() = default;
    ReportCourier(const ReportCourier &) = delete;
    ReportCourier &operator=(const ReportCourier &) = delete;

    /// Adds to `taken` the addresses that have it, also when it fails for the rest.
    virtual base::Status send(const ReportMail &mail, QStringList &taken) = 0;
    /// Makes a PDF of a page. Io in words where it cannot.
    virtual base::Status print(const QString &html, const QString &file) = 0;
};

} // namespace dunlin::ports
