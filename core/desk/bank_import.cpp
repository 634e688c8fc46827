// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/bank_import.h"

#include "core/base/json_writer.h"
#include "core/desk/bank_lines.h"
#include "core/desk/bank_match.h"
#include "core/exchange/bank/bai2_reader.h"
#include "core/exchange/bank/camt_reader.h"
#include "core/exchange/bank/flat_statement.h"
#include "core/exchange/bank/ofx_reader.h"
#include "core/exchange/outside/envelope.h"
#include "core/exchange/outside/read_outside.h"
#include "core/exchange/outside/reference.h"
#include "core/store/claim_reader.h"
#include "core/store/import_log.h"
#include "core/store/tenants.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;
using base::Status;
using exchange::BankLine;
using store::BankLineRow;
using store::BankLineState;
using store::Connection;

namespace {

constexpr char kPolicySetting[] = "bank_policy";
constexpr size_t kChunk = 1000;
constexpr qsizetype kMaxNotes = 200;

Result<BankPolicy> policyOf(Connection &connection, store::TenantKey tenant)
{
    DUNLIN_TRY_VALUE(const QByteArray json,
                     store::Tenants(connection).setting(tenant, kPolicySetting));
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    BankPolicy policy;
    policy.postFrom = object[QStringLiteral("post_from")].toInt(policy.postFrom);
    policy.maxAgeDays = object[QStringLiteral("max_age_days")].toInt(policy.maxAgeDays);
    return policy;
}

/// Sums by currency, for the office's screens and for a control by hand.
class Sums {
public:
    void take(const BankLineRow &row)
    {
        BankSum &sum = of(row.amount.currency());
        (row.credit ? sum.credits : sum.debits) += row.amount;
        if (row.credit && row.state == BankLineState::Posted)
            sum.posted += row.amount;
        if (row.credit && row.state == BankLineState::Open)
            sum.unmatched += row.amount;
    }
    BankSum &of(base::Currency currency)
    {
        for (BankSum &sum : m_sums) {
            if (sum.currency == currency)
                return sum;
        }
        const Money zero = Money::zero(currency);
        m_sums.push_back({currency, zero, zero, zero, zero});
        return m_sums.back();
    }
    std::vector<BankSum> take() { return std::move(m_sums); }

private:
    std::vector<BankSum> m_sums;
};

void count(const BankLineRow &row, BankFigures *figures)
{
    switch (row.state) {
    case BankLineState::Open: ++figures->unmatched; break;
    case BankLineState::Posted: ++figures->posted; break;
    case BankLineState::Outgoing: ++figures->outgoing; break;
    case BankLineState::Returned: figures->returned += row.credit ? 0 : 1; break;
    default: break;
    }
}

/// Takes a statement file entry by entry into the store. On the writer's thread.
class StatementImport final : public exchange::StatementSink {
public:
    StatementImport(OfficeCore &core, Connection &connection, const exchange::MatchIndex &index,
                    int postFrom, base::ImportId import)
        : m_core(core)
        , m_bank(connection, core.key())
        , m_poster(core, connection, index, postFrom)
        , m_import(import)
        , m_actor(domain::actorOfImport(import))
    {}

    Status entry(const exchange::StatementHead &head, exchange::StatementEntry &&entry) override
    {
        if (!entry.isBooked() && entry.problem.isEmpty()) {
            ++out.bank.pending;
            return {};
        }
        std::optional<exchange::RefusedLine> refused;
        const auto lines = m_lines.of(head, entry, &refused);
        DUNLIN_TRY(take(lines, refused));
        return {};
    }

    Status end(const exchange::StatementHead &head,
               const exchange::StatementTotals &totals) override
    {
        m_lines.nextStatement();
        ++out.bank.statements;
        for (const QString &sentence : exchange::statementWarnings(head, totals))
            warn(sentence);
        const exchange::StatementBalance *closing = head.closing();
        const QString account = exchange::normalReference(head.account);
        std::optional<Money> amount;
        const auto currency =
            base::Currency::fromCode((closing ? closing->currency : head.currency).toLatin1());
        if (closing && currency) {
            if (const auto money = closing->amount.toMoney(*currency))
                amount = *money;
        }
        std::optional<Money> opened;
        const exchange::StatementBalance *opening = head.opening();
        if (opening && currency && opening->currency == QString::fromLatin1(currency->code())) {
            if (const auto money = opening->amount.toMoney(*currency))
                opened = *money;
        }
        const QDate day = QDate::fromString(closing ? closing->date : QString(), Qt::ISODate);
        return keepDay(account, day.isValid() ? day : m_newest, opened, amount,
                       currency ? *currency : m_core.settings().currency);
    }

    Status mt940(const exchange::MtFile &file)
    {
        for (const QString &sentence : file.problems)
            warn(sentence);
        for (const exchange::MtStatement &statement : file.statements) {
            for (const exchange::MtEntry &entry : statement.entries) {
                if (entry.isExpected()) {
                    ++out.bank.pending;
                    continue;
                }
                std::optional<exchange::RefusedLine> refused;
                const auto lines = m_lines.of(statement, entry, &refused);
                DUNLIN_TRY(take(lines, refused));
            }
            m_lines.nextStatement();
            ++out.bank.statements;
            DUNLIN_TRY(mtDay(statement));
        }
        return {};
    }

    void warn(const QString &sentence) override
    {
        if (out.outcome.notes.size() < kMaxNotes)
            out.outcome.notes.append(sentence);
    }

    Status finish()
    {
        DUNLIN_TRY(flush());
        out.bank.sums = m_sums.take();
        for (const BankSum &sum : out.bank.sums)
            out.outcome.control.push_back({sum.currency, Money::zero(sum.currency), sum.posted});
        out.outcome.payments = out.bank.posted;
        return {};
    }

    BankImport out;

private:
    Status take(const std::vector<BankLine> &lines,
                const std::optional<exchange::RefusedLine> &refused)
    {
        if (refused) {
            ++out.outcome.rows;
            ++out.outcome.quarantined;
            warn(QStringLiteral("line %1 of the file was left out: %2")
                     .arg(refused->line)
                     .arg(refused->reason));
            return {};
        }
        if (lines.empty())
            return {};
        DUNLIN_TRY_VALUE(const bool isKnown, knownAsWhole(lines));
        for (const BankLine &line : lines) {
            ++out.outcome.rows;
            DUNLIN_TRY_VALUE(const bool isThere,
                             isKnown ? Result<bool>(true) : m_bank.has(line.key));
            if (isThere || m_waiting.contains(keyOf(line.key))) {
                ++out.outcome.duplicates;
                continue;
            }
            DUNLIN_TRY(keep(line));
        }
        return {};
    }

    static QByteArray keyOf(const base::Bytes16 &key)
    {
        return QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
    }

    /// The same booking told in more or less detail: a batch as one sum, and its single payments.
    Result<bool> knownAsWhole(const std::vector<BankLine> &lines)
    {
        DUNLIN_TRY_VALUE(auto there, m_bank.ofEntry(lines.front().entry));
        if (there.empty())
            return false;
        if (lines.size() == 1 && lines.front().whole)
            return true;
        if (there.size() == 1 && there.front().whole) {
            if (there.front().state != BankLineState::Open)
                return true; // somebody has decided on the sum
            there.front().state = BankLineState::Replaced;
            explain(&there.front(), QStringLiteral("its single payments came in another file"));
            DUNLIN_TRY(m_bank.decide(there.front()));
        }
        return false;
    }

    Status keep(const BankLine &line)
    {
        if (line.isReturn() && !m_rows.empty())
            DUNLIN_TRY(flush());
        BankLineRow row = bankRow(line, m_import);
        DUNLIN_TRY(m_poster.decide(line, m_actor, &row));
        ++out.outcome.accepted;
        count(row, &out.bank);
        m_sums.take(row);
        if (line.booked.isValid() && (m_newest.isNull() || m_newest < line.booked))
            m_newest = line.booked;
        m_waiting.insert(keyOf(line.key));
        m_rows.push_back(std::move(row));
        return m_rows.size() >= kChunk ? flush() : Status();
    }

    Status flush()
    {
        DUNLIN_TRY(m_bank.add(m_rows));
        m_rows.clear();
        m_waiting.clear();
        return m_poster.flush();
    }

    Status mtDay(const exchange::MtStatement &statement)
    {
        const auto currency = base::Currency::fromCode(statement.currency().toLatin1());
        if (!currency)
            return {};
        const auto moneyOf =
            [&](const std::optional<exchange::MtBalance> &balance) -> std::optional<Money> {
            if (!balance)
                return {};
            const auto money = balance->amount.toMoney(*currency);
            return money ? std::optional(*money) : std::nullopt;
        };
        QString account = exchange::normalReference(statement.account);
        if (account.endsWith(statement.currency()))
            account.chop(3);
        const QDate day =
            statement.closing ? QDate::fromString(statement.closing->date, Qt::ISODate) : QDate();
        return keepDay(account, day.isValid() ? day : m_newest, moneyOf(statement.opening),
                       moneyOf(statement.closing), *currency);
    }

    /// Remembers how far the account's data goes, and whether a statement is missing before it.
    Status keepDay(const QString &account, QDate day, const std::optional<Money> &opening,
                   const std::optional<Money> &closing, base::Currency currency)
    {
        if (account.isEmpty() || !day.isValid())
            return {};
        DUNLIN_TRY_VALUE(const auto days, m_bank.newestDays());
        for (const store::BankAccountDay &last : days) {
            if (last.bankAccount == account && last.closing && opening && last.day < day
                && last.currency == currency && *last.closing != *opening)
                warn(QStringLiteral(
                         "%1 begins at %2 %3, and ended at %4 on %5: a statement is missing")
                         .arg(account, QString::fromLatin1(opening->toText()),
                              QString::fromLatin1(currency.code()),
                              QString::fromLatin1(last.closing->toText()),
                              last.day.toString(Qt::ISODate)));
        }
        return m_bank.addDay({account, day, m_import, closing, currency});
    }

    OfficeCore &m_core;
    store::BankStore m_bank;
    BankPoster m_poster;
    exchange::BankLines m_lines;
    base::ImportId m_import;
    QString m_actor;
    std::vector<BankLineRow> m_rows;
    QSet<QByteArray> m_waiting;
    Sums m_sums;
    QDate m_newest;
};

Status readInto(const QString &path, StatementImport &sink, const exchange::ProgressRef &progress)
{
    DUNLIN_TRY_VALUE(const auto file, exchange::OutsideFile::open(path));
    if (exchange::looksLikeMt940(file->head())) {
        DUNLIN_TRY_VALUE(const QByteArray bytes, file->all());
        DUNLIN_TRY_VALUE(const exchange::MtFile statement, exchange::readMt940(bytes));
        return sink.mt940(statement);
    }
    if (exchange::looksLikeOfx(file->head())) {
        DUNLIN_TRY_VALUE(const QByteArray bytes, file->all());
        DUNLIN_TRY_VALUE(const QJsonObject statement, exchange::readOfx(bytes));
        return exchange::giveOfx(statement, sink);
    }
    if (exchange::looksLikeBai2(file->head())) {
        DUNLIN_TRY_VALUE(const QByteArray bytes, file->all());
        DUNLIN_TRY_VALUE(const QJsonObject statement, exchange::readBai2(bytes));
        return exchange::giveBai2(statement, sink);
    }
    exchange::XmlStream xml(*file);
    if (!xml.start())
        return fail(xml.error());
    QString space;
    if (exchange::seekMessage(xml, &space) != exchange::MessageKind::Camt)
        return fail(xml.ok()
                        ? base::Error{ErrorCode::Input, QStringLiteral("this is no bank statement")}
                        : xml.error());
    DUNLIN_TRY(exchange::readCamt(xml, space, sink, progress));
    return xml.finish() ? Status() : Status(fail(xml.error()));
}

Status keepLog(OfficeCore &core, Connection &connection, const QString &file, base::ImportId import,
               const BankImport &done)
{
    base::JsonWriter counts;
    counts.beginObject();
    counts.key("rows").number(done.outcome.rows).key("accepted").number(done.outcome.accepted);
    counts.key("quarantined").number(done.outcome.quarantined);
    counts.key("duplicates").number(done.outcome.duplicates).key("events").number(done.bank.posted);
    counts.endObject();
    store::ImportRow row;
    row.id = import;
    QFile source(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (source.open(QIODevice::ReadOnly))
        hash.addData(&source);
    row.sourceDigest = hash.result();
    row.profile = QStringLiteral("bank statement");
    row.fileName = QFileInfo(file).fileName();
    row.countsJson = counts.take();
    row.at = core.clock().now();
    return store::ImportLog(connection, core.key()).save(row);
}

} // namespace

Result<BankPolicy> bankPolicy(Office &office)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) { return policyOf(connection, core.key()); });
}

Status setBankPolicy(Office &office, const BankPolicy &policy)
{
    if (policy.postFrom < 50 || policy.postFrom > 100)
        return fail(ErrorCode::Input, QStringLiteral("the confidence to post from is 50 to 100"));
    if (policy.maxAgeDays < 0 || policy.maxAgeDays > 60)
        return fail(ErrorCode::Input, QStringLiteral("bank data may be 0 to 60 days old"));
    OfficeCore &core = office.core();
    const QByteArray json =
        QJsonDocument(QJsonObject{{QStringLiteral("post_from"), policy.postFrom},
                                  {QStringLiteral("max_age_days"), policy.maxAgeDays}})
            .toJson(QJsonDocument::Compact);
    return core.write([&](Connection &connection) -> Status {
        return store::Tenants(connection).setSetting(core.key(), kPolicySetting, json);
    });
}

bool isBankStatement(const QString &file)
{
    const auto format = exchange::sniffOutsideFile(file);
    return format == exchange::OutsideFormat::Camt || format == exchange::OutsideFormat::Mt940
           || format == exchange::OutsideFormat::Ofx || format == exchange::OutsideFormat::Bai2;
}

Result<BankImport> importStatement(Office &office, const QString &file, bool dryRun,
                                   const std::shared_ptr<ports::Progress> &progress)
{
    OfficeCore &core = office.core();
    const qint64 began = core.clock().monotonicMs();
    const base::ImportId import{base::uuid7(core.clock().now(), core.rng())};
    const exchange::ProgressRef ref =
        progress ? exchange::ProgressRef{&progress->done, &progress->total, &progress->cancel}
                 : exchange::ProgressRef{};
    std::optional<BankImport> tried;
    auto done = core.writeBulk([&](Connection &connection) -> Result<BankImport> {
        DUNLIN_TRY_VALUE(const BankPolicy policy, policyOf(connection, core.key()));
        DUNLIN_TRY_VALUE(const exchange::MatchIndex index, loadMatchIndex(core, connection));
        StatementImport sink(core, connection, index, policy.postFrom, import);
        DUNLIN_TRY(readInto(file, sink, ref));
        DUNLIN_TRY(sink.finish());
        if (sink.out.outcome.accepted > 0)
            DUNLIN_TRY(keepLog(core, connection, file, import, sink.out));
        if (!dryRun)
            return std::move(sink.out);
        tried = std::move(sink.out);
        return fail(ErrorCode::Cancelled); // rolls everything back
    });
    if (!done && tried)
        done = std::move(*tried);
    if (!done)
        return done;
    done->outcome.importId = import.toHex();
    done->outcome.profile = QStringLiteral("bank statement");
    done->outcome.dryRun = dryRun;
    done->outcome.seconds = double(core.clock().monotonicMs() - began) / 1000.0;
    return done;
}

Result<QString> bankHold(Connection &connection, store::TenantKey tenant, QDate today)
{
    DUNLIN_TRY_VALUE(const BankPolicy policy, policyOf(connection, tenant));
    if (policy.maxAgeDays == 0)
        return QString();
    DUNLIN_TRY_VALUE(const auto days, store::BankStore(connection, tenant).newestDays());
    for (const store::BankAccountDay &day : days) {
        const qint64 age = day.day.daysTo(today);
        if (age > policy.maxAgeDays)
            return QStringLiteral("the bank data of %1 is %2 days old: who has paid is not known")
                .arg(day.bankAccount)
                .arg(age);
    }
    return QString();
}

Result<std::optional<base::Instant>>
bankDataHoldsUntil(Connection &connection, store::TenantKey tenant, const QByteArray &zone)
{
    DUNLIN_TRY_VALUE(const BankPolicy policy, policyOf(connection, tenant));
    DUNLIN_TRY_VALUE(const auto days, store::BankStore(connection, tenant).newestDays());
    std::optional<base::Instant> until;
    for (const store::BankAccountDay &day : days) {
        const auto end = base::endOfDay(day.day.addDays(policy.maxAgeDays), zone);
        if (policy.maxAgeDays > 0 && (!until || end < *until))
            until = end;
    }
    return until;
}

Result<BankStanding> bankStanding(Office &office)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<BankStanding> {
        BankStanding out;
        DUNLIN_TRY_VALUE(out.policy, policyOf(connection, core.key()));
        store::BankStore bank(connection, core.key());
        DUNLIN_TRY_VALUE(const auto days, bank.newestDays());
        for (const store::BankAccountDay &day : days) {
            const int age = int(std::max<qint64>(0, day.day.daysTo(core.today())));
            out.accounts.push_back({day.bankAccount, day.day, age});
            out.stale = out.stale || (out.policy.maxAgeDays > 0 && age > out.policy.maxAgeDays);
        }
        DUNLIN_TRY_VALUE(const auto states, bank.sums());
        Sums sums;
        for (const store::BankStateSum &state : states) {
            BankLineRow row;
            row.amount = state.amount;
            row.credit = state.credit;
            row.state = state.state;
            if (state.state == BankLineState::Replaced)
                continue;
            sums.take(row);
            BankFigures &figures = out.totals;
            figures.unmatched += state.state == BankLineState::Open ? state.lines : 0;
            figures.posted += state.state == BankLineState::Posted ? state.lines : 0;
            figures.outgoing += state.state == BankLineState::Outgoing ? state.lines : 0;
            figures.returned +=
                state.state == BankLineState::Returned && !state.credit ? state.lines : 0;
        }
        out.totals.sums = sums.take();
        return out;
    });
}

} // namespace dunlin::desk
