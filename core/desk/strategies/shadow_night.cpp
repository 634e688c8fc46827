// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/strategies/shadow_night.h"

#include "core/base/hash.h"
#include "core/desk/bank_import.h"
#include "core/desk/calendars.h"
#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/strategies/strategy_review.h"
#include "core/desk/strategies/strategy_sheet.h"
#include "core/desk/strategies/strategy_trial.h"
#include "core/domain/event_codec.h"
#include "core/store/record_store.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace dunlin::desk {

using namespace Qt::StringLiterals;
using base::Result;
using store::Connection;

namespace {

const QByteArray kEntity = "strategy_shadow";
constexpr int kMostNights = 400; ///< that a shadow remembers; longer ones begin to forget

struct Shadow {
    QString name;
    StrategyDraft draft;
    QByteArray hash; ///< of its contents, hex
};

QByteArray hashOf(const StrategyFile &file)
{
    return contentHash(file).toHex();
}

std::vector<Shadow> shadowsOf(const domain::TermsBook &book, QDate day)
{
    QStringList names;
    for (const domain::TermPtr &term : book.all()) {
        const QString name = QString::fromUtf8(term->name.mid(kDraftTerm.size()));
        if (term->name.startsWith(kDraftTerm) && !names.contains(name))
            names << name;
    }
    std::vector<Shadow> shadows;
    for (const QString &name : names) {
        auto draft = draftOf(book, name);
        if (draft && draft->shadowSince.isValid() && draft->shadowSince <= day) {
            const QByteArray hash = hashOf(draft->file);
            shadows.push_back({name, std::move(*draft), hash});
        }
    }
    return shadows;
}

/// What a shadow did in its earlier nights, by account.
using Memory = QHash<base::AccountId, std::vector<domain::Event>>;

QByteArray packed(const std::vector<domain::Event> &events)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    for (const domain::Event &event : events)
        out << domain::encodeEvent(event);
    return qCompress(bytes);
}

void unpack(const QByteArray &raw, Memory *memory)
{
    const QByteArray bytes = qUncompress(raw);
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    while (!in.atEnd() && in.status() == QDataStream::Ok) {
        QByteArray one;
        in >> one;
        if (auto event = domain::decodeEvent(one)) {
            const base::AccountId account = event->envelope.account;
            (*memory)[account].push_back(std::move(*event));
        }
    }
}

QJsonObject jsonOf(const StrategyCounts &counts)
{
    return {{u"tasks"_s, counts.tasks},
            {u"messages"_s, counts.messages},
            {u"escalations"_s, counts.escalations},
            {u"minutes"_s, counts.minutes}};
}

StrategyCounts countsOf(const QJsonObject &object)
{
    StrategyCounts counts;
    counts.tasks = object.value(u"tasks"_s).toInteger();
    counts.messages = object.value(u"messages"_s).toInteger();
    counts.escalations = object.value(u"escalations"_s).toInteger();
    counts.minutes = object.value(u"minutes"_s).toInteger();
    return counts;
}

/// Kind and object of a step: what makes one day's work on an account another.
using Deeds = std::vector<std::pair<domain::StepKind, QString>>;

class Night {
public:
    Night(OfficeCore &core, Connection &connection, const ApplyContext &context,
          const Shadow &shadow)
        : m_core(core)
        , m_connection(connection)
        , m_context(context)
        , m_shadow(shadow)
    {
        m_night.strategy = shadow.name;
        m_night.day = context.today;
    }

    Result<ShadowNight> run(std::shared_ptr<const decision::Strategy> strategy)
    {
        DUNLIN_TRY(remember());
        StrategyShelf shelf(m_context.terms, m_context.today, strategy);
        DUNLIN_TRY_VALUE(const QString held, bankHold(m_connection, m_core.key(), m_context.today));
        StrategyDay day(shelf,
                        {m_context.today, m_context.zone, m_context.now,
                         &calendarOf({}, m_core.settings().currency), false, !held.isEmpty()});
        domain::FoldContext fold = m_context.fold();
        fold.at = base::endOfDay(m_context.today, m_context.zone);
        const decision::FeatureContext features{m_context.today, m_context.zone};
        const auto look = [&](base::AccountId account, std::vector<store::LedgerEvent> &&stored) {
            if (account.isNull())
                return true;
            std::vector<domain::Event> events = decodeAll(stored);
            Deeds did = doneToday(events);
            events = withoutOwnWork(std::move(events), *strategy);
            const auto own = m_memory.constFind(account);
            if (own != m_memory.constEnd())
                events.insert(events.end(), own->begin(), own->end());
            const domain::AccountState state = domain::fold(account, events, fold);
            if (!state.exists || !strategy->appliesTo(state, features))
                return true;
            ++m_night.accounts;
            if (!did.empty())
                m_did.insert(account, std::move(did));
            day.look(state);
            return true;
        };
        DUNLIN_TRY(store::EventStore(m_connection, m_core.key()).forEachAccount({}, look));
        std::vector<domain::Event> made = day.take();
        m_night.would = day.counts();
        m_night.problems = day.problems();
        compare(made);
        DUNLIN_TRY(keep(std::move(made)));
        return m_night;
    }

private:
    QByteArray rid() const { return m_shadow.name.toUtf8() + '/' + m_shadow.hash.left(32); }

    base::Status remember()
    {
        store::RecordStore records(m_connection, m_core.key());
        const QDate first =
            std::max(m_shadow.draft.shadowSince, m_context.today.addDays(-kMostNights));
        for (QDate day = first; day < m_context.today; day = day.addDays(1)) {
            DUNLIN_TRY_VALUE(const auto row, records.version(kEntity, rid(), day.toJulianDay()));
            if (row)
                unpack(row->raw, &m_memory);
        }
        return {};
    }

    /// What strategies did on the account this day; counted in the night.
    Deeds doneToday(const std::vector<domain::Event> &events)
    {
        Deeds deeds;
        for (const domain::Event &event : events) {
            const auto *step = std::get_if<domain::StrategyStep>(&event.payload);
            if (!step || step->strategy != m_shadow.name
                || base::dateIn(event.envelope.occurred, m_context.zone) != m_context.today)
                continue;
            m_night.did.add(*step, 0);
            deeds.emplace_back(step->kind, step->what);
        }
        return deeds;
    }

    void compare(const std::vector<domain::Event> &made)
    {
        QHash<base::AccountId, Deeds> would;
        for (const domain::Event &event : made) {
            if (const auto *step = std::get_if<domain::StrategyStep>(&event.payload))
                would[event.envelope.account].emplace_back(step->kind, step->what);
        }
        for (auto at = m_did.begin(); at != m_did.end(); ++at) {
            if (!would.contains(at.key()))
                ++m_night.apart;
        }
        for (auto at = would.begin(); at != would.end(); ++at) {
            Deeds did = m_did.value(at.key());
            std::sort(did.begin(), did.end());
            std::sort(at->begin(), at->end());
            m_night.apart += *at == did ? 0 : 1;
        }
    }

    /// The night's memory, and its counts for everybody.
    base::Status keep(std::vector<domain::Event> made)
    {
        for (domain::Event &event : made) {
            m_core.author().complete(event);
            // What was asked is of the person; that a step was taken is enough to go on by.
            if (auto *step = std::get_if<domain::StrategyStep>(&event.payload)) {
                step->inputs.clear();
                step->text.clear();
            }
        }
        DUNLIN_TRY(store::RecordStore(m_connection, m_core.key())
                       .put({kEntity, rid(), m_context.today.toJulianDay(), {}, packed(made)}));
        const QJsonObject value{{u"hash"_s, QString::fromLatin1(m_shadow.hash)},
                                {u"day"_s, m_night.day.toString(Qt::ISODate)},
                                {u"accounts"_s, m_night.accounts},
                                {u"apart"_s, m_night.apart},
                                {u"would"_s, jsonOf(m_night.would)},
                                {u"did"_s, jsonOf(m_night.did)}};
        domain::TermsSet set;
        set.from = m_night.day;
        set.terms =
            QJsonDocument(QJsonObject{{QString::fromLatin1(kShadowTerm) + m_shadow.name, value}})
                .toJson(QJsonDocument::Compact);
        set.reason = u"strategy shadow"_s;
        domain::Event event = m_core.author().draft(base::AccountId{}, set, u"engine"_s);
        event.envelope.id = {
            base::derivedId("shadow" + rid(), m_night.day.toString(Qt::ISODate).toLatin1())};
        std::vector<domain::Event> events;
        events.push_back(std::move(event));
        auto kept = appendOwn(m_core, m_connection, std::move(events));
        return kept ? base::Status() : base::Status(tl::unexpected(std::move(kept.error())));
    }

    OfficeCore &m_core;
    Connection &m_connection;
    const ApplyContext &m_context;
    const Shadow &m_shadow;
    ShadowNight m_night;
    Memory m_memory;
    QHash<base::AccountId, Deeds> m_did;
};

} // namespace

Result<std::vector<ShadowNight>> keepShadowNights(OfficeCore &core, Connection &connection,
                                                  const ApplyContext &context)
{
    std::vector<ShadowNight> nights;
    if (!context.terms)
        return nights;
    for (const Shadow &shadow : shadowsOf(*context.terms, context.today)) {
        const auto known = shadowNightsOf(*context.terms, shadow.name, shadow.hash);
        const bool kept = std::any_of(known.begin(), known.end(), [&](const ShadowNight &one) {
            return one.day == context.today;
        });
        if (kept)
            continue;
        const auto strategy =
            decision::Strategy::read(shadow.draft.file.json, shadow.draft.file.tables);
        if (!strategy) {
            ShadowNight night;
            night.strategy = shadow.name;
            night.day = context.today;
            night.problems << strategy.error().detail;
            nights.push_back(std::move(night));
            continue;
        }
        DUNLIN_TRY_VALUE(ShadowNight night,
                         Night(core, connection, context, shadow).run(*strategy));
        nights.push_back(std::move(night));
    }
    return nights;
}

std::vector<ShadowNight> shadowNightsOf(const domain::TermsBook &book, const QString &name,
                                        const QByteArray &contentHash)
{
    const QByteArray term = kShadowTerm.toByteArray() + name.toUtf8();
    std::vector<ShadowNight> nights;
    for (const domain::TermPtr &one : book.all()) {
        if (one->name != term || one->value.isEmpty())
            continue;
        const QJsonObject value = QJsonDocument::fromJson(one->value).object();
        if (value.value(u"hash"_s).toString().toLatin1() != contentHash)
            continue;
        ShadowNight night;
        night.strategy = name;
        night.day = QDate::fromString(value.value(u"day"_s).toString(), Qt::ISODate);
        night.accounts = value.value(u"accounts"_s).toInteger();
        night.apart = value.value(u"apart"_s).toInteger();
        night.would = countsOf(value.value(u"would"_s).toObject());
        night.did = countsOf(value.value(u"did"_s).toObject());
        nights.push_back(std::move(night));
    }
    std::sort(nights.begin(), nights.end(),
              [](const ShadowNight &a, const ShadowNight &b) { return a.day < b.day; });
    return nights;
}

} // namespace dunlin::desk
