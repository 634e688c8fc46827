// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme_state.h"
#include "ui/style/tokens.h"

#include <QtGui/QPalette>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleFactory>

#include <optional>

namespace dunlin::style {

namespace {

struct State {
    Theme asked = Theme::System;
    bool dark = false;
    bool contrast = false;
    qreal scale = 1.0;
    bool reducedMotion = false;
    std::optional<bool> desktopDark;
};

State &state()
{
    static State s;
    return s;
}

// Qt 6.4 does not tell the desktop's colour scheme; the palette it starts with does.
bool desktopIsDark()
{
    if (!state().desktopDark) {
        const QPalette palette = QApplication::palette();
        state().desktopDark = palette.color(QPalette::Window).lightness()
                              < palette.color(QPalette::WindowText).lightness();
    }
    return *state().desktopDark;
}

QPalette makePalette()
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, Ink ink) {
        palette.setColor(role, color(ink));
    };
    set(QPalette::Window, Ink::Bg);
    set(QPalette::WindowText, Ink::Text);
    set(QPalette::Base, Ink::Surface);
    set(QPalette::AlternateBase, Ink::SurfaceAlt);
    set(QPalette::Text, Ink::Text);
    set(QPalette::Button, Ink::Surface);
    set(QPalette::ButtonText, Ink::Text);
    set(QPalette::BrightText, Ink::Danger);
    set(QPalette::Highlight, Ink::Accent);
    set(QPalette::HighlightedText, Ink::OnAccent);
    set(QPalette::ToolTipBase, Ink::Text);
    set(QPalette::ToolTipText, Ink::Surface);
    set(QPalette::PlaceholderText, Ink::Text3);
    set(QPalette::Link, Ink::AccentText);
    set(QPalette::LinkVisited, Ink::AccentText);
    set(QPalette::Mid, Ink::Divider);
    set(QPalette::Dark, Ink::Border);
    set(QPalette::Light, Ink::Surface);
    set(QPalette::Midlight, Ink::Hover);
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, 60));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Ink::Text3));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Ink::NeutralSoft));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, color(Ink::Text2));
    return palette;
}

} // namespace

ThemeNotifier *themeNotifier()
{
    static ThemeNotifier notifier;
    return &notifier;
}

void applyTheme(QApplication &app, Theme theme)
{
    const bool desktop = desktopIsDark();
    State &now = state();
    now.asked = theme;
    now.contrast = theme == Theme::HighContrast;
    now.dark = theme == Theme::System || now.contrast ? desktop : theme == Theme::Dark;
    loadFonts();
    forgetFonts();
    // Palette first: popups, selection and disabled states follow it without the sheet.
    if (app.property("dunlinStyled").isNull()) {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        app.setProperty("dunlinStyled", true);
    }
    // Another sheet over the one that is there polishes a widget again for each of its ancestors;
    // taking the old one away first makes it once.
    app.setStyleSheet(QString());
    QApplication::setPalette(makePalette());
    // A font goes to every widget, which lays itself out again: only when it is another one.
    if (const QFont body = font(Face::Body); QApplication::font() != body)
        QApplication::setFont(body);
    app.setStyleSheet(sheet());
    Q_EMIT themeNotifier()->themeChanged();
}

Theme theme()
{
    return state().asked;
}

bool isDark()
{
    return state().dark;
}

bool isHighContrast()
{
    return state().contrast;
}

void setTextScale(qreal scale)
{
    state().scale = qBound(0.9, scale, 1.5);
    forgetFonts();
}

qreal textScale()
{
    return state().scale;
}

int scaled(int px)
{
    return qRound(px * state().scale);
}

void setReducedMotion(bool reduced)
{
    state().reducedMotion = reduced;
}

bool reducedMotion()
{
    return state().reducedMotion;
}

} // namespace dunlin::style
