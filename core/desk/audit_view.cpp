// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/audit_view.h"

#include "core/base/hash.h"
#include "core/base/json_writer.h"
#include "core/desk/ledger_view.h"
#include "core/domain/event_codec.h"
#include "core/domain/feed.h"
#include "core/report/portfolio/gate_facts.h"
#include "core/store/audit_reader.h"
#include "core/store/event_store.h"

#include <QtCore/QDir>
#include <QtCore/QSaveFile>

#include <algorithm>
#include <array>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using store::Connection;

namespace {

constexpr size_t kPage = 200;
constexpr qint64 kMostScanned = 50'000; ///< events looked at for one page
constexpr int kMostAccounts = 50;       ///< whose number begins as typed

ports::AuditLine lineOf(const store::LedgerEvent &event, const domain::Event *decoded,
                        const QString &number)
{
    ports::AuditLine line;
    line.event = event.id;
    line.account = event.account;
    line.number = number;
    line.kind = event.kind;
    line.actor = decoded ? decoded->envelope.actor : QString();
    line.device = event.device;
    line.occurred = event.occurred;
    line.received = base::Instant{event.receivedAt.ms};
    line.seq = event.seq;
    line.verdict = domain::name(event.verdict).toByteArray();
    return line;
}

bool names(const domain::Event &event, const QString &rule)
{
    const auto facts = report::gateFactsOf(std::span(&event, 1), base::Instant{0},
                                           event.envelope.occurred.plusMs(1));
    return std::any_of(facts.begin(), facts.end(), [&](const report::GateFact &fact) {
        return std::any_of(fact.findings.begin(), fact.findings.end(), [&](const auto &finding) {
            return finding.rule.contains(rule, Qt::CaseInsensitive);
        });
    });
}

/// What the columns of the database cannot tell.
bool fits(const ports::AuditFilter &filter, const store::LedgerEvent &event,
          const domain::Event *decoded)
{
    if (!filter.device.isEmpty()
        && !event.device.toString().startsWith(filter.device, Qt::CaseInsensitive))
        return false;
    if (!filter.actor.isEmpty()) {
        QString actor = decoded ? decoded->envelope.actor : QString();
        if (actor.startsWith(QLatin1String("user:")))
            actor.remove(0, 5);
        if (!actor.startsWith(filter.actor, Qt::CaseInsensitive))
            return false;
    }
    return filter.rule.isEmpty() || (decoded && names(*decoded, filter.rule));
}

} // namespace

Result<ports::AuditPage> auditPage(Connection &connection, store::TenantKey tenant,
                                   const ports::AuditFilter &filter, qint64 before,
                                   const QByteArray &zone)
{
    store::AuditReader reader(connection, tenant);
    store::AuditReader::Narrowing narrowing;
    narrowing.before = before;
    narrowing.kind = filter.kind;
    if (filter.from.isValid())
        narrowing.from = base::startOfDay(filter.from, zone);
    if (filter.to.isValid())
        narrowing.until = base::startOfDay(filter.to.addDays(1), zone);
    ports::AuditPage page;
    std::vector<base::AccountId> accounts;
    if (!filter.account.isEmpty()) {
        DUNLIN_TRY_VALUE(accounts, reader.accountsLike(filter.account, kMostAccounts));
        if (accounts.empty())
            return page;
        if (accounts.size() == 1)
            narrowing.account = accounts.front();
    }
    std::vector<store::PlacedEvent> found;
    DUNLIN_TRY(reader.walk(narrowing, [&](store::PlacedEvent &&placed) {
        if (page.scanned >= kMostScanned || found.size() >= kPage) {
            page.more = true;
            return false;
        }
        ++page.scanned;
        page.next = placed.place; // the next page begins behind it
        const bool meant =
            accounts.empty()
            || std::find(accounts.begin(), accounts.end(), placed.event.account) != accounts.end();
        if (meant)
            found.push_back(std::move(placed));
        return true;
    }));
    for (const store::PlacedEvent &placed : found) {
        const auto decoded = domain::decodeEvent(placed.event.raw);
        const domain::Event *event = decoded ? &*decoded : nullptr;
        if (!fits(filter, placed.event, event))
            continue;
        DUNLIN_TRY_VALUE(const QString number, reader.numberOf(placed.event.account));
        page.lines.push_back(lineOf(placed.event, event, number));
        page.lines.back().place = placed.place;
    }
    return page;
}

std::vector<ports::AuditChange> changesBetween(const domain::AccountState &before,
                                               const domain::AccountState &after)
{
    using domain::Bucket;
    std::vector<ports::AuditChange> changes;
    const auto compare = [&](const char *field, const QString &was, const QString &is) {
        if (was != is)
            changes.push_back({field, was, is});
    };
    const auto money = [](const domain::AccountState &state, base::Money amount) {
        return state.exists ? QString::fromLatin1(amount.toText()) + QLatin1Char(' ')
                                  + QString::fromLatin1(state.currency.code())
                            : QString();
    };
    const auto word = [](QByteArrayView name) { return QString::fromLatin1(name.toByteArray()); };
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    constexpr std::array kNames{"principal", "interest", "fees", "costs"};
    for (const Bucket bucket : domain::kBuckets)
        compare(kNames[size_t(bucket)], money(before, before.balances[bucket]),
                money(after, after.balances[bucket]));
    compare("unapplied", money(before, before.unapplied), money(after, after.unapplied));
    compare("disputed", money(before, before.disputed), money(after, after.disputed));
    compare("paid", money(before, before.paidTotal), money(after, after.paidTotal));
    compare("oldest_due", day(before.oldestUnmetDue), day(after.oldestUnmetDue));
    const auto status = [&](const domain::AccountState &state) {
        return state.exists ? word(domain::name(state.status)) : QString();
    };
    compare("status", status(before), status(after));
    const auto next = [&](const domain::AccountState &state) {
        return state.exists ? (word(domain::name(state.nextAction.kind)) + QLatin1Char(' ')
                               + day(state.nextAction.due))
                                  .trimmed()
                            : QString();
    };
    compare("next_action", next(before), next(after));
    compare("assigned_to", before.assignedTo, after.assignedTo);
    compare("agency", before.agency, after.agency);
    compare("debtor", before.debtor.name, after.debtor.name);
    const auto count = [](size_t n) { return QString::number(n); };
    compare("contacts", count(before.contacts.size()), count(after.contacts.size()));
    compare("promises", count(before.promises.size()), count(after.promises.size()));
    compare("payments", count(before.payments.size()), count(after.payments.size()));
    compare("contact_points", count(before.contactPoints.size()),
            count(after.contactPoints.size()));
    compare("items", count(before.items.size()), count(after.items.size()));
    return changes;
}

namespace {

QByteArray decisionOf(const domain::Event &event)
{
    if (const auto *contact = std::get_if<domain::Contacted>(&event.payload))
        return contact->decision;
    if (const auto *reserved = std::get_if<domain::ContactReserved>(&event.payload))
        return reserved->decision;
    if (const auto *step = std::get_if<domain::StrategyStep>(&event.payload))
        return step->inputs;
    return {};
}

} // namespace

Result<ports::AuditDetail> auditDetail(Connection &connection, store::TenantKey tenant,
                                       base::EventId id, const ApplyContext &given)
{
    store::EventStore ledger(connection, tenant);
    DUNLIN_TRY_VALUE(const auto stored, ledger.find(id));
    if (!stored)
        return fail(ErrorCode::NotFound, QStringLiteral("this event is not here any more"));
    const auto decoded = domain::decodeEvent(stored->raw);
    DUNLIN_TRY_VALUE(const QString number,
                     store::AuditReader(connection, tenant).numberOf(stored->account));
    ports::AuditDetail detail;
    detail.line = lineOf(*stored, decoded ? &*decoded : nullptr, number);
    detail.raw = stored->raw;
    detail.hash = base::toBytes(stored->hash).toHex();
    detail.isErased = stored->raw.isEmpty();
    detail.hashHolds =
        !detail.isErased && domain::eventHash(stored->salt, stored->raw) == stored->hash;
    detail.inFeed = stored->seq > 0;
    if (decoded)
        detail.decision = decisionOf(*decoded);
    if (stored->account.isNull())
        return detail;
    DUNLIN_TRY_VALUE(const ApplyContext context, withTerms(connection, tenant, given));
    DUNLIN_TRY_VALUE(const auto rows, ledger.ofAccount(stored->account));
    const auto events = decodeAll(rows);
    const auto at = std::find_if(rows.begin(), rows.end(),
                                 [&](const store::LedgerEvent &row) { return row.id == id; });
    const size_t upTo = size_t(at - rows.begin());
    domain::FoldContext fold = context.fold();
    fold.withTimeline = false;
    const auto stateAfter = [&](size_t count) {
        return domain::fold(stored->account, std::span<const domain::Event>(events).first(count),
                            fold);
    };
    detail.changes =
        changesBetween(stateAfter(upTo), stateAfter(std::min(upTo + 1, events.size())));
    return detail;
}

Result<bool> isReadRecorded(Connection &connection, store::TenantKey tenant,
                            base::AccountId account, const QString &actor, QDate day,
                            const QByteArray &zone)
{
    DUNLIN_TRY_VALUE(const auto events, eventsOf(connection, tenant, account));
    return std::any_of(events.begin(), events.end(), [&](const domain::Event &event) {
        const auto *fact = std::get_if<domain::SourceFact>(&event.payload);
        return fact && fact->what == kReadFact && event.envelope.actor == actor
               && base::dateIn(event.envelope.occurred, zone) == day;
    });
}

namespace {

Status save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io,
                    QStringLiteral("cannot write %1: %2").arg(path, file.errorString()));
    return {};
}

QString rowHtml(const store::LedgerEvent &event, const QByteArray &zone)
{
    const bool holds =
        !event.raw.isEmpty() && domain::eventHash(event.salt, event.raw) == event.hash;
    return QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td><td><code>%4</code></td>"
                          "<td>%5</td></tr><tr><td></td><td colspan=\"4\"><pre>%6</pre></td></tr>")
        .arg(QString::number(event.seq),
             base::dateTimeIn(event.occurred, zone).toString(Qt::ISODate),
             QString::fromLatin1(event.kind),
             QString::fromLatin1(base::toBytes(event.hash).toHex()),
             event.raw.isEmpty() ? QStringLiteral("erased")
             : holds             ? QStringLiteral("holds")
                                 : QStringLiteral("does not hold"),
             QString::fromUtf8(event.raw).toHtmlEscaped());
}

} // namespace

Result<qint64> writeAuditPack(Connection &connection, store::TenantKey tenant,
                              base::AccountId account, const QString &folder,
                              const ApplyContext &given)
{
    DUNLIN_TRY_VALUE(const ApplyContext context, withTerms(connection, tenant, given));
    DUNLIN_TRY_VALUE(const auto rows, store::EventStore(connection, tenant).ofAccount(account));
    const auto state = domain::fold(account, decodeAll(rows), context.fold());
    if (rows.empty() || !state.exists)
        return fail(ErrorCode::NotFound, QStringLiteral("the account is not here"));
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, QStringLiteral("cannot make %1").arg(folder));
    base::JsonWriter json;
    json.beginObject().key("account").value(state.number);
    json.key("made").value(base::dateTimeIn(context.now, "UTC").toString(Qt::ISODate));
    json.key("events").beginArray();
    QString html = QStringLiteral("<h1>Account %1</h1><p>%2 events, in the order of the feed. The "
                                  "hash of each is SHA-256 over its salt and its bytes.</p><table>")
                       .arg(state.number.toHtmlEscaped())
                       .arg(rows.size());
    for (const store::LedgerEvent &event : rows) {
        json.beginObject().key("seq").number(event.seq).key("kind").value(event.kind);
        json.key("hash").value(base::toBytes(event.hash).toHex());
        json.key("salt").value(event.salt.toHex());
        json.key("raw").value(event.raw).endObject();
        html += rowHtml(event, context.zone);
    }
    json.endArray().endObject();
    const QDir place(folder);
    DUNLIN_TRY(save(place.filePath(QStringLiteral("events.json")), json.take()));
    DUNLIN_TRY(save(place.filePath(QStringLiteral("index.html")),
                    (html + QStringLiteral("</table>")).toUtf8()));
    return qint64(rows.size());
}

} // namespace dunlin::desk
