// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/compliance_words.h"

#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>

namespace dunlin::compliancepage {

using ports::GateCaseKind;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Compliance)
};
} // namespace

QString kindWords(const ports::GateCase &one)
{
    switch (one.kind) {
    case GateCaseKind::Warning: return Words::tr("warned");
    case GateCaseKind::Block:
        return one.forShare ? Words::tr("blocked, no share") : Words::tr("blocked");
    case GateCaseKind::Override: return Words::tr("overridden");
    case GateCaseKind::Breach: return Words::tr("breach");
    }
    return {};
}

QString sharesWords(const ports::HeldCounts &shares)
{
    QString words =
        shares.laptops == 0
            ? Words::tr("No laptop holds a part of the limits")
            : Words::tr("Laptops that hold parts of the limits: %1, for %2 accounts")
                  .arg(common::countText(shares.laptops), common::countText(shares.accounts));
    if (shares.doubled > 0)
        words += QStringLiteral(" \u00b7 ")
                 + Words::tr("copied profiles whose parts were voided: %1")
                       .arg(common::countText(shares.doubled));
    return words;
}

QString replayWords(const ports::DraftReplay &replay)
{
    QStringList lines;
    lines << Words::tr("%1 contacts of %2 days decided again: %3 would come out otherwise, %4 "
                       "blocked that were allowed, %5 allowed that were blocked.")
                 .arg(common::countText(replay.decisions), common::countText(replay.days),
                      common::countText(replay.changed), common::countText(replay.newlyBlocked),
                      common::countText(replay.newlyAllowed));
    if (replay.left > 0)
        lines << Words::tr("%1 more were not looked at.").arg(common::countText(replay.left));
    constexpr size_t kMost = 6;
    for (size_t i = 0; i < replay.rules.size() && i < kMost; ++i) {
        const auto &one = replay.rules[i];
        lines << Words::tr("%1: spoke %2 times, would speak %3 times")
                     .arg(common::isolated(one.rule), common::countText(one.before),
                          common::countText(one.after));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace dunlin::compliancepage
