// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/interest/percent.h"

namespace dunlin::domain {

namespace {
constexpr int kDecimals = 6;
constexpr std::int64_t kOne = 1'000'000;
constexpr std::int64_t kMost = 1000 * kOne;
} // namespace

base::Result<Percent> Percent::fromText(QByteArrayView text)
{
    const auto bad = [] {
        return base::fail(base::ErrorCode::Input,
                          QStringLiteral("a percentage is a number with at most six decimals"));
    };
    qsizetype at = 0;
    const bool negative = text.startsWith('-');
    if (negative || text.startsWith('+'))
        ++at;
    std::int64_t value = 0;
    int decimals = -1;
    int digits = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9' || decimals == kDecimals)
            return bad();
        value = value * 10 + (c - '0');
        if (value > kMost)
            return bad();
        ++digits;
        decimals += decimals >= 0 ? 1 : 0;
    }
    if (digits == 0)
        return bad();
    for (int i = std::max(decimals, 0); i < kDecimals; ++i)
        value *= 10;
    if (value > kMost)
        return bad();
    return Percent{negative ? -value : value};
}

QByteArray Percent::toText() const
{
    const std::int64_t size = micro < 0 ? -micro : micro;
    QByteArray text = QByteArray::number(qint64(size / kOne));
    if (const std::int64_t rest = size % kOne; rest != 0) {
        QByteArray decimals = QByteArray::number(qint64(kOne + rest)).mid(1);
        while (decimals.endsWith('0'))
            decimals.chop(1);
        text += '.' + decimals;
    }
    return micro < 0 ? '-' + text : text;
}

} // namespace dunlin::domain
