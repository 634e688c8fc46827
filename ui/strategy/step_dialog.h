// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/strategy_desk.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace dunlin::common {
class Label;
}

namespace dunlin::strategy {

class ConditionField;

/// One step of a treatment: fields, and the sentence they make. Ctrl+Enter accepts, Esc leaves it.
/// GUI thread; whoever opens it deletes it.
class StepDialog final : public QDialog {
    Q_OBJECT
public:
    explicit StepDialog(const ports::StrategyStepSheet &step, QWidget *parent = nullptr);

Q_SIGNALS:
    void stepChosen(const dunlin::ports::StrategyStepSheet &step);

private:
    void addButtons(QVBoxLayout *column);
    void connectFields();
    ports::StrategyStepSheet step() const;
    void refresh();
    void confirm();

    const ports::StrategyStepSheet m_before;
    QLineEdit *m_id;
    QComboBox *m_when;
    QSpinBox *m_days;
    QComboBox *m_does;
    common::Label *m_whatLabel;
    QLineEdit *m_what;
    QLineEdit *m_channels;
    QSpinBox *m_holdDays;
    QLineEdit *m_text;
    ConditionField *m_if;
    QSpinBox *m_within;
    QSpinBox *m_minutes;
    QCheckBox *m_always;
    common::Label *m_sentence;
    QWidget *m_grid;
};

} // namespace dunlin::strategy
