// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fits.h"
#include "tests/ui/shots.h"
#include "ui/common/segmented.h"
#include "ui/settings/key_button.h"
#include "ui/settings/languages.h"
#include "ui/settings/look.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_page.h"
#include "ui/style/tokens.h"

#include <catch2/catch.hpp>

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSlider>

using namespace dunlin;
using settings::Key;
using settings::Settings;
using settings::SettingsPage;

namespace {

struct Stored {
    std::unique_ptr<Settings> open()
    {
        return std::make_unique<Settings>(std::make_unique<QSettings>(
            folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat));
    }
    QTemporaryDir folder;
};

std::vector<settings::KeyLine> someKeys()
{
    return {{QStringLiteral("J"), QStringLiteral("Next account")},
            {QStringLiteral("K"), QStringLiteral("Previous account")},
            {QStringLiteral("Ctrl+K"), QStringLiteral("Search and commands")},
            {QStringLiteral("C"), QStringLiteral("Call, or end the call")},
            {QStringLiteral("Ctrl+Enter"), QStringLiteral("Save and next")}};
}

struct Shown {
    Shown()
    {
        page.resize(1200, 690);
        page.show();
        QTest::qWait(1);
    }
    template <class T>
    T *find(const char *name)
    {
        T *found = page.findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    Stored stored;
    std::unique_ptr<Settings> values = stored.open();
    SettingsPage page{*values, {QStringLiteral("de"), QStringLiteral("ar")}, someKeys()};
};

} // namespace

TEST_CASE("settings: values are typed, kept, and fall back to the default", "[settings]")
{
    Stored stored;
    {
        auto values = stored.open();
        CHECK(values->theme() == style::Theme::System);
        CHECK(values->textPercent() == 100);
        CHECK(values->singleKeys());
        QSignalSpy changed(values.get(), &Settings::changed);
        values->setTheme(style::Theme::Dark);
        values->setTheme(style::Theme::Dark);
        CHECK(changed.count() == 1);
        values->setTextPercent(400);
        values->setSingleKeys(false);
        values->setDensity(settings::Density::Compact);
        values->setLanguage(QStringLiteral("de"));
    }
    auto values = stored.open();
    CHECK(values->theme() == style::Theme::Dark);
    CHECK(values->textPercent() == 150);
    CHECK_FALSE(values->singleKeys());
    CHECK(values->density() == settings::Density::Compact);
    CHECK(values->language() == QStringLiteral("de"));
    values->restoreDefault(Key::Theme);
    CHECK(values->theme() == style::Theme::System);
    CHECK(values->isDefault(Key::Theme));
}

TEST_CASE("settings: a value that cannot be used is the default", "[settings]")
{
    Stored stored;
    QSettings raw(stored.folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    raw.setValue(QStringLiteral("look/theme"), QStringLiteral("pink"));
    raw.setValue(QStringLiteral("look/textPercent"), QStringLiteral("huge"));
    raw.sync();
    auto values = stored.open();
    CHECK(values->theme() == style::Theme::System);
    CHECK(values->textPercent() == 100);
}

TEST_CASE("settings page: each control sets its value, and restore takes it back", "[settings]")
{
    Shown shown;
    auto *theme = shown.find<common::Segmented>("settingTheme");
    Q_EMIT theme->chosen(int(style::Theme::Dark));
    CHECK(shown.values->theme() == style::Theme::Dark);
    auto *restore = shown.find<QAbstractButton>("restore0");
    REQUIRE(restore->isVisible());
    shot(shown.page, QStringLiteral("settings-light"));
    restore->click();
    CHECK(shown.values->theme() == style::Theme::System);
    CHECK(theme->current() == int(style::Theme::System));
    CHECK_FALSE(restore->isVisible());
    shown.find<QSlider>("settingTextSize")->setValue(12);
    CHECK(shown.values->textPercent() == 120);
    shown.find<QCheckBox>("settingSingleKeys")->click();
    CHECK_FALSE(shown.values->singleKeys());
    auto *language = shown.find<QComboBox>("settingLanguage");
    CHECK(language->count() == 4);
    language->setCurrentIndex(language->findData(QStringLiteral("de")));
    Q_EMIT language->activated(language->currentIndex());
    CHECK(shown.values->language() == QStringLiteral("de"));
    Q_EMIT shown.find<common::Segmented>("settingDensity")->chosen(1);
    CHECK(shown.values->density() == settings::Density::Compact);
}

TEST_CASE("settings page: the search leaves what matches", "[settings]")
{
    Shown shown;
    auto *search = shown.find<QLineEdit>("settingsSearch");
    search->setText(QStringLiteral("theme"));
    CHECK(shown.find<common::Segmented>("settingTheme")->isVisible());
    CHECK_FALSE(shown.find<QComboBox>("settingLanguage")->isVisible());
    search->setText(QStringLiteral("save and"));
    CHECK_FALSE(shown.find<common::Segmented>("settingTheme")->isVisible());
    search->setText(QStringLiteral("zebra"));
    CHECK(shown.find<QLabel>("settingsNothing")->isVisible());
    search->clear();
    CHECK(shown.find<QComboBox>("settingLanguage")->isVisible());
    CHECK_FALSE(shown.find<QLabel>("settingsNothing")->isVisible());
}

TEST_CASE("settings: look follows at once", "[settings]")
{
    Stored stored;
    auto values = stored.open();
    settings::followLook(*qApp, *values);
    values->setTheme(style::Theme::Dark);
    CHECK(style::isDark());
    values->setTextPercent(130);
    CHECK(style::textScale() == Approx(1.3));
    values->restoreDefault(Key::TextPercent);
    values->setTheme(style::Theme::Light);
    CHECK_FALSE(style::isDark());
    CHECK(style::textScale() == Approx(1.0));
}

TEST_CASE("settings page: licences can be read", "[settings]")
{
    Shown shown;
    for (const char *button : {"licence0", "licence2", "licence3"}) {
        shown.find<QAbstractButton>(button)->click();
        auto *dialog = shown.page.findChild<QDialog *>();
        REQUIRE(dialog);
        auto *text = dialog->findChild<QPlainTextEdit *>(QStringLiteral("licenceText"));
        REQUIRE(text);
        CHECK(text->toPlainText().size() > 500);
        delete dialog;
    }
}

TEST_CASE("settings page: dark, right to left and large text", "[settings]")
{
    Shown shown;
    const auto straight = testing::places(shown.page);
    CHECK(straight.size() > 8);
    CHECK(testing::clipped(shown.page) == "");
    shown.page.setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(1);
    CHECK(testing::notMirrored(straight, shown.page) == "");
    CHECK(testing::clipped(shown.page) == "");
    shot(shown.page, QStringLiteral("settings-rtl"));
    shown.page.setLayoutDirection(Qt::LeftToRight);
    style::applyTheme(*qApp, style::Theme::Dark);
    CHECK(shown.page.grab().toImage().pixelColor(2, 2) == style::color(style::Ink::Bg));
    shot(shown.page, QStringLiteral("settings-dark"));
    style::setTextScale(1.5);
    style::applyTheme(*qApp, style::Theme::Light);
    // Rows grow in turns: labels first, then the cards around them.
    for (int turn = 0; turn < 20 && (turn == 0 || !testing::clipped(shown.page).empty()); ++turn)
        QTest::qWait(40);
    CHECK(shown.page.grab().toImage().pixelColor(2, 2) == style::color(style::Ink::Bg));
    CHECK(testing::clipped(shown.page) == "");
    shot(shown.page, QStringLiteral("settings-text150"));
    style::setTextScale(1.0);
    style::applyTheme(*qApp, style::Theme::Light);
}

TEST_CASE("languages: English has its plurals", "[settings]")
{
    CHECK(settings::translatedLanguages().first() == QStringLiteral("en"));
    QTranslator english;
    REQUIRE(english.load(QStringLiteral(":/i18n/dunlin_en.qm")));
    CHECK(english.translate("dunlin::imports", "%Ln account(s)", nullptr, 1)
          == QStringLiteral("%Ln account"));
    CHECK(english.translate("dunlin::imports", "%Ln account(s)", nullptr, 2)
          == QStringLiteral("%Ln accounts"));
}

TEST_CASE("a key is changed by pressing it, refused when it is taken, and given back by Del",
          "[settings]")
{
    Stored stored;
    const auto settings = stored.open();
    settings::SettingsPage page(*settings, {}, {});
    page.setKeyCheck([](const QString &, const QString &keys) {
        return keys == QLatin1String("K") ? QStringLiteral("taken") : QString();
    });
    page.setKeys({{QStringLiteral("J"), QStringLiteral("Next account"), QStringLiteral("next")}});
    page.show();
    auto *key = page.findChild<settings::KeyButton *>(QStringLiteral("key_next"));
    REQUIRE(key);
    const auto change = [&](Qt::Key to, Qt::KeyboardModifiers with = Qt::NoModifier) {
        key->click();
        CHECK(key->isWaiting());
        QTest::keyClick(key, to, with);
        QCoreApplication::processEvents();
    };
    change(Qt::Key_K);
    CHECK(settings->keyMap().isEmpty());
    CHECK(key->accessibleDescription() == QStringLiteral("taken"));
    change(Qt::Key_Escape);
    CHECK(settings->keyMap().isEmpty());
    change(Qt::Key_M, Qt::ControlModifier);
    CHECK(settings->keyMap().value(QStringLiteral("next")) == QStringLiteral("Ctrl+M"));
    key->click();
    QTest::keyClick(key, Qt::Key_G);
    QTest::keyClick(key, Qt::Key_N);
    QCoreApplication::processEvents();
    CHECK(stored.open()->keyMap().value(QStringLiteral("next")) == QStringLiteral("G N"));
    change(Qt::Key_Delete);
    CHECK(settings->keyMap().isEmpty());
    CHECK_FALSE(key->isWaiting());
}
