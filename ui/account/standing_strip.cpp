// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/standing_strip.h"

#include "ui/care/care_words.h"
#include "ui/common/date_text.h"
#include "ui/common/money_text.h"
#include "ui/disputes/dispute_words.h"
#include "ui/wrapup/outcome_words.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::account {

using common::Tone;
using Kind = StandingCase::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StandingStrip)
};

constexpr int kShown = 3;
/// A decision is news for so many days.
constexpr int kNewsDays = 14;

QString userOf(const QString &actor)
{
    return common::isolated(actor.section(QLatin1Char(':'), 1));
}

QString dot(const QStringList &parts)
{
    QStringList given = parts;
    given.removeAll(QString());
    return given.join(QStringLiteral(" \u00b7 "));
}

void finish(StandingCase &made)
{
    made.row.id = made.id.bytes;
    made.row.sentence = dot({made.row.title, made.row.aside, made.row.chip});
}

StandingCase careCase(const domain::CareState &care, QDate today)
{
    StandingCase made;
    made.kind = Kind::Care;
    made.id = care.id;
    made.words = care::kindText(care.kind);
    const QString advice = care.advice.isEmpty() ? care::usualAdvice(care.kind) : care.advice;
    made.row.icon = QStringLiteral("shield-exclamation");
    made.row.title = dot({made.words, advice});
    if (!care.contact.isEmpty())
        made.row.aside =
            Words::tr("%1: %2").arg(care::contactLabel(care.kind), common::isolated(care.contact));
    const bool stops = care.stopsContact(today);
    made.row.tone = stops ? Tone::Danger : Tone::Warn;
    if (!stops)
        made.row.chip = Words::tr("With care");
    else if (care.contactFrom.isValid())
        made.row.chip =
            Words::tr("No contact before %1").arg(common::dayText(care.contactFrom, today));
    else if (care.until.isValid())
        made.row.chip = Words::tr("No contact until %1").arg(common::dayText(care.until, today));
    else
        made.row.chip = Words::tr("No contact");
    finish(made);
    return made;
}

StandingCase holdCase(const domain::HoldState &hold, QDate today)
{
    StandingCase made;
    made.kind = Kind::Hold;
    made.id = hold.id;
    made.words = Words::tr("Hold: %1").arg(disputes::holdReasonText(hold.reason));
    made.row.icon = QStringLiteral("pause-circle");
    made.row.title = made.words;
    made.row.tone = Tone::Warn;
    made.row.chip = hold.until.isValid()
                        ? Words::tr("Until %1").arg(common::dayText(hold.until, today))
                        : Words::tr("Until it is ended");
    finish(made);
    return made;
}

StandingCase disputeCase(const domain::AccountState &state, const domain::DisputeState &dispute,
                         QDate today)
{
    StandingCase made;
    made.kind = Kind::Dispute;
    made.id = dispute.id;
    made.words = Words::tr("Dispute: %1").arg(wrapup::disputeCategoryText(dispute.category));
    made.row.icon = QStringLiteral("question-circle");
    made.row.title = dot({made.words, disputes::itemsText(state, dispute)});
    made.row.aside = common::moneyText(dispute.disputed);
    const bool late = dispute.respondBy < today;
    made.row.tone = late ? Tone::Danger : Tone::Info;
    made.row.chip = disputes::answerText(dispute.respondBy, today);
    if (!made.row.chip.isEmpty())
        made.row.chip[0] = made.row.chip[0].toUpper();
    finish(made);
    return made;
}

StandingCase requestCase(const domain::ApprovalState &request, QDate today)
{
    StandingCase made;
    const bool open = request.status == domain::ApprovalStatus::Open;
    const bool approved = request.status == domain::ApprovalStatus::Approved;
    made.kind = open ? Kind::Request : Kind::Decided;
    made.id = request.id;
    if (open) {
        made.words = Words::tr("Waits for approval");
        made.row.icon = QStringLiteral("hourglass-split");
        made.row.title = Words::tr("Waits for approval, asked by %1").arg(userOf(request.by));
        made.row.tone = Tone::Info;
        made.row.chip = Words::tr("Nothing is agreed yet");
    } else {
        made.words = approved ? Words::tr("Approved") : Words::tr("Not approved");
        made.row.icon =
            approved ? QStringLiteral("hand-thumbs-up") : QStringLiteral("hand-thumbs-down");
        made.row.title = approved ? Words::tr("Approved by %1").arg(userOf(request.decidedBy))
                                  : Words::tr("Not approved by %1").arg(userOf(request.decidedBy));
        made.row.title = dot({made.row.title, request.reason});
        made.row.tone = approved ? Tone::Ok : Tone::Danger;
        made.row.chip = common::dayText(request.decided, today);
    }
    finish(made);
    return made;
}

} // namespace

std::vector<StandingCase> standingCases(const domain::AccountState &state, QDate today)
{
    std::vector<StandingCase> all;
    for (const domain::CareState &care : state.care) {
        if (care.isActive(today))
            all.push_back(careCase(care, today));
    }
    for (const domain::HoldState &hold : state.holds) {
        if (!hold.care && hold.isActive(today))
            all.push_back(holdCase(hold, today));
    }
    for (const domain::DisputeState &dispute : state.disputes) {
        if (dispute.resolved.isNull())
            all.push_back(disputeCase(state, dispute, today));
    }
    for (auto request = state.approvals.rbegin(); request != state.approvals.rend(); ++request) {
        const bool open = request->status == domain::ApprovalStatus::Open;
        if (open || request->decided.daysTo(today) <= kNewsDays)
            all.push_back(requestCase(*request, today));
    }
    return all;
}

StandingStrip::StandingStrip(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 4, 14, 4);
    m_list = new wrapup::FactList(QStringLiteral("standing"), tr("In force on this account"),
                                  kShown, this);
    column->addWidget(m_list);
    connect(m_list, &wrapup::FactList::picked, this,
            [this](const base::Bytes16 &id) { Q_EMIT chosen(domain::EventId{id}); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void StandingStrip::setPage(const ports::AccountPage &page, QDate today)
{
    std::vector<wrapup::FactRow> rows;
    for (StandingCase &one : standingCases(page.state, today))
        rows.push_back(std::move(one.row));
    setVisible(!rows.empty());
    m_list->set(std::move(rows));
}

} // namespace dunlin::account
