// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/dashboard/chart_table.h"
#include "ui/dashboard/marked_chart.h"

class QLabel;
class QStackedLayout;
class QToolButton;

namespace dunlin::dashboard {

/// A card with a chart and the same figures as a table; a button and the key T switch.
class ChartCard final : public common::Card {
    Q_OBJECT
public:
    /// `chart` is taken over. `name` is the object name's stem.
    ChartCard(const QString &name, const QString &title, MarkedChart *chart,
              QWidget *parent = nullptr);

    MarkedChart *chart() const { return m_chart; }
    ChartTable *table() const { return m_table; }
    bool showsTable() const;
    void setShowsTable(bool table);
    void setTable(TableContent content);
    /// A short remark beside the title; empty: none.
    void setNote(const QString &text);
    /// Words in place of chart and table while there is nothing to draw; empty: draw.
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void drilled(const dunlin::ports::QueueQuery &query);

private:
    void showCurrent();

    MarkedChart *m_chart;
    ChartTable *m_table;
    QLabel *m_note;
    QLabel *m_empty;
    QStackedLayout *m_stack;
    QToolButton *m_switch;
    bool m_asTable = false;
};

} // namespace dunlin::dashboard
