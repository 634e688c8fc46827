// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/comms/message_content.h"
#include "core/comms/message_template.h"
#include "core/domain/account_state.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QDate>

#include <vector>

/// Whether a finished message says what it has to: the rule packs' rules on content, asked with
/// what the text says, and the house's own list (resources/house/message_content.json).
namespace dunlin::desk {

const comms::MessageContent &shippedMessageContent();

struct ContentFinding {
    QString what; ///< a sentence: "The message does not say that it comes from a debt collector"
    QString citation;
    QByteArray element; ///< the first that is missing; empty: see `what`
    bool blocks = true;
    /// `what` to be translated (ports::MessageFinding); empty: only English is known.
    base::Phrase said = {};
    base::Phrase figures = {};
};

struct CheckedMessage {
    QByteArrayList elements; ///< what the text says
    QByteArray purpose;      ///< for the gate
    std::vector<ContentFinding> findings;
    bool mayGo() const;
};

/// A finding of this program's own, from its pattern (of the context "MessageFindings").
ContentFinding findingOf(const base::Phrase &said, const QString &citation, bool blocks);

/// What a text is checked with beside itself.
struct CheckOf {
    domain::Channel channel = domain::Channel::Email;
    QByteArray jurisdiction;
    QByteArray occasion;
    QString language;
    bool collector = true; ///< a debt collector's disclosures apply
    QDate day;             ///< on which the packs are asked
};

/// Pure. `account`: whose packs are asked.
CheckedMessage checkMessage(const comms::RenderedMessage &message, const comms::MergeRow &values,
                            const CheckOf &of, const domain::AccountState &account);
/// The same of a template, with an account that lives where its law is.
CheckedMessage checkTemplate(const comms::MessageTemplate &text, QDate today);

} // namespace dunlin::desk
