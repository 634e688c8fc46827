// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme_state.h"
#include "ui/style/tokens.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtGui/QGuiApplication>

namespace dunlin::style {

namespace {

// Controls and cards only. Rows, chips, bars and buttons are painted: the sheet makes every widget
// dearer to create, and a theme switch walks all of them. Names in braces are tokens.
constexpr char kSheet[] = R"qss(
QMainWindow, QWidget#page { background: {bg}; }
QDialog { background: {surface}; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QFrame#card { background: {surface}; border: 1px solid {divider}; border-radius: 10px; }
QFrame#divider { background: {divider}; border: none; }
QFrame#quietBox { background: {surfaceAlt}; border: none; border-radius: 8px; }

QPushButton { background: {surface}; border: 1px solid {border}; border-radius: 6px;
    padding: 6px 14px; color: {text}; font-weight: 500; min-height: 18px; }
QPushButton:hover { background: {hover}; }
QPushButton:focus { border: 2px solid {focus}; padding: 5px 13px; }
QPushButton:disabled { color: {text3}; border-color: {divider}; }
QPushButton:default { background: {accent}; border-color: {accent}; color: {onAccent}; }
QPushButton:default:focus { border: 2px solid {text}; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px;
    padding: 4px; color: {text2}; }
QToolButton:hover { background: {hover}; }
QToolButton:focus { border: 2px solid {focus}; padding: 3px; }
QToolButton[popupMode="2"] { padding: 4px 22px; }
QToolButton[popupMode="2"]:focus { padding: 3px 21px; }
QToolButton::menu-indicator { image: url({chevronDown}); width: 10px; height: 10px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 7px; }

QLineEdit, QComboBox, QDateEdit, QTimeEdit, QDateTimeEdit, QSpinBox, QDoubleSpinBox {
    background: {surface}; border: 1px solid {border}; border-radius: 6px; padding: 5px 8px;
    color: {text}; selection-background-color: {accent}; selection-color: {onAccent};
    min-height: 20px; }
QPlainTextEdit, QTextEdit { background: {surface}; border: 1px solid {border};
    border-radius: 6px; padding: 4px 6px; color: {text};
    selection-background-color: {accent}; selection-color: {onAccent}; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus, QDateTimeEdit:focus,
QSpinBox:focus, QDoubleSpinBox:focus { border: 2px solid {focus}; padding: 4px 7px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid {focus}; padding: 3px 5px; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled, QSpinBox:disabled {
    background: {surfaceAlt}; border-color: {divider}; color: {text3}; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border: 2px solid {danger};
    padding: 4px 7px; }
QLineEdit#bare { border: none; background: transparent; padding: 0px; min-height: {barePx}px;
    font-size: {bigPx}px; }

QComboBox { padding-right: 24px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px;
    subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::drop-down:!enabled, QDateEdit::drop-down:!enabled { border: none; }
QComboBox::down-arrow { image: url({chevronDown}); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: {surface}; border: 1px solid {border}; outline: 0;
    padding: 4px; selection-background-color: {selection}; selection-color: {text}; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QDateEdit::up-button, QTimeEdit::up-button,
QDateTimeEdit::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button,
QDateEdit::down-button, QTimeEdit::down-button, QDateTimeEdit::down-button {
    border: none; background: transparent; width: 20px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QDateEdit::up-arrow, QTimeEdit::up-arrow,
QDateTimeEdit::up-arrow { image: url({chevronUp}); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QDateEdit::down-arrow, QTimeEdit::down-arrow,
QDateTimeEdit::down-arrow { image: url({chevronDown}); width: 10px; height: 10px; }

QCheckBox, QRadioButton { spacing: 8px; color: {text}; min-height: 24px; }
QCheckBox:disabled, QRadioButton:disabled { color: {text3}; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid {border};
    border-radius: 4px; background: {surface}; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid {focus};
    width: 14px; height: 14px; }
QCheckBox::indicator:checked { background: {accent}; border-color: {accent};
    image: url({check}); }
QCheckBox::indicator:disabled { background: {neutralSoft}; border-color: {divider}; }
QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid {border};
    border-radius: 8px; background: {surface}; }
QRadioButton::indicator:checked { border: 5px solid {accent}; width: 8px; height: 8px; }

QAbstractItemView { background: {surface}; color: {text}; border: none; outline: 0;
    selection-background-color: {selection}; selection-color: {text}; }
QListView::item { border: none; border-radius: 6px; padding: 0 6px; }
QListView::item:selected { background: {selection}; color: {text}; }
QListView::indicator { width: 16px; height: 16px; border: 1px solid {border};
    border-radius: 4px; background: {surface}; }
QListView::indicator:checked { background: {accent}; border-color: {accent};
    image: url({check}); }
QTableView { gridline-color: {divider}; alternate-background-color: {surfaceAlt}; }
QHeaderView { background: {surface}; border: none; }
QHeaderView::section { background: {surface}; color: {text3}; border: none;
    border-bottom: 1px solid {divider}; padding: 6px 10px; font-size: {smallPx}px;
    font-weight: 600; }
QHeaderView::section:vertical { border-bottom: none; }
QTableView#monthGrid { selection-background-color: transparent; }
QTableCornerButton::section { background: {surface}; border: none; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: {thumb}; border-radius: 4px; min-height: 32px;
    margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: {thumb}; border-radius: 4px; min-width: 32px;
    margin: 2px; }
QScrollBar::handle:hover { background: {border}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }

QProgressBar { background: {neutralSoft}; border: none; border-radius: 4px; min-height: 8px;
    max-height: 8px; }
QProgressBar::chunk { background: {accent}; border-radius: 4px; }
QSlider::groove:horizontal { height: 4px; background: {neutralSoft}; border-radius: 2px; }
QSlider::{sliderDone}:horizontal { background: {accent}; border-radius: 2px; }
QSlider::handle:horizontal { width: 12px; height: 16px; margin: -6px 0; border-radius: 8px;
    background: {surface}; border: 2px solid {accent}; }
QSlider::handle:horizontal:focus { border-color: {text}; }

QMenu { background: {surface}; border: 1px solid {border}; padding: 4px; }
QMenu::item { padding: 6px 20px 6px 12px; border-radius: 4px; color: {text}; }
QMenu::item:selected { background: {selection}; }
QMenu::item:disabled { color: {text3}; }
QMenu::separator { height: 1px; background: {divider}; margin: 4px 8px; }
QToolTip { background: {text}; color: {surface}; border: none; padding: 4px 8px; }
QTabWidget::pane { border: none; }
QTabBar::tab { padding: 8px 12px; color: {text2}; background: transparent; border: none;
    border-bottom: 2px solid transparent; font-weight: 500; }
QTabBar::tab:selected { color: {accentText}; border-bottom-color: {accent}; }
QTabBar::tab:focus { color: {text}; border-bottom-color: {focus}; }
QSplitter::handle { background: transparent; }
QGroupBox { border: 1px solid {divider}; border-radius: 8px; margin-top: 8px;
    padding: 12px 8px 8px 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 8px; padding: 0 4px; color: {text2}; }
)qss";

QHash<QString, QString> values()
{
    const auto name = [](Ink ink) { return color(ink).name(); };
    return {
        {QStringLiteral("bg"), name(Ink::Bg)},
        {QStringLiteral("surface"), name(Ink::Surface)},
        {QStringLiteral("surfaceAlt"), name(Ink::SurfaceAlt)},
        {QStringLiteral("text"), name(Ink::Text)},
        {QStringLiteral("text2"), name(Ink::Text2)},
        {QStringLiteral("text3"), name(Ink::Text3)},
        {QStringLiteral("accent"), name(Ink::Accent)},
        {QStringLiteral("onAccent"), name(Ink::OnAccent)},
        {QStringLiteral("accentText"), name(Ink::AccentText)},
        {QStringLiteral("danger"), name(Ink::Danger)},
        {QStringLiteral("border"), name(Ink::Border)},
        {QStringLiteral("divider"), name(Ink::Divider)},
        {QStringLiteral("focus"), name(Ink::Focus)},
        {QStringLiteral("selection"), name(Ink::Selection)},
        {QStringLiteral("hover"), name(Ink::Hover)},
        {QStringLiteral("neutralSoft"), name(Ink::NeutralSoft)},
        {QStringLiteral("thumb"), name(Ink::Thumb)},
        // From the beginning to the handle; the sheet does not turn it around by itself.
        {QStringLiteral("sliderDone"), QGuiApplication::isRightToLeft()
                                           ? QStringLiteral("add-page")
                                           : QStringLiteral("sub-page")},
        {QStringLiteral("smallPx"), QString::number(scaled(12))},
        {QStringLiteral("barePx"), QString::number(scaled(46))},
        {QStringLiteral("bigPx"), QString::number(scaled(16))},
        {QStringLiteral("chevronDown"),
         tintedIconFile(QStringLiteral("chevron-down"), name(Ink::Text2))},
        {QStringLiteral("chevronUp"),
         tintedIconFile(QStringLiteral("chevron-up"), name(Ink::Text2))},
        {QStringLiteral("check"), tintedIconFile(QStringLiteral("check-lg"), name(Ink::OnAccent))},
    };
}

} // namespace

QString sheet()
{
    // Whole names are replaced, so {text} cannot eat the start of {text2}.
    static const QRegularExpression token(QStringLiteral("\\{([a-zA-Z0-9]+)\\}"));
    const QString source = QString::fromLatin1(kSheet);
    const auto known = values();
    QString made;
    made.reserve(source.size());
    qsizetype from = 0;
    for (auto it = token.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        made += QStringView(source).mid(from, match.capturedStart() - from);
        const auto value = known.constFind(match.captured(1));
        Q_ASSERT_X(value != known.constEnd(), "sheet", qPrintable(match.captured(1)));
        made += *value;
        from = match.capturedEnd();
    }
    made += QStringView(source).mid(from);
    return made;
}

} // namespace dunlin::style
