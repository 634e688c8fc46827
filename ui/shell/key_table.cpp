// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_table.h"

#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTextEdit>

#include <array>
#include <utility>

namespace dunlin::shell {

namespace {

constexpr int kPendingMs = 1'500;

struct Place {
    quint32 code;
    Qt::Key key;
};
// X11 key codes (evdev + 8) of the keys that commands use, by what a US keyboard prints on them.
constexpr std::array<Place, 42> kPlaces{{
    {10, Qt::Key_1},     {11, Qt::Key_2},         {12, Qt::Key_3},      {13, Qt::Key_4},
    {14, Qt::Key_5},     {15, Qt::Key_6},         {16, Qt::Key_7},      {17, Qt::Key_8},
    {18, Qt::Key_9},     {19, Qt::Key_0},         {24, Qt::Key_Q},      {25, Qt::Key_W},
    {26, Qt::Key_E},     {27, Qt::Key_R},         {28, Qt::Key_T},      {29, Qt::Key_Y},
    {30, Qt::Key_U},     {31, Qt::Key_I},         {32, Qt::Key_O},      {33, Qt::Key_P},
    {38, Qt::Key_A},     {39, Qt::Key_S},         {40, Qt::Key_D},      {41, Qt::Key_F},
    {42, Qt::Key_G},     {43, Qt::Key_H},         {44, Qt::Key_J},      {45, Qt::Key_K},
    {46, Qt::Key_L},     {47, Qt::Key_Semicolon}, {52, Qt::Key_Z},      {53, Qt::Key_X},
    {54, Qt::Key_C},     {55, Qt::Key_V},         {56, Qt::Key_B},      {57, Qt::Key_N},
    {58, Qt::Key_M},     {59, Qt::Key_Comma},     {60, Qt::Key_Period}, {61, Qt::Key_Slash},
    {20, Qt::Key_Minus}, {21, Qt::Key_Equal},
}};

bool isLatin(int key)
{
    return key > 0x20 && key < 0x7f;
}

bool isDigit(int key)
{
    return key >= Qt::Key_0 && key <= Qt::Key_9;
}

bool isLetter(int key)
{
    return key >= Qt::Key_A && key <= Qt::Key_Z;
}

bool isSign(int key)
{
    return isLatin(key) && !isLetter(key);
}

bool isModifierKey(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
           || key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_CapsLock
           || key == Qt::Key_NumLock || key == 0 || key == Qt::Key_unknown;
}

bool isTyping(const QWidget *widget)
{
    if (!widget)
        return false;
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return !edit->isReadOnly();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        return !edit->isReadOnly();
    if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
        return !edit->isReadOnly();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->isEditable();
    return qobject_cast<const QAbstractSpinBox *>(widget) != nullptr;
}

// What the layout gives: the symbol where there is one, else nothing.
KeyStroke strokeBySymbol(const QKeyEvent &event)
{
    const int key = event.key() == Qt::Key_Enter ? int(Qt::Key_Return) : event.key();
    Qt::KeyboardModifiers modifiers =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    // "?" and "$" need Shift on one keyboard and none on another: the sign itself counts.
    if (isSign(key) && !(modifiers & Qt::ControlModifier))
        modifiers &= ~Qt::ShiftModifier;
    return {Qt::Key(key), modifiers};
}

// What a US keyboard would give at this place.
KeyStroke strokeByPlace(const QKeyEvent &event)
{
    const Qt::Key key = keyAtPosition(event.nativeScanCode());
    const Qt::KeyboardModifiers modifiers =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    if (key == Qt::Key_Slash && modifiers == Qt::ShiftModifier)
        return {Qt::Key_Question, Qt::NoModifier};
    if (key == Qt::Key_4 && modifiers == Qt::ShiftModifier)
        return {Qt::Key_Dollar, Qt::NoModifier};
    return {key, modifiers};
}

} // namespace

Qt::Key keyAtPosition(quint32 nativeScanCode)
{
    for (const Place &place : kPlaces) {
        if (place.code == nativeScanCode)
            return place.key;
    }
    return Qt::Key_unknown;
}

KeyTable::KeyTable(QWidget *window) : QObject(window), m_window(window), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(kPendingMs);
    connect(m_timer, &QTimer::timeout, this, &KeyTable::clearPending);
    qApp->installEventFilter(this);
}

KeyTable::~KeyTable()
{
    qApp->removeEventFilter(this);
}

const Command *KeyTable::find(const QString &id) const
{
    for (const Command &command : m_commands) {
        if (command.id == id)
            return &command;
    }
    return nullptr;
}

bool KeyTable::run(const QString &id)
{
    const Command *command = find(id);
    if (!command || !command->run || !counts(*command))
        return false;
    runCommand(*command);
    return true;
}

void KeyTable::add(Command command)
{
    applyMap(command);
    m_commands.push_back(std::move(command));
}

void KeyTable::remap(const QMap<QString, QString> &keys)
{
    m_map = keys;
    for (Command &command : m_commands)
        applyMap(command);
}

// The first key is the person's; the others (arrows beside letters) stay.
void KeyTable::applyMap(Command &command) const
{
    if (!command.standard.empty())
        command.keys = std::exchange(command.standard, {});
    const std::optional<KeyCombo> own =
        m_map.contains(command.id) ? readKeys(m_map.value(command.id)) : std::nullopt;
    if (!own || command.keys.empty() || command.keys.front() == *own)
        return;
    command.standard = command.keys;
    command.keys.front() = *own;
}

const Command *KeyTable::takenBy(const QString &id, const KeyCombo &combo) const
{
    const Command *mine = find(id);
    for (const Command &other : m_commands) {
        if (other.id == id || !mine || (mine->page && other.page && mine->page != other.page))
            continue;
        for (const KeyCombo &taken : other.keys) {
            // "G" alone would hide "G D", and the reverse.
            if (taken.first == combo.first
                && (!taken.second || !combo.second || *taken.second == *combo.second))
                return &other;
        }
    }
    return nullptr;
}

std::optional<KeyStroke> KeyTable::strokeOf(const QKeyEvent &event)
{
    if (isModifierKey(event.key()))
        return std::nullopt;
    const KeyStroke byPlace = strokeByPlace(event);
    const bool foreign = !isLatin(event.key()) && event.key() < 0x01000000;
    return foreign && byPlace.key != Qt::Key_unknown ? byPlace : strokeBySymbol(event);
}

std::vector<const Command *> KeyTable::active() const
{
    std::vector<const Command *> found;
    for (const bool ofPage : {true, false}) {
        for (const Command &command : m_commands) {
            const bool here = command.page && command.page == m_page;
            if (here == ofPage && (here || !command.page))
                found.push_back(&command);
        }
    }
    return found;
}

QString KeyTable::keyOf(const QString &id) const
{
    const Command *command = find(id);
    if (!command)
        return {};
    for (const KeyCombo &combo : command->keys) {
        if (m_singleKeys || !combo.isSingleKey())
            return combo.text();
    }
    return {};
}

QString KeyTable::pending() const
{
    return m_first ? KeyCombo{*m_first, std::nullopt}.text() : QString();
}

bool KeyTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    // A key goes first to the focus widget, then up: acting once, on its first stop, is enough.
    const QWidget *focus = QApplication::focusWidget();
    if (focus && widget != focus && m_window->isAncestorOf(focus))
        return false;
    if (widget->window() != m_window || QApplication::activePopupWidget()
        || (QApplication::activeModalWidget() && QApplication::activeModalWidget() != m_window))
        return false;
    return handle(*static_cast<QKeyEvent *>(event));
}

bool KeyTable::handle(const QKeyEvent &event)
{
    if (isModifierKey(event.key()))
        return false;
    const bool typing = isTyping(QApplication::focusWidget());
    if (tryStroke(strokeBySymbol(event), event, typing))
        return true;
    // Letters that are not Latin, and digits of layouts that have signs in their place (French),
    // are taken from the place of the key.
    const KeyStroke byPlace = strokeByPlace(event);
    const bool useful = byPlace.key != Qt::Key_unknown
                        && (!isLatin(event.key()) || (isDigit(byPlace.key) && !typing));
    if (useful && event.key() < 0x01000000 && tryStroke(byPlace, event, typing))
        return true;
    const bool waited = m_first.has_value();
    clearPending();
    // The second key of a pair that means nothing is not typed into anything either.
    return waited && !typing;
}

bool KeyTable::tryStroke(const KeyStroke &stroke, const QKeyEvent &event, bool typing)
{
    bool begins = false;
    for (const Command *command : active()) {
        for (const KeyCombo &combo : command->keys) {
            if (!matches(*command, combo, stroke, typing))
                continue;
            if (combo.second && !m_first) {
                begins = true;
                continue;
            }
            if (!command->run)
                continue;
            if (event.isAutoRepeat() && !command->repeats)
                return true;
            const Command chosen = *command;
            clearPending();
            runCommand(chosen);
            return true;
        }
    }
    if (begins) {
        m_first = stroke;
        m_timer->start();
        Q_EMIT pendingChanged();
    }
    return begins;
}

bool KeyTable::matches(const Command &command, const KeyCombo &combo, const KeyStroke &stroke,
                       bool typing) const
{
    if (combo.isSingleKey() && (typing || !m_singleKeys))
        return false;
    if (typing && !command.inText)
        return false;
    if (m_first)
        return combo.second && combo.first == *m_first && *combo.second == stroke
               && counts(command);
    return combo.first == stroke && counts(command);
}

bool KeyTable::counts(const Command &command) const
{
    if (m_lock && !m_lock->contains(command.id))
        return false;
    return (!command.page || command.page == m_page) && command.isEnabled();
}

void KeyTable::clearPending()
{
    m_timer->stop();
    if (!m_first)
        return;
    m_first.reset();
    Q_EMIT pendingChanged();
}

void KeyTable::runCommand(const Command &command)
{
    ++m_runs[command.id];
    Q_EMIT running(command.id);
    command.run();
}

} // namespace dunlin::shell
