// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/require_ok.h"
#include "tests/unit/exchange/memory_sink.h"

#include <algorithm>
#include <initializer_list>
#include <set>

using namespace dunlin;
using namespace dunlin::exchange;

namespace {

const QByteArray kHeader = "customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,"
                           "SettledDate\n";

template <class T>
std::vector<T> all(const std::vector<domain::Event> &events)
{
    std::vector<T> found;
    for (const auto &event : events) {
        if (const auto *payload = std::get_if<T>(&event.payload))
            found.push_back(*payload);
    }
    return found;
}

/// Keeps the order of what it is given.
class OrderSink final : public ImportSink {
public:
    base::Result<std::vector<Found>> find(domain::AccountId,
                                          std::span<const domain::EventId> ids) override
    {
        return std::vector<Found>(ids.size());
    }
    base::Status take(AccountBatch &&batch) override
    {
        if (!batch.account.isNull())
            accounts.push_back(batch.account);
        for (const auto &event : batch.events) {
            CHECK(seen.insert(event.envelope.id).second);
            CHECK((event.envelope.id.bytes[6] & 0xf0) == 0x80); // UUIDv8
            if (!batch.account.isNull())
                CHECK(std::equal(batch.account.bytes.begin(), batch.account.bytes.begin() + 6,
                                 event.envelope.id.bytes.begin()));
        }
        return {};
    }
    std::vector<domain::AccountId> accounts;
    std::set<domain::EventId> seen;
};

QString creditorName()
{
    return QStringLiteral("Imported receivables");
}

} // namespace

TEST_CASE("A settled invoice becomes a payment on its day, a dispute ends with it")
{
    Workbench bench;
    const auto report = bench.import(
        bench.write(kHeader + "C1,0007,1/14/2013,2/13/2013,55.94,Yes,2/20/2013\n"), "receivables");
    REQUIRE_OK(report);
    CHECK(report->rows == 1);
    CHECK(report->accepted == 1);
    const auto &events = bench.sink.of(creditorName(), QStringLiteral("C1"));
    const auto items = all<domain::ItemAdded>(events);
    REQUIRE(items.size() == 1);
    CHECK(items[0].number == QStringLiteral("0007"));
    CHECK(items[0].amount.toText() == "55.94");
    CHECK(items[0].issued == QDate(2013, 1, 14));
    CHECK(items[0].due == QDate(2013, 2, 13));
    const auto payments = all<domain::PaymentReceived>(events);
    REQUIRE(payments.size() == 1);
    CHECK(payments[0].valueDate == QDate(2013, 2, 20));
    CHECK(payments[0].item == items[0].item);
    const auto resolved = all<domain::DisputeResolved>(events);
    REQUIRE(resolved.size() == 1);
    const auto dispute = std::find_if(events.begin(), events.end(), [](const domain::Event &event) {
        return std::holds_alternative<domain::Disputed>(event.payload);
    });
    REQUIRE(dispute != events.end());
    CHECK(resolved[0].of == dispute->envelope.id);
    CHECK(report->control.at(0).items.toText() == "55.94");
    CHECK(report->control.at(0).payments.toText() == "55.94");
}

TEST_CASE("Accounts are delivered in the order of their ids, their events stand beside them")
{
    Workbench bench;
    QByteArray text = kHeader;
    for (int i = 0; i < 200; ++i)
        text += 'C' + QByteArray::number(i % 70) + ',' + QByteArray::number(i)
                + ",1/14/2013,2/13/2013,10.00,No,3/1/2013\n";
    OrderSink sink;
    const auto report = Importer(*loadProfile(QStringLiteral("receivables")), bench.options())
                            .run(bench.write(text), sink);
    REQUIRE_OK(report);
    CHECK(report->accepted == 200);
    CHECK(sink.accounts.size() == 70);
    CHECK(std::is_sorted(sink.accounts.begin(), sink.accounts.end()));
    CHECK(std::adjacent_find(sink.accounts.begin(), sink.accounts.end()) == sink.accounts.end());
    CHECK(sink.seen.size() == size_t(report->events));
}

TEST_CASE("An account whose creditor is named on some rows only is one account")
{
    Workbench bench;
    const auto report =
        bench.import(bench.write("creditor,customerID,invoiceNumber,InvoiceDate,DueDate,"
                                 "InvoiceAmount,Disputed,SettledDate\n"
                                 ",C1,1,1/14/2013,2/13/2013,10.00,No,\n"
                                 "Imported receivables,C1,2,1/14/2013,2/13/2013,20.00,No,\n"),
                     "receivables");
    REQUIRE_OK(report);
    CHECK(report->accounts == 1);
    CHECK(report->accepted == 2);
    CHECK(all<domain::ItemAdded>(bench.sink.of(creditorName(), QStringLiteral("C1"))).size() == 2);
}

TEST_CASE("Importing again, renamed and in another order, adds nothing")
{
    Workbench bench;
    const QByteArray one = "C1,1,1/14/2013,2/13/2013,10.00,No,\n";
    const QByteArray two = "C2,2,1/15/2013,2/13/2013,20.00,No,3/1/2013\n";
    REQUIRE_OK(bench.import(bench.write(kHeader + one + two), "receivables"));
    const size_t before = bench.sink.stored.size();
    const auto again = bench.import(bench.write(kHeader + two + one, "other.csv"), "receivables");
    REQUIRE_OK(again);
    CHECK(again->duplicates == 2);
    CHECK(again->accepted == 0);
    CHECK(again->events == 0);
    CHECK(bench.sink.stored.size() == before);
    SECTION("a row that now says more is accepted for what is new")
    {
        const auto more = bench.import(
            bench.write(kHeader + "C1,1,1/14/2013,2/13/2013,10.00,No,4/1/2013\n"), "receivables");
        REQUIRE_OK(more);
        CHECK(more->accepted == 1);
        CHECK(more->payments == 1);
        CHECK(more->items == 0);
    }
    SECTION("a row that contradicts the ledger is kept back whole")
    {
        const auto changed = bench.import(
            bench.write(kHeader + "C1,1,1/14/2013,2/13/2013,99.00,No,4/1/2013\n"), "receivables");
        REQUIRE_OK(changed);
        CHECK(changed->quarantined == 1);
        CHECK(changed->events == 0);
        CHECK(bench.sink.stored.size() == before);
    }
}

TEST_CASE("What an undone import brought can be imported again")
{
    Workbench bench;
    const QString file = bench.write(kHeader + "C1,1,1/14/2013,2/13/2013,10.00,Yes,2/20/2013\n");
    const auto first = bench.import(file, "receivables");
    REQUIRE_OK(first);
    for (int i = 0; i < 3; ++i) {
        domain::ImportId last;
        last.bytes[0] = bench.imports;
        bench.sink.undo(domain::actorOfImport(last));
        const auto again = bench.import(file, "receivables");
        REQUIRE_OK(again);
        CHECK(again->accepted == 1);
        CHECK(again->events == first->events - 1); // the creditor stays
    }
    CHECK(bench.import(file, "receivables")->duplicates == 1);
}

TEST_CASE("Bad rows go to quarantine with line, field and reason, and the others come in")
{
    Workbench bench;
    const QByteArray rows = "C1,1,1/14/2013,2/13/2013,10.00,No,\n"
                            "C1,2,2/30/2013,3/13/2013,10.00,No,\n"
                            "C1,3,1/14/2013,2/13/2013,1e3,No,\n"
                            ",4,1/14/2013,2/13/2013,10.00,No,\n"
                            "C1,5,1/14/2013,2/13/2013,10.005,No,\n"
                            "C1,6,1/14/2013\n"
                            "C1,1,1/14/2013,2/13/2013,11.00,No,\n"
                            "C1,1,1/14/2013,2/13/2013,10.00,No,\n"
                            "C1,7,1/14/2013,2/13/2013,10.00,maybe,\n"
                            "C1,8,1/14/2013,2/13/2013,10,50,No,\n"
                            "C1,\"9\nx\",1/14/2013,2/13/2013,NaN,No,\n";
    const auto report = bench.import(bench.write(kHeader + rows), "receivables");
    REQUIRE_OK(report);
    CHECK(report->rows == 11);
    CHECK(report->accepted == 1);
    CHECK(report->duplicates == 1);
    CHECK(report->quarantined == 9);
    CHECK(report->firstQuarantined.at(0).line == 3);
    CHECK(report->firstQuarantined.at(0).field == QStringLiteral("InvoiceDate"));
    const QByteArray quarantine = bench.read(report->quarantineFile);
    CHECK(quarantine.startsWith("line,field,reason," + kHeader));
    CHECK(quarantine.contains(",C1,2,2/30/2013,3/13/2013,10.00,No,\n"));
    CHECK(quarantine.contains("\"9\nx\""));
    CHECK(quarantine.contains("8,\"invoiceNumber\",\"1 also stands on line 2"));
    SECTION("the corrected quarantine file can be imported as it is")
    {
        QByteArray corrected = quarantine;
        corrected.replace("2/30/2013", "2/28/2013");
        const auto repaired = bench.import(bench.write(corrected, "fix.csv"), "receivables");
        REQUIRE_OK(repaired);
        CHECK(repaired->accepted == 1);
    }
}

TEST_CASE("Decimals beyond the currency are rounded half-even where the profile says so")
{
    Workbench bench;
    const auto report = bench.import(bench.write("customer;document;due date;amount;currency\n"
                                                 "1;A;13.02.2013;1.234,565;EUR\n"
                                                 "1;B;13.02.2013;1.234,575;EUR\n"
                                                 "2;C;13.02.2013;1234,5;JPY\n"
                                                 "3;D;13.02.2013;(12,00);EUR\n"
                                                 "3;E;13.02.2013;12,00;USD\n"),
                                     "open-items");
    REQUIRE_OK(report);
    CHECK(report->accepted == 4);
    CHECK(report->quarantined == 1);
    const auto &events = bench.sink.of(QStringLiteral("Imported open items"), QStringLiteral("1"));
    const auto items = all<domain::ItemAdded>(events);
    REQUIRE(items.size() == 2);
    CHECK(items[0].amount.toText() == "1234.56");
    CHECK(items[1].amount.toText() == "1234.58");
    const QByteArray notes = bench.read(report->notesFile);
    CHECK(notes.contains("2,\"amount\",\"rounded half-even\",\"1.234,565\",\"1234.56\""));
    CHECK(notes.count('\n') == 4);
    CHECK(all<domain::CreditNote>(
              bench.sink.of(QStringLiteral("Imported open items"), QStringLiteral("3")))
              .size()
          == 1);
}

TEST_CASE("The rows of a debt whose first row is bad wait in quarantine with it")
{
    Workbench bench;
    const QByteArray header = "case_id,activity,timestamp,amount,paymentAmount,expense\n";
    const auto report = bench.import(bench.write(header
                                                 + "A1,Create Fine,2006-02-30,35.0,,\n"
                                                   "A1,Payment,2006-07-24,,35.0,\n"
                                                   "A2,Create Fine,2006-07-24,35.0,,\n"
                                                   "A2,Send Fine,2006-08-24,,,11.0\n"
                                                   "A2,Add penalty,2006-10-24,71.5,,\n"
                                                   "A2,Payment,2006-12-24,,100,\n"
                                                   "A2,Payment,2006-12-24,,100,\n"),
                                     "event-log");
    REQUIRE_OK(report);
    CHECK(report->rows == 7);
    CHECK(report->quarantined == 2);
    CHECK(report->duplicates == 1);
    CHECK(report->accepted == 4);
    CHECK(report->postings == 2);
    const auto &events = bench.sink.of(QStringLiteral("Road traffic fines"), QStringLiteral("A2"));
    const auto charges = all<domain::Charged>(events);
    REQUIRE(charges.size() == 2);
    CHECK(charges[0].amount.toText() == "11.00");
    CHECK(charges[1].charge == domain::ChargeKind::Penalty);
    CHECK(charges[1].amount.toText() == "36.50");
    SECTION("later events of an account that is open are taken")
    {
        const auto later =
            bench.import(bench.write(header + "A2,Payment,2007-01-24,,5,\n"), "event-log");
        REQUIRE_OK(later);
        CHECK(later->accepted == 1);
    }
}

TEST_CASE("A file that cannot be used changes nothing")
{
    Workbench bench;
    const QByteArray good = kHeader + "C1,1,1/14/2013,2/13/2013,10.00,No,2/20/2013\n";
    const auto detail = [&](const QByteArray &bytes, const QString &profile) {
        const auto report = bench.import(bench.write(bytes), profile);
        REQUIRE_FALSE(report);
        CHECK(report.error().code == base::ErrorCode::Input);
        return report.error().detail;
    };
    CHECK(detail("", "receivables").contains(QLatin1String("empty")));
    CHECK(detail(kHeader, "receivables").contains(QLatin1String("no rows")));
    CHECK(detail(good, "event-log").contains(QLatin1String("activity")));
    CHECK(detail(good, "open-items").contains(QLatin1String("SettledDate")));
    CHECK(detail(good + "C2,2,1/1", "receivables").contains(QLatin1String("line 3")));
    CHECK(detail(good + "C2,\"2,1/1", "receivables").contains(QLatin1String("never closed")));
    CHECK(detail(QByteArray("\x00\x01\x02", 3), "receivables").contains(QLatin1String("binary")));
    CHECK(detail(good, "no-such-profile").contains(QLatin1String("receivables")));
    CHECK(bench.sink.stored.empty());
}

TEST_CASE("Amounts are in the currency the file names, else in the office's")
{
    const auto currencyOf = [](const QByteArray &amountHeader) {
        Workbench bench;
        auto profile = *loadProfile("open-items");
        profile.columns[Field::Amount] = {QString::fromLatin1(amountHeader)};
        const auto report = bench.import(
            bench.write("customer,document,due date," + amountHeader + "\n1,A,2013-02-13,10\n"),
            profile);
        REQUIRE_OK(report);
        REQUIRE(report->control.size() == 1);
        return report->control[0].items.currency().code();
    };
    CHECK(currencyOf("amount") == "EUR"); // the bench's office
    CHECK(currencyOf("converted_usd") == "USD");
    CHECK(currencyOf("Betrag CHF") == "CHF");
    CHECK(currencyOf("amount (GBP)") == "GBP");
    CHECK(currencyOf("total open amount") == "EUR"); // no word of it is a currency
}

TEST_CASE("An account does not change its currency")
{
    Workbench bench;
    const QByteArray header = "customer,document,due date,amount,currency\n";
    REQUIRE_OK(bench.import(bench.write(header + "1,A,2013-02-13,10,EUR\n"), "open-items"));
    const auto other = bench.import(bench.write(header + "1,B,2013-02-13,10,USD\n"), "open-items");
    REQUIRE_OK(other);
    CHECK(other->quarantined == 1);
    CHECK(other->events == 0);
}

TEST_CASE("Oversized and hostile cells stay in quarantine or are kept as text")
{
    Workbench bench;
    const QByteArray header = "customer,name,document,due date,amount\n";
    const auto report =
        bench.import(bench.write(header + "1," + QByteArray(500'000, 'x') + ",A,2013-02-13,10\n"
                                 + "2,\"=HYPERLINK(\"\"http://x.invalid\"\")\",B,2013-02-13,10\n"
                                 + "3,Max\xe2\x80\xae retsuM,C,2013-02-13,999999999999999999999\n"
                                 + "4,\xd9\x85\xd8\xad\xd9\x85\xd8\xaf,D,2013-02-13,0\n"),
                     "open-items");
    REQUIRE_OK(report);
    CHECK(report->accepted == 2);
    CHECK(report->quarantined == 2);
    const auto wide = bench.import(bench.write(QByteArray(300'000, ',') + "\n1\n"), "open-items");
    REQUIRE_FALSE(wide);
    CHECK(wide.error().code == base::ErrorCode::Input);
}

TEST_CASE("A cancelled import says so")
{
    Workbench bench;
    QByteArray rows = kHeader;
    for (int i = 0; i < 10000; ++i)
        rows += "C" + QByteArray::number(i) + ",1,1/14/2013,2/13/2013,10.00,No,\n";
    std::atomic<bool> cancel{true};
    ProgressRef progress;
    progress.cancel = &cancel;
    const auto report = Importer(*loadProfile("receivables"), bench.options())
                            .run(bench.write(rows), bench.sink, progress);
    REQUIRE_FALSE(report);
    CHECK(report.error().code == base::ErrorCode::Cancelled);
}

TEST_CASE("Profiles survive being written and read, and mapped by hand")
{
    for (const QString &name : builtinProfiles()) {
        const auto profile = loadProfile(name);
        REQUIRE_OK(profile);
        CHECK(Profile::fromJson(profile->toJson())->toJson() == profile->toJson());
    }
    CHECK(builtinProfiles().size() == 3);
    CHECK_FALSE(Profile::fromJson("{\"layout\":\"items\",\"columns\":{\"nonsense\":[\"x\"]}}"));
    CHECK_FALSE(Profile::fromJson("[]"));

    const auto profile = *loadProfile("open-items");
    const auto mapped = withTargets(
        profile, {{"", ""}, {"who", "account"}, {"", "item"}, {"when", "due"}, {"much", "amount"}});
    REQUIRE_OK(mapped);
    CHECK(mapped->columns[Field::Item] == QStringList{"#3"});
    CHECK_FALSE(withTargets(profile, {{"who", "account"}, {"x", "account"}}));
    Workbench bench;
    const auto report =
        bench.import(bench.write(",who,,when,much\n0,C9,I1,2013-02-01,5\n"), *mapped);
    REQUIRE_OK(report);
    CHECK(report->accepted == 1);
}
