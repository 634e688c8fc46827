// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_page.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/cell_model.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/state_view.h"
#include "ui/common/table.h"
#include "ui/common/why_not.h"
#include "ui/team/coach_card.h"
#include "ui/team/desk_dialog.h"
#include "ui/team/spread_dialog.h"
#include "ui/team/team_words.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace dunlin::team {

using common::Button;
using common::Label;
using style::Face;
using style::Ink;

namespace {
constexpr int kCoachWidth = 330;
constexpr int kSoonMs = 400;
} // namespace

TeamPage::TeamPage(const Ports &ports, ports::Session session, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_session(std::move(session))
    , m_model(new common::CellModel(this))
{
    setObjectName(QStringLiteral("teamPage"));
    setAccessibleName(tr("Team"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::kPage, style::space::kCard, style::space::kPage,
                               style::space::kCard);
    column->setSpacing(style::space::kGap);
    column->addWidget(makeHeader());
    auto *host = new QWidget(this);
    m_stack = new QStackedLayout(host);
    m_state = new common::StateView;
    m_stack->addWidget(m_state);
    m_body = new QWidget;
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kGap);
    row->addWidget(makeList(), 1);
    m_coach = new CoachCard(m_body);
    m_coach->setFixedWidth(style::scaled(kCoachWidth));
    row->addWidget(m_coach);
    m_stack->addWidget(m_body);
    column->addWidget(host, 1);
    setFocusProxy(m_table);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &TeamPage::load);
    connect(&m_ports.changes, &ports::Changes::committed, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    connect(m_state, &common::StateView::actionTriggered, this, &TeamPage::load);
    m_state->showLoading(tr("Reading the desks…"));
}

TeamPage::~TeamPage() = default;

QWidget *TeamPage::makeHeader()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kSm);
    row->addWidget(new Label(tr("Team"), Face::PageTitle));
    m_count = new Label(Face::Body, Ink::Text2);
    m_count->setObjectName(QStringLiteral("teamCount"));
    row->addWidget(m_count);
    m_orphans = new Label(Face::Strong, Ink::Danger);
    m_orphans->setObjectName(QStringLiteral("teamOrphans"));
    row->addWidget(m_orphans);
    row->addStretch(1);
    m_settle = new Button(QStringLiteral("teamSettle"), tr("Settle the desk"));
    m_settle->setKeyHint(QStringLiteral("E"));
    m_spread = new Button(QStringLiteral("teamSpread"), tr("Spread its accounts"),
                          common::ButtonKind::Primary);
    m_spread->setKeyHint(QStringLiteral("A"));
    row->addWidget(m_settle);
    row->addWidget(m_spread);
    connect(m_settle, &QAbstractButton::clicked, this, &TeamPage::settle);
    connect(m_spread, &QAbstractButton::clicked, this, &TeamPage::spread);
    return head;
}

QWidget *TeamPage::makeList()
{
    auto *card = new common::Card(tr("Desks"), m_body);
    m_table = new common::LetterlessTable(card);
    m_table->setObjectName(QStringLiteral("teamTable"));
    m_table->setAccessibleName(tr("Desks"));
    common::setUpTable(*m_table);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    card->body()->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TeamPage::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, &TeamPage::openNow);
    return card;
}

void TeamPage::load()
{
    m_ports.team.view(
        ports::guarded<ports::TeamView>(this, [this, request = ++m_request](auto view) {
            if (request == m_request)
                onView(std::move(view));
        }));
}

void TeamPage::onView(base::Result<ports::TeamView> view)
{
    if (!view) {
        m_state->showError(view.error(), tr("Try again"));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_view = std::move(*view);
    const auto people =
        std::count_if(m_view.desks.begin(), m_view.desks.end(),
                      [](const auto &line) { return !line.settings.user.isEmpty(); });
    QString count = tr("%Ln desk(s)", nullptr, int(people));
    if (m_view.thisLaptopOnly)
        count += QStringLiteral(" · ") + tr("this laptop only");
    m_count->setText(count);
    m_orphans->setText(m_view.withoutNextAction > 0 ? tr("%Ln account(s) without a next action",
                                                         nullptr, int(m_view.withoutNextAction))
                                                    : QString());
    m_spread->setEnabled(m_view.mayAssign);
    m_settle->setEnabled(m_view.mayAssign);
    const QString why = common::whyNot(m_session.role, ports::Right::AssignWork);
    m_spread->setToolTip(m_view.mayAssign ? QString() : why);
    m_settle->setToolTip(m_view.mayAssign ? QString() : why);
    if (m_view.desks.empty()) {
        m_state->showEmpty(QStringLiteral("people"), tr("No desks yet"),
                           tr("A desk appears when accounts are assigned to somebody, or somebody "
                              "works one."));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_stack->setCurrentWidget(m_body);
    showRows();
}

void TeamPage::showRows()
{
    std::vector<common::CellModel::Row> rows;
    int at = 0;
    for (size_t i = 0; i < m_view.desks.size(); ++i) {
        rows.push_back(deskRow(m_view.desks[i], m_view.today, m_session.officeZone));
        const QString &wanted = m_chosen ? m_user : m_session.user;
        if (m_view.desks[i].settings.user == wanted)
            at = int(i);
    }
    m_model->setContent(deskColumns(), std::move(rows));
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(6, QHeaderView::Stretch);
    m_table->setCurrentIndex(m_model->index(at, 0));
    showCurrent();
}

const ports::DeskLine *TeamPage::current() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() && size_t(at.row()) < m_view.desks.size() ? &m_view.desks[size_t(at.row())]
                                                                  : nullptr;
}

void TeamPage::showCurrent()
{
    const ports::DeskLine *line = current();
    if (!line)
        return;
    m_user = line->settings.user;
    m_chosen = true;
    m_coach->show(*line, m_view, m_session.officeZone);
}

void TeamPage::moveBy(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int to = std::clamp(m_table->currentIndex().row() + rows, 0, m_model->rowCount() - 1);
    m_table->setCurrentIndex(m_model->index(to, 0));
}

void TeamPage::spread()
{
    const ports::DeskLine *line = current();
    if (!line || !m_view.mayAssign || m_dialog)
        return;
    auto *dialog = new SpreadDialog(m_ports.team, m_view, line->settings.user, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &SpreadDialog::spread, this,
            [this](const ports::SpreadDone &done, const QString &sentence) {
                m_last = done;
                Q_EMIT moved(sentence);
                load();
            });
    dialog->open();
}

void TeamPage::settle()
{
    const ports::DeskLine *line = current();
    if (!line || line->settings.user.isEmpty() || !m_view.mayAssign || m_dialog)
        return;
    auto *dialog = new DeskDialog(m_ports.team, m_view, line->settings, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &DeskDialog::settled, this, [this](const QString &sentence) {
        Q_EMIT said(sentence);
        load();
    });
    dialog->open();
}

void TeamPage::undoLast()
{
    if (m_last.moves.empty())
        return;
    const ports::SpreadDone last = std::exchange(m_last, {});
    m_ports.team.undo(last, ports::guarded<qint64>(this, [this, last](auto back) {
                          if (!back) {
                              m_last = last;
                              Q_EMIT failed(back.error());
                              return;
                          }
                          Q_EMIT said(tr("%Ln account(s) given back", nullptr, int(*back)));
                          load();
                      }));
}

void TeamPage::openNow()
{
    const ports::DeskLine *line = current();
    if (line && line->now)
        Q_EMIT accountRequested(line->now->account, line->now->debtor, line->now->number);
}

void TeamPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
    m_table->setFocus(Qt::OtherFocusReason);
}

void TeamPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_soon.stop();
}

} // namespace dunlin::team
