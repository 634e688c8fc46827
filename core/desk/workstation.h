// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/ports/account_desk.h"
#include "core/ports/account_moves.h"
#include "core/ports/account_queue.h"
#include "core/ports/account_views.h"
#include "core/ports/agreement_desk.h"
#include "core/ports/attachment_desk.h"
#include "core/ports/audit_desk.h"
#include "core/ports/change_set.h"
#include "core/ports/compliance_view.h"
#include "core/ports/contact_gate.h"
#include "core/ports/imports.h"
#include "core/ports/ledger.h"
#include "core/ports/message_desk.h"
#include "core/ports/payment_batches.h"
#include "core/ports/payment_desk.h"
#include "core/ports/portfolio.h"
#include "core/ports/rank_desk.h"
#include "core/ports/report_desk.h"
#include "core/ports/session.h"
#include "core/ports/strategy_desk.h"
#include "core/ports/sync_status.h"
#include "core/ports/team_desk.h"
#include "core/ports/visit_list.h"

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace dunlin::desk {

class KeyKeeper;
class LaptopCare;
class WorkstationCore;

using ImportRunner = std::function<base::Result<ports::ImportOutcome>(
    const QString &file, const QByteArray &profileJson, bool dryRun,
    const std::shared_ptr<ports::Progress> &progress)>;

/// How a profile is opened.
struct WorkstationOptions {
    /// Sync in the background and stay in touch by the event stream. Off: only syncOnce().
    bool sync = true;
    /// Runs an import in an office that this machine has (it knows how to reach the server there).
    /// Called on a worker thread, waits until all is committed or nothing is. Empty: there is no
    /// office here, and an import is Forbidden.
    ImportRunner importRunner;
    /// Who keeps the profile's keys (key_keeper.h). Null: the file in the profile, which needs
    /// nobody; a profile whose keys are kept otherwise is then Auth.
    std::shared_ptr<KeyKeeper> keyKeeper;
};

/// What one round of sync did.
struct SyncRound {
    qint64 pushed = 0;
    qint64 pulled = 0;
    qint64 accounts = 0; ///< on the laptop afterwards
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    double seconds = 0;
    QByteArray cursor;
    QByteArray checksum; ///< 32 hex digits: the sum over all accounts
};

/// What the pages of managers stand on.
struct ManagerPorts {
    ports::ReportDesk &reports;
    ports::TeamDesk &team;
    ports::AuditDesk &audit;
    ports::RankDesk &ranks;
};

/// An open profile: outbox, cache, sync and the ports that the screens use. Made and destroyed on
/// the GUI thread (or the main thread of dunlinctl); its ports answer there. The destructor stops
/// the sync, does the writes that are queued, and closes.
class Workstation : public QObject {
    Q_OBJECT
public:
    /// Opens a profile, or makes an empty one in an absent or empty folder. StoreBusy when another
    /// process has it; StoreCorrupt and StoreTooNew keep the files. An empty profile has no session
    /// until enrol() succeeded.
    static base::Result<std::unique_ptr<Workstation>>
    open(const QString &profileDir, const base::Clock &clock, const WorkstationOptions &options);
    ~Workstation() override;

    /// Makes this profile a laptop of the office behind `url`: proves the one-time code, keeps the
    /// identity, and starts to sync. `fingerprint`: SHA-256 of the server's certificate, hex,
    /// colons allowed.
    void enrol(const QUrl &url, const QString &code, const QByteArray &fingerprint,
               ports::Reply<ports::Session> reply);
    bool isEnrolled() const;
    /// Who keeps the profile's keys, why nothing of it is shown now, why nothing may leave it.
    const LaptopCare &care() const;

    /// Who works here. Only with isEnrolled().
    const ports::Session &session() const;
    ports::AccountQueue &queue();
    ports::AccountDesk &desk();
    ports::Ledger &ledger();
    ports::AgreementDesk &agreements();
    ports::PaymentDesk &payments();
    ports::PaymentBatches &batches();
    /// Beside the work on one account: its files, and many accounts at once.
    struct Beside {
        ports::AttachmentDesk &attachments;
        ports::AccountMoves &moves;
        /// Has something done at the office (office_errand.h); gives what the command printed.
        std::function<void(const QStringList &words, ports::Reply<QByteArray>)> errand;
    };
    Beside beside();
    ports::AccountViews &views();
    ports::ContactGate &contactGate();
    ports::Compliance &compliance();
    ports::Visits &visits();
    ports::MessageDesk &messages();
    ports::Portfolio &portfolio();
    ports::StrategyDesk &strategies();
    ManagerPorts managers();
    ports::Imports &imports();
    ports::SyncStatus &syncStatus();
    ports::Changes &changes();

    /// One round of push and pull until caught up, for dunlinctl and tests.
    void syncOnce(ports::Reply<SyncRound> reply);

    /// For dunlinctl and the tests of this room.
    WorkstationCore &core();

private:
    struct Parts;
    explicit Workstation(std::unique_ptr<Parts> parts);
    void begin();
    std::unique_ptr<Parts> m_parts;
};

} // namespace dunlin::desk
