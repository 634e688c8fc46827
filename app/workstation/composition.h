// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/control_socket.h"
#include "app/workstation/desk_window.h"
#include "app/workstation/local_office.h"
#include "app/workstation/options.h"
#include "core/base/clock.h"
#include "core/desk/desk_policy.h"
#include "core/desk/workstation.h"
#include "ui/settings/settings.h"

#include <memory>

class QSettings;

namespace dunlin::welcome {
class WelcomePage;
}

namespace dunlin::workstation {

class OfficeAsker;
class OfficeBankDesk;
class OfficeFleet;
class OfficeIntegrations;

/// The composition root: makes everything in order, owns it, and takes it down in reverse: window,
/// control socket, workstation (sync stopped, store drained), local server. GUI thread.
class Composition : public QObject {
    Q_OBJECT
public:
    Composition(const Options &options, settings::Settings &settings, const base::Clock &clock);
    ~Composition() override;

    /// Opens what the options or the last time say, or welcomes.
    void start();
    /// The open desk; null while there is the welcome page.
    DeskWindow *deskWindow() { return m_window.get(); }
    /// Opens the account of a caller, now or as soon as a desk is open.
    void openCaller(const QString &number);
    /// The folder that is open, or will be: what tells two workstations apart.
    static QString placeOf(const Options &options);
    desk::Workstation *workstation() { return m_workstation.get(); }

Q_SIGNALS:
    /// The window with a profile is on screen.
    void opened();
    /// The queue can be worked: its first row is painted. Not for an empty queue.
    void firstRowPainted();
    /// Nothing could be opened; the welcome page says why.
    void failed(const dunlin::base::Error &error);

private:
    void openLocal(const QString &folder, bool thenImport);
    void openProfile(const QString &folder);
    base::Result<std::unique_ptr<desk::Workstation>>
    openAsking(const QString &folder, const desk::WorkstationOptions &options);
    void onServerReady(const QUrl &url, const QByteArray &fingerprint);
    void enrolLocal(const QUrl &url, const QByteArray &fingerprint);
    void join(const QString &server, const QString &code, const QString &fingerprint);
    void makeDemo();
    void showWelcome(const QString &busy);
    void showDesk();
    void saveDiagnosis(const QString &file);
    void fail(const base::Error &error);

    Options m_options;
    settings::Settings &m_settings;
    const base::Clock &m_clock;
    bool m_thenImport = false;
    QString m_caller; ///< whose account is opened once there is a desk
    // Order of making; destroyed in reverse.
    std::unique_ptr<LocalOffice> m_local;
    std::unique_ptr<desk::Workstation> m_workstation;
    std::unique_ptr<OfficeAsker> m_asker;
    std::unique_ptr<OfficeBankDesk> m_bank;
    std::unique_ptr<OfficeIntegrations> m_integrations;
    std::unique_ptr<OfficeFleet> m_fleet;
    std::unique_ptr<ctl::ControlServer> m_control;
    std::unique_ptr<desk::DeskLaptopPolicy> m_policy;
    std::unique_ptr<DeskWindow> m_window;
    std::unique_ptr<welcome::WelcomePage> m_welcome;
};

} // namespace dunlin::workstation
