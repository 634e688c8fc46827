// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "app/reach/letter_spool.h"
#include "app/reach/mail_channel.h"
#include "core/base/clock.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/messages/letter_page.h"
#include "core/desk/messages/message_sender.h"
#include "core/desk/office_core.h"
#include "core/desk/office_import.h"
#include "core/domain/natural_keys.h"
#include "core/store/portfolio_reader.h"
#include "tests/support/places.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

namespace dunlin::bench {

namespace {

constexpr int kMessages = 10'000;
const base::Instant kMorning{1'795'514'400'000}; ///< 2026-11-24 10:00 UTC, a Tuesday

domain::AccountState debtor(int n)
{
    domain::AccountState account;
    account.number = QStringLiteral("RE-%1").arg(1'000'000 + n);
    account.currency = base::kEur;
    account.balances = domain::Buckets::zero(base::kEur);
    account.balances[domain::Bucket::Principal] = base::Money(1'000 + n, base::kEur);
    account.unapplied = account.disputed = base::Money::zero(base::kEur);
    account.debtor.name = QStringLiteral("Ines Müller %1").arg(n);
    account.debtor.address = {QStringLiteral("Kaistraße %1").arg(n % 200 + 1),
                              QStringLiteral("Hamburg"),
                              QStringLiteral("20457"),
                              {},
                              QStringLiteral("DE")};
    return account;
}

bool writePages(const QString &folder)
{
    desk::Letterhead head;
    head.name = head.payName = QStringLiteral("Inkasso Nord GmbH");
    head.address = QStringLiteral("Kai 4, 20457 Hamburg");
    head.phone = QStringLiteral("+49 40 123456");
    head.iban = QStringLiteral("DE89370400440532013000");
    QDir().mkpath(folder);
    for (int i = 0; i < kMessages; ++i) {
        const domain::AccountState account = debtor(i);
        desk::OutgoingMessage letter;
        letter.id.bytes[14] = std::uint8_t(i >> 8);
        letter.id.bytes[15] = std::uint8_t(i);
        letter.number = account.number;
        letter.toName = account.debtor.name;
        letter.subject = QStringLiteral("Zahlungserinnerung ") + account.number;
        letter.body = QStringLiteral(
            "Guten Tag,\n\nnach unseren Unterlagen sind diese Rechnungen noch "
            "offen:\n\nRE-1\tfällig "
            "1. Februar 2026\t100,00 €\nRE-2\tfällig 1. März 2026\t20,00 €\n\nBitte zahlen Sie bis "
            "zum 4. Dezember 2026. Falls Sie in den letzten Tagen gezahlt haben, betrachten Sie "
            "dieses Schreiben als erledigt.\n\nMit freundlichen Grüßen\n\nInkasso Nord GmbH");
        auto page =
            desk::letterPage(account, head, QStringLiteral("de"), QDate(2026, 11, 24), "A4");
        if (!page)
            return false;
        letter.page = std::move(*page);
        QFile file(
            QDir(folder).filePath(QStringLiteral("%1.json").arg(i, 6, 10, QLatin1Char('0'))));
        if (!file.open(QIODevice::WriteOnly) || file.write(reach::letterFile(letter)) < 0)
            return false;
    }
    return true;
}

bool runLetters()
{
    QTemporaryDir folder;
    if (!writePages(folder.filePath(QStringLiteral("pages"))))
        return false;
    base::Result<reach::LetterBatch> printed = reach::LetterBatch{};
    const double ms = timeMs([&] { printed = reach::printBatch(folder.path()); });
    if (!printed) {
        std::fprintf(stderr, "dunlin-bench: %s\n", qPrintable(printed.error().detail));
        return false;
    }
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    report("exchange.letters", kMessages / (ms / 1000), "letters/s");
    report("exchange.letters_total", ms / 1000, "s");
    report("exchange.letters_memory", double(usage.ru_maxrss) / 1024, "MiB");
    report("exchange.letters_size",
           double(QFileInfo(folder.filePath(QStringLiteral("letters.pdf"))).size()) / (1 << 20),
           "MiB");
    return printed->letters == kMessages;
}

/// An office with one message queued on each account.
base::Status fill(desk::Office &office, const QString &file)
{
    desk::ImportRequest request;
    request.file = file;
    request.profile = QStringLiteral("open-items");
    DUNLIN_TRY(desk::importFile(office, request, {}));
    desk::OfficeCore &core = office.core();
    std::vector<base::AccountId> accounts;
    DUNLIN_TRY(core.read([&](store::Connection &connection) {
        return store::PortfolioReader(connection, core.key())
            .forEachAccount([&](const store::AccountRow &row) {
                accounts.push_back(row.id);
                return true;
            });
    }));
    return core.writeBulk([&](store::Connection &connection) -> base::Status {
        std::vector<domain::Event> events;
        for (size_t i = 0; i < accounts.size(); ++i) {
            domain::ContactPointSet point;
            point.kind = domain::PointKind::Email;
            point.value = QStringLiteral("debtor%1@debtor.test").arg(i);
            point.point = domain::contactPointIdFor({}, point.value);
            // By its number the office knows what time it is there: ten in the morning.
            domain::ContactPointSet phone;
            phone.kind = domain::PointKind::Phone;
            phone.value = QStringLiteral("+354%1").arg(5'500'000 + i);
            phone.point = domain::contactPointIdFor({}, phone.value);
            domain::MessageQueued message;
            message.point = point.point;
            message.subject = QStringLiteral("Reminder");
            message.body = QStringLiteral("Inkasso Nord, +49 40 123: your account is open. Reply "
                                          "STOP to opt out.");
            events.push_back(
                core.author().draft(accounts[i], std::move(point), QStringLiteral("engine")));
            events.push_back(
                core.author().draft(accounts[i], std::move(phone), QStringLiteral("engine")));
            events.push_back(
                core.author().draft(accounts[i], std::move(message), QStringLiteral("engine")));
        }
        DUNLIN_TRY(desk::appendOwn(core, connection, std::move(events)));
        domain::TermsSet set;
        set.from = core.today();
        set.terms = R"({"letterhead":{"name":"Inkasso Nord","phone":"+49 40 123"}})";
        std::vector<domain::Event> terms;
        terms.push_back(core.author().draft({}, std::move(set), QStringLiteral("engine")));
        auto kept = desk::appendOwn(core, connection, std::move(terms));
        return kept ? base::Status() : base::Status(base::fail(kept.error()));
    });
}

bool runMail()
{
    QTemporaryDir folder;
    QFile items(folder.filePath(QStringLiteral("items.csv")));
    if (!items.open(QIODevice::WriteOnly))
        return false;
    items.write("company code,cust_number,name_customer,doc_id,invoice date,due date,amount,"
                "currency,product\n");
    for (int i = 0; i < kMessages; ++i) {
        const QByteArray n = QByteArray::number(i);
        items.write("Alpha,C" + n + ",Firm " + n + "," + n
                    + ",2026-01-02,2026-02-01,100.00,EUR,energy\n");
    }
    items.close();
    base::ManualClock clock{kMorning};
    auto office = desk::Office::create(folder.filePath(QStringLiteral("office")),
                                       desk::OfficeSettings{}, clock);
    if (!office || !fill(**office, items.fileName())) {
        std::fprintf(stderr, "dunlin-bench: the office could not be filled\n");
        return false;
    }
    QProcess server;
    server.start(QStringLiteral("/usr/bin/python3"),
                 {testing::inSource("/tests/peers/halting_smtp.py"),
                  folder.filePath(QStringLiteral("log")), QStringLiteral("never")});
    if (!server.waitForStarted())
        return false;
    while (!server.canReadLine()) { // the line may come in parts
        if (!server.waitForReadyRead())
            return false;
    }
    reach::MailChannel channel;
    channel.smtp.host = QStringLiteral("127.0.0.1");
    channel.smtp.port = server.readLine().trimmed().split(' ').last().toInt();
    channel.smtp.security = reach::MailSecurity::None;
    channel.from = QStringLiteral("agent@dca.test");
    channel.domain = QStringLiteral("dca.test");
    reach::SmtpTransport transport(channel, "UTC");
    desk::SendingPolicy policy;
    policy.limit = kMessages;
    base::Result<desk::SendingRun> run = desk::SendingRun{};
    const double ms = timeMs([&] { run = desk::sendDue(**office, transport, policy); });
    server.terminate();
    server.waitForFinished();
    if (!run || run->sent == 0) {
        std::fprintf(stderr, "dunlin-bench: nothing was sent: %s\n",
                     qPrintable(run ? QStringLiteral("%1 held, %2 failed, %3 cancelled; %4")
                                          .arg(run->held)
                                          .arg(run->failed)
                                          .arg(run->cancelled)
                                          .arg(run->stopped)
                                    : run.error().detail));
        return false;
    }
    report("exchange.mail", double(run->sent) / (ms / 1000), "e-mails/s");
    report("exchange.mail_total", ms / 1000, "s");
    report("exchange.mail_sent", double(run->sent), "e-mails");
    return run->sent == kMessages;
}

} // namespace

void addMessageBench(std::vector<Bench> &all)
{
    all.push_back(
        {"exchange", "exchange.letters 10,000 letters to PDF: rate and memory", runLetters});
    all.push_back(
        {"exchange",
         "exchange.mail 10,000 e-mails from the queue through the gate to a loopback server",
         runMail});
}

} // namespace dunlin::bench
