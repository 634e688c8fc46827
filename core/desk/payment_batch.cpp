// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/payment_batch.h"

#include "core/desk/append_line.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/line_recorder.h"
#include "core/desk/office_core.h"

#include <QtCore/QJsonDocument>

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

/// One line as a payment's event; its amount counts in the sum as soon as it can be read.
Result<domain::Event> paymentOf(OfficeCore &core, Connection &connection, QByteArray text,
                                const LineRecorder &recorder, BatchOutcome &outcome)
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
    const LineAuthor author{connection, core.key(),     applyContext(core), core.author(),
                            core.rng(), recorder.actor, recorder.role};
    DUNLIN_TRY_VALUE(auto made, eventsOfLine(line, author));
    if (made.events.empty())
        return fail(ErrorCode::Input, made.reason);
    std::get<domain::PaymentReceived>(made.events.front().payload).batch = outcome.batch;
    return std::move(made.events.front());
}

} // namespace

Result<BatchOutcome> postBatch(Office &office, const QByteArray &lines, Money control,
                               const QString &user)
{
    OfficeCore &core = office.core();
    std::optional<BatchOutcome> refused;
    auto done = core.write([&](Connection &connection) -> Result<BatchOutcome> {
        DUNLIN_TRY_VALUE(const LineRecorder recorder, lineRecorder(core, connection, user));
        BatchOutcome outcome;
        outcome.batch = {core.rng().bytes16()};
        outcome.control = control;
        outcome.sum = Money::zero(control.currency());
        int number = 0;
        for (const QByteArray &text : lines.split('\n')) {
            ++number;
            if (text.trimmed().isEmpty())
                continue;
            auto payment = paymentOf(core, connection, text, recorder, outcome);
            if (!payment && !isRefusal(payment.error()))
                return fail(std::move(payment.error()));
            if (!payment) {
                outcome.problems.push_back({number, payment.error().detail});
                continue;
            }
            // At once, so that two lines of one account are judged one after the other.
            DUNLIN_TRY_VALUE(const auto stored, appendOwn(core, connection, {std::move(*payment)}));
            outcome.payments += int(stored.size());
        }
        if (outcome.payments == 0 && outcome.problems.empty())
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
