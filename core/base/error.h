// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace dunlin::base {

/// What kind of thing went wrong. The screen turns each into a sentence (ui/common/error_text).
enum class ErrorCode {
    Input,        ///< what was given cannot be used; nothing was changed
    NotFound,     ///< the named thing is not here
    Conflict,     ///< it was changed by someone else meanwhile
    Auth,         ///< who asks is not known, or may not
    Forbidden,    ///< who asks is known and has not the role, or a rule does not allow the contact
    Offline,      ///< the server cannot be reached; work goes on
    Server,       ///< the server answered with a failure
    Protocol,     ///< the other side did not speak LedgerSync (a hotspot's page, for instance)
    StoreBusy,    ///< another process has the database
    StoreFull,    ///< the disk is full
    StoreCorrupt, ///< the database is damaged; it is kept
    StoreTooNew,  ///< the database was written by a newer program; it is kept
    Io,           ///< a file could not be read or written
    Cancelled,    ///< the user stopped it
    Internal,     ///< a defect of this program
};

/// Whether trying again can help; decided where the error is made.
enum class Retry { No, WithBackoff, AfterLogin, AfterUserAction };

/// A failure of the world (not of the programmer). `detail` is untranslated, for the log and for
/// stderr of dunlinctl; it never holds personal data or tokens.
struct [[nodiscard]] Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    Retry retry = Retry::No;

    bool operator==(const Error &) const = default;
};

/// The stable, untranslated name of a code ("input", "store_busy").
QString errorCodeName(ErrorCode code);

} // namespace dunlin::base
