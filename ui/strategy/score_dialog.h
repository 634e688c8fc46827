// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/rank_desk.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QListWidget;
class QTableView;
class QVBoxLayout;

namespace dunlin::arrangement {
class Notice;
}
namespace dunlin::common {
class Button;
class CellModel;
class Label;
} // namespace dunlin::common

namespace dunlin::strategy {

/// The score that waits for a second person beside the one in force: measures, what it would do to
/// the queue of today, and the decision. Ctrl+Enter puts it in force; Esc decides nothing. Whoever
/// proposed it may only take it back, and who may not decide reads. GUI thread; the port must
/// outlive it.
class ScoreDialog final : public QDialog {
    Q_OBJECT
public:
    ScoreDialog(ports::RankDesk &ranks, const ports::QueueScores &scores, QDate today,
                QWidget *parent = nullptr);
    ~ScoreDialog() override;

public Q_SLOTS:
    void approve();
    void sendBack();
    void reject() override;

Q_SIGNALS:
    void decided(const QString &sentence);
    void failed(const dunlin::base::Error &error);
    void accountRequested(const dunlin::domain::AccountId &account);

private:
    void addMeasures(QVBoxLayout *column);
    void addEffect(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void reckon();
    void showEffect(const base::Result<ports::ScoreEffect> &effect);
    void setSaving(bool saving);

    ports::RankDesk &m_ranks;
    const ports::QueueScores m_scores;
    const QDate m_today;
    bool m_saving = false;
    arrangement::Notice *m_notice;
    common::CellModel *m_measures;
    QTableView *m_table;
    common::Label *m_effect;
    QListWidget *m_moves;
    QLineEdit *m_why;
    common::Button *m_leave;
    common::Button *m_back;
    common::Button *m_approve;
};

} // namespace dunlin::strategy
