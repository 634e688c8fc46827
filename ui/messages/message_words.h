// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/message_desk.h"
#include "ui/common/chip.h"

namespace dunlin::messages {

QString channelText(domain::Channel channel);
/// "Reply", "Came back", "Could not be sent".
QString inboxText(const ports::InboxRow &row);
common::Tone inboxTone(const ports::InboxRow &row);
QString standingText(ports::TextStanding standing);
common::Tone standingTone(ports::TextStanding standing);
QString occasionText(const QByteArray &occasion);
/// "German", in the language of the screen; the code when it is no language.
QString languageText(const QString &code);
/// A template's name as words: "reminder-1" as "Reminder 1".
QString textName(const QString &name);
/// "2 text messages": in how many parts a text goes.
QString partsText(const ports::SegmentCount &count);
/// "2 text messages, 31 letters left in the last", with what makes it a Unicode one.
QString segmentText(const ports::SegmentCount &count);
/// A finding with its source.
QString findingText(const ports::MessageFinding &finding);
/// A phrase of the context "MessageFindings" in the desk's language, as a sentence.
QString phraseText(const base::Phrase &phrase);
QString phraseText(const QString &english);
/// What a message says, by the name that rules have for it: "says how to opt out".
QString elementText(const QString &code);
/// One line of what is known: parts that are empty leave no gap. Each is isolated from the others.
QString lineOf(const QStringList &parts);

} // namespace dunlin::messages
