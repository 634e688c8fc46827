// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/systems/integrations_page.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/state_view.h"
#include "ui/common/table.h"
#include "ui/systems/integration_model.h"
#include "ui/wrapup/painting.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::systems {

using common::Button;
using common::ButtonKind;
using common::Label;
using style::Face;
using style::Ink;
using Health = ports::Integration::Health;
using Kind = ports::Integration::Kind;

namespace {
constexpr int kDetailWidth = 400;
constexpr int kAgainMs = 30'000;
constexpr size_t kRunsShown = 20;
} // namespace

IntegrationsPage::IntegrationsPage(const Ports &ports, QByteArray zone, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_zone(std::move(zone))
    , m_model(new IntegrationModel(m_zone, this))
{
    setObjectName(QStringLiteral("page"));
    setAccessibleName(tr("Integrations"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::kPage, style::space::kCard, style::space::kPage,
                               style::space::kGap);
    column->setSpacing(style::space::kGap);
    auto *head = new QHBoxLayout;
    head->setSpacing(style::space::kGap);
    head->addWidget(new Label(tr("Integrations"), Face::PageTitle));
    m_count = new Label(Face::Small, Ink::Text2);
    m_count->setObjectName(QStringLiteral("integrationCount"));
    head->addWidget(m_count);
    head->addStretch(1);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kCard);
    auto *list = new common::Card(this);
    list->setProperty("pane", true);
    auto *host = new QWidget(list);
    m_stack = new QStackedLayout(host);
    m_table = new common::LetterlessTable;
    m_table->setObjectName(QStringLiteral("integrationTable"));
    m_table->setAccessibleName(tr("Connections to other systems"));
    common::setUpTable(*m_table);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Fixed);
    columns->setSectionResizeMode(IntegrationModel::Name, QHeaderView::Stretch);
    m_table->setColumnWidth(IntegrationModel::State, style::scaled(120));
    m_table->setColumnWidth(IntegrationModel::Last, style::scaled(140));
    m_table->setColumnWidth(IntegrationModel::Next, style::scaled(120));
    m_state = new common::StateView;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    list->body()->addWidget(host, 1);
    row->addWidget(list, 1);
    row->addWidget(makeDetail());
    column->addLayout(row, 1);
    m_state->showLoading(tr("Asking how the connections are doing…"));
    m_stack->setCurrentWidget(m_state);
    m_detail->hide();
    m_again.setInterval(kAgainMs);
    connect(&m_again, &QTimer::timeout, this, &IntegrationsPage::reload);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &IntegrationsPage::showCurrent);
    connect(m_state, &common::StateView::actionTriggered, this, &IntegrationsPage::reload);
}

IntegrationsPage::~IntegrationsPage() = default;

QWidget *IntegrationsPage::makeDetail()
{
    auto *card = new common::Card(tr("Connection"), this);
    card->setProperty("pane", true);
    card->setFixedWidth(style::scaled(kDetailWidth));
    m_detail = card;
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    m_name = new Label(Face::CardTitle, Ink::Text, card);
    m_name->setElided(true);
    title->addWidget(m_name, 1);
    m_chip = new common::Chip(card);
    title->addWidget(m_chip);
    card->body()->addLayout(title);
    m_system = new Label(Face::Small, Ink::Text3, card);
    m_system->setElided(true);
    card->body()->addWidget(m_system);
    m_words = new Label(Face::Body, Ink::Text, card);
    m_words->setObjectName(QStringLiteral("integrationWords"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(m_words);
    m_times = new Label(Face::Small, Ink::Text2, card);
    m_times->setWordWrap(true);
    card->body()->addWidget(m_times);
    card->body()->addWidget(common::makeDivider(card));
    auto *inside = new QWidget(card);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addStretch(1);
    card->body()->addWidget(wrapup::scrolled(inside, QStringLiteral("runScroll"), tr("Runs"), card),
                            1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_retry =
        new Button(QStringLiteral("retryDelivery"), tr("Send again"), ButtonKind::Normal, card);
    m_retry->setKeyHint(QStringLiteral("T"));
    m_run = new Button(QStringLiteral("runIntegration"), tr("Run now"), ButtonKind::Primary, card);
    m_run->setKeyHint(QStringLiteral("R"));
    buttons->addWidget(m_retry);
    buttons->addWidget(m_run, 1);
    card->body()->addLayout(buttons);
    connect(m_run, &QAbstractButton::clicked, this, &IntegrationsPage::runNow);
    connect(m_retry, &QAbstractButton::clicked, this, &IntegrationsPage::retry);
    return card;
}

void IntegrationsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
    m_again.start();
    m_table->setFocus(Qt::OtherFocusReason);
}

void IntegrationsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_again.stop();
}

void IntegrationsPage::reload()
{
    m_ports.integrations.list(ports::guarded<std::vector<ports::Integration>>(
        this, [this](auto list) { onList(std::move(list)); }));
}

void IntegrationsPage::onList(ports::Result<std::vector<ports::Integration>> list)
{
    if (!list) {
        if (m_model->rowCount() == 0) {
            m_state->showError(list.error(), tr("Try again"));
            m_stack->setCurrentWidget(m_state);
        }
        return;
    }
    const ports::Integration *before = current();
    const QByteArray id = before ? before->id : QByteArray();
    int trouble = 0;
    for (const ports::Integration &one : *list)
        trouble += one.health == Health::Failing || one.health == Health::Late
                   || one.health == Health::Paused;
    m_model->setList(std::move(*list), m_ports.clock.now());
    const int rows = m_model->rowCount();
    m_count->setText(trouble == 0 ? QString() : tr("%Ln need a look", nullptr, trouble));
    m_count->setInk(trouble == 0 ? Ink::Text2 : Ink::Danger);
    m_detail->setVisible(rows > 0);
    Q_EMIT troubleChanged(trouble);
    if (rows == 0) {
        m_state->showEmpty(QStringLiteral("server"), tr("Nothing is connected"),
                           tr("Connections are set up where the office is: dunlinctl connector "
                              "set, and dunlinctl webhook add."));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_stack->setCurrentWidget(m_table);
    m_table->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(id)), 0));
    showCurrent();
}

const ports::Integration *IntegrationsPage::current() const
{
    return m_model->at(m_table->currentIndex().row());
}

void IntegrationsPage::showCurrent()
{
    const ports::Integration *one = current();
    if (!one)
        return;
    const bool webhook = one->kind == Kind::Webhook;
    m_name->setText(m_model->index(m_table->currentIndex().row(), 0).data().toString());
    m_system->setText(webhook ? one->system : systemWords(*one));
    m_chip->set(healthWords(one->health), healthTone(one->health));
    QString words = one->words;
    if (webhook && words.isEmpty())
        words = tr("%Ln delivered", nullptr, int(one->delivered)) + QStringLiteral("  ·  ")
                + tr("%Ln given up", nullptr, int(one->failed));
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_words->setInk(one->health == Health::Failing ? Ink::Danger : Ink::Text);
    QStringList times;
    const base::Instant now = m_ports.clock.now();
    if (one->lastOk)
        times << tr("Last good run: %1").arg(common::relativeText(*one->lastOk, now, m_zone));
    if (one->nextRun)
        times << tr("Next run: %1").arg(common::timeText(*one->nextRun, m_zone));
    if (one->everyMinutes > 0)
        times << tr("Every %Ln minutes", nullptr, one->everyMinutes);
    m_times->setText(times.join(QLatin1Char('\n')));
    m_times->setVisible(!times.isEmpty());
    m_run->setText(webhook ? tr("Send now") : tr("Run now"));
    m_run->setEnabled(!m_running);
    m_retry->setVisible(webhook);
    m_retry->setEnabled(false);
    m_failedSeq = 0;
    m_ports.integrations.runs(*one, ports::guarded<std::vector<ports::IntegrationRun>>(
                                        this, [this, id = one->id](auto runs) {
                                            const ports::Integration *shown = current();
                                            if (runs && shown && shown->id == id)
                                                showRuns(*runs);
                                        }));
}

void IntegrationsPage::showRuns(const std::vector<ports::IntegrationRun> &runs)
{
    delete m_runs;
    m_runs = new QWidget(m_detail);
    auto *column = new QVBoxLayout(m_runs);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    const base::Instant now = m_ports.clock.now();
    for (size_t i = 0; i < std::min(runs.size(), kRunsShown); ++i) {
        const ports::IntegrationRun &run = runs[i];
        if (run.seq > 0 && m_failedSeq == 0)
            m_failedSeq = run.seq;
        auto *when =
            new Label(common::relativeText(run.at, now, m_zone), Face::Small, Ink::Text3, m_runs);
        column->addWidget(when);
        auto *words = new Label(run.words, Face::Body, run.ok ? Ink::Text2 : Ink::Danger, m_runs);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    m_column->insertWidget(0, m_runs);
    m_retry->setEnabled(m_failedSeq > 0);
}

void IntegrationsPage::moveBy(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int to = qBound(0, m_table->currentIndex().row() + rows, m_model->rowCount() - 1);
    m_table->setCurrentIndex(m_model->index(to, 0));
}

void IntegrationsPage::runNow()
{
    const ports::Integration *one = current();
    if (!one || m_running)
        return;
    m_running = true;
    m_run->setEnabled(false);
    m_run->setText(tr("Running…"));
    m_ports.integrations.runNow(*one, ports::guarded<QString>(this, [this](auto words) {
        m_running = false;
        if (!words)
            Q_EMIT failed(words.error());
        else
            Q_EMIT done(words->isEmpty() ? tr("Sent what was waiting") : *words);
        reload();
    }));
}

void IntegrationsPage::retry()
{
    const ports::Integration *one = current();
    if (!one || one->kind != Kind::Webhook || m_failedSeq == 0)
        return;
    m_ports.integrations.retry(*one, m_failedSeq, ports::guarded<bool>(this, [this](auto sent) {
        if (!sent)
            Q_EMIT failed(sent.error());
        else
            Q_EMIT done(tr("It is sent again"));
        reload();
    }));
}

} // namespace dunlin::systems
