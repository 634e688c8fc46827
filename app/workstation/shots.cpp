// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/shots.h"

#include "app/workstation/compliance_shots.h"
#include "app/workstation/composition.h"
#include "app/workstation/cover_shots.h"
#include "app/workstation/file_shots.h"
#include "app/workstation/held_shots.h"
#include "app/workstation/manager_shots.h"
#include "app/workstation/message_shots.h"
#include "app/workstation/people_shots.h"
#include "app/workstation/picture_script.h"
#include "app/workstation/staged_compliance.h"
#include "app/workstation/staged_contact_gate.h"
#include "app/workstation/staged_managers.h"
#include "app/workstation/staged_messages.h"
#include "app/workstation/staged_ports.h"
#include "app/workstation/staged_ranks.h"
#include "app/workstation/staged_systems.h"
#include "app/workstation/strategy_shots.h"
#include "app/workstation/tour.h"
#include "core/desk/office_import.h"
#include "ui/account/account_page.h"
#include "ui/arrangement/arrangement_dialog.h"
#include "ui/common/toast.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/devices/devices_page.h"
#include "ui/imports/import_wizard.h"
#include "ui/overrides/override_page.h"
#include "ui/payments/batch_model.h"
#include "ui/payments/batch_view.h"
#include "ui/payments/expected_view.h"
#include "ui/payments/money_page.h"
#include "ui/queue/queue_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"
#include "ui/welcome/welcome_page.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <algorithm>

#include <cstdio>

namespace dunlin::workstation {

namespace {

constexpr qint64 kAccounts = 2000;

// The second window: the same pages over ports that can be empty, silent or failing.
struct Studio : QObject {
    Studio(Composition &all, const Options &options, settings::Settings &settings,
           const base::Clock &clock)
        : station(*all.workstation())
        , queue(station.queue())
        , accounts(station.desk())
        , agreements(station.agreements())
        , payments(station.payments())
        , batches(station.batches())
        , portfolio(station.portfolio())
        , sync(station.syncStatus())
        , gate(station.contactGate())
        , compliance(station.compliance())
        , managers{StagedReports(station.managers().reports), StagedTeam(station.managers().team),
                   StagedAudit(station.managers().audit)}
        , messages(station.messages())
        , ranks(station.managers().ranks)
        , desk({queue,
                accounts,
                agreements,
                payments,
                batches,
                station.views(),
                portfolio,
                station.imports(),
                sync,
                station.changes(),
                &gate,
                &compliance,
                &station.strategies(),
                &managers.reports,
                &managers.team,
                &managers.audit,
                &bank,
                &integrations,
                &station.visits(),
                &messages,
                &station.beside().attachments,
                &station.beside().moves,
                &fleet,
                &ranks},
               station.session(), settings, clock)
        , script(&desk.window(), options.shotsDir)
        , folder(options.shotsDir)
    {
        desk.window().resize(options.size);
        desk.window().show();
        desk.window().activateWindow();
    }

    void step(const QString &picture, std::function<void()> act, std::function<bool()> until = {})
    {
        script.add({picture, std::move(act), std::move(until)});
    }
    void reloadQueue(Stage stage)
    {
        queue.setStage(stage);
        ports::ChangeSet all;
        all.everything = true;
        all.origin = ports::ChangeSet::Origin::Sync;
        Q_EMIT station.changes().committed(all);
        ports::QueueQuery other;
        other.filter = stage == Stage::Real ? ports::QueueFilter::All : ports::QueueFilter::Broken;
        desk.queue().setQuery(other);
    }

    desk::Workstation &station;
    StagedQueue queue;
    StagedDesk accounts;
    StagedAgreements agreements;
    StagedPayments payments;
    StagedBatches batches;
    StagedPortfolio portfolio;
    StagedSync sync;
    StagedContactGate gate;
    StagedCompliance compliance;
    StagedManagers managers;
    StagedBankDesk bank;
    StagedIntegrations integrations;
    StagedFleet fleet;
    StagedMessages messages;
    StagedRanks ranks;
    DeskWindow desk;
    PictureScript script;
    QString folder;
    domain::AccountId account;
    bool looked = false;
};

void addQueue(Studio &studio)
{
    auto &page = studio.desk.queue();
    const auto ready = [&page] { return page.currentAccount().has_value(); };
    studio.step({}, {}, ready);
    studio.step(QStringLiteral("queue-ready"),
                [&studio] { studio.script.press(QStringLiteral("Home")); });
    studio.step(QStringLiteral("queue-why"), [&page] { page.explainRank(); });
    studio.step({}, [&page] { page.leaveLayer(); });
    studio.step(QStringLiteral("queue-callable"),
                [&studio] { studio.script.press(QStringLiteral("F C")); });
    studio.step(
        {}, [&studio] { studio.script.press(QStringLiteral("F C")); }, ready);
    studio.step(
        QStringLiteral("queue-not-callable"), [&page] { page.moveBy(kAccounts); }, ready);
    studio.step({}, [&studio] { studio.script.press(QStringLiteral("Home")); });
    addHeldShots(studio.script, studio.desk,
                 {studio.queue, studio.accounts, studio.station.changes()});
    constexpr int kAfterCommitMs = 700; // a list is read again a moment after the last commit
    studio.script.add({QStringLiteral("queue-stale"),
                       [&studio] {
                           studio.queue.setStage(Stage::Failed);
                           ports::ChangeSet all;
                           all.everything = true;
                           Q_EMIT studio.station.changes().committed(all);
                       },
                       {},
                       kAfterCommitMs});
    studio.step({}, [&studio] { studio.queue.setStage(Stage::Real); });
    studio.step(QStringLiteral("queue-drill"), [&page] {
        ports::QueueQuery query;
        query.itemDaysFrom = 121;
        query.includeClosed = true;
        query.words = QCoreApplication::translate("Shots", "more than 120 days past due");
        page.setQuery(query);
    });
    studio.step({}, [&page] { page.leaveLayer(); });
    studio.step(QStringLiteral("queue-loading"), [&studio, &page] {
        studio.queue.setStage(Stage::Loading);
        page.moveBy(kAccounts); // a window that is not here yet
    });
    for (const auto &[name, stage] :
         {std::pair{"queue-empty", Stage::Empty}, std::pair{"queue-error", Stage::Failed}})
        studio.step(QString::fromLatin1(name),
                    [&studio, stage = stage] { studio.reloadQueue(stage); });
    studio.step(
        {}, [&studio] { studio.reloadQueue(Stage::Real); }, ready);
    studio.step(QStringLiteral("queue-offline"),
                [&studio] { studio.sync.show(ports::SyncState::Kind::Offline, 3); });
    studio.step({}, [&studio] { studio.sync.show(ports::SyncState::Kind::Synced, 0); });
    studio.step(QStringLiteral("palette-commands"),
                [&studio] { studio.script.press(QStringLiteral("Ctrl+K")); });
    constexpr int kAfterSearchMs = 600; // accounts are asked for a moment after the last letter
    studio.script.add({QStringLiteral("palette-found"),
                       [&studio] { studio.script.type(QStringLiteral("mar")); },
                       {},
                       kAfterSearchMs});
    studio.step({}, [&studio] { studio.script.press(QStringLiteral("Esc")); });
    studio.script.add({QStringLiteral("palette-none"),
                       [&studio] {
                           studio.script.press(QStringLiteral("Ctrl+K"));
                           studio.script.type(QStringLiteral("garzia"));
                       },
                       {},
                       kAfterSearchMs});
    studio.step({}, [&studio] { studio.script.press(QStringLiteral("Esc")); });
    studio.step(QStringLiteral("keys-sheet"),
                [&studio] { studio.script.press(QStringLiteral("?")); });
    studio.step({}, [&studio] { studio.script.press(QStringLiteral("Esc")); });
    studio.step(QStringLiteral("privacy-on"), [&studio] { studio.desk.window().setPrivate(true); });
    studio.step({}, [&studio] { studio.desk.window().setPrivate(false); });
}

void type(QWidget *dialog, const char *field, const QString &text)
{
    if (auto *edit = dialog ? dialog->findChild<QLineEdit *>(QLatin1String(field)) : nullptr) {
        edit->setFocus();
        edit->selectAll();
        for (const QChar letter : text) {
            QKeyEvent key(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier,
                          QString(letter));
            QApplication::sendEvent(edit, &key);
        }
    }
}

void addArrangement(Studio &studio)
{
    using arrangement::ArrangementDialog;
    using arrangement::Kind;
    const auto dialog = [&studio]() -> ArrangementDialog * {
        const auto all = studio.desk.window().findChildren<ArrangementDialog *>();
        const auto open =
            std::find_if(all.begin(), all.end(), [](const auto *one) { return one->isVisible(); });
        return open == all.end() ? nullptr : *open;
    };
    const auto kind = [dialog](Kind to) {
        if (ArrangementDialog *open = dialog())
            open->setKind(to);
    };
    studio.step(
        QStringLiteral("arrangement-plan"),
        [&studio] { studio.script.press(QStringLiteral("Shift+P")); },
        [dialog] { return dialog() != nullptr; });
    studio.step(QStringLiteral("arrangement-long"),
                [dialog] { type(dialog(), "planInstalments", QStringLiteral("24")); });
    studio.step(QStringLiteral("arrangement-unreadable"),
                [dialog] { type(dialog(), "firstDate", QStringLiteral("someday")); });
    studio.step({}, [dialog] { type(dialog(), "firstDate", QStringLiteral("fri")); });
    studio.step(QStringLiteral("arrangement-settlement"), [kind] { kind(Kind::Settlement); });
    studio.step(QStringLiteral("arrangement-promise"), [kind] { kind(Kind::Promise); });
    studio.step(QStringLiteral("arrangement-error"), [&studio, kind] {
        studio.agreements.setStage(Stage::Failed);
        kind(Kind::Plan);
    });
    studio.step({}, [&studio, dialog] {
        studio.agreements.setStage(Stage::Real);
        if (ArrangementDialog *open = dialog())
            open->reject();
    });
}

void addAccount(Studio &studio)
{
    auto &page = studio.desk.account();
    auto &window = studio.desk.window();
    studio.step(QStringLiteral("account-none"), [&window, &page] { window.goTo(&page); });
    studio.step(
        QStringLiteral("account-ready"),
        [&studio] {
            findCallable({studio.queue, studio.accounts, studio.station.agreements(),
                          studio.payments, studio.batches, studio.station.views(), studio.portfolio,
                          studio.station.imports(), studio.sync, studio.station.changes()},
                         &studio, [&studio](domain::AccountId account) {
                             studio.looked = true;
                             studio.account = account;
                             studio.desk.window().showAccount({account, {}, {}}, 14, 62);
                         });
        },
        [&studio, &page] { return studio.looked && !page.account().isNull(); });
    studio.step(QStringLiteral("account-why"), [&page] { page.showWhy(); });
    studio.step({}, [&studio] { studio.script.press(QStringLiteral("Esc")); });
    addArrangement(studio);
    studio.step(QStringLiteral("account-call"), [&page] { page.startCall(); });
    studio.step(QStringLiteral("account-promise"), [&page] { page.chooseOutcome(1); });
    studio.step(QStringLiteral("account-no-answer"), [&page] { page.chooseOutcome(6); });
    studio.step(QStringLiteral("account-dispute"), [&page] { page.chooseOutcome(5); });
    studio.step(QStringLiteral("account-saved"), [&window] {
        window.notify(QCoreApplication::translate("Shots", "Dispute saved."), [] {});
    });
    studio.step(QStringLiteral("account-loading"), [&studio, &window] {
        studio.accounts.setStage(Stage::Loading);
        if (const auto other = studio.desk.queue().currentAccount())
            window.showAccount({*other, {}, {}}, 1, 62);
    });
    studio.step(QStringLiteral("account-error"), [&studio, &window] {
        studio.accounts.setStage(Stage::Failed);
        if (const auto other = studio.desk.queue().currentAccount())
            window.showAccount({*other, {}, {}}, 1, 62);
    });
    studio.step({}, [&studio] { studio.accounts.setStage(Stage::Real); });
}

// The four states of the gate, by the same account, and their details.
void addGate(Studio &studio)
{
    auto &page = studio.desk.account();
    const auto stage = [&studio](std::optional<ports::GateState> state) {
        studio.accounts.setGate(state);
        ports::ChangeSet one;
        one.accounts.insert(studio.account);
        Q_EMIT studio.station.changes().committed(one);
    };
    const auto show = [&studio] {
        studio.desk.window().showAccount({studio.account, {}, {}}, 14, 62);
    };
    studio.step({}, show, [&studio, &page] { return page.account() == studio.account; });
    using State = ports::GateState;
    const std::pair<const char *, State> states[] = {{"gate-allowed", State::Allow},
                                                     {"gate-with-care", State::AllowWithWarning},
                                                     {"gate-not-now", State::BlockOverridable},
                                                     {"gate-never", State::Block}};
    for (const auto &[name, state] : states) {
        studio.step(QString::fromLatin1(name), [stage, state = state] { stage(state); });
        studio.step(QString::fromLatin1(name) + QStringLiteral("-why"),
                    [&page] { page.showWhy(); });
        studio.step({}, [&studio] { studio.script.press(QStringLiteral("Esc")); });
    }
    studio.step({}, [stage] { stage(std::nullopt); });
}

ports::OverrideView stagedRequest(const ports::AccountPage &page, int minutesAgo, const QString &by,
                                  const QByteArray &reason, const QString &note)
{
    const base::Instant now = base::SystemClock().now();
    const domain::AccountState &state = page.state;
    ports::OverrideView request;
    request.id.bytes[15] = std::uint8_t(minutesAgo);
    request.account = state.id;
    request.number = state.number;
    request.debtor = state.debtor.name;
    request.creditor = QStringLiteral("Meridian Bank");
    request.by = by;
    request.asked = now.plusMs(-minutesAgo * base::kMsPerMinute);
    for (const domain::ContactPointState &point : state.contactPoints) {
        if (request.to.isEmpty() && point.kind == domain::PointKind::Phone)
            request.to = point.value;
    }
    request.reason = reason;
    request.note = note;
    request.gate = stagedGate(page.gate, ports::GateState::BlockOverridable, now);
    request.mayDecide = true;
    return request;
}

void addOverrides(Studio &studio)
{
    auto *page = studio.desk.overrides();
    if (!page)
        return;
    auto &window = studio.desk.window();
    studio.step(QStringLiteral("overrides-none"), [&window, page] { window.goTo(page); });
    studio.step(
        QStringLiteral("overrides-waiting"),
        [&studio] {
            const ports::AccountPage *shown = studio.desk.account().shown();
            if (!shown)
                return;
            studio.gate.waiting = {
                stagedRequest(*shown, 12, QStringLiteral("anna"), "consumer_information_request",
                              QStringLiteral("She wrote and asked to hear the balance today.")),
                stagedRequest(*shown, 4, QStringLiteral("omar"), "active_litigation",
                              QStringLiteral("The hearing is tomorrow at nine."))};
            studio.gate.waiting.back().mayDecide = false;
            studio.gate.waiting.back().whyNot =
                QStringLiteral("You asked for it yourself: somebody else decides.");
            Q_EMIT studio.station.changes().committed({});
        },
        [page] { return page->waiting() == 2; });
    studio.step(QStringLiteral("overrides-own"),
                [&studio] { studio.script.press(QStringLiteral("J")); });
}

/// Dialogs of money over the account, with what is typed in them.
void addPayments(Studio &studio)
{
    auto &window = studio.desk.window();
    const auto press = [&studio](const char *keys) {
        return [&studio, keys] { studio.script.press(QLatin1String(keys)); };
    };
    const auto type = [&studio](const char *field, const char *text) {
        return [&studio, field, text] {
            auto *edit = studio.desk.window().findChild<QLineEdit *>(QLatin1String(field));
            if (!edit)
                return;
            edit->setFocus();
            edit->setText(QString::fromUtf8(text));
        };
    };
    studio.step(
        {},
        [&studio, &window] {
            window.showAccount({studio.account, {}, {}}, 14, 62);
        },
        [&studio] { return studio.desk.account().shown() != nullptr; });
    const auto inDialog = [] { return QApplication::activeModalWidget() != nullptr; };
    const auto outside = [] { return QApplication::activeModalWidget() == nullptr; };
    studio.step(QStringLiteral("payment-ready"), press("$"), inDialog);
    studio.step(QStringLiteral("payment-over"), type("paymentAmount", "99999"));
    studio.step({}, type("paymentAmount", "120"));
    studio.step(QStringLiteral("payment-later"), type("paymentDate", "+2w"));
    studio.step(QStringLiteral("payment-error"), type("paymentAmount", "100 EUR"));
    studio.step({}, press("Esc"), outside);
    studio.step(QStringLiteral("reversal-ready"), press("R"), inDialog);
    studio.step({}, press("Esc"), outside);
    studio.step({}, press("Shift+R"), inDialog);
    studio.step({}, type("correctionAmount", "25"));
    studio.step(QStringLiteral("correction-ready"), type("correctionReason", "goodwill"));
    studio.step({}, press("Esc"), outside);
}

/// Money expected and batches, in each of their states.
void addMoney(Studio &studio)
{
    auto *page = studio.desk.money();
    auto &window = studio.desk.window();
    studio.step(QStringLiteral("money-expected"), [&window, page] {
        window.goTo(page);
        page->showPart(payments::MoneyPage::Expected);
    });
    for (const auto &[name, stage] : {std::pair{"money-expected-none", Stage::Empty},
                                      std::pair{"money-expected-error", Stage::Failed}}) {
        studio.step(QString::fromLatin1(name), [&studio, page, stage = stage] {
            studio.payments.setStage(stage);
            page->expected().load();
        });
    }
    studio.step({}, [&studio] { studio.payments.setStage(Stage::Real); });
    studio.step(QStringLiteral("money-batch-empty"),
                [page] { page->showPart(payments::MoneyPage::Batch); });
    studio.step(
        QStringLiteral("money-batch-lines"),
        [&studio, page] {
            const auto shown = studio.desk.account().shown();
            const QString number = shown ? shown->state.number : QString();
            page->batch().addText(number + QStringLiteral("\t120.00\t\t2026 A\n") + number
                                  + QStringLiteral("\t80,50\tyesterday\t2026 B\n")
                                  + QStringLiteral("mar\t12\n") + number
                                  + QStringLiteral("\t12x\n"));
        },
        [page] { return page->batch().check().count == 4; });
    studio.step({}, [page] { page->batch().model().setRows({}); });
}

void addPortfolio(Studio &studio)
{
    auto *page = studio.desk.portfolio();
    auto &window = studio.desk.window();
    const auto stage = [&studio, page](Stage to) {
        studio.portfolio.setStage(to);
        page->controller().reload();
    };
    studio.step(QStringLiteral("portfolio-loading"), [stage, &window, page] {
        stage(Stage::Loading);
        window.goTo(page);
    });
    studio.step({}, [stage] { stage(Stage::Real); });
    studio.step(
        QStringLiteral("portfolio-ready"),
        [&window, page] {
            // What failed on purpose in the pictures before says so for ten seconds.
            if (auto *toast = window.findChild<common::Toast *>())
                toast->hide();
            window.goTo(page);
        },
        [page] { return page->controller().view().has_value(); });
    studio.step(QStringLiteral("portfolio-tables"),
                [&studio] { studio.script.press(QStringLiteral("T")); });
    studio.step({}, [&studio] { studio.script.press(QStringLiteral("T")); });
    studio.step(QStringLiteral("portfolio-error"), [stage] { stage(Stage::Failed); });
    studio.step(QStringLiteral("portfolio-empty"), [stage] { stage(Stage::Empty); });
    studio.step({}, [stage] { stage(Stage::Real); });
}

void addRest(Studio &studio)
{
    auto &window = studio.desk.window();
    using Kind = ports::SyncState::Kind;
    const std::tuple<const char *, Kind, int> states[] = {
        {"devices-synced", Kind::Synced, 0},   {"devices-waiting", Kind::Waiting, 7},
        {"devices-offline", Kind::Offline, 7}, {"devices-paused", Kind::Paused, 2},
        {"devices-problem", Kind::Problem, 2},
    };
    for (const auto &[name, kind, pending] : states) {
        studio.step(QString::fromLatin1(name), [&studio, &window, kind = kind, pending = pending] {
            window.goTo(&studio.desk.devices());
            studio.sync.show(kind, pending);
        });
    }
    studio.step(QStringLiteral("devices-portal"),
                [&studio] { studio.sync.showTrouble(true, false); });
    studio.step(QStringLiteral("devices-clock"),
                [&studio] { studio.sync.showTrouble(false, true); });
    studio.step({}, [&studio] { studio.sync.show(Kind::Synced, 0); });
    studio.step(QStringLiteral("learn-ready"),
                [&studio] { studio.script.press(QStringLiteral("G H")); });
    studio.step(QStringLiteral("learn-practice"),
                [&window] { window.keyTable().run(QStringLiteral("learn.practise")); });
    studio.step(QStringLiteral("learn-answered"),
                [&studio] { studio.script.press(QStringLiteral("1 1")); });
    studio.step({}, [&studio] { studio.script.press(QStringLiteral("Esc")); });
    studio.step(QStringLiteral("settings-ready"),
                [&studio, &window] { window.goTo(&studio.desk.settingsPage()); });
    studio.step({}, [&studio] { studio.desk.openImport(); });
    studio.step({}, [&studio] {
        if (auto *wizard = studio.desk.wizard())
            wizard->grab().save(studio.folder + QStringLiteral("/import-choose.png"));
    });
    studio.step({}, [&studio] {
        welcome::WelcomePage page;
        page.resize(studio.desk.window().size());
        page.grab().save(studio.folder + QStringLiteral("/welcome-ready.png"));
        page.showError(base::Error{base::ErrorCode::Offline, {}, base::Retry::WithBackoff});
        page.grab().save(studio.folder + QStringLiteral("/welcome-error.png"));
    });
}

base::Status makeOffice(const QString &folder, const base::Clock &clock)
{
    desk::OfficeSettings settings;
    settings.currency = base::kUsd;
    settings.zone = QByteArrayLiteral("America/Chicago");
    DUNLIN_TRY_VALUE(const auto office, desk::Office::create(folder, settings, clock));
    desk::DemoRequest request;
    request.accounts = kAccounts;
    const auto made = desk::makeDemo(*office, request, std::make_shared<ports::Progress>());
    return made ? base::Status() : base::Status(base::fail(made.error()));
}

} // namespace

int takeShots(const Options &options, settings::Settings &settings, const base::Clock &clock)
{
    QTemporaryDir folder;
    Options local = options;
    local.localDir = folder.filePath(QStringLiteral("office"));
    if (auto made = makeOffice(local.localDir, clock); !made) {
        std::fprintf(stderr, "dunlin: %s\n", qPrintable(made.error().detail));
        return 1;
    }
    int code = 1;
    Composition composition(local, settings, clock);
    std::unique_ptr<Studio> studio;
    QObject::connect(&composition, &Composition::failed, &composition,
                     [](const base::Error &error) {
                         std::fprintf(stderr, "dunlin: %s\n", qPrintable(error.detail));
                         QCoreApplication::exit(1);
                     });
    QObject::connect(&composition, &Composition::opened, &composition, [&] {
        studio = std::make_unique<Studio>(composition, local, settings, clock);
        studio->step({}, {}, [&composition] {
            const auto state = composition.workstation()->syncStatus().state();
            return state.kind == ports::SyncState::Kind::Synced && state.accounts >= kAccounts;
        });
        addQueue(*studio);
        addAccount(*studio);
        addPortfolio(*studio);
        addStrategyShots(studio->script, studio->desk, studio->ranks, studio->station.changes());
        addGate(*studio);
        addOverrides(*studio);
        addComplianceShots(studio->script, studio->desk, studio->compliance);
        addMessageShots(studio->script, studio->desk, studio->messages, studio->account,
                        [&studio] { Q_EMIT studio->station.changes().committed({}); });
        addSystemShots(studio->script, studio->desk, studio->bank, studio->integrations, clock);
        addFleetShots(studio->script, studio->desk, studio->fleet, clock);
        addPayments(*studio);
        addMoney(*studio);
        addPeopleShots(studio->script, studio->desk, studio->agreements);
        addFileShots(studio->script, studio->desk, studio->station.beside().attachments,
                     folder.path());
        addManagerShots(studio->script, studio->desk, studio->managers);
        addCoverShots(studio->script, studio->desk.window());
        addRest(*studio);
        QObject::connect(&studio->script, &PictureScript::finished, &composition, [&](bool ok) {
            code = ok && studio->script.namelessSeen() == 0 ? 0 : 1;
            QCoreApplication::exit(code);
        });
        studio->script.start();
    });
    composition.start();
    QApplication::exec();
    studio.reset();
    return code;
}

} // namespace dunlin::workstation
