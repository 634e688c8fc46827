// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme_state.h"
#include "ui/style/tokens.h"

#include <QtCore/QLoggingCategory>
#include <QtGui/QFontDatabase>

#include <array>
#include <optional>

namespace dunlin::style {

namespace {

constexpr int kFaces = int(Face::Kpi) + 1;

struct Size {
    int px;
    QFont::Weight weight;
};

constexpr std::array<Size, kFaces> kSizes{{
    {11, QFont::DemiBold}, // Overline
    {12, QFont::Normal},   // Small
    {13, QFont::Normal},   // Body
    {13, QFont::DemiBold}, // Strong
    {14, QFont::DemiBold}, // CardTitle
    {18, QFont::DemiBold}, // PageTitle
    {26, QFont::DemiBold}, // Kpi
}};

using Cache = std::array<std::optional<QFont>, size_t(kFaces)>;

Cache &cache(bool tabular)
{
    static std::array<Cache, 2> caches;
    return caches[tabular ? 1 : 0];
}

const QFont &cached(Face face, bool tabular)
{
    auto &entry = cache(tabular)[size_t(face)];
    if (!entry) {
        const Size size = kSizes[size_t(face)];
        QFont made;
        // Noto has the scripts that Inter has not (Arabic, Hebrew, Indic).
        made.setFamilies({tabular ? QStringLiteral("Dunlin Figures") : QStringLiteral("Dunlin UI"),
                          QStringLiteral("Noto Sans")});
        made.setPixelSize(scaled(size.px));
        made.setWeight(size.weight);
        // Full hinting makes letter spacing uneven at this size and at 125 and 150 per cent.
        made.setHintingPreference(QFont::PreferNoHinting);
        made.setStyleStrategy(QFont::PreferAntialias);
        entry = made;
    }
    return *entry;
}

} // namespace

void loadFonts()
{
    static const bool loaded = [] {
        bool all = true;
        for (const auto *family : {"UI", "Figures"}) {
            for (const auto *weight : {"Regular", "Medium", "SemiBold"}) {
                const QString file = QStringLiteral(":/fonts/Dunlin%1-%2.otf")
                                         .arg(QLatin1String(family), QLatin1String(weight));
                all = QFontDatabase::addApplicationFont(file) >= 0 && all;
            }
        }
        if (!all)
            qWarning("dunlin.style: the program's fonts could not be loaded");
        return all;
    }();
    Q_UNUSED(loaded)
}

void forgetFonts()
{
    cache(false).fill(std::nullopt);
    cache(true).fill(std::nullopt);
}

QFont font(Face face)
{
    return cached(face, false);
}

QFont figures(Face face)
{
    return cached(face, true);
}

} // namespace dunlin::style
