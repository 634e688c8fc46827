// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "ui/common/view_access.h"
#include "ui/style/tokens.h"

#include <QtCore/QLocale>
#include <QtWidgets/QApplication>

#include <atomic>
#include <cstdio>

namespace {

std::atomic<int> g_warnings{0};

// A warning of Qt is a defect that happens not to crash: it fails the program that ran.
void report(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
    // What the platform without a screen cannot do: size hints, raising, a popup's grab of the
    // keyboard. No other platform says so. Fonts that are asked first for a script they do not
    // have; the next one has it. Cells and places in a text that are not there, for which the walk
    // over what screen readers see asks on purpose (ui/shell/accessible_walk.h).
    const bool harmless = text.startsWith(QLatin1String("This plugin does not support"))
                          || text.contains(QLatin1String("raise() is not supported"))
                          || text.contains(QLatin1String("OpenType support missing for"))
                          || text.startsWith(QLatin1String("QAccessibleTable::cellAt: invalid"))
                          || text.startsWith(QLatin1String("QTextCursor::setPosition: Position"));
    if (type != QtDebugMsg && type != QtInfoMsg && !harmless)
        ++g_warnings;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication app(argc, argv);
    dunlin::common::installViewAccess();
    dunlin::style::applyTheme(app, dunlin::style::Theme::Light);
    qInstallMessageHandler(report);
    const int failed = Catch::Session().run(argc, argv);
    if (failed == 0 && g_warnings > 0) {
        std::fprintf(stderr, "%d warnings of Qt: see above\n", g_warnings.load());
        return 1;
    }
    return failed;
}
