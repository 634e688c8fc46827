// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visit_page.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/state_view.h"
#include "ui/common/table.h"
#include "ui/visits/visit_model.h"
#include "ui/wrapup/outcome_words.h"

#include <QtWidgets/QDateEdit>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::visits {

using common::Button;
using common::ButtonKind;
using common::Label;
using domain::Outcome;
using style::Face;
using style::Ink;

namespace {
constexpr int kDetailWidth = 380;
constexpr int kSoonMs = 150;
} // namespace

VisitPage::VisitPage(const Ports &ports, const ports::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_session(session)
    , m_model(new VisitModel(this))
{
    setObjectName(QStringLiteral("page"));
    setAccessibleName(tr("Visits"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::kPage, style::space::kCard, style::space::kPage,
                               style::space::kGap);
    column->setSpacing(style::space::kGap);
    auto *head = new QHBoxLayout;
    head->setSpacing(style::space::kGap);
    head->addWidget(new Label(tr("Visits"), Face::PageTitle));
    m_day = new QDateEdit(base::dateIn(ports.clock.now(), session.officeZone));
    m_day->setObjectName(QStringLiteral("visitDay"));
    m_day->setAccessibleName(tr("Day of the visits"));
    m_day->setCalendarPopup(true);
    head->addWidget(m_day);
    m_count = new Label(Face::Small, Ink::Text2);
    m_count->setObjectName(QStringLiteral("visitCount"));
    m_count->setFigures(true);
    head->addWidget(m_count);
    head->addStretch(1);
    auto *calendar = new Button(QStringLiteral("visitCalendar"), tr("Save as calendar"));
    calendar->setIconName(QStringLiteral("calendar-event"));
    head->addWidget(calendar);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kCard);
    auto *list = new common::Card(this);
    list->setProperty("pane", true);
    auto *host = new QWidget(list);
    m_stack = new QStackedLayout(host);
    m_table = new common::LetterlessTable;
    m_table->setObjectName(QStringLiteral("visitTable"));
    m_table->setAccessibleName(tr("Visits of the day"));
    common::setUpTable(*m_table);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Fixed);
    columns->setSectionResizeMode(VisitModel::Debtor, QHeaderView::Stretch);
    columns->setSectionResizeMode(VisitModel::Address, QHeaderView::Stretch);
    m_table->setColumnWidth(VisitModel::Amount, style::scaled(110));
    m_table->setColumnWidth(VisitModel::State, style::scaled(120));
    m_state = new common::StateView;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    list->body()->addWidget(host, 1);
    row->addWidget(list, 1);
    row->addWidget(makeDetail());
    column->addLayout(row, 1);
    m_state->showLoading(tr("Planning the day…"));
    m_stack->setCurrentWidget(m_state);
    m_detail->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &VisitPage::reload);
    connect(&ports.changes, &ports::Changes::committed, this, [this](const ports::ChangeSet &) {
        if (isVisible())
            m_soon.start();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &VisitPage::reload);
    connect(calendar, &QAbstractButton::clicked, this, &VisitPage::saveCalendar);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VisitPage::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, &VisitPage::openCurrent);
    connect(m_state, &common::StateView::actionTriggered, this, &VisitPage::reload);
}

VisitPage::~VisitPage() = default;

QWidget *VisitPage::makeDetail()
{
    auto *card = new common::Card(tr("Visit"), this);
    card->setProperty("pane", true);
    card->setFixedWidth(style::scaled(kDetailWidth));
    m_detail = card;
    const auto label = [&](Face face, Ink ink) {
        auto *made = new Label(face, ink, card);
        made->setWordWrap(true);
        card->body()->addWidget(made);
        return made;
    };
    m_debtor = label(Face::CardTitle, Ink::Text);
    m_number = label(Face::Small, Ink::Text3);
    m_address = label(Face::Body, Ink::Text);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_amount = label(Face::Strong, Ink::Text);
    m_amount->setFigures(true);
    m_reason = label(Face::Small, Ink::Danger);
    m_map = new Button(QStringLiteral("visitMap"), tr("Show on a map"), ButtonKind::Normal, card);
    m_map->setIconName(QStringLiteral("geo-alt"));
    m_map->setKeyHint(QStringLiteral("O"));
    card->body()->addWidget(m_map);
    card->body()->addStretch(1);
    m_note = new QLineEdit(card);
    m_note->setObjectName(QStringLiteral("visitNote"));
    m_note->setAccessibleName(tr("Note of the visit"));
    m_note->setPlaceholderText(tr("Note of the visit"));
    card->body()->addWidget(m_note);
    const auto result = [&](const char *name, const QString &words, const char *key,
                            ButtonKind kind, Outcome outcome) {
        auto *button = new Button(QLatin1String(name), words, kind, card);
        button->setKeyHint(QLatin1String(key));
        card->body()->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, outcome] { record(outcome); });
        return button;
    };
    m_met =
        result("visitMet", tr("Met in person"), "M", ButtonKind::Primary, Outcome::RightPartyTalk);
    m_nobody =
        result("visitNobody", tr("Nobody there"), "N", ButtonKind::Normal, Outcome::NoAnswer);
    m_wrong =
        result("visitWrong", tr("Wrong address"), "W", ButtonKind::Normal, Outcome::WrongNumber);
    connect(m_map, &QAbstractButton::clicked, this, &VisitPage::openMap);
    return card;
}

QDate VisitPage::day() const
{
    return m_day->date();
}

int VisitPage::toVisit() const
{
    int count = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        count += m_model->at(row)->allowed && !m_model->at(row)->result ? 1 : 0;
    return count;
}

void VisitPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
    m_table->setFocus(Qt::OtherFocusReason);
}

void VisitPage::reload()
{
    m_ports.visits.day(day(), ports::guarded<std::vector<ports::Visit>>(
                                  this, [this](auto visits) { onVisits(std::move(visits)); }));
}

void VisitPage::onVisits(ports::Result<std::vector<ports::Visit>> visits)
{
    if (!visits) {
        if (m_model->rowCount() == 0) {
            m_state->showError(visits.error(), tr("Try again"));
            m_stack->setCurrentWidget(m_state);
        } else {
            Q_EMIT failed(visits.error());
        }
        return;
    }
    const ports::Visit *before = current();
    const auto account = before ? before->account : domain::AccountId{};
    const int place = m_table->currentIndex().row();
    m_model->setVisits(std::move(*visits));
    const int rows = m_model->rowCount();
    m_count->setText(tr("%Ln to visit", nullptr, toVisit()));
    m_detail->setVisible(rows > 0);
    if (rows == 0) {
        m_state->showEmpty(QStringLiteral("geo-alt"), tr("Nobody to visit"),
                           tr("Accounts of your queue whose address is known appear here."));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_stack->setCurrentWidget(m_table);
    const int same = m_model->rowOf(account);
    m_table->setCurrentIndex(m_model->index(same >= 0 ? same : qBound(0, place, rows - 1), 0));
    showCurrent();
}

const ports::Visit *VisitPage::current() const
{
    return m_model->at(m_table->currentIndex().row());
}

void VisitPage::showCurrent()
{
    const ports::Visit *visit = current();
    if (!visit)
        return;
    m_debtor->setText(visit->debtor);
    m_number->setText(common::isolated(visit->number) + QStringLiteral("  ·  ")
                      + common::isolated(visit->creditor));
    m_address->setText(visit->address);
    m_amount->setText(common::moneyText(visit->total) + QStringLiteral("  ·  ")
                      + tr("%Ln days past due", nullptr, visit->daysPastDue));
    m_reason->setText(visit->reason);
    m_reason->setVisible(!visit->reason.isEmpty());
    m_reason->setInk(visit->allowed ? Ink::Warn : Ink::Danger);
    m_map->setEnabled(!visit->map.isEmpty());
    const bool today = day() == base::dateIn(m_ports.clock.now(), m_session.officeZone);
    const bool open = visit->allowed && !visit->result && today && !m_recording
                      && ports::allows(m_session.role, ports::Permission::RecordWork);
    for (Button *button : {m_met, m_nobody, m_wrong})
        button->setEnabled(open);
    m_note->setEnabled(open);
}

void VisitPage::moveBy(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int to = qBound(0, m_table->currentIndex().row() + rows, m_model->rowCount() - 1);
    m_table->setCurrentIndex(m_model->index(to, 0));
}

void VisitPage::openCurrent()
{
    if (const ports::Visit *visit = current())
        Q_EMIT accountRequested(visit->account, visit->debtor, visit->number);
}

void VisitPage::openMap()
{
    const ports::Visit *visit = current();
    if (visit && !visit->map.isEmpty() && m_ports.openMap)
        m_ports.openMap(visit->map);
}

void VisitPage::record(Outcome outcome)
{
    const ports::Visit *visit = current();
    if (!visit || !m_met->isEnabled())
        return;
    ports::WrapUp wrapUp;
    wrapUp.account = visit->account;
    domain::Contacted contact;
    contact.channel = domain::Channel::Visit;
    contact.to = visit->address;
    contact.outcome = outcome;
    wrapUp.contact = contact;
    wrapUp.note = m_note->text().trimmed();
    const QString sentence =
        tr("%1: %2").arg(common::isolated(visit->debtor), wrapup::outcomeText(outcome));
    m_recording = true;
    showCurrent();
    m_ports.desk.wrapUp(wrapUp, ports::guarded<ports::Saved>(this, [this, sentence](auto done) {
                            m_recording = false;
                            if (!done) {
                                showCurrent();
                                Q_EMIT failed(done.error());
                                return;
                            }
                            m_note->clear();
                            m_table->setFocus(Qt::OtherFocusReason);
                            Q_EMIT saved(*done, sentence);
                            reload();
                        }));
}

void VisitPage::saveCalendar()
{
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save as calendar"),
        QStringLiteral("visits-%1.ics").arg(day().toString(Qt::ISODate)),
        tr("Calendar files (*.ics)"));
    if (file.isEmpty())
        return;
    m_ports.visits.calendar(day(), file, ports::guarded<qint64>(this, [this](auto written) {
                                if (!written)
                                    Q_EMIT failed(written.error());
                                else
                                    Q_EMIT said(tr("%Ln visits written", nullptr, int(*written)));
                            }));
}

} // namespace dunlin::visits
