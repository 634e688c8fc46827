// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/team_desk.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace dunlin::common {
class Label;
}

namespace dunlin::team {

/// What is settled about one desk: capacity, languages, licences, absence and cover. GUI thread;
/// the owner deletes it.
class DeskDialog final : public QDialog {
    Q_OBJECT
public:
    DeskDialog(ports::TeamDesk &team, const ports::TeamView &view,
               const ports::DeskSettings &settings, QWidget *parent);

public Q_SLOTS:
    void confirm();

Q_SIGNALS:
    void settled(const QString &sentence);

private:
    QWidget *makeFields(const ports::TeamView &view, const ports::DeskSettings &settings);
    void addAbsence(QWidget *fields, const ports::TeamView &view,
                    const ports::DeskSettings &settings);
    QLayout *makeFooter();
    ports::DeskSettings entered() const;

    ports::TeamDesk &m_team;
    const QString m_user;
    QSpinBox *m_capacity;
    QLineEdit *m_languages;
    QLineEdit *m_licences;
    QCheckBox *m_away;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QComboBox *m_cover;
    common::Label *m_problem;
};

} // namespace dunlin::team
