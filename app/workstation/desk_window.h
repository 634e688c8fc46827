// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_desk.h"
#include "core/ports/account_moves.h"
#include "core/ports/account_queue.h"
#include "core/ports/account_views.h"
#include "core/ports/agreement_desk.h"
#include "core/ports/attachment_desk.h"
#include "core/ports/audit_desk.h"
#include "core/ports/bank_desk.h"
#include "core/ports/change_set.h"
#include "core/ports/compliance_view.h"
#include "core/ports/contact_gate.h"
#include "core/ports/fleet.h"
#include "core/ports/imports.h"
#include "core/ports/integrations.h"
#include "core/ports/message_desk.h"
#include "core/ports/payment_batches.h"
#include "core/ports/payment_desk.h"
#include "core/ports/portfolio.h"
#include "core/ports/rank_desk.h"
#include "core/ports/report_desk.h"
#include "core/ports/session.h"
#include "core/ports/strategy_desk.h"
#include "core/ports/sync_status.h"
#include "core/ports/team_desk.h"
#include "core/ports/visit_list.h"
#include "ui/settings/settings.h"

#include <QtCore/QPointer>

#include <memory>

namespace dunlin::account {
class AccountPage;
}
namespace dunlin::approvals {
class ApprovalsPage;
}
namespace dunlin::common {
class ReadAhead;
}
namespace dunlin::compliancepage {
class CompliancePage;
}
namespace dunlin::audit {
class AuditPage;
}
namespace dunlin::bank {
class BankPage;
}
namespace dunlin::systems {
class IntegrationsPage;
}
namespace dunlin::visits {
class VisitPage;
}
namespace dunlin::dashboard {
class DashboardPage;
}
namespace dunlin::devices {
class DevicesPage;
}
namespace dunlin::imports {
class ImportWizard;
}
namespace dunlin::payments {
class MoneyPage;
}
namespace dunlin::overrides {
class OverridePage;
}
namespace dunlin::messages {
class InboxPage;
class TextsPage;
} // namespace dunlin::messages
namespace dunlin::person {
class PersonPage;
}
namespace dunlin::queue {
class QueuePage;
}
namespace dunlin::reports {
class ReportPage;
}
namespace dunlin::settings {
class SettingsPage;
}
namespace dunlin::shell {
class MainWindow;
}
namespace dunlin::strategy {
class StrategyPage;
}
namespace dunlin::team {
class TeamPage;
}

namespace dunlin::workstation {

class TelephoneChoice;

/// The ports a window stands on; all outlive it.
struct WindowPorts {
    ports::AccountQueue &queue;
    ports::AccountDesk &desk;
    ports::AgreementDesk &agreements;
    ports::PaymentDesk &payments;
    ports::PaymentBatches &batches;
    ports::AccountViews &views;
    ports::Portfolio &portfolio;
    ports::Imports &imports;
    ports::SyncStatus &sync;
    ports::Changes &changes;
    ports::ContactGate *gate = nullptr;      ///< null: overrides are neither asked for nor decided
    ports::Compliance *compliance = nullptr; ///< null: there is no overview of the whole office
    ports::StrategyDesk *strategies = nullptr; ///< null: there is no page of strategies
    // Null: the window has no such page.
    ports::ReportDesk *reports = nullptr;
    ports::TeamDesk *team = nullptr;
    ports::AuditDesk *audit = nullptr;
    ports::BankDesk *bank = nullptr;             ///< null: no page of bank lines
    ports::Integrations *integrations = nullptr; ///< null: no page of them
    ports::Visits *visits = nullptr;             ///< null: no page of them
    ports::MessageDesk *messages = nullptr;      ///< null: there are no messages
    ports::AttachmentDesk *files = nullptr;      ///< null: accounts show no files
    ports::AccountMoves *moves = nullptr;        ///< null: accounts are not moved by the hundred
    ports::Fleet *fleet = nullptr;               ///< null: nobody sees the office's laptops
    ports::RankDesk *ranks = nullptr;            ///< null: there is no page of strategies
};

/// The pages of managers; null when the role does not see one. Everybody sees the own desk.
struct ManagerPages {
    reports::ReportPage *reports = nullptr;
    team::TeamPage *team = nullptr;
    audit::AuditPage *audit = nullptr;
};

/// Builds the pages, puts them into the one window, and connects what one page asks to the page
/// that does it. Owned by the composition root; GUI thread.
class DeskWindow : public QObject {
    Q_OBJECT
public:
    DeskWindow(const WindowPorts &ports, const ports::Session &session,
               settings::Settings &settings, const base::Clock &clock);
    ~DeskWindow() override;

    shell::MainWindow &window() { return *m_window; }
    queue::QueuePage &queue() { return *m_queue; }
    account::AccountPage &account() { return *m_account; }
    /// Null when the role does not see the portfolio.
    dashboard::DashboardPage *portfolio() { return m_portfolio; }
    /// Null when the role does not record work.
    payments::MoneyPage *money() { return m_money; }
    /// Null when the role is not asked for approval.
    approvals::ApprovalsPage *approvals() { return m_approvals; }
    /// Null when the role does not decide on overrides.
    overrides::OverridePage *overrides() { return m_overrides; }
    /// Null when the role does not see the whole office.
    compliancepage::CompliancePage *compliance() { return m_compliance; }
    /// Null when the role does not decide on bank lines.
    bank::BankPage *bankPage() { return m_bank; }
    /// Null when the role does not see them.
    systems::IntegrationsPage *integrations() { return m_integrations; }
    /// Null when the role records no work.
    visits::VisitPage *visits() { return m_visits; }
    /// Null without messages.
    messages::InboxPage *inbox() { return m_inbox; }
    /// Null when the role does not see the texts.
    messages::TextsPage *texts() { return m_texts; }
    person::PersonPage &person() { return *m_person; }
    const ManagerPages &managers() const { return m_managers; }
    devices::DevicesPage &devices() { return *m_devices; }
    settings::SettingsPage &settingsPage() { return *m_settingsPage; }
    /// The open wizard, if any.
    imports::ImportWizard *wizard() const;

    void openImport();
    /// Somebody calls from this number: their account, or the search.
    void openCaller(const QString &number);

private:
    void buildPages();
    void connectPages();
    void addPages();
    void addManagersPages();
    void addMessages();
    void connectSettings();
    void addCommands();

    WindowPorts m_ports;
    ports::Session m_session;
    settings::Settings &m_settings;
    const base::Clock &m_clock;
    const std::unique_ptr<TelephoneChoice> m_telephone; ///< outlives the pages
    const std::unique_ptr<common::ReadAhead> m_ahead;   ///< of queue and account; outlives them
    queue::QueuePage *m_queue = nullptr;
    account::AccountPage *m_account = nullptr;
    dashboard::DashboardPage *m_portfolio = nullptr;
    payments::MoneyPage *m_money = nullptr;
    approvals::ApprovalsPage *m_approvals = nullptr;
    bank::BankPage *m_bank = nullptr;
    systems::IntegrationsPage *m_integrations = nullptr;
    visits::VisitPage *m_visits = nullptr;
    overrides::OverridePage *m_overrides = nullptr;
    compliancepage::CompliancePage *m_compliance = nullptr;
    strategy::StrategyPage *m_strategies = nullptr;
    messages::InboxPage *m_inbox = nullptr;
    messages::TextsPage *m_texts = nullptr;
    person::PersonPage *m_person = nullptr;
    ManagerPages m_managers;
    devices::DevicesPage *m_devices = nullptr;
    settings::SettingsPage *m_settingsPage = nullptr;
    std::unique_ptr<shell::MainWindow> m_window;
    QPointer<imports::ImportWizard> m_wizard;
};

} // namespace dunlin::workstation
