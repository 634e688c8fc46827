// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"
#include "core/ports/gate_view.h"
#include "core/ports/reply.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <vector>

namespace dunlin::ports {

/// The segmented filters over the queue; each account is in All and in at most one other.
enum class QueueFilter {
    All = 0,
    PromisesDue = 1,
    Broken = 2,
    CallBacks = 3,
    New = 4,
    OnPlan = 5,
    Tracing = 6 ///< nobody can be reached
};
inline constexpr int kQueueFilters = 7;

/// One part of the sum that ranks an account ("broken promise +40").
struct RankReason {
    enum class Kind {
        BrokenPromise,
        PromiseDue,
        CallBackDue,
        Value, ///< money expected per minute of work
        NoContactLately,
        Dispute,
        Hold,
        PlacedWithAgency,
        OpenPromise,
        NothingOwed,
        Pinned
    };
    Kind kind = Kind::Value;
    int points = 0;
    QString text = {}; ///< of a pin: why somebody wants it first
    QString by = {};   ///< of a pin: who, as a user's name
    QDate until = {};  ///< of a pin: its last day
};

/// What a queue row shows. Values only; the screen formats.
struct QueueRow {
    domain::AccountId account;
    QString number;
    QString debtor;
    QString creditor;
    domain::Money balance; ///< AccountState::total()
    int daysPastDue = 0;
    int risk = 0; ///< 0-100
    domain::Status status = domain::Status::New;
    domain::NextAction nextAction;
    std::optional<domain::Instant> lastContact;
    QString city;
    int priority = 0; ///< sum of the reasons
    CallTimes call;
};

/// A narrowing of the queue, as set by a filter chip or by drilling from a chart. Unset fields do
/// not narrow. ANDed.
struct QueueQuery {
    QueueFilter filter = QueueFilter::All;
    std::optional<domain::CreditorId> creditor;
    std::optional<domain::Currency> currency;
    /// Accounts with an open item of this age, in days past due, both ends included; items that are
    /// not due yet are 0 and less. What an aging bar counts, not the account's oldest item.
    std::optional<int> itemDaysFrom;
    std::optional<int> itemDaysTo;
    std::optional<domain::Status> status;
    std::optional<QDate> paidOn;     ///< accounts with a payment of this value date
    std::optional<QDate> promisedOn; ///< accounts with a promise taken on this date
    std::optional<int> rollFrom;     ///< where it stood when the month began (RollMatrix)
    std::optional<int> rollTo;       ///< where it stands now
    bool includeClosed = false;      ///< paid and closed accounts too (drill-down, search)
    bool callableOnly = false;       ///< only accounts whose debtor may be called now
    QString words;                   ///< drill: the filter in words, for the title

    bool isDrill() const
    {
        return creditor || currency || itemDaysFrom || itemDaysTo || status || paidOn || promisedOn
               || rollFrom || rollTo;
    }
    bool operator==(const QueueQuery &) const = default;
};

struct QueueCounts {
    qint64 byFilter[kQueueFilters] = {};
};

/// A window of the ordered list.
struct QueueWindow {
    quint64 generation = 0; ///< of the snapshot of the order it belongs to
    qint64 total = 0;       ///< rows of the whole query
    qint64 callable = 0;    ///< of them, those that may be called now: the first so many
    qint64 first = 0;       ///< index of rows[0]
    std::vector<QueueRow> rows;
    /// Why nobody may be called now, whatever the hour (the office does not know who has paid);
    /// empty: nothing holds.
    QString held;
};

/// Which accounts to work, in order. Answers come on the GUI thread.
class AccountQueue {
public:
    AccountQueue() = default;
    virtual ~AccountQueue() = default;
    AccountQueue(const AccountQueue &) = delete;
    AccountQueue &operator=(const AccountQueue &) = delete;

    virtual void counts(Reply<QueueCounts> reply) = 0;
    /// Rows [first, first + count) in queue order: first those that may be called now, by
    /// priority, then the others, by priority too. `count` at most 500.
    virtual void window(const QueueQuery &query, qint64 first, int count,
                        Reply<QueueWindow> reply) = 0;
    /// Where an account stands in the query's order; -1 when it is not in it.
    virtual void indexOf(const QueueQuery &query, domain::AccountId account,
                         Reply<qint64> reply) = 0;
    /// Why the account has its rank: the parts add up to QueueRow::priority.
    virtual void explain(domain::AccountId account, Reply<std::vector<RankReason>> reply) = 0;
    /// Name, number, phone (digits), e-mail or city; by prefix, best first, at most `limit`.
    /// Below three letters it searches account numbers and names of the first window only.
    virtual void search(const QString &text, int limit, Reply<std::vector<QueueRow>> reply) = 0;
    /// Up to three close words for a search that found nothing.
    virtual void didYouMean(const QString &text, Reply<QStringList> reply) = 0;
};

} // namespace dunlin::ports
