// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mail/mime.h"

#include <QtCore/QJsonObject>

#include <optional>

/// Delivery reports (RFC 3464 in RFC 6522), complaints (RFC 5965), and other mail as far as it
/// concerns a message of ours.
namespace dunlin::exchange {

/// What a report means for an address. RFC 3463 gives the status its classes and subjects.
enum class BounceKind {
    None,      ///< delivered, relayed, expanded, delayed: nothing failed
    Hard,      ///< the address does not exist: not to be used again
    Soft,      ///< mailbox full, temporary: try later
    Blocked,   ///< refused for who sends or what was sent: the sender's problem, not the address's
    Undecided, ///< failed without a reason: a person decides
};
QString bounceKindName(BounceKind kind);

struct BouncedRecipient {
    QString finalRecipient, originalRecipient;
    QString action; ///< failed, delayed, delivered, relayed, expanded
    QString status; ///< "5.1.1"
    QString diagnostic, remoteMta;
    QString words; ///< of the notice to people, where the fields give no reason
    BounceKind kind = BounceKind::Undecided;
};

struct OriginalMail {
    QString messageId, to, subject, from;
};

struct MailReading {
    QString from, to, subject, date, messageId, contentType, reportType, autoSubmitted, returnPath,
        references;
    QStringList parts;
    bool isDsn = false;
    QString reportingMta, arrival;
    std::vector<BouncedRecipient> recipients;
    /// Read from the words of a report without fields (qmail, old systems): to be looked at.
    std::vector<BouncedRecipient> guessed;
    QString guessedOriginal; ///< Message-ID in the copy below such words
    std::optional<OriginalMail> original;
    bool isFeedback = false;
    QString feedbackType, feedbackRecipient, feedbackSource;
    QStringList warnings;
    bool crLf = false;

    /// Written by a machine (RFC 3834): it is neither answered nor taken for the debtor's word.
    bool isAutomatic = false;
};

BounceKind bounceKind(const QString &action, const QString &status, const QString &diagnostic);
base::Result<MailReading> readMail(const QByteArray &bytes);
QJsonObject mailJson(const MailReading &mail);

} // namespace dunlin::exchange
