// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/expected_view.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/error_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/segmented.h"
#include "ui/common/table.h"
#include "ui/payments/expected_model.h"
#include "ui/payments/month_delegate.h"
#include "ui/payments/month_model.h"
#include "ui/payments/payment_words.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include <array>

namespace dunlin::payments {

using common::Button;
using common::ButtonKind;
using common::Label;
using style::Face;
using style::Ink;
using Kind = ports::CommitmentChange::Kind;

namespace {

enum class Scope { Day, Month, Late };

/// What should have come longer ago than this is no more money that is expected.
constexpr int kLateDays = 90;

/// The kinds as the sums name them, in their order.
int groupOf(Kind kind)
{
    switch (kind) {
    case Kind::Promise: return 0;
    case Kind::Plan:
    case Kind::Instalment: return 1;
    case Kind::Settlement:
    case Kind::SettlementPart: return 2;
    case Kind::Announced: return 3;
    }
    return 0;
}

} // namespace

ExpectedView::ExpectedView(ports::PaymentDesk &desk, ports::Changes &changes,
                           const base::Clock &clock, QByteArray zone, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_month(new MonthModel(this))
    , m_list(new ExpectedModel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kGap);
    m_month->setMonth(today(), today());
    buildMonth(row);
    buildList(row);
    connect(&changes, &ports::Changes::committed, this, [this] {
        if (isVisible())
            load();
    });
    m_grid->setCurrentIndex(m_month->indexOf(today()));
    showMonth(today());
}

void ExpectedView::buildMonth(QHBoxLayout *row)
{
    auto *card = new common::Card(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(style::space::kSm);
    m_title = new Label(Face::CardTitle, Ink::Text, card);
    m_title->setObjectName(QStringLiteral("monthTitle"));
    head->addWidget(m_title, 1);
    const auto step = [&](const char *name, const char *icon, const QString &words) {
        auto *button = new Button(QLatin1String(name), {}, ButtonKind::Ghost, card);
        button->setIconName(QLatin1String(icon), true);
        button->setAccessibleName(words);
        button->setToolTip(words);
        head->addWidget(button);
        return button;
    };
    auto *previous = step("previousMonth", "chevron-left", tr("Previous month (Page up)"));
    auto *now = new Button(QStringLiteral("thisMonth"), tr("Today"), ButtonKind::Normal, card);
    now->setAccessibleName(now->text());
    head->addWidget(now);
    auto *next = step("nextMonth", "chevron-right", tr("Next month (Page down)"));
    card->body()->addLayout(head);

    m_grid = new common::LetterlessTable(card);
    m_grid->setObjectName(QStringLiteral("monthGrid"));
    m_grid->setAccessibleName(tr("Money expected by day"));
    common::setUpTable(*m_grid);
    m_grid->setModel(m_month);
    m_grid->setItemDelegate(new MonthDelegate(*m_month, m_grid));
    m_grid->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setFocusProxy(m_grid);
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->installEventFilter(this);
    card->body()->addWidget(m_grid, 1);
    m_sums = new Label(Face::Body, Ink::Text2, card);
    m_sums->setObjectName(QStringLiteral("monthSums"));
    m_sums->setWordWrap(true);
    card->body()->addWidget(m_sums);
    row->addWidget(card, 3);

    connect(previous, &QAbstractButton::clicked, this, &ExpectedView::previousMonth);
    connect(next, &QAbstractButton::clicked, this, &ExpectedView::nextMonth);
    connect(now, &QAbstractButton::clicked, this, [this] {
        showMonth(today());
        m_grid->setCurrentIndex(m_month->indexOf(today()));
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (Scope(m_scope->current()) == Scope::Late)
            m_scope->setCurrent(int(Scope::Day));
        showList();
    });
}

void ExpectedView::buildList(QHBoxLayout *row)
{
    m_listCard = new common::Card(tr("Day"), this);
    m_scope = new common::Segmented(tr("What the list shows"), m_listCard);
    m_scope->setObjectName(QStringLiteral("expectedScope"));
    for (const QString &words : {tr("Day"), tr("Month"), tr("Overdue")})
        m_scope->add(words);
    m_scope->setCurrent(int(Scope::Day));
    m_listCard->setHeaderWidget(m_scope);
    m_table = new common::LetterlessTable(m_listCard);
    m_table->setObjectName(QStringLiteral("expectedTable"));
    m_table->setAccessibleName(tr("Payments expected"));
    common::setUpTable(*m_table);
    m_table->setModel(m_list);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ExpectedModel::Debtor, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_listCard->body()->addWidget(m_table, 1);
    m_empty = new Label(Face::Body, Ink::Text2, m_listCard);
    m_empty->setObjectName(QStringLiteral("expectedEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_listCard->body()->addWidget(m_empty, 1);
    row->addWidget(m_listCard, 2);
    connect(m_scope, &common::Segmented::chosen, this, &ExpectedView::showList);
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { open(index.row()); });
}

QDate ExpectedView::day() const
{
    return m_month->dayAt(m_grid->currentIndex());
}

void ExpectedView::focusFirst()
{
    m_grid->setFocus(Qt::OtherFocusReason);
}

void ExpectedView::load()
{
    const QDate from = qMin(m_month->first(), today().addDays(-kLateDays));
    m_desk.expected(from, m_month->last(),
                    ports::guarded<std::vector<ports::ExpectedRow>>(
                        this, [this, request = ++m_request](auto rows) {
                            if (request == m_request)
                                onRows(rows);
                        }));
}

void ExpectedView::onRows(const base::Result<std::vector<ports::ExpectedRow>> &rows)
{
    if (!rows) {
        m_sums->setInk(Ink::Danger);
        m_sums->setText(common::errorText(rows.error()).line());
        return;
    }
    m_sums->setInk(Ink::Text2);
    m_rows = *rows;
    m_month->setRows(m_rows);
    showSums();
    showList();
}

void ExpectedView::showMonth(QDate month)
{
    const QDate kept = day();
    m_month->setMonth(month, today());
    m_title->setText(QLocale().toString(m_month->month(), QStringLiteral("MMMM yyyy")));
    const bool inside =
        kept.isValid() && kept.month() == month.month() && kept.year() == month.year();
    m_grid->setCurrentIndex(m_month->indexOf(inside ? kept : m_month->month()));
    load();
}

void ExpectedView::nextMonth()
{
    showMonth(m_month->month().addMonths(1));
}

void ExpectedView::previousMonth()
{
    showMonth(m_month->month().addMonths(-1));
}

// By currency a line: what each kind brings in the month.
void ExpectedView::showSums()
{
    std::map<QByteArray, std::array<domain::Money, 4>> sums;
    int late = 0;
    for (const ports::ExpectedRow &row : m_rows) {
        late += row.late ? 1 : 0;
        if (row.due.month() != m_month->month().month()
            || row.due.year() != m_month->month().year())
            continue;
        auto &of = sums[row.amount.currency().code()];
        if (!of[0].currency().isValid())
            of.fill(domain::Money::zero(row.amount.currency()));
        of[size_t(groupOf(row.kind))] += row.amount;
    }
    const std::array<QString, 4> words{tr("promises %1"), tr("plans %1"), tr("settlements %1"),
                                       tr("announced %1")};
    QStringList lines;
    for (const auto &[code, of] : sums) {
        QStringList parts;
        for (size_t i = 0; i < of.size(); ++i) {
            if (of[i].isPositive())
                parts << words[i].arg(common::moneyText(of[i]));
        }
        const domain::Money all = of[0] + of[1] + of[2] + of[3];
        //: the month's money in one currency: sum, parts
        lines << (parts.size() == 1 ? parts.front()
                                    : tr("%1 expected: %2")
                                          .arg(common::moneyText(all),
                                               parts.join(tr(", ", "between parts of a sum"))));
    }
    m_sums->setText(lines.isEmpty() ? tr("Nothing is expected in this month.")
                                    : lines.join(QLatin1Char('\n')));
    m_scope->setCount(int(Scope::Late), late > 0 ? std::optional<qint64>(late) : std::nullopt);
}

void ExpectedView::showList()
{
    const Scope scope = Scope(m_scope->current());
    const QDate chosen = day();
    const QDate month = m_month->month();
    std::vector<ports::ExpectedRow> rows;
    for (const ports::ExpectedRow &row : m_rows) {
        const bool wanted = (scope == Scope::Day && row.due == chosen)
                            || (scope == Scope::Month && row.due.month() == month.month()
                                && row.due.year() == month.year())
                            || (scope == Scope::Late && row.late);
        if (wanted)
            rows.push_back(row);
    }
    QString none;
    switch (scope) {
    case Scope::Day:
        m_listCard->setTitle(common::weekdayText(chosen, today()));
        none = tr("No payment is expected on this day.");
        break;
    case Scope::Month:
        m_listCard->setTitle(m_title->text());
        none = tr("No payment is expected in this month.");
        break;
    case Scope::Late:
        m_listCard->setTitle(tr("Overdue"));
        none = tr("Nothing is overdue: all that should have come is there.");
        break;
    }
    // Of one day the title says which.
    m_table->setColumnHidden(ExpectedModel::Due, scope == Scope::Day);
    m_empty->setText(none);
    m_empty->setVisible(rows.empty());
    m_table->setVisible(!rows.empty());
    // What is chosen stays chosen when an answer comes late or anew.
    const int row = m_table->currentIndex().row();
    const std::optional<domain::EventId> kept =
        row >= 0 && row < m_list->rowCount() ? std::optional(m_list->row(row).id) : std::nullopt;
    m_list->setRows(std::move(rows), today());
    for (int i = 0; kept && i < m_list->rowCount(); ++i) {
        if (m_list->row(i).id == *kept)
            m_table->setCurrentIndex(m_list->index(i, ExpectedModel::Debtor));
    }
}

void ExpectedView::open(int row)
{
    if (row >= 0 && row < m_list->rowCount())
        Q_EMIT openAccount(m_list->row(row).account);
}

bool ExpectedView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_grid && (key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp)) {
        key->key() == Qt::Key_PageDown ? nextMonth() : previousMonth();
        return true;
    }
    if (watched == m_grid && enter && m_list->rowCount() > 0) {
        m_table->setCurrentIndex(m_list->index(0, ExpectedModel::Debtor));
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_table && enter) {
        open(m_table->currentIndex().row());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dunlin::payments
