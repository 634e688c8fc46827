// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/bank_desk.h"
#include "core/ports/fleet.h"
#include "core/ports/integrations.h"
#include "core/ports/session.h"

#include <QtCore/QThreadPool>

#include <functional>
#include <memory>

namespace dunlin::workstation {

/// What is done where the office is, answered on the GUI thread: by the control socket of an office
/// on this machine, on a thread; else by its server over the network, as an errand
/// (office_errand.h).
class OfficeAsker {
public:
    using Errand = std::function<void(const QStringList &words, ports::Reply<QByteArray> reply)>;
    /// `officeFolder` empty: there is no office on this machine, and `errand` is taken.
    OfficeAsker(QString officeFolder, Errand errand, ports::Session session);
    ~OfficeAsker();

    /// Who decides, for commands that keep it; over the network the server knows.
    QStringList asUser() const;
    /// `read` makes a value of what the command printed; it runs on the thread.
    template <class T>
    void ask(const QStringList &words, ports::Reply<T> reply,
             std::function<base::Result<T>(const QByteArray &)> read)
    {
        run(words, [reply = std::move(reply), read = std::move(read)](auto printed) {
            base::Result<T> answer =
                printed ? read(*printed) : base::Result<T>(base::fail(printed.error()));
            return std::function<void()>([reply, answer = std::move(answer)] { reply(answer); });
        });
    }

private:
    using Then = std::function<std::function<void()>(base::Result<QByteArray>)>;
    void run(const QStringList &words, Then then);

    const QString m_folder;
    const Errand m_errand;
    const ports::Session m_session;
    QThreadPool m_pool;
};

class OfficeBankDesk final : public ports::BankDesk {
public:
    explicit OfficeBankDesk(OfficeAsker &asker) : m_asker(asker) {}
    void waiting(int limit, ports::Reply<ports::BankLines> reply) override;
    void post(const QByteArray &line, const QString &account, ports::Reply<bool> reply) override;
    void setAside(const QByteArray &line, const QString &reason, ports::Reply<bool> reply) override;
    void matchAgain(ports::Reply<ports::BankMatched> reply) override;

private:
    OfficeAsker &m_asker;
    std::shared_ptr<int> m_life = std::make_shared<int>(); ///< late answers find it gone
};

class OfficeIntegrations final : public ports::Integrations {
public:
    explicit OfficeIntegrations(OfficeAsker &asker) : m_asker(asker) {}
    void list(ports::Reply<std::vector<ports::Integration>> reply) override;
    void runs(const ports::Integration &of,
              ports::Reply<std::vector<ports::IntegrationRun>> reply) override;
    void runNow(const ports::Integration &what, ports::Reply<QString> reply) override;
    void retry(const ports::Integration &webhook, qint64 seq, ports::Reply<bool> reply) override;

private:
    OfficeAsker &m_asker;
    std::shared_ptr<int> m_life = std::make_shared<int>(); ///< late answers find it gone
};

class OfficeFleet final : public ports::Fleet {
public:
    explicit OfficeFleet(OfficeAsker &asker) : m_asker(asker) {}
    void list(ports::Reply<std::vector<ports::FleetLaptop>> reply) override;
    void wipe(const QByteArray &laptop, ports::Reply<bool> reply) override;
    void withdrawWipe(const QByteArray &laptop, ports::Reply<bool> reply) override;

private:
    OfficeAsker &m_asker;
};

} // namespace dunlin::workstation
