// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace dunlin::forms {
class EffectPanel;
class FieldGrid;
} // namespace dunlin::forms

namespace dunlin::person {

/// Adds a number or address, or changes one. What a person says stays: files and vendors do not
/// overwrite it, and their other number stands beside it.
class PointDialog final : public forms::FormDialog {
    Q_OBJECT
public:
    /// Null `point`: a new one.
    PointDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
                const ports::AccountPage &page, const domain::ContactPointState *point, QDate today,
                QWidget *parent);

protected:
    std::optional<Problem> problem() const override;
    Entry entry() const override;
    void showForeseen(const ports::Foreseen *foreseen) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildFields();
    void fillChoices();
    void take(const domain::ContactPointState &point);
    domain::PointKind kind() const;
    QString value() const;
    /// The one that is there already, if what is typed is known.
    const domain::ContactPointState *same() const;

    std::optional<domain::ContactPointState> m_point; ///< that is changed
    forms::FieldGrid *m_grid;
    QComboBox *m_kind;
    QLineEdit *m_value;
    QComboBox *m_owner;
    QComboBox *m_label;
    QComboBox *m_zone;
    QComboBox *m_source;
    QComboBox *m_consent;
    QCheckBox *m_best;
    forms::EffectPanel *m_effect;
};

} // namespace dunlin::person
