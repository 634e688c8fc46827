// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office_core.h"
#include "core/sync/server_store.h"

namespace dunlin::desk {

/// What the server functions ask an office beside its ledger. As OfficeServerStore.
class OfficeServerRules final : public sync::OfficeRules {
public:
    explicit OfficeServerRules(OfficeCore &core) : m_core(core) {}

    base::Result<QString> objection(const sync::UserRow &user, const domain::Event &event,
                                    std::span<const domain::StoredEvent> before) override;
    base::Status lease(const sync::DeviceRow &device, const sync::UserRow &user,
                       const sync::LeaseRequest &request, sync::LeaseReply *reply) override;
    base::Status forked(const sync::DeviceRow &from, base::DeviceId made) override;
    base::Result<QByteArray> answer(const sync::UserRow &user, const QByteArray &question) override;
    base::Result<std::optional<qint64>> erasedAt(base::AccountId account) override;
    base::Result<std::vector<base::AccountId>>
    erasedSince(qint64 seq, std::optional<base::AccountId> after, int limit) override;

private:
    OfficeCore &m_core;
};

/// The server functions' storage over an office. `write` and `read` bring the work to the thread
/// that owns the connection; a single call outside them is a read of its own. Thread safe.
class OfficeServerStore final : public sync::ServerStore {
public:
    explicit OfficeServerStore(OfficeCore &core) : m_core(core), m_rules(core) {}

    base::Status write(const std::function<base::Status()> &work) override;
    base::Status read(const std::function<base::Status()> &work) override;
    base::Result<sync::OfficeFacts> office() override;
    base::Result<sync::FeedHead> head() override;
    base::Result<std::optional<quint64>> tagAt(qint64 seq) override;
    base::Result<std::optional<sync::UserRow>> user(const QString &name) override;
    base::Result<std::optional<sync::EnrolCode>> enrolCode(const base::Hash32 &codeHash) override;
    base::Status markCodeUsed(const base::Hash32 &codeHash, base::DeviceId device) override;
    base::Result<std::optional<sync::DeviceRow>> device(base::DeviceId id) override;
    base::Result<std::optional<sync::DeviceRow>> device(QByteArrayView publicKey) override;
    base::Status addDevice(const sync::DeviceRow &device) override;
    base::Result<std::optional<base::Hash32>> chainHash(base::DeviceId device,
                                                        qint64 dseq) override;
    base::Result<std::optional<domain::StoredEvent>> event(base::EventId id) override;
    base::Status append(std::span<domain::StoredEvent> events,
                        const sync::PushBatch &proof) override;
    base::Result<sync::Membership> membership(const QString &user, qint64 seq) override;
    base::Result<std::vector<base::AccountId>> accounts(std::optional<base::AccountId> after,
                                                        qint64 upTo, int limit) override;
    base::Result<std::vector<base::AccountId>>
    touched(qint64 from, qint64 to, std::optional<base::AccountId> after, int limit) override;
    base::Result<std::vector<domain::StoredEvent>> events(base::AccountId account, qint64 from,
                                                          qint64 to) override;
    base::Result<domain::AccountSum> sum(base::AccountId account) override;
    sync::OfficeRules &rules() override { return m_rules; }

private:
    OfficeCore &m_core;
    OfficeServerRules m_rules;
};

} // namespace dunlin::desk
