// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/workstation_core.h"
#include "core/ports/account_moves.h"

namespace dunlin::desk {

/// Moving accounts of a profile: proposing on the reader's thread, recording on the store's.
class DeskMoves final : public ports::AccountMoves {
public:
    explicit DeskMoves(WorkstationCore &core) : m_core(core) {}

    void places(ports::Reply<Places> reply) override;
    void propose(const ports::MoveWish &wish, ports::Reply<ports::MoveOffer> reply) override;
    void move(const ports::MoveOffer &offer, int first, int count,
              ports::Reply<std::vector<ports::Saved>> reply) override;
    void undo(const std::vector<ports::Saved> &saved, ports::Reply<int> reply) override;

private:
    bool refuse(base::Error *why) const;
    WorkstationCore &m_core;
};

} // namespace dunlin::desk
