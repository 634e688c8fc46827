// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/move_words.h"

#include "ui/arrangement/arrangement_words.h"
#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>

#include <map>

namespace dunlin::queue {

using Kind = ports::MoveWish::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MoveWords)
};

constexpr size_t kMostNames = 5;

QString sumsText(const std::vector<domain::Money> &sums)
{
    QStringList texts;
    for (const domain::Money &sum : sums)
        texts << common::moneyText(sum);
    return texts.join(QStringLiteral(" + ")); // beside each other: never added
}

QString whoText(const QString &who)
{
    return who.isEmpty() ? Words::tr("nobody") : common::isolated(who);
}

QString sharesText(const std::vector<ports::MoveShare> &shares)
{
    QStringList texts;
    for (size_t i = 0; i < std::min(shares.size(), kMostNames); ++i) {
        //: who, how many accounts, what is owed on them
        texts << Words::tr("%1: %2 (%3)")
                     .arg(whoText(shares[i].who), common::countText(shares[i].accounts),
                          sumsText(shares[i].balances));
    }
    if (shares.size() > kMostNames)
        texts << Words::tr("%Ln more", "people", int(shares.size() - kMostNames));
    return texts.join(QStringLiteral(" \u00b7 "));
}

QString agesText(const std::array<int, 6> &ages)
{
    const std::array<QString, 6> names{Words::tr("current"),          QStringLiteral("1\u201330"),
                                       QStringLiteral("31\u201360"),  QStringLiteral("61\u201390"),
                                       QStringLiteral("91\u2013120"), QStringLiteral("121+")};
    QStringList texts;
    for (size_t i = 0; i < ages.size(); ++i) {
        if (ages[i] > 0)
            //: days past due, how many accounts
            texts << Words::tr("%1: %2").arg(names[i], common::countText(ages[i]));
    }
    return texts.join(QStringLiteral(" \u00b7 "));
}

} // namespace

QStringList moveTexts(const ports::MoveOffer &offer)
{
    if (offer.moving.empty())
        return {Words::tr("Nothing moves.")};
    const bool back = offer.wish.kind == Kind::Recall;
    return {Words::tr("%Ln account(s) move.", "", int(offer.moving.size())),
            Words::tr("From %1").arg(sharesText(offer.from)),
            back ? Words::tr("Back to their own desks")
                 : Words::tr("To %1").arg(sharesText(offer.to)),
            Words::tr("Days past due %1").arg(agesText(offer.ages))};
}

QStringList careTexts(const ports::MoveOffer &offer)
{
    QStringList texts;
    if (offer.promisesOpen > 0)
        texts << Words::tr("%Ln of them have open promises or plans; they go along.", "",
                           offer.promisesOpen);
    if (offer.callBacks > 0 && offer.wish.kind == Kind::Assign)
        texts << Words::tr("%Ln of them have an agreed call-back; somebody else will make it.", "",
                           offer.callBacks);
    if (offer.wish.kind == Kind::Place)
        texts << Words::tr("Nobody here contacts the debtors of placed accounts.");
    return texts;
}

QString stayingText(const ports::MoveOffer &offer)
{
    if (offer.staying.empty())
        return {};
    std::map<QString, int> reasons;
    for (const ports::MoveSkip &skip : offer.staying)
        ++reasons[skip.why];
    QStringList texts;
    for (const auto &[why, count] : reasons)
        //: why accounts stay, how many
        texts << Words::tr("%1 (%2)").arg(arrangement::asSentence(why).chopped(1),
                                          common::countText(count));
    return Words::tr("%Ln stay(s) where they are: %1.", "", int(offer.staying.size()))
        .arg(texts.join(QStringLiteral("; ")));
}

QString movedText(const ports::MoveOffer &offer, int count)
{
    switch (offer.wish.kind) {
    case Kind::Assign: {
        QStringList names;
        for (const QString &name : offer.wish.users)
            names << common::isolated(name);
        return names.isEmpty() ? Words::tr("%Ln account(s) assigned to nobody", "", count)
                               : Words::tr("%Ln account(s) moved to %1", "", count)
                                     .arg(names.join(QStringLiteral(", ")));
    }
    case Kind::Place:
        return Words::tr("%Ln account(s) placed with %1", "", count)
            .arg(common::isolated(offer.wish.agency.trimmed()));
    case Kind::Recall: break;
    }
    return Words::tr("%Ln account(s) recalled", "", count);
}

} // namespace dunlin::queue
