// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_page.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/error_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/segmented.h"
#include "ui/common/state_view.h"
#include "ui/queue/header_parts.h"
#include "ui/queue/preview_panel.h"
#include "ui/queue/queue_marks.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_view.h"
#include "ui/queue/rank_sheet.h"

#include <QtWidgets/QApplication>
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

QString filterWords(ports::QueueFilter filter)
{
    using ports::QueueFilter;
    switch (filter) {
    case QueueFilter::All: return QueuePage::tr("All");
    case QueueFilter::PromisesDue: return QueuePage::tr("Promises due");
    case QueueFilter::Broken: return QueuePage::tr("Broken");
    case QueueFilter::CallBacks: return QueuePage::tr("Call-backs");
    case QueueFilter::New: return QueuePage::tr("New");
    case QueueFilter::OnPlan: return QueuePage::tr("On plan");
    case QueueFilter::Tracing: return QueuePage::tr("Tracing");
    }
    return {};
}

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
                           {tr("Enter"), tr("open")},
                           {tr("C"), tr("call")},
                           {tr("L"), tr("call back when allowed")},
                           {tr("Space"), tr("why here")},
                           {tr("/"), tr("search")},
                           {tr("Ctrl+K"), tr("commands")},
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
    m_preview->refresh(changes.accounts, changes.everything);
    m_view->viewport()->update(); // what a row says of its hours turns with the time
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

void QueuePage::showState()
{
    showCount();
    const auto &error = m_model->error();
    const bool rows = m_model->rowCount() > 0;
    m_stale->setVisible(error.has_value() && rows);
    if (error && rows) {
        const QString at = m_model->readAt() ? common::timeText(*m_model->readAt(), m_zone)
                                             : QStringLiteral("\u2014");
        //: the list could not be read again; the rows on screen are older
        m_stale->setText(tr("This list is from %1. %2").arg(at, common::errorText(*error).kept));
    }
    QWidget *wanted = rows ? static_cast<QWidget *>(m_view) : m_state;
    const bool appears = m_stack->currentWidget() != wanted;
    m_stack->setCurrentWidget(wanted);
    const QWidget *focus = QApplication::focusWidget();
    const bool elsewhere = focus && !isAncestorOf(focus) && focus != window();
    if (appears && rows && isVisible() && !elsewhere)
        m_view->setFocus(Qt::OtherFocusReason); // a hidden widget could not take it before
    // What will be there keeps its place: nothing jumps when the rows come.
    const bool mayCome = rows || !m_model->isLoaded();
    m_preview->setVisible(mayCome);
    m_hints->setVisible(mayCome);
    if (!rows && mayCome)
        m_preview->setLoading();
    if (rows)
        return;
    if (error)
        m_state->showError(*error, tr("Try again"));
    else if (!m_model->isLoaded())
        m_state->showLoading(tr("Reading the queue…"));
    else
        showEmpty();
}

void QueuePage::showEmpty()
{
    const ports::QueueQuery &query = m_model->query();
    if (query.isDrill()) {
        m_emptyAction = EmptyAction::ClearDrill;
        m_state->showEmpty(QStringLiteral("funnel"), tr("No account here"),
                           //: %1: a filter in words, "Apex, 91-120 days past due"
                           tr("No account matches “%1”.").arg(query.words),
                           tr("Take away the filter"));
        return;
    }
    if (query.callableOnly && m_everything > 0) {
        m_emptyAction = EmptyAction::ShowAll;
        m_state->showEmpty(QStringLiteral("clock"), tr("Nobody may be called now"),
                           tr("Accounts come into this list by themselves when their hours "
                              "begin."),
                           tr("Show all accounts"));
        return;
    }
    if (query.filter != ports::QueueFilter::All && m_everything > 0) {
        m_emptyAction = EmptyAction::ShowAll;
        m_state->showEmpty(QStringLiteral("check-circle"),
                           //: %1: a filter, "Promises due"
                           tr("%1: nothing to do").arg(filterWords(query.filter)),
                           tr("No account of your queue is in this list now."),
                           tr("Show all accounts"));
        return;
    }
    if (m_day.worked == 0 && m_day.toWork == 0) {
        m_emptyAction = EmptyAction::Import;
        m_state->showEmpty(QStringLiteral("inbox"), tr("No accounts yet"),
                           m_canImport
                               ? tr("Bring in a file of receivables, and the queue fills itself.")
                               : tr("Accounts appear here when they are assigned to you."),
                           m_canImport ? tr("Import a file") : QString());
        return;
    }
    m_emptyAction = EmptyAction::None;
    if (m_day.worked == 0) {
        m_state->showEmpty(QStringLiteral("check-circle"), tr("Nothing to work now"),
                           tr("Accounts come back here when a promise or a call-back falls due."));
        return;
    }
    QStringList done;
    //: parts of the day's work, at its end
    done << tr("%Ln worked", nullptr, int(m_day.worked));
    done << (m_day.promises == 1 ? tr("1 promise")
                                 : tr("%Ln promises", nullptr, int(m_day.promises)));
    if (m_day.collected.currency().isValid())
        done << common::moneyText(m_day.collected);
    QString sentence = done.join(QStringLiteral(", ")) + QLatin1Char('.');
    if (m_day.kept > 0 && m_day.keptAmount.currency().isValid())
        //: good news at the end of the day: promises taken on earlier days were paid; %1: how much
        sentence += QLatin1Char(' ')
                    + tr("%Ln promise(s) of yours came in today: %1.", nullptr, int(m_day.kept))
                          .arg(common::moneyText(m_day.keptAmount));
    m_state->showEmpty(QStringLiteral("check-circle"), tr("Queue done"), sentence);
}

void QueuePage::onStateAction()
{
    if (m_model->error()) {
        m_model->adopt();
        readCounts();
        return;
    }
    switch (m_emptyAction) {
    case EmptyAction::None: return;
    case EmptyAction::ClearDrill: leaveDrill(); return;
    case EmptyAction::ShowAll: setQuery({}); return;
    case EmptyAction::Import: Q_EMIT importRequested(); return;
    }
}

void QueuePage::showCount()
{
    // As many as the filters count, also before the longer list is taken in.
    const int rows = qMax(0, m_model->rowCount() + m_more);
    // A list that could not be read is not an empty one.
    if (!m_model->isLoaded() || (rows == 0 && m_model->error())) {
        m_count->setText({});
        m_callable->setCount(std::nullopt);
        return;
    }
    m_count->setText(rows == 1 ? tr("1 account · by priority")
                               : tr("%Ln accounts · by priority", nullptr, rows));
    m_callable->setCount(qMax(0, m_model->callable() + m_moreCallable));
}

} // namespace dunlin::queue
