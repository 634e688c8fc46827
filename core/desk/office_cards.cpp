// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_cards.h"

#include "core/desk/ledger_view.h"
#include "core/desk/office_core.h"
#include "core/exchange/cards/contact_card.h"
#include "core/store/event_store.h"

#include <QtCore/QSaveFile>

#include <functional>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using store::Connection;

namespace {

using Take = std::function<void(const domain::AccountState &, const QString &creditor)>;

Status eachAccount(OfficeCore &core, const Take &take)
{
    domain::FoldContext fold;
    fold.today = core.today();
    fold.officeZone = core.settings().zone;
    fold.withTimeline = false;
    return core.read([&](Connection &connection) -> Status {
        DUNLIN_TRY_VALUE(const auto names, creditorNames(connection, core.key()));
        DUNLIN_TRY_VALUE(fold.terms, loadTerms(connection, core.key(), {fold.officeZone, {}, {}}));
        return store::EventStore(connection, core.key())
            .forEachAccount({}, [&](base::AccountId account, auto &&stored) {
                if (account.isNull())
                    return true;
                const auto state = domain::fold(account, decodeAll(stored), fold);
                if (state.exists && state.status != domain::Status::Closed)
                    take(state, names.value(state.creditor));
                return true;
            });
    });
}

Status notWritten(const QSaveFile &file)
{
    return fail(ErrorCode::Io,
                QStringLiteral("cannot write %1: %2").arg(file.fileName(), file.errorString()));
}

Result<qint64> writeTo(const QString &name, const std::function<Result<qint64>(QSaveFile &)> &work)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return fail(notWritten(file).error());
    DUNLIN_TRY_VALUE(const qint64 count, work(file));
    if (!file.commit())
        return fail(notWritten(file).error());
    return count;
}

} // namespace

Result<qint64> exportCards(Office &office, const QString &file)
{
    OfficeCore &core = office.core();
    return writeTo(file, [&](QSaveFile &out) -> Result<qint64> {
        qint64 cards = 0;
        DUNLIN_TRY(
            eachAccount(core, [&](const domain::AccountState &state, const QString &creditor) {
                const QByteArray card = exchange::contactCard(state, creditor, core.clock().now());
                out.write(card);
                cards += card.isEmpty() ? 0 : 1;
            }));
        return cards;
    });
}

Result<qint64> exportAgenda(Office &office, const QString &file, QDate from, QDate until)
{
    OfficeCore &core = office.core();
    return writeTo(file, [&](QSaveFile &out) -> Result<qint64> {
        qint64 events = 0;
        out.write(exchange::agendaBegin(core.settings().name));
        DUNLIN_TRY(eachAccount(core, [&](const domain::AccountState &state, const QString &) {
            out.write(exchange::agendaOf(state, from, until, core.settings().zone,
                                         core.clock().now(), &events));
        }));
        out.write(exchange::agendaEnd());
        return events;
    });
}

} // namespace dunlin::desk
