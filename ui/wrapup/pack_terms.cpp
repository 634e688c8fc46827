// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrapup/gate_words.h"

#include <QtCore/QCoreApplication>

namespace dunlin::wrapup {

namespace {

/// The sentences of the rule packs that ship (resources/rulepacks, resources/house), and what would
/// let a contact pass, for translators. A pack of somebody's own speaks for itself.
[[maybe_unused]] constexpr const char *kSentences[] = {
    QT_TRANSLATE_NOOP("GateSentences", "The account is closed or paid."),
    QT_TRANSLATE_NOOP("GateSentences", "Collection is on hold."),
    QT_TRANSLATE_NOOP("GateSentences", "The account is placed with an agency or attorney, and only "
                                       "they contact the debtor about it; recall it first."),
    QT_TRANSLATE_NOOP("GateSentences", "This number or address is marked as not the debtor's."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "The debtor asked not to be contacted at this number or address."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "The debtor withdrew the consent to messages at this number or address."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "The debtor disputes the debt: do not ask for payment of the disputed part."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "Contact is allowed from 08:00 to before 21:00 where the debtor may be; it is {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "Australia: weekdays 07:30 to 21:00, weekends from 09:00, "
                                       "no national holidays; it is {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "the debtor's request for this time"),
    QT_TRANSLATE_NOOP("GateSentences",
                      "Australia: visits from 09:00 to 21:00, no national holidays; it is {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "Australia: at work on weekdays from 09:00 to 17:00 unless "
                                       "other hours are known; it is {why}."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "Australia: three contacts about debt {debt} in a week; {why}. Next day: {next}."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "Australia: ten contacts about debt {debt} in a calendar month; {why}. Next day: {next}."),
    QT_TRANSLATE_NOOP("GateSentences", "Alagoas: Monday to Friday 08:00 to 20:00, Saturdays to "
                                       "14:00, no Sundays and holidays; it is {why}."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "Espírito Santo: Monday to Friday 08:00 to 19:00; it is {why}."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "Rio de Janeiro: Monday to Friday 09:00 to 19:00; it is {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "São Paulo: Monday to Friday 08:00 to 20:00, Saturdays to "
                                       "14:00, no Sundays and holidays; it is {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "Canada, banks: Monday to Saturday 07:00 to 21:00, Sundays "
                                       "13:00 to 17:00, no holidays; it is {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "the debtor's express consent to this time"),
    QT_TRANSLATE_NOOP("GateSentences",
                      "Canada, banks: a mobile number is called only when the debtor gave it."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "Ontario: a written notice, and six days after it, come before the first contact."),
    QT_TRANSLATE_NOOP("GateSentences", "Ontario: Monday to Saturday 07:00 to 21:00, Sundays 13:00 "
                                       "to 17:00, no holidays; it is {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "Ontario: after the first conversation three contacts in 7 "
                                       "days for one creditor; {why}. Next day: {next}."),
    QT_TRANSLATE_NOOP("GateSentences", "the debtor's request to be contacted"),
    QT_TRANSLATE_NOOP("GateSentences",
                      "Ontario: the debtor disputes the debt and asks to be taken to court."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "Quebec: Monday to Saturday 08:00 to 20:00, no Sundays and holidays; it is {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "Germany: a first demand has statutory contents; {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "Germany has no hours by law; the office's policy is Monday "
                                       "to Saturday 08:00 to 20:00; it is {why}."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "Breathing space: no contact to demand payment for 60 days; {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "Breathing space in a mental health crisis: no contact "
                                       "during treatment and 30 days after; {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "contact with the attorney or the nominated person instead"),
    QT_TRANSLATE_NOOP("GateSentences", "Reasonable times, by the office's policy 08:00 to 21:00, "
                                       "Sundays 10:00 to 18:00, no holidays; it is {why}."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "The customer asked not to be contacted at this time: {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "The customer works on the debt with an adviser: 30 days of "
                                       "rest, again when there is progress; {why}."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "The customer may not be able to decide about money; contact waits for an assessment."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "The customer disputes the debt with reason; collection rests until it is answered."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "The debt is barred by statute and the customer will not pay for that reason; {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "India: 08:00 to 19:00; it is {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "India, microfinance: 09:00 to 18:00; it is {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "India: only the borrower and the guarantor are contacted."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "India (draft): no calls at bereavements, weddings, festivals and calamities."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "District of Columbia: four calls about debt {debt} in 7 days; {why}. Next day: {next}."),
    QT_TRANSLATE_NOOP("GateSentences", "District of Columbia: five electronic messages about debt "
                                       "{debt} in 7 days; {why}. Next day: {next}."),
    QT_TRANSLATE_NOOP("GateSentences", "District of Columbia: electronic messages need the "
                                       "consumer's consent; one message in 7 days may ask for it."),
    QT_TRANSLATE_NOOP("GateSentences", "District of Columbia: one message in 7 days may ask for "
                                       "consent; {why}. Next day: {next}."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "Contact is allowed from 08:00 to before 21:00 wherever the consumer may be; it is {why}."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "the consumer's direct consent to you for this time or place"),
    QT_TRANSLATE_NOOP("GateSentences", "permission of a court"),
    QT_TRANSLATE_NOOP("GateSentences", "one reply in the medium in which the person wrote"),
    QT_TRANSLATE_NOOP("GateSentences", "The consumer called this time inconvenient: {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "The consumer called this place inconvenient: {why}."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "An attorney represents the consumer in this debt: speak with the attorney."),
    QT_TRANSLATE_NOOP("GateSentences", "the attorney's consent"),
    QT_TRANSLATE_NOOP("GateSentences", "no answer of the attorney in reasonable time"),
    QT_TRANSLATE_NOOP("GateSentences", "the consumer's direct consent to you though represented"),
    QT_TRANSLATE_NOOP("GateSentences", "The employer does not allow such contacts at work."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "The consumer asked in writing to end contact, or refuses in writing to pay."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "This person is neither the consumer nor somebody with whom the debt may be discussed."),
    QT_TRANSLATE_NOOP("GateSentences", "the consumer's direct consent to speak with this person"),
    QT_TRANSLATE_NOOP("GateSentences",
                      "This person has answered the location question; once is allowed."),
    QT_TRANSLATE_NOOP("GateSentences", "the person's own request to be called again"),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "reason to believe that the earlier answer was wrong and that the person now knows better"),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "A location call says nothing of a debt and names the company only when asked; {why}."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "The safe harbour for texts needs a text or consent from this number, or a "
                      "check that it was not reassigned, in the last 60 days."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "The safe harbour for e-mail is not met for this address: no mail or consent "
                      "from the consumer, no notice by the creditor older than its 35 days, no use "
                      "by an earlier collector."),
    QT_TRANSLATE_NOOP("GateSentences", "Every electronic message says how to opt out, without cost "
                                       "and without asking for more; {why}."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "Many messages in few days are likely to harass: {why}. The number is the office's own."),
    QT_TRANSLATE_NOOP("GateSentences", "The last unanswered call to this number was within five "
                                       "minutes; that speaks against a fair pattern."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "Calls pile up on one day: {why}. The number is the office's own."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "This would be call {n} about debt {debt} to this person in 7 days; from "
                      "call 8 on a violation is presumed. Next day: {next}."),
    QT_TRANSLATE_NOOP("GateSentences", "the person's consent to you to be called, for 7 days from "
                                       "its day, until revoked or until you have spoken"),
    QT_TRANSLATE_NOOP("GateSentences", "After a telephone conversation about debt {debt} no call "
                                       "is placed for 7 days, its day included. Next day: {next}."),
    QT_TRANSLATE_NOOP("GateSentences", "The person does not want to be reached this way: {why}."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "A confirmation of an opt-out says that and nothing else; {why}."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "A limited-content message has four items, a few optional ones and nothing else; {why}."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "The message does not say that it comes from a debt collector; {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "A postcard would show the debt to others."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "This address belongs to the employer, and the consumer has not used or allowed it."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "use of this address by the consumer, consent for it, or use by an earlier collector"),
    QT_TRANSLATE_NOOP("GateSentences", "A public post would show the debt to others."),
    QT_TRANSLATE_NOOP("GateSentences", "The debt can no longer be sued for, so a suit may neither "
                                       "be brought nor threatened: {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "a proof of claim in bankruptcy"),
    QT_TRANSLATE_NOOP("GateSentences",
                      "Before a debt is reported, the collector speaks with the consumer, or "
                      "writes and waits 14 days without an undeliverable notice."),
    QT_TRANSLATE_NOOP("GateSentences", "The validation notice comes first: {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "The consumer disputed the debt in writing in time; "
                                       "collection rests until it is verified."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "Bankruptcy protects the consumer from collection of this debt."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "Automatic calls and recorded voices to a mobile number need consent for that number."),
    QT_TRANSLATE_NOOP("GateSentences", "prior express consent for this number"),
    QT_TRANSLATE_NOOP("GateSentences",
                      "Recorded calls to a home line without consent: {why} in 30 days."),
    QT_TRANSLATE_NOOP("GateSentences", "The confirmation of a revocation comes within five "
                                       "minutes; later it may count as a new message."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "Massachusetts: two calls or texts about debt {debt} in 7 days; {why}. Next day: {next}."),
    QT_TRANSLATE_NOOP("GateSentences", "Massachusetts: two calls or texts about debt {debt} "
                                       "outside the home in 30 days; {why}. Next day: {next}."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "Massachusetts: waking hours, 08:00 to before 21:00; it is {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "Massachusetts: the debtor asked not to be called at work."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "Massachusetts: one visit about debt {debt} in 30 days; {why}. Next day: {next}."),
    QT_TRANSLATE_NOOP("GateSentences", "Michigan: all communications from 08:00 to before 21:00 "
                                       "unless agreed in writing; it is {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "a written agreement on other times"),
    QT_TRANSLATE_NOOP("GateSentences",
                      "New York City: three contacts or attempts about debt {debt} in 7 days, on "
                      "all channels; {why}. Next day: {next}."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "New York City, until August 2026: two communications in 7 days; {why}. Next day: {next}."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "New York City: electronic messages need the consumer's consent."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "Oregon: one call at work in a week; {why}. Next day: {next}."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "Washington: three communications about debt {debt} in a week; {why}. Next day: {next}."),
    QT_TRANSLATE_NOOP(
        "GateSentences",
        "Washington: one call at work about debt {debt} in a week; {why}. Next day: {next}."),
    QT_TRANSLATE_NOOP("GateSentences", "Washington: 07:30 to before 21:00; it is {why}."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "Washington: two calls or texts a day to a mobile number; {why}."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "West Virginia: thirty calls in a week; {why}. Next day: {next}."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "West Virginia: ten conversations in a week; {why}. Next day: {next}."),
    QT_TRANSLATE_NOOP("GateSentences",
                      "South Africa: 06:00 to 21:00, not on Sundays; it is {why}."),
    QT_TRANSLATE_NOOP("GateSentences", "South Africa: a prescribed debt is not collected; {why}."),
};

} // namespace

} // namespace dunlin::wrapup
