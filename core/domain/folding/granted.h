// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/folding/selection.h"

#include <deque>

namespace dunlin::domain::folding {

/// The events as they count: a promise, waiver or adjustment that somebody else approved stands
/// behind the decision as if its author had recorded it at that moment, under the request's id.
/// (Plans and settlements are Commitments' own: it keeps who approved them.) Holds what it made;
/// the seen events must outlive it.
class Granted {
public:
    explicit Granted(const std::vector<Seen> &seen);
    Granted(const Granted &) = delete;
    Granted &operator=(const Granted &) = delete;

    const std::vector<Seen> &events() const { return m_made.empty() ? m_seen : m_with; }

private:
    const std::vector<Seen> &m_seen;
    std::vector<Seen> m_with;
    std::deque<Event> m_made;
};

} // namespace dunlin::domain::folding
