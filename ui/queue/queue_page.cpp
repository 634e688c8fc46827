// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_page.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/key_names.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/common/state_view.h"
#include "ui/queue/header_parts.h"
#include "ui/queue/held_notice.h"
#include "ui/queue/preview_panel.h"
#include "ui/queue/queue_marks.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_view.h"
#include "ui/queue/rank_sheet.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace dunlin::queue {

using common::Label;
using style::Face;
using style::Ink;

namespace {

constexpr int kPreviewWidth = 340;
constexpr int kPreviewNarrow = 300;
constexpr int kNarrow = 1'240;
constexpr int kCountsDelayMs = 120;

} // namespace

QueuePage::QueuePage(const Ports &ports, const QByteArray &zone, bool canImport, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_zone(zone)
    , m_canImport(canImport)
    , m_model(new QueueModel(ports.queue, ports.clock, zone, this))
{
    setObjectName(QStringLiteral("page"));
    setAccessibleName(tr("Queue"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(style::space::kPage, style::space::kCard, style::space::kPage,
                            style::space::kGap);
    row->setSpacing(style::space::kCard);
    auto *column = new QVBoxLayout;
    column->setSpacing(style::space::kGap);
    column->addWidget(makeHeader());
    column->addWidget(makeFilters());
    m_heldNotice = new HeldNotice(this);
    connect(m_heldNotice, &HeldNotice::bankRequested, this, &QueuePage::bankRequested);
    column->addWidget(m_heldNotice);
    column->addWidget(makeList(), 1);
    column->addWidget(makeHints());
    row->addLayout(column, 1);
    m_preview = new PreviewPanel(ports.desk, ports.clock, zone, this);
    m_preview->setFixedWidth(style::scaled(kPreviewWidth));
    row->addWidget(m_preview);
    m_rank = new RankSheet(this);
    setTabOrder(m_view, m_preview);

    connectModel();
    m_countsTimer.setSingleShot(true);
    m_countsTimer.setInterval(kCountsDelayMs);
    connect(&m_countsTimer, &QTimer::timeout, this, &QueuePage::readCounts);
    connect(&ports.changes, &ports::Changes::committed, this, &QueuePage::onCommitted);
    connect(m_preview, &PreviewPanel::openRequested, this, &QueuePage::openCurrent);
    connect(m_preview, &PreviewPanel::callRequested, this, &QueuePage::callCurrent);
    connect(style::themeNotifier(), &style::ThemeNotifier::themeChanged, this,
            &QueuePage::fitPreview);
    m_model->adopt();
    readCounts();
    showState();
}

QueuePage::~QueuePage() = default;

QWidget *QueuePage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kGap);
    m_title = new Label(tr("My queue"), Face::PageTitle);
    m_count = new Label(Face::Small, Ink::Text2);
    m_count->setObjectName(QStringLiteral("queueCount"));
    m_count->setFigures(true);
    m_count->setElided(true); // first to give way in a narrow window
    m_newer = new common::Button(QStringLiteral("newerOrder"), {}, common::ButtonKind::Ghost);
    m_newer->setIconName(QStringLiteral("arrow-up"));
    m_newer->hide();
    connect(m_newer, &QPushButton::clicked, this, &QueuePage::takeNewerOrder);
    m_marked = new common::Button(QStringLiteral("markedRows"), {}, common::ButtonKind::Ghost);
    m_marked->setIconName(QStringLiteral("check-square"));
    m_marked->setKeyHint(QStringLiteral("A"));
    m_marked->hide();
    m_stale = new Label(Face::Small, Ink::Warn);
    m_stale->setObjectName(QStringLiteral("queueStale"));
    m_stale->setElided(true);
    m_stale->hide();
    auto *search = new SearchField;
    connect(search, &QAbstractButton::clicked, this, &QueuePage::searchRequested);
    m_callable = new CallableSwitch;
    connect(m_callable, &QAbstractButton::toggled, this, &QueuePage::setCallableOnly);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addWidget(m_callable);
    row->addWidget(m_newer);
    row->addWidget(m_marked);
    row->addWidget(m_stale, 1);
    row->addStretch(0);
    row->addWidget(search);
    return header;
}

QWidget *QueuePage::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kGap);
    m_drill = new DrillChip;
    row->addWidget(m_drill);
    m_filters = new common::Segmented(tr("Filter the queue"));
    m_filters->setObjectName(QStringLiteral("filters"));
    for (int i = 0; i < ports::kQueueFilters; ++i)
        m_filters->add(filterWords(ports::QueueFilter(i)));
    row->addWidget(m_filters);
    row->addStretch(1);
    connect(m_filters, &common::Segmented::chosen, this, [this](int index) {
        ports::QueueQuery query = m_model->query();
        query.filter = ports::QueueFilter(index);
        setQuery(query);
    });
    connect(m_drill, &QAbstractButton::clicked, this, [this] { leaveDrill(); });
    return bar;
}

QWidget *QueuePage::makeList()
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    card->setProperty("pane", true);
    auto *column = new QVBoxLayout(card);
    // The list must not paint over the round corners.
    column->setContentsMargins(1, 6, 1, 6);
    m_stack = new QStackedLayout;
    m_view = new QueueView(*m_model);
    m_state = new common::StateView;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);
    column->addLayout(m_stack);
    connect(m_state, &common::StateView::actionTriggered, this, &QueuePage::onStateAction);
    connect(m_view, &QueueView::opened, this, &QueuePage::openCurrent);
    connect(m_view, &QueueView::explainAsked, this, &QueuePage::explainRank);
    connect(m_view, &QueueView::currentRowChanged, this, &QueuePage::onCurrentRow);
    connect(m_view, &QueueView::firstRowPainted, this, &QueuePage::firstRowPainted);
    connect(m_view, &QueueView::homePressed, this, &QueuePage::takeNewerOrder);
    return card;
}

QWidget *QueuePage::makeHints()
{
    m_hints = new HintBar({{tr("J"), tr("next")},
                           {tr("K"), tr("previous")},
                           {common::keyText(QStringLiteral("Enter")), tr("open")},
                           {tr("C"), tr("call")},
                           {tr("L"), tr("call back when allowed")},
                           {common::keyText(QStringLiteral("Space")), tr("why here")},
                           {tr("/"), tr("search")},
                           {common::keyText(QStringLiteral("Ctrl+K")), tr("commands")},
                           {tr("?"), tr("all keys")}},
                          this);
    return m_hints;
}

void QueuePage::connectModel()
{
    connect(m_model, &QueueModel::loaded, this, [this] {
        showState();
        restoreCursor();
    });
    connect(m_model, &QueueModel::errorChanged, this, &QueuePage::showState);
    connect(m_model, &QueueModel::heldChanged, this, &QueuePage::showState);
    m_marker = new QueueMarker(*m_model, *m_view, m_ports.queue, this);
    connect(m_marked, &QPushButton::clicked, m_marker, &QueueMarker::move);
    connect(m_marker, &QueueMarker::said, this, &QueuePage::said);
    connect(m_marker, &QueueMarker::failed, this, &QueuePage::failed);
    connect(&m_model->marks(), &QueueMarks::changed, this, &QueuePage::showMarks);
    connect(m_model, &QueueModel::newerOrder, this, &QueuePage::onNewerOrder);
    connect(m_model, &QueueModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int row = m_view->currentRow();
                if (row >= first.row() && row <= last.row())
                    onCurrentRow(row);
            });
}

void QueuePage::onNewerOrder(int atTop, int more, int callable)
{
    // At the very top nothing can move away from under the cursor.
    if (atTop == 0 && (more > 0 || callable != 0) && m_view->currentRow() <= 0) {
        m_model->adopt();
        return;
    }
    m_more = more;
    m_moreCallable = callable;
    showCount();
    m_newer->setVisible(atTop > 0 || more > 0 || callable != 0);
    if (callable < 0)
        //: hours have ended, so the order of the list has changed; rows do not move by themselves
        m_newer->setText(callable == -1 ? tr("1 fewer to call – press Home")
                                        : tr("%Ln fewer to call – press Home", nullptr, -callable));
    else if (callable > 0 && atTop == 0 && more <= 0)
        //: hours have begun, so the order of the list has changed; rows do not move by themselves
        m_newer->setText(callable == 1 ? tr("1 more to call – press Home")
                                       : tr("%Ln more to call – press Home", nullptr, callable));
    else if (atTop > 0)
        //: the order of the list has changed; rows do not move by themselves
        m_newer->setText(atTop == 1 ? tr("1 new at top – press Home")
                                    : tr("%Ln new at top – press Home", nullptr, atTop));
    else
        //: the list has got longer; rows do not move by themselves
        m_newer->setText(more == 1 ? tr("1 more – press Home")
                                   : tr("%Ln more – press Home", nullptr, more));
    m_newer->setAccessibleName(m_newer->text());
}

ports::QueueQuery QueuePage::query() const
{
    return m_model->query();
}

std::optional<ports::QueueRow> QueuePage::rowOf(domain::AccountId account) const
{
    const ports::QueueRow *row = m_model->row(m_model->rowOf(account));
    return row ? std::optional(*row) : std::nullopt;
}

std::optional<domain::AccountId> QueuePage::currentAccount() const
{
    const ports::QueueRow *row = m_model->row(m_view->currentRow());
    return row ? std::optional(row->account) : std::nullopt;
}

void QueuePage::setQuery(const ports::QueueQuery &query)
{
    m_rank->hide();
    m_wanted.reset();
    m_drill->setVisible(query.isDrill());
    m_drill->setWords(query.words);
    m_filters->setCurrent(int(query.filter));
    {
        const QSignalBlocker quiet(m_callable);
        m_callable->setChecked(query.callableOnly);
    }
    // Marks are of the list that they were made in.
    if (query != m_model->query())
        m_marker->clear();
    m_model->setQuery(query);
    m_newer->hide();
}

void QueuePage::setCallableOnly(bool only)
{
    ports::QueueQuery query = m_model->query();
    query.callableOnly = only;
    setQuery(query);
}

void QueuePage::offerBank()
{
    m_heldNotice->offerBank();
}

void QueuePage::setCompact(bool compact)
{
    m_view->setCompact(compact);
}

void QueuePage::openCurrent()
{
    if (const auto account = currentAccount())
        Q_EMIT openAccount(*account, m_view->currentRow() + 1, m_model->rowCount());
}

void QueuePage::callCurrent()
{
    if (const auto account = currentAccount())
        Q_EMIT callRequested(*account, m_view->currentRow() + 1, m_model->rowCount());
}

void QueuePage::nextAccount()
{
    step(1);
}

void QueuePage::previousAccount()
{
    step(-1);
}

void QueuePage::step(int rows)
{
    const int to = m_view->currentRow() + rows;
    if (to >= m_model->rowCount()) {
        Q_EMIT endReached();
        return;
    }
    if (to < 0)
        return;
    m_view->setCurrentRow(to);
    // Not here yet: it opens when its window comes.
    if (currentAccount())
        openCurrent();
    else
        m_openWhenHere = to;
}

void QueuePage::moveBy(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    m_view->setCurrentRow(qBound(0, m_view->currentRow() + rows, m_model->rowCount() - 1));
}

bool QueuePage::leaveLayer()
{
    if (m_rank->isOpen()) {
        m_rank->hide();
        return true;
    }
    if (m_marker->clear())
        return true;
    return leaveDrill();
}

bool QueuePage::leaveDrill()
{
    if (!m_model->query().isDrill())
        return false;
    ports::QueueQuery query;
    query.filter = m_model->query().filter;
    query.callableOnly = m_model->query().callableOnly;
    setQuery(query);
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

void QueuePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Nobody's cursor is on a row now: the order may be taken in, around the account that was
    // open.
    if (m_model->isLoaded() && m_changedWhileAway) {
        m_changedWhileAway = false;
        m_wanted = currentAccount();
        m_model->adopt();
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

void QueuePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rank->hide();
    fitPreview();
}

void QueuePage::fitPreview()
{
    const int wanted = style::scaled(width() < kNarrow ? kPreviewNarrow : kPreviewWidth);
    // Large text must not leave the list less than two thirds.
    m_preview->setFixedWidth(qMin(wanted, qMax(280, width() / 3)));
}

void QueuePage::readCounts()
{
    m_ports.queue.counts(ports::guarded<ports::QueueCounts>(this, [this](auto counts) {
        if (!counts)
            return;
        for (int i = 0; i < ports::kQueueFilters; ++i)
            m_filters->setCount(i, counts->byFilter[i]);
        m_everything = counts->byFilter[0];
        showState();
    }));
    m_ports.portfolio.today(ports::guarded<ports::DayProgress>(this, [this](auto day) {
        if (!day)
            return;
        m_day = *day;
        if (m_stack->currentWidget() == m_state)
            showState();
    }));
}

void QueuePage::onCommitted(const ports::ChangeSet &changes)
{
    m_countsTimer.start();
    // What a row and the panel beside it say of hours turns with the time, which names no account.
    const bool turned =
        changes.origin == ports::ChangeSet::Origin::NewDay && changes.accounts.isEmpty();
    m_preview->refresh(changes.accounts, changes.everything || turned);
    m_view->viewport()->update();
    if (isVisible())
        m_model->refresh(changes, m_view->firstVisible(), m_view->lastVisible());
    else
        m_changedWhileAway = true;
}

void QueuePage::onCurrentRow(int row)
{
    if (m_rank->isOpen() && m_shownRow != row)
        m_rank->hide();
    m_shownRow = row;
    if (const ports::QueueRow *here = m_model->row(row))
        m_preview->setRow(here, m_model->row(row + 1));
    else if (row >= 0)
        m_preview->setLoading();
    if (m_openWhenHere == row && currentAccount()) {
        m_openWhenHere = -1;
        openCurrent();
    }
}

void QueuePage::takeNewerOrder()
{
    if (!m_newer->isHidden()) {
        m_newer->hide();
        m_wanted.reset();
        m_model->adopt();
        return;
    }
    m_view->setCurrentRow(0);
}

void QueuePage::restoreCursor()
{
    if (m_model->rowCount() == 0) {
        m_preview->setRow(nullptr, nullptr);
        return;
    }
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    const int before = m_shownRow;
    m_view->setCurrentRow(0);
    if (!wanted)
        return;
    m_ports.queue.indexOf(
        m_model->query(), *wanted, ports::guarded<qint64>(this, [this, before](auto index) {
            if (!index)
                return;
            const int last = m_model->rowCount() - 1;
            m_view->setCurrentRow(*index >= 0 ? int(*index) : qBound(0, before, last));
        }));
}

} // namespace dunlin::queue
