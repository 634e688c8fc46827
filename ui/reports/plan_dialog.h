// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/report_desk.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QTableWidget;

namespace dunlin::common {
class Button;
class Label;
} // namespace dunlin::common

namespace dunlin::reports {

/// Reports that the office sends by itself, and what key figures are to reach. Shown to whoever
/// sees reports; changed by who settles terms. GUI thread; the owner deletes it.
class PlanDialog final : public QDialog {
    Q_OBJECT
public:
    PlanDialog(ports::ReportDesk &reports, const QByteArray &report, QWidget *parent);

public Q_SLOTS:
    /// Keeps the schedule that is shown.
    void confirm();
    /// Takes the chosen schedule away.
    void drop();
    void confirmGoals();

Q_SIGNALS:
    void settled(const QString &sentence);

private:
    QWidget *makePlans();
    QWidget *makeGoals();
    QLayout *makeFooter();
    void read();
    void show(const ports::ReportPlans &plans);
    void showPlan(int row);
    void say(const base::Error &error);
    ports::Reply<bool> answer(const QString &sentence);

    ports::ReportDesk &m_reports;
    const QByteArray m_report; ///< that a new schedule begins with
    ports::ReportPlans m_plans;
    QListWidget *m_list = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_which = nullptr;
    QComboBox *m_rhythm = nullptr;
    QComboBox *m_format = nullptr;
    QLineEdit *m_to = nullptr;
    QTableWidget *m_goals = nullptr;
    common::Button *m_keep = nullptr;
    common::Button *m_drop = nullptr;
    common::Button *m_keepGoals = nullptr;
    common::Label *m_problem = nullptr;
};

} // namespace dunlin::reports
