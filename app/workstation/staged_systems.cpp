// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/staged_systems.h"

#include "app/workstation/desk_window.h"
#include "app/workstation/picture_script.h"
#include "ui/bank/bank_page.h"
#include "ui/devices/devices_page.h"
#include "ui/devices/fleet_card.h"
#include "ui/shell/main_window.h"
#include "ui/systems/integrations_page.h"
#include "ui/visits/visit_page.h"

#include <QtCore/QTimer>
#include <QtWidgets/QAbstractButton>

namespace dunlin::workstation {

using Health = ports::Integration::Health;
using Kind = ports::Integration::Kind;

namespace {

template <class T>
void later(ports::Reply<T> reply, T value)
{
    QTimer::singleShot(0, [reply = std::move(reply), value = std::move(value)] { reply(value); });
}

base::Money dollars(qint64 cents)
{
    return base::Money(cents, base::kUsd);
}

ports::BankLines someLines(QDate today)
{
    ports::BankLines out;
    out.standing = {
        false, 3, 90, {{QStringLiteral("DE89370400440532013000"), today.addDays(-1), 1}},
        1'284, 3, 2};
    ports::BankLine line;
    line.bankAccount = QStringLiteral("DE89370400440532013000");
    line.id = "01";
    line.booked = line.valueDate = today.addDays(-2);
    line.amount = dollars(48'250);
    line.payer = QStringLiteral("Nørregade Tandlæger ApS");
    line.payerAccount = QStringLiteral("DK5000400440116243");
    line.text = QStringLiteral("INV 10042 and 10051, thank you");
    line.references = {QStringLiteral("RF18539007547034")};
    line.proposals = {
        {QStringLiteral("A-10042"), QStringLiteral("Nørregade Tandlæger ApS"), 85,
         QStringLiteral("the text has 10042, and the amount is a part of what is open")},
        {QStringLiteral("A-10051"), QStringLiteral("Nørregade Tandlæger ApS"), 70,
         QStringLiteral("the text has 10051, of which nothing is open")}};
    out.lines.push_back(line);
    line.id = "02";
    line.amount = dollars(12'000);
    line.payer = QStringLiteral("J. Okafor");
    line.payerAccount.clear();
    line.references.clear();
    line.text = QStringLiteral("monthly");
    line.proposals = {
        {QStringLiteral("A-10107"), QStringLiteral("Josephine Okafor"), 80,
         QStringLiteral("the payer has the debtor's name, and the amount was promised")}};
    out.lines.push_back(line);
    line.id = "03";
    line.booked = today.addDays(-1);
    line.amount = dollars(1'990);
    line.payer = QStringLiteral("Stadtwerke");
    line.text = QStringLiteral("REFUND 2211");
    line.proposals.clear();
    out.lines.push_back(line);
    return out;
}

std::vector<ports::Integration> someConnections(base::Instant now)
{
    const auto ago = [&](qint64 minutes) { return now.plusMs(-minutes * base::kMsPerMinute); };
    ports::Integration erp;
    erp.health = Health::Ok;
    erp.id = "erp";
    erp.system = QStringLiteral("tryton");
    erp.words = QStringLiteral("new items 12; payments taken in 3; payments told 2");
    erp.lastRun = erp.lastOk = ago(14);
    erp.nextRun = ago(-16);
    erp.everyMinutes = 30;
    ports::Integration desk;
    desk.health = Health::Failing;
    desk.id = "support-desk";
    desk.system = QStringLiteral("rest");
    desk.words = QStringLiteral("no answer within 10 s");
    desk.lastRun = ago(4);
    desk.lastOk = ago(190);
    desk.nextRun = ago(-28);
    desk.everyMinutes = 15;
    desk.failed = 5;
    ports::Integration hook;
    hook.kind = Kind::Webhook;
    hook.health = Health::Failing;
    hook.id = "0c";
    hook.system = QStringLiteral("https://hooks.example.com/dunlin");
    hook.waiting = 2;
    hook.delivered = 4'812;
    hook.failed = 1;
    return {erp, desk, hook};
}

/// One of each standing.
std::vector<ports::FleetLaptop> someLaptops(base::Instant now)
{
    using State = ports::FleetLaptop::State;
    const auto laptop = [&](const char *id, const char *name, const char *user, qint64 hoursAgo) {
        ports::FleetLaptop one;
        one.id = id;
        one.name = QString::fromLatin1(name);
        one.user = QString::fromLatin1(user);
        one.enrolled = now.plusMs(-2000 * 3'600'000LL);
        one.lastSeen = now.plusMs(-hoursAgo * 3'600'000);
        one.events = 1200;
        return one;
    };
    std::vector<ports::FleetLaptop> all{laptop("a1", "Front desk 2", "amira", 0),
                                        laptop("a2", "ThinkPad of Ben", "ben", 9),
                                        laptop("a3", "ThinkPad of Chloe", "chloe", 26 * 9),
                                        laptop("a4", "Field unit 7", "dario", 3),
                                        laptop("a5", "Field unit 3", "elena", 200),
                                        laptop("a6", "Old tablet", "farid", 900)};
    all[3].wipeAskedBy = QStringLiteral("grace");
    all[3].wipeAskedAt = now.plusMs(-600'000);
    all[4].state = State::Draining;
    all[5].state = State::Wiped;
    all[5].unsent = 2;
    return all;
}

} // namespace

void StagedBankDesk::waiting(int, ports::Reply<ports::BankLines> reply)
{
    later(std::move(reply), lines);
}

void StagedBankDesk::post(const QByteArray &, const QString &, ports::Reply<bool> reply)
{
    later(std::move(reply), true);
}

void StagedBankDesk::setAside(const QByteArray &, const QString &, ports::Reply<bool> reply)
{
    later(std::move(reply), true);
}

void StagedBankDesk::matchAgain(ports::Reply<ports::BankMatched> reply)
{
    later(std::move(reply), ports::BankMatched{3, 0, 3});
}

void StagedIntegrations::list(ports::Reply<std::vector<ports::Integration>> reply)
{
    later(std::move(reply), all);
}

void StagedIntegrations::runs(const ports::Integration &,
                              ports::Reply<std::vector<ports::IntegrationRun>> reply)
{
    later(std::move(reply), history);
}

void StagedIntegrations::runNow(const ports::Integration &, ports::Reply<QString> reply)
{
    later(std::move(reply), QString());
}

void StagedIntegrations::retry(const ports::Integration &, qint64, ports::Reply<bool> reply)
{
    later(std::move(reply), true);
}

void addSystemShots(PictureScript &script, DeskWindow &desk, StagedBankDesk &bank,
                    StagedIntegrations &integrations, const base::Clock &clock)
{
    auto &window = desk.window();
    if (auto *page = desk.visits())
        script.add({QStringLiteral("visits-day"), [&window, page] { window.goTo(page); },
                    [page] { return page->toVisit() > 0; }});
    if (auto *page = desk.bankPage()) {
        script.add({QStringLiteral("bank-empty"), [&window, page] { window.goTo(page); }, {}});
        script.add({QStringLiteral("bank-waiting"),
                    [&bank, &clock, page] {
                        bank.lines = someLines(base::dateIn(clock.now(), "UTC"));
                        page->reload();
                    },
                    [page] { return page->waiting() == 3; }});
        script.add({QStringLiteral("bank-stale"),
                    [&bank, page] {
                        bank.lines.standing.stale = true;
                        bank.lines.standing.accounts.front().ageDays = 6;
                        page->moveBy(2);
                        page->reload();
                    },
                    {}});
    }
    if (auto *page = desk.integrations()) {
        script.add(
            {QStringLiteral("integrations-empty"), [&window, page] { window.goTo(page); }, {}});
        script.add({QStringLiteral("integrations-failing"),
                    [&integrations, &clock, page] {
                        const base::Instant now = clock.now();
                        integrations.all = someConnections(now);
                        integrations.history = {
                            {false, now.plusMs(-4 * base::kMsPerMinute),
                             QStringLiteral("no answer within 10 s"), 0},
                            {false, now.plusMs(-20 * base::kMsPerMinute),
                             QStringLiteral("the other side answered 503"), 0},
                            {true, now.plusMs(-190 * base::kMsPerMinute),
                             QStringLiteral("7 records taken in; 1 events told"), 0}};
                        page->reload();
                    },
                    {}});
        script.add(
            {QStringLiteral("integrations-failing-detail"), [page] { page->moveBy(1); }, {}});
    }
}

void StagedFleet::list(ports::Reply<std::vector<ports::FleetLaptop>> reply)
{
    later(std::move(reply), laptops);
}

void StagedFleet::wipe(const QByteArray &, ports::Reply<bool> reply)
{
    later(std::move(reply), true);
}

void StagedFleet::withdrawWipe(const QByteArray &, ports::Reply<bool> reply)
{
    later(std::move(reply), true);
}

void addFleetShots(PictureScript &script, DeskWindow &desk, StagedFleet &fleet,
                   const base::Clock &clock)
{
    auto *card = desk.devices().findChild<devices::FleetCard *>();
    if (!card)
        return;
    script.add({QStringLiteral("devices-fleet-empty"),
                [&desk] { desk.window().goTo(&desk.devices()); },
                {}});
    script.add({QStringLiteral("devices-fleet"),
                [&fleet, &clock, card] {
                    fleet.laptops = someLaptops(clock.now());
                    card->reload();
                },
                {}});
    script.add({QStringLiteral("devices-fleet-agree"),
                [card] {
                    if (auto *button =
                            card->findChild<QAbstractButton *>(QStringLiteral("fleetWipe")))
                        button->click();
                },
                {}});
}

} // namespace dunlin::workstation
