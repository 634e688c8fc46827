// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/preview.h"

#include "tests/support/require_ok.h"
#include "tests/unit/exchange/memory_sink.h"

using namespace dunlin;
using namespace dunlin::exchange;

namespace {

QByteArray targetOf(const Preview &preview, const char *source)
{
    for (const auto &column : preview.columns) {
        if (column.source == QString::fromUtf8(source))
            return column.target;
    }
    return "?";
}

} // namespace

TEST_CASE("A file with known headers finds its profile, and says why")
{
    Workbench bench;
    const QString file =
        bench.write("Kundennummer;Kundenname;Rechnungsnummer;Rechnungsdatum;F\xe4lligkeit;Betrag;"
                    "Notiz\n"
                    "0012;M\xfcller;77;01.02.2013;03.03.2013;1.234,56;x\n"
                    "0013;Bach;78;13.02.2013;15.03.2013;5,00;\n");
    const auto seen = preview(file, std::nullopt);
    REQUIRE_OK(seen);
    CHECK(seen->inferred);
    CHECK(seen->missing.isEmpty());
    CHECK(seen->encoding == QStringLiteral("windows-1252"));
    CHECK(targetOf(*seen, "Kundennummer") == "account");
    CHECK(targetOf(*seen, "F\xc3\xa4lligkeit") == "due");
    CHECK(targetOf(*seen, "Notiz") == "");
    CHECK(seen->profile.dates == DateOrder::DayMonth);
    CHECK(seen->profile.mark == DecimalMark::Comma);
    CHECK(seen->rows.size() == 2);
    CHECK(seen->reasons.join('\n').contains(QLatin1String("day/month/year")));
    for (const auto &column : seen->columns)
        CHECK_FALSE(column.reason.isEmpty());
    SECTION("and the suggested profile imports the file as it is")
    {
        const auto profile = Profile::fromJson(seen->profile.toJson());
        REQUIRE_OK(profile);
        const auto report = bench.import(file, *profile);
        REQUIRE_OK(report);
        CHECK(report->accepted == 2);
        CHECK(report->control.at(0).items.toText() == "1239.56");
    }
}

TEST_CASE("A file with unknown headers is guessed at from its columns")
{
    Workbench bench;
    const QString file = bench.write("Patient ref id\tPatient\tOwed (USD)\tPay by date\n"
                                     "P-001\tAnna Lee\t$1,200.50\t2024-05-01\n"
                                     "P-002\tBo Ray\t$20.00\t2024-05-09\n");
    const auto seen = preview(file, std::nullopt);
    REQUIRE_OK(seen);
    CHECK(seen->missing.isEmpty());
    CHECK(targetOf(*seen, "Patient ref id") == "account");
    CHECK(targetOf(*seen, "Owed (USD)") == "amount");
    const auto report = bench.import(file, *Profile::fromJson(seen->profile.toJson()));
    REQUIRE_OK(report);
    CHECK(report->accepted == 2);
}

TEST_CASE("A log of events with other words is guessed at too")
{
    Workbench bench;
    const QString file = bench.write("debt id,event type,event time,amount\n"
                                     "1,Invoice issued,2024-01-02,100.50\n"
                                     "1,Late fee,2024-02-02,5\n"
                                     "1,Payment received,2024-03-02,20\n"
                                     "1,Letter sent,2024-03-03,\n");
    const auto seen = preview(file, std::nullopt);
    REQUIRE_OK(seen);
    REQUIRE(seen->missing.isEmpty());
    CHECK(seen->profile.activities[QStringLiteral("Late fee")].effect == ActivityRule::Effect::Fee);
    const auto report = bench.import(file, *Profile::fromJson(seen->profile.toJson()));
    REQUIRE_OK(report);
    CHECK(report->accepted == 4);
    CHECK(report->payments == 1);
    CHECK(report->postings == 1);
}

TEST_CASE("What is missing is named, so that it can be mapped by hand")
{
    Workbench bench;
    const auto seen =
        preview(bench.write("a,b\nx,y\nz,w\n"), *loadProfile(QStringLiteral("receivables")));
    REQUIRE_OK(seen);
    CHECK(seen->missing.contains(QStringLiteral("amount")));
    CHECK_FALSE(preview(bench.write("a,b\n"), std::nullopt));
}

TEST_CASE("The files of the shared data find their profiles by themselves")
{
    const std::pair<const char *, const char *> files[] = {
        {"ibm_accounts_receivable.csv", "like receivables"},
        {"highradius_open_items.csv", "like open-items"},
        {"road_traffic_fines_sample.csv.gz", "like event-log"}};
    for (const auto &[file, like] : files) {
        const QString path = sharedData(file);
        if (path.isEmpty())
            continue;
        const auto seen = preview(path, std::nullopt);
        REQUIRE_OK(seen);
        CHECK(seen->profile.title.endsWith(QLatin1String(like)));
        CHECK(seen->missing.isEmpty());
        Workbench bench;
        const auto report = bench.import(path, *Profile::fromJson(seen->profile.toJson()));
        REQUIRE_OK(report);
        CHECK(report->quarantined == 0);
        const auto builtin = bench.import(path, QString::fromLatin1(like).mid(5));
        REQUIRE_OK(builtin);
        CHECK(builtin->duplicates == builtin->rows);
    }
}
