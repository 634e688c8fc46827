// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/messages/message_board.h"

#include "core/desk/debtor_accounts.h"
#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/office_accounts.h"
#include "core/desk/office_core.h"
#include "core/store/event_store.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using domain::AccountState;
using domain::MessageStep;
using store::Connection;

namespace {

QString actorOf(const QString &user)
{
    return user.isEmpty() ? QStringLiteral("engine") : domain::actorOfUser(user);
}

/// Who works accounts.
Status mayWork(OfficeCore &core, Connection &connection, const QString &user)
{
    const auto role = roleOf(core, connection, user);
    return role ? Status() : Status(fail(role.error()));
}

/// Who sets rules and texts.
Status mayRule(OfficeCore &core, Connection &connection, const QString &user)
{
    DUNLIN_TRY_VALUE(const ports::Role role, roleOf(core, connection, user));
    if (!ports::allows(role, ports::Permission::ManageRules))
        return fail(ErrorCode::Forbidden,
                    QStringLiteral("%1 may not set texts: that is for managers, compliance and "
                                   "administrators")
                        .arg(user));
    return {};
}

Result<base::EventId> keep(OfficeCore &core, Connection &connection, base::AccountId account,
                           domain::Payload payload, const QString &actor)
{
    domain::Event event = core.author().draft(account, std::move(payload), actor);
    const base::EventId id = event.envelope.id;
    std::vector<domain::Event> events;
    events.push_back(std::move(event));
    DUNLIN_TRY(appendOwn(core, connection, std::move(events)));
    return id;
}

domain::MessageQueued queuedOf(const QueueRequest &request, const Composed &composed)
{
    domain::MessageQueued out;
    out.channel = request.wish.channel;
    if (composed.point)
        out.point = composed.point->id;
    else if (request.wish.channel != domain::Channel::Letter)
        out.to = composed.to;
    out.purpose = request.wish.purpose;
    out.text = composed.text;
    out.version = composed.version;
    if (!request.wish.body.isEmpty()) {
        out.subject = composed.subject;
        out.body = composed.body;
    }
    out.notBefore = request.notBefore;
    out.answers = request.answers;
    return out;
}

} // namespace

Result<PreviewedMessage> previewComposed(Office &office, const QueueRequest &request)
{
    AccountQuestion question;
    question.number = request.number;
    question.creditor = request.creditor;
    DUNLIN_TRY_VALUE(const AccountAnswer answer, account(office, question));
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<PreviewedMessage> {
        const ApplyContext context = applyContext(core);
        PreviewedMessage out;
        DUNLIN_TRY_VALUE(out.composed,
                         composeMessage(connection, core.key(), context, core.settings().name,
                                        answer.state, request.wish));
        store::QueueWindows windows(connection, core.key());
        DUNLIN_TRY_VALUE(const auto others, otherAccounts(connection, core.key(), windows,
                                                          answer.state, context.fold()));
        out.decision = decideContact(
            answer.state,
            questionAbout(out.composed, request.wish.channel, context, actorOf(request.user)),
            others);
        return out;
    });
}

Result<QueuedMessage> queueMessage(Office &office, const QueueRequest &request)
{
    AccountQuestion question;
    question.number = request.number;
    question.creditor = request.creditor;
    DUNLIN_TRY_VALUE(const AccountAnswer answer, account(office, question));
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Result<QueuedMessage> {
        DUNLIN_TRY(mayWork(core, connection, request.user));
        QueuedMessage out;
        DUNLIN_TRY_VALUE(out.composed,
                         composeMessage(connection, core.key(), applyContext(core),
                                        core.settings().name, answer.state, request.wish));
        if (!out.composed.refused.isEmpty())
            return fail(ErrorCode::Input, out.composed.refused);
        DUNLIN_TRY_VALUE(out.id, keep(core, connection, answer.state.id,
                                      queuedOf(request, out.composed), actorOf(request.user)));
        return out;
    });
}

Result<std::vector<store::FoundMessage>> listMessages(Office &office, MessageList which, int limit)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) {
        store::MessageRows rows(connection, core.key());
        switch (which) {
        case MessageList::Waiting: return rows.waiting(limit);
        case MessageList::Sending: return rows.sending(limit);
        case MessageList::Open: return rows.inbox(true, limit);
        case MessageList::Inbox: break;
        }
        return rows.inbox(false, limit);
    });
}

Status maySay(const domain::MessageState &message, MessageStep step)
{
    const auto conflict = [](const char *why) {
        return fail(ErrorCode::Conflict, QString::fromLatin1(why));
    };
    switch (step) {
    case MessageStep::Handled:
        return message.needsPerson() ? Status() : conflict("nobody has to see to it");
    case MessageStep::Cancelled:
        return message.isOutgoing() ? Status() : conflict("it was sent already, or taken back");
    case MessageStep::Retry:
        if (message.inbound)
            return conflict("it came in");
        return message.isOutgoing() || message.step == MessageStep::Failed
                       || message.step == MessageStep::Uncertain
                   ? Status()
                   : conflict("it does not wait for being sent");
    case MessageStep::Sent:
        return message.step == MessageStep::Uncertain
                   ? Status()
                   : conflict("only of a message that is uncertain a person can say that");
    default: return fail(ErrorCode::Input, QStringLiteral("a person cannot say that of a message"));
    }
}

Status sayOfMessage(Office &office, base::EventId id, MessageStep step, const QString &reason,
                    const QString &user)
{
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Status {
        DUNLIN_TRY(mayWork(core, connection, user));
        DUNLIN_TRY_VALUE(const auto event, store::EventStore(connection, core.key()).find(id));
        if (!event)
            return fail(ErrorCode::NotFound, QStringLiteral("there is no such message"));
        DUNLIN_TRY_VALUE(const AccountState state,
                         stateNow(connection, core.key(), event->account, applyContext(core)));
        const auto message = std::find_if(state.messages.begin(), state.messages.end(),
                                          [&](const auto &one) { return one.id == id; });
        if (message == state.messages.end())
            return fail(ErrorCode::NotFound, QStringLiteral("there is no such message"));
        DUNLIN_TRY(maySay(*message, step));
        domain::MessageMoved moved;
        moved.of = id;
        moved.step = step;
        moved.reason = reason;
        if (step == MessageStep::Retry)
            moved.until = core.clock().now();
        auto kept = keep(core, connection, state.id, std::move(moved), actorOf(user));
        return kept ? Status() : Status(fail(std::move(kept.error())));
    });
}

Result<std::vector<TemplateVersion>> listTemplates(Office &office)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<std::vector<TemplateVersion>> {
        DUNLIN_TRY_VALUE(
            const TemplateShelf shelf,
            TemplateShelf::load(connection, core.key(), core.settings().zone, core.today()));
        return shelf.all();
    });
}

QStringList missingOf(const comms::MessageTemplate &text, QDate today)
{
    QStringList out;
    for (const ContentFinding &finding : checkTemplate(text, today).findings) {
        if (finding.blocks)
            out += finding.citation.isEmpty()
                       ? finding.what
                       : QStringLiteral("%1 (%2)").arg(finding.what, finding.citation);
    }
    return out;
}

Result<DraftedTemplate> draftTemplate(Office &office, const domain::TemplateDrafted &draft,
                                      const QString &user)
{
    DUNLIN_TRY(checkDraft(draft));
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Result<DraftedTemplate> {
        DUNLIN_TRY(mayRule(core, connection, user));
        DraftedTemplate out;
        out.checked = checkTemplate(textOf(draft), core.today());
        DUNLIN_TRY_VALUE(out.id, keep(core, connection, {}, draft, actorOf(user)));
        return out;
    });
}

Status decideTemplate(Office &office, const domain::TemplateDecided &decision, const QString &user)
{
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Status {
        DUNLIN_TRY(mayRule(core, connection, user));
        DUNLIN_TRY_VALUE(
            const TemplateShelf shelf,
            TemplateShelf::load(connection, core.key(), core.settings().zone, core.today()));
        const TemplateVersion *version = shelf.find(decision.of);
        if (!version)
            return fail(ErrorCode::NotFound, QStringLiteral("there is no such version of a text"));
        DUNLIN_TRY(mayDecideTemplate(*version, actorOf(user), decision.approved));
        const QStringList missing =
            decision.approved ? missingOf(version->text, core.today()) : QStringList();
        if (!missing.isEmpty() && decision.reason.trimmed().isEmpty())
            return fail(ErrorCode::Input,
                        QStringLiteral("approving it needs a reason, as this is missing: %1")
                            .arg(missing.join(QStringLiteral("; "))));
        auto kept = keep(core, connection, {}, decision, actorOf(user));
        return kept ? Status() : Status(fail(std::move(kept.error())));
    });
}

namespace {

Result<std::optional<base::CreditorId>> creditorNamed(Connection &connection,
                                                      store::TenantKey tenant, const QString &name)
{
    if (name.isEmpty())
        return std::optional<base::CreditorId>();
    DUNLIN_TRY_VALUE(const auto names, creditorNames(connection, tenant));
    for (auto one = names.begin(); one != names.end(); ++one) {
        if (one.value() == name)
            return std::optional(one.key());
    }
    return fail(ErrorCode::NotFound,
                QStringLiteral("there is no creditor %1; nothing was changed").arg(name));
}

/// A term of how messages are written, from today on.
struct NewTerm {
    QByteArrayView name;
    QJsonObject value;
    QString reason;
    QString creditor; ///< empty: the whole office
    QString user;
};
Result<base::EventId> setTerm(Office &office, const NewTerm &term)
{
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Result<base::EventId> {
        DUNLIN_TRY(mayRule(core, connection, term.user));
        domain::TermsSet set;
        DUNLIN_TRY_VALUE(set.creditor, creditorNamed(connection, core.key(), term.creditor));
        set.from = core.today();
        QJsonObject terms;
        terms.insert(QString::fromLatin1(term.name.data(), term.name.size()), term.value);
        set.terms = QJsonDocument(terms).toJson(QJsonDocument::Compact);
        set.reason = term.reason;
        return keep(core, connection, {}, std::move(set), actorOf(term.user));
    });
}

} // namespace

Result<base::EventId> setLetterhead(Office &office, const QJsonObject &fields,
                                    const QString &creditor, const QString &user)
{
    DUNLIN_TRY(checkLetterhead(fields));
    return setTerm(office, {kLetterheadTerm, fields, QStringLiteral("letterhead"), creditor, user});
}

Result<Letterhead> officeLetterhead(Office &office)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<Letterhead> {
        DUNLIN_TRY_VALUE(const ApplyContext context,
                         withTerms(connection, core.key(), applyContext(core)));
        return letterheadOf(context.terms->of(base::CreditorId{}, QString()), core.today(),
                            core.settings().name);
    });
}

Status setTextPartLimits(Office &office, const TextPartLimits &limits, const QString &creditor,
                         const QString &user)
{
    DUNLIN_TRY_VALUE(const QJsonObject value, textPartsTerm(limits));
    auto set =
        setTerm(office, {kTextPartsTerm, value, QStringLiteral("text messages"), creditor, user});
    return set ? Status() : Status(fail(std::move(set.error())));
}

Result<TextPartLimits> textPartLimits(Office &office, const QString &creditor)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<TextPartLimits> {
        DUNLIN_TRY_VALUE(const ApplyContext context,
                         withTerms(connection, core.key(), applyContext(core)));
        DUNLIN_TRY_VALUE(const auto of, creditorNamed(connection, core.key(), creditor));
        return textPartLimits(context.terms->of(of.value_or(base::CreditorId{}), QString()),
                              core.today());
    });
}

} // namespace dunlin::desk
