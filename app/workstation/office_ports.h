// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/bank_desk.h"
#include "core/ports/integrations.h"
#include "core/ports/session.h"

#include <QtCore/QThreadPool>

#include <memory>

namespace dunlin::workstation {

/// What is done where the office is: asked of its server by the control socket, on a thread, and
/// answered on the GUI thread. An empty folder: there is no office on this machine, and every
/// question is Forbidden with what to do instead.
class OfficeAsker {
public:
    OfficeAsker(QString officeFolder, ports::Session session);
    ~OfficeAsker();

    const ports::Session &session() const { return m_session; }
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

} // namespace dunlin::workstation
