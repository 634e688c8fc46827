// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_desk.h"
#include "core/ports/account_queue.h"
#include "core/ports/change_set.h"
#include "core/ports/portfolio.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QStackedLayout;

namespace dunlin::common {
class Button;
class Card;
class Label;
class Segmented;
class StateView;
} // namespace dunlin::common

namespace dunlin::queue {

class CallableSwitch;
class DrillChip;
class HeldNotice;
class PreviewPanel;
class QueueMarker;
class QueueModel;
class QueueView;
class RankSheet;

/// Which accounts to work, in order: filters with counts, the list, a preview of the row under the
/// cursor. Rows never move under the cursor: changes of the order wait behind a notice until Home.
/// GUI thread; ports must outlive it.
class QueuePage final : public QWidget {
    Q_OBJECT
public:
    struct Ports {
        ports::AccountQueue &queue;
        ports::AccountDesk &desk;
        ports::Portfolio &portfolio;
        ports::Changes &changes;
        const base::Clock &clock;
    };
    /// `zone`: the office's, for days and times. `canImport`: the empty page offers an import.
    QueuePage(const Ports &ports, const QByteArray &zone, bool canImport,
              QWidget *parent = nullptr);
    ~QueuePage() override;

    ports::QueueQuery query() const;
    /// The row of an account, when its window is loaded.
    std::optional<ports::QueueRow> rowOf(domain::AccountId account) const;
    std::optional<domain::AccountId> currentAccount() const;

    /// Narrows the list: a filter of the bar, or a drill-down (`query.words` names it).
    void setQuery(const ports::QueueQuery &query);
    void setCompact(bool compact);
    /// Only accounts that may be called now, or all again.
    void setCallableOnly(bool only);
    /// There are bank lines to go to, which may end that nobody may be called.
    void offerBank();
    QueueMarker &marker() const { return *m_marker; }
    /// What the open sum says of which account; null: no sum is open.
    struct Explained {
        domain::AccountId account;
        QString debtor;
        qint64 place = 0; ///< from 1
        std::vector<ports::RankReason> reasons;
    };
    const Explained *explained() const;
    /// The sum names the key that says that its reason is wrong.
    void offerObjection();

public Q_SLOTS:
    /// Opens the account under the cursor.
    void openCurrent();
    /// Opens it and asks for a call.
    void callCurrent();
    /// Moves the cursor and opens: for J and K on the account page, and "save and next".
    void nextAccount();
    void previousAccount();
    /// Moves the cursor by rows.
    void moveBy(int rows);
    /// A call-back at the next moment at which the account under the cursor may be called, and on
    /// to the next row; says why not when there is no such moment.
    void callBackWhenAllowed();
    /// Takes back what callBackWhenAllowed saved.
    void undo(const dunlin::ports::Saved &saved);
    /// The sum behind the rank of the account under the cursor.
    void explainRank();
    /// Esc: closes the sum, then takes away the marks, then the drill-down; false when there was
    /// none of them.
    bool leaveLayer();

Q_SIGNALS:
    /// `position` counts from 1.
    void openAccount(const dunlin::domain::AccountId &account, qint64 position, qint64 total);
    void callRequested(const dunlin::domain::AccountId &account, qint64 position, qint64 total);
    /// On disk; the toast offers to take it back.
    void saved(const dunlin::ports::Saved &saved, const QString &sentence);
    /// Nothing was done, and why; or it was taken back.
    void said(const QString &sentence);
    void failed(const dunlin::base::Error &error);
    /// The search field was used.
    void searchRequested();
    void importRequested();
    void bankRequested();
    /// nextAccount at the end of the list.
    void endReached();
    /// The list can be worked: a row with its account is on screen for the first time.
    void firstRowPainted();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFilters();
    QWidget *makeList();
    QWidget *makeHints();
    void connectModel();
    void readCounts();
    void onCommitted(const ports::ChangeSet &changes);
    void onNewerOrder(int atTop, int more, int callable);
    void onCurrentRow(int row);
    static QString filterWords(ports::QueueFilter filter);
    void showState();
    void showEmpty();
    void showCount();
    void step(int rows);
    bool leaveDrill();
    void fitPreview();
    void takeNewerOrder();
    void restoreCursor();
    void onStateAction();
    void showMarks();

    /// What the button of the empty page does.
    enum class EmptyAction { None, ClearDrill, ShowAll, AnyHour, Import };

    const Ports m_ports;
    const QByteArray m_zone;
    const bool m_canImport;
    QueueModel *m_model;
    QTimer m_countsTimer; ///< many commits, one count
    ports::DayProgress m_day;
    qint64 m_everything = 0;                   ///< accounts without any filter
    std::optional<domain::AccountId> m_wanted; ///< gets the cursor after the next reading
    int m_more = 0;         ///< rows that the list of now has beyond the one shown
    int m_moreCallable = 0; ///< of them, and of those shown, that may be called now
    std::optional<Explained> m_explained;
    int m_shownRow = -1;
    int m_openWhenHere = -1;
    bool m_changedWhileAway = false;
    EmptyAction m_emptyAction = EmptyAction::None;
    QueueMarker *m_marker = nullptr;
    common::Button *m_marked = nullptr;
    CallableSwitch *m_callable = nullptr;
    common::Label *m_title = nullptr;
    common::Label *m_count = nullptr;
    common::Button *m_newer = nullptr;
    common::Label *m_stale = nullptr;
    common::Segmented *m_filters = nullptr;
    HeldNotice *m_heldNotice = nullptr;
    DrillChip *m_drill = nullptr;
    QStackedLayout *m_stack = nullptr;
    QueueView *m_view = nullptr;
    common::StateView *m_state = nullptr;
    PreviewPanel *m_preview = nullptr;
    RankSheet *m_rank = nullptr;
    QWidget *m_hints = nullptr;
};

} // namespace dunlin::queue
