// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/bank_desk.h"
#include "core/ports/fleet.h"
#include "core/ports/integrations.h"

namespace dunlin::workstation {

class DeskWindow;
class PictureScript;

/// Bank lines and connections for pictures, which nobody has: as they are set, never asked.
class StagedBankDesk final : public ports::BankDesk {
public:
    ports::BankLines lines;
    void waiting(int limit, ports::Reply<ports::BankLines> reply) override;
    void post(const QByteArray &line, const QString &account, ports::Reply<bool> reply) override;
    void setAside(const QByteArray &line, const QString &reason, ports::Reply<bool> reply) override;
    void matchAgain(ports::Reply<ports::BankMatched> reply) override;
};

class StagedIntegrations final : public ports::Integrations {
public:
    std::vector<ports::Integration> all;
    std::vector<ports::IntegrationRun> history;
    void list(ports::Reply<std::vector<ports::Integration>> reply) override;
    void runs(const ports::Integration &of,
              ports::Reply<std::vector<ports::IntegrationRun>> reply) override;
    void runNow(const ports::Integration &what, ports::Reply<QString> reply) override;
    void retry(const ports::Integration &webhook, qint64 seq, ports::Reply<bool> reply) override;
};

class StagedFleet final : public ports::Fleet {
public:
    std::vector<ports::FleetLaptop> laptops;
    void list(ports::Reply<std::vector<ports::FleetLaptop>> reply) override;
    void wipe(const QByteArray &laptop, ports::Reply<bool> reply) override;
    void withdrawWipe(const QByteArray &laptop, ports::Reply<bool> reply) override;
};

/// Adds pictures of these pages. Everything outlives the script.
void addSystemShots(PictureScript &script, DeskWindow &desk, StagedBankDesk &bank,
                    StagedIntegrations &integrations, const base::Clock &clock);
void addFleetShots(PictureScript &script, DeskWindow &desk, StagedFleet &fleet,
                   const base::Clock &clock);

} // namespace dunlin::workstation
