// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/outcomes.h"

namespace dunlin::domain {

OutcomeFlags flagsOf(Outcome outcome)
{
    constexpr OutcomeFlags talk{
        .worked = true, .contacted = true, .attempt = true, .rightParty = true};
    switch (outcome) {
    case Outcome::PromiseToPay:
    case Outcome::PaymentTaken:
    case Outcome::CallBackLater:
    case Outcome::Refused:
    case Outcome::Dispute:
    case Outcome::RightPartyTalk: return talk;
    // Who called in was not attempted to be reached: limits count outbound attempts only.
    case Outcome::InboundConversation:
        return {.worked = true, .contacted = true, .attempt = false, .rightParty = true};
    case Outcome::ThirdParty:
    case Outcome::WrongNumber:
        return {.worked = true, .contacted = true, .attempt = true, .rightParty = false};
    case Outcome::NoAnswer:
    case Outcome::Voicemail:
        return {.worked = true, .contacted = false, .attempt = true, .rightParty = false};
    // Did not connect: work, but no attempt that limits count (compliance.md 1.8).
    case Outcome::Busy:
        return {.worked = true, .contacted = false, .attempt = false, .rightParty = false};
    case Outcome::Sent:
    case Outcome::Delivered:
        return {.worked = true, .contacted = false, .attempt = true, .rightParty = false};
    case Outcome::Undeliverable:
        return {.worked = true, .contacted = false, .attempt = false, .rightParty = false};
    }
    return {};
}

} // namespace dunlin::domain
