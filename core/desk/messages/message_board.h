// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/messages/letterhead.h"
#include "core/desk/messages/message_composer.h"
#include "core/desk/messages/template_shelf.h"
#include "core/desk/messages/text_parts.h"
#include "core/desk/office.h"
#include "core/store/message_rows.h"

#include <vector>

/// What people do with messages and texts at an office: write, look, queue, take back, see to,
/// approve. The workstation has the same by its port (desk_messages.h).
namespace dunlin::desk {

struct QueueRequest {
    QString number;
    QString creditor; ///< only needed when several use the number
    ComposeWish wish;
    base::Instant notBefore;
    std::optional<base::EventId> answers;
    QString user; ///< who queues it; empty: the office itself
};
struct QueuedMessage {
    base::EventId id;
    Composed composed;
};
/// Queues a message that could be sent as it is now. Input with the reason when it could not: what
/// a text lacks, no address.
base::Result<QueuedMessage> queueMessage(Office &office, const QueueRequest &request);
/// As it would be sent, and what the gate says now; nothing is kept.
struct PreviewedMessage {
    Composed composed;
    compliance::Decision decision;
};
base::Result<PreviewedMessage> previewComposed(Office &office, const QueueRequest &request);

enum class MessageList { Waiting, Sending, Open, Inbox };
base::Result<std::vector<store::FoundMessage>> listMessages(Office &office, MessageList which,
                                                            int limit);
/// What a person says about a message: Cancelled, Handled, Retry (send it, or send it again), Sent
/// (of one that is uncertain: it arrived). NotFound, or Conflict when it does not stand so.
base::Status sayOfMessage(Office &office, base::EventId id, domain::MessageStep step,
                          const QString &reason, const QString &user);
/// Whether a person may say this of a message that stands so.
base::Status maySay(const domain::MessageState &message, domain::MessageStep step);

base::Result<std::vector<TemplateVersion>> listTemplates(Office &office);
struct DraftedTemplate {
    base::EventId id;
    CheckedMessage checked;
};
/// Keeps a new version as a draft. Forbidden for a user who sets no rules.
base::Result<DraftedTemplate> draftTemplate(Office &office, const domain::TemplateDrafted &draft,
                                            const QString &user);
/// Approves, refuses or takes out of use. Approving needs another person, and a text that says what
/// it has to, unless a reason is given for what is missing.
base::Status decideTemplate(Office &office, const domain::TemplateDecided &decision,
                            const QString &user);
/// Why a version may not be approved: what it does not say. Empty: nothing.
QStringList missingOf(const comms::MessageTemplate &text, QDate today);

base::Result<base::EventId> setLetterhead(Office &office, const QJsonObject &fields,
                                          const QString &creditor, const QString &user);
base::Result<Letterhead> officeLetterhead(Office &office);

/// How long text messages may get, of the office or of one creditor. Input for what cannot be used,
/// Forbidden for a user who sets no rules, NotFound for an unknown creditor.
base::Status setTextPartLimits(Office &office, const TextPartLimits &limits,
                               const QString &creditor, const QString &user);
base::Result<TextPartLimits> textPartLimits(Office &office, const QString &creditor);

} // namespace dunlin::desk
