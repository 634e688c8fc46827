// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <catch2/catch.hpp>

#include <QtGui/QFontInfo>
#include <QtGui/QFontMetricsF>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

#include <cmath>

using namespace dunlin::style;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
           + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

struct Use {
    Ink front;
    Ink ground;
    double least;
};

const std::vector<Use> kUses{
    {Ink::Text, Ink::Surface, 4.5},
    {Ink::Text, Ink::Bg, 4.5},
    {Ink::Text, Ink::Selection, 4.5},
    {Ink::Text, Ink::Hover, 4.5},
    {Ink::Text, Ink::SurfaceAlt, 4.5},
    {Ink::Text2, Ink::Surface, 4.5},
    {Ink::Text2, Ink::Bg, 4.5},
    {Ink::Text2, Ink::Selection, 4.5},
    {Ink::Text2, Ink::Hover, 4.5},
    {Ink::Text2, Ink::NeutralSoft, 4.5},
    {Ink::Text2, Ink::SurfaceAlt, 4.5},
    {Ink::Text2, Ink::Rail, 4.5},
    {Ink::Text3, Ink::Surface, 4.5},
    {Ink::Text3, Ink::Bg, 4.5},
    {Ink::Text3, Ink::Selection, 4.5},
    {Ink::Text3, Ink::Hover, 4.5},
    {Ink::Text3, Ink::NeutralSoft, 4.5},
    {Ink::OnAccent, Ink::Accent, 4.5},
    {Ink::OnAccent, Ink::AccentHover, 4.5},
    {Ink::AccentText, Ink::AccentSoft, 4.5},
    {Ink::AccentText, Ink::Surface, 4.5},
    {Ink::AccentText, Ink::Bg, 4.5},
    {Ink::Ok, Ink::OkSoft, 4.5},
    {Ink::Ok, Ink::Surface, 4.5},
    {Ink::Warn, Ink::WarnSoft, 4.5},
    {Ink::Warn, Ink::Surface, 4.5},
    {Ink::Danger, Ink::DangerSoft, 4.5},
    {Ink::Danger, Ink::Surface, 4.5},
    {Ink::Danger, Ink::Selection, 4.5},
    {Ink::Danger, Ink::Hover, 4.5},
    {Ink::Info, Ink::InfoSoft, 4.5},
    {Ink::Info, Ink::Surface, 4.5},
    {Ink::Surface, Ink::Text, 4.5},
    {Ink::Border, Ink::Surface, 3.0},
    {Ink::Border, Ink::Bg, 3.0},
    {Ink::Focus, Ink::Surface, 3.0},
    {Ink::Focus, Ink::Bg, 3.0},
    {Ink::Accent, Ink::Surface, 3.0},
    {Ink::Accent, Ink::Selection, 3.0},
    {Ink::Focus, Ink::Hover, 3.0},
};

void with(Theme theme)
{
    applyTheme(*qApp, theme);
}

} // namespace

TEST_CASE("every pair of inks in use can be read", "[style]")
{
    const Theme theme = GENERATE(Theme::Light, Theme::Dark);
    with(theme);
    for (const Use &use : kUses) {
        INFO("front " << int(use.front) << " ground " << int(use.ground) << " dark " << isDark());
        CHECK(contrast(color(use.front), color(use.ground)) >= use.least);
    }
    with(Theme::Light);
}

TEST_CASE("high contrast holds 7:1 for text and 4.5:1 for lines", "[style]")
{
    with(Theme::HighContrast);
    CHECK(isHighContrast());
    for (const Use &use : kUses) {
        INFO("front " << int(use.front) << " ground " << int(use.ground) << " dark " << isDark());
        CHECK(contrast(color(use.front), color(use.ground)) >= (use.least > 4 ? 7.0 : 4.5));
    }
    for (int bucket = 0; bucket < kAgingBuckets; ++bucket)
        CHECK(contrast(agingOutline(bucket), color(Ink::Surface)) >= 7.0);
    with(Theme::Light);
}

TEST_CASE("a chip can be told from the ground it lies on, and read, on a selected row too",
          "[style]")
{
    using dunlin::common::Tone;
    const Theme theme = GENERATE(Theme::Light, Theme::Dark);
    with(theme);
    for (const Tone tone :
         {Tone::Neutral, Tone::Info, Tone::Ok, Tone::Warn, Tone::Danger, Tone::Accent}) {
        INFO("tone " << int(tone) << " dark " << isDark());
        QImage image(120, 30, QImage::Format_ARGB32);
        image.fill(color(Ink::Selection));
        QPainter painter(&image);
        dunlin::common::paintChip(painter, QRect(0, 0, 120, 30), QStringLiteral("II"), tone,
                                  dunlin::common::ChipGround::Selection);
        painter.end();
        // What is painted: the outline in the middle of the left end, and the ground behind.
        QColor edge = color(Ink::Selection);
        for (int x = 0; x < 4; ++x) {
            if (contrast(image.pixelColor(x, 15), color(Ink::Selection))
                > contrast(edge, color(Ink::Selection)))
                edge = image.pixelColor(x, 15);
        }
        CHECK(contrast(edge, color(Ink::Selection)) >= 3.0);
        CHECK(contrast(color(dunlin::common::toneInk(tone)), image.pixelColor(5, 15)) >= 4.5);
    }
    with(Theme::Light);
}

TEST_CASE("aging marks and series stand out from their ground", "[style]")
{
    const Theme theme = GENERATE(Theme::Light, Theme::Dark);
    with(theme);
    for (int bucket = 0; bucket < kAgingBuckets; ++bucket) {
        INFO("bucket " << bucket);
        CHECK(contrast(agingOutline(bucket), color(Ink::Surface)) >= 3.0);
        CHECK(contrast(series(bucket), color(Ink::Surface)) >= 3.0);
    }
    with(Theme::Light);
}

TEST_CASE("figures are as wide as one another", "[style]")
{
    for (const Face face : {Face::Small, Face::Body, Face::Strong, Face::Kpi}) {
        CHECK(QFontInfo(figures(face)).family() == QStringLiteral("Dunlin Figures"));
        CHECK(QFontInfo(font(face)).family() == QStringLiteral("Dunlin UI"));
        const QFontMetricsF metrics(figures(face));
        const double zero = metrics.horizontalAdvance(QLatin1Char('0'));
        for (char16_t digit = u'1'; digit <= u'9'; ++digit)
            CHECK(metrics.horizontalAdvance(QChar(digit)) == Approx(zero).margin(0.05));
    }
}

TEST_CASE("a text scale reaches fonts and lengths", "[style]")
{
    setTextScale(1.5);
    with(Theme::Light);
    CHECK(font(Face::Body).pixelSize() == 20);
    CHECK(scaled(44) == 66);
    setTextScale(1.0);
    with(Theme::Light);
    CHECK(font(Face::Body).pixelSize() == 13);
}

TEST_CASE("an icon is as many device pixels as it is asked for", "[style]")
{
    const QPixmap pixmap = icon(QStringLiteral("telephone")).pixmap(QSize(16, 16), 2.0);
    CHECK(pixmap.size() == QSize(32, 32));
    CHECK(pixmap.devicePixelRatio() == 2.0);
}
