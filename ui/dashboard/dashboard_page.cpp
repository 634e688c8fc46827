// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/date_text.h"
#include "ui/common/error_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/segmented.h"
#include "ui/common/state_view.h"
#include "ui/dashboard/aging_chart.h"
#include "ui/dashboard/chart_card.h"
#include "ui/dashboard/dashboard_tables.h"
#include "ui/dashboard/day_chart.h"
#include "ui/dashboard/due_chart.h"
#include "ui/dashboard/figure_words.h"
#include "ui/dashboard/heat_map.h"
#include "ui/dashboard/kpi_tile.h"
#include "ui/dashboard/rise_dialog.h"
#include "ui/dashboard/roll_chart.h"
#include "ui/dashboard/status_chart.h"
#include "ui/dashboard/team_table.h"
#include "ui/dashboard/view_bar.h"
#include "ui/style/tokens.h"

#include <QtCore/QSettings>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::dashboard {

using style::Face;
using style::Ink;

namespace {
constexpr int kCardMinHeight = 248;
constexpr int kMaxTiles = 6;
constexpr int kRows = 4;       ///< of cards
constexpr int kScanCodeT = 28; ///< X11: the key in T's place on any layout
} // namespace

DashboardPage::DashboardPage(ports::Portfolio &portfolio, ports::Changes &changes, QByteArray zone,
                             QWidget *parent)
    : QWidget(parent)
    , m_portfolio(portfolio)
    , m_zone(std::move(zone))
    , m_views(std::make_unique<QSettings>())
    , m_controller(portfolio, changes)
{
    setObjectName(QStringLiteral("dashboardPage"));
    setAccessibleName(tr("Portfolio"));
    setFocusPolicy(Qt::ClickFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, style::space::kCard, 0, 0);
    column->setSpacing(style::space::kGap);
    column->addWidget(makeHeader());
    column->addWidget(makeNotice());
    m_stack = new QStackedLayout;
    m_stateView = new common::StateView;
    m_stateView->setObjectName(QStringLiteral("dashboardState"));
    m_stack->addWidget(m_stateView);
    m_stack->addWidget(makeContent());
    column->addLayout(m_stack, 1);
    connect(&m_controller, &DashboardController::changed, this, &DashboardPage::refresh);
    connect(m_stateView, &common::StateView::actionTriggered, this, [this] {
        if (m_controller.state() == DashboardController::State::Failed)
            m_controller.reload();
        else
            Q_EMIT importRequested();
    });
    showState();
}

QWidget *DashboardPage::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(style::space::kPage, 0, style::space::kPage, 0);
    row->setSpacing(style::space::kSm);
    m_title = new common::Label(tr("Portfolio"), Face::PageTitle);
    m_asOf = new common::Label(Face::Small, Ink::Text2);
    m_asOf->setObjectName(QStringLiteral("dashboardAsOf"));
    m_asOf->setElided(true);
    m_localOnly = new common::Chip(tr("This laptop only"), common::Tone::Neutral);
    m_localOnly->setToolTip(
        tr("Only the accounts that this laptop holds are counted, not the whole office."));
    m_localOnly->setObjectName(QStringLiteral("dashboardLocalOnly"));
    m_otherCurrencies = new common::Label(Face::Small, Ink::Text3);
    m_otherCurrencies->setElided(true);
    m_otherCurrencies->setObjectName(QStringLiteral("dashboardOtherCurrencies"));
    m_period = new common::Segmented(tr("Period"));
    m_period->setObjectName(QStringLiteral("dashboardPeriod"));
    m_period->add(tr("Week"));
    m_period->add(tr("Month"));
    m_period->add(tr("Quarter"));
    m_period->setCurrent(int(m_controller.period()));
    connect(m_period, &common::Segmented::chosen, this,
            [this](int index) { m_controller.setPeriod(ports::Period(index)); });
    row->addWidget(m_title);
    row->addWidget(m_asOf);
    row->addWidget(m_localOnly);
    m_bar = new ViewBar(m_views);
    connect(m_bar, &ViewBar::asked, &m_controller, &DashboardController::ask);
    connect(m_bar, &ViewBar::viewChosen, this,
            [this](const ports::PortfolioQuestion &question, bool asTables) {
                m_controller.ask(question);
                for (ChartCard *card : cards())
                    card->setShowsTable(asTables);
            });
    connect(m_bar, &ViewBar::keepRequested, this, [this](const QString &name) {
        if (m_views.keep({name, m_controller.question(), m_aging->showsTable()}))
            Q_EMIT saved(tr("View %1 is saved").arg(common::isolated(name)));
    });
    connect(m_bar, &ViewBar::exportRequested, this, &DashboardPage::saveAsFile);
    connect(m_bar, &ViewBar::fullScreenRequested, this, &DashboardPage::toggleFullScreen);
    row->addWidget(m_otherCurrencies, 1);
    row->addWidget(m_bar);
    row->addWidget(m_period);
    return header;
}

QWidget *DashboardPage::makeNotice()
{
    m_noticeBar = new QWidget;
    auto *row = new QHBoxLayout(m_noticeBar);
    row->setContentsMargins(style::space::kPage, 0, style::space::kPage, 0);
    m_notice = new common::Label(Face::Body, Ink::Danger);
    m_notice->setWordWrap(true);
    m_notice->setObjectName(QStringLiteral("dashboardNotice"));
    auto *again = new common::Button(QStringLiteral("dashboardRetry"), tr("Read again"));
    connect(again, &QPushButton::clicked, &m_controller, &DashboardController::reload);
    row->addWidget(m_notice, 1);
    row->addWidget(again);
    m_noticeBar->hide();
    return m_noticeBar;
}

void DashboardPage::makeCards()
{
    m_agingChart = new AgingChart;
    m_statusChart = new StatusChart;
    m_dayChart = new DayChart;
    m_heatMap = new HeatMap;
    m_dueChart = new DueChart;
    m_rollChart = new RollChart;
    m_roll = new ChartCard(QStringLiteral("roll"),
                           tr("Roll: accounts by days past due when the month began, and now"),
                           m_rollChart);
    m_due = new ChartCard(QStringLiteral("due"), tr("Promised, by the day it is due"), m_dueChart);
    m_hours = new ChartCard(QStringLiteral("hours"),
                            tr("Calls answered, % by weekday and hour of the debtor"), m_heatMap);
    m_aging = new ChartCard(QStringLiteral("aging"), tr("Balance by days past due and creditor"),
                            m_agingChart);
    m_status = new ChartCard(QStringLiteral("status"), tr("Accounts by status"), m_statusChart);
    m_days =
        new ChartCard(QStringLiteral("days"), tr("Collected and promised per day"), m_dayChart);
    m_teamCard = new common::Card(tr("Team"));
    m_team = new TeamTable;
    m_teamEmpty = new common::Label(tr("Nobody has worked an account in this period."), Face::Body,
                                    Ink::Text2);
    m_teamEmpty->setAlignment(Qt::AlignCenter);
    m_teamEmpty->setWordWrap(true);
    m_teamNote = new common::Label(Face::Small, Ink::Text2);
    m_teamNote->setObjectName(QStringLiteral("teamNote"));
    m_teamNote->setFixedHeight(24); // as high as the other cards' buttons
    m_teamCard->setHeaderWidget(m_teamNote);
    m_teamCard->body()->addWidget(m_team, 1);
    m_teamCard->body()->addWidget(m_teamEmpty, 1);
}

QWidget *DashboardPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(style::space::kPage, 0, style::space::kPage, style::space::kCard);
    column->setSpacing(style::space::kGap);
    m_tileRow = new QHBoxLayout;
    m_tileRow->setSpacing(style::space::kGap);
    column->addLayout(m_tileRow);
    m_monthRow = new QHBoxLayout;
    m_monthRow->setSpacing(style::space::kGap);
    column->addLayout(m_monthRow);

    makeCards();
    m_grid = new QGridLayout;
    m_grid->setSpacing(style::space::kGap);
    m_grid->addWidget(m_aging, 0, 0);
    m_grid->addWidget(m_status, 0, 1);
    m_grid->addWidget(m_days, 1, 0);
    m_grid->addWidget(m_teamCard, 1, 1);
    m_grid->addWidget(m_due, 2, 0);
    m_grid->addWidget(m_hours, 2, 1);
    m_grid->addWidget(m_roll, 3, 0, 1, 2);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 1);
    for (int row = 0; row < kRows; ++row) {
        m_grid->setRowStretch(row, 1);
        m_grid->setRowMinimumHeight(row, style::scaled(kCardMinHeight));
    }
    column->addLayout(m_grid, 1);
    // Queued: the chart speaks while the layout is being computed.
    connect(m_agingChart, &AgingChart::noteChanged, m_aging, &ChartCard::setNote,
            Qt::QueuedConnection);
    for (ChartCard *card : cards())
        connect(card, &ChartCard::drilled, this, &DashboardPage::drill);
    connect(m_team, &TeamTable::personChosen, this, [this](const QString &user) {
        ports::PortfolioQuestion question = m_controller.question();
        question.user = question.user == user ? QString() : user;
        m_controller.ask(question);
    });

    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("dashboardScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_scroll->setWidget(content);
    return m_scroll;
}

void DashboardPage::showState()
{
    using State = DashboardController::State;
    const auto &view = m_controller.view();
    const bool failed = m_controller.state() == State::Failed;
    m_noticeBar->setVisible(failed && view.has_value());
    if (failed && view)
        m_notice->setText(common::errorText(m_controller.error()).line());
    const bool empty = view && view->accounts == 0;
    m_period->setEnabled(view && !empty);
    if (!view && failed)
        m_stateView->showError(m_controller.error(), tr("Read again"));
    else if (!view)
        m_stateView->showLoading(tr("Reading the portfolio…"));
    else if (empty)
        m_stateView->showEmpty(
            QStringLiteral("bar-chart-line"), tr("No accounts yet"),
            tr("Key figures and charts appear here as soon as there are accounts."),
            tr("Import a file"));
    m_stack->setCurrentIndex(view && !empty ? 1 : 0);
}

void DashboardPage::refresh()
{
    showState();
    m_period->setCurrent(int(m_controller.period()));
    m_bar->setQuestion(m_controller.question());
    // While new figures are read the old ones stay as they are: no dimming below 100 ms, and a
    // read takes less.
    if (m_controller.state() != DashboardController::State::Ready)
        return;
    const ports::PortfolioView &view = *m_controller.view();
    //: %1 is a date and time
    m_asOf->setText(tr("As of %1")
                        .arg(longDay(base::dateIn(view.asOf, m_zone)) + QStringLiteral(", ")
                             + common::timeText(view.asOf, m_zone)));
    m_asOf->setToolTip(common::fullText(view.asOf, m_zone));
    m_localOnly->setVisible(view.thisLaptopOnly);
    m_otherCurrencies->setText(view.otherCurrencies.isEmpty()
                                   ? QString()
                                   : tr("All amounts in %1; accounts in %2 are left out")
                                         .arg(QString::fromLatin1(view.currency.code()),
                                              QLocale().createSeparatedList(view.otherCurrencies)));
    showTiles(view);
    showAging(view);
    showStatuses(view);
    showDays(view);
    showTeam(view);
    showHours(view);
    showDue(view);
    showRoll(view);
}

void DashboardPage::showTiles(const ports::PortfolioView &view)
{
    const auto fit = [this](std::vector<KpiTile *> &tiles, QBoxLayout *row, size_t wanted) {
        while (tiles.size() > wanted) {
            delete tiles.back();
            tiles.pop_back();
        }
        while (tiles.size() < wanted) {
            tiles.push_back(new KpiTile);
            row->addWidget(tiles.back());
            connect(tiles.back(), &KpiTile::opened, this, &DashboardPage::openFigure);
            connect(tiles.back(), &KpiTile::whyAsked, this, &DashboardPage::openWhy);
        }
    };
    fit(m_tiles, m_tileRow, std::min<size_t>(view.tiles.size(), kMaxTiles));
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setTile(view.tiles[i], view.question);
        m_tiles[i]->setOpens(view.question.user.isEmpty());
    }
    std::vector<ports::KpiTile> month = view.month;
    std::erase_if(month, [](const ports::KpiTile &tile) { // the other form of one that is shown
        return tile.id == "bpdso" || tile.id == "cure_balance";
    });
    fit(m_monthTiles, m_monthRow, std::min<size_t>(month.size(), kMaxTiles));
    for (size_t i = 0; i < m_monthTiles.size(); ++i) {
        m_monthTiles[i]->setTile(month[i], view.question);
        m_monthTiles[i]->setOpens(true);
    }
}

void DashboardPage::openFigure(const QByteArray &id)
{
    const auto &view = m_controller.view();
    if (!view || view->days.empty())
        return;
    QDate from = view->days.front().day;
    for (const ports::KpiTile &tile : view->month) {
        if (tile.id == id && tile.from.isValid())
            from = tile.from;
    }
    Q_EMIT figureOpened(id, from, view->days.back().day);
}

void DashboardPage::askWhy()
{
    const auto &view = m_controller.view();
    if (!view || view->accounts == 0)
        return;
    const auto *tile = qobject_cast<KpiTile *>(focusWidget());
    openWhy(tile && ports::isSumOfAccounts(tile->id()) ? tile->id() : QByteArray("collected"));
}

void DashboardPage::openWhy(const QByteArray &id)
{
    auto *dialog = new RiseDialog(m_portfolio, id, m_controller.view()->question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RiseDialog::accountRequested, this, &DashboardPage::accountRequested);
    connect(dialog, &RiseDialog::rulesRequested, this, &DashboardPage::rulesRequested);
    dialog->open();
}

void DashboardPage::showRoll(const ports::PortfolioView &view)
{
    m_rollChart->setMatrix(view.roll, view.currency);
    m_roll->setTable(rollTable(*m_rollChart));
    m_roll->setEmptyText(view.roll.cells.empty() ? tr("The month has not begun here yet.")
                                                 : QString());
}

void DashboardPage::showAging(const ports::PortfolioView &view)
{
    m_agingChart->setBars(view.aging, view.currency);
    m_aging->setTable(agingTable(view));
    m_aging->setEmptyText(view.aging.empty() ? tr("Nothing is owed.") : QString());
}

void DashboardPage::showStatuses(const ports::PortfolioView &view)
{
    m_statusChart->setCounts(view.statuses);
    m_status->setTable(statusTable(view));
    m_status->setEmptyText(view.statuses.empty() ? tr("No accounts.") : QString());
}

void DashboardPage::showDays(const ports::PortfolioView &view)
{
    m_dayChart->setDays(view.days, view.currency);
    m_days->setTable(dayTable(view));
    m_days->setEmptyText(view.days.empty() ? tr("No days in this period.") : QString());
}

void DashboardPage::showTeam(const ports::PortfolioView &view)
{
    m_team->setLines(view.team);
    m_teamCard->setTitle(view.period == ports::Period::Week    ? tr("Team, last 7 days")
                         : view.period == ports::Period::Month ? tr("Team, last 30 days")
                                                               : tr("Team, last 91 days"));
    m_teamNote->setText(view.team.empty() ? QString()
                                          : tr("%Ln at work", nullptr, int(view.team.size())));
    m_team->setVisible(!view.team.empty());
    m_teamEmpty->setVisible(view.team.empty());
}

void DashboardPage::showHours(const ports::PortfolioView &view)
{
    m_heatMap->setHours(view.hours);
    m_hours->setTable(hourTable(view));
    m_hours->setEmptyText(view.hours.empty() ? tr("No call was tried in this period.") : QString());
}

void DashboardPage::showDue(const ports::PortfolioView &view)
{
    m_dueChart->setDue(view.due, base::dateIn(view.asOf, m_zone), view.currency);
    m_due->setTable(dueTable(*m_dueChart));
    m_due->setEmptyText(view.due.empty() ? tr("No promise waits.") : QString());
}

std::vector<ChartCard *> DashboardPage::cards() const
{
    return {m_aging, m_status, m_days, m_due, m_hours, m_roll};
}

void DashboardPage::toggleTables()
{
    for (ChartCard *card : cards()) {
        if (card->isAncestorOf(focusWidget()) && focusWidget()->hasFocus()) {
            card->setShowsTable(!card->showsTable());
            return;
        }
    }
    const bool table = !m_aging->showsTable();
    for (ChartCard *card : cards())
        card->setShowsTable(table);
}

void DashboardPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    const bool isT =
        event->key() == Qt::Key_T || (event->nativeScanCode() == kScanCodeT && event->key() > 0x7f);
    if (m_singleKeys && plain && isT && m_stack->currentIndex() == 1) {
        toggleTables();
        return;
    }
    QWidget::keyPressEvent(event);
}

void DashboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_controller.setWatched(true);
}

void DashboardPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_controller.setWatched(false);
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Below this width two columns leave neither chart enough room: one under the other.
    const bool narrow = width() < style::scaled(820);
    QLayoutItem *status = m_grid->itemAtPosition(0, 1);
    if (narrow == (status == nullptr))
        return;
    const std::vector<QWidget *> all{m_aging, m_status, m_days, m_teamCard, m_due, m_hours, m_roll};
    for (QWidget *card : all)
        m_grid->removeWidget(card);
    for (int i = 0; i < int(all.size()); ++i) {
        const bool wide = all[size_t(i)] == m_roll && !narrow; // as many columns as standings
        m_grid->addWidget(all[size_t(i)], narrow ? i : i / 2, narrow ? 0 : i % 2, 1, wide ? 2 : 1);
        m_grid->setRowMinimumHeight(i, narrow || i < kRows ? style::scaled(kCardMinHeight) : 0);
        m_grid->setRowStretch(i, narrow || i < kRows ? 1 : 0);
    }
    m_grid->setColumnStretch(1, narrow ? 0 : 1);
}

} // namespace dunlin::dashboard
