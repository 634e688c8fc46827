// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/debit_orders.h"

#include "core/desk/bank_match.h"
#include "core/desk/calendars.h"
#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/line_recorder.h"
#include "core/desk/office_core.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;
using exchange::DebitOrder;
using exchange::DebitProblem;
using store::Connection;

namespace {

/// The orders as they are read, with the event that expects each.
struct Batch {
    std::vector<DebitOrder> orders;
    std::vector<domain::Event> events;
    std::vector<DebitProblem> problems;
};

Result<DebitOrder> orderOf(const QJsonObject &fields, const domain::AccountState &account)
{
    DebitOrder order;
    const QString written = fields[QStringLiteral("amount")].toVariant().toString();
    const Money owed = account.balances.sum() - account.unapplied;
    if (written.isEmpty()) {
        order.amount = owed;
    } else {
        DUNLIN_TRY_VALUE(order.amount, Money::fromText(written.toLatin1(), account.currency));
    }
    if (account.currency != base::kEur)
        return fail(ErrorCode::Input, QStringLiteral("the account is not in EUR"));
    if (order.amount > owed)
        return fail(ErrorCode::Input, QStringLiteral("%1 is more than the %2 that are owed")
                                          .arg(QString::fromLatin1(order.amount.toText()),
                                               QString::fromLatin1(owed.toText())));
    order.mandate = fields[QStringLiteral("mandate")].toString();
    order.signedOn = QDate::fromString(fields[QStringLiteral("signed")].toString(), Qt::ISODate);
    order.debtor = fields[QStringLiteral("name")].toString(account.debtor.name);
    order.iban = fields[QStringLiteral("iban")].toString();
    order.sequence = fields[QStringLiteral("sequence")].toString(QStringLiteral("RCUR"));
    order.text = fields[QStringLiteral("text")].toString(account.number);
    return order;
}

domain::Event expectationOf(OfficeCore &core, const DebitOrder &order, base::AccountId account,
                            QDate collectOn, const QString &actor)
{
    domain::PaymentExpected expected;
    expected.amount = order.amount;
    expected.due = collectOn;
    expected.method = QStringLiteral("direct debit");
    expected.reference = order.mandate;
    return core.author().draft(account, expected, actor);
}

Result<Batch> readBatch(OfficeCore &core, Connection &connection, const DebitRequest &request,
                        const QString &actor)
{
    Batch batch;
    int number = 0;
    for (const QByteArray &text : request.lines.split('\n')) {
        ++number;
        if (text.trimmed().isEmpty())
            continue;
        const QJsonObject fields = QJsonDocument::fromJson(text).object();
        const auto account =
            accountByNumber(core, connection, fields[QStringLiteral("account")].toString(),
                            fields[QStringLiteral("creditor")].toString());
        if (!account && account.error().code != ErrorCode::NotFound
            && account.error().code != ErrorCode::Input)
            return fail(account.error());
        if (!account) {
            batch.problems.push_back({number, account.error().detail});
            continue;
        }
        auto order = orderOf(fields, *account);
        if (!order) {
            batch.problems.push_back({number, order.error().detail});
            continue;
        }
        order->line = number;
        domain::Event event =
            expectationOf(core, *order, account->id, request.creditor.collectOn, actor);
        order->endToEnd = debitIdOf(event.envelope.id);
        batch.events.push_back(std::move(event));
        batch.orders.push_back(std::move(*order));
    }
    return batch;
}

} // namespace

QString debitIdOf(base::EventId event)
{
    return u'D' + QString::fromLatin1(event.toHex()).toUpper();
}

std::optional<base::EventId> debitEventOf(const QString &endToEnd)
{
    if (endToEnd.size() != 33 || !endToEnd.startsWith(u'D'))
        return {};
    return base::EventId::fromHex(endToEnd.mid(1).toLower().toLatin1());
}

Result<DebitOutcome> orderDebits(Office &office, const DebitRequest &request)
{
    OfficeCore &core = office.core();
    std::optional<DebitOutcome> refused;
    auto done = core.write([&](Connection &connection) -> Result<DebitOutcome> {
        DUNLIN_TRY_VALUE(const LineRecorder recorder, lineRecorder(core, connection, request.user));
        exchange::DebitCreditor creditor = request.creditor;
        creditor.created = core.clock().now();
        creditor.messageId =
            u'M' + QString::fromLatin1(base::bytes16ToHex(core.rng().bytes16())).toUpper();
        DUNLIN_TRY_VALUE(Batch batch, readBatch(core, connection, request, recorder.actor));
        DebitOutcome out;
        out.messageId = creditor.messageId;
        out.debits = int(batch.orders.size());
        out.sum = Money::zero(base::kEur);
        for (const DebitOrder &order : batch.orders) {
            if (order.amount.currency() == base::kEur)
                out.sum += order.amount;
        }
        out.problems = std::move(batch.problems);
        for (DebitProblem &problem : exchange::debitProblems(creditor, batch.orders, core.today(),
                                                             calendarOf("target", base::kEur)))
            out.problems.push_back(std::move(problem));
        if (!out.problems.empty()) {
            refused = out;
            return fail(ErrorCode::Cancelled);
        }
        DUNLIN_TRY_VALUE(const auto stored, appendOwn(core, connection, std::move(batch.events)));
        Q_UNUSED(stored);
        // The file is the last step: without it nothing is expected.
        QSaveFile file(request.file);
        if (!file.open(QIODevice::WriteOnly)
            || file.write(exchange::writeDirectDebits(creditor, batch.orders)) < 0
            || !file.commit())
            return fail(ErrorCode::Io, QStringLiteral("cannot write %1: %2; nothing was ordered")
                                           .arg(request.file, file.errorString()));
        out.written = true;
        return out;
    });
    if (!done && done.error().code == ErrorCode::Cancelled && refused)
        return std::move(*refused);
    return done;
}

} // namespace dunlin::desk
