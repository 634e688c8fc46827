// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fold.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/text_source.h"
#include "tests/support/require_ok.h"
#include "tests/unit/exchange/memory_sink.h"

#include <ctime>

using namespace dunlin;
using namespace dunlin::exchange;
using domain::Money;

namespace {

/// Figures of an account as its events add up, beside what the fold says.
struct Sums {
    Money items = Money::zero(base::kEur);
    Money charges = Money::zero(base::kEur);
    Money payments = Money::zero(base::kEur);
};

Sums sumsOf(const std::vector<domain::Event> &events)
{
    Sums sums;
    for (const auto &event : events) {
        if (const auto *item = std::get_if<domain::ItemAdded>(&event.payload))
            sums.items += item->amount;
        if (const auto *charge = std::get_if<domain::Charged>(&event.payload))
            sums.charges += charge->amount;
        if (const auto *payment = std::get_if<domain::PaymentReceived>(&event.payload))
            sums.payments += payment->amount;
    }
    return sums;
}

void checkAddsNothing(Workbench &bench, const QString &file, const char *profile, qint64 rows)
{
    const size_t before = bench.sink.stored.size();
    const auto again = bench.import(file, QString::fromLatin1(profile));
    REQUIRE_OK(again);
    CHECK(again->duplicates == rows);
    CHECK(again->accepted == 0);
    CHECK(again->quarantined == 0);
    CHECK(bench.sink.stored.size() == before);
}

} // namespace

TEST_CASE("Accounts receivable of a company: every invoice, dated as the file says")
{
    const QString file = sharedData("ibm_accounts_receivable.csv");
    if (file.isEmpty())
        return;
    Workbench bench;
    const auto report = bench.import(file, QStringLiteral("receivables"));
    REQUIRE_OK(report);
    CHECK(report->rows == 2466);
    CHECK(report->accepted == 2466);
    CHECK(report->quarantined == 0);
    CHECK(report->accounts == 100);
    CHECK(report->items == 2466);
    CHECK(report->payments == 2466);
    domain::FoldContext context;
    context.today = QDate(2013, 6, 30);
    context.at = base::endOfDay(context.today, context.officeZone);
    int open = 0;
    Money amount = Money::zero(base::kEur);
    for (const auto &[account, events] : bench.sink.accounts) {
        if (account.isNull())
            continue;
        const auto state = domain::fold(account, events, context);
        for (const auto &item : state.items) {
            open += item.isOpen();
            amount += item.open.sum();
        }
    }
    CHECK(open == 84);
    CHECK(amount.toText() == "5119.85");
    checkAddsNothing(bench, file, "receivables", 2466);
}

TEST_CASE("Traffic fines: balances, overpayments and placements of the event log")
{
    const QString file = sharedData("road_traffic_fines_sample.csv.gz");
    if (file.isEmpty())
        return;
    Workbench bench;
    const auto report = bench.import(file, QStringLiteral("event-log"));
    REQUIRE_OK(report);
    CHECK(report->rows == 37383);
    CHECK(report->accepted == 37383);
    CHECK(report->accounts == 10049);
    CHECK(report->payments == 5178);
    REQUIRE(report->control.size() == 1);
    CHECK(report->control[0].payments.toText() == "239225.81");
    CHECK(report->control[0].items.toText() == "444469.21");
    Money total = Money::zero(base::kEur);
    Money overpaid = Money::zero(base::kEur);
    int overpaidAccounts = 0;
    int placed = 0;
    domain::FoldContext context;
    context.today = QDate(2026, 1, 1);
    context.withTimeline = false;
    for (const auto &[account, events] : bench.sink.accounts) {
        if (account.isNull())
            continue;
        const Sums sums = sumsOf(events);
        const auto state = domain::fold(account, events, context);
        if (state.total() != sums.items + sums.charges - sums.payments)
            FAIL("balance of " << state.number.toStdString());
        total += state.total();
        placed += state.placedAt.isValid();
        if (state.total().isNegative()) {
            ++overpaidAccounts;
            overpaid += state.unapplied;
            CHECK(state.balances.sum().isZero());
        }
    }
    CHECK(total.toText() == "552095.38");
    CHECK(overpaidAccounts == 78);
    CHECK(overpaid.toText() == "880.87");
    CHECK(placed == 3902);
    checkAddsNothing(bench, file, "event-log", 37383);
}

TEST_CASE("Open items of an ERP system: numbers repaired, decimals rounded and listed")
{
    const QString file = sharedData("highradius_open_items.csv");
    if (file.isEmpty())
        return;
    Workbench bench;
    const auto report = bench.import(file, QStringLiteral("open-items"));
    REQUIRE_OK(report);
    CHECK(report->rows == 9681);
    CHECK(report->accepted + report->quarantined == 9681);
    CHECK(report->accepted == 9681);
    CHECK(report->accounts == 694);
    CHECK(bench.sink.creditors == 6);
    const QByteArray notes = bench.read(report->notesFile);
    CHECK(notes.count('\n') == 577);
    CHECK(report->notes.first().startsWith(QLatin1String("576 amounts")));
    const auto &events = bench.sink.of(QStringLiteral("CA02"), QStringLiteral("0140105686"));
    bool found = false;
    for (const auto &event : events) {
        const auto *item = std::get_if<domain::ItemAdded>(&event.payload);
        if (item && item->number == QStringLiteral("2960623488")) {
            found = true;
            CHECK(item->amount.toText() == "2309.79");
            CHECK(item->due == QDate(2020, 4, 10));
        }
    }
    CHECK(found);
    checkAddsNothing(bench, file, "open-items", 9681);
}

TEST_CASE("A file of another kind is refused with the columns it has")
{
    const QString file = sharedData("germancredit.csv");
    if (file.isEmpty())
        return;
    Workbench bench;
    for (const QString &profile : builtinProfiles()) {
        const auto report = bench.import(file, profile);
        REQUIRE_FALSE(report);
        CHECK(report.error().code == base::ErrorCode::Input);
    }
}

TEST_CASE("Half a million rows are turned into events in seconds", "[.bench]")
{
    const QString file = sharedData("road_traffic_fines_sample.csv.gz");
    if (file.isEmpty())
        return;
    Workbench bench;
    bench.sink.keepRaw = false;
    const auto source = TextSource::open(file);
    REQUIRE_OK(source);
    const std::string_view text = source->text();
    const size_t head = text.find('\n') + 1;
    QByteArray copies(text.data(), qsizetype(head));
    for (int copy = 0; copy < 15; ++copy) {
        CsvReader reader(text, {});
        reader.next();
        while (reader.next())
            copies.append("X")
                .append(QByteArray::number(copy))
                .append('-')
                .append(reader.verbatim().data(), qsizetype(reader.verbatim().size()))
                .append('\n');
    }
    const QString big = bench.write(copies);
    // Processor time: the machine that runs tests is busy with others.
    std::clock_t start = std::clock();
    const auto seconds = [&start] { return double(std::clock() - start) / CLOCKS_PER_SEC; };
    CsvReader reader({copies.constData(), size_t(copies.size())}, {});
    qint64 cells = 0;
    qint64 rows = 0;
    while (reader.next()) {
        cells += qint64(reader.cells().size());
        ++rows;
    }
    const double readSeconds = seconds();
    struct NullSink final : ImportSink {
        base::Result<std::vector<Found>> find(domain::AccountId,
                                              std::span<const domain::EventId> ids) override
        {
            return std::vector<Found>(ids.size());
        }
        base::Status take(AccountBatch &&batch) override
        {
            events += qint64(batch.events.size());
            return {};
        }
        qint64 events = 0;
    } null;
    start = std::clock();
    const auto report =
        Importer(*loadProfile(QStringLiteral("event-log")), bench.options()).run(big, null);
    const double importSeconds = seconds();
    REQUIRE_OK(report);
    CHECK(report->accepted == 15 * 37383);
    WARN("reading: " << double(rows) / readSeconds << " rows/s (" << cells
                     << " cells); importing: " << double(report->rows) / importSeconds
                     << " rows/s, " << null.events << " events");
}
