// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/exchange/profile.h"
#include "core/exchange/progress.h"

#include <functional>
#include <span>
#include <vector>

/// From a file to events. The exchange knows no storage: events go to an ImportSink.
namespace dunlin::exchange {

/// What the ledger has under an event id.
enum class Presence {
    Absent,
    Present,
    Undone, ///< it came with an import that was undone for this account (ImportUndone)
};

struct Found {
    Presence presence = Presence::Absent;
    QByteArray raw; ///< the stored bytes when Present; lets a changed invoice be told from a copy
};

/// Events of one account that are not in the ledger yet, in the order in which they apply. The
/// first batch of a creditor has the null account (office scope). Each event lacks what its writer
/// adds: tenant, device, hlc, time evidence.
struct AccountBatch {
    domain::AccountId account;
    std::vector<domain::Event> events;
};

/// Where the importer asks and delivers; called on the thread of run(). For a dry run the sink
/// answers find() and drops what it takes. An error ends the import: the caller rolls back.
class ImportSink {
public:
    ImportSink() = default;
    virtual ~ImportSink() = default;
    ImportSink(const ImportSink &) = delete;
    ImportSink &operator=(const ImportSink &) = delete;

    /// One answer per id, in order. All ids are of the same account; a ledger without that account
    /// answers Absent for all with one look.
    virtual base::Result<std::vector<Found>> find(domain::AccountId account,
                                                  std::span<const domain::EventId> ids) = 0;
    virtual base::Status take(AccountBatch &&batch) = 0;
};

struct ImportOptions {
    domain::ImportId import;                    ///< goes into the actor of each event
    domain::Instant now;                        ///< when the events were heard
    QByteArray zone = QByteArrayLiteral("UTC"); ///< of dates without a time of day
    /// The office's: of amounts for which neither file nor profile names a currency.
    domain::Currency currency;
    /// Where bad rows go (UTF-8, same separator): line, field, reason, then the row as it stands
    /// in the file. Written only if there are any; beside it `<file>.notes.csv` lists the cells
    /// that were changed in reading (rounded amounts). Empty: counted, but not written.
    QString quarantineFile;
};

struct ControlTotal {
    domain::Money items;
    domain::Money payments;
};

struct QuarantinedRow {
    qint64 line = 0;
    QString field;
    QString reason;
};

/// rows = accepted + quarantined + duplicates. A row is accepted when it added at least one event,
/// and a duplicate when all it says is in the ledger already.
struct ImportReport {
    QString profile;
    qint64 rows = 0;
    qint64 accepted = 0;
    qint64 quarantined = 0;
    qint64 duplicates = 0;
    qint64 accounts = 0; ///< added by this run, as are the next three
    qint64 items = 0;
    qint64 postings = 0; ///< fees, penalties, interest, costs, adjustments
    qint64 payments = 0;
    qint64 events = 0;
    std::vector<ControlTotal> control; ///< of accepted rows, by currency code
    QString quarantineFile;            ///< empty: none was needed
    QString notesFile;                 ///< empty: none was needed
    QStringList notes;
    std::vector<QuarantinedRow> firstQuarantined; ///< up to 100, by line
};

/// Reads a file by a profile. Reading it again adds nothing: event ids are derived from the
/// creditor, account and business content of a row, never from the file's name or the row's place.
/// What an undone import had brought gets new ids. Not thread safe; run() may be called from a
/// worker thread.
class Importer {
public:
    Importer(Profile profile, ImportOptions options);

    /// Input error (wrong profile, cut off, binary, empty): nothing went to the sink. Cancelled and
    /// errors of the sink: something may have; the caller rolls back.
    base::Result<ImportReport> run(const QString &file, ImportSink &sink,
                                   const ProgressRef &progress = {});

private:
    Profile m_profile;
    ImportOptions m_options;
};

} // namespace dunlin::exchange
