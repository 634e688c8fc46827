// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/workstation_core.h"
#include "core/ports/team_desk.h"
#include "core/store/team_reader.h"

namespace dunlin::desk {

/// Desks as this laptop knows them: whoever has accounts here, worked some, or has settings.
class DeskTeam final : public ports::TeamDesk {
public:
    explicit DeskTeam(WorkstationCore &core) : m_core(core) {}

    void view(ports::Reply<ports::TeamView> reply) override;
    void setDesk(const ports::DeskSettings &settings, ports::Reply<bool> reply) override;
    void preview(const ports::Spread &spread, ports::Reply<ports::SpreadEffect> reply) override;
    void spread(const ports::Spread &spread, quint64 stamp,
                ports::Reply<ports::SpreadDone> reply) override;
    void undo(const ports::SpreadDone &done, ports::Reply<qint64> reply) override;

private:
    base::Status mayAssign() const;
    WorkstationCore &m_core;
};

/// Which of a desk's accounts goes to whom: each next account to the desk that has got least for
/// its room so far, so that accounts, balance and age are shared alike and no desk is filled beyond
/// its capacity while another has room. The same accounts give the same answer. Pure.
std::vector<size_t> shareOut(const std::vector<store::DeskAccount> &accounts,
                             const std::vector<qint64> &has, const std::vector<int> &capacity);

} // namespace dunlin::desk
