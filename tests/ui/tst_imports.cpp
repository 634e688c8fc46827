// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_imports.h"
#include "tests/ui/fits.h"
#include "tests/ui/shots.h"
#include "ui/common/button.h"
#include "ui/imports/import_wizard.h"
#include "ui/imports/import_words.h"
#include "ui/style/tokens.h"

#include <catch2/catch.hpp>

#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace dunlin;
using imports::ImportFlow;
using imports::ImportWizard;
using testing::FakeImports;
using Step = ImportFlow::Step;

namespace {

QString seen(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

struct Shown {
    Shown()
    {
        wizard.open();
        QTest::qWait(1);
    }
    template <class T>
    T *find(const char *name)
    {
        T *found = wizard.findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    void press(const char *name)
    {
        QTest::mouseClick(find<common::Button>(name), Qt::LeftButton);
        QTest::qWait(1);
    }
    void toCheck()
    {
        wizard.setFile(QStringLiteral("receivables.csv"));
        QTest::qWait(1);
        REQUIRE(wizard.flow().step() == Step::Check);
    }
    void toTrial()
    {
        toCheck();
        press("importNext");
        REQUIRE(wizard.flow().step() == Step::Trial);
    }

    FakeImports port;
    ImportWizard wizard{port};
};

} // namespace

TEST_CASE("import wizard: file, check, trial, run", "[imports]")
{
    Shown shown;
    QSignalSpy imported(&shown.wizard, &ImportWizard::imported);
    QSignalSpy queue(&shown.wizard, &ImportWizard::openQueueRequested);
    shot(shown.wizard, QStringLiteral("import-1-file"));
    CHECK_FALSE(shown.find<common::Button>("importNext")->isEnabled());
    shown.find<QLineEdit>("importPath")->setText(QStringLiteral("receivables.csv"));
    shown.press("importNext");
    REQUIRE(shown.wizard.flow().step() == Step::Check);
    CHECK(shown.port.lastProfile.isEmpty());
    CHECK(shown.find<QComboBox>("importTarget5")->currentText() == QStringLiteral("Amount"));
    CHECK(shown.find<QComboBox>("importTarget6")->currentText() == QStringLiteral("Not used"));
    shot(shown.wizard, QStringLiteral("import-2-check"));
    shown.press("importNext");
    REQUIRE(shown.wizard.flow().step() == Step::Trial);
    CHECK(shown.port.realRuns == 0);
    CHECK(seen(shown.find<QLabel>("outcomeFigure1")->text()) == QStringLiteral("2,460"));
    CHECK(shown.find<QLabel>("outcomeQuarantine")->text().contains(QStringLiteral("quarantine")));
    CHECK(imported.isEmpty());
    shot(shown.wizard, QStringLiteral("import-3-trial"));
    shown.press("importNext");
    REQUIRE(shown.wizard.flow().step() == Step::Done);
    CHECK(shown.port.realRuns == 1);
    CHECK(imported.count() == 1);
    shot(shown.wizard, QStringLiteral("import-4-done"));
    shown.press("importNext");
    CHECK(queue.count() == 1);
    CHECK_FALSE(shown.wizard.isVisible());
}

TEST_CASE("import wizard: a column's meaning is changed, and moves from where it was", "[imports]")
{
    Shown shown;
    shown.toCheck();
    auto *combo = shown.find<QComboBox>("importTarget3");
    combo->setCurrentIndex(combo->findData(QStringLiteral("due")));
    Q_EMIT combo->activated(combo->currentIndex());
    CHECK(shown.wizard.flow().preview().columns[3].target == QStringLiteral("due"));
    CHECK(shown.find<QComboBox>("importTarget4")->currentData().toString().isEmpty());
    shown.press("importNext");
    CHECK(shown.port.lastJson == "account,debtor,item,due,,amount,,");
}

TEST_CASE("import wizard: a mapping that cannot work is refused with its reason", "[imports]")
{
    Shown shown;
    shown.toCheck();
    auto *combo = shown.find<QComboBox>("importTarget5");
    combo->setCurrentIndex(0);
    Q_EMIT combo->activated(0);
    shown.press("importNext");
    CHECK(shown.wizard.flow().step() == Step::Check);
    CHECK(shown.find<QLabel>("importError")->isVisible());
    CHECK(shown.find<QLabel>("importErrorDetail")->text()
          == QStringLiteral("no column gives the amount"));
    shot(shown.wizard, QStringLiteral("import-2-refused"));
}

TEST_CASE("import wizard: a field that no column gives is asked for before the trial", "[imports]")
{
    Shown shown;
    shown.port.answer.columns[5].target.clear();
    shown.port.answer.missing = QStringList{QStringLiteral("amount")};
    shown.toCheck();
    auto *missing = shown.find<QLabel>("importMissing");
    REQUIRE(missing->isVisible());
    CHECK(missing->text().contains(QStringLiteral("Amount")));
    CHECK_FALSE(shown.find<common::Button>("importNext")->isEnabled());
    shot(shown.wizard, QStringLiteral("import-2-missing"));
    auto *combo = shown.find<QComboBox>("importTarget5");
    combo->setCurrentIndex(combo->findData(QStringLiteral("amount")));
    Q_EMIT combo->activated(combo->currentIndex());
    CHECK_FALSE(missing->isVisible());
    CHECK(shown.find<common::Button>("importNext")->isEnabled());
}

TEST_CASE("import wizard: an unreadable file keeps its path and says why", "[imports]")
{
    Shown shown;
    shown.port.previewFailure =
        base::Error{base::ErrorCode::Input, QStringLiteral("the file is empty"), base::Retry::No};
    shown.wizard.setFile(QStringLiteral("folder/nothing.csv"));
    QTest::qWait(1);
    CHECK(shown.wizard.flow().step() == Step::File);
    CHECK(shown.find<QLabel>("importError")->text().contains(QStringLiteral("nothing.csv")));
    CHECK(shown.find<QLineEdit>("importPath")->text() == QStringLiteral("folder/nothing.csv"));
    shot(shown.wizard, QStringLiteral("import-1-unreadable"));
    shown.port.previewFailure.reset();
    shown.press("importNext");
    CHECK(shown.wizard.flow().step() == Step::Check);
    CHECK_FALSE(shown.find<QLabel>("importError")->isVisible());
}

TEST_CASE("import wizard: another profile is tried; a wrong one leaves the columns", "[imports]")
{
    Shown shown;
    shown.toCheck();
    shown.port.previewFailure = base::Error{
        base::ErrorCode::Input, QStringLiteral("no column gives the activity"), base::Retry::No};
    auto *profiles = shown.find<QComboBox>("importProfile");
    profiles->setCurrentIndex(profiles->findData(QStringLiteral("event-log")));
    Q_EMIT profiles->activated(profiles->currentIndex());
    QTest::qWait(1);
    CHECK(shown.port.lastProfile == QStringLiteral("event-log"));
    CHECK(shown.wizard.flow().step() == Step::Check);
    CHECK(shown.find<QLabel>("importError")->isVisible());
    CHECK(shown.find<QComboBox>("importTarget5")->currentText() == QStringLiteral("Amount"));
}

TEST_CASE("import wizard: a long run shows how far it is, and stops without a trace", "[imports]")
{
    Shown shown;
    shown.toTrial();
    QSignalSpy imported(&shown.wizard, &ImportWizard::imported);
    shown.port.hold = true;
    shown.press("importNext");
    shown.port.progress->total = 80'000;
    shown.port.progress->done = 12'400;
    QTest::qWait(450);
    auto *text = shown.find<QLabel>("importProgress");
    REQUIRE(text->isVisible());
    CHECK(seen(text->text()).startsWith(QStringLiteral("12,400 of 80,000 rows")));
    CHECK(text->text().contains(QStringLiteral("rows per second")));
    shot(shown.wizard, QStringLiteral("import-3-running"));
    // Esc stops the run; it does not leave it behind.
    QTest::keyClick(&shown.wizard, Qt::Key_Escape);
    CHECK(shown.wizard.isVisible());
    CHECK(shown.port.progress->cancel);
    shown.port.finish();
    CHECK(shown.wizard.flow().step() == Step::Trial);
    CHECK(shown.find<QLabel>("importError")->text()
          == QStringLiteral("Stopped. Nothing was changed."));
    CHECK(imported.isEmpty());
    CHECK(shown.find<common::Button>("importNext")->isEnabled());
}

TEST_CASE("import wizard: a dropped file is looked at", "[imports]")
{
    Shown shown;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/open-items.csv.gz"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&shown.wizard, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&shown.wizard, &drop);
    QTest::qWait(1);
    CHECK(shown.port.lastFile == QStringLiteral("/tmp/open-items.csv.gz"));
    CHECK(shown.wizard.flow().step() == Step::Check);
}

TEST_CASE("import wizard: going back keeps what was changed", "[imports]")
{
    Shown shown;
    shown.toTrial();
    shown.press("importBack");
    CHECK(shown.wizard.flow().step() == Step::Check);
    shown.press("importBack");
    CHECK(shown.wizard.flow().step() == Step::File);
    CHECK(shown.find<QLineEdit>("importPath")->text() == QStringLiteral("receivables.csv"));
}

TEST_CASE("import wizard: a run is stopped when the wizard goes away", "[imports]")
{
    FakeImports port;
    std::shared_ptr<ports::Progress> progress;
    {
        ImportWizard wizard(port);
        wizard.setFile(QStringLiteral("a.csv"));
        QTest::qWait(1);
        port.hold = true;
        QTest::mouseClick(wizard.findChild<common::Button *>(QStringLiteral("importNext")),
                          Qt::LeftButton);
        progress = port.progress;
        REQUIRE(progress);
    }
    CHECK(progress->cancel);
    port.finish();
}

TEST_CASE("import wizard: dark and right to left", "[imports]")
{
    Shown shown;
    shown.toCheck();
    const auto straight = testing::places(shown.wizard);
    CHECK(straight.size() > 15);
    CHECK(testing::clipped(shown.wizard) == "");
    shown.wizard.setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(1);
    shot(shown.wizard, QStringLiteral("import-2-rtl"));
    CHECK(testing::notMirrored(straight, shown.wizard) == "");
    CHECK(testing::clipped(shown.wizard) == "");
    shown.wizard.setLayoutDirection(Qt::LeftToRight);
    style::applyTheme(*qApp, style::Theme::Dark);
    CHECK(shown.wizard.grab().toImage().pixelColor(2, 2) == style::color(style::Ink::Surface));
    shot(shown.wizard, QStringLiteral("import-2-dark"));
    shown.press("importNext");
    QTest::qWait(30);
    CHECK(testing::clipped(shown.wizard) == "");
    shot(shown.wizard, QStringLiteral("import-3-dark"));
    style::applyTheme(*qApp, style::Theme::Light);
    CHECK(shown.wizard.grab().toImage().pixelColor(2, 2) == style::color(style::Ink::Surface));
}

TEST_CASE("import words: what is zero is not said", "[imports]")
{
    ports::ImportOutcome outcome;
    CHECK(imports::addedWords(outcome) == QStringLiteral("nothing new"));
    CHECK(seen(imports::progressWords(5, 0, 0)) == QStringLiteral("5 rows"));
}
