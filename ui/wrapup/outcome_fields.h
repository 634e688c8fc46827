// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount_expression.h"
#include "core/base/payday.h"
#include "ui/wrapup/wrapup_entry.h"

#include <QtWidgets/QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace dunlin::common {
class Label;
}

namespace dunlin::wrapup {

class AmountEdit;
class DateEdit;
class MomentEdit;
class NumberTiles;

/// What the fields are prefilled and read with.
struct FieldFacts {
    base::AmountContext amounts;
    base::Money suggestedAmount;
    QDate suggestedDate;
    QDate today;                            ///< office's date
    std::optional<base::Payday> payday;     ///< what "payday" means; nothing: it is not known
    QDate promiseUntil;                     ///< a later one is asked for
    std::optional<base::Money> promiseMost; ///< so is more; nothing: any amount
    QDateTime debtorNow; ///< now, in the debtor's zone (the office's when unknown)
};

/// The fields of one outcome, and only those. All are made once; choosing an outcome shows and
/// prefills its own. Enter goes from field to field. GUI thread.
class OutcomeFields final : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeFields(QWidget *parent = nullptr);

    void setFacts(const FieldFacts &facts);
    /// Shows and prefills; nothing hides all.
    void showFor(std::optional<domain::Outcome> outcome);
    /// Puts values of an entry back (after showFor).
    void load(const WrapUpEntry &entry);
    /// Reads the visible fields into an entry; the others are cleared.
    void fill(WrapUpEntry *entry) const;
    void setMoment(const QDateTime &at);

    /// True while number keys choose a kind.
    bool takesNumbers() const;
    void chooseNumber(int number);
    /// False when the outcome has no fields.
    bool focusFirst();
    void focusProblem(EntryProblem problem);

Q_SIGNALS:
    void changed();
    /// Enter in the last field, or a kind was chosen.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(const QString &label, QWidget *field);
    void setRowVisible(QWidget *field, bool visible);
    void advance(QWidget *from);
    bool isShown(const QWidget *field) const;

    struct Row {
        common::Label *label = nullptr;
        QWidget *field = nullptr;
        bool shown = false;
    };
    FieldFacts m_facts;
    std::optional<domain::Outcome> m_outcome;
    QGridLayout *m_grid;
    std::vector<Row> m_rows; ///< in the order of Enter
    AmountEdit *m_amount;
    DateEdit *m_date;
    MomentEdit *m_moment;
    QComboBox *m_method;
    QLineEdit *m_reference;
    common::Label *m_kindsTitle;
    NumberTiles *m_kinds;
};

} // namespace dunlin::wrapup
