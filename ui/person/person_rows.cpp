// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/person_rows.h"

#include "ui/account/agreement_words.h"
#include "ui/account/person_words.h"
#include "ui/common/date_text.h"
#include "ui/common/money_text.h"
#include "ui/person/relation_words.h"
#include "ui/wrapup/outcome_words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <map>

namespace dunlin::person {

using common::Tone;
using domain::ContactPointState;
using domain::PointState;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonRows)
};

QString dash()
{
    return QString(QChar(0x2014));
}

QString actorText(const QString &actor)
{
    const QString kind = actor.section(QLatin1Char(':'), 0, 0);
    if (kind == QLatin1String("user"))
        return common::isolated(actor.section(QLatin1Char(':'), 1));
    return kind == QLatin1String("import") ? Words::tr("a file") : Words::tr("the office");
}

QString ownerText(const ContactPointState &point, const domain::AccountState &state)
{
    if (point.owner.isNull())
        return Words::tr("Debtor");
    for (const domain::PartyState &party : state.parties) {
        if (party.id == point.owner)
            return common::isolated(party.name);
    }
    return Words::tr("Somebody else");
}

QString standingText(const ContactPointState &point)
{
    if (point.state != PointState::Active)
        return pointStateText(point.state);
    if (point.consent == domain::Consent::Withdrawn)
        return Words::tr("Consent withdrawn");
    return point.best ? Words::tr("Best") : pointStateText(point.state);
}

Tone standingTone(const ContactPointState &point)
{
    const bool stopped =
        point.state != PointState::Active || point.consent == domain::Consent::Withdrawn;
    return stopped ? Tone::Danger : point.best ? Tone::Ok : Tone::Neutral;
}

QString resultText(const ContactPointState &point, const RowContext &context)
{
    if (!point.lastOutcome || !point.lastUsed)
        return Words::tr("not used yet");
    //: how a number was used last: what came of it, when
    return Words::tr("%1, %2").arg(wrapup::outcomeText(*point.lastOutcome),
                                   common::agoText(*point.lastUsed, context.now, context.zone));
}

QString originText(const ContactPointState &point, const ports::PointOrigin *origin,
                   const RowContext &context)
{
    if (origin && origin->confirmed)
        return Words::tr("confirmed %1 by %2")
            .arg(common::agoText(*origin->confirmed, context.now, context.zone),
                 actorText(origin->confirmedBy));
    if (!point.source.isEmpty())
        return sourceText(point.source);
    return origin ? Words::tr("from %1").arg(actorText(origin->addedBy)) : dash();
}

} // namespace

std::vector<ListRow> accountRows(const ports::AccountPage &page)
{
    std::vector<ListRow> rows;
    for (const ports::LinkedAccount &linked : page.linked) {
        ListRow row;
        row.id = linked.account.bytes;
        const QString late =
            linked.daysPastDue > 0 ? common::daysText(linked.daysPastDue) : Words::tr("Current");
        row.cells = {common::isolated(linked.number), common::isolated(linked.creditor), late,
                     common::moneyText(linked.balance)};
        row.toned = 2;
        row.tone = linked.daysPastDue > 0 ? Tone::Danger : Tone::Neutral;
        row.sentence = row.cells.join(QStringLiteral(", "));
        rows.push_back(std::move(row));
    }
    return rows;
}

QString totalsText(const ports::AccountPage &page)
{
    std::map<QByteArray, domain::Money> sums;
    for (const ports::LinkedAccount &linked : page.linked) {
        const QByteArray code = linked.balance.currency().code();
        const auto at =
            sums.try_emplace(code, domain::Money::zero(linked.balance.currency())).first;
        at->second += linked.balance;
    }
    QStringList parts;
    for (const auto &[code, sum] : sums)
        parts << common::moneyText(sum);
    return parts.join(QStringLiteral(" + "));
}

std::vector<ListRow> partyRows(const domain::AccountState &state, const RowContext &context)
{
    std::vector<ListRow> rows;
    for (const domain::PartyState &party : state.parties) {
        ListRow row;
        row.id = party.id.bytes;
        row.faded = party.unlinked.isValid();
        const domain::Money liable = party.liableFor(state.total());
        const bool owes =
            party.role == domain::PartyRole::CoDebtor || party.role == domain::PartyRole::Guarantor;
        QString since = Words::tr("since %1").arg(common::dayText(party.linked, context.today));
        if (row.faded) {
            since = Words::tr("until %1").arg(common::dayText(party.unlinked, context.today));
            if (!party.reason.isEmpty())
                since += QStringLiteral(": ") + common::isolated(party.reason);
        }
        row.cells = {common::isolated(party.name), roleText(party.role),
                     owes && !row.faded ? QStringLiteral("%1 \u00b7 %2")
                                              .arg(common::moneyText(liable), liabilityText(party))
                                        : dash(),
                     row.faded ? dash() : toldText(party.told), since};
        row.toned = 3;
        row.tone = party.told == domain::MayBeTold::Nothing ? Tone::Danger : Tone::Neutral;
        row.sentence = Words::tr("%1, %2, may be told: %3, %4")
                           .arg(row.cells[0], row.cells[1], row.cells[3], since);
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ListRow &a, const ListRow &b) { return a.faded < b.faded; });
    return rows;
}

std::vector<ListRow> pointRows(const domain::AccountState &state,
                               const std::vector<ports::PointOrigin> &origins,
                               const RowContext &context)
{
    std::vector<ListRow> rows;
    for (const ContactPointState &point : state.contactPoints) {
        const auto origin = std::find_if(origins.begin(), origins.end(),
                                         [&](const auto &one) { return one.point == point.id; });
        ListRow row;
        row.id = point.id.bytes;
        row.faded = point.state != PointState::Active;
        const QByteArray zone = account::pointZone(point, state);
        const bool phone = point.kind == domain::PointKind::Phone;
        const QString label = account::pointTag(point, false).text;
        QString whose = ownerText(point, state);
        if (point.state == PointState::Active && !label.isEmpty())
            whose += QStringLiteral(" \u00b7 ") + label;
        row.cells = {phone ? common::phoneText(point.value) : common::isolated(point.value),
                     pointKindText(point.kind),
                     whose,
                     phone && !zone.isEmpty() ? common::localTimeText(context.now, zone) : dash(),
                     standingText(point),
                     originText(point, origin == origins.end() ? nullptr : &*origin, context),
                     resultText(point, context)};
        row.toned = 4;
        row.tone = standingTone(point);
        row.sentence = Words::tr("%1, %2, %3, %4, last: %5")
                           .arg(row.cells[0], whose, row.cells[4], row.cells[5], row.cells[6]);
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ListRow &a, const ListRow &b) { return a.faded < b.faded; });
    return rows;
}

std::vector<wrapup::FactRow> linkRows(const domain::AccountState &state, const RowContext &context)
{
    std::vector<wrapup::FactRow> rows;
    for (auto entry = state.timeline.rbegin(); entry != state.timeline.rend(); ++entry) {
        if (entry->kind != domain::TimelineEntry::Kind::Person)
            continue;
        wrapup::FactRow row;
        row.id = entry->event.bytes;
        row.icon = QStringLiteral("people");
        row.title = account::agreementTitle(*entry, {});
        QStringList detail{common::relativeText(entry->at, context.now, context.zone),
                           actorText(entry->actor)};
        if (entry->detail == QLatin1String("unlinked") || entry->detail == QLatin1String("debtor"))
            detail << common::isolated(entry->text);
        detail.removeAll(QString());
        row.detail = detail.join(QStringLiteral(" \u00b7 "));
        row.faded = entry->reversed;
        row.sentence = row.title + QStringLiteral(", ") + row.detail;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace dunlin::person
