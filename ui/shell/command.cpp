// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command.h"

#include "core/base/assert.h"
#include "ui/common/key_names.h"

#include <QtCore/QStringList>

#include <array>

namespace dunlin::shell {

namespace {

struct NamedKey {
    const char *name;
    Qt::Key key;
};
constexpr std::array<NamedKey, 26> kNamed{{
    {"Enter", Qt::Key_Return}, {"Esc", Qt::Key_Escape},      {"Space", Qt::Key_Space},
    {"Up", Qt::Key_Up},        {"Down", Qt::Key_Down},       {"Left", Qt::Key_Left},
    {"Right", Qt::Key_Right},  {"Home", Qt::Key_Home},       {"End", Qt::Key_End},
    {"PgUp", Qt::Key_PageUp},  {"PgDown", Qt::Key_PageDown}, {"F1", Qt::Key_F1},
    {"F2", Qt::Key_F2},        {"F3", Qt::Key_F3},           {"F4", Qt::Key_F4},
    {"F5", Qt::Key_F5},        {"F6", Qt::Key_F6},           {"F7", Qt::Key_F7},
    {"F8", Qt::Key_F8},        {"F9", Qt::Key_F9},           {"F10", Qt::Key_F10},
    {"F11", Qt::Key_F11},      {"F12", Qt::Key_F12},         {"Del", Qt::Key_Delete},
    {"Tab", Qt::Key_Tab},      {"Ins", Qt::Key_Insert},
}};

Qt::Key keyOf(const QString &name)
{
    for (const NamedKey &named : kNamed) {
        if (name == QLatin1String(named.name))
            return named.key;
    }
    const bool isSign =
        name.size() == 1 && name.at(0).unicode() > 0x20 && name.at(0).unicode() < 0x7F;
    return isSign ? Qt::Key(name.at(0).toUpper().unicode()) : Qt::Key_unknown;
}

KeyStroke strokeOf(const QString &text)
{
    KeyStroke stroke;
    QString rest = text;
    const auto take = [&rest, &stroke](const char *prefix, Qt::KeyboardModifier modifier) {
        if (rest.startsWith(QLatin1String(prefix))) {
            rest = rest.mid(qsizetype(strlen(prefix)));
            stroke.modifiers |= modifier;
        }
    };
    take("Ctrl+", Qt::ControlModifier);
    take("Alt+", Qt::AltModifier);
    take("Shift+", Qt::ShiftModifier);
    stroke.key = keyOf(rest);
    return stroke;
}

QString writtenStroke(const KeyStroke &stroke)
{
    QString text;
    if (stroke.modifiers & Qt::ControlModifier)
        text += QLatin1String("Ctrl+");
    if (stroke.modifiers & Qt::AltModifier)
        text += QLatin1String("Alt+");
    if (stroke.modifiers & Qt::ShiftModifier)
        text += QLatin1String("Shift+");
    for (const NamedKey &named : kNamed) {
        if (named.key == stroke.key)
            return text + QLatin1String(named.name);
    }
    return text + QChar(char16_t(stroke.key));
}

} // namespace

bool KeyCombo::isSingleKey() const
{
    const bool function = first.key >= Qt::Key_F1 && first.key <= Qt::Key_F35;
    const bool chord = first.modifiers & (Qt::ControlModifier | Qt::AltModifier);
    return !function && !chord && first.key != Qt::Key_Escape;
}

QString KeyCombo::text() const
{
    return common::keyText(writeKeys(*this));
}

KeyCombo keys(const char *text)
{
    const std::optional<KeyCombo> combo = readKeys(QString::fromLatin1(text));
    DUNLIN_ASSERT(combo.has_value());
    return *combo;
}

std::optional<KeyCombo> readKeys(const QString &text)
{
    const QStringList strokes = text.split(QLatin1Char(' '));
    if (strokes.size() > 2)
        return std::nullopt;
    KeyCombo combo{strokeOf(strokes.at(0)), std::nullopt};
    if (strokes.size() == 2)
        combo.second = strokeOf(strokes.at(1));
    const bool known = combo.first.key != Qt::Key_unknown
                       && (!combo.second || combo.second->key != Qt::Key_unknown);
    return known ? std::optional(combo) : std::nullopt;
}

QString writeKeys(const KeyCombo &combo)
{
    const QString first = writtenStroke(combo.first);
    return combo.second ? first + QLatin1Char(' ') + writtenStroke(*combo.second) : first;
}

Command pageCommand(const char *id, const QString &title, CommandGroup group,
                    std::vector<KeyCombo> keys, const char *icon, QWidget &page,
                    std::function<void()> run)
{
    Command command;
    command.id = QLatin1String(id);
    command.title = title;
    command.group = group;
    command.keys = std::move(keys);
    command.icon = QLatin1String(icon);
    command.run = std::move(run);
    command.page = &page;
    return command;
}

} // namespace dunlin::shell
