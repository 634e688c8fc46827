// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/payment_batch.h"

#include "core/desk/append_line.h"
#include "core/desk/batch_ids.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/line_recorder.h"
#include "core/desk/office_core.h"
#include "core/desk/recording.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;
using store::Connection;

namespace {

bool isRefusal(const base::Error &error)
{
    return error.code == ErrorCode::Input || error.code == ErrorCode::NotFound
           || error.code == ErrorCode::Forbidden;
}

/// What a line asks for, its events as they would be now.
Result<std::vector<domain::Event>> eventsOf(OfficeCore &core, Connection &connection,
                                            const Line &line, const LineRecorder &recorder)
{
    const LineAuthor author{connection, core.key(),     applyContext(core), core.author(),
                            core.rng(), recorder.actor, recorder.role};
    DUNLIN_TRY_VALUE(auto made, eventsOfLine(line, author));
    if (made.events.empty())
        return fail(ErrorCode::Input, made.reason);
    return std::move(made.events);
}

/// One line; its amount counts in the sum as soon as it can be read.
Result<Line> readPayment(OfficeCore &core, QByteArray text, BatchOutcome &outcome)
{
    // The kind goes without saying.
    QJsonObject fields = QJsonDocument::fromJson(text).object();
    if (!fields.isEmpty()) {
        fields.insert(QStringLiteral("kind"), QStringLiteral("payment"));
        text = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    }
    DUNLIN_TRY_VALUE(auto line, readLine(text, core.settings().zone, core.clock().now()));
    const auto amount =
        Money::fromText(line.data.value(QLatin1String("amount")).toVariant().toString().toLatin1(),
                        outcome.control.currency());
    if (amount)
        outcome.sum += *amount;
    if (!line.data.contains(QLatin1String("currency")))
        line.data.insert(QStringLiteral("currency"),
                         QString::fromLatin1(outcome.control.currency().code()));
    return line;
}

/// A batch being read and posted, in the caller's transaction.
class Posting {
public:
    Posting(OfficeCore &core, Connection &connection, const LineRecorder &recorder,
            BatchOutcome &outcome)
        : m_core(core)
        , m_connection(connection)
        , m_recorder(recorder)
        , m_outcome(outcome)
    {}

    /// What every line says, each judged by itself.
    base::Status read(const QByteArray &lines)
    {
        int number = 0;
        for (const QByteArray &text : lines.split('\n')) {
            ++number;
            if (text.trimmed().isEmpty())
                continue;
            auto line = readPayment(m_core, text, m_outcome);
            auto made = line ? eventsOf(m_core, m_connection, *line, m_recorder)
                             : Result<std::vector<domain::Event>>(fail(line.error()));
            if (!made) {
                DUNLIN_TRY(refused(number, std::move(made.error())));
                continue;
            }
            const domain::Event &payment = made->back();
            m_lines.push_back({number, std::move(*line)});
            m_payments.emplace_back(payment.envelope.account,
                                    std::get<domain::PaymentReceived>(payment.payload));
            ++m_outcome.payments;
        }
        return {};
    }
    /// Whether the first account has payments of this very batch.
    Result<bool> isKnown()
    {
        m_outcome.batch = batchIdOf(m_payments);
        if (m_payments.empty())
            return false;
        DUNLIN_TRY_VALUE(
            const auto state,
            stateNow(m_connection, m_core.key(), m_payments.front().first, applyContext(m_core)));
        return std::any_of(state.payments.begin(), state.payments.end(),
                           [&](const auto &one) { return one.batch == m_outcome.batch; });
    }
    /// One after the other, so that two lines of one account are judged in turn.
    base::Status post()
    {
        DUNLIN_TRY_VALUE(const auto ids,
                         batchPaymentIds(m_connection, m_core.key(), m_outcome.batch, m_payments));
        for (size_t i = 0; i < m_lines.size(); ++i) {
            auto made = eventsOf(m_core, m_connection, m_lines[i].second, m_recorder);
            if (!made) {
                --m_outcome.payments;
                DUNLIN_TRY(refused(m_lines[i].first, std::move(made.error())));
                continue;
            }
            int before = 0;
            for (domain::Event &event : *made) {
                auto *payment = std::get_if<domain::PaymentReceived>(&event.payload);
                event.envelope.id = payment ? ids[i] : idBefore(ids[i], before++);
                if (payment)
                    payment->batch = m_outcome.batch;
            }
            DUNLIN_TRY(appendOwn(m_core, m_connection, std::move(*made)));
        }
        return {};
    }

private:
    base::Status refused(int number, base::Error why)
    {
        if (!isRefusal(why))
            return fail(std::move(why));
        m_outcome.problems.push_back({number, why.detail});
        return {};
    }

    OfficeCore &m_core;
    Connection &m_connection;
    const LineRecorder &m_recorder;
    BatchOutcome &m_outcome;
    std::vector<std::pair<int, Line>> m_lines;
    AccountPayments m_payments;
};

} // namespace

Result<BatchOutcome> postBatch(Office &office, const QByteArray &lines, Money control,
                               const QString &user)
{
    OfficeCore &core = office.core();
    std::optional<BatchOutcome> refused;
    auto done = core.write([&](Connection &connection) -> Result<BatchOutcome> {
        DUNLIN_TRY_VALUE(const LineRecorder recorder, lineRecorder(core, connection, user));
        BatchOutcome outcome;
        outcome.control = control;
        outcome.sum = Money::zero(control.currency());
        Posting posting(core, connection, recorder, outcome);
        DUNLIN_TRY(posting.read(lines));
        if (outcome.problems.empty()) {
            DUNLIN_TRY_VALUE(outcome.known, posting.isKnown());
            if (outcome.known)
                outcome.payments = 0;
            else
                DUNLIN_TRY(posting.post());
        }
        if (outcome.payments == 0 && outcome.problems.empty() && !outcome.known)
            outcome.problems.push_back({0, QStringLiteral("there is no payment")});
        outcome.closed = outcome.problems.empty() && outcome.difference().isZero();
        if (outcome.closed)
            return outcome;
        refused = outcome;
        return fail(ErrorCode::Cancelled);
    });
    if (!done && done.error().code == ErrorCode::Cancelled && refused) {
        refused->batch = {};
        return std::move(*refused);
    }
    return done;
}

} // namespace dunlin::desk
