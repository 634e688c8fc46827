// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtGui/QColor>
#include <QtGui/QFont>

class QApplication;

/// The visual language as data: colours, fonts, spacing (ux.md Part 4). Everything on screen takes
/// its looks from here and from the one sheet made of it; nothing names a colour by itself.
/// GUI thread only.
namespace dunlin::style {

/// Roles of colours. Text roles (Text..Text3, AccentText, Ok, Warn, Danger, Info) reach 4.5:1 on
/// the grounds they are made for, Border and Focus reach 3:1 (tests/ui/tst_contrast.cpp).
enum class Ink {
    Bg,         ///< ground of a page
    Surface,    ///< ground of a card or list
    Text,       ///< main text
    Text2,      ///< second line, labels
    Text3,      ///< hints
    Accent,     ///< primary button, edge of the selected row
    OnAccent,   ///< text on Accent
    AccentText, ///< text on AccentSoft; links
    AccentSoft,
    Ok,
    OkSoft,
    Warn,
    WarnSoft,
    Danger, ///< stop, broken, overdue, error; never "owes much"
    DangerSoft,
    Info,
    InfoSoft,
    Border,      ///< of controls
    Divider,     ///< decorative lines
    Focus,       ///< focus ring
    Selection,   ///< ground of the selected row
    Hover,       ///< ground under the pointer
    SurfaceAlt,  ///< a quiet box within a card
    NeutralSoft, ///< ground of neutral chips and empty bars
    AccentHover, ///< primary button under the pointer
    Thumb,       ///< scroll bar
    Rail,        ///< ground of the rail
};
inline constexpr int kInks = int(Ink::Rail) + 1;

QColor color(Ink ink);

/// Ordered ramp over days past due: 0 current, 1: 1-30, 2: 31-60, 3: 61-90, 4: 91-120, 5: 121+.
inline constexpr int kAgingBuckets = 6;
QColor agingFill(int bucket);
/// Outline that gives a light fill its 3:1 against the surface.
QColor agingOutline(int bucket);
/// Colours of chart series; repeats after six. Lines also differ by dash and label.
QColor series(int i);

enum class Face { Overline, Small, Body, Strong, CardTitle, PageTitle, Kpi };

/// Text font of a face, text scale included.
QFont font(Face face);
/// The same face with tabular figures (columns of amounts line up).
QFont figures(Face face);

/// HighContrast: 7:1 for text and plain borders; black on white or, on a dark desktop, the reverse.
enum class Theme { System, Light, Dark, HighContrast };

/// Says that colours or the text scale changed; widgets that cache pixels or fonts listen.
class ThemeNotifier : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void themeChanged();
};

/// Lives as long as the program.
ThemeNotifier *themeNotifier();

/// Sets style, palette, fonts and the one sheet. May be called again at any time.
void applyTheme(QApplication &app, Theme theme);
/// What was asked for, System included.
Theme theme();
bool isDark();
bool isHighContrast();

/// 0.9 to 1.5; multiplies every font size; rows follow. Takes effect with the next applyTheme.
void setTextScale(qreal scale);
qreal textScale();
/// A length that grows with the text: row heights, column widths.
int scaled(int px);

/// Distances of the layout grid.
namespace space {
inline constexpr int kXs = 4, kSm = 8, kGap = 12, kCard = 16, kPage = 20, kLg = 24, kXl = 32;
inline constexpr int kControl = 32, kPrimary = 36;
inline constexpr int kRadiusKey = 4, kRadiusControl = 6, kRadiusBanner = 8, kRadiusCard = 10;
} // namespace space

/// "reduce motion": nothing fades when true.
void setReducedMotion(bool reduced);
bool reducedMotion();

} // namespace dunlin::style
