// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/message_words.h"

#include <QtCore/QCoreApplication>

namespace dunlin::messages {

namespace {

/// What resources/house/message_content.json says that a message does, for translators: it stands
/// for {lack} in "Missing: the message {lack}".
[[maybe_unused]] constexpr const char *kContent[] = {
    QT_TRANSLATE_NOOP("MessageFindings", "names who writes"),
    QT_TRANSLATE_NOOP("MessageFindings", "gives the sender's address"),
    QT_TRANSLATE_NOOP("MessageFindings", "gives a telephone number or an address for questions"),
    QT_TRANSLATE_NOOP("MessageFindings", "names the creditor"),
    QT_TRANSLATE_NOOP("MessageFindings", "names the creditor, with the address"),
    QT_TRANSLATE_NOOP("MessageFindings", "names the account or the invoice"),
    QT_TRANSLATE_NOOP("MessageFindings", "says the amount"),
    QT_TRANSLATE_NOOP("MessageFindings", "says what the claim is for"),
    QT_TRANSLATE_NOOP("MessageFindings", "says the contract's subject and date"),
    QT_TRANSLATE_NOOP("MessageFindings", "names the supervisory authority"),
    QT_TRANSLATE_NOOP("MessageFindings", "says how to opt out"),
    QT_TRANSLATE_NOOP("MessageFindings", "asks money for opting out"),
    QT_TRANSLATE_NOOP("MessageFindings", "asks for more than the request to opt out"),
    QT_TRANSLATE_NOOP("MessageFindings", "says that it comes from a debt collector"),
    QT_TRANSLATE_NOOP(
        "MessageFindings",
        "says that it is an attempt to collect a debt, and that what is learned is used for that"),
    QT_TRANSLATE_NOOP("MessageFindings", "says how and until when the debt can be disputed"),
    QT_TRANSLATE_NOOP("MessageFindings", "says that the original creditor is named on request"),
    QT_TRANSLATE_NOOP("MessageFindings", "points to the regulator's page for consumers"),
    QT_TRANSLATE_NOOP("MessageFindings",
                      "itemises the debt: interest, fees, payments since a date"),
    QT_TRANSLATE_NOOP("MessageFindings", "points to free debt advice"),
    QT_TRANSLATE_NOOP("MessageFindings", "says what to do when it is not right"),
    QT_TRANSLATE_NOOP("MessageFindings", "confirms the opt-out"),
    QT_TRANSLATE_NOOP("MessageFindings", "speaks of a debt"),
    QT_TRANSLATE_NOOP("MessageFindings", "threatens with prison"),
};

} // namespace

} // namespace dunlin::messages
