// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/team_desk.h"
#include "ui/common/card.h"

class QGridLayout;

namespace dunlin::common {
class Label;
}

namespace dunlin::team {

/// One person's own figures of 30 days beside the 30 before: for a talk, not for a ranking. The
/// person sees the same.
class CoachCard final : public common::Card {
    Q_OBJECT
public:
    explicit CoachCard(QWidget *parent = nullptr);
    void show(const ports::DeskLine &line, const ports::TeamView &view, const QByteArray &zone);

private:
    enum Line { Load, At, Skills, Absence, Results, RightParty, Promises, Kept, Collected, Lines };
    common::Label *m_names[Lines] = {};
    common::Label *m_values[Lines] = {};
    common::Label *m_note;
};

} // namespace dunlin::team
