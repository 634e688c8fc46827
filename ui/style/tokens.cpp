// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tokens.h"

#include "core/base/assert.h"
#include "ui/style/theme_state.h"

#include <array>

namespace dunlin::style {

namespace {

struct Pair {
    Ink ink;
    QRgb light;
    QRgb dark;
};

// One line a role, in the order of the enum; contrast is a test, not a hope.
constexpr std::array<Pair, kInks> kTable{{
    {Ink::Bg, 0xFFF4F6F9, 0xFF12161D},          {Ink::Surface, 0xFFFFFFFF, 0xFF1A2029},
    {Ink::Text, 0xFF17202E, 0xFFE8ECF2},        {Ink::Text2, 0xFF47546A, 0xFFB3BDCB},
    {Ink::Text3, 0xFF566277, 0xFF9CA9BC},       {Ink::Accent, 0xFF1F5FD0, 0xFF6C9DF5},
    {Ink::OnAccent, 0xFFFFFFFF, 0xFF0B1526},    {Ink::AccentText, 0xFF1A50B4, 0xFF9DC0FB},
    {Ink::AccentSoft, 0xFFE6EEFC, 0xFF1E3154},  {Ink::Ok, 0xFF146C43, 0xFF6FD6A0},
    {Ink::OkSoft, 0xFFE3F5EB, 0xFF16362A},      {Ink::Warn, 0xFF8A5200, 0xFFF5C26B},
    {Ink::WarnSoft, 0xFFFEF3DC, 0xFF3D2F14},    {Ink::Danger, 0xFFB42318, 0xFFFF8F85},
    {Ink::DangerSoft, 0xFFFDECEA, 0xFF43201F},  {Ink::Info, 0xFF155E8F, 0xFF7CC4F0},
    {Ink::InfoSoft, 0xFFE3F1FA, 0xFF15324A},    {Ink::Border, 0xFF7C8798, 0xFF75839A},
    {Ink::Divider, 0xFFDFE4EB, 0xFF2D3745},     {Ink::Focus, 0xFF1F5FD0, 0xFF8AB1F8},
    {Ink::Selection, 0xFFDCE8FC, 0xFF223A63},   {Ink::Hover, 0xFFEEF2F7, 0xFF262F3C},
    {Ink::SurfaceAlt, 0xFFF8F9FB, 0xFF1F2631},  {Ink::NeutralSoft, 0xFFEDF0F4, 0xFF2A3340},
    {Ink::AccentHover, 0xFF184FB0, 0xFF8AB1F8}, {Ink::Thumb, 0xFFBFC8D4, 0xFF465469},
    {Ink::Rail, 0xFFFFFFFF, 0xFF161B23},
}};

// High contrast: text 7:1, lines 4.5:1.
constexpr std::array<Pair, kInks> kContrast{{
    {Ink::Bg, 0xFFFFFFFF, 0xFF000000},          {Ink::Surface, 0xFFFFFFFF, 0xFF000000},
    {Ink::Text, 0xFF000000, 0xFFFFFFFF},        {Ink::Text2, 0xFF1F1F1F, 0xFFF0F0F0},
    {Ink::Text3, 0xFF333333, 0xFFDADADA},       {Ink::Accent, 0xFF0037A6, 0xFF8FBCFF},
    {Ink::OnAccent, 0xFFFFFFFF, 0xFF000000},    {Ink::AccentText, 0xFF00318F, 0xFFB3D2FF},
    {Ink::AccentSoft, 0xFFE0ECFF, 0xFF0A1F44},  {Ink::Ok, 0xFF00512B, 0xFF8DF0BB},
    {Ink::OkSoft, 0xFFE4F8EC, 0xFF00311B},      {Ink::Warn, 0xFF5C3300, 0xFFFFD27A},
    {Ink::WarnSoft, 0xFFFFF3D6, 0xFF3A2700},    {Ink::Danger, 0xFF8F0A0A, 0xFFFFA39B},
    {Ink::DangerSoft, 0xFFFFE9E7, 0xFF4A0E0B},  {Ink::Info, 0xFF003F66, 0xFF9BDBFF},
    {Ink::InfoSoft, 0xFFE2F3FF, 0xFF00293F},    {Ink::Border, 0xFF333333, 0xFFD0D0D0},
    {Ink::Divider, 0xFF767676, 0xFF8A8A8A},     {Ink::Focus, 0xFF0037A6, 0xFFFFE14D},
    {Ink::Selection, 0xFFCFE0FF, 0xFF0B2A5E},   {Ink::Hover, 0xFFEAEAEA, 0xFF262626},
    {Ink::SurfaceAlt, 0xFFF7F7F7, 0xFF0D0D0D},  {Ink::NeutralSoft, 0xFFEDEDED, 0xFF2A2A2A},
    {Ink::AccentHover, 0xFF002470, 0xFFB3D2FF}, {Ink::Thumb, 0xFF555555, 0xFFBBBBBB},
    {Ink::Rail, 0xFFFFFFFF, 0xFF000000},
}};

using Ramp = std::array<QRgb, 6>;
constexpr Ramp kAgingLight{0xFF8FB7DC, 0xFFF3C55B, 0xFFEE9E3F, 0xFFDB6B3C, 0xFFB4394B, 0xFF701C4A};
constexpr Ramp kAgingDark{0xFF6AA6DB, 0xFFF4DC8C, 0xFFF0B45A, 0xFFE98A4E, 0xFFDB5F66, 0xFFB6569B};
constexpr Ramp kOutlineLight{0xFF576F85, 0xFF937737, 0xFF906026,
                             0xFFB65932, 0xFF96303F, 0xFF5D173E};
constexpr Ramp kSeriesLight{0xFF1F5FD0, 0xFF0E9384, 0xFFC4671A, 0xFF7A5AF8, 0xFFB42366, 0xFF5F6B80};
constexpr Ramp kSeriesDark{0xFF6C9DF5, 0xFF3CC5B2, 0xFFEFA04E, 0xFFA792FF, 0xFFF07AB0, 0xFF93A0B4};

} // namespace

QColor color(Ink ink)
{
    const Pair &pair = (isHighContrast() ? kContrast : kTable)[size_t(ink)];
    DUNLIN_ASSERT(pair.ink == ink);
    return QColor::fromRgb(isDark() ? pair.dark : pair.light);
}

QColor agingFill(int bucket)
{
    const auto at = size_t(qBound(0, bucket, kAgingBuckets - 1));
    return QColor::fromRgb(isDark() ? kAgingDark[at] : kAgingLight[at]);
}

QColor agingOutline(int bucket)
{
    if (isHighContrast())
        return color(Ink::Text);
    // Dark fills reach 3:1 by themselves.
    const auto at = size_t(qBound(0, bucket, kAgingBuckets - 1));
    return QColor::fromRgb(isDark() ? kAgingDark[at] : kOutlineLight[at]);
}

QColor series(int i)
{
    const auto at = size_t(qMax(0, i)) % kSeriesLight.size();
    return QColor::fromRgb(isDark() ? kSeriesDark[at] : kSeriesLight[at]);
}

} // namespace dunlin::style
