// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_import.h"

#include "core/base/json_writer.h"
#include "core/desk/bulk_writer.h"
#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/office_core.h"
#include "core/domain/event_codec.h"
#include "core/exchange/importer.h"
#include "core/exchange/preview.h"
#include "core/store/bank_store.h"
#include "core/store/event_store.h"
#include "core/store/feed_store.h"
#include "core/store/import_log.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using store::Connection;

namespace {

/// What the importer asks of the ledger, and where its events go. On the producer's thread.
class LedgerSink final : public exchange::ImportSink {
public:
    /// `writer` null: a dry run.
    LedgerSink(OfficeCore &core, BulkWriter *writer)
        : m_core(core)
        , m_writer(writer)
        , m_empty(core.feedHead() == 0)
    {}

    Result<std::vector<exchange::Found>> find(domain::AccountId account,
                                              std::span<const domain::EventId> ids) override
    {
        DUNLIN_TRY(load(account));
        std::vector<exchange::Found> out;
        out.reserve(ids.size());
        for (const domain::EventId &id : ids) {
            const auto there = m_known.constFind(id);
            if (there == m_known.cend())
                out.push_back({});
            else
                out.push_back(*there);
        }
        return out;
    }

    Status take(exchange::AccountBatch &&batch) override
    {
        if (!m_writer)
            return {};
        DUNLIN_TRY(load(batch.account));
        return m_writer->take(batch.account, std::move(batch.events), m_known.isEmpty());
    }

private:
    Status load(base::AccountId account)
    {
        if (m_empty || m_loaded == account)
            return {};
        m_known.clear();
        // A snapshot from before this import: it runs in a transaction of its own.
        DUNLIN_TRY_VALUE(const auto stored, m_core.read([&](Connection &connection) {
            return store::EventStore(connection, m_core.key()).ofAccount(account);
        }));
        QSet<base::ImportId> undone;
        for (const store::LedgerEvent &event : stored) {
            if (event.kind != "import_undone")
                continue;
            const auto decoded = domain::decodeEvent(event.raw);
            if (!decoded)
                continue;
            if (const auto *what = std::get_if<domain::ImportUndone>(&decoded->payload))
                undone.insert(what->import);
        }
        for (const store::LedgerEvent &event : stored) {
            const bool isUndone = event.import && undone.contains(*event.import);
            m_known.insert(event.id,
                           {isUndone ? exchange::Presence::Undone : exchange::Presence::Present,
                            isUndone ? QByteArray() : event.raw});
        }
        m_loaded = account;
        return {};
    }

    OfficeCore &m_core;
    BulkWriter *m_writer;
    const bool m_empty;
    std::optional<base::AccountId> m_loaded;
    QHash<base::EventId, exchange::Found> m_known;
};

exchange::ProgressRef refTo(const std::shared_ptr<ports::Progress> &progress)
{
    return progress ? exchange::ProgressRef{&progress->done, &progress->total, &progress->cancel}
                    : exchange::ProgressRef{};
}

Result<exchange::Profile> profileFor(const ImportRequest &request,
                                     const std::shared_ptr<ports::Progress> &progress)
{
    if (!request.profileJson.isEmpty())
        return exchange::Profile::fromJson(request.profileJson);
    if (!request.profile.isEmpty())
        return exchange::loadProfile(request.profile);
    DUNLIN_TRY_VALUE(auto preview, exchange::preview(request.file, {}, refTo(progress)));
    if (!preview.missing.isEmpty()) {
        return fail(ErrorCode::Input,
                    QStringLiteral("no profile fits this file: nothing in it gives the %1; give "
                                   "one with --profile")
                        .arg(preview.missing.join(QLatin1String(", "))));
    }
    return std::move(preview.profile);
}

QString quarantineFile(const OfficeCore &core, base::ImportId import)
{
    const QString folder = core.isFolder() ? core.location() + QLatin1String("/quarantine")
                                           : QDir::tempPath() + QLatin1String("/dunlin-quarantine");
    QDir().mkpath(folder);
    return folder + QLatin1Char('/') + import.toString() + QLatin1String(".csv");
}

QByteArray digestOf(const QString &file)
{
    QFile source(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (source.open(QIODevice::ReadOnly))
        hash.addData(&source);
    return hash.result();
}

ports::ImportOutcome outcomeOf(const exchange::ImportReport &report)
{
    ports::ImportOutcome out;
    out.profile = report.profile;
    out.rows = report.rows;
    out.accepted = report.accepted;
    out.quarantined = report.quarantined;
    out.duplicates = report.duplicates;
    out.accounts = report.accounts;
    out.items = report.items;
    out.postings = report.postings;
    out.payments = report.payments;
    for (const exchange::ControlTotal &total : report.control)
        out.control.push_back({total.items.currency(), total.items, total.payments});
    out.quarantineFile = report.quarantineFile;
    out.notes = report.notes;
    return out;
}

Status keepInLog(OfficeCore &core, Connection &connection, const ImportRequest &request,
                 base::ImportId import, const QByteArray &digest,
                 const exchange::ImportReport &report)
{
    base::JsonWriter counts;
    counts.beginObject();
    counts.key("rows").number(report.rows).key("accepted").number(report.accepted);
    counts.key("quarantined").number(report.quarantined);
    counts.key("duplicates").number(report.duplicates).key("events").number(report.events);
    counts.endObject();
    store::ImportRow row;
    row.id = import;
    row.sourceDigest = digest;
    row.profile = report.profile;
    row.fileName = QFileInfo(request.file).fileName();
    row.countsJson = counts.take();
    row.at = core.clock().now();
    return store::ImportLog(connection, core.key()).save(row);
}

} // namespace

Result<ports::ImportOutcome> importFile(Office &office, const ImportRequest &request,
                                        const std::shared_ptr<ports::Progress> &progress)
{
    OfficeCore &core = office.core();
    const qint64 began = core.clock().monotonicMs();
    DUNLIN_TRY_VALUE(const auto profile, profileFor(request, progress));
    const base::ImportId import{base::uuid7(core.clock().now(), core.rng())};
    exchange::ImportOptions options;
    options.import = import;
    options.now = core.clock().now();
    options.zone = core.settings().zone;
    options.currency = core.settings().currency;
    if (!request.dryRun)
        options.quarantineFile = quarantineFile(core, import);
    exchange::Importer importer(profile, options);

    exchange::ImportReport report;
    if (request.dryRun) {
        LedgerSink sink(core, nullptr);
        DUNLIN_TRY_VALUE(report, importer.run(request.file, sink, refTo(progress)));
    } else {
        const auto work = [&](Connection &connection) -> Status {
            BulkWriter writer(core);
            LedgerSink sink(core, &writer);
            QByteArray digest;
            DUNLIN_TRY_VALUE(const qint64 added, writer.run(connection, [&]() -> Status {
                DUNLIN_TRY_VALUE(report, importer.run(request.file, sink, refTo(progress)));
                digest = digestOf(request.file);
                return {};
            }));
            if (progress && progress->cancel)
                return fail(ErrorCode::Cancelled, QStringLiteral("stopped; nothing was imported"));
            return added > 0 ? keepInLog(core, connection, request, import, digest, report)
                             : Status();
        };
        if (Status done = core.writeBulk(work); !done) {
            QFile::remove(options.quarantineFile);
            return fail(std::move(done.error()));
        }
    }
    ports::ImportOutcome outcome = outcomeOf(report);
    outcome.importId = import.toHex();
    outcome.dryRun = request.dryRun;
    outcome.seconds = double(core.clock().monotonicMs() - began) / 1000.0;
    return outcome;
}

Result<ports::ImportPreview> previewFile(const QString &file, const QString &profile)
{
    std::optional<exchange::Profile> given;
    if (!profile.isEmpty()) {
        DUNLIN_TRY_VALUE(auto loaded, exchange::loadProfile(profile));
        given = std::move(loaded);
    }
    DUNLIN_TRY_VALUE(const auto found, exchange::preview(file, given));
    ports::ImportPreview out;
    out.profile = found.profile.name;
    out.profileJson = found.profile.toJson();
    out.encoding = found.encoding;
    out.dialect = found.dialect;
    out.reasons = found.reasons;
    for (const exchange::PreviewColumn &column : found.columns) {
        out.columns.push_back(
            {column.source, QString::fromLatin1(column.target), column.reason, column.samples});
    }
    out.rows = found.rows;
    out.missing = found.missing;
    for (const exchange::Field field : found.profile.fields())
        out.targets << exchange::name(field);
    return out;
}

namespace {

struct ToUndo {
    std::vector<base::AccountId> take;
    qint64 kept = 0;
};

/// Someone's work is any event that no import made, and that is not the mark of an undone import.
Result<ToUndo> accountsToUndo(OfficeCore &core, Connection &connection, base::ImportId import)
{
    DUNLIN_TRY_VALUE(const auto touched, store::ImportLog(connection, core.key()).accounts(import));
    ToUndo out;
    store::EventStore ledger(connection, core.key());
    for (const base::AccountId &account : touched) {
        if (account.isNull())
            continue;
        DUNLIN_TRY_VALUE(const auto stored, ledger.ofAccount(account));
        bool worked = false;
        bool undone = false;
        for (const store::LedgerEvent &event : stored) {
            if (event.kind == "import_undone") {
                const auto decoded = domain::decodeEvent(event.raw);
                const auto *what =
                    decoded ? std::get_if<domain::ImportUndone>(&decoded->payload) : nullptr;
                undone = undone || (what && what->import == import);
            } else if (!event.import) {
                worked = true;
            }
        }
        if (worked)
            ++out.kept;
        else if (!undone)
            out.take.push_back(account);
    }
    return out;
}

} // namespace

Result<UndoneImport> undoImport(Office &office, base::ImportId import)
{
    OfficeCore &core = office.core();
    return core.writeBulk([&](Connection &connection) -> Result<UndoneImport> {
        store::ImportLog log(connection, core.key());
        DUNLIN_TRY_VALUE(const auto known, log.find(import));
        if (!known)
            return fail(ErrorCode::NotFound, QStringLiteral("there is no import with this id"));
        DUNLIN_TRY_VALUE(const auto plan, accountsToUndo(core, connection, import));
        constexpr size_t kAtOnce = 1000;
        for (size_t at = 0; at < plan.take.size(); at += kAtOnce) {
            std::vector<domain::Event> events;
            for (size_t i = at; i < std::min(at + kAtOnce, plan.take.size()); ++i) {
                events.push_back(core.author().draft(plan.take[i], domain::ImportUndone{import},
                                                     QStringLiteral("engine")));
            }
            DUNLIN_TRY_VALUE(const auto stored, appendOwn(core, connection, std::move(events)));
            Q_UNUSED(stored);
        }
        DUNLIN_TRY(store::BankStore(connection, core.key()).forget(import));
        DUNLIN_TRY(log.setUndone(import, true));
        return UndoneImport{qint64(plan.take.size()), plan.kept};
    });
}

} // namespace dunlin::desk
