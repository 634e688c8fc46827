// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrapup/content_words.h"

#include "core/domain/outcomes.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace dunlin::wrapup {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GateContent)
};

struct Named {
    const char *code;
    const char *words;
};

constexpr std::array kContent{
    Named{"mini_miranda",
          QT_TRANSLATE_NOOP("GateContent", "Said: this is an attempt to collect a debt, and what "
                                           "I learn will be used for that")},
    Named{"debt_collector_disclosure",
          QT_TRANSLATE_NOOP("GateContent", "Said that the call is from a debt collector")},
    Named{"validation_notice",
          QT_TRANSLATE_NOOP("GateContent",
                            "Validation notice: given on the phone, or sent within 5 days")},
    Named{"no_debt_mention",
          QT_TRANSLATE_NOOP("GateContent", "Nothing was said of a debt to this person")},
    Named{"limited_content",
          QT_TRANSLATE_NOOP("GateContent", "Message: only my name, the neutral company name, a "
                                           "number, a request to call back")},
    Named{"opt_out_instructions",
          QT_TRANSLATE_NOOP("GateContent", "It says how to opt out of this address or number, free "
                                           "and without more questions")},
    Named{"written_disclosure",
          QT_TRANSLATE_NOOP("GateContent",
                            "It says that it is from a debt collector; the first one, that it is "
                            "to collect a debt and what is learned is used for that")},
    Named{"written_validation_notice",
          QT_TRANSLATE_NOOP("GateContent",
                            "The validation notice is in it, or is sent within 5 days")},
    Named{
        "plain_envelope",
        QT_TRANSLATE_NOOP("GateContent", "Envelope: only the address and a neutral company name")},
    Named{"first_claim_facts",
          QT_TRANSLATE_NOOP("GateContent",
                            "It names the creditor with address, the ground with contract and "
                            "date, interest and costs, and the supervisory authority")},
    Named{
        "recording_notice",
        QT_TRANSLATE_NOOP("GateContent", "Said that the call is recorded, or it is not recorded")},
};

template <size_t N>
QString named(const std::array<Named, N> &list, const QByteArray &code)
{
    for (const Named &one : list) {
        if (code == one.code)
            return QCoreApplication::translate("GateContent", one.words);
    }
    return {};
}

} // namespace

QString contentWords(const ports::ContentNeed &need)
{
    const QString known = named(kContent, need.element);
    return known.isEmpty() ? need.words : known;
}

std::optional<ports::SaidTo> saidToOf(domain::Outcome outcome)
{
    if (outcome == domain::Outcome::Voicemail)
        return ports::SaidTo::Voicemail;
    if (outcome == domain::Outcome::Sent || outcome == domain::Outcome::Delivered)
        return ports::SaidTo::Message;
    const domain::OutcomeFlags flags = domain::flagsOf(outcome);
    if (flags.rightParty)
        return ports::SaidTo::RightParty;
    return flags.contacted ? std::optional(ports::SaidTo::ThirdParty) : std::nullopt;
}

} // namespace dunlin::wrapup
