// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/view_bar.h"

#include "ui/common/button.h"
#include "ui/common/money_text.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace dunlin::dashboard {

ViewBar::ViewBar(SavedViews &views, QWidget *parent) : QWidget(parent), m_views(views)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kSm);
    m_person = new common::Button(QStringLiteral("dashboardPerson"), QString(),
                                  common::ButtonKind::Normal);
    m_person->setIconName(QStringLiteral("x-lg"));
    m_person->hide();
    connect(m_person, &QAbstractButton::clicked, this, [this] {
        ports::PortfolioQuestion question = m_question;
        question.user.clear();
        Q_EMIT asked(question);
    });
    m_comparison = new QComboBox;
    m_comparison->setObjectName(QStringLiteral("dashboardComparison"));
    m_comparison->setAccessibleName(tr("Compared with"));
    m_comparison->addItem(tr("vs. period before"));
    m_comparison->addItem(tr("vs. year before"));
    connect(m_comparison, &QComboBox::activated, this, [this](int index) {
        ports::PortfolioQuestion question = m_question;
        question.comparison = ports::Comparison(index);
        Q_EMIT asked(question);
    });
    m_saved = new QToolButton;
    m_saved->setObjectName(QStringLiteral("dashboardViews"));
    m_saved->setText(tr("Views"));
    m_saved->setAccessibleName(tr("Views, files and full screen"));
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_menu = new QMenu(m_saved);
    m_saved->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewBar::fillMenu);
    row->addWidget(m_person);
    row->addWidget(m_comparison);
    row->addWidget(m_saved);
}

void ViewBar::setQuestion(const ports::PortfolioQuestion &question)
{
    m_question = question;
    m_comparison->setCurrentIndex(int(question.comparison));
    m_person->setVisible(!question.user.isEmpty());
    m_person->setText(tr("Only %1").arg(common::isolated(question.user)));
    m_person->setAccessibleName(tr("Show everybody's figures again"));
}

void ViewBar::fillMenu()
{
    m_menu->clear();
    const auto views = m_views.all();
    for (const SavedView &view : views) {
        auto *action = m_menu->addAction(view.name);
        connect(action, &QAction::triggered, this,
                [this, view] { Q_EMIT viewChosen(view.question, view.asTables); });
    }
    if (views.empty())
        m_menu->addAction(tr("No saved view yet"))->setEnabled(false);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Save this view…")), &QAction::triggered, this, &ViewBar::askName);
    if (!views.empty()) {
        auto *forget = m_menu->addMenu(tr("Forget a view"));
        for (const SavedView &view : views)
            connect(forget->addAction(view.name), &QAction::triggered, this,
                    [this, name = view.name] { m_views.drop(name); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Save as a file…")), &QAction::triggered, this,
            &ViewBar::exportRequested);
    connect(m_menu->addAction(tr("Full screen (F11)")), &QAction::triggered, this,
            &ViewBar::fullScreenRequested);
}

void ViewBar::askName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Name of the view"));
    connect(dialog, &QInputDialog::textValueSelected, this, &ViewBar::keepRequested);
    dialog->open();
}

} // namespace dunlin::dashboard
