// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_page.h"

#include "ui/audit/audit_detail_card.h"
#include "ui/audit/audit_words.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/cell_model.h"
#include "ui/common/date_text.h"
#include "ui/common/error_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/state_view.h"
#include "ui/common/table.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace dunlin::audit {

using common::Button;
using common::Label;
using style::Face;
using style::Ink;

namespace {
constexpr int kDetailWidth = 420;
constexpr int kSoonMs = 250;
} // namespace

AuditPage::AuditPage(const Ports &ports, QByteArray zone, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_zone(std::move(zone))
    , m_model(new common::CellModel(this))
{
    setObjectName(QStringLiteral("auditPage"));
    setAccessibleName(tr("Audit"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::kPage, style::space::kCard, style::space::kPage,
                               style::space::kCard);
    column->setSpacing(style::space::kGap);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Audit"), Face::PageTitle));
    m_note = new Label(Face::Small, Ink::Text2);
    m_note->setObjectName(QStringLiteral("auditNote"));
    head->addSpacing(style::space::kSm);
    head->addWidget(m_note);
    head->addStretch(1);
    head->addWidget(
        new Label(tr("Looking at an account here is itself recorded."), Face::Small, Ink::Text3));
    column->addLayout(head);
    column->addWidget(makeFilter());
    auto *host = new QWidget(this);
    m_stack = new QStackedLayout(host);
    m_state = new common::StateView;
    m_stack->addWidget(m_state);
    m_body = new QWidget;
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kGap);
    row->addWidget(makeList(), 1);
    m_detail = new AuditDetailCard(m_zone, m_body);
    m_detail->setFixedWidth(style::scaled(kDetailWidth));
    row->addWidget(m_detail);
    m_stack->addWidget(m_body);
    column->addWidget(host, 1);
    setFocusProxy(m_table);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { load(0); });
    connect(m_state, &common::StateView::actionTriggered, this, [this] { load(0); });
    connect(m_detail, &AuditDetailCard::openRequested, this, &AuditPage::openAccount);
    connect(m_detail, &AuditDetailCard::replayRequested, this, &AuditPage::replay);
    connect(m_detail, &AuditDetailCard::packRequested, this, &AuditPage::pack);
    m_state->showLoading(tr("Reading the ledger…"));
}

AuditPage::~AuditPage() = default;

QLineEdit *AuditPage::addField(QWidget *bar, const char *name, const QString &words)
{
    auto *field = new QLineEdit(bar);
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(words);
    field->setPlaceholderText(words);
    field->setClearButtonEnabled(true);
    field->setMaxLength(120);
    connect(field, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    bar->layout()->addWidget(field);
    return field;
}

QWidget *AuditPage::makeFilter()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kSm);
    m_account = addField(bar, "auditAccount", tr("Account"));
    m_actor = addField(bar, "auditActor", tr("Person"));
    m_device = addField(bar, "auditDevice", tr("Device"));
    m_rule = addField(bar, "auditRule", tr("Rule"));
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("auditKind"));
    m_kind->setAccessibleName(tr("Kind of event"));
    m_kind->addItem(tr("All kinds"), QByteArray());
    for (const QByteArray &kind : filterKinds())
        m_kind->addItem(kindWords(kind), kind);
    row->addWidget(m_kind);
    m_days = new QCheckBox(tr("From"));
    m_days->setObjectName(QStringLiteral("auditDays"));
    row->addWidget(m_days);
    const QDate today = base::dateIn(m_ports.clock.now(), m_zone);
    m_from = new QDateEdit(today.addDays(-30));
    m_to = new QDateEdit(today);
    for (QDateEdit *edit : {m_from, m_to})
        edit->setMinimumWidth(style::scaled(118));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    for (QDateEdit *day : {m_from, m_to}) {
        day->setCalendarPopup(true);
        day->setEnabled(false);
        row->addWidget(day);
        connect(day, &QDateEdit::userDateChanged, this, [this] { m_soon.start(); });
    }
    connect(m_days, &QCheckBox::toggled, this, [this](bool on) {
        m_from->setEnabled(on);
        m_to->setEnabled(on);
        m_soon.start();
    });
    connect(m_kind, &QComboBox::activated, this, [this] { m_soon.start(); });
    return bar;
}

QWidget *AuditPage::makeList()
{
    auto *card = new common::Card(m_body);
    m_table = new common::LetterlessTable(card);
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_table->setAccessibleName(tr("Events, latest first"));
    common::setUpTable(*m_table);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    card->body()->addWidget(m_table, 1);
    m_more = new Button(QStringLiteral("auditMore"), tr("Older events"));
    card->body()->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QAbstractButton::clicked, this, [this] { load(m_next); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AuditPage::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, &AuditPage::openAccount);
    return card;
}

ports::AuditFilter AuditPage::filter() const
{
    ports::AuditFilter filter;
    filter.account = m_account->text().trimmed();
    filter.actor = m_actor->text().trimmed();
    filter.device = m_device->text().trimmed();
    filter.rule = m_rule->text().trimmed();
    filter.kind = m_kind->currentData().toByteArray();
    if (m_days->isChecked()) {
        filter.from = m_from->date();
        filter.to = m_to->date();
    }
    return filter;
}

void AuditPage::load(qint64 before)
{
    const bool isMore = before > 0;
    m_ports.audit.page(
        filter(), before,
        ports::guarded<ports::AuditPage>(this, [this, isMore, request = ++m_request](auto page) {
            if (request == m_request)
                onPage(std::move(page), isMore);
        }));
}

void AuditPage::onPage(base::Result<ports::AuditPage> page, bool isMore)
{
    if (!page) {
        m_state->showError(page.error(), tr("Try again"));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    if (!isMore)
        m_lines.clear();
    m_lines.insert(m_lines.end(), page->lines.begin(), page->lines.end());
    m_next = page->next;
    m_more->setVisible(page->more);
    m_note->setText(tr("%Ln event(s) shown", nullptr, int(m_lines.size())));
    if (m_lines.empty() && !page->more) {
        m_state->showEmpty(QStringLiteral("search"), tr("No event fits"),
                           tr("Nothing of the kind is on this laptop. Take something out of the "
                              "filter, or sync first."));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_stack->setCurrentWidget(m_body);
    showRows();
}

void AuditPage::showRows()
{
    const int before = std::max(0, m_table->currentIndex().row());
    const base::Instant now = m_ports.clock.now();
    std::vector<common::CellModel::Row> rows;
    for (const ports::AuditLine &line : m_lines) {
        common::CellModel::Cell when(common::relativeText(line.occurred, now, m_zone),
                                     common::fullText(line.occurred, m_zone));
        common::CellModel::Cell kind(kindWords(line.kind));
        if (line.verdict == "quarantined") {
            kind.ink = Ink::Danger;
            kind.tip = tr("Set aside by the office");
        }
        rows.push_back({when, kind,
                        line.account.isNull() ? tr("Office") : common::isolated(line.number),
                        actorWords(line.actor),
                        line.device.isNull() ? tr("Server") : line.device.toString().left(8),
                        line.seq > 0 ? common::countText(line.seq) : tr("waits")});
    }
    m_model->setContent({{tr("When"), false, {}},
                         {tr("What"), false, {}},
                         {tr("Account"), false, {}},
                         {tr("Who"), false, {}},
                         {tr("Device"), false, {}},
                         {tr("Feed"), true, tr("Number in the office's feed")}},
                        std::move(rows));
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::min(before, m_model->rowCount() - 1), 0));
}

const ports::AuditLine *AuditPage::current() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() && size_t(at.row()) < m_lines.size() ? &m_lines[size_t(at.row())] : nullptr;
}

void AuditPage::showCurrent()
{
    const ports::AuditLine *line = current();
    if (!line)
        return;
    m_detail->begin(*line);
    m_ports.audit.detail(
        line->event,
        ports::guarded<ports::AuditDetail>(this, [this, request = ++m_detailRequest](auto detail) {
            if (request != m_detailRequest)
                return;
            if (detail)
                m_detail->show(*detail);
            else
                m_detail->say(common::errorText(detail.error()).line());
        }));
    m_ports.audit.proof(line->event, ports::guarded<ports::AuditProof>(
                                         this, [this, request = m_detailRequest](auto proof) {
                                             if (request == m_detailRequest)
                                                 m_detail->showProof(proof);
                                         }));
}

void AuditPage::moveBy(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int to = std::clamp(m_table->currentIndex().row() + rows, 0, m_model->rowCount() - 1);
    m_table->setCurrentIndex(m_model->index(to, 0));
}

void AuditPage::openAccount()
{
    const ports::AuditLine *line = current();
    if (line && !line->account.isNull())
        Q_EMIT accountRequested(line->account, line->number);
}

void AuditPage::replay()
{
    const ports::AuditLine *line = current();
    if (line && !line->account.isNull())
        Q_EMIT replayRequested(line->account, line->number, line->occurred);
}

void AuditPage::pack()
{
    const ports::AuditLine *line = current();
    if (!line || line->account.isNull())
        return;
    auto *dialog = new QFileDialog(this, tr("Folder for the evidence pack"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, account = line->account](const QString &folder) {
                m_ports.audit.pack(account, folder, ports::guarded<qint64>(this, [this](auto done) {
                                       if (done)
                                           Q_EMIT saved(tr("%Ln event(s) with their hashes saved",
                                                           nullptr, int(*done)));
                                       else
                                           Q_EMIT failed(done.error());
                                   }));
            });
    dialog->open();
}

void AuditPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace dunlin::audit
