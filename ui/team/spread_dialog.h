// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/team_desk.h"

#include <QtWidgets/QDialog>

class QListWidget;
class QSpinBox;

namespace dunlin::common {
class Button;
class CellModel;
class Label;
} // namespace dunlin::common

namespace dunlin::team {

/// Where the accounts of a desk go: who gets some, how many, and what that does, before it is done.
/// GUI thread; the owner deletes it.
class SpreadDialog final : public QDialog {
    Q_OBJECT
public:
    SpreadDialog(ports::TeamDesk &team, const ports::TeamView &view, const QString &from,
                 QWidget *parent);

public Q_SLOTS:
    void confirm();

Q_SIGNALS:
    void spread(const dunlin::ports::SpreadDone &done, const QString &sentence);

private:
    QLayout *makePeople(const ports::TeamView &view);
    QWidget *makeTable();
    QLayout *makeFooter();
    ports::Spread wanted() const;
    void preview();
    void onEffect(base::Result<ports::SpreadEffect> effect);
    void say(const QString &sentence, bool isProblem);

    ports::TeamDesk &m_team;
    const QString m_from;
    int m_request = 0;
    bool m_saving = false;
    std::optional<ports::SpreadEffect> m_effect;
    QListWidget *m_people;
    QSpinBox *m_most;
    common::CellModel *m_model;
    common::Label *m_sentence;
    common::Button *m_confirm;
};

} // namespace dunlin::team
