// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/people_shots.h"

#include "app/workstation/desk_window.h"
#include "app/workstation/picture_script.h"
#include "app/workstation/staged_ports.h"
#include "core/base/clock.h"
#include "ui/account/account_page.h"
#include "ui/account/time_machine.h"
#include "ui/approvals/approvals_page.h"
#include "ui/person/person_page.h"
#include "ui/shell/main_window.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialog>

namespace dunlin::workstation {

namespace {

using domain::Money;

void step(PictureScript &script, const char *picture, std::function<void()> act,
          std::function<bool()> until = {})
{
    script.add({QString::fromLatin1(picture), std::move(act), std::move(until)});
}

bool inDialog()
{
    // On a busy machine a dialog is there before it has the keyboard.
    const QWidget *dialog = QApplication::activeModalWidget();
    const QWidget *focus = QApplication::focusWidget();
    return dialog && focus && dialog->isAncestorOf(focus);
}

bool outOfDialog()
{
    return QApplication::activeModalWidget() == nullptr;
}

/// Keys that open a dialog and choose in it, its picture, and out again.
void addDialog(PictureScript &script, const char *picture, const QString &open,
               const QString &choose)
{
    step(
        script, "", [&script, open] { script.press(open); }, inDialog);
    step(script, picture, [&script, choose] { script.press(choose); });
    step(
        script, "", [&script] { script.press(QStringLiteral("Esc")); }, outOfDialog);
}

ports::ApprovalRow requestOn(const domain::AccountState &state, int number, bool mine)
{
    ports::ApprovalRow row;
    row.account = state.id;
    row.number = state.number;
    row.debtor = state.debtor.name;
    row.creditor = QStringLiteral("Meridian Bank");
    row.owed = state.total();
    row.daysPastDue = state.daysPastDue;
    row.promisesKept = 1;
    row.promisesDecided = 3;
    row.request.id.bytes[15] = std::uint8_t(number);
    row.request.by = number == 2 ? QStringLiteral("user:ben") : QStringLiteral("user:anna");
    row.request.at = base::SystemClock().now().plusMs(-number * 5 * base::kMsPerHour);
    const QDate first = base::dateIn(row.request.at, QByteArrayLiteral("UTC")).addDays(14);
    if (number == 4) {
        row.offered = row.owed;
        row.request.proposal =
            domain::Promised{row.owed, first.addDays(40), QStringLiteral("transfer"), {}};
        row.beyond = {QStringLiteral("due in 54 days; collectors promise up to 30")};
        row.readBack = QStringLiteral("You pay all of it in seven weeks. Is that right?");
    } else if (number == 5) {
        row.offered = Money(state.total().minor() / 10, state.currency);
        row.request.proposal = domain::Adjusted{{},
                                                domain::Bucket::Interest,
                                                Money(-row.offered.minor(), state.currency),
                                                QStringLiteral("goodwill"),
                                                first};
        row.request.text = QStringLiteral("Has paid the claim itself; asks to be let off this.");
        row.beyond = {QStringLiteral("more than collectors let go in a day")};
    } else if (number == 2) {
        row.offered = Money(state.total().minor() / 2, state.currency);
        row.request.proposal =
            domain::SettlementAgreed{{{first, row.offered}}, first, row.owed, {}, {}};
        row.beyond = {QStringLiteral("a discount of 50%; collectors give up to 20%")};
        row.readBack = QStringLiteral("You pay half of it at once, and the rest is forgiven. "
                                      "Is that right?");
    } else {
        domain::Planned plan;
        const int months = 14;
        Money left = row.owed;
        for (int i = 0; i < months; ++i) {
            const Money part =
                i + 1 == months ? left : Money(row.owed.minor() / months, state.currency);
            plan.instalments.push_back({first.addMonths(i), part});
            left -= part;
        }
        row.offered = row.owed;
        row.request.proposal = plan;
        row.request.text = QStringLiteral("Pays child support until next year.");
        row.beyond = {QStringLiteral("14 months; collectors agree up to 6")};
        row.readBack = QStringLiteral("You pay in 14 instalments, on the same day of each month. "
                                      "Is that right?");
    }
    row.mayDecide = !mine;
    if (mine)
        row.whyNot = QStringLiteral("who asked for it cannot decide on it");
    return row;
}

/// Puts things in force on the account, through the real desk, and waits for them.
void addStanding(PictureScript &script, DeskWindow &desk, StagedAgreements &agreements)
{
    const auto done = std::make_shared<bool>(false);
    step(
        script, "",
        [&desk, &agreements, done] {
            const ports::AccountPage *page = desk.account().shown();
            if (!page)
                return;
            domain::Disputed dispute;
            dispute.category = QStringLiteral("already_paid");
            dispute.text = QStringLiteral("Paid by transfer in May, has the bank slip.");
            dispute.proof = QStringLiteral("bank slip, mail of Monday");
            dispute.amount = Money(page->state.collectable().minor() / 3 + 1, page->state.currency);
            domain::PartySet party;
            party.party.bytes[15] = 9;
            party.role = domain::PartyRole::Guarantor;
            party.name = QStringLiteral("Omar Anderson");
            party.liabilityPercent = 50;
            party.told = domain::MayBeTold::Amount;
            domain::PartySet gone;
            gone.party.bytes[15] = 10;
            gone.role = domain::PartyRole::Spouse;
            gone.name = QStringLiteral("Lena Ortiz");
            agreements.record(page->state.id,
                              {dispute, party, gone,
                               domain::PartyUnlinked{gone.party, QStringLiteral("divorced")}},
                              [done](auto) { *done = true; });
        },
        [done] { return *done; });
}

void addPast(PictureScript &script, DeskWindow &desk)
{
    auto &machine = desk.account().timeMachine();
    step(
        script, "", [&script] { script.press(QStringLiteral("T")); },
        [&machine] { return machine.isOpen(); });
    step(script, "account-past",
         [&script] { script.press(QStringLiteral("Left Left Left Left")); });
    step(script, "", [&script] { script.press(QStringLiteral("Esc")); });
}

void addApprovals(PictureScript &script, DeskWindow &desk, StagedAgreements &agreements)
{
    approvals::ApprovalsPage *page = desk.approvals();
    if (!page)
        return;
    const auto stage = [&script, &desk, &agreements, page](const char *picture, Stage to) {
        step(script, picture, [&desk, &agreements, page, to] {
            agreements.setStage(to);
            desk.window().goTo(&desk.account());
            desk.window().goTo(page); // reads again when it is shown
        });
    };
    step(script, "", [&desk, &agreements] {
        if (const ports::AccountPage *shown = desk.account().shown())
            agreements.waiting = {
                requestOn(shown->state, 1, false), requestOn(shown->state, 2, false),
                requestOn(shown->state, 4, false), requestOn(shown->state, 5, false),
                requestOn(shown->state, 3, true)};
    });
    stage("approvals-ready", Stage::Real);
    step(script, "approvals-settlement", [&script] { script.press(QStringLiteral("J")); });
    step(script, "approvals-promise", [&script] { script.press(QStringLiteral("J")); });
    step(script, "approvals-waiver", [&script] { script.press(QStringLiteral("J")); });
    step(script, "approvals-own", [&script] { script.press(QStringLiteral("J")); });
    stage("approvals-loading", Stage::Loading);
    stage("approvals-error", Stage::Failed);
    stage("approvals-empty", Stage::Empty);
    step(script, "", [&agreements] { agreements.setStage(Stage::Real); });
}

} // namespace

void addPeopleShots(PictureScript &script, DeskWindow &desk, StagedAgreements &agreements)
{
    const auto shown = [&desk] { return desk.account().shown() != nullptr; };
    step(
        script, "",
        [&desk] {
            desk.window().goTo(&desk.account());
            desk.account().openAccount(desk.account().account(), 14, 62);
        },
        shown);
    addDialog(script, "dispute-enter", QStringLiteral("Shift+D"), QStringLiteral("2"));
    addDialog(script, "hold-enter", QStringLiteral("Shift+H"), QStringLiteral("2"));
    step(
        script, "", [&script] { script.press(QStringLiteral("Shift+C")); }, inDialog);
    step(script, "care-enter", [&script] { script.press(QStringLiteral("6")); });
    step(script, "care-detail", [] {
        if (QWidget *dialog = QApplication::activeModalWidget())
            dialog->findChild<QCheckBox *>(QStringLiteral("careConsent"))->click();
    });
    step(script, "", [&script] { script.press(QStringLiteral("Esc")); });
    addStanding(script, desk, agreements);
    step(script, "account-in-force", {}, shown);
    addDialog(script, "dispute-decide", QStringLiteral("E"), QStringLiteral("2"));
    addPast(script, desk);
    step(
        script, "person-ready", [&script] { script.press(QStringLiteral("Shift+N")); },
        [&desk] { return desk.person().shown() != nullptr; });
    addDialog(script, "person-number", QStringLiteral("A"), QString());
    addDialog(script, "person-beside", QStringLiteral("P"), QString());
    addDialog(script, "person-link", QStringLiteral("L"), QString());
    addApprovals(script, desk, agreements);
    step(script, "", [&desk] { desk.window().goTo(&desk.account()); });
}

} // namespace dunlin::workstation
