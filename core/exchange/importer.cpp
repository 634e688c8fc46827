// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "core/domain/event_codec.h"
#include "core/domain/natural_keys.h"
#include "core/exchange/account_draft.h"
#include "core/exchange/quarantine_file.h"
#include "core/exchange/text_source.h"

#include <QtCore/QSet>
#include <QtCore/QTemporaryFile>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace dunlin::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using domain::EventId;
using domain::Money;

namespace {

constexpr size_t kFirstQuarantined = 100;
constexpr qint64 kProgressRows = 1024;

// An import that was undone and repeated more often than this is not a person's doing.
constexpr int kMaxGenerations = 1000;

QByteArray sourceOf(const QByteArray &accountHex, int generation)
{
    QByteArray source = "import" + accountHex;
    if (generation > 0)
        source += '#' + QByteArray::number(generation);
    return source;
}

/// True when the ledger's event says the same figures as the draft.
bool sameFigures(const QByteArray &raw, const domain::Payload &draft)
{
    const auto stored = domain::decodeEvent(raw);
    if (!stored)
        return true;
    if (const auto *item = std::get_if<domain::ItemAdded>(&draft)) {
        const auto *old = std::get_if<domain::ItemAdded>(&stored->payload);
        return old && old->amount == item->amount && old->due == item->due
               && old->issued == item->issued;
    }
    if (const auto *payment = std::get_if<domain::PaymentReceived>(&draft)) {
        const auto *old = std::get_if<domain::PaymentReceived>(&stored->payload);
        return old && old->amount == payment->amount && old->valueDate == payment->valueDate;
    }
    return true;
}

/// One draft event with its place in the ledger.
struct Placed {
    EventId id;
    Presence presence = Presence::Absent;
    QByteArray raw;
};

class Run {
public:
    Run(const Profile &profile, const ImportOptions &options, ImportSink &sink,
        const ProgressRef &progress)
        : m_profile(profile)
        , m_options(options)
        , m_sink(sink)
        , m_progress(progress)
        , m_actor(domain::actorOfImport(options.import))
    {}

    Result<ImportReport> run(const QString &file)
    {
        DUNLIN_TRY_VALUE(FileTable table, FileTable::read(file, m_profile, m_progress));
        m_progress.setTotal(table.rowCount());
        m_progress.setDone(0);
        m_badRows = table.takeBadRows();
        const QDate today = base::dateIn(m_options.now, m_options.zone);
        const auto builder = m_profile.layout == Layout::EventLog
                                 ? makeEventLogBuilder(table, m_profile)
                                 : makeItemsBuilder(table, m_profile, today);
        AccountDraft draft;
        qint64 done = 0;
        qint64 reported = 0;
        for (size_t i = 0; i < table.accounts(); ++i) {
            const auto rows = table.rowsOf(i);
            builder->build(rows, draft);
            DUNLIN_TRY(place(draft));
            done += qint64(rows.size());
            if (done - reported >= kProgressRows) {
                reported = done;
                m_progress.setDone(done);
                if (m_progress.cancelled())
                    return fail(ErrorCode::Cancelled, QStringLiteral("the import was stopped"));
            }
        }
        m_progress.setDone(done);
        m_report.notes = table.notes();
        DUNLIN_TRY(finish(table));
        return std::move(m_report);
    }

private:
    Status place(AccountDraft &draft)
    {
        for (BadRow &bad : draft.badRows)
            m_badRows.push_back(std::move(bad));
        if (draft.rows.empty())
            return {};
        DUNLIN_TRY_VALUE(const bool open, isOpen(draft));
        if (!open) {
            for (const DraftRow &row : draft.rows)
                m_badRows.push_back(
                    {row.span, {}, QStringLiteral("its account could not be opened")});
            return {};
        }
        DUNLIN_TRY(placeCreditor(draft));
        DUNLIN_TRY_VALUE(std::vector<Placed> places,
                         locate(draft.account, draft.accountHex, draft.events));
        std::vector<char> conflict(draft.rows.size(), 0);
        if (keptInOtherCurrency(draft, places))
            return keepBackAll(draft);
        markConflicts(draft, places, conflict);
        return deliver(draft, places, conflict);
    }

    Status keepBackAll(const AccountDraft &draft)
    {
        for (const DraftRow &row : draft.rows)
            m_badRows.push_back(
                {row.span, {}, QStringLiteral("the account is kept in another currency")});
        return {};
    }

    static bool keptInOtherCurrency(const AccountDraft &draft, const std::vector<Placed> &places)
    {
        if (!draft.opened || places.front().presence != Presence::Present
            || places.front().raw.isEmpty())
            return false;
        const auto stored = domain::decodeEvent(places.front().raw);
        const auto *opened =
            stored ? std::get_if<domain::AccountOpened>(&stored->payload) : nullptr;
        return opened && opened->currency != draft.currency;
    }

    Result<bool> isOpen(const AccountDraft &draft)
    {
        if (draft.opened)
            return true;
        std::vector<DraftEvent> opening(1);
        opening[0].key = "account";
        DUNLIN_TRY_VALUE(const auto places, locate(draft.account, draft.accountHex, opening));
        return places[0].presence == Presence::Present;
    }

    Status placeCreditor(const AccountDraft &draft)
    {
        if (m_creditors.contains(draft.creditor))
            return {};
        m_creditors.insert(draft.creditor);
        domain::CreditorSet set{draft.creditorId, draft.creditor, std::nullopt};
        if (!m_profile.currency.isEmpty() && m_profile.columns.value(Field::Currency).isEmpty())
            set.currency = draft.currency;
        std::vector<DraftEvent> events(1);
        events[0].key = "creditor\x1f" + draft.creditor.toStdString() + '\x1f'
                        + (set.currency ? set.currency->code().toStdString() : std::string());
        events[0].payload = std::move(set);
        const QByteArray hex = draft.creditorId.toHex();
        DUNLIN_TRY_VALUE(const auto places, locate({}, hex, events));
        if (places[0].presence == Presence::Present)
            return {};
        AccountBatch batch;
        batch.events.push_back(makeEvent({}, places[0].id, events[0]));
        ++m_report.events;
        return m_sink.take(std::move(batch));
    }

    /// Gives each draft its id. An id that came with an undone import is spent: the next generation
    /// of the same key takes its place.
    Result<std::vector<Placed>> locate(domain::AccountId account, const QByteArray &hex,
                                       const std::vector<DraftEvent> &drafts)
    {
        std::vector<Placed> places(drafts.size());
        std::vector<size_t> open(drafts.size());
        for (size_t i = 0; i < open.size(); ++i)
            open[i] = i;
        for (int generation = 0; !open.empty(); ++generation) {
            if (generation == kMaxGenerations)
                return fail(ErrorCode::Internal, QStringLiteral("no free event id"));
            const QByteArray source = sourceOf(hex, generation);
            std::vector<EventId> ids;
            ids.reserve(open.size());
            for (size_t i : open) {
                const std::string &key = drafts[i].key;
                ids.push_back(domain::eventIdFor(
                    account, source, QByteArrayView(key.data(), qsizetype(key.size()))));
            }
            DUNLIN_TRY_VALUE(std::vector<Found> found, m_sink.find(account, ids));
            if (found.size() != ids.size())
                return fail(ErrorCode::Internal, QStringLiteral("the ledger answered too little"));
            std::vector<size_t> undone;
            for (size_t k = 0; k < open.size(); ++k) {
                places[open[k]] = {ids[k], found[k].presence, std::move(found[k].raw)};
                if (found[k].presence == Presence::Undone)
                    undone.push_back(open[k]);
            }
            open = std::move(undone);
        }
        return places;
    }

    // A row is never half applied: one event that contradicts the ledger keeps back the whole row.
    void markConflicts(const AccountDraft &draft, const std::vector<Placed> &places,
                       std::vector<char> &conflict)
    {
        for (size_t i = 0; i < places.size(); ++i) {
            const DraftEvent &event = draft.events[i];
            if (!event.figures || event.row < 0 || conflict[size_t(event.row)]
                || places[i].presence != Presence::Present || places[i].raw.isEmpty()
                || sameFigures(places[i].raw, event.payload))
                continue;
            conflict[size_t(event.row)] = 1;
            m_badRows.push_back({draft.rows[size_t(event.row)].span,
                                 {},
                                 QStringLiteral("it was imported before with other figures; the "
                                                "ledger keeps the earlier ones")});
        }
    }

    Status deliver(AccountDraft &draft, const std::vector<Placed> &places,
                   const std::vector<char> &conflict)
    {
        std::vector<char> added(draft.rows.size(), 0);
        AccountBatch batch;
        batch.account = draft.account;
        batch.events.reserve(draft.events.size());
        for (size_t i = 0; i < draft.events.size(); ++i) {
            DraftEvent &event = draft.events[i];
            if (places[i].presence != Presence::Absent
                || (event.row >= 0 && conflict[size_t(event.row)]))
                continue;
            if (event.row >= 0)
                added[size_t(event.row)] = 1;
            if (event.resolves >= 0)
                std::get<domain::DisputeResolved>(event.payload).of =
                    places[size_t(event.resolves)].id;
            count(event.payload);
            batch.events.push_back(makeEvent(draft.account, places[i].id, event));
        }
        for (size_t i = 0; i < draft.rows.size(); ++i) {
            if (!conflict[i])
                ++(added[i] ? m_report.accepted : m_report.duplicates);
        }
        keepNotes(draft);
        if (batch.events.empty())
            return {};
        m_report.events += qint64(batch.events.size());
        return m_sink.take(std::move(batch));
    }

    void keepNotes(AccountDraft &draft)
    {
        m_noisy += draft.noisy;
        m_severalNames += draft.severalNames;
        m_totalsDiffer += draft.totalsDiffer;
        for (CellNote &note : draft.notes)
            m_cellNotes.push_back(std::move(note));
    }

    void count(const domain::Payload &payload)
    {
        if (std::holds_alternative<domain::AccountOpened>(payload))
            ++m_report.accounts;
        else if (const auto *item = std::get_if<domain::ItemAdded>(&payload)) {
            ++m_report.items;
            total(item->amount.currency()).items += item->amount;
        } else if (const auto *credit = std::get_if<domain::CreditNote>(&payload)) {
            ++m_report.items;
            total(credit->amount.currency()).items -= credit->amount;
        } else if (const auto *payment = std::get_if<domain::PaymentReceived>(&payload)) {
            ++m_report.payments;
            total(payment->amount.currency()).payments += payment->amount;
        } else if (std::holds_alternative<domain::Charged>(payload)
                   || std::holds_alternative<domain::Adjusted>(payload)) {
            ++m_report.postings;
        }
    }

    ControlTotal &total(domain::Currency currency)
    {
        const auto it = m_totals.try_emplace(
            currency, ControlTotal{Money::zero(currency), Money::zero(currency)});
        return it.first->second;
    }

    domain::Event makeEvent(domain::AccountId account, EventId id, DraftEvent &draft)
    {
        domain::Event event;
        event.payload = std::move(draft.payload);
        event.envelope.id = id;
        event.envelope.kind = domain::kindOf(event.payload);
        event.envelope.account = account;
        event.envelope.occurred =
            draft.day.isNull() ? m_options.now : std::min(startOf(draft.day), m_options.now);
        event.envelope.heard = m_options.now;
        event.envelope.actor = m_actor;
        return event;
    }

    // The zone database takes microseconds per question, and a file has few different days.
    base::Instant startOf(QDate day)
    {
        const auto [it, fresh] = m_starts.try_emplace(day.toJulianDay());
        if (fresh)
            it->second = base::startOfDay(day, m_options.zone);
        return it->second;
    }

    Status finish(const FileTable &table)
    {
        m_report.profile = m_profile.name;
        m_report.rows = table.rowCount();
        m_report.quarantined = qint64(m_badRows.size());
        for (const auto &[currency, sum] : m_totals)
            m_report.control.push_back(sum);
        std::stable_sort(m_badRows.begin(), m_badRows.end(), [](const BadRow &a, const BadRow &b) {
            return a.span.line < b.span.line;
        });
        for (size_t i = 0; i < std::min(m_badRows.size(), kFirstQuarantined); ++i)
            m_report.firstQuarantined.push_back(
                {m_badRows[i].span.line, m_badRows[i].field, m_badRows[i].reason});
        if (!m_options.quarantineFile.isEmpty())
            DUNLIN_TRY(writeFiles(table));
        addNotes();
        return {};
    }

    Status writeFiles(const FileTable &table)
    {
        if (!m_badRows.empty()) {
            DUNLIN_TRY(writeQuarantine(m_options.quarantineFile, table, m_badRows));
            m_report.quarantineFile = m_options.quarantineFile;
        }
        if (!m_cellNotes.empty()) {
            m_report.notesFile = m_options.quarantineFile + QStringLiteral(".notes.csv");
            DUNLIN_TRY(writeNotes(m_report.notesFile, m_cellNotes));
        }
        return {};
    }

    void addNotes()
    {
        if (!m_cellNotes.empty())
            m_report.notes.append(
                QStringLiteral("%1 amounts had more decimals than their currency and were rounded "
                               "half-even%2")
                    .arg(m_cellNotes.size())
                    .arg(m_report.notesFile.isEmpty()
                             ? QString()
                             : QStringLiteral("; listed in ") + m_report.notesFile));
        if (m_noisy > 0)
            m_report.notes.append(QStringLiteral("%1 amounts had floating point noise "
                                                 "(2309.7899999999995) and were read with 15 "
                                                 "significant digits")
                                      .arg(m_noisy));
        if (m_severalNames > 0)
            m_report.notes.append(
                QStringLiteral("%1 accounts have more than one debtor name; the most frequent "
                               "one is used")
                    .arg(m_severalNames));
        if (m_totalsDiffer > 0)
            m_report.notes.append(
                QStringLiteral("in %1 accounts the cumulative total paid is not the sum of the "
                               "payments; the payments count")
                    .arg(m_totalsDiffer));
    }

    const Profile &m_profile;
    const ImportOptions &m_options;
    ImportSink &m_sink;
    const ProgressRef &m_progress;
    QString m_actor;
    ImportReport m_report;
    std::map<domain::Currency, ControlTotal> m_totals;
    QSet<QString> m_creditors;
    std::vector<BadRow> m_badRows;
    std::vector<CellNote> m_cellNotes;
    std::unordered_map<qint64, base::Instant> m_starts;
    qint64 m_noisy = 0;
    qint64 m_severalNames = 0;
    qint64 m_totalsDiffer = 0;
};

} // namespace

Importer::Importer(Profile profile, ImportOptions options)
    : m_profile(std::move(profile))
    , m_options(std::move(options))
{
    if (m_profile.currency.isEmpty() && m_options.currency.isValid())
        m_profile.currency = m_options.currency.code();
}

Result<ImportReport> Importer::run(const QString &file, ImportSink &sink,
                                   const ProgressRef &progress)
{
    if (!m_profile.fixed)
        return Run(m_profile, m_options, sink, progress).run(file);
    DUNLIN_TRY_VALUE(const TextSource source, TextSource::open(file, progress));
    QTemporaryFile table;
    if (!table.open())
        return fail(ErrorCode::Io, QStringLiteral("a temporary file cannot be made"));
    DUNLIN_TRY(m_profile.fixed->toCsv(source.text(), table));
    if (!table.flush())
        return fail(ErrorCode::StoreFull, QStringLiteral("a temporary file cannot be written"));
    return Run(m_profile, m_options, sink, progress).run(table.fileName());
}

} // namespace dunlin::exchange
