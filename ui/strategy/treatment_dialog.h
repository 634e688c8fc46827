// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/strategy_desk.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLineEdit;

namespace dunlin::common {
class Label;
}

namespace dunlin::strategy {

/// Names that the strategy's treatment table gives, in its order, each once.
QStringList treatmentsGiven(const ports::StrategySheet &sheet);

/// A treatment that is not there yet: its name, and whose steps it begins with. Ctrl+Enter accepts,
/// Esc leaves it. GUI thread; whoever opens it deletes it.
class TreatmentDialog final : public QDialog {
    Q_OBJECT
public:
    explicit TreatmentDialog(const ports::StrategySheet &sheet, QWidget *parent = nullptr);

Q_SIGNALS:
    void treatmentChosen(const dunlin::ports::StrategyTreatmentSheet &treatment);

private:
    void addButtons();
    bool isThere(const QString &name) const;
    void refresh();
    void confirm();

    const std::vector<ports::StrategyTreatmentSheet> m_there;
    const QStringList m_given;
    QLineEdit *m_name;
    QComboBox *m_like;
    common::Label *m_sentence;
};

} // namespace dunlin::strategy
