// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/queue_rank.h"
#include "core/desk/ledger_view.h"
#include "core/desk/office_core.h"
#include "core/desk/office_report.h"
#include "core/report/aging.h"
#include "core/store/event_store.h"

namespace dunlin::desk {

using base::Result;
using store::Connection;

namespace {

QString segmentName(decision::Segment segment)
{
    switch (segment) {
    case decision::Segment::None: return QStringLiteral("none");
    case decision::Segment::PromisesDue: return QStringLiteral("promises_due");
    case decision::Segment::Broken: return QStringLiteral("broken");
    case decision::Segment::CallBacks: return QStringLiteral("call_backs");
    case decision::Segment::New: return QStringLiteral("new");
    case decision::Segment::OnPlan: return QStringLiteral("on_plan");
    case decision::Segment::Tracing: return QStringLiteral("tracing");
    }
    return {};
}

QString groupOf(AgingGroup by, const domain::AccountState &state,
                const QHash<base::CreditorId, QString> &names, const decision::RankContext &context)
{
    switch (by) {
    case AgingGroup::None: break;
    case AgingGroup::Creditor: return names.value(state.creditor);
    case AgingGroup::Desk: return state.assignedTo;
    case AgingGroup::Segment: return segmentName(decision::rank(state, context).segment);
    }
    return {};
}

void add(report::AgingBuilder &builder, const QString &group, const domain::AccountState &state,
         bool byPosting)
{
    if (!byPosting)
        return builder.add(group, state);
    std::vector<report::AgingItem> items;
    for (const domain::ItemState &item : state.items)
        items.push_back({item.issued, item.open.sum()});
    builder.add(group, state.currency, items, state.unapplied);
}

} // namespace

Result<QByteArray> agingReport(Office &office, const AgingQuestion &question)
{
    OfficeCore &core = office.core();
    const QByteArray zone = core.settings().zone;
    const QDate asOf = question.asOf.isValid() ? question.asOf : core.today();
    domain::FoldContext fold;
    fold.today = asOf;
    fold.officeZone = zone;
    fold.at = base::endOfDay(asOf, zone);
    fold.withTimeline = false;
    DUNLIN_TRY_VALUE(auto builder,
                     report::AgingBuilder::make(
                         asOf,
                         question.bounds.empty() ? report::defaultAgingBounds() : question.bounds,
                         question.currency.value_or(core.settings().currency)));
    return core.read([&](Connection &connection) -> Result<QByteArray> {
        DUNLIN_TRY_VALUE(const auto names, creditorNames(connection, core.key()));
        DUNLIN_TRY_VALUE(fold.terms, loadTerms(connection, core.key(), {zone, fold.at, {}}));
        const decision::RankContext rank{asOf, *fold.at, zone};
        DUNLIN_TRY(store::EventStore(connection, core.key())
                       .forEachAccount({}, [&](base::AccountId account, auto &&stored) {
                           if (account.isNull())
                               return true;
                           const auto state = domain::fold(account, decodeAll(stored), fold);
                           if (state.exists)
                               add(builder, groupOf(question.by, state, names, rank), state,
                                   question.byPosting);
                           return true;
                       }));
        return report::toJson(builder.take());
    });
}

} // namespace dunlin::desk
