// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/imports.h"

#include <QtWidgets/QWidget>

#include <array>

class QStandardItemModel;
class QTableView;

namespace dunlin::common {
class Label;
}

namespace dunlin::imports {

/// What a trial found, or what a run did.
class OutcomePage final : public QWidget {
    Q_OBJECT
public:
    explicit OutcomePage(QWidget *parent = nullptr);
    void setOutcome(const ports::ImportOutcome &outcome);

private:
    QWidget *makeFigures();
    void showControl(const ports::ImportOutcome &outcome);

    common::Label *m_title;
    common::Label *m_summary;
    std::array<common::Label *, 4> m_figures{};
    QStandardItemModel *m_control;
    QTableView *m_controlTable;
    common::Label *m_controlTitle;
    common::Label *m_notes;
    common::Label *m_quarantine;
};

} // namespace dunlin::imports
