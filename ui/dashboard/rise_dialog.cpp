// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/rise_dialog.h"

#include "ui/common/button.h"
#include "ui/common/cell_model.h"
#include "ui/common/date_text.h"
#include "ui/common/error_text.h"
#include "ui/common/label.h"
#include "ui/common/list.h"
#include "ui/common/money_text.h"
#include "ui/common/table.h"
#include "ui/dashboard/figure_words.h"
#include "ui/strategy/shipped_words.h"
#include "ui/style/tokens.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::dashboard {

using common::CellModel;
using common::Label;
using style::Face;
using style::Ink;

namespace {

constexpr int kFigureWidth = 128;

QString figureText(const ports::FigureRise &rise, qint64 figure)
{
    return rise.currency ? common::moneyText(base::Money(figure, *rise.currency))
                         : common::countText(figure);
}

/// With its sign, as a change.
QString moveText(const ports::FigureRise &rise, qint64 move)
{
    const QString text = figureText(rise, move);
    return move > 0 ? common::isolated(QLatin1Char('+') + text) : text;
}

} // namespace

RiseDialog::RiseDialog(ports::Portfolio &portfolio, const QByteArray &id,
                       const ports::PortfolioQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_id(id)
    , m_question(question)
{
    setObjectName(QStringLiteral("riseDialog"));
    setWindowTitle(tr("Why did it change: %1").arg(tileTitle(id)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::kLg, style::space::kLg, style::space::kLg,
                               style::space::kLg);
    column->setSpacing(style::space::kGap);
    column->setSizeConstraint(QLayout::SetNoConstraint); // as in score_dialog.cpp
    column->addWidget(new Label(windowTitle(), Face::PageTitle));
    m_say = new Label(tr("Reading…"), Face::Body, Ink::Text2);
    m_say->setObjectName(QStringLiteral("riseSay"));
    m_say->setWordWrap(true);
    column->addWidget(m_say);
    m_model = new CellModel(this);
    m_table = new common::LetterlessTable(this);
    m_table->setObjectName(QStringLiteral("riseTable"));
    m_table->setAccessibleName(tr("Accounts that moved it most; Enter opens one"));
    common::setUpTable(*m_table);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    column->addWidget(m_table, 1);
    m_rulesTitle = new Label(tr("Rules that changed in these days"), Face::CardTitle);
    column->addWidget(m_rulesTitle);
    m_rules = new QListWidget(this);
    m_rules->setObjectName(QStringLiteral("riseRules"));
    m_rules->setAccessibleName(m_rulesTitle->text());
    m_rules->setFrameShape(QFrame::NoFrame);
    common::setUpList(*m_rules);
    m_rules->setWordWrap(true);
    m_rules->setMaximumHeight(style::scaled(112));
    column->addWidget(m_rules);
    m_rulesTitle->hide();
    m_rules->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *close = new common::Button(QStringLiteral("riseClose"), tr("Close"));
    close->setKeyHint(QStringLiteral("Esc"));
    close->setAutoDefault(false);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &common::Button::clicked, this, &QDialog::reject);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (size_t(index.row()) >= m_accounts.size())
            return;
        const domain::AccountId account = m_accounts[size_t(index.row())];
        reject();
        Q_EMIT accountRequested(account);
    });
    connect(m_rules, &QListWidget::itemActivated, this, [this] {
        reject();
        Q_EMIT rulesRequested();
    });
    resize(style::scaled(720), style::scaled(500));
    m_table->setFocus();
    portfolio.rise(id, question,
                   ports::guarded<ports::FigureRise>(
                       this, [this](ports::Result<ports::FigureRise> rise) { show(rise); }));
}

void RiseDialog::show(const ports::Result<ports::FigureRise> &answer)
{
    if (!answer) {
        m_say->setInk(Ink::Danger);
        m_say->setText(common::errorText(answer.error()).line());
        return;
    }
    const ports::FigureRise &rise = *answer;
    const auto day = [&](QDate date) { return common::dayText(date, rise.to); };
    //: two spans of days: %1 to %2 is compared with %3 to %4
    const QString days =
        tr("%1 to %2, compared with %3 to %4")
            .arg(day(rise.from), day(rise.to), day(rise.comparedFrom), day(rise.comparedTo));
    m_say->setText(rise.moves.empty()
                       ? days + QLatin1Char('\n') + tr("No account moved it: both are the same.")
                       : days);
    std::vector<CellModel::Row> rows;
    const auto add = [&](const QString &name, qint64 now, qint64 before, bool strong) {
        CellModel::Row row{{name},
                           {figureText(rise, before)},
                           {figureText(rise, now)},
                           {moveText(rise, now - before)}};
        for (CellModel::Cell &cell : row)
            cell.isStrong = strong;
        rows.push_back(std::move(row));
    };
    m_accounts.clear();
    for (const ports::FigureMove &move : rise.moves) {
        m_accounts.push_back(move.account);
        add(QStringLiteral("%1 · %2").arg(common::isolated(move.debtor),
                                          common::isolated(move.number)),
            move.now, move.before, false);
    }
    if (!rise.moves.empty())
        add(tr("All other accounts"), rise.othersNow(), rise.othersBefore(), false);
    add(tr("All together"), rise.now, rise.before, true);
    m_model->setContent({{tr("Account"), false, {}},
                         {tr("Before"), true, {}},
                         {tr("Now"), true, {}},
                         {tr("Change"), true, {}}},
                        std::move(rows));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int at : {1, 2, 3}) {
        m_table->horizontalHeader()->setSectionResizeMode(at, QHeaderView::Fixed);
        m_table->horizontalHeader()->resizeSection(at, style::scaled(kFigureWidth));
    }
    m_table->setCurrentIndex(m_model->index(0, 0));
    showRules(rise);
}

void RiseDialog::showRules(const ports::FigureRise &rise)
{
    for (const ports::RuleChange &change : rise.rules) {
        ports::StrategySummary summary;
        summary.title = change.title;
        summary.shipped = true; // of whose titles the translation is known
        const QString day = common::dayText(change.from, rise.to);
        const QString by = common::isolated(change.by);
        const QString version = common::countText(change.version);
        QString words;
        if (change.kind == ports::RuleChange::Kind::Score)
            words = change.version > 0
                        ? tr("%1: score %2 ranks the queues, by %3").arg(day, version, by)
                        : tr("%1: the expert scorecard ranks the queues again").arg(day);
        else
            words = change.version > 0
                        ? tr("%1: strategy %2, version %3, by %4")
                              .arg(day, strategy::titleText(summary), version, by)
                        : tr("%1: strategy %2 was retired").arg(day, strategy::titleText(summary));
        m_rules->addItem(words);
    }
    m_rulesTitle->setVisible(!rise.rules.empty());
    m_rules->setVisible(!rise.rules.empty());
}

} // namespace dunlin::dashboard
