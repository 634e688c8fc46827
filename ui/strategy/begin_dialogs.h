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
namespace dunlin::forms {
class FieldGrid;
}

/// What of a strategy stands above its steps: where treatments begin, what ends them, for whom it
/// is and when it rests. Each form shows the sentence that it makes. Ctrl+Enter accepts, Esc leaves
/// it. GUI thread; whoever opens one deletes it.
namespace dunlin::strategy {

class ConditionField;

class TriggerDialog final : public QDialog {
    Q_OBJECT
public:
    /// `others`: names that the strategy's other triggers have; `tabled`: names that its tables ask
    /// for, so that a change of one is pointed out.
    TriggerDialog(const ports::StrategyTriggerSheet &trigger, QStringList others,
                  QStringList tabled, QWidget *parent = nullptr);

Q_SIGNALS:
    void triggerChosen(const dunlin::ports::StrategyTriggerSheet &trigger);

private:
    void addFields(forms::FieldGrid *grid);
    ports::StrategyTriggerSheet trigger() const;
    void refresh();
    void confirm();

    const ports::StrategyTriggerSheet m_before;
    const QStringList m_others;
    const QStringList m_tabled;
    forms::FieldGrid *m_grid;
    QLineEdit *m_id;
    QComboBox *m_on;
    QComboBox *m_event;
    QComboBox *m_outcome;
    QLineEdit *m_text;
    QLineEdit *m_part;
    QComboBox *m_state;
    common::Label *m_sentence;
};

class ExitDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ExitDialog(const ports::StrategyExitSheet &exit, QWidget *parent = nullptr);

Q_SIGNALS:
    void exitChosen(const dunlin::ports::StrategyExitSheet &exit);

private:
    ports::StrategyExitSheet exit() const;
    void refresh();
    void confirm();

    ConditionField *m_when;
    QLineEdit *m_why;
    common::Label *m_sentence;
};

/// For which accounts, from which balance on, how often a person is written to, and on which days
/// nothing is done.
class ScopeDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ScopeDialog(const ports::StrategySheet &sheet, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The sheet with those parts changed.
    void scopeChosen(const dunlin::ports::StrategySheet &sheet);

private:
    ports::StrategySheet sheet() const;
    void refresh();
    void confirm();

    const ports::StrategySheet m_before;
    ConditionField *m_applies;
    QLineEdit *m_floor;
    QSpinBox *m_gap;
    std::vector<QCheckBox *> m_days;
    QCheckBox *m_holidays;
    common::Label *m_sentence;
};

} // namespace dunlin::strategy
