// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/portfolio.h"

#include <QtWidgets/QDialog>

class QListWidget;

namespace dunlin::common {
class CellModel;
class Label;
class LetterlessTable;
} // namespace dunlin::common

namespace dunlin::dashboard {

/// Why a figure rose or fell: the accounts that moved it most, all others together, and the sum,
/// which is the tile's; and the rules that changed meanwhile. Enter opens an account. GUI thread;
/// the port must outlive it.
class RiseDialog final : public QDialog {
    Q_OBJECT
public:
    RiseDialog(ports::Portfolio &portfolio, const QByteArray &id,
               const ports::PortfolioQuestion &question, QWidget *parent = nullptr);

Q_SIGNALS:
    void accountRequested(const dunlin::domain::AccountId &account);
    void rulesRequested();

private:
    void show(const ports::Result<ports::FigureRise> &rise);
    void showRules(const ports::FigureRise &rise);

    const QByteArray m_id;
    const ports::PortfolioQuestion m_question;
    std::vector<domain::AccountId> m_accounts; ///< of the table's first rows
    common::Label *m_say;
    common::CellModel *m_model;
    common::LetterlessTable *m_table;
    common::Label *m_rulesTitle;
    QListWidget *m_rules;
};

} // namespace dunlin::dashboard
