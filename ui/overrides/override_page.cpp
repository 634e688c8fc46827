// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overrides/override_page.h"

#include "ui/account/why_parts.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/state_view.h"
#include "ui/common/table.h"
#include "ui/overrides/override_model.h"
#include "ui/overrides/override_words.h"
#include "ui/wrapup/painting.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::overrides {

using common::Button;
using common::ButtonKind;
using common::Label;
using style::Face;
using style::Ink;

namespace {
constexpr int kDetailWidth = 420;
constexpr int kSoonMs = 150;
} // namespace

OverridePage::OverridePage(const Ports &ports, QByteArray zone, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_zone(std::move(zone))
    , m_model(new OverrideModel(this))
{
    setObjectName(QStringLiteral("page"));
    setAccessibleName(tr("Overrides"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::kPage, style::space::kCard, style::space::kPage,
                               style::space::kGap);
    column->setSpacing(style::space::kGap);
    auto *head = new QHBoxLayout;
    head->setSpacing(style::space::kGap);
    head->addWidget(new Label(tr("Overrides"), Face::PageTitle));
    m_count = new Label(Face::Small, Ink::Text2);
    m_count->setObjectName(QStringLiteral("overrideCount"));
    m_count->setFigures(true);
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
    m_table->setObjectName(QStringLiteral("overrideTable"));
    m_table->setAccessibleName(tr("Requests that wait"));
    common::setUpTable(*m_table);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Fixed);
    columns->setSectionResizeMode(OverrideModel::Debtor, QHeaderView::Stretch);
    columns->setSectionResizeMode(OverrideModel::Why, QHeaderView::Stretch);
    m_table->setColumnWidth(OverrideModel::Since, style::scaled(100));
    m_table->setColumnWidth(OverrideModel::Who, style::scaled(120));
    m_state = new common::StateView;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    list->body()->addWidget(host, 1);
    row->addWidget(list, 1);
    row->addWidget(makeDetail());
    column->addLayout(row, 1);
    m_state->showLoading(tr("Reading the requests…"));
    m_stack->setCurrentWidget(m_state);
    m_detail->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &OverridePage::reload);
    connect(&ports.changes, &ports::Changes::committed, &m_soon,
            [this](const ports::ChangeSet &) { m_soon.start(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OverridePage::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, &OverridePage::openCurrent);
    connect(m_state, &common::StateView::actionTriggered, this, &OverridePage::reload);
    reload();
}

OverridePage::~OverridePage() = default;

QWidget *OverridePage::makeDetail()
{
    auto *card = new common::Card(tr("Request"), this);
    card->setProperty("pane", true);
    card->setFixedWidth(style::scaled(kDetailWidth));
    m_detail = card;
    auto *inside = new QWidget(card);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addStretch(1);
    card->body()->addWidget(
        wrapup::scrolled(inside, QStringLiteral("requestScroll"), tr("Request"), card), 1);
    m_why = new Label(Face::Small, Ink::Warn, card);
    m_why->setWordWrap(true);
    card->body()->addWidget(m_why);
    m_note = new QLineEdit(card);
    m_note->setObjectName(QStringLiteral("overrideNote"));
    m_note->setAccessibleName(tr("Note to the decision"));
    m_note->setPlaceholderText(tr("Note: needed to decline"));
    card->body()->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_decline =
        new Button(QStringLiteral("declineOverride"), tr("Decline"), ButtonKind::Normal, card);
    m_decline->setKeyHint(QStringLiteral("D"));
    m_grant = new Button(QStringLiteral("grantOverride"), tr("Allow one attempt"),
                         ButtonKind::Primary, card);
    m_grant->setKeyHint(QStringLiteral("A"));
    buttons->addWidget(m_decline);
    buttons->addWidget(m_grant, 1);
    card->body()->addLayout(buttons);
    connect(m_grant, &QAbstractButton::clicked, this, &OverridePage::grant);
    connect(m_decline, &QAbstractButton::clicked, this, &OverridePage::decline);
    connect(m_note, &QLineEdit::returnPressed, this, &OverridePage::decline);
    return card;
}

int OverridePage::waiting() const
{
    return m_model->rowCount();
}

void OverridePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
    m_table->setFocus(Qt::OtherFocusReason);
}

void OverridePage::reload()
{
    m_ports.gate.waitingOverrides(ports::guarded<std::vector<ports::OverrideView>>(
        this, [this](auto requests) { onRequests(std::move(requests)); }));
}

void OverridePage::onRequests(ports::Result<std::vector<ports::OverrideView>> requests)
{
    if (!requests) {
        // Rows that are here stay; they are what was known last.
        if (m_model->rowCount() == 0) {
            m_state->showError(requests.error(), tr("Try again"));
            m_stack->setCurrentWidget(m_state);
        }
        Q_EMIT failed(requests.error());
        return;
    }
    const ports::OverrideView *before = current();
    const auto id = before ? std::optional(before->id) : std::nullopt;
    const int place = m_table->currentIndex().row();
    m_model->setRequests(std::move(*requests), m_ports.clock.now());
    const int rows = m_model->rowCount();
    m_count->setText(rows == 1 ? tr("1 waits") : tr("%Ln wait", nullptr, rows));
    m_detail->setVisible(rows > 0);
    Q_EMIT waitingChanged(m_model->decidable());
    if (rows == 0) {
        m_state->showEmpty(QStringLiteral("shield-check"), tr("No request waits"),
                           tr("When somebody asks for an exception to a rule, it appears here."));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_stack->setCurrentWidget(m_table);
    const int same = id ? m_model->rowOf(*id) : -1;
    m_table->setCurrentIndex(m_model->index(same >= 0 ? same : qBound(0, place, rows - 1), 0));
    showCurrent();
}

const ports::OverrideView *OverridePage::current() const
{
    return m_model->at(m_table->currentIndex().row());
}

void OverridePage::showCurrent()
{
    const ports::OverrideView *request = current();
    delete m_content;
    m_content = nullptr;
    if (!request)
        return;
    m_content = new QWidget(m_detail);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *name = new Label(request->debtor, Face::CardTitle, Ink::Text, m_content);
    name->setElided(true);
    column->addWidget(name);
    column->addWidget(new Label(common::isolated(request->number) + QStringLiteral("  ·  ")
                                    + common::isolated(request->creditor),
                                Face::Small, Ink::Text3, m_content));
    //: who asks for what: %1 a user, %2 "Call", %3 a number
    auto *asks =
        new Label(tr("%1 asks for: %2 %3")
                      .arg(common::isolated(request->by), account::channelWords(request->channel),
                           common::phoneText(request->to)),
                  Face::Body, Ink::Text, m_content);
    asks->setWordWrap(true);
    column->addWidget(asks);
    auto *reason = new Label(reasonWords(request->reason), Face::Strong, Ink::Text, m_content);
    reason->setWordWrap(true);
    column->addWidget(reason);
    auto *note =
        new Label(QStringLiteral("“%1”").arg(request->note), Face::Body, Ink::Text2, m_content);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addWidget(common::makeDivider(m_content));
    if (request->gate.findings.empty())
        column->addWidget(new Label(tr("Nothing stands in the way any more."), Face::Body,
                                    Ink::Text2, m_content));
    for (const ports::GateFinding &finding : request->gate.findings)
        column->addWidget(
            new account::FindingBlock(finding, m_ports.clock.now(), request->gate.zone, m_content));
    m_column->insertWidget(0, m_content);
    m_why->setText(request->whyNot);
    m_why->setVisible(!request->mayDecide && !request->whyNot.isEmpty());
    m_grant->setEnabled(request->mayDecide && !m_recording);
    m_decline->setEnabled(request->mayDecide && !m_recording);
}

void OverridePage::moveBy(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int to = qBound(0, m_table->currentIndex().row() + rows, m_model->rowCount() - 1);
    m_table->setCurrentIndex(m_model->index(to, 0));
}

void OverridePage::grant()
{
    record(true);
}

void OverridePage::decline()
{
    const ports::OverrideView *request = current();
    if (!request || !request->mayDecide)
        return;
    if (m_note->text().trimmed().isEmpty()) {
        m_note->setFocus(Qt::OtherFocusReason);
        return;
    }
    record(false);
}

void OverridePage::record(bool grant)
{
    const ports::OverrideView *request = current();
    if (!request || m_recording)
        return;
    if (!request->mayDecide) {
        Q_EMIT failed(base::Error{base::ErrorCode::Forbidden, request->whyNot, {}});
        return;
    }
    m_recording = true;
    m_grant->setEnabled(false);
    m_decline->setEnabled(false);
    const QString sentence = grant ? tr("%1 may make one attempt").arg(request->by)
                                   : tr("Declined; %1 is told").arg(request->by);
    m_ports.gate.decideOverride(
        request->account, request->id, grant, m_note->text().trimmed(),
        ports::guarded<bool>(this, [this, sentence](ports::Result<bool> saved) {
            m_recording = false;
            if (!saved) {
                showCurrent();
                Q_EMIT failed(saved.error());
                return;
            }
            m_note->clear();
            m_table->setFocus(Qt::OtherFocusReason);
            Q_EMIT decided(sentence);
            reload();
        }));
}

void OverridePage::openCurrent()
{
    if (const ports::OverrideView *request = current())
        Q_EMIT accountRequested(request->account);
}

} // namespace dunlin::overrides
