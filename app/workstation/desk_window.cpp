// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/desk_window.h"

#include "app/workstation/telephone_choice.h"
#include "core/ports/rights.h"
#include "ui/account/account_page.h"
#include "ui/approvals/approvals_page.h"
#include "ui/audit/audit_page.h"
#include "ui/bank/bank_page.h"
#include "ui/common/error_text.h"
#include "ui/common/read_ahead.h"
#include "ui/compliance/compliance_page.h"
#include "ui/dashboard/dashboard_commands.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/devices/devices_page.h"
#include "ui/imports/import_wizard.h"
#include "ui/learn/learn_page.h"
#include "ui/messages/inbox_page.h"
#include "ui/messages/texts_page.h"
#include "ui/overrides/override_page.h"
#include "ui/payments/money_page.h"
#include "ui/person/person_page.h"
#include "ui/queue/queue_page.h"
#include "ui/reports/report_page.h"
#include "ui/settings/key_lines.h"
#include "ui/settings/languages.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/connect_approvals.h"
#include "ui/shell/connect_arrangements.h"
#include "ui/shell/connect_calls.h"
#include "ui/shell/connect_cases.h"
#include "ui/shell/connect_compliance.h"
#include "ui/shell/connect_files.h"
#include "ui/shell/connect_learn.h"
#include "ui/shell/connect_managers.h"
#include "ui/shell/connect_messages.h"
#include "ui/shell/connect_money.h"
#include "ui/shell/connect_moves.h"
#include "ui/shell/connect_news.h"
#include "ui/shell/connect_overrides.h"
#include "ui/shell/connect_pages.h"
#include "ui/shell/connect_past.h"
#include "ui/shell/connect_payments.h"
#include "ui/shell/connect_person.h"
#include "ui/shell/connect_pins.h"
#include "ui/shell/connect_reasons.h"
#include "ui/shell/connect_strategy.h"
#include "ui/shell/connect_systems.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rights_sheet.h"
#include "ui/strategy/strategy_page.h"
#include "ui/systems/integrations_page.h"
#include "ui/team/team_page.h"
#include "ui/visits/visit_page.h"

#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>

namespace dunlin::workstation {

DeskWindow::DeskWindow(const WindowPorts &ports, const ports::Session &session,
                       settings::Settings &settings, const base::Clock &clock)
    : m_ports(ports)
    , m_session(session)
    , m_settings(settings)
    , m_clock(clock)
    , m_telephone(std::make_unique<TelephoneChoice>(settings))
    , m_ahead(std::make_unique<common::ReadAhead>(ports.desk, ports.changes, clock))
{
    buildPages();
    connectPages();
    addPages();
    addManagersPages();
    connectSettings();
    addCommands();
    m_settingsPage->setKeyCheck(settings::keyCheck(m_window->keyTable()));
    m_settingsPage->setKeys(settings::keyLines(m_window->keyTable()));
}

DeskWindow::~DeskWindow() = default;

imports::ImportWizard *DeskWindow::wizard() const
{
    return m_wizard;
}

void DeskWindow::buildPages()
{
    const bool mayImport = ports::allows(m_session.role, ports::Permission::ImportData);
    m_queue =
        new queue::QueuePage({m_ports.queue, *m_ahead, m_ports.portfolio, m_ports.changes, m_clock},
                             m_session.officeZone, mayImport);
    m_account = new account::AccountPage(
        *m_ahead, m_ports.changes, m_clock, m_session,
        [this](const QString &number) { m_telephone->telephone().dial(number); });
    if (ports::allows(m_session.role, ports::Permission::ViewPortfolio))
        m_portfolio =
            new dashboard::DashboardPage(m_ports.portfolio, m_ports.changes, m_session.officeZone);
    if (ports::allows(m_session.role, ports::Permission::RecordWork))
        m_money = new payments::MoneyPage(m_ports.payments, m_ports.batches, m_ports.changes,
                                          m_clock, m_session.officeZone);
    m_devices = new devices::DevicesPage(m_ports.sync, m_clock, m_session.officeZone);
    if (m_ports.fleet
        && (m_session.role == ports::Role::Manager || m_session.role == ports::Role::Admin))
        m_devices->showFleet(*m_ports.fleet, m_session.user);
    // The keys come last: the window has them, and it takes the page.
    m_settingsPage = new settings::SettingsPage(m_settings, settings::translatedLanguages(), {});
    m_window = std::make_unique<shell::MainWindow>(
        shell::Pages{m_queue, m_account, m_portfolio, m_devices, m_settingsPage, m_money},
        shell::MainWindow::Ports{m_ports.queue, m_ports.portfolio, m_ports.sync, m_ports.changes,
                                 m_clock},
        m_session);
}

void DeskWindow::connectPages()
{
    shell::connectPages(*m_window, *m_queue, *m_account);
    shell::connectArrangements(*m_window, *m_account, m_ports.agreements, m_clock, m_session);
    shell::connectPayments(*m_window, *m_account, m_ports.payments, m_ports.changes, m_clock,
                           m_session);
    if (m_money)
        shell::connectMoney(*m_window, *m_money, m_ports.desk);
    shell::connectCases(*m_window, *m_account, m_ports.agreements, m_ports.views, m_clock,
                        m_session);
    shell::connectPast(*m_window, *m_account, m_ports.views);
    shell::connectPins(*m_window, *m_queue, *m_account, m_ports.desk, m_ports.agreements, m_clock,
                       m_session);
    shell::connectReasons(*m_window, *m_queue, m_ports.agreements, m_session);
    const auto follow = [this] {
        shell::connectCalls(*m_window, *m_account, m_telephone->telephone(), m_ports.desk);
    };
    connect(m_telephone.get(), &TelephoneChoice::replaced, this, follow);
    follow();
    if (m_ports.files)
        shell::connectFiles(*m_window, *m_account,
                            {*m_ports.files, m_ports.agreements, m_ports.views, m_clock, m_session,
                             [](const QUrl &url) { QDesktopServices::openUrl(url); }});
    if (m_ports.moves)
        shell::connectMoves(*m_window, *m_queue, *m_ports.moves, m_clock, m_session);
    shell::connectNews(*m_window, {m_ports.sync, m_ports.portfolio, m_ports.changes,
                                   [this] { return m_settings.senses().keptSound; },
                                   m_settings.learned().byMouse,
                                   [this](const QVariantMap &counts) {
                                       m_settings.setLearned({m_settings.learned().steps, counts});
                                   }});
    shell::connectBreather(*m_window, *m_account, m_clock);
    connect(m_queue, &queue::QueuePage::importRequested, this, &DeskWindow::openImport);
    if (!m_portfolio)
        return;
    connect(m_portfolio, &dashboard::DashboardPage::drill, this,
            [this](const ports::QueueQuery &query) {
                m_queue->setQuery(query);
                m_window->goTo(m_queue);
            });
    connect(m_portfolio, &dashboard::DashboardPage::importRequested, this, &DeskWindow::openImport);
    connect(m_portfolio, &dashboard::DashboardPage::accountRequested, this,
            [this](const domain::AccountId &account) {
                m_window->showAccount({account, {}, {}}, -1, 0);
            });
    connect(m_portfolio, &dashboard::DashboardPage::rulesRequested, this, [this] {
        if (m_strategies)
            m_window->goTo(m_strategies);
    });
    connect(m_portfolio, &dashboard::DashboardPage::fullScreenRequested, this, [this] {
        m_window->isFullScreen() ? m_window->showNormal() : m_window->showFullScreen();
    });
    connect(m_portfolio, &dashboard::DashboardPage::saved, this,
            [this](const QString &sentence) { m_window->notify(sentence); });
    connect(m_portfolio, &dashboard::DashboardPage::failed, this, [this](const base::Error &error) {
        m_window->notifyFailure(common::errorText(error).line());
    });
}

void DeskWindow::addPages()
{
    m_person = new person::PersonPage(
        {m_ports.desk, m_ports.agreements, m_ports.views, m_ports.queue, m_ports.changes, m_clock},
        m_session);
    shell::connectPerson(*m_window, *m_account, *m_person);
    if (m_ports.gate)
        shell::connectOverrideAsking(*m_window, *m_account, *m_ports.gate, m_session.officeZone);
    if (m_ports.gate && shell::decidesOverrides(m_session.role)) {
        m_overrides = new overrides::OverridePage({*m_ports.gate, m_ports.changes, m_clock},
                                                  m_session.officeZone);
        shell::connectOverridePage(*m_window, *m_overrides);
    }
    if (m_ports.compliance && shell::seesCompliance(m_session.role)) {
        m_compliance =
            new compliancepage::CompliancePage(*m_ports.compliance, m_clock, m_session.officeZone);
        shell::connectCompliance(*m_window, *m_compliance);
    }
    if (m_ports.strategies && m_ports.ranks && shell::seesStrategies(m_session.role)) {
        m_strategies = new strategy::StrategyPage(
            {*m_ports.strategies, *m_ports.ranks, m_ports.changes, m_clock}, m_session);
        shell::connectStrategy(*m_window, *m_strategies);
    }
    if (m_ports.visits && ports::allows(m_session.role, ports::Permission::RecordWork)) {
        m_visits = new visits::VisitPage({*m_ports.visits, m_ports.desk, m_ports.changes, m_clock,
                                          [](const QUrl &url) { QDesktopServices::openUrl(url); }},
                                         m_session);
        shell::connectVisits(*m_window, *m_visits, m_ports.desk);
    }
    if (m_ports.bank && shell::decidesBankLines(m_session.role)) {
        m_bank = new bank::BankPage(*m_ports.bank);
        shell::connectBank(*m_window, *m_bank);
        shell::connectHeldQueue(*m_window, *m_queue, *m_bank);
    }
    if (m_ports.integrations && shell::seesIntegrations(m_session.role)) {
        m_integrations =
            new systems::IntegrationsPage({*m_ports.integrations, m_clock}, m_session.officeZone);
        shell::connectIntegrations(*m_window, *m_integrations);
    }
    addMessages();
    auto *learning = shell::addLearnPage(*m_window, m_queue, m_settings.learned().steps);
    connect(learning, &learn::LearnPage::progressed, this, [this](const QStringList &done) {
        m_settings.setLearned({done, m_settings.learned().byMouse});
    });
    if (!shell::seesApprovals(m_session.role))
        return;
    m_approvals = new approvals::ApprovalsPage(
        {m_ports.agreements, m_ports.desk, m_ports.sync, m_ports.changes, m_clock}, m_session);
    shell::connectApprovals(*m_window, *m_approvals);
}

void DeskWindow::addManagersPages()
{
    const ports::Role role = m_session.role;
    if (m_ports.reports && ports::reachOf(role, ports::Right::ViewPortfolio)) {
        m_managers.reports =
            new reports::ReportPage({*m_ports.reports, m_clock}, m_session.officeZone,
                                    ports::reachOf(role, ports::Right::ExportData).has_value());
        shell::connectReports(*m_window, *m_managers.reports, m_ports.queue);
        if (m_portfolio)
            shell::connectFigures(*m_window, *m_portfolio, *m_managers.reports);
    }
    if (m_ports.team) {
        m_managers.team = new team::TeamPage({*m_ports.team, m_ports.changes, m_clock}, m_session);
        shell::connectTeam(*m_window, *m_managers.team,
                           ports::reachOf(role, ports::Right::AssignWork).has_value());
    }
    if (m_ports.audit && ports::reachOf(role, ports::Right::SeeAudit)) {
        m_managers.audit = new audit::AuditPage({*m_ports.audit, m_clock}, m_session.officeZone);
        shell::connectAudit(*m_window, *m_managers.audit, *m_account, m_ports.views);
    }
    shell::connectRights(*m_window, m_session);
}

void DeskWindow::addMessages()
{
    if (!m_ports.messages)
        return;
    shell::connectCompose(*m_window, *m_account, *m_ports.messages, m_session, m_clock);
    m_inbox = new messages::InboxPage({*m_ports.messages, m_ports.changes, m_clock},
                                      m_session.officeZone);
    shell::connectInbox(*m_window, *m_inbox, *m_ports.messages, m_session, m_clock);
    if (!shell::seesTexts(m_session.role))
        return;
    m_texts = new messages::TextsPage({*m_ports.messages, m_ports.changes, m_clock},
                                      ports::allows(m_session.role, ports::Permission::ManageRules),
                                      m_session.officeZone);
    shell::connectTexts(*m_window, *m_texts);
}

void DeskWindow::connectSettings()
{
    const auto apply = [this](settings::Key key) {
        switch (key) {
        case settings::Key::Theme:
        case settings::Key::ReduceMotion:
        case settings::Key::TextPercent: break; // settings::followLook sees to it
        case settings::Key::Density:
            m_queue->setCompact(m_settings.density() == settings::Density::Compact);
            break;
        case settings::Key::SingleKeys:
            m_window->keyTable().setSingleKeys(m_settings.singleKeys());
            if (m_portfolio)
                m_portfolio->setSingleKeys(m_settings.singleKeys());
            break;
        case settings::Key::Language: break; // at the next start; the page says so
        case settings::Key::Telephone:
        case settings::Key::SipHost:
        case settings::Key::SoftphonePort: break; // TelephoneChoice sees to it
        case settings::Key::Learned:
        case settings::Key::KeptSound:
        case settings::Key::ByMouse: break; // read when they are needed
        case settings::Key::KeyMap:
            m_window->keyTable().remap(m_settings.keyMap());
            m_settingsPage->setKeys(settings::keyLines(m_window->keyTable()));
            break;
        }
    };
    connect(&m_settings, &settings::Settings::changed, this, apply);
    apply(settings::Key::Density);
    apply(settings::Key::SingleKeys);
    m_window->keyTable().remap(m_settings.keyMap());
}

void DeskWindow::addCommands()
{
    if (m_portfolio)
        dashboard::addCommands(m_window->keyTable(), *m_portfolio);
    shell::Command sync;
    sync.id = QStringLiteral("sync.now");
    sync.title = tr("Sync now");
    sync.icon = QStringLiteral("arrow-repeat");
    sync.run = [this] { m_ports.sync.syncNow(); };
    m_window->keyTable().add(std::move(sync));
    if (!ports::allows(m_session.role, ports::Permission::ImportData))
        return;
    shell::Command import;
    import.id = QStringLiteral("import.open");
    import.title = tr("Import a file");
    import.icon = QStringLiteral("box-arrow-in-down");
    import.keys = {shell::keys("Ctrl+I")};
    import.run = [this] { openImport();
};
m_window->keyTable().add(std::move(import));
} // namespace dunlin::workstation

void DeskWindow::openCaller(const QString &number)
{
    m_window->raise();
    m_window->activateWindow();
    shell::openCaller(*m_window, m_ports.desk, number);
}

void DeskWindow::openImport()
{
    if (!m_wizard) {
        m_wizard = new imports::ImportWizard(m_ports.imports, m_window.get());
        m_wizard->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_wizard, &imports::ImportWizard::openQueueRequested, this,
                [this] { m_window->goTo(m_queue); });
    }
    m_wizard->open();
}

} // namespace dunlin::workstation
