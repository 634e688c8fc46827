// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/message_words.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace dunlin::messages {

namespace {

/// What resources/house/message_content.json says that a message does, for translators: it stands
/// for {lack} in "Missing: the message {lack}".
struct Element {
    const char *code;
    const char *words;
};
constexpr std::array kElements{
    Element{"sender_named", QT_TRANSLATE_NOOP("MessageFindings", "names who writes")},
    Element{"sender_address", QT_TRANSLATE_NOOP("MessageFindings", "gives the sender's address")},
    Element{"sender_reachable",
            QT_TRANSLATE_NOOP("MessageFindings",
                              "gives a telephone number or an address for questions")},
    Element{"creditor_named", QT_TRANSLATE_NOOP("MessageFindings", "names the creditor")},
    Element{"principal_name_address",
            QT_TRANSLATE_NOOP("MessageFindings", "names the creditor, with the address")},
    Element{"account_named",
            QT_TRANSLATE_NOOP("MessageFindings", "names the account or the invoice")},
    Element{"amount_named", QT_TRANSLATE_NOOP("MessageFindings", "says the amount")},
    Element{"claim_ground", QT_TRANSLATE_NOOP("MessageFindings", "says what the claim is for")},
    Element{"contract_subject_and_date",
            QT_TRANSLATE_NOOP("MessageFindings", "says the contract's subject and date")},
    Element{"supervisory_authority_details",
            QT_TRANSLATE_NOOP("MessageFindings", "names the supervisory authority")},
    Element{"opt_out_instructions", QT_TRANSLATE_NOOP("MessageFindings", "says how to opt out")},
    Element{"opt_out_fee", QT_TRANSLATE_NOOP("MessageFindings", "asks money for opting out")},
    Element{"opt_out_requires_extra_info",
            QT_TRANSLATE_NOOP("MessageFindings", "asks for more than the request to opt out")},
    Element{"debt_collector_disclosure",
            QT_TRANSLATE_NOOP("MessageFindings", "says that it comes from a debt collector")},
    Element{"mini_miranda",
            QT_TRANSLATE_NOOP("MessageFindings", "says that it is an attempt to collect a debt, "
                                                 "and that what is learned is used for that")},
    Element{
        "validation_rights",
        QT_TRANSLATE_NOOP("MessageFindings", "says how and until when the debt can be disputed")},
    Element{"original_creditor_right",
            QT_TRANSLATE_NOOP("MessageFindings",
                              "says that the original creditor is named on request")},
    Element{"cfpb_reference",
            QT_TRANSLATE_NOOP("MessageFindings", "points to the regulator's page for consumers")},
    Element{"itemisation",
            QT_TRANSLATE_NOOP("MessageFindings",
                              "itemises the debt: interest, fees, payments since a date")},
    Element{"advice_signpost", QT_TRANSLATE_NOOP("MessageFindings", "points to free debt advice")},
    Element{"dispute_route",
            QT_TRANSLATE_NOOP("MessageFindings", "says what to do when it is not right")},
    Element{"optout_confirmed", QT_TRANSLATE_NOOP("MessageFindings", "confirms the opt-out")},
    Element{"debt_mention", QT_TRANSLATE_NOOP("MessageFindings", "speaks of a debt")},
    Element{"threat_of_imprisonment",
            QT_TRANSLATE_NOOP("MessageFindings", "threatens with prison")},
};

} // namespace

QString elementText(const QString &code)
{
    for (const Element &element : kElements) {
        if (code == QLatin1String(element.code))
            return QCoreApplication::translate("MessageFindings", element.words);
    }
    QString words = code;
    return words.replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace dunlin::messages
