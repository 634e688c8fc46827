// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/saved_views.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QMenu;
class QToolButton;

namespace dunlin::common {
class Button;
}

namespace dunlin::dashboard {

/// How the dashboard is looked at: what figures are compared with, whose they are, saved views, and
/// files of it. GUI thread.
class ViewBar final : public QWidget {
    Q_OBJECT
public:
    explicit ViewBar(SavedViews &views, QWidget *parent = nullptr);

    /// What is shown now.
    void setQuestion(const ports::PortfolioQuestion &question);

Q_SIGNALS:
    void asked(const dunlin::ports::PortfolioQuestion &question);
    /// A saved view was chosen.
    void viewChosen(const dunlin::ports::PortfolioQuestion &question, bool asTables);
    void keepRequested(const QString &name);
    void exportRequested();
    void fullScreenRequested();

private:
    void fillMenu();
    void askName();

    SavedViews &m_views;
    ports::PortfolioQuestion m_question;
    QComboBox *m_comparison;
    common::Button *m_person;
    QToolButton *m_saved;
    QMenu *m_menu;
};

} // namespace dunlin::dashboard
