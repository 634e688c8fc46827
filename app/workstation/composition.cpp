// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/composition.h"

#include "app/ctl/remote_import.h"
#include "app/keychain/key_choice.h"
#include "app/workstation/log_file.h"
#include "app/workstation/office_ports.h"
#include "core/desk/desk_policy.h"
#include "core/desk/diagnosis.h"
#include "core/desk/office_import.h"
#include "core/desk/wipe_receipt.h"
#include "ui/common/error_text.h"
#include "ui/devices/devices_page.h"
#include "ui/queue/queue_page.h"
#include "ui/shell/connect_policy.h"
#include "ui/shell/main_window.h"
#include "ui/shell/stall_watchdog.h"
#include "ui/welcome/passphrase_dialog.h"
#include "ui/welcome/welcome_page.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLoggingCategory>
#include <QtCore/QPointer>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

#include <thread>

Q_LOGGING_CATEGORY(lcApp, "dunlin.app")

namespace dunlin::workstation {

using base::Error;
using base::ErrorCode;

namespace {

constexpr qint64 kDemoAccounts = 5000;
constexpr int kDiagnosisLines = 300;

QString dataFolder(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("dunlin/") + name);
}

const QString kLastLocal = QStringLiteral("last/local");
const QString kLastProfile = QStringLiteral("last/profile");

void remember(const QString &key, const QString &folder)
{
    QSettings settings;
    settings.remove(QStringLiteral("last"));
    settings.setValue(key, folder);
}

base::Status demoAt(const QString &folder, const base::Clock &clock)
{
    if (desk::Office::existsAt(folder))
        return {};
    desk::OfficeSettings settings;
    settings.currency = base::kUsd;
    settings.zone = QByteArrayLiteral("America/Chicago");
    settings.name = QStringLiteral("Demo office");
    DUNLIN_TRY_VALUE(const auto office, desk::Office::create(folder, settings, clock));
    desk::DemoRequest request;
    request.accounts = kDemoAccounts;
    DUNLIN_TRY_VALUE(const auto outcome,
                     desk::makeDemo(*office, request, std::make_shared<ports::Progress>()));
    qCInfo(lcApp) << "demo office of" << outcome.accounts << "accounts";
    return {};
}

} // namespace

Composition::Composition(const Options &options, settings::Settings &settings,
                         const base::Clock &clock)
    : m_options(options)
    , m_settings(settings)
    , m_clock(clock)
{}

Composition::~Composition() = default;

void Composition::start()
{
    if (!m_options.localDir.isEmpty())
        return openLocal(m_options.localDir, false);
    if (!m_options.profileDir.isEmpty())
        return openProfile(m_options.profileDir);
    const QSettings last;
    if (const QString folder = last.value(kLastLocal).toString();
        QDir(folder).exists() && !folder.isEmpty())
        return openLocal(folder, false);
    if (const QString folder = last.value(kLastProfile).toString();
        QDir(folder).exists() && !folder.isEmpty())
        return openProfile(folder);
    showWelcome({});
}

QString Composition::placeOf(const Options &options)
{
    QString folder = options.localDir.isEmpty() ? options.profileDir : options.localDir;
    const QSettings last;
    for (const QString &key : {kLastLocal, kLastProfile}) {
        if (folder.isEmpty())
            folder = last.value(key).toString();
    }
    return folder.isEmpty() ? QString() : QDir(folder).absolutePath();
}

void Composition::openCaller(const QString &number)
{
    if (m_window)
        m_window->openCaller(number);
    else
        m_caller = number;
}

void Composition::openLocal(const QString &folder, bool thenImport)
{
    m_thenImport = thenImport;
    m_local = std::make_unique<LocalOffice>(folder, m_clock);
    connect(m_local.get(), &LocalOffice::ready, this, &Composition::onServerReady);
    connect(m_local.get(), &LocalOffice::failed, this, &Composition::fail);
    connect(m_local.get(), &LocalOffice::stopped, this,
            [] { qCWarning(lcApp) << "the local server ended; work goes on offline"; });
    if (m_welcome)
        m_welcome->setBusy(tr("Opening the office on this machine…"));
    m_local->start();
}

void Composition::onServerReady(const QUrl &url, const QByteArray &fingerprint)
{
    if (m_workstation)
        return;
    desk::WorkstationOptions options;
    options.importRunner = ctl::importRunnerFor(m_local->folder());
    auto opened = desk::Workstation::open(m_local->profileFolder(), m_clock, options);
    if (!opened)
        return fail(opened.error());
    m_workstation = std::move(*opened);
    if (m_workstation->isEnrolled())
        return showDesk();
    enrolLocal(url, fingerprint);
}

void Composition::enrolLocal(const QUrl &url, const QByteArray &fingerprint)
{
    m_local->makeCode([this, url, fingerprint](base::Result<QString> code) {
        if (!code)
            return fail(code.error());
        m_workstation->enrol(url, *code, fingerprint,
                             ports::guarded<ports::Session>(this, [this](auto session) {
                                 if (!session)
                                     return fail(session.error());
                                 showDesk();
                             }));
    });
}

/// A person types the passphrase, as often as it takes; who leaves the dialog gets the welcome
/// page.
base::Result<std::unique_ptr<desk::Workstation>>
Composition::openAsking(const QString &folder, const desk::WorkstationOptions &given)
{
    desk::WorkstationOptions options = given;
    const bool asks =
        keychain::keptByPassphrase(folder) && qEnvironmentVariableIsEmpty("DUNLIN_PASSPHRASE_FILE");
    for (bool again = false;; again = true) {
        desk::AskPassphrase ask = keychain::passphraseFromFile();
        if (asks) {
            welcome::PassphraseDialog dialog(QDir(folder).dirName(), again, m_welcome.get());
            if (dialog.exec() != QDialog::Accepted)
                return base::fail(ErrorCode::Auth,
                                  QStringLiteral("no passphrase was given; the profile is kept as "
                                                 "it is"),
                                  base::Retry::AfterUserAction);
            ask = [given = dialog.passphrase()](const QString &) {
                return base::Result<QByteArray>(given);
            };
        }
        options.keyKeeper = keychain::keyKeeperFor(folder, ask);
        auto opened = desk::Workstation::open(folder, m_clock, options);
        if (opened || !asks || opened.error().code != ErrorCode::Auth)
            return opened;
    }
}

void Composition::openProfile(const QString &folder)
{
    auto opened = openAsking(folder, {});
    if (!opened) {
        // Wiped: the office learns of it as soon as it can be reached.
        std::thread([folder] {
            const base::SystemClock clock;
            (void)desk::sendWipeReceipt(folder, clock);
        }).detach();
        return fail(opened.error());
    }
    m_workstation = std::move(*opened);
    if (!m_workstation->isEnrolled()) {
        m_workstation.reset();
        return fail(Error{ErrorCode::Auth,
                          QStringLiteral("this profile has not joined a server yet"),
                          base::Retry::AfterUserAction});
    }
    remember(kLastProfile, QDir(folder).absolutePath());
    showDesk();
}

void Composition::join(const QString &server, const QString &code, const QString &fingerprint)
{
    const QString folder = dataFolder(QStringLiteral("profile"));
    auto opened = openAsking(folder, {});
    if (!opened)
        return fail(opened.error());
    m_workstation = std::move(*opened);
    m_options.profileDir = folder;
    m_welcome->setBusy(tr("Joining %1…").arg(server));
    m_workstation->enrol(QUrl(server), code, fingerprint.toLatin1(),
                         ports::guarded<ports::Session>(this, [this, folder](auto session) {
                             if (!session) {
                                 m_workstation.reset();
                                 return fail(session.error());
                             }
                             remember(kLastProfile, folder);
                             showDesk();
                         }));
}

void Composition::makeDemo()
{
    m_welcome->setBusy(tr("Making the demo office: 5,000 accounts…"));
    const QString folder = dataFolder(QStringLiteral("demo"));
    std::thread([this, guard = QPointer<Composition>(this), folder, &clock = m_clock] {
        auto made = demoAt(folder, clock);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [this, guard, folder, made = std::move(made)] {
                if (!guard)
                    return;
                if (!made)
                    return fail(made.error());
                openLocal(folder, false);
            },
            Qt::QueuedConnection);
    }).detach();
}

void Composition::showWelcome(const QString &busy)
{
    if (!m_welcome) {
        m_welcome = std::make_unique<welcome::WelcomePage>();
        m_welcome->setWindowTitle(QStringLiteral("Dunlin"));
        m_welcome->resize(m_options.size);
        connect(m_welcome.get(), &welcome::WelcomePage::demoRequested, this,
                &Composition::makeDemo);
        connect(m_welcome.get(), &welcome::WelcomePage::ownOfficeRequested, this,
                [this] { openLocal(dataFolder(QStringLiteral("office")), true); });
        connect(m_welcome.get(), &welcome::WelcomePage::joinRequested, this, &Composition::join);
    }
    m_welcome->setBusy(busy);
    m_welcome->show();
}

void Composition::showDesk()
{
    if (m_local)
        remember(kLastLocal, m_local->folder());
    const QString folder = m_local ? m_local->profileFolder() : m_options.profileDir;
    ctl::CommandContext context;
    context.clock = &m_clock;
    context.heldProfile = [this](const QString &) { return m_workstation.get(); };
    if (!folder.isEmpty()) {
        if (auto control = ctl::ControlServer::start(folder, context))
            m_control = std::move(*control);
        else
            qCWarning(lcApp) << "no control socket:" << control.error().detail;
    }
    const desk::ManagerPorts managers = m_workstation->managers();
    m_asker =
        std::make_unique<OfficeAsker>(m_local ? m_local->folder() : QString(),
                                      m_workstation->beside().errand, m_workstation->session());
    m_bank = std::make_unique<OfficeBankDesk>(*m_asker);
    m_integrations = std::make_unique<OfficeIntegrations>(*m_asker);
    m_fleet = std::make_unique<OfficeFleet>(*m_asker);
    m_window = std::make_unique<DeskWindow>(WindowPorts{m_workstation->queue(),
                                                        m_workstation->desk(),
                                                        m_workstation->agreements(),
                                                        m_workstation->payments(),
                                                        m_workstation->batches(),
                                                        m_workstation->views(),
                                                        m_workstation->portfolio(),
                                                        m_workstation->imports(),
                                                        m_workstation->syncStatus(),
                                                        m_workstation->changes(),
                                                        &m_workstation->contactGate(),
                                                        &m_workstation->compliance(),
                                                        &m_workstation->strategies(),
                                                        &managers.reports,
                                                        &managers.team,
                                                        &managers.audit,
                                                        m_bank.get(),
                                                        m_integrations.get(),
                                                        &m_workstation->visits(),
                                                        &m_workstation->messages(),
                                                        &m_workstation->beside().attachments,
                                                        &m_workstation->beside().moves,
                                                        m_fleet.get(),
                                                        &managers.ranks},
                                            m_workstation->session(), m_settings, m_clock);
    connect(&m_window->queue(), &queue::QueuePage::firstRowPainted, this,
            &Composition::firstRowPainted);
    connect(&m_window->devices(), &devices::DevicesPage::diagnosisWanted, this,
            &Composition::saveDiagnosis);
    m_policy = std::make_unique<desk::DeskLaptopPolicy>(*m_workstation);
    shell::connectPolicy(m_window->window(), *m_policy);
    m_window->window().resize(m_options.size);
    m_window->window().show();
    if (m_welcome)
        m_welcome.release()->deleteLater();
    if (m_thenImport)
        m_window->openImport();
    if (!m_caller.isEmpty())
        m_window->openCaller(std::exchange(m_caller, {}));
    Q_EMIT opened();
}

void Composition::saveDiagnosis(const QString &file)
{
    shell::MainWindow &window = m_window->window();
    desk::DiagnosisSource source;
    source.now = m_clock.now();
    source.version = QCoreApplication::applicationVersion();
    source.role = m_workstation->session().role;
    source.zone = m_workstation->session().officeZone;
    source.sync = m_workstation->syncStatus().state();
    source.profileFolder = m_local ? m_local->profileFolder() : m_options.profileDir;
    source.stalls = window.watchdog().stalls();
    source.longestStallMs = window.watchdog().longestMs();
    source.log = newestLogLines(kDiagnosisLines);
    if (const base::Status written = desk::writeDiagnosis(source, file); !written)
        window.notifyFailure(common::errorText(written.error()).line());
    else
        window.notify(tr("Saved. It names no debtor; read it before you send it."));
}

void Composition::fail(const Error &error)
{
    qCWarning(lcApp) << "cannot open:" << base::errorCodeName(error.code) << error.detail;
    if (m_local)
        m_local.release()->deleteLater(); // it may be what says so
    showWelcome({});
    m_welcome->showError(error);
    Q_EMIT failed(error);
}

} // namespace dunlin::workstation
