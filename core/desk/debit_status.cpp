// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/debit_orders.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/office_core.h"
#include "core/domain/event_codec.h"
#include "core/domain/natural_keys.h"
#include "core/exchange/bank/pain_reader.h"
#include "core/exchange/outside/envelope.h"
#include "core/exchange/outside/read_outside.h"
#include "core/store/event_store.h"

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using exchange::PaymentStatus;
using store::Connection;

namespace {

constexpr qsizetype kMaxNotes = 200;

Result<exchange::PaymentStatusReport> readReport(const QString &path)
{
    DUNLIN_TRY_VALUE(const auto file, exchange::OutsideFile::open(path));
    exchange::XmlStream xml(*file);
    QString space;
    const bool found =
        xml.start() && exchange::seekMessage(xml, &space) == exchange::MessageKind::Pain;
    if (!xml.ok())
        return fail(xml.error());
    if (!found || xml.name().startsWith(QLatin1String("CstmrDrct")))
        return fail(ErrorCode::Input,
                    QStringLiteral("the file is no payment status report (pain.002)"));
    const base::XmlElement message = xml.element();
    if (!xml.finish())
        return fail(xml.error());
    return exchange::paymentStatusReport(message, space);
}

QString reasonText(const std::vector<exchange::StatusReason> &reasons)
{
    QStringList out;
    for (const exchange::StatusReason &reason : reasons)
        out.append((reason.code + u' ' + reason.information.join(u' ')).trimmed());
    return out.join(QLatin1String("; "));
}

/// One payment's state in its account's history.
class StatusTaker {
public:
    StatusTaker(OfficeCore &core, Connection &connection, const QString &report,
                const QString &actor)
        : m_core(core)
        , m_connection(connection)
        , m_report(report)
        , m_actor(actor)
    {}

    Status take(const PaymentStatus &payment, const QString &status, const QString &reason)
    {
        ++out.outcome.rows;
        const auto id = debitEventOf(payment.endToEnd);
        store::EventStore events(m_connection, m_core.key());
        std::optional<store::LedgerEvent> ordered;
        if (id) {
            DUNLIN_TRY_VALUE(ordered, events.find(*id));
        }
        if (!ordered || ordered->kind != "payment_expected") {
            ++out.unknown;
            ++out.outcome.quarantined;
            note(QStringLiteral("%1 (%2) is none of this office's debits")
                     .arg(payment.endToEnd.isNull() ? QStringLiteral("a payment without an id")
                                                    : payment.endToEnd.left(40),
                          status));
            return {};
        }
        const base::AccountId account = ordered->account;
        const QByteArray key =
            payment.endToEnd.toUtf8() + '\x1f' + status.toUtf8() + '\x1f' + m_report.toUtf8();
        domain::Event fact = m_core.author().draft(
            account, domain::SourceFact{QStringLiteral("direct debit %1").arg(status), reason},
            m_actor);
        fact.envelope.id = domain::eventIdFor(account, "pain.002", key);
        DUNLIN_TRY_VALUE(const auto known, events.find(fact.envelope.id));
        if (known) {
            ++out.outcome.duplicates;
            return {};
        }
        std::vector<domain::Event> made{std::move(fact)};
        if (status == QLatin1String("RJCT")) {
            ++out.rejected;
            domain::Event cancelled = m_core.author().draft(
                account,
                domain::ExpectedCancelled{*id,
                                          QStringLiteral("rejected by the bank: %1").arg(reason)},
                m_actor);
            cancelled.envelope.id =
                domain::eventIdFor(account, "pain.002 rejected", payment.endToEnd.toUtf8());
            made.push_back(std::move(cancelled));
        }
        ++out.outcome.accepted;
        const auto stored = appendOwn(m_core, m_connection, std::move(made));
        return stored ? Status() : Status(fail(stored.error()));
    }

    void note(const QString &sentence)
    {
        if (out.outcome.notes.size() < kMaxNotes)
            out.outcome.notes.append(sentence);
    }

    StatusOutcome out;

private:
    OfficeCore &m_core;
    Connection &m_connection;
    QString m_report;
    QString m_actor;
};

Status takeAll(const exchange::PaymentStatusReport &report, StatusTaker &taker)
{
    if (report.blocks.empty())
        taker.note(
            QStringLiteral("the report says %1 of %2 and names no payment")
                .arg(report.groupStatus.isNull() ? QStringLiteral("nothing") : report.groupStatus,
                     report.originalId));
    for (const exchange::PaymentStatusBlock &block : report.blocks) {
        for (const PaymentStatus &payment : block.transactions) {
            // A payment without a state of its own has that of its block, else of the group.
            QString status = payment.status.isNull() ? block.status : payment.status;
            if (status.isNull())
                status = report.groupStatus;
            QString reason = reasonText(payment.reasons);
            if (reason.isEmpty())
                reason = reasonText(block.reasons.empty() ? report.groupReasons : block.reasons);
            DUNLIN_TRY(taker.take(payment, status, reason));
        }
    }
    return {};
}

} // namespace

bool isPaymentStatus(const QString &file)
{
    return exchange::sniffOutsideFile(file) == exchange::OutsideFormat::Pain;
}

Result<StatusOutcome> importPaymentStatus(Office &office, const QString &file, bool dryRun)
{
    DUNLIN_TRY_VALUE(const exchange::PaymentStatusReport report, readReport(file));
    OfficeCore &core = office.core();
    const base::ImportId import{base::uuid7(core.clock().now(), core.rng())};
    const qint64 began = core.clock().monotonicMs();
    std::optional<StatusOutcome> tried;
    auto done = core.write([&](Connection &connection) -> Result<StatusOutcome> {
        StatusTaker taker(core, connection, report.id, domain::actorOfImport(import));
        DUNLIN_TRY(takeAll(report, taker));
        if (!dryRun)
            return std::move(taker.out);
        tried = std::move(taker.out);
        return fail(ErrorCode::Cancelled); // rolls everything back
    });
    if (!done && tried)
        done = std::move(*tried);
    if (!done)
        return done;
    done->outcome.importId = import.toHex();
    done->outcome.profile = QStringLiteral("payment status");
    done->outcome.dryRun = dryRun;
    done->outcome.seconds = double(core.clock().monotonicMs() - began) / 1000.0;
    return done;
}

} // namespace dunlin::desk
