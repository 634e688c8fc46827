// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/outcome_page.h"

#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/table.h"
#include "ui/imports/import_words.h"
#include "ui/style/tokens.h"

#include <QtCore/QDir>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::imports {

using common::Label;
using style::Face;
using style::Ink;

namespace {
constexpr int kControlRows = 6; ///< currencies shown without scrolling
}

OutcomePage::OutcomePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(Face::CardTitle))
    , m_summary(new Label(Face::Body, Ink::Text2))
    , m_control(new QStandardItemModel(this))
    , m_controlTable(new common::LetterlessTable)
    , m_controlTitle(new Label(tr("Control totals"), Face::Strong))
    , m_notes(new Label(Face::Body, Ink::Text2))
    , m_quarantine(new Label(Face::Small, Ink::Text2))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::kGap);
    m_title->setObjectName(QStringLiteral("outcomeTitle"));
    m_summary->setObjectName(QStringLiteral("outcomeSummary"));
    m_summary->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(makeFigures());
    column->addWidget(m_summary);
    column->addWidget(m_controlTitle);
    m_controlTable->setObjectName(QStringLiteral("outcomeControl"));
    m_controlTable->setAccessibleName(tr("Control totals"));
    common::setUpTable(*m_controlTable);
    m_controlTable->setModel(m_control);
    m_controlTable->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    column->addWidget(m_controlTable);
    m_notes->setObjectName(QStringLiteral("outcomeNotes"));
    m_notes->setWordWrap(true);
    column->addWidget(m_notes);
    m_quarantine->setObjectName(QStringLiteral("outcomeQuarantine"));
    m_quarantine->setWordWrap(true);
    m_quarantine->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_quarantine);
    column->addStretch(1);
}

QWidget *OutcomePage::makeFigures()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kGap);
    const std::array<QString, 4> titles{tr("Rows read"), tr("Accepted"), tr("Set aside"),
                                        tr("Already here")};
    for (size_t i = 0; i < titles.size(); ++i) {
        auto *tile = new QFrame;
        tile->setObjectName(QStringLiteral("quietBox"));
        auto *inside = new QVBoxLayout(tile);
        inside->setContentsMargins(style::space::kCard, style::space::kGap, style::space::kCard,
                                   style::space::kGap);
        inside->setSpacing(0);
        inside->addWidget(new Label(titles[i], Face::Small, Ink::Text2));
        m_figures[i] = new Label(Face::PageTitle);
        m_figures[i]->setFigures(true);
        m_figures[i]->setObjectName(QStringLiteral("outcomeFigure%1").arg(i));
        m_figures[i]->setAccessibleName(titles[i]);
        inside->addWidget(m_figures[i]);
        row->addWidget(tile, 1);
    }
    return box;
}

void OutcomePage::setOutcome(const ports::ImportOutcome &outcome)
{
    const std::array<qint64, 4> figures{outcome.rows, outcome.accepted, outcome.quarantined,
                                        outcome.duplicates};
    for (size_t i = 0; i < figures.size(); ++i)
        m_figures[i]->setText(common::countText(figures[i]));
    m_figures[2]->setInk(outcome.quarantined > 0 ? Ink::Warn : Ink::Text);
    m_title->setText(outcome.dryRun ? tr("Trial run: nothing has been changed yet")
                                    : tr("Imported"));
    //: %1: a list such as "100 accounts, 2,466 items and 2,466 payments"
    m_summary->setText(outcome.dryRun ? tr("The import would add %1.").arg(addedWords(outcome))
                                      : tr("Added: %1.").arg(addedWords(outcome)));
    showControl(outcome);
    m_notes->setText(outcome.notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!outcome.notes.isEmpty());
    m_quarantine->setText(
        outcome.quarantineFile.isEmpty()
            ? QString()
            : tr("Rows set aside, each with its line, field and reason: %1")
                  .arg(common::isolated(QDir::toNativeSeparators(outcome.quarantineFile))));
    m_quarantine->setVisible(!outcome.quarantineFile.isEmpty());
}

void OutcomePage::showControl(const ports::ImportOutcome &outcome)
{
    m_control->clear();
    m_control->setHorizontalHeaderLabels({tr("Currency"), tr("Items"), tr("Payments")});
    m_control->setRowCount(int(outcome.control.size()));
    const int right = int(Qt::AlignRight | Qt::AlignVCenter);
    for (int column : {1, 2})
        m_control->setHeaderData(column, Qt::Horizontal, right, Qt::TextAlignmentRole);
    for (int row = 0; row < int(outcome.control.size()); ++row) {
        const ports::ImportFigure &figure = outcome.control[size_t(row)];
        const QString code = QString::fromLatin1(figure.currency.code());
        const std::array<QString, 3> texts{code, common::moneyText(figure.items),
                                           common::moneyText(figure.payments)};
        for (int column = 0; column < 3; ++column) {
            const QModelIndex index = m_control->index(row, column);
            m_control->setData(index, texts[size_t(column)]);
            const QString title = m_control->headerData(column, Qt::Horizontal).toString();
            m_control->setData(index, title + QStringLiteral(": ") + texts[size_t(column)],
                               Qt::AccessibleTextRole);
            if (column > 0) {
                m_control->setData(index, right, Qt::TextAlignmentRole);
                m_control->setData(index, style::figures(Face::Body), Qt::FontRole);
            }
        }
    }
    m_controlTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    const int rows = std::min(kControlRows, std::max(1, int(outcome.control.size())));
    m_controlTable->setFixedHeight(m_controlTable->horizontalHeader()->sizeHint().height()
                                   + rows * m_controlTable->verticalHeader()->defaultSectionSize()
                                   + 2);
    m_controlTable->setVisible(!outcome.control.empty());
    m_controlTitle->setVisible(!outcome.control.empty());
}

} // namespace dunlin::imports
