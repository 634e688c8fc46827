// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboard_controller.h"
#include "ui/dashboard/saved_views.h"

#include <QtWidgets/QWidget>

#include <vector>

class QBoxLayout;
class QGridLayout;
class QScrollArea;
class QStackedLayout;

namespace dunlin::common {
class Card;
class Chip;
class Label;
class Segmented;
class StateView;
} // namespace dunlin::common

namespace dunlin::dashboard {

class AgingChart;
class ChartCard;
class DayChart;
class DueChart;
class HeatMap;
class KpiTile;
class RollChart;
class StatusChart;
class TeamTable;
class ViewBar;

/// The manager's page: key figures, balance by age and creditor, accounts by status, money per
/// day, the team today. Every mark opens the list behind it. The last figures stay on screen
/// while new ones are read and when reading fails. GUI thread.
class DashboardPage final : public QWidget {
    Q_OBJECT
public:
    /// `zone`: IANA zone of the office, for "as of".
    DashboardPage(ports::Portfolio &portfolio, ports::Changes &changes, QByteArray zone,
                  QWidget *parent = nullptr);

    DashboardController &controller() { return m_controller; }
    /// Single keys (T) work only while this is on (WCAG 2.1.4).
    void setSingleKeys(bool on) { m_singleKeys = on; }
    /// Chart or table: of the card that has the focus; of all when none has.
    void toggleTables();
    /// Asks where; png, pdf or csv by the file's ending.
    void saveAsFile();
    /// Which accounts moved the figure that has the focus most; without one, what was collected.
    void askWhy();
    /// All of the screen for the page, or back.
    void toggleFullScreen();

    /// Says why nothing may be saved as a file here; unset: everything may.
    void setCopyGuard(std::function<std::optional<base::Error>()> guard)
    {
        m_copyGuard = std::move(guard);
    }

Q_SIGNALS:
    /// Show these accounts; `query.words` is the filter in words.
    void drill(const dunlin::ports::QueueQuery &query);
    /// Show what makes a key figure of these days, account by account.
    void figureOpened(const QByteArray &id, QDate from, QDate to);
    void accountRequested(const dunlin::domain::AccountId &account);
    /// Show the strategies: one of them changed a figure.
    void rulesRequested();
    /// The empty page's action.
    void importRequested();
    void saved(const QString &sentence);
    void failed(const dunlin::base::Error &error);
    void fullScreenRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeNotice();
    void makeCards();
    QWidget *makeContent();
    void refresh();
    void showState();
    void showTiles(const ports::PortfolioView &view);
    void showAging(const ports::PortfolioView &view);
    void showStatuses(const ports::PortfolioView &view);
    void showDays(const ports::PortfolioView &view);
    void showTeam(const ports::PortfolioView &view);
    void showHours(const ports::PortfolioView &view);
    void showDue(const ports::PortfolioView &view);
    void showRoll(const ports::PortfolioView &view);
    void openFigure(const QByteArray &id);
    void openWhy(const QByteArray &id);
    void writeFile(const QString &file);
    std::vector<ChartCard *> cards() const;

    ports::Portfolio &m_portfolio;
    QByteArray m_zone;
    SavedViews m_views;
    std::function<std::optional<base::Error>()> m_copyGuard;
    DashboardController m_controller;
    bool m_singleKeys = true;
    common::Label *m_title = nullptr;
    common::Label *m_asOf = nullptr;
    common::Chip *m_localOnly = nullptr;
    common::Label *m_otherCurrencies = nullptr;
    common::Segmented *m_period = nullptr;
    common::Label *m_notice = nullptr;
    QWidget *m_noticeBar = nullptr;
    QStackedLayout *m_stack = nullptr;
    common::StateView *m_stateView = nullptr;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_tileRow = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<KpiTile *> m_tiles;
    QBoxLayout *m_monthRow = nullptr;
    std::vector<KpiTile *> m_monthTiles;
    RollChart *m_rollChart = nullptr;
    ChartCard *m_roll = nullptr;
    AgingChart *m_agingChart = nullptr;
    StatusChart *m_statusChart = nullptr;
    DayChart *m_dayChart = nullptr;
    ChartCard *m_aging = nullptr;
    ChartCard *m_status = nullptr;
    ChartCard *m_days = nullptr;
    HeatMap *m_heatMap = nullptr;
    DueChart *m_dueChart = nullptr;
    ChartCard *m_hours = nullptr;
    ChartCard *m_due = nullptr;
    ViewBar *m_bar = nullptr;
    common::Card *m_teamCard = nullptr;
    TeamTable *m_team = nullptr;
    common::Label *m_teamNote = nullptr;
    common::Label *m_teamEmpty = nullptr;
};

} // namespace dunlin::dashboard
