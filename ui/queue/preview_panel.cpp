// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/preview_panel.h"

#include "ui/common/bars.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/queue/preview_parts.h"
#include "ui/queue/rank_words.h"
#include "ui/wrapup/gate_words.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace dunlin::queue {

using common::Label;
using style::Face;
using style::Ink;

namespace {

constexpr int kKeptPages = 12;
constexpr int kActivities = 4;
constexpr int kReadDelayMs = 25;

QString dash()
{
    return QStringLiteral("\u2014");
}

} // namespace

PreviewPanel::PreviewPanel(ports::AccountDesk &desk, const base::Clock &clock, QByteArray zone,
                           QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_card(new common::Card(this))
    , m_name(new Label(Face::CardTitle))
    , m_status(new common::Chip)
    , m_under(new Label(Face::Small, Ink::Text2))
    , m_gate(new GateLine)
    , m_balance(new Label(Face::PageTitle))
    , m_pastDue(new Label(Face::PageTitle))
    , m_risk(new Label(Face::PageTitle))
    , m_activityTitle(new Label(tr("Recent activity"), Face::Overline, Ink::Text3))
    , m_activity(new ActivityList)
    , m_failed(new Label(Face::Small, Ink::Text2))
{
    setObjectName(QStringLiteral("previewPanel"));
    setAccessibleName(tr("Preview"));
    setProperty("pane", true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    QVBoxLayout *body = m_card->body();
    body->setSpacing(style::space::kGap);

    m_name->setObjectName(QStringLiteral("previewName"));
    m_name->setElided(true);
    m_under->setElided(true);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(style::space::kSm);
    first->addWidget(m_name, 1);
    first->addWidget(m_status);
    head->addLayout(first);
    head->addWidget(m_under);
    body->addLayout(head);
    body->addWidget(m_gate);

    auto *figures = new QHBoxLayout;
    figures->setSpacing(style::space::kGap);
    const auto figure = [figures](const QString &name, Label *value, int stretch, bool elided) {
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        value->setFigures(true);
        value->setElided(elided);
        column->addWidget(new Label(name, Face::Overline, Ink::Text3));
        column->addWidget(value);
        figures->addLayout(column, stretch);
    };
    // An amount is never cut: the words beside it give way.
    figure(tr("Balance"), m_balance, 1, false);
    figure(tr("Past due"), m_pastDue, 0, true);
    figure(tr("Risk"), m_risk, 0, false);
    body->addLayout(figures);
    body->addWidget(common::makeDivider());
    buildFacts();
    body->addWidget(common::makeDivider());
    body->addWidget(m_activityTitle);
    body->addWidget(m_activity);
    m_failed->setWordWrap(true);
    body->addWidget(m_failed);
    body->addStretch(1);
    buildButtons();

    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(kReadDelayMs);
    connect(&m_readTimer, &QTimer::timeout, this, [this] {
        if (m_row && !m_pages.contains(m_row->account))
            read(m_row->account);
        if (m_next && !m_pages.contains(*m_next))
            read(*m_next);
    });
    setRow(nullptr, nullptr);
}

void PreviewPanel::buildFacts()
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(6);
    const auto fact = [rows](const QString &name) {
        auto *row = new QHBoxLayout;
        row->setSpacing(style::space::kGap);
        auto *value = new Label(Face::Body);
        value->setFigures(true);
        value->setElided(true);
        value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        auto *label = new Label(name, Face::Small, Ink::Text2);
        row->addWidget(label);
        row->addWidget(value, 1);
        rows->addLayout(row);
        return Fact{label, value};
    };
    m_phone = fact(tr("Phone"));
    m_city = fact(tr("City"));
    m_lastPayment = fact(tr("Last payment"));
    m_kept = fact(tr("Promises kept"));
    m_nextStep = fact(tr("Next step"));
    m_card->body()->addLayout(rows);
}

void PreviewPanel::buildButtons()
{
    m_call =
        new common::Button(QStringLiteral("previewCall"), tr("Call"), common::ButtonKind::Primary);
    m_call->setIconName(QStringLiteral("telephone"));
    m_call->setKeyHint(QStringLiteral("C"));
    m_call->setAccessibleName(tr("Call"));
    m_open = new common::Button(QStringLiteral("previewOpen"), tr("Open"));
    m_open->setIconName(QStringLiteral("arrow-right"), /*directed=*/true);
    m_open->setAccessibleName(tr("Open"));
    m_open->setFixedHeight(m_call->sizeHint().height());
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kSm);
    row->addWidget(m_call, 1);
    row->addWidget(m_open, 1);
    m_card->body()->addLayout(row);
    connect(m_call, &QPushButton::clicked, this, &PreviewPanel::callRequested);
    connect(m_open, &QPushButton::clicked, this, &PreviewPanel::openRequested);
}

void PreviewPanel::setRow(const ports::QueueRow *row, const ports::QueueRow *next)
{
    m_next = next ? std::optional(next->account) : std::nullopt;
    const bool same = m_row && row && m_row->account == row->account;
    m_row = row ? std::optional(*row) : std::nullopt;
    m_card->setVisible(m_row.has_value());
    if (!m_row)
        return;
    showRow();
    const auto known = m_pages.constFind(m_row->account);
    if (known != m_pages.constEnd())
        showPage(*known);
    else if (!same)
        clearPage();
    m_readTimer.start();
}

void PreviewPanel::setLoading()
{
    m_row.reset();
    m_next.reset();
    m_card->show();
    m_name->setText(tr("Reading the account…"));
    m_name->setInk(Ink::Text2);
    m_status->hide();
    m_under->setText({});
    for (Label *figure : {m_balance, m_pastDue, m_risk})
        figure->setText(dash());
    for (const Fact &fact : {m_city, m_nextStep})
        fact.value->setText(dash());
    clearPage();
    m_call->setEnabled(false);
    m_open->setEnabled(false);
}

void PreviewPanel::refresh(const QSet<domain::AccountId> &accounts, bool all)
{
    if (all) {
        m_pages.clear();
        m_used.clear();
    } else {
        for (const auto &account : accounts) {
            m_pages.remove(account);
            m_used.removeOne(account);
        }
    }
    if (m_row && !m_pages.contains(m_row->account))
        m_readTimer.start();
}

void PreviewPanel::read(domain::AccountId account)
{
    if (m_reading.contains(account))
        return;
    m_reading.insert(account);
    m_desk.page(account, ports::guarded<ports::AccountPage>(this, [this, account](auto page) {
                    m_reading.remove(account);
                    onPage(account, std::move(page));
                }));
}

void PreviewPanel::onPage(domain::AccountId account, ports::Result<ports::AccountPage> page)
{
    const bool shown = m_row && m_row->account == account;
    if (!page) {
        if (shown) {
            // "Get next only": the core says no, and here is why.
            m_failed->setText(
                page.error().code == base::ErrorCode::Forbidden
                    ? tr("Accounts are served one after the other here. The first of the list is "
                         "next: Home goes there.")
                    : tr("Details could not be read. What the list shows is still right."));
            m_failed->show();
        }
        return;
    }
    keep(*page);
    if (shown)
        showPage(*page);
}

void PreviewPanel::keep(const ports::AccountPage &page)
{
    m_pages.insert(page.state.id, page);
    m_used.removeOne(page.state.id);
    m_used.append(page.state.id);
    while (m_used.size() > kKeptPages)
        m_pages.remove(m_used.takeFirst());
}

void PreviewPanel::showRow()
{
    const ports::QueueRow &row = *m_row;
    m_name->setText(row.debtor.isEmpty() ? row.number : row.debtor);
    m_name->setInk(Ink::Text);
    m_open->setEnabled(true);
    m_status->show();
    m_status->set(common::statusWords(row.status), common::statusTone(row.status));
    m_under->setText(common::isolated(row.number) + QStringLiteral(" · ")
                     + common::isolated(row.creditor));
    m_balance->setText(common::moneyText(row.balance));
    m_pastDue->setText(row.daysPastDue > 0 ? common::daysText(row.daysPastDue) : tr("Current"));
    m_risk->setText(common::countText(row.risk));
    //: "98, high"
    m_risk->setToolTip(tr("%1, %2").arg(common::countText(row.risk), common::riskWord(row.risk)));
    m_city.value->setText(row.city.isEmpty() ? dash() : row.city);
    const QDate today = base::dateIn(m_clock.now(), m_zone);
    m_nextStep.value->setText(row.nextAction.kind == domain::NextActionKind::None
                                  ? dash()
                                  : nextActionWords(row.nextAction.kind) + QStringLiteral(" · ")
                                        + common::dueText(row.nextAction.due, today));
}

void PreviewPanel::showPage(const ports::AccountPage &page)
{
    const base::Instant now = m_clock.now();
    const domain::AccountState &state = page.state;
    m_failed->hide();
    m_gate->set(page.gate, now, m_zone);
    const bool mayCall = wrapup::mayCall(page.gate);
    m_call->setEnabled(mayCall);
    m_call->setToolTip(mayCall ? QString() : wrapup::gateWords(page.gate, now, m_zone).shortReason);
    const auto point = std::find_if(
        state.contactPoints.begin(), state.contactPoints.end(),
        [&page](const auto &at) { return page.bestPoint && at.id == *page.bestPoint; });
    m_phone.value->setText(point == state.contactPoints.end() ? dash()
                                                              : common::phoneText(point->value));
    const QDate today = base::dateIn(now, m_zone);
    m_lastPayment.value->setText(state.lastPaymentDate.isValid()
                                     ? common::moneyText(state.lastPayment) + QStringLiteral(" · ")
                                           + common::dayText(state.lastPaymentDate, today)
                                     : dash());
    m_kept.value->setText(
        page.promisesDecided > 0
            //: promises kept of promises that were decided: "3 of 4"
            ? common::isolated(tr("%1 of %2").arg(page.promisesKept).arg(page.promisesDecided))
            : dash());
    m_activity->set(state.timeline, kActivities, now, m_zone);
    m_activityTitle->setVisible(!m_activity->isEmpty());
}

void PreviewPanel::clearPage()
{
    m_gate->clear();
    m_failed->hide();
    m_call->setEnabled(true);
    for (const Fact &fact : {m_phone, m_lastPayment, m_kept})
        fact.value->setText(dash());
    m_activity->set({}, 0, m_clock.now(), m_zone);
    m_activityTitle->hide();
}

} // namespace dunlin::queue
