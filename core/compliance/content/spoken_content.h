// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compliance/decision.h"
#include "core/domain/account_state.h"

#include <QtCore/QByteArrayList>

#include <span>
#include <vector>

/// What has to be said in a call or be in a message: disclosures, the validation notice, the way to
/// opt out, that it is recorded. Packs decide whether a contact may be made before it is; this is
/// what it has to contain, so it is a checklist and not a decision.
namespace dunlin::compliance {

/// For what came of the call it has to be said.
enum class SaidTo { RightParty, ThirdParty, Voicemail, Message };
/// To whom a contact with this outcome spoke, or that it was a message; nothing when nobody was
/// reached.
std::optional<SaidTo> saidToOf(domain::Outcome outcome);

/// One thing that a rule asks for.
struct ContentNeed {
    QByteArray element; ///< stable name: "mini_miranda"
    QString words;      ///< plain English, as a statement that can be ticked
    QString citation;
    SaidTo to = SaidTo::RightParty;
    bool operator==(const ContentNeed &) const = default;
};

/// Whether it was said, or why not.
struct ContentSaid {
    QByteArray element;
    bool said = true;
    QString reason; ///< needed when it was not
    bool operator==(const ContentSaid &) const = default;
};

/// A thing as the data say it (resources/house/spoken_content.json).
struct ContentRule {
    enum class History { First, Later, Any };
    ContentNeed need;
    QByteArray pack; ///< that has to apply; "*": any account
    QByteArrayList channels;
    History history = History::Any;
    QByteArray unlessNotice; ///< not when this notice was recorded before; may be empty
};
/// Input error with the element and field when the JSON is not sound.
base::Result<std::vector<ContentRule>> loadContentRules(const QByteArray &json);

/// What a contact over this channel with the account's debtor has to contain, for each who may
/// answer, in the order of the rules. `packs` are those that apply (Decision::packs). Pure.
std::vector<ContentNeed> contentNeeds(std::span<const ContentRule> rules,
                                      std::span<const PackRef> packs,
                                      const domain::AccountState &account, domain::Channel channel);

/// The packs that a decision's record names (decision.h), without their hashes.
std::vector<PackRef> packsOfRecord(const QByteArray &decision);

/// The first thing that had to be said in a contact with this outcome and neither was nor has a
/// reason; null: there is none.
const ContentNeed *missingOf(std::span<const ContentNeed> needs, std::span<const ContentSaid> said,
                             domain::Outcome outcome);

/// The record with what was said as its last member, `content`; what the gate wrote stays as it
/// wrote it.
QByteArray withContent(QByteArray decision, std::span<const ContentSaid> said);

} // namespace dunlin::compliance
