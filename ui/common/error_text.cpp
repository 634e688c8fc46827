// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/error_text.h"

#include <QtCore/QCoreApplication>

namespace dunlin::common {

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

} // namespace

QString ErrorText::line() const
{
    QStringList parts{title + QLatin1Char('.')};
    if (!kept.isEmpty())
        parts << kept;
    if (!advice.isEmpty())
        parts << advice;
    return parts.join(QLatin1Char(' '));
}

// One case a code and no default: a new code does not compile until it has words.
ErrorText errorText(const base::Error &error)
{
    using base::ErrorCode;
    const QString code = base::errorCodeName(error.code);
    const QString kept = ErrorWords::tr("What you saved before is kept.");
    switch (error.code) {
    case ErrorCode::Input:
        return {ErrorWords::tr("This cannot be used"), ErrorWords::tr("Nothing was changed."),
                ErrorWords::tr("Check what was entered and try again."), code};
    case ErrorCode::NotFound:
        return {
            ErrorWords::tr("This is not on this laptop"), ErrorWords::tr("Nothing was changed."),
            ErrorWords::tr("It may have been moved to a colleague. Search for it again."), code};
    case ErrorCode::Conflict:
        return {ErrorWords::tr("Someone else changed this meanwhile"),
                ErrorWords::tr("What you typed is kept."),
                ErrorWords::tr("Look at the new state, then save again."), code};
    case ErrorCode::Auth:
        return {ErrorWords::tr("The server does not know this laptop"),
                ErrorWords::tr("Your work is kept on this laptop."),
                ErrorWords::tr("Enrol this laptop again under Devices & sync."), code};
    case ErrorCode::Forbidden:
        return {ErrorWords::tr("This is not allowed"), ErrorWords::tr("Nothing was changed."),
                ErrorWords::tr("Ask a supervisor who may do it."), code};
    case ErrorCode::Offline:
        return {ErrorWords::tr("The server cannot be reached"),
                ErrorWords::tr("Your work is kept on this laptop."),
                ErrorWords::tr("It is sent when the connection is back."), code};
    case ErrorCode::Server:
        return {ErrorWords::tr("The server has a problem"),
                ErrorWords::tr("Your work is kept on this laptop."),
                ErrorWords::tr("It is sent again later by itself."), code};
    case ErrorCode::Protocol:
        return {ErrorWords::tr("Something else answered instead of the server"),
                ErrorWords::tr("Your work is kept on this laptop."),
                ErrorWords::tr("If this network has a sign-in page, open it in a browser."), code};
    case ErrorCode::StoreBusy:
        return {ErrorWords::tr("Another program is using the data"), kept,
                ErrorWords::tr("Close the other window of Dunlin, then try again."), code};
    case ErrorCode::StoreFull:
        return {ErrorWords::tr("The disk is full"), kept,
                ErrorWords::tr("Free some space, then try again."), code};
    case ErrorCode::StoreCorrupt:
        return {ErrorWords::tr("The data on this laptop is damaged"),
                ErrorWords::tr("The damaged file is kept for repair."),
                ErrorWords::tr("Call support and give them the code."), code};
    case ErrorCode::StoreTooNew:
        return {ErrorWords::tr("The data was written by a newer version"),
                ErrorWords::tr("It is kept as it is."),
                ErrorWords::tr("Install the newer version of Dunlin."), code};
    case ErrorCode::Io:
        return {ErrorWords::tr("A file could not be read or written"), kept,
                ErrorWords::tr("Check that the file is there and that you may open it."), code};
    case ErrorCode::Cancelled:
        return {ErrorWords::tr("Stopped"), ErrorWords::tr("Nothing was changed."), {}, code};
    case ErrorCode::Internal:
        return {ErrorWords::tr("Something in Dunlin went wrong"), kept,
                ErrorWords::tr("Try again. If it stays, call support and give them the code."),
                code};
    }
    return {};
}

} // namespace dunlin::common
