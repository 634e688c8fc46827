// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/portfolio/sent_messages.h"

#include <QtCore/QHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

#include <algorithm>

namespace dunlin::report {

namespace {

using domain::Channel;
using domain::ContactState;
using domain::Direction;
using domain::Outcome;

bool isMessage(const ContactState &contact)
{
    const bool written = contact.channel == Channel::Email || contact.channel == Channel::Sms
                         || contact.channel == Channel::Letter;
    return written && contact.direction == Direction::Outbound
           && (contact.outcome == Outcome::Sent || contact.outcome == Outcome::Delivered
               || contact.outcome == Outcome::Undeliverable);
}

/// Messages as their own events tell: queued or wanted by a strategy, handed over, arrived or come
/// back, answered.
class Lives {
public:
    explicit Lives(base::Currency currency) : m_currency(currency) {}

    void read(const domain::Event &event)
    {
        if (const auto *queued = std::get_if<domain::MessageQueued>(&event.payload))
            m_known[event.envelope.id] = {queued->text, queued->channel};
        else if (const auto *step = std::get_if<domain::StrategyStep>(&event.payload))
            readStep(event.envelope.id, *step);
        else if (const auto *moved = std::get_if<domain::MessageMoved>(&event.payload))
            readMove(event.envelope.occurred, *moved);
        else if (const auto *got = std::get_if<domain::MessageReceived>(&event.payload))
            readAnswer(*got);
    }
    /// Whether a contact with this reservation is the handing over of one of them.
    bool isOurs(const std::optional<base::EventId> &reservation) const
    {
        return reservation && m_reservations.contains(*reservation);
    }
    std::vector<SentMessage> take() { return std::move(m_sent); }

private:
    struct Known {
        QString text;
        Channel channel = Channel::Letter;
        qint64 parts = 0;
    };

    static qint64 partsOf(const QByteArray &page)
    {
        return QJsonDocument::fromJson(page).object().value(QLatin1String("parts")).toInteger();
    }

    void readStep(base::EventId id, const domain::StrategyStep &step)
    {
        for (const Channel channel : {Channel::Email, Channel::Sms, Channel::Letter}) {
            if (step.kind == domain::StepKind::Message
                && step.channel.toLatin1() == domain::name(channel))
                m_known[id] = {step.what, channel};
        }
    }
    void readMove(base::Instant at, const domain::MessageMoved &moved)
    {
        using domain::MessageStep;
        if (moved.step == MessageStep::Sending) {
            if (moved.reservation)
                m_reservations.insert(*moved.reservation);
            Known &known = m_known[moved.of];
            if (!moved.text.isEmpty())
                known.text = moved.text;
            if (known.channel == Channel::Sms)
                known.parts = partsOf(moved.page);
            return;
        }
        const bool arrived =
            moved.step == MessageStep::Sent || moved.step == MessageStep::Delivered;
        auto found = m_at.constFind(moved.of);
        if (found == m_at.cend() && arrived) {
            const Known known = m_known.value(moved.of);
            SentMessage message;
            message.templateName = known.text;
            message.channel = known.channel;
            message.parts = known.parts;
            message.at = at;
            message.amount = base::Money::zero(m_currency);
            found = m_at.insert(moved.of, m_sent.size());
            m_sent.push_back(std::move(message));
        }
        if (found == m_at.cend())
            return;
        SentMessage &message = m_sent[*found];
        message.delivered = message.delivered || moved.step == MessageStep::Delivered;
        message.failed = message.failed || moved.step == MessageStep::Bounced;
    }
    void readAnswer(const domain::MessageReceived &got)
    {
        const auto found = got.of ? m_at.constFind(*got.of) : m_at.cend();
        if (found != m_at.cend() && !got.automatic)
            m_sent[*found].replied = true;
    }

    base::Currency m_currency;
    QHash<base::EventId, Known> m_known;
    QHash<base::EventId, size_t> m_at;
    QSet<base::EventId> m_reservations;
    std::vector<SentMessage> m_sent;
};

/// Money counts for the latest message on or before its day, when that is near enough.
void creditPayments(std::vector<SentMessage> &messages, const domain::AccountState &state,
                    const QByteArray &zone, int days)
{
    for (const domain::PaymentState &payment : state.payments) {
        SentMessage *latest = nullptr;
        for (SentMessage &message : messages) {
            const qint64 after = base::dateIn(message.at, zone).daysTo(payment.valueDate);
            if (after >= 0 && after <= days && !message.failed)
                latest = &message;
        }
        if (!latest)
            continue;
        latest->paid = true;
        latest->amount += payment.amount;
    }
}

/// Contacts that somebody recorded without a message of ours: imports, letters sent elsewhere.
void addContacts(std::vector<SentMessage> &all, const AccountSpan &account, const Lives &lives)
{
    QSet<base::EventId> ours;
    for (const domain::Event &event : account.events) {
        const auto *contact = std::get_if<domain::Contacted>(&event.payload);
        if (contact && lives.isOurs(contact->reservation))
            ours.insert(event.envelope.id);
    }
    for (const ContactState &contact : account.closing.contacts) {
        if (!isMessage(contact) || ours.contains(contact.id))
            continue;
        SentMessage message;
        message.channel = contact.channel;
        message.at = contact.at;
        message.delivered = contact.outcome == Outcome::Delivered;
        message.failed = contact.outcome == Outcome::Undeliverable;
        message.amount = base::Money::zero(account.closing.currency);
        all.push_back(std::move(message));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const SentMessage &a, const SentMessage &b) { return a.at < b.at; });
}

} // namespace

std::vector<SentMessage> sentMessages(const AccountSpan &account, const ReportQuestion &question,
                                      int days)
{
    const domain::AccountState &state = account.closing;
    const base::Instant end =
        base::startOfDay(account.context.today.addDays(1), question.officeZone);
    Lives lives(question.currency);
    for (const domain::Event &event : account.events) {
        if (event.envelope.occurred < end)
            lives.read(event);
    }
    std::vector<SentMessage> all = lives.take();
    addContacts(all, account, lives);
    for (SentMessage &message : all) {
        const base::Instant until = message.at.plusMs(qint64(days) * base::kMsPerDay);
        const bool began = std::any_of(state.contacts.begin(), state.contacts.end(),
                                       [&](const ContactState &answer) {
                                           return answer.direction == Direction::Inbound
                                                  && message.at < answer.at && answer.at <= until;
                                       });
        message.replied = message.replied || began;
    }
    creditPayments(all, state, question.officeZone, days);
    std::erase_if(all, [&](const SentMessage &message) {
        const QDate day = base::dateIn(message.at, question.officeZone);
        return day < question.from || day > question.to;
    });
    return all;
}

} // namespace dunlin::report
