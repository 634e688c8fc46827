// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arrangement/arrangement_words.h"

#include "ui/arrangement/rule_sentences.h"
#include "ui/common/date_text.h"
#include "ui/common/error_text.h"
#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>

namespace dunlin::arrangement {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ArrangementWords)
};

QDate lastDay(const ports::Offer &offer)
{
    return offer.parts.empty() ? QDate() : offer.parts.back().due;
}

} // namespace

namespace {

QString roleText(ports::Role role)
{
    using ports::Role;
    switch (role) {
    case Role::Collector: return Words::tr("a collector");
    case Role::Senior: return Words::tr("a senior collector");
    case Role::Supervisor: return Words::tr("a supervisor");
    case Role::Manager: return Words::tr("a manager");
    case Role::Compliance: return Words::tr("a compliance officer");
    case Role::Admin: return Words::tr("an administrator");
    case Role::Auditor: return Words::tr("an auditor");
    }
    return {};
}

} // namespace

QString limitText(const ports::Offer &offer, const domain::BeyondLimit &limit, ports::Role role,
                  QDate today)
{
    using Limit = domain::BeyondLimit::Limit;
    const QString who = roleText(role);
    switch (limit.limit) {
    case Limit::Length:
        return Words::tr("It runs to %1; %2 may agree up to %3 months.")
            .arg(common::dayText(limit.lastDay, today), who, common::countText(limit.months));
    case Limit::Instalment:
        return Words::tr("It has an instalment of %1; %2 may agree %3 or more.")
            .arg(common::moneyText(limit.asked), who, common::moneyText(limit.least));
    case Limit::PromiseDate:
    case Limit::PromiseAmount:
    case Limit::WaiverDays:
    case Limit::WaiverAmount: return limitText(limit, role, today);
    case Limit::Discount: break;
    }
    return Words::tr("%1 would settle %2; %3 may accept %4 (%5) or more.")
        .arg(common::moneyText(limit.asked), common::moneyText(offer.owed), who,
             common::moneyText(limit.least), common::percentText(limit.perTenThousand / 100.0));
}

QString limitText(const domain::BeyondLimit &limit, ports::Role role, QDate today)
{
    using Limit = domain::BeyondLimit::Limit;
    const QString who = roleText(role);
    const QString days = common::daysText(limit.days);
    switch (limit.limit) {
    case Limit::PromiseDate:
        return Words::tr("It is due on %1; %2 may take promises up to %3 ahead.")
            .arg(common::dayText(limit.lastDay, today), who, days);
    case Limit::PromiseAmount:
        return Words::tr("It is a promise of %1; %2 may take %3 or less.")
            .arg(common::moneyText(limit.asked), who, common::moneyText(limit.most));
    case Limit::WaiverDays:
        return limit.lastDay.isValid()
                   ? Words::tr("It lets go of interest until %1; %2 may let go of %3.")
                         .arg(common::dayText(limit.lastDay, today), who, days)
                   : Words::tr("It lets go of interest without an end; %1 may let go of %2.")
                         .arg(who, days);
    case Limit::WaiverAmount:
        return Words::tr("%1 would be let go today; %2 may let go of %3 or less.")
            .arg(common::moneyText(limit.asked), who, common::moneyText(limit.most));
    case Limit::Length:
    case Limit::Instalment:
    case Limit::Discount: break;
    }
    return asSentence(limit.sentence);
}

QString approvalText(const std::vector<domain::BeyondLimit> &limits,
                     const std::vector<ports::Role> &deciders, ports::Role role, QDate today)
{
    QStringList words{Words::tr("Needs approval.")};
    for (const domain::BeyondLimit &limit : limits)
        words << limitText(limit, role, today);
    words << decidersText(deciders)
          << Words::tr("Confirming puts it into their queue; until then nothing is agreed.");
    return words.join(QLatin1Char(' '));
}

QString decidersText(const std::vector<ports::Role> &roles)
{
    if (roles.empty())
        return Words::tr("Nobody in this office may approve that: agree on something else.");
    QString who = roleText(roles.front());
    for (size_t i = 1; i < roles.size(); ++i) {
        //: two of those who may decide, or a list of them and one more
        who = Words::tr("%1 or %2").arg(who, roleText(roles[i]));
    }
    who[0] = who[0].toUpper();
    //: who: "A supervisor or a manager"
    return Words::tr("%1 decides.").arg(who);
}

QString frequencyText(domain::Frequency frequency)
{
    using domain::Frequency;
    switch (frequency) {
    case Frequency::Weekly: return Words::tr("Weekly");
    case Frequency::Fortnightly: return Words::tr("Every two weeks");
    case Frequency::Monthly: return Words::tr("Monthly");
    case Frequency::LastDay: return Words::tr("Last day of the month");
    case Frequency::Payday: return Words::tr("On each payday");
    }
    return {};
}

QString summaryText(const ports::Offer &offer, Kind kind, QDate today)
{
    const int count = int(offer.parts.size());
    const QString day = common::dayText(lastDay(offer), today);
    if (kind == Kind::Settlement)
        return Words::tr("%Ln payment(s), settled %1, %2 forgiven", "", count)
            .arg(day, common::moneyText(offer.discount));
    if (offer.left.isPositive())
        return Words::tr("%Ln payment(s) until %1, %2 stays open", "", count)
            .arg(day, common::moneyText(offer.left));
    if (offer.covered < offer.owed)
        return Words::tr("%Ln payment(s), done %1", "", count).arg(day);
    return Words::tr("%Ln payment(s), paid off %1", "", count).arg(day);
}

QString summaryText(const ports::PromiseOffer &offer)
{
    int used = 0;
    for (const ports::PromiseShare &share : offer.shares)
        used += share.amount.isPositive() ? 1 : 0;
    return Words::tr("over %Ln account(s)", "", used);
}

QString chanceText(const ports::PromiseChance &chance, QDate today)
{
    const auto ofHundred = [](int permille) { return common::countText((permille + 5) / 10); };
    QStringList words;
    if (chance.looksUnaffordable)
        words << Words::tr("This looks like more than can be paid. Ask how things are first, and "
                           "take only what is affordable.");
    words << (chance.rests > 0
                  ? Words::tr(
                        "About %1 of 100 promises like this are kept (from %2 of this office).")
                        .arg(ofHundred(chance.keptPermille), common::countText(chance.rests))
                  : Words::tr("About %1 of 100 promises like this are kept (by judgement).")
                        .arg(ofHundred(chance.keptPermille)));
    if (!chance.better.empty()) {
        QStringList parts;
        for (const domain::Instalment &part : chance.better)
            parts << Words::tr("%1 on %2")
                         .arg(common::moneyText(part.amount), common::dayText(part.due, today));
        words << Words::tr("Likelier: %1 (about %2 of 100).")
                     .arg(parts.join(QStringLiteral(", ")), ofHundred(chance.betterPermille));
    }
    return words.join(QLatin1Char(' '));
}

QString alternativeText(const ports::Offer &offer)
{
    if (offer.parts.empty())
        return {};
    if (std::holds_alternative<domain::SettlementAgreed>(offer.proposal))
        return Words::tr("%1 in %Ln payment(s)", "", int(offer.parts.size()))
            .arg(common::moneyText(offer.covered));
    const bool firstDiffers =
        offer.parts.size() > 1 && offer.parts[0].amount != offer.parts[1].amount;
    const size_t regular = firstDiffers ? 1 : 0;
    return Words::tr("%1 × %2", "number of payments, amount of each")
        .arg(common::countText(qint64(offer.parts.size() - regular)),
             common::moneyText(offer.parts[regular].amount));
}

QString agreedText(const ports::Offer &offer, Kind kind, bool requested, QDate today)
{
    const QString amount = common::moneyText(offer.covered);
    const QString day = common::dayText(lastDay(offer), today);
    if (requested)
        return Words::tr("Sent for approval: %1 by %2").arg(amount, day);
    if (kind == Kind::Settlement)
        return Words::tr("Settlement agreed: %1 by %2").arg(amount, day);
    return Words::tr("Plan agreed: %1 by %2").arg(amount, day);
}

QString agreedText(const ports::PromiseOffer &offer, QDate today)
{
    if (offer.needsApproval())
        return Words::tr("Sent for approval: %1 by %2")
            .arg(common::moneyText(offer.wish.amount), common::dayText(offer.wish.due, today));
    return Words::tr("Promise agreed: %1 by %2")
        .arg(common::moneyText(offer.wish.amount), common::dayText(offer.wish.due, today));
}

QString failureText(const base::Error &error, QDate today)
{
    const bool byRule =
        error.code == base::ErrorCode::Input || error.code == base::ErrorCode::Forbidden;
    if (byRule && !error.detail.isEmpty()) {
        const QString words = ruleSentence(error.detail, today);
        return asSentence(words.isEmpty() ? error.detail : words);
    }
    return common::errorText(error).line();
}

QString asSentence(const QString &clause)
{
    if (clause.isEmpty())
        return clause;
    QString sentence = clause;
    sentence[0] = sentence[0].toUpper();
    if (!sentence.endsWith(QLatin1Char('.')))
        sentence += QLatin1Char('.');
    return sentence;
}

} // namespace dunlin::arrangement
