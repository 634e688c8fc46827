// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>

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

    /// Writes down that an address has it. When that fails nobody else is to be sent to.
    using Took = std::function<base::Status(const QString &address)>;
    /// Says of each address that it has it as soon as it does, before it goes on to the next, also
    /// when it fails for the rest: whoever is killed between two of them goes on with the second.
    virtual base::Status send(const ReportMail &mail, const Took &took) = 0;
    /// Makes a PDF of a page. Io in words where it cannot.
    virtual base::Status print(const QString &html, const QString &file) = 0;
};

} // namespace dunlin::ports
