// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/portfolio/sent_messages.h"

#include <algorithm>

namespace dunlin::report {

namespace {

using domain::Channel;
using domain::ContactState;
using domain::Direction;
using domain::Outcome;

constexpr int kStepDays = 14; ///< so long before a message its step of a strategy may stand

bool isMessage(const ContactState &contact)
{
    const bool written = contact.channel == Channel::Email || contact.channel == Channel::Sms
                         || contact.channel == Channel::Letter;
    return written && contact.direction == Direction::Outbound
           && (contact.outcome == Outcome::Sent || contact.outcome == Outcome::Delivered
               || contact.outcome == Outcome::Undeliverable);
}

/// Gives each message the template of the step that it carried out.
class Templates {
public:
    explicit Templates(const domain::AccountState &state) : m_steps(state.strategySteps) {}

    QString take(const ContactState &message, QDate day)
    {
        for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
            const bool fits = step->step.kind == domain::StepKind::Message
                              && step->step.channel.toLatin1() == domain::name(message.channel)
                              && step->on <= day && step->on.daysTo(day) <= kStepDays;
            if (!fits)
                continue;
            const QString text = step->step.what;
            m_steps.erase(std::next(step).base());
            return text;
        }
        return {};
    }

private:
    std::vector<domain::StrategyStepState> m_steps;
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

} // namespace

std::vector<SentMessage> sentMessages(const AccountSpan &account, const ReportQuestion &question,
                                      int days)
{
    const domain::AccountState &state = account.closing;
    std::vector<SentMessage> all;
    Templates templates(state);
    for (const ContactState &contact : state.contacts) {
        if (!isMessage(contact))
            continue;
        const QDate day = base::dateIn(contact.at, question.officeZone);
        SentMessage message;
        message.templateName = templates.take(contact, day);
        message.channel = contact.channel;
        message.at = contact.at;
        message.delivered = contact.outcome == Outcome::Delivered;
        message.failed = contact.outcome == Outcome::Undeliverable;
        message.amount = base::Money::zero(question.currency);
        all.push_back(std::move(message));
    }
    for (SentMessage &message : all) {
        const base::Instant until = message.at.plusMs(qint64(days) * base::kMsPerDay);
        message.replied = std::any_of(state.contacts.begin(), state.contacts.end(),
                                      [&](const ContactState &answer) {
                                          return answer.direction == Direction::Inbound
                                                 && message.at < answer.at && answer.at <= until;
                                      });
    }
    creditPayments(all, state, question.officeZone, days);
    std::erase_if(all, [&](const SentMessage &message) {
        const QDate day = base::dateIn(message.at, question.officeZone);
        return day < question.from || day > question.to;
    });
    return all;
}

} // namespace dunlin::report
