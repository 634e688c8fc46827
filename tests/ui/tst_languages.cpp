// SPDX-License-Identifier: GPL-3.0-or-later
// The languages inside the program: complete, in the right direction, and none of their words cut.
#include "tests/support/fake_managers.h"
#include "tests/ui/fits.h"
#include "tests/ui/shots.h"
#include "tests/ui/window_fixture.h"
#include "ui/audit/audit_page.h"
#include "ui/common/date_text.h"
#include "ui/common/money_text.h"
#include "ui/learn/learn_page.h"
#include "ui/reports/report_page.h"
#include "ui/settings/languages.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/connect_learn.h"
#include "ui/welcome/welcome_page.h"

#include <catch2/catch.hpp>

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>

using namespace dunlin;
using dunlin::testing::WindowFixture;

namespace {

const QStringList kCodes{QStringLiteral("de"),    QStringLiteral("fr"), QStringLiteral("es"),
                         QStringLiteral("pt_BR"), QStringLiteral("hi"), QStringLiteral("ar")};

/// The screens speak a language while it lives.
struct Speaking {
    explicit Speaking(const QString &code) : before(QLocale())
    {
        loaded = translator.load(QStringLiteral(":/i18n/dunlin_%1.qm").arg(code));
        QCoreApplication::installTranslator(&translator);
        QLocale::setDefault(QLocale(code));
        QApplication::setLayoutDirection(QLocale(code).textDirection());
    }
    ~Speaking()
    {
        QCoreApplication::removeTranslator(&translator);
        QLocale::setDefault(before);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

    QTranslator translator;
    QLocale before;
    bool loaded = false;
};

QString days(int n)
{
    return QCoreApplication::translate("DateWords", "%Ln days", nullptr, n);
}

} // namespace

TEST_CASE("six languages beside English are inside the program", "[languages]")
{
    const QStringList inside = settings::translatedLanguages();
    CHECK(inside.front() == QStringLiteral("en"));
    for (const QString &code : kCodes) {
        INFO(code.toStdString());
        CHECK(inside.contains(code));
        const Speaking speaking(code);
        CHECK(speaking.loaded);
        CHECK(QCoreApplication::translate("RankWords", "Broken promise")
              != QStringLiteral("Broken promise"));
    }
}

TEST_CASE("plurals follow the language, digits too", "[languages]")
{
    {
        const Speaking german(QStringLiteral("de"));
        CHECK(days(1) == QStringLiteral("1 Tag"));
        CHECK(days(1200) == QStringLiteral("1.200 Tage"));
    }
    {
        const Speaking french(QStringLiteral("fr"));
        CHECK(days(0) == QStringLiteral("0 jour"));
        CHECK(days(2) == QStringLiteral("2 jours"));
    }
    const Speaking arabic(QStringLiteral("ar"));
    CHECK(days(2) == QStringLiteral("يومان"));
    const QString five = days(5);
    CHECK(five.endsWith(QStringLiteral(" أيام")));
    CHECK(days(11).endsWith(QStringLiteral(" يومًا")));
    CHECK(days(100).endsWith(QStringLiteral(" يوم")));
    CHECK(five.at(0) == QLocale(QStringLiteral("ar")).toString(5).at(0));
}

TEST_CASE("no word is cut in any language, in the smallest window", "[languages]")
{
    const QString code = GENERATE(from_range(kCodes.begin(), kCodes.end()));
    INFO(code.toStdString());
    const Speaking speaking(code);
    WindowFixture at(60, QSize(1280, 720));
    auto *learning = shell::addLearnPage(*at.window, at.queuePage, {});
    const auto check = [&](const char *name) {
        at.settle();
        INFO(name);
        shot(*at.window, code + QLatin1Char('-') + QLatin1String(name));
        CHECK(at.window->size() == QSize(1280, 720));
        CHECK(testing::clipped(*at.window) == "");
    };
    check("queue");
    at.press(Qt::Key_Return);
    at.settle();
    check("account");
    at.press(Qt::Key_C);
    at.press(Qt::Key_1);
    check("promise");
    at.press(Qt::Key_Escape);
    at.press(Qt::Key_G);
    at.press(Qt::Key_Y);
    check("devices");
    at.window->goTo(learning);
    check("learn");
}

TEST_CASE("welcome and settings have room for every language", "[languages]")
{
    const QString code = GENERATE(from_range(kCodes.begin(), kCodes.end()));
    INFO(code.toStdString());
    const Speaking speaking(code);
    QTemporaryDir folder;
    settings::Settings values(std::make_unique<QSettings>(
        folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat));
    settings::SettingsPage settingsPage(values, settings::translatedLanguages(), {});
    welcome::WelcomePage welcomePage;
    for (QWidget *page :
         {static_cast<QWidget *>(&settingsPage), static_cast<QWidget *>(&welcomePage)}) {
        page->resize(1204, 692);
        page->show();
        QTest::qWait(30);
        shot(*page, code + QLatin1Char('-') + page->objectName());
        CHECK(page->size() == QSize(1204, 692));
        CHECK(testing::clipped(*page) == "");
    }
}

TEST_CASE("no word is cut on the managers' pages in any language", "[languages]")
{
    const QString code = GENERATE(from_range(kCodes.begin(), kCodes.end()));
    INFO(code.toStdString());
    const Speaking speaking(code);
    const base::ManualClock clock{base::Instant{1'795'538'520'000}};
    const auto check = [&](QWidget &page, const char *name) {
        page.resize(1204, 698); // beside the rail of the smallest window
        page.show();
        QTest::qWait(400); // until what was asked for is there and laid out
        INFO(name);
        shot(page, code + QLatin1Char('-') + QLatin1String(name));
        CHECK(page.width() == 1204);
        CHECK(testing::clipped(page) == "");
    };
    testing::FakeReports fakeReports;
    reports::ReportPage report({fakeReports, clock}, "America/New_York", true);
    check(report, "reports-choose");
    report.open("promises");
    check(report, "reports-promises");
    report.openFigure("kpi", QDate(2026, 11, 1), QDate(2026, 11, 24));
    check(report, "reports-accounts");
    testing::FakeAudit fakeAudit;
    audit::AuditPage trail({fakeAudit, clock}, "America/New_York");
    check(trail, "audit");
}
