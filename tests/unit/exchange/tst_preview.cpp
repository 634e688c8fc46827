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

namespace {

/// Exports of other programs, and what is owed by them.
struct Export {
    const char *why;
    const char *text;
    const char *account; ///< header
    const char *item;
    const char *amount;
    const char *items; ///< sum
    const char *payments;
    const char *currency;
};
const Export kExports[] = {
    {"a balance that is never more than the amount",
     "Customer account,Name,Invoice,Date,Due date,Amount in transaction currency,Balance,"
     "Currency\n"
     "US-1,Contoso,CIV-1,1/28/2026,2/27/2026,\"12,345.67\",\"12,345.67\",USD\n"
     "US-2,Fabrikam,CIV-2,1/15/2026,2/14/2026,(250.00),(250.00),USD\n"
     "US-2,Fabrikam,CIV-3,1/16/2026,2/15/2026,\"1,000.00\",400.00,USD\n",
     "Customer account", "Invoice", "Balance", "12495.67", "0.00", "USD"},
    {"a balance that runs is none of the item",
     "Customer account,Name,Invoice,Date,Due date,Amount in currency,Balance,Cur\n"
     "C-1,Contoso,I-1,1/28/2026,2/27/2026,100.50,100.50,USD\n"
     "C-1,Contoso,I-2,1/29/2026,2/28/2026,200.00,300.50,USD\n",
     "Customer account", "Invoice", "Amount in currency", "300.50", "0.00", "USD"},
    {"what is due, not what is paid of it",
     "ContactName,EmailAddress,InvoiceNumber,InvoiceDate,DueDate,Total,TaxTotal,"
     "InvoiceAmountPaid,InvoiceAmountDue,Currency,Type\n"
     "City Agency,a@city.test,INV-31,13/01/2026,13/02/2026,270.63,35.30,70.63,200.00,NZD,S\n"
     "Dock,b@dock.test,INV-32,14/01/2026,14/02/2026,541.25,0,0,541.25,NZD,S\n",
     "ContactName", "InvoiceNumber", "InvoiceAmountDue", "741.25", "0.00", "NZD"},
    {"the number is the invoice's, the partner is who owes",
     "Number,Invoice Partner Display Name,Invoice/Bill Date,Due Date,Untaxed Amount Signed,"
     "Total Signed,Amount Due Signed,Currency,Payment Status\n"
     "INV/1,Azure,2026-01-08,2026-02-07,1000.0,1150.0,1150.0,EUR,Not Paid\n"
     "INV/2,Deco,2026-01-09,2026-02-08,2000.0,2300.0,300.0,EUR,Partially Paid\n"
     "RINV/1,Azure,2026-01-10,2026-01-10,-100.0,-115.0,-115.0,EUR,Not Paid\n",
     "Invoice Partner Display Name", "Number", "Amount Due Signed", "1335.00", "0.00", "EUR"},
    {"items, though a column says what kind of transaction they are",
     "Customer,Transaction type,Num,Date,Due date,Amount,Open balance,Currency\n"
     "Amy,Invoice,1021,01/10/2026,02/09/2026,459.00,239.00,USD\n"
     "Bill,Invoice,1027,01/20/2026,02/19/2026,85.00,85.00,USD\n",
     "Customer", "Num", "Open balance", "324.00", "0.00", "USD"},
    {"debit and credit in a column of their own",
     "Konto;Name;Rechnungsnummer;Belegdatum;F\xe4lligkeit;Betrag;S/H;W\xe4hrung\n"
     "10001;Huber KG;2026-1;05.01.26;19.01.26;1190,00;S;EUR\n"
     "10001;Huber KG;2026-2;06.01.26;20.01.26;119,00;S;EUR\n"
     "10001;Huber KG;2026-3;07.01.26;21.01.26;50,00;H;EUR\n",
     "Konto", "Rechnungsnummer", "Betrag", "1259.00", "0.00", "EUR"},
    {"debits and credits in two columns, beside a balance that runs",
     "Konto;Bezeichnung;Beleg;Datum;F\xe4lligkeit;Soll;Haben;Saldo\n"
     "10001;Alpha;1;03.01.2026;17.01.2026;119,00;;119,00\n"
     "10001;Alpha;2;13.01.2026;27.01.2026;;19,00;100,00\n",
     "Konto", "Beleg", "Soll", "100.00", "0.00", "EUR"},
    {"not the amount before tax",
     "Code client;Raison sociale;N\xb0 facture;Date facture;\xc9"
     "ch\xe9"
     "ance;Montant HT;Montant TTC;"
     "Solde;Devise\n"
     "C1;Dupont;F-1;03/01/2026;02/02/2026;1 000,00;1 200,00;1 200,00;EUR\n"
     "C2;Martin;F-2;15/01/2026;14/02/2026;100,00;120,00;20,00;EUR\n",
     "Code client", "N\xc2\xb0 facture", "Solde", "1220.00", "0.00", "EUR"},
    {"a currency by its name, and with it",
     "Issue Date,ID,Client,Invoice Amount,Paid Amount,Balance,Subtotal,Tax,Currency,Due Date\n"
     "2026-01-05,1001,Acme,120.00,20.00,100.00,100.00,20.00,USD - United States Dollar,2026-02-04\n"
     "2026-01-06,1002,Globex,60.00,0.00,60.00,50.00,10.00,US Dollar,2026-02-05\n",
     "Client", "ID", "Balance", "160.00", "0.00", "USD"},
    {"days are no amount, and a party is who owes",
     "Date,Ref. No.,Party's Name,Pending Amount,Due on,Overdue by days\n"
     "1-Apr-2026,INV/1,Sharma,\"1,18,000.00\",1-May-2026,30\n"
     "5-Apr-2026,INV/2,Gupta,\"59,000.00\",5-May-2026,26\n",
     "Party's Name", "Ref. No.", "Pending Amount", "177000.00", "0.00", "EUR"},
    {"another language",
     "Debiteurnr;Debiteur;Factuurnummer;Factuurdatum;Vervaldatum;Bedrag;Openstaand\n"
     "101;Bakker;2026001;05-01-2026;04-02-2026;1210,00;210,00\n"
     "102;Visser;2026002;15-01-2026;14-02-2026;121,00;121,00\n",
     "Debiteurnr", "Factuurnummer", "Openstaand", "331.00", "0.00", "EUR"},
    {"a day by which to pay is not one of payment, and gross is owed",
     "Rechnungsnummer;Kunde;Kundennummer;Rechnungsdatum;Zahlungsziel;Netto;MwSt;Brutto\n"
     "RE-1;Alpha GmbH;1001;03.01.2026;17.01.2026;100,00;19,00;119,00\n"
     "RE-2;Beta;1002;13.01.2026;27.01.2026;200,00;38,00;238,00\n",
     "Kundennummer", "Rechnungsnummer", "Brutto", "357.00", "0.00", "EUR"},
    {"what is left of the original balance, and the last payment is not the end",
     "Account Number,Debtor Name,Invoice ref,Original Balance,Current Balance,Due Date,"
     "Last Paid Date,Original Creditor\n"
     "4111-1,\"Doe, Jane\",R1,\"1,200.00\",900.00,2025-03-31,2024-12-01,First Bank\n"
     "4111-2,\"Roe, Rick\",R2,300.00,300.00,2025-04-30,,First Bank\n",
     "Account Number", "Invoice ref", "Current Balance", "1200.00", "0.00", "EUR"},
    {"all that is due of a loan",
     "Loan ID;Borrower Name;Origination Date;Next Due Date;Ref;Principal Balance;Interest Due;"
     "Total Due;Currency\n"
     "L1;Ann;2024-01-05;2026-01-05;A;1000,00;12,50;1012,50;EUR\n"
     "L2;Bob;2024-02-05;2026-01-05;B;500,00;6,00;506,00;EUR\n",
     "Loan ID", "Ref", "Total Due", "1518.50", "0.00", "EUR"},
    {"a title before the header",
     "Offene Posten per 31.01.2026;;;;\nMandant 1;;;;\n;;;;\n"
     "Kundennummer;Kundenname;Rechnungsnummer;F\xe4lligkeit;Betrag\n"
     "1;A;R1;17.01.2026;119,00\n"
     "2;B;R2;27.01.2026;19,00\n",
     "Kundennummer", "Rechnungsnummer", "Betrag", "138.00", "0.00", "EUR"},
    {"what is paid of it, where nothing says what is open",
     "Client no,Invoice no,Due,Invoice total,Paid to date,Tax total\n"
     "7,I-1,2026-02-01,100.00,40.00,19.00\n"
     "8,I-2,2026-02-02,50.50,0.00,5.00\n",
     "Client no", "Invoice no", "Invoice total", "150.50", "40.00", "EUR"},
};

} // namespace

TEST_CASE("What is owed is what is open, in the file's currency, and a credit is below zero")
{
    for (const Export &one : kExports) {
        INFO(one.why);
        Workbench bench;
        const QString file = bench.write(one.text);
        const auto seen = preview(file, std::nullopt);
        REQUIRE_OK(seen);
        CHECK(seen->missing.isEmpty());
        CHECK(targetOf(*seen, one.account) == "account");
        CHECK(targetOf(*seen, one.item) == "item");
        CHECK(targetOf(*seen, one.amount) == "amount");
        const auto report = bench.import(file, *Profile::fromJson(seen->profile.toJson()));
        REQUIRE_OK(report);
        CHECK(report->quarantined == 0);
        REQUIRE(report->control.size() == 1);
        CHECK(report->control[0].items.currency().code() == one.currency);
        CHECK(report->control[0].items.toText() == one.items);
        CHECK(report->control[0].payments.toText() == one.payments);
    }
    SECTION("a currency that nobody knows goes to quarantine, and is not taken for the office's")
    {
        Workbench bench;
        const QString file = bench.write("Client no,Invoice no,Due,Invoice total,Currency name\n"
                                         "7,I-1,2026-02-01,100.00,Doubloons\n"
                                         "8,I-2,2026-02-02,50.50,Euro\n");
        const auto seen = preview(file, std::nullopt);
        REQUIRE_OK(seen);
        const auto report = bench.import(file, *Profile::fromJson(seen->profile.toJson()));
        REQUIRE_OK(report);
        CHECK(report->accepted == 1);
        CHECK(report->quarantined == 1);
    }
    SECTION("a side that is neither goes to quarantine")
    {
        Workbench bench;
        const QString file = bench.write("account,invoice,due,amount,S/H\n1,A,2026-01-01,5.00,S\n"
                                         "1,B,2026-01-01,6.00,?\n");
        const auto report = bench.import(file, *loadProfile(QStringLiteral("open-items")));
        REQUIRE_OK(report);
        CHECK(report->accepted == 1);
        CHECK(report->quarantined == 1);
    }
}

TEST_CASE("Where a debtor lives is found too")
{
    Workbench bench;
    const QString file = bench.write(
        "Client no,Client name,Invoice no,Due,Invoice total,Billing address,Billing city,"
        "Billing state,Billing zip,Billing country,Statement,E-mail address\n"
        "7,Ann,I-1,2026-02-01,100.00,1 Main St,Austin,TX,78701,US,yes,a@a.test\n"
        "8,Bo,I-2,2026-02-02,50.50,2 High St,Boston,MA,02108,US,no,b@b.test\n");
    const auto seen = preview(file, std::nullopt);
    REQUIRE_OK(seen);
    CHECK(targetOf(*seen, "Billing address") == "street");
    CHECK(targetOf(*seen, "Billing city") == "city");
    CHECK(targetOf(*seen, "Billing state") == "region");
    CHECK(targetOf(*seen, "Billing zip") == "postcode");
    CHECK(targetOf(*seen, "Billing country") == "country");
    CHECK(targetOf(*seen, "E-mail address") == "email");
    CHECK(targetOf(*seen, "Statement") == "");
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
