// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/Qt>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace dunlin::shell {

/// One key press with its modifiers, named as on a US keyboard.
struct KeyStroke {
    Qt::Key key = Qt::Key_unknown;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;

    bool operator==(const KeyStroke &) const = default;
};

/// One or two strokes: "J", "Ctrl+Enter", "G then Q".
struct KeyCombo {
    KeyStroke first;
    std::optional<KeyStroke> second;

    bool operator==(const KeyCombo &) const = default;
    /// Works without Ctrl or Alt and is no function key or Esc: dead in text fields, and off when
    /// single keys are turned off (WCAG 2.1.4).
    bool isSingleKey() const;
    /// "Ctrl+Enter", "G D"; for the screen.
    QString text() const;
};

/// "J", "Shift+P", "Ctrl+Enter", "G D", "$". Asserts on anything else: keys are constants.
KeyCombo keys(const char *text);
/// The same of a text from outside (a setting); nothing when it is none.
std::optional<KeyCombo> readKeys(const QString &text);
/// What `readKeys` reads, whatever the language of the screen.
QString writeKeys(const KeyCombo &combo);

/// Where a command stands in the palette and on the sheet of keys.
enum class CommandGroup { Account, List, GoTo, General };

/// Something that a person can do here: the one list behind keys, palette and the sheet of keys.
struct Command {
    QString id;    ///< stable: "queue.next"
    QString title; ///< translated, a verb with its object
    CommandGroup group = CommandGroup::General;
    std::vector<KeyCombo> keys;    ///< the first is shown
    std::function<void()> run;     ///< empty: the key is handled by the widget itself
    std::function<bool()> enabled; ///< empty: always
    QString icon;                  ///< Bootstrap name for the palette
    QString hint;                  ///< a few words behind the title
    QWidget *page = nullptr;       ///< only while this page is on screen; null: everywhere
    bool repeats = false;          ///< also while the key is held down
    bool inText = true;            ///< chords only: also while typing in a text field
    bool inPalette = true;
    /// Its own keys while a person has set others; else empty. KeyTable keeps it.
    std::vector<KeyCombo> standard = {};

    bool isEnabled() const { return !enabled || enabled(); }
};

/// A command of one page.
Command pageCommand(const char *id, const QString &title, CommandGroup group,
                    std::vector<KeyCombo> keys, const char *icon, QWidget &page,
                    std::function<void()> run);

} // namespace dunlin::shell
