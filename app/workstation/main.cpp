// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/composition.h"
#include "app/workstation/log_file.h"
#include "app/workstation/options.h"
#include "app/workstation/shots.h"
#include "app/workstation/single_instance.h"
#include "app/workstation/tour.h"
#include "core/base/clock.h"
#include "core/base/platform/process_guard.h"
#include "ui/common/view_access.h"
#include "ui/settings/languages.h"
#include "ui/settings/look.h"
#include "ui/settings/settings.h"
#include "ui/shell/main_window.h"
#include "ui/style/tokens.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QLoggingCategory>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

Q_LOGGING_CATEGORY(lcStart, "dunlin.start")

namespace {

// Pictures are made with settings of their own, so that they look the same on every machine.
std::unique_ptr<QSettings> settingsStorage(const dunlin::workstation::Options &options)
{
    if (options.tourDir.isEmpty() && options.shotsDir.isEmpty())
        return std::make_unique<QSettings>();
    const QString file = QDir::temp().filePath(
        QStringLiteral("dunlin-pictures-%1.ini").arg(QCoreApplication::applicationPid()));
    QFile::remove(file);
    return std::make_unique<QSettings>(file, QSettings::IniFormat);
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace dunlin;
    base::forbidMemoryImages();
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication app(argc, argv);
    common::installViewAccess();
    app.setApplicationName(QStringLiteral("dunlin"));
    app.setApplicationDisplayName(QStringLiteral("Dunlin"));
    app.setOrganizationName(QStringLiteral("dunlin"));
    app.setApplicationVersion(QStringLiteral(DUNLIN_VERSION));
    app.setWindowIcon(QIcon(QStringLiteral(":/brand/dunlin.svg")));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.dunlin.Dunlin"));
    const auto options = workstation::parseOptions(app.arguments());
    if (!options)
        return 2;
    workstation::logToFile(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));

    settings::Settings settings(settingsStorage(*options));
    settings::installLanguage(app, options->language.isEmpty() ? settings.language()
                                                               : options->language);
    if (options->theme == QLatin1String("dark"))
        settings.setTheme(style::Theme::Dark);
    else if (options->theme == QLatin1String("contrast"))
        settings.setTheme(style::Theme::HighContrast);
    else if (options->theme == QLatin1String("light") || !options->shotsDir.isEmpty()
             || !options->tourDir.isEmpty())
        settings.setTheme(style::Theme::Light);
    settings::followLook(app, settings);

    base::SystemClock clock;
    if (!options->shotsDir.isEmpty())
        return workstation::takeShots(*options, settings, clock);
    workstation::SingleInstance instance(workstation::Composition::placeOf(*options));
    if (options->tourDir.isEmpty() && instance.handOver(options->caller))
        return 0;
    workstation::Composition composition(*options, settings, clock);
    if (options->tourDir.isEmpty()) {
        instance.listen();
        QObject::connect(&instance, &workstation::SingleInstance::called, &composition,
                         &workstation::Composition::openCaller);
        QObject::connect(&instance, &workstation::SingleInstance::raised, &composition,
                         [&composition] {
                             if (auto *window = composition.deskWindow()) {
                                 window->window().raise();
                                 window->window().activateWindow();
                             }
                         });
    }
    if (!options->caller.isEmpty())
        composition.openCaller(options->caller);
    if (!options->tourDir.isEmpty())
        return workstation::takeTour(composition, *options);
    // The benchmark of the start waits for these words.
    QObject::connect(&composition, &workstation::Composition::firstRowPainted, &app, [&sinceStart] {
        qCInfo(lcStart) << "first row after" << sinceStart.elapsed() << "ms";
    });
    composition.start();
    return app.exec();
}
