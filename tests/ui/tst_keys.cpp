// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_table.h"

#include <catch2/catch.hpp>

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>
#include <QtWidgets/QWidget>

using namespace dunlin;
using shell::keys;

namespace {

constexpr quint32 kPlaceJ = 44;
constexpr quint32 kPlaceG = 42;
constexpr quint32 kPlaceQ = 24;
constexpr quint32 kPlaceOne = 10;
constexpr quint32 kPlaceSlash = 61;

/// A window with a list, a text field and a table of keys that counts.
struct Bench {
    Bench()
    {
        auto *column = new QVBoxLayout(&window);
        list = new QWidget(&window);
        list->setFocusPolicy(Qt::StrongFocus);
        field = new QLineEdit(&window);
        column->addWidget(list);
        column->addWidget(field);
        table = new shell::KeyTable(&window);
        add("next", "J", true);
        add("undo", "U");
        add("go.queue", "G Q");
        add("why", "G G");
        add("one", "1");
        add("pay", "$");
        add("help", "?");
        add("search", "/");
        add("save", "Ctrl+Enter");
        add("palette", "Ctrl+K");
        add("stay", "Ctrl+Shift+Enter");
        add("pane", "F6");
        window.show();
        window.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
        list->setFocus();
    }
    void add(const char *id, const char *combo, bool repeats = false)
    {
        shell::Command command;
        command.id = QLatin1String(id);
        command.keys = {keys(combo)};
        command.repeats = repeats;
        command.run = [] {};
        table->add(command);
    }
    int ran(const char *id) const { return table->runsOf(QLatin1String(id)); }
    void send(int key, quint32 place, const QString &text = {},
              Qt::KeyboardModifiers modifiers = Qt::NoModifier, bool again = false)
    {
        QKeyEvent event(QEvent::KeyPress, key, modifiers, place, 0, 0, text, again);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }

    QWidget window;
    QWidget *list = nullptr;
    QLineEdit *field = nullptr;
    shell::KeyTable *table = nullptr;
};

} // namespace

TEST_CASE("letters work by their place under layouts that are not Latin", "[keys]")
{
    Bench at;
    at.send(Qt::Key_J, kPlaceJ, QStringLiteral("j"));
    CHECK(at.ran("next") == 1);
    at.send(0x043E, kPlaceJ, QStringLiteral("о")); // Russian
    CHECK(at.ran("next") == 2);
    at.send(0x062A, kPlaceJ, QStringLiteral("ت")); // Arabic
    CHECK(at.ran("next") == 3);
    at.send(0x041B, 45, QStringLiteral("л"), Qt::ControlModifier);
    CHECK(at.ran("palette") == 1);
    at.send(0x061F, kPlaceSlash, QStringLiteral("؟"), Qt::ShiftModifier);
    CHECK(at.ran("help") == 1);
    at.send(0x0638, kPlaceSlash, QStringLiteral("ظ"));
    CHECK(at.ran("search") == 1);
}

TEST_CASE("a Latin layout's own letter counts, not its place", "[keys]")
{
    Bench at;
    // Dvorak has H where a US keyboard has J.
    at.send(Qt::Key_H, kPlaceJ, QStringLiteral("h"));
    CHECK(at.ran("next") == 0);
    at.send(Qt::Key_J, 54, QStringLiteral("j"));
    CHECK(at.ran("next") == 1);
    // French has a sign where the digit is.
    at.send(Qt::Key_Ampersand, kPlaceOne, QStringLiteral("&"));
    CHECK(at.ran("one") == 1);
    // German needs Shift for a slash, US for a question mark.
    at.send(Qt::Key_Slash, 16, QStringLiteral("/"), Qt::ShiftModifier);
    CHECK(at.ran("search") == 1);
    at.send(Qt::Key_Question, kPlaceSlash, QStringLiteral("?"), Qt::ShiftModifier);
    CHECK(at.ran("help") == 1);
    at.send(Qt::Key_Dollar, 13, QStringLiteral("$"), Qt::ShiftModifier);
    CHECK(at.ran("pay") == 1);
}

TEST_CASE("single keys are dead in text fields, chords are not", "[keys]")
{
    Bench at;
    at.field->setFocus();
    for (const auto &[key, text] :
         std::vector<std::pair<int, QString>>{{Qt::Key_J, QStringLiteral("j")},
                                              {Qt::Key_1, QStringLiteral("1")},
                                              {Qt::Key_Dollar, QStringLiteral("$")},
                                              {Qt::Key_G, QStringLiteral("g")},
                                              {Qt::Key_Q, QStringLiteral("q")}})
        at.send(key, 0, text);
    CHECK(at.field->text() == QStringLiteral("j1$gq"));
    CHECK(at.ran("next") + at.ran("one") + at.ran("pay") + at.ran("go.queue") == 0);
    at.send(Qt::Key_Return, 36, {}, Qt::ControlModifier);
    at.send(Qt::Key_Return, 36, {}, Qt::ControlModifier | Qt::ShiftModifier);
    at.send(Qt::Key_Enter, 104, {}, Qt::ControlModifier | Qt::KeypadModifier);
    CHECK(at.ran("save") == 2);
    CHECK(at.ran("stay") == 1);
    at.send(Qt::Key_F6, 72);
    CHECK(at.ran("pane") == 1);
}

TEST_CASE("single keys can be turned off as a whole", "[keys]")
{
    Bench at;
    at.table->setSingleKeys(false);
    at.send(Qt::Key_J, kPlaceJ, QStringLiteral("j"));
    at.send(Qt::Key_G, kPlaceG, QStringLiteral("g"));
    at.send(Qt::Key_Q, kPlaceQ, QStringLiteral("q"));
    CHECK(at.ran("next") + at.ran("go.queue") == 0);
    at.send(Qt::Key_K, 45, {}, Qt::ControlModifier);
    CHECK(at.ran("palette") == 1);
}

TEST_CASE("a pair of keys waits for its second, and forgets a wrong one", "[keys]")
{
    Bench at;
    at.send(Qt::Key_G, kPlaceG, QStringLiteral("g"));
    CHECK(at.table->pending() == QStringLiteral("G"));
    at.send(Qt::Key_Q, kPlaceQ, QStringLiteral("q"));
    CHECK(at.ran("go.queue") == 1);
    CHECK(at.table->pending().isEmpty());
    at.send(Qt::Key_G, kPlaceG, QStringLiteral("g"));
    at.send(Qt::Key_G, kPlaceG, QStringLiteral("g"));
    CHECK(at.ran("why") == 1);
    at.send(Qt::Key_G, kPlaceG, QStringLiteral("g"));
    at.send(Qt::Key_J, kPlaceJ, QStringLiteral("j"));
    CHECK(at.ran("next") == 0);
    CHECK(at.table->pending().isEmpty());
    // By place as well: Russian "п", "й".
    at.send(0x041F, kPlaceG, QStringLiteral("п"));
    at.send(0x0419, kPlaceQ, QStringLiteral("й"));
    CHECK(at.ran("go.queue") == 2);
}

TEST_CASE("a held key repeats only what may repeat", "[keys]")
{
    Bench at;
    at.send(Qt::Key_J, kPlaceJ, QStringLiteral("j"), Qt::NoModifier, /*again=*/true);
    at.send(Qt::Key_U, 30, QStringLiteral("u"), Qt::NoModifier, /*again=*/true);
    CHECK(at.ran("next") == 1);
    CHECK(at.ran("undo") == 0);
}

TEST_CASE("a lock leaves only what it names, and pages have their own keys", "[keys]")
{
    Bench at;
    QWidget page;
    shell::Command own;
    own.id = QStringLiteral("page.next");
    own.keys = {keys("J")};
    own.page = &page;
    own.run = [] {};
    at.table->add(own);
    at.table->setPage(&page);
    at.send(Qt::Key_J, kPlaceJ, QStringLiteral("j"));
    CHECK(at.ran("page.next") == 1);
    CHECK(at.ran("next") == 0);
    at.table->setLock({QStringLiteral("help")});
    at.send(Qt::Key_J, kPlaceJ, QStringLiteral("j"));
    at.send(Qt::Key_Question, kPlaceSlash, QStringLiteral("?"), Qt::ShiftModifier);
    CHECK(at.ran("page.next") == 1);
    CHECK(at.ran("help") == 1);
    at.table->unlock();
    CHECK(at.table->run(QStringLiteral("page.next")));
}

TEST_CASE("keys are written as they stand on a keyboard", "[keys]")
{
    CHECK(keys("Ctrl+Shift+Enter").text() == QStringLiteral("Ctrl+Shift+Enter"));
    CHECK(keys("G ,").text() == QStringLiteral("G ,"));
    CHECK(keys("Shift+F6").text() == QStringLiteral("Shift+F6"));
    CHECK(keys("J").isSingleKey());
    CHECK_FALSE(keys("Ctrl+.").isSingleKey());
    CHECK_FALSE(keys("F9").isSingleKey());
    CHECK_FALSE(keys("Esc").isSingleKey());
}

TEST_CASE("keys of one's own take the place of the standard ones, and go again", "[keys]")
{
    Bench at;
    at.table->remap({{QStringLiteral("next"), QStringLiteral("Ctrl+Shift+N")},
                     {QStringLiteral("undo"), QStringLiteral("no key at all")}});
    at.send(Qt::Key_J, kPlaceJ, QStringLiteral("j"));
    CHECK(at.ran("next") == 0);
    at.send(Qt::Key_N, 57, {}, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(at.ran("next") == 1);
    at.send(Qt::Key_U, 30, QStringLiteral("u"));
    CHECK(at.ran("undo") == 1); // what cannot be read changes nothing
    at.table->remap({});
    at.send(Qt::Key_J, kPlaceJ, QStringLiteral("j"));
    CHECK(at.ran("next") == 2);
}

TEST_CASE("a key that is taken is said to be taken, and by whom", "[keys]")
{
    Bench at;
    const auto taken = [&at](const char *text) -> QString {
        const shell::Command *by =
            at.table->takenBy(QStringLiteral("next"), *shell::readKeys(QLatin1String(text)));
        return by ? by->id : QString();
    };
    CHECK(taken("U") == QStringLiteral("undo"));
    CHECK(taken("G Q") == QStringLiteral("go.queue"));
    CHECK_FALSE(taken("G").isEmpty()); // it would hide the pairs
    CHECK(taken("J").isEmpty());       // its own
    CHECK(taken("Ctrl+Alt+M").isEmpty());
    CHECK_FALSE(shell::readKeys(QStringLiteral("Hyper")).has_value());
    CHECK(shell::writeKeys(keys("Ctrl+Shift+Enter")) == QStringLiteral("Ctrl+Shift+Enter"));
    CHECK(shell::writeKeys(keys("G D")) == QStringLiteral("G D"));
}
