// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_desk.h"
#include "core/ports/account_moves.h"
#include "core/ports/account_queue.h"
#include "core/ports/account_views.h"
#include "core/ports/agreement_desk.h"
#include "core/ports/attachment_desk.h"
#include "core/ports/change_set.h"
#include "core/ports/contact_gate.h"
#include "core/ports/imports.h"
#include "core/ports/payment_batches.h"
#include "core/ports/payment_desk.h"
#include "core/ports/portfolio.h"
#include "core/ports/session.h"
#include "core/ports/sync_status.h"
#include "ui/settings/settings.h"

#include <QtCore/QPointer>

#include <memory>

namespace dunlin::account {
class AccountPage;
}
namespace dunlin::approvals {
class ApprovalsPage;
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
namespace dunlin::person {
class PersonPage;
}
namespace dunlin::queue {
class QueuePage;
}
namespace dunlin::settings {
class SettingsPage;
}
namespace dunlin::shell {
class MainWindow;
}

namespace dunlin::workstation {

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
    ports::ContactGate *gate = nullptr;     ///< null: overrides are neither asked for nor decided
    ports::AttachmentDesk *files = nullptr; ///< null: accounts show no files
    ports::AccountMoves *moves = nullptr;   ///< null: accounts are not moved by the hundred
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
    person::PersonPage &person() { return *m_person; }
    devices::DevicesPage &devices() { return *m_devices; }
    settings::SettingsPage &settingsPage() { return *m_settingsPage; }
    /// The open wizard, if any.
    imports::ImportWizard *wizard() const;

    void openImport();

private:
    void buildPages();
    void connectPages();
    void addPages();
    void connectSettings();
    void addCommands();

    WindowPorts m_ports;
    ports::Session m_session;
    settings::Settings &m_settings;
    const base::Clock &m_clock;
    queue::QueuePage *m_queue = nullptr;
    account::AccountPage *m_account = nullptr;
    dashboard::DashboardPage *m_portfolio = nullptr;
    payments::MoneyPage *m_money = nullptr;
    approvals::ApprovalsPage *m_approvals = nullptr;
    overrides::OverridePage *m_overrides = nullptr;
    person::PersonPage *m_person = nullptr;
    devices::DevicesPage *m_devices = nullptr;
    settings::SettingsPage *m_settingsPage = nullptr;
    std::unique_ptr<shell::MainWindow> m_window;
    QPointer<imports::ImportWizard> m_wizard;
};

} // namespace dunlin::workstation
