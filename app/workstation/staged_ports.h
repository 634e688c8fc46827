// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workstation/staged_gate.h"
#include "core/base/clock.h"
#include "core/desk/gate_screen.h"
#include "core/ports/account_desk.h"
#include "core/ports/account_queue.h"
#include "core/ports/agreement_desk.h"
#include "core/ports/payment_batches.h"
#include "core/ports/payment_desk.h"
#include "core/ports/portfolio.h"
#include "core/ports/sync_status.h"

#include <QtCore/QTimer>

namespace dunlin::workstation {

/// How a port is to behave for a picture of one state.
enum class Stage {
    Real,    ///< forwards
    Empty,   ///< answers that there is nothing
    Loading, ///< never answers
    Failed,  ///< answers with an error
};

/// Ports between the screens and the real ones, so that `--shots` can show every state of a screen
/// through the same window. GUI thread; the real port must outlive it.
template <class Port>
class Staged : public Port {
public:
    explicit Staged(Port &real) : m_real(real) {}
    void setStage(Stage stage) { m_stage = stage; }

protected:
    /// True when the answer was given (or withheld) by the stage.
    template <class T>
    bool answered(const ports::Reply<T> &reply, T empty) const
    {
        switch (m_stage) {
        case Stage::Real: return false;
        case Stage::Loading: return true;
        case Stage::Empty:
            QTimer::singleShot(0, [reply, empty = std::move(empty)] { reply(empty); });
            return true;
        case Stage::Failed:
            QTimer::singleShot(0, [reply] {
                reply(base::fail(base::ErrorCode::StoreBusy, QStringLiteral("cache.db is in use")));
            });
            return true;
        }
        return false;
    }
    Port &real() const { return m_real; }

private:
    Port &m_real;
    Stage m_stage = Stage::Real;
};

class StagedQueue final : public Staged<ports::AccountQueue> {
public:
    using Staged::Staged;
    /// As if the office did not know who has paid.
    void setHeld(bool held) { m_held = held; }
    void counts(ports::Reply<ports::QueueCounts> reply) override
    {
        if (!answered(reply, {}))
            real().counts(std::move(reply));
    }
    void window(const ports::QueueQuery &query, qint64 first, int count,
                ports::Reply<ports::QueueWindow> reply) override
    {
        if (answered(reply, {}))
            return;
        if (!m_held)
            return real().window(query, first, count, std::move(reply));
        const bool none = query.callableOnly;
        real().window(query, none ? 0 : first, none ? 0 : count,
                      [none, reply = std::move(reply)](ports::Result<ports::QueueWindow> window) {
                          if (window)
                              hold(&*window, none);
                          reply(std::move(window));
                      });
    }
    void indexOf(const ports::QueueQuery &query, domain::AccountId account,
                 ports::Reply<qint64> reply) override
    {
        if (!answered(reply, qint64(-1)))
            real().indexOf(query, account, std::move(reply));
    }
    void explain(domain::AccountId account,
                 ports::Reply<std::vector<ports::RankReason>> reply) override
    {
        if (!answered(reply, {}))
            real().explain(account, std::move(reply));
    }
    void search(const QString &text, int limit,
                ports::Reply<std::vector<ports::QueueRow>> reply) override
    {
        if (!answered(reply, {}))
            real().search(text, limit, std::move(reply));
    }
    void didYouMean(const QString &text, ports::Reply<QStringList> reply) override
    {
        if (!answered(reply, {}))
            real().didYouMean(text, std::move(reply));
    }

private:
    static void hold(ports::QueueWindow *window, bool none)
    {
        window->held = QStringLiteral("staged");
        window->callable = 0;
        if (none)
            window->total = 0;
        for (ports::QueueRow &row : window->rows)
            row.call.opensAt.reset();
    }
    bool m_held = false;
};

class StagedPortfolio final : public Staged<ports::Portfolio> {
public:
    using Staged::Staged;
    void view(const ports::PortfolioQuestion &question,
              ports::Reply<ports::PortfolioView> reply) override
    {
        ports::PortfolioView empty;
        empty.asOf = base::SystemClock().now();
        if (!answered(reply, std::move(empty)))
            real().view(question, std::move(reply));
    }
    void today(ports::Reply<ports::DayProgress> reply) override { real().today(std::move(reply)); }
    void rise(const QByteArray &id, const ports::PortfolioQuestion &question,
              ports::Reply<ports::FigureRise> reply) override
    {
        if (!answered(reply, {}))
            real().rise(id, question, std::move(reply));
    }
};

class StagedDesk final : public Staged<ports::AccountDesk> {
public:
    using Staged::Staged;
    /// What the gate says of every account; nothing: what it really says.
    void setGate(std::optional<ports::GateState> state) { m_gate = state; }
    /// Why nobody is called, as it stands before what the gate says; empty: nothing does.
    void setHeld(const QString &why) { m_held = why; }
    void page(domain::AccountId account, ports::Reply<ports::AccountPage> reply) override
    {
        if (answered(reply, {}))
            return;
        real().page(account,
                    [this, reply = std::move(reply)](ports::Result<ports::AccountPage> page) {
                        if (page && m_gate)
                            page->gate = stagedGate(page->gate, *m_gate, base::SystemClock().now());
                        if (page)
                            desk::holdBack(&page->gate, m_held);
                        reply(std::move(page));
                    });
    }
    void gate(domain::AccountId account, domain::Channel channel,
              std::optional<domain::ContactPointId> point,
              ports::Reply<ports::GateView> reply) override
    {
        if (answered(reply, {}))
            return;
        real().gate(account, channel, point,
                    [this, reply = std::move(reply)](ports::Result<ports::GateView> gate) {
                        if (gate && m_gate)
                            *gate = stagedGate(*gate, *m_gate, base::SystemClock().now());
                        if (gate)
                            desk::holdBack(&*gate, m_held);
                        reply(std::move(gate));
                    });
    }
    void wrapUp(const ports::WrapUp &wrapUp, ports::Reply<ports::Saved> reply) override
    {
        if (!answered(reply, {}))
            real().wrapUp(wrapUp, std::move(reply));
    }
    void undo(const ports::Saved &saved, ports::Reply<ports::Saved> reply) override
    {
        real().undo(saved, std::move(reply));
    }
    void saveDraft(domain::AccountId account, const QString &text,
                   ports::Reply<bool> reply) override
    {
        real().saveDraft(account, text, std::move(reply));
    }
    void accountsOfNumber(const QString &number,
                          ports::Reply<std::vector<ports::LinkedAccount>> reply) override
    {
        real().accountsOfNumber(number, std::move(reply));
    }

private:
    std::optional<ports::GateState> m_gate;
    QString m_held;
};

class StagedPayments final : public Staged<ports::PaymentDesk> {
public:
    using Staged::Staged;
    void propose(const ports::LedgerWish &wish, ports::Reply<ports::LedgerOffer> reply) override
    {
        real().propose(wish, std::move(reply));
    }
    void post(const ports::LedgerOffer &offer,
              ports::Reply<std::vector<ports::Saved>> reply) override
    {
        if (!answered(reply, {}))
            real().post(offer, std::move(reply));
    }
    void expected(QDate from, QDate to,
                  ports::Reply<std::vector<ports::ExpectedRow>> reply) override
    {
        if (!answered(reply, {}))
            real().expected(from, to, std::move(reply));
    }
};

class StagedBatches final : public Staged<ports::PaymentBatches> {
public:
    using Staged::Staged;
    void begin(ports::Reply<ports::BatchStart> reply) override { real().begin(std::move(reply)); }
    void saveDraft(const ports::BatchDraft &draft, ports::Reply<bool> reply) override
    {
        real().saveDraft(draft, std::move(reply));
    }
    void check(const ports::BatchDraft &draft, ports::Reply<ports::BatchCheck> reply) override
    {
        real().check(draft, std::move(reply));
    }
    void close(const ports::BatchDraft &draft, ports::Reply<ports::BatchClosed> reply) override
    {
        if (!answered(reply, {}))
            real().close(draft, std::move(reply));
    }
};

/// Shows requests that nobody made; all else goes to the real desk.
class StagedAgreements final : public Staged<ports::AgreementDesk> {
public:
    using Staged::Staged;
    std::vector<ports::ApprovalRow> waiting;

    void proposePlan(const ports::PlanWish &wish, ports::Reply<ports::Offer> reply) override
    {
        if (!answered(reply, {}))
            real().proposePlan(wish, std::move(reply));
    }
    void proposeSettlement(const ports::SettlementWish &wish,
                           ports::Reply<ports::Offer> reply) override
    {
        if (!answered(reply, {}))
            real().proposeSettlement(wish, std::move(reply));
    }
    void changePart(const ports::Offer &offer, size_t part, std::optional<domain::Money> amount,
                    std::optional<QDate> due, ports::Reply<ports::Offer> reply) override
    {
        real().changePart(offer, part, amount, due, std::move(reply));
    }
    void proposePromise(const ports::PromiseWish &wish,
                        ports::Reply<ports::PromiseOffer> reply) override
    {
        if (!answered(reply, {}))
            real().proposePromise(wish, std::move(reply));
    }
    void agree(const ports::Offer &offer, ports::Reply<ports::Agreed> reply) override
    {
        if (!answered(reply, {}))
            real().agree(offer, std::move(reply));
    }
    void agree(const ports::PromiseOffer &offer, ports::Reply<ports::Agreed> reply) override
    {
        if (!answered(reply, {}))
            real().agree(offer, std::move(reply));
    }
    void record(domain::AccountId account, std::vector<domain::Payload> payloads,
                ports::Reply<ports::Agreed> reply) override
    {
        real().record(account, std::move(payloads), std::move(reply));
    }
    void approvals(ports::Reply<std::vector<ports::ApprovalRow>> reply) override
    {
        if (answered(reply, {}))
            return;
        if (waiting.empty())
            return real().approvals(std::move(reply));
        QTimer::singleShot(0, [reply = std::move(reply), rows = waiting] { reply(rows); });
    }
};

/// Shows a state of the connection that is not the real one.
class StagedSync final : public ports::SyncStatus {
    Q_OBJECT
public:
    explicit StagedSync(ports::SyncStatus &real) : m_real(real), m_state(real.state())
    {
        connect(&real, &ports::SyncStatus::changed, this, &StagedSync::changed);
    }
    void show(ports::SyncState::Kind kind, qint64 pending)
    {
        m_state = m_real.state();
        m_state.kind = kind;
        m_state.pending = pending;
        m_staged = true;
        if (pending > 0)
            m_state.oldestPending = m_state.lastContact;
        Q_EMIT changed();
    }
    /// A network that wants a sign-in first, or a clock that is wrong.
    void showTrouble(bool captivePortal, bool clockSuspect)
    {
        show(ports::SyncState::Kind::Offline, 2);
        m_state.captivePortal = captivePortal;
        m_state.clockSuspect = clockSuspect;
        Q_EMIT changed();
    }
    ports::SyncState state() const override { return m_staged ? m_state : m_real.state(); }
    void pending(int limit, ports::Reply<std::vector<ports::PendingItem>> reply) override
    {
        std::vector<ports::PendingItem> items;
        for (qint64 i = 0; i < m_state.pending && i < limit; ++i)
            items.push_back({i % 2 ? "contact" : "note", QStringLiteral("HE-051%1").arg(4200 + i),
                             m_state.lastContact.value_or(base::Instant{})});
        QTimer::singleShot(0, [reply, items] { reply(items); });
    }
    void syncNow() override { m_real.syncNow(); }
    void setPaused(bool paused) override { m_real.setPaused(paused); }

private:
    ports::SyncStatus &m_real;
    ports::SyncState m_state;
    bool m_staged = false;
};

} // namespace dunlin::workstation
