// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/change_set.h"
#include "core/ports/payment_desk.h"

#include <QtWidgets/QWidget>

#include <vector>

class QHBoxLayout;
class QTableView;

namespace dunlin::common {
class Button;
class Card;
class Label;
class Segmented;
} // namespace dunlin::common

namespace dunlin::payments {

class ExpectedModel;
class MonthModel;

/// The calendar of money expected: a month with the sums of each day, and beside it the pieces of
/// one day, of the month, or those that should have come. Enter in the list opens the account.
/// GUI thread; desk, changes and clock must outlive it.
class ExpectedView final : public QWidget {
    Q_OBJECT
public:
    ExpectedView(ports::PaymentDesk &desk, ports::Changes &changes, const base::Clock &clock,
                 QByteArray zone, QWidget *parent = nullptr);

    QDate day() const;

public Q_SLOTS:
    /// Asks anew, for when the page is shown.
    void load();
    void showMonth(QDate month);
    void nextMonth();
    void previousMonth();
    void focusFirst();

Q_SIGNALS:
    void openAccount(const dunlin::domain::AccountId &account);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildMonth(QHBoxLayout *row);
    void buildList(QHBoxLayout *row);
    void onRows(const base::Result<std::vector<ports::ExpectedRow>> &rows);
    void showList();
    void showSums();
    void open(int row);
    QDate today() const { return base::dateIn(m_clock.now(), m_zone); }

    ports::PaymentDesk &m_desk;
    const base::Clock &m_clock;
    const QByteArray m_zone;
    std::vector<ports::ExpectedRow> m_rows; ///< of the weeks shown, and what is late
    int m_request = 0;                      ///< of the last question; a late answer is dropped

    MonthModel *m_month;
    ExpectedModel *m_list;
    common::Label *m_title;
    QTableView *m_grid;
    common::Label *m_sums;
    common::Card *m_listCard;
    common::Segmented *m_scope;
    QTableView *m_table;
    common::Label *m_empty;
};

} // namespace dunlin::payments
