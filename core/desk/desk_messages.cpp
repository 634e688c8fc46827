// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_messages.h"

#include "core/desk/debtor_accounts.h"
#include "core/desk/gate_screen.h"
#include "core/desk/messages/message_board.h"
#include "core/desk/messages/message_values.h"
#include "core/desk/messages/template_shelf.h"
#include "core/store/message_rows.h"

#include <algorithm>
#include <tuple>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::AccountState;
using ports::Reply;
using Readers = WorkstationCore::Readers;
using Stores = WorkstationCore::Stores;

namespace {

constexpr int kMostRows = 2000;

ComposeWish wishOf(const ports::ComposeAsk &ask)
{
    ComposeWish wish;
    wish.channel = ask.channel;
    wish.point = ask.point;
    wish.text = ask.text;
    wish.subject = ask.subject;
    wish.body = ask.body;
    return wish;
}

ports::SegmentCount countOf(const comms::SmsSegments &of)
{
    return {of.alphabet == comms::SmsAlphabet::Ucs2, of.units, of.segments, of.left, of.foreign};
}

std::vector<ports::MessageFinding> findingsOf(const CheckedMessage &checked)
{
    std::vector<ports::MessageFinding> out;
    for (const ContentFinding &one : checked.findings)
        out.push_back({one.what, one.citation, one.blocks, one.said, one.figures});
    return out;
}

QString userOf(const QString &actor)
{
    return actor.startsWith(QLatin1String("user:")) ? actor.mid(5) : actor;
}

ports::TextRow rowOf(const TemplateVersion &version, const QString &actor, bool mayRule)
{
    static_assert(int(TemplateStanding::Shipped) == int(ports::TextStanding::Shipped));
    ports::TextRow row;
    row.id = version.id;
    row.name = version.text.name;
    row.standing = ports::TextStanding(int(version.standing));
    row.version = row.standing == ports::TextStanding::Shipped ? 0 : version.text.version;
    row.channel = version.text.channel;
    row.language = version.text.language;
    row.jurisdiction = QString::fromLatin1(version.text.jurisdiction);
    row.occasion = version.text.occasion;
    row.subject = version.text.subject;
    row.body = version.text.body;
    row.by = userOf(version.by);
    row.at = version.at;
    row.note = version.note;
    row.decidedBy = userOf(version.decidedBy);
    row.from = version.from;
    row.reason = version.reason;
    const auto approve = mayDecideTemplate(version, actor, true);
    row.mayApprove = mayRule && approve.has_value();
    if (!approve)
        row.whyNot = approve.error().detail;
    row.mayWithdraw = mayRule && mayDecideTemplate(version, actor, false).has_value();
    return row;
}

domain::TemplateDrafted draftOf(const ports::TextRow &text)
{
    domain::TemplateDrafted draft;
    draft.name = text.name;
    draft.channel =
        domain::fromName<domain::Channel>(text.channel).value_or(domain::Channel::Email);
    draft.language = text.language;
    draft.jurisdiction = text.jurisdiction.toLatin1();
    draft.occasion = text.occasion;
    draft.subject = text.subject;
    draft.body = text.body;
    draft.note = text.note;
    return draft;
}

Result<ports::ComposedMessage> composedFor(Readers readers, const ports::ComposeAsk &ask,
                                           const ApplyContext &context,
                                           const ports::Session &session)
{
    DUNLIN_TRY_VALUE(const AccountState state,
                     stateNow(readers.cache, WorkstationCore::kTenant, ask.account, context));
    DUNLIN_TRY_VALUE(const Composed composed,
                     composeMessage(readers.cache, WorkstationCore::kTenant, context,
                                    session.officeName, state, wishOf(ask)));
    DUNLIN_TRY_VALUE(const auto others, otherAccounts(readers.cache, WorkstationCore::kTenant,
                                                      readers.windows, state, context.fold()));
    ports::ComposedMessage out;
    out.to = composed.to;
    out.toName = state.debtor.name;
    out.language = composed.language;
    out.subject = composed.subject;
    out.body = composed.body;
    out.refused = composed.refused;
    out.refusal = composed.refusal;
    out.findings = findingsOf(composed.checked);
    if (composed.segments)
        out.segments = countOf(*composed.segments);
    out.gate = gateView(decideContact(
        state, questionAbout(composed, ask.channel, context, domain::actorOfUser(session.user)),
        others));
    return out;
}

Result<std::vector<ports::InboxRow>> inboxOf(Readers readers, bool openOnly)
{
    DUNLIN_TRY_VALUE(
        const auto found,
        store::MessageRows(readers.cache, WorkstationCore::kTenant).inbox(openOnly, kMostRows));
    std::vector<ports::InboxRow> rows;
    for (const store::FoundMessage &one : found) {
        ports::InboxRow row;
        row.account = one.account;
        row.number = one.number;
        row.debtor = one.debtor;
        row.id = one.message.id;
        row.channel = one.message.channel;
        row.inbound = one.message.step == domain::MessageStep::Queued;
        row.step = one.message.step;
        row.at = one.message.at;
        row.peer = one.message.peer;
        row.subject = one.message.subject;
        row.open = one.message.inbox == store::InboxState::Open;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

bool DeskMessages::refuse(ports::Permission permission, base::Error *why) const
{
    if (!m_core.identity()) {
        *why = {ErrorCode::Auth, QStringLiteral("this laptop is not enrolled"), {}};
        return true;
    }
    if (ports::allows(m_core.session().role, permission))
        return false;
    *why = {ErrorCode::Forbidden, QStringLiteral("your role does not allow this"), {}};
    return true;
}

Result<base::EventId> DeskMessages::keep(Stores stores, domain::AccountId account,
                                         domain::Payload payload)
{
    domain::Event event = m_core.author().draft(account, std::move(payload),
                                                domain::actorOfUser(m_core.session().user));
    const base::EventId id = event.envelope.id;
    std::vector<domain::Event> events;
    events.push_back(std::move(event));
    DUNLIN_TRY(m_core.keepOwn(stores, std::move(events), std::nullopt));
    return id;
}

void DeskMessages::compose(const ports::ComposeAsk &ask, Reply<ports::ComposedMessage> reply)
{
    m_core.ask<ports::ComposedMessage>(
        std::move(reply), [this, ask](Readers readers) -> Result<ports::ComposedMessage> {
            return composedFor(readers, ask, m_core.applyContext(), m_core.session());
        });
}

Result<domain::MessageQueued> DeskMessages::queuedFor(Stores stores,
                                                      const ports::ComposeAsk &ask) const
{
    const ApplyContext context = m_core.applyContext();
    DUNLIN_TRY_VALUE(const AccountState state,
                     stateNow(stores.cache, WorkstationCore::kTenant, ask.account, context));
    DUNLIN_TRY_VALUE(const Composed composed,
                     composeMessage(stores.cache, WorkstationCore::kTenant, context,
                                    m_core.session().officeName, state, wishOf(ask)));
    if (!composed.refused.isEmpty())
        return fail(ErrorCode::Input, composed.refused);
    domain::MessageQueued queued;
    queued.channel = ask.channel;
    if (composed.point)
        queued.point = composed.point->id;
    queued.text = composed.text;
    queued.version = composed.version;
    if (!ask.body.isEmpty()) {
        queued.subject = composed.subject;
        queued.body = composed.body;
    }
    queued.answers = ask.answers;
    return queued;
}

void DeskMessages::queue(const ports::ComposeAsk &ask, Reply<domain::EventId> reply)
{
    base::Error why;
    if (refuse(ports::Permission::RecordWork, &why))
        return m_core.answer<domain::EventId>(std::move(reply), fail(why));
    m_core.order<domain::EventId>(std::move(reply),
                                  [this, ask](Stores stores) -> Result<domain::EventId> {
                                      DUNLIN_TRY_VALUE(auto queued, queuedFor(stores, ask));
                                      return keep(stores, ask.account, std::move(queued));
                                  });
}

void DeskMessages::choices(domain::AccountId account, domain::Channel channel,
                           Reply<std::vector<ports::TextChoice>> reply)
{
    using Choices = std::vector<ports::TextChoice>;
    m_core.ask<Choices>(
        std::move(reply), [this, account, channel](Readers readers) -> Result<Choices> {
            const ApplyContext context = m_core.applyContext();
            DUNLIN_TRY_VALUE(const AccountState state,
                             stateNow(readers.cache, WorkstationCore::kTenant, account, context));
            DUNLIN_TRY_VALUE(const TemplateShelf shelf,
                             TemplateShelf::load(readers.cache, WorkstationCore::kTenant,
                                                 context.zone, context.today));
            const QByteArray word = domain::name(channel).toByteArray();
            QStringList names;
            for (const TemplateVersion &one : shelf.all()) {
                if (one.text.channel == word && !names.contains(one.text.name))
                    names += one.text.name;
            }
            names.sort();
            Choices out;
            for (const QString &name : names) {
                const TemplateVersion *used =
                    shelf.inForce(name, word, languageOf(state), jurisdictionOf(state));
                if (used)
                    out.push_back(
                        {name, used->text.language, QString::fromLatin1(used->text.jurisdiction)});
            }
            return out;
        });
}

ports::SegmentCount DeskMessages::segments(const QString &text) const
{
    return countOf(comms::smsSegments(text));
}

void DeskMessages::inbox(bool openOnly, Reply<std::vector<ports::InboxRow>> reply)
{
    m_core.ask<std::vector<ports::InboxRow>>(
        std::move(reply), [openOnly](Readers readers) { return inboxOf(readers, openOnly); });
}

void DeskMessages::thread(domain::AccountId account, domain::EventId message,
                          Reply<ports::MessageThread> reply)
{
    m_core.ask<ports::MessageThread>(
        std::move(reply),
        [this, account, message](Readers readers) -> Result<ports::MessageThread> {
            DUNLIN_TRY_VALUE(
                const AccountState state,
                stateNow(readers.cache, WorkstationCore::kTenant, account, m_core.applyContext()));
            const auto find = [&](base::EventId id) {
                return std::find_if(state.messages.begin(), state.messages.end(),
                                    [&](const auto &one) { return one.id == id; });
            };
            const auto found = find(message);
            if (found == state.messages.end())
                return fail(ErrorCode::NotFound,
                            QStringLiteral("the message is not here any more"));
            ports::MessageThread out;
            out.message = *found;
            if (found->answers && find(*found->answers) != state.messages.end())
                out.before = *find(*found->answers);
            out.mayRetry = maySay(*found, domain::MessageStep::Retry).has_value();
            out.maySaySent = maySay(*found, domain::MessageStep::Sent).has_value();
            return out;
        });
}

void DeskMessages::say(domain::AccountId account, domain::EventId message, domain::MessageStep step,
                       const QString &reason, Reply<bool> reply)
{
    base::Error why;
    if (refuse(ports::Permission::RecordWork, &why))
        return m_core.answer<bool>(std::move(reply), fail(why));
    m_core.order<bool>(
        std::move(reply), [this, account, message, step, reason](Stores stores) -> Result<bool> {
            DUNLIN_TRY_VALUE(
                const AccountState state,
                stateNow(stores.cache, WorkstationCore::kTenant, account, m_core.applyContext()));
            const auto found = std::find_if(state.messages.begin(), state.messages.end(),
                                            [&](const auto &one) { return one.id == message; });
            if (found == state.messages.end())
                return fail(ErrorCode::NotFound,
                            QStringLiteral("the message is not here any more"));
            DUNLIN_TRY(maySay(*found, step));
            domain::MessageMoved moved;
            moved.of = message;
            moved.step = step;
            moved.reason = reason;
            if (step == domain::MessageStep::Retry)
                moved.until = m_core.clock().now();
            DUNLIN_TRY(keep(stores, account, std::move(moved)));
            return true;
        });
}

void DeskMessages::texts(Reply<std::vector<ports::TextRow>> reply)
{
    using Rows = std::vector<ports::TextRow>;
    m_core.ask<Rows>(std::move(reply), [this](Readers readers) -> Result<Rows> {
        const ApplyContext context = m_core.applyContext();
        const ports::Session session = m_core.session();
        const bool mayRule = ports::allows(session.role, ports::Permission::ManageRules);
        DUNLIN_TRY_VALUE(const TemplateShelf shelf,
                         TemplateShelf::load(readers.cache, WorkstationCore::kTenant, context.zone,
                                             context.today));
        Rows rows;
        for (const TemplateVersion &one : shelf.all())
            rows.push_back(rowOf(one, domain::actorOfUser(session.user), mayRule));
        // What waits first, then the office's own, then what ships; by name.
        std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
            const auto place = [](const ports::TextRow &row) {
                return std::tuple(row.standing != ports::TextStanding::Draft,
                                  row.standing == ports::TextStanding::Shipped, row.name,
                                  row.language, row.jurisdiction, row.channel, -row.version);
            };
            return place(a) < place(b);
        });
        return rows;
    });
}

void DeskMessages::check(const ports::TextRow &text, Reply<ports::TextCheck> reply)
{
    m_core.ask<ports::TextCheck>(
        std::move(reply), [this, text](Readers) -> Result<ports::TextCheck> {
            const QDate today = m_core.applyContext().today;
            const domain::TemplateDrafted draft = draftOf(text);
            ports::TextCheck out;
            if (const auto sound = checkDraft(draft); !sound) {
                out.unreadable = sound.error().detail;
                return out;
            }
            const comms::MessageTemplate written = textOf(draft);
            out.findings = findingsOf(checkTemplate(written, today));
            const auto made = comms::render(written, worstCaseValues(base::kEur, today));
            if (!made) {
                out.unreadable = made.error().detail;
                return out;
            }
            out.subject = made->subject;
            out.body = made->body;
            if (draft.channel == domain::Channel::Sms)
                out.segments = countOf(comms::smsSegments(made->body));
            return out;
        });
}

void DeskMessages::draft(const ports::TextRow &text, Reply<domain::EventId> reply)
{
    base::Error why;
    if (refuse(ports::Permission::ManageRules, &why))
        return m_core.answer<domain::EventId>(std::move(reply), fail(why));
    m_core.order<domain::EventId>(std::move(reply),
                                  [this, text](Stores stores) -> Result<domain::EventId> {
                                      const domain::TemplateDrafted draft = draftOf(text);
                                      DUNLIN_TRY(checkDraft(draft));
                                      return keep(stores, {}, draft);
                                  });
}

void DeskMessages::decide(domain::EventId text, bool approved, const QString &reason,
                          Reply<bool> reply)
{
    base::Error why;
    if (refuse(ports::Permission::ManageRules, &why))
        return m_core.answer<bool>(std::move(reply), fail(why));
    m_core.order<bool>(
        std::move(reply), [this, text, approved, reason](Stores stores) -> Result<bool> {
            const ApplyContext context = m_core.applyContext();
            DUNLIN_TRY_VALUE(const TemplateShelf shelf,
                             TemplateShelf::load(stores.cache, WorkstationCore::kTenant,
                                                 context.zone, context.today));
            const TemplateVersion *version = shelf.find(text);
            if (!version)
                return fail(ErrorCode::NotFound, QStringLiteral("the text is not here any more"));
            DUNLIN_TRY(
                mayDecideTemplate(*version, domain::actorOfUser(m_core.session().user), approved));
            const QStringList missing =
                approved ? missingOf(version->text, context.today) : QStringList();
            if (!missing.isEmpty() && reason.trimmed().isEmpty())
                return fail(ErrorCode::Input,
                            QStringLiteral("approving it needs a reason, as this is missing: %1")
                                .arg(missing.join(QStringLiteral("; "))));
            domain::TemplateDecided decided;
            decided.of = text;
            decided.approved = approved;
            decided.reason = reason;
            DUNLIN_TRY(keep(stores, {}, std::move(decided)));
            return true;
        });
}

} // namespace dunlin::desk
