// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rng.h"
#include "core/sync/server_store.h"

#include <map>
#include <memory>

namespace dunlin::tests {

/// A server's storage in memory, for the simulator and for tests of the HTTP side. The state is a
/// value: copy it for a backup, put it back for a restore.
class MemoryServerStore : public sync::ServerStore, public sync::TreeSource {
public:
    struct Row {
        quint64 tag = 0;
        std::optional<domain::StoredEvent> event; ///< nothing: a change of membership
    };
    struct Interval {
        std::optional<base::AccountId> account; ///< nothing: every account
        qint64 from = 0;
        qint64 to = -1; ///< -1: open
    };
    struct State {
        sync::OfficeFacts office;
        std::vector<Row> feed; ///< seq - 1 is the index
        std::map<base::EventId, qint64> seqOf;
        std::map<base::DeviceId, sync::DeviceRow> devices;
        std::map<std::pair<base::DeviceId, qint64>, base::Hash32> chain;
        std::map<QString, sync::UserRow> users;
        std::map<QString, std::vector<Interval>> intervals;
        std::map<base::AccountId, QString> assigned;
        std::map<base::Hash32, sync::EnrolCode> codes;
        std::map<base::AccountId, domain::AccountSum> sums;
        std::vector<sync::PushBatch> batches;
    };

    /// A new office with keys from `rng`, which must outlive the store.
    explicit MemoryServerStore(base::Rng &rng);

    State &state() { return *m_state; }
    const State &state() const { return *m_state; }
    State backup() const { return *m_state; }
    void restore(State state) { *m_state = std::move(state); }

    void addUser(const sync::UserRow &user, bool everything);
    /// Returns the code's text.
    QString addCode(const QString &user, base::Instant expires);
    /// The office itself writes an event (an import, an assignment).
    void appendOwn(domain::StoredEvent event);

    base::Result<sync::FeedHead> head() override;
    base::Result<std::optional<quint64>> tagAt(qint64 seq) override;
    base::Result<std::optional<domain::StoredEvent>> event(base::EventId id) override;
    base::Result<sync::Membership> membership(const QString &user, qint64 seq) override;
    base::Result<std::vector<base::AccountId>> accounts(std::optional<base::AccountId> after,
                                                        qint64 upTo, int limit) override;
    base::Result<std::vector<domain::StoredEvent>> events(base::AccountId account, qint64 from,
                                                          qint64 to) override;

    base::Result<std::vector<base::Hash32>> treeTile(int level, quint64 index, int width) override;
    base::Result<std::vector<QByteArray>> treeEntries(qint64 after, qint64 until) override;

protected:
    virtual quint64 newTag() { return m_rng.next(); }

private:
    base::Status write(const std::function<base::Status()> &work) override;
    base::Status read(const std::function<base::Status()> &work) override;
    base::Result<sync::OfficeFacts> office() override;
    base::Result<std::optional<sync::UserRow>> user(const QString &name) override;
    base::Result<std::optional<sync::EnrolCode>> enrolCode(const base::Hash32 &codeHash) override;
    base::Status markCodeUsed(const base::Hash32 &codeHash, base::DeviceId device) override;
    base::Result<std::optional<sync::DeviceRow>> device(base::DeviceId id) override;
    base::Result<std::optional<sync::DeviceRow>> device(QByteArrayView publicKey) override;
    base::Status addDevice(const sync::DeviceRow &device) override;
    base::Result<std::optional<base::Hash32>> chainHash(base::DeviceId device,
                                                        qint64 dseq) override;
    base::Status append(std::span<domain::StoredEvent> events,
                        const sync::PushBatch &proof) override;
    base::Result<std::vector<base::AccountId>>
    touched(qint64 from, qint64 to, std::optional<base::AccountId> after, int limit) override;
    base::Result<domain::AccountSum> sum(base::AccountId account) override;

    void place(domain::StoredEvent *event);
    void assign(const domain::StoredEvent &event);

    base::Rng &m_rng;
    std::unique_ptr<State> m_state = std::make_unique<State>();
    base::DeviceId m_ownDevice;
};

} // namespace dunlin::tests
