// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/rank_words.h"

#include "ui/common/date_text.h"
#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>

namespace dunlin::queue {

namespace {

struct RankWords {
    Q_DECLARE_TR_FUNCTIONS(RankWords)
};

} // namespace

QString reasonWords(ports::RankReason::Kind kind)
{
    using Kind = ports::RankReason::Kind;
    switch (kind) {
    case Kind::BrokenPromise: return RankWords::tr("Broken promise");
    case Kind::PromiseDue: return RankWords::tr("Promise is due");
    case Kind::CallBackDue: return RankWords::tr("Call-back is due");
    case Kind::Value: return RankWords::tr("Worth the time");
    case Kind::NoContactLately: return RankWords::tr("No contact lately");
    case Kind::Dispute: return RankWords::tr("Disputed");
    case Kind::Hold: return RankWords::tr("On hold");
    case Kind::PlacedWithAgency: return RankWords::tr("With an agency");
    case Kind::OpenPromise: return RankWords::tr("A promise is open");
    case Kind::NothingOwed: return RankWords::tr("Nothing is owed");
    case Kind::Pinned: return RankWords::tr("Pinned");
    }
    return {};
}

QString reasonWords(const ports::RankReason &reason)
{
    if (reason.kind != ports::RankReason::Kind::Pinned || reason.text.isEmpty())
        return reasonWords(reason.kind);
    //: %1 a user, %2 a day, %3 the reason
    return RankWords::tr("Pinned by %1 until %2: %3")
        .arg(common::isolated(reason.by), common::dayText(reason.until, reason.until),
             common::isolated(reason.text));
}

QString pointsText(int points)
{
    const QString number = common::countText(points);
    return points < 0 ? number : common::isolated(QLatin1Char('+') + number);
}

QStringList wrongReasonParts(const ports::WrongReason &said)
{
    QStringList parts;
    if (!said.word.isEmpty())
        parts << common::isolated(said.word);
    if (said.place > 0)
        parts << RankWords::tr("place %1").arg(common::countText(said.place));
    QStringList reasons;
    for (const ports::RankReason &reason : said.reasons)
        reasons << reasonWords(reason.kind) + QLatin1Char(' ') + pointsText(reason.points);
    if (!reasons.isEmpty())
        parts << reasons.join(QStringLiteral(", "));
    return parts;
}

QString nextActionWords(domain::NextActionKind kind)
{
    using Kind = domain::NextActionKind;
    switch (kind) {
    case Kind::Call: return RankWords::tr("Call");
    case Kind::CallBack: return RankWords::tr("Call back");
    case Kind::CheckPromise: return RankWords::tr("Check the promise");
    case Kind::ReviewDispute: return RankWords::tr("Review the dispute");
    case Kind::ReviewHold: return RankWords::tr("Review the hold");
    case Kind::AwaitAgency: return RankWords::tr("Wait for the agency");
    case Kind::RefundCredit: return RankWords::tr("Refund the credit");
    case Kind::DecideApproval: return RankWords::tr("Decide on the request");
    case Kind::Remind: return RankWords::tr("Remind of the promise");
    case Kind::Trace: return RankWords::tr("Find a number or an address");
    case Kind::SeeMessage: return RankWords::tr("See to a message");
    case Kind::None: return RankWords::tr("Nothing");
    }
    return {};
}

} // namespace dunlin::queue
