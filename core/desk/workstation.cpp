// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/workstation.h"

#include "core/desk/attachments/desk_attachments.h"
#include "core/desk/day_keeper.h"
#include "core/desk/desk_account.h"
#include "core/desk/desk_agreements.h"
#include "core/desk/desk_audit.h"
#include "core/desk/desk_batches.h"
#include "core/desk/desk_compliance.h"
#include "core/desk/desk_contact_gate.h"
#include "core/desk/desk_imports.h"
#include "core/desk/desk_ledger.h"
#include "core/desk/desk_messages.h"
#include "core/desk/desk_payments.h"
#include "core/desk/desk_portfolio.h"
#include "core/desk/desk_queue.h"
#include "core/desk/desk_reports.h"
#include "core/desk/desk_strategies.h"
#include "core/desk/desk_sync.h"
#include "core/desk/desk_team.h"
#include "core/desk/desk_views.h"
#include "core/desk/desk_visits.h"
#include "core/desk/moves/desk_moves.h"
#include "core/desk/office_errand.h"
#include "core/desk/scores/desk_ranks.h"
#include "core/desk/workstation_core.h"

namespace dunlin::desk {

using base::Result;

/// In the order in which it is taken down, last first: sync stops, then the ports, then the core.
struct Workstation::Parts {
    explicit Parts(std::unique_ptr<WorkstationCore> opened, const WorkstationOptions &given)
        : options(given)
        , core(std::move(opened))
        , queue(*core)
        , desk(*core)
        , ledger(*core)
        , agreements(*core)
        , payments(*core)
        , batches(*core)
        , attachments(*core)
        , moves(*core)
        , views(*core)
        , visits(*core)
        , contactGate(*core)
        , messages(*core)
        , portfolio(*core)
        , strategies(*core)
        , ranks(*core)
        , reports(*core)
        , team(*core)
        , audit(*core, sync)
        , imports(*core, given.importRunner)
        , days(*core)
        , sync(*core)
        , compliance(sync)
    {}

    WorkstationOptions options;
    ports::Changes changes;
    std::unique_ptr<WorkstationCore> core;
    ports::Session session;
    DeskAccountQueue queue;
    DeskAccountDesk desk;
    DeskLedger ledger;
    DeskAgreements agreements;
    DeskPayments payments;
    DeskBatches batches;
    DeskAttachments attachments;
    DeskMoves moves;
    DeskViews views;
    DeskVisits visits;
    DeskContactGate contactGate;
    DeskMessages messages;
    DeskPortfolio portfolio;
    DeskStrategies strategies;
    DeskRanks ranks;
    DeskReports reports;
    DeskTeam team;
    DeskAudit audit;
    DeskImports imports;
    DayKeeper days;
    DeskSyncStatus sync;
    DeskCompliance compliance;
};

Result<std::unique_ptr<Workstation>> Workstation::open(const QString &profileDir,
                                                       const base::Clock &clock,
                                                       const WorkstationOptions &options)
{
    DUNLIN_TRY_VALUE(auto core, WorkstationCore::open(profileDir, clock, options.keyKeeper));
    std::unique_ptr<Workstation> made(
        new Workstation(std::make_unique<Parts>(std::move(core), options)));
    made->begin();
    return made;
}

Workstation::Workstation(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{}

Workstation::~Workstation()
{
    m_parts->sync.stop();
    m_parts->core->onChanged = nullptr;
    m_parts->core->onAuthored = nullptr;
    m_parts->core->onRowsMarked = nullptr;
    m_parts->core->onShareWanted = nullptr;
}

void Workstation::begin()
{
    Parts &parts = *m_parts;
    parts.core->onChanged = [this](const ports::ChangeSet &changes) {
        Q_EMIT m_parts->changes.committed(changes);
    };
    parts.core->onAuthored = [this] { m_parts->sync.authored(); };
    parts.core->onRowsMarked = [this] { m_parts->days.projectAnew(); };
    if (parts.options.sync)
        parts.core->onShareWanted = [this] { m_parts->sync.syncNow(); };
    parts.session = parts.core->session();
    parts.days.look();
    if (parts.options.sync)
        parts.sync.start();
}

void Workstation::enrol(const QUrl &url, const QString &code, const QByteArray &fingerprint,
                        ports::Reply<ports::Session> reply)
{
    m_parts->sync.enrol(url, code, fingerprint,
                        [this, reply = std::move(reply)](Result<ports::Session> session) {
                            if (session)
                                begin();
                            reply(std::move(session));
                        });
}

bool Workstation::isEnrolled() const
{
    return m_parts->core->identity().has_value();
}

const LaptopCare &Workstation::care() const
{
    return m_parts->core->care();
}

const ports::Session &Workstation::session() const
{
    return m_parts->session;
}

ports::AccountQueue &Workstation::queue()
{
    return m_parts->queue;
}

ports::AccountDesk &Workstation::desk()
{
    return m_parts->desk;
}

ports::Ledger &Workstation::ledger()
{
    return m_parts->ledger;
}

ports::PaymentBatches &Workstation::batches()
{
    return m_parts->batches;
}

Workstation::Beside Workstation::beside()
{
    return {m_parts->attachments, m_parts->moves,
            [this](const QStringList &words, ports::Reply<QByteArray> reply) {
                m_parts->sync.ask(errandQuestion(words), std::move(reply));
            }};
}

ports::PaymentDesk &Workstation::payments()
{
    return m_parts->payments;
}

ports::AgreementDesk &Workstation::agreements()
{
    return m_parts->agreements;
}

ports::Visits &Workstation::visits()
{
    return m_parts->visits;
}

ports::AccountViews &Workstation::views()
{
    return m_parts->views;
}

ports::Compliance &Workstation::compliance()
{
    return m_parts->compliance;
}

ports::ContactGate &Workstation::contactGate()
{
    return m_parts->contactGate;
}

ports::StrategyDesk &Workstation::strategies()
{
    return m_parts->strategies;
}

ports::MessageDesk &Workstation::messages()
{
    return m_parts->messages;
}

ports::Portfolio &Workstation::portfolio()
{
    return m_parts->portfolio;
}

ManagerPorts Workstation::managers()
{
    return {m_parts->reports, m_parts->team, m_parts->audit, m_parts->ranks};
}

ports::Imports &Workstation::imports()
{
    return m_parts->imports;
}

ports::SyncStatus &Workstation::syncStatus()
{
    return m_parts->sync;
}

ports::Changes &Workstation::changes()
{
    return m_parts->changes;
}

void Workstation::syncOnce(ports::Reply<SyncRound> reply)
{
    // What it brought is to be seen in the rows when it says that it is done.
    m_parts->sync.syncOnce([this, reply = std::move(reply)](Result<SyncRound> round) mutable {
        m_parts->days.whenCurrent([reply = std::move(reply), round = std::move(round)]() mutable {
            reply(std::move(round));
        });
    });
}

WorkstationCore &Workstation::core()
{
    return *m_parts->core;
}

} // namespace dunlin::desk
