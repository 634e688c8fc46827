// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disputes/dispute_words.h"

#include "ui/common/date_text.h"
#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace dunlin::disputes {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DisputeWords)
};

constexpr std::array<const char *, kVerdicts> kVerdictNames{"creditor_error", "partly",
                                                            "debtor_error", "withdrawn"};
constexpr std::array<const char *, kHoldReasons> kReasonNames{
    "complaint", "documents", "payment_search", "creditor", "hardship", "other"};

} // namespace

QStringList verdictTexts()
{
    return {Words::tr("Upheld"), Words::tr("Partly upheld"), Words::tr("Rejected"),
            Words::tr("Withdrawn")};
}

QString verdictName(Verdict verdict)
{
    return QString::fromLatin1(kVerdictNames[size_t(verdict) - 1]);
}

QString verdictText(const QString &outcome)
{
    for (int i = 0; i < kVerdicts; ++i) {
        if (outcome == QLatin1String(kVerdictNames[size_t(i)]))
            return verdictTexts().at(i);
    }
    return outcome;
}

QStringList holdReasonTexts()
{
    return {Words::tr("Complaint"),      Words::tr("Documents awaited"),
            Words::tr("Payment traced"), Words::tr("Creditor reviews"),
            Words::tr("Hardship check"), Words::tr("Other reason")};
}

QString holdReason(int number, const QString &words)
{
    const QString name = QString::fromLatin1(kReasonNames[size_t(std::clamp(number, 1, 6)) - 1]);
    const QString own = words.simplified();
    return own.isEmpty() ? name : name + QStringLiteral(": ") + own;
}

QString holdReasonText(const QString &reason)
{
    for (int i = 0; i < kHoldReasons; ++i) {
        const QString name = QString::fromLatin1(kReasonNames[size_t(i)]);
        if (reason == name)
            return holdReasonTexts().at(i);
        if (reason.startsWith(name + QStringLiteral(": ")))
            return holdReasonTexts().at(i) + reason.mid(name.size());
    }
    return reason;
}

QString answerText(QDate respondBy, QDate today)
{
    const int days = int(today.daysTo(respondBy));
    const QString day = common::weekdayText(respondBy, today);
    if (days < 0)
        return Words::tr("answer was owed by %1, %Ln day(s) late", "", -days).arg(day);
    if (days == 0)
        return Words::tr("answer owed today");
    return Words::tr("answer owed by %1, %Ln day(s) left", "", days).arg(day);
}

QString itemsText(const domain::AccountState &state, const domain::DisputeState &dispute)
{
    if (dispute.items.empty())
        return Words::tr("the whole account");
    QStringList numbers;
    for (const domain::ItemState &item : state.items) {
        if (std::find(dispute.items.begin(), dispute.items.end(), item.id) != dispute.items.end())
            numbers << common::isolated(item.number);
    }
    constexpr int kShown = 3;
    if (numbers.size() > kShown) {
        return Words::tr("%1 and %Ln more", "", int(numbers.size()) - kShown)
            .arg(numbers.mid(0, kShown).join(QStringLiteral(", ")));
    }
    return numbers.join(QStringLiteral(", "));
}

} // namespace dunlin::disputes
