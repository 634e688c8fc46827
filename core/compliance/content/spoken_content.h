// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compliance/decision.h"
#include "core/domain/account_state.h"

#include <QtCore/QByteArrayList>

#include <span>
#include <vector>

/// What has to be said in a call: disclosures, the validation notice, that it is recorded. Packs
/// decide whether a contact may be made before it is; this is what it has to contain, which is only
/// known afterwards, so it is a checklist and not a decision.
namespace dunlin::compliance {

/// For what came of the call it has to be said.
enum class SaidTo { RightParty, ThirdParty, Voicemail };
/// To whom a call with this outcome spoke; nothing when nobody was reached.
std::optional<SaidTo> saidToOf(domain::Outcome outcome);

/// One thing that a rule asks for.
struct ContentNeed {
    QByteArray element; ///< stable name: "mini_miranda"
    QString words;      ///< plain English, as a statement that can be ticked
    QString citation;
    SaidTo to = SaidTo::RightParty;
    bool operator==(const ContentNeed &) const = default;
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

} // namespace dunlin::compliance
