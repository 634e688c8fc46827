// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bank/bank_page.h"

#include "ui/bank/bank_model.h"
#include "ui/bank/reason_words.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/state_view.h"
#include "ui/common/table.h"
#include "ui/wrapup/painting.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::bank {

using common::Button;
using common::ButtonKind;
using common::Label;
using style::Face;
using style::Ink;

namespace {

constexpr int kDetailWidth = 400;
constexpr int kMaxLines = 500;

common::Tone toneOf(int confidence)
{
    constexpr int kSure = 85;
    constexpr int kMaybe = 60;
    return confidence >= kSure    ? common::Tone::Ok
           : confidence >= kMaybe ? common::Tone::Warn
                                  : common::Tone::Neutral;
}

} // namespace

BankPage::BankPage(ports::BankDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new BankModel(this))
{
    setObjectName(QStringLiteral("page"));
    setAccessibleName(tr("Bank lines"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::kPage, style::space::kCard, style::space::kPage,
                               style::space::kGap);
    column->setSpacing(style::space::kGap);
    auto *head = new QHBoxLayout;
    head->setSpacing(style::space::kGap);
    head->addWidget(new Label(tr("Bank lines"), Face::PageTitle));
    m_count = new Label(Face::Small, Ink::Text2);
    m_count->setObjectName(QStringLiteral("bankCount"));
    m_count->setFigures(true);
    head->addWidget(m_count);
    head->addStretch(1);
    m_age = new Label(Face::Small, Ink::Text2);
    m_age->setObjectName(QStringLiteral("bankAge"));
    m_age->setElided(true);
    head->addWidget(m_age, 2);
    m_again = new Button(QStringLiteral("matchAgain"), tr("Match again"), ButtonKind::Normal);
    m_again->setIconName(QStringLiteral("arrow-repeat"));
    m_again->setKeyHint(QStringLiteral("R"));
    head->addWidget(m_again);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kCard);
    row->addWidget(makeList(), 1);
    row->addWidget(makeDetail());
    column->addLayout(row, 1);
    m_state->showLoading(tr("Reading the bank lines…"));
    m_stack->setCurrentWidget(m_state);
    m_detail->hide();
    connect(m_again, &QAbstractButton::clicked, this, &BankPage::matchAgain);
}

BankPage::~BankPage() = default;

QWidget *BankPage::makeList()
{
    auto *list = new common::Card(this);
    list->setProperty("pane", true);
    auto *host = new QWidget(list);
    m_stack = new QStackedLayout(host);
    m_table = new common::LetterlessTable;
    m_table->setObjectName(QStringLiteral("bankTable"));
    m_table->setAccessibleName(tr("Bank lines that wait"));
    common::setUpTable(*m_table);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Fixed);
    columns->setSectionResizeMode(BankModel::Payer, QHeaderView::Stretch);
    columns->setSectionResizeMode(BankModel::Proposal, QHeaderView::Stretch);
    m_table->setColumnWidth(BankModel::Booked, style::scaled(100));
    m_table->setColumnWidth(BankModel::Amount, style::scaled(120));
    m_table->setColumnWidth(BankModel::Confidence, style::scaled(72));
    m_state = new common::StateView;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    list->body()->addWidget(host, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_chosen = 0;
        m_account->clear();
        m_reason->clear();
        showCurrent();
    });
    connect(m_table, &QAbstractItemView::activated, this, &BankPage::post);
    connect(m_state, &common::StateView::actionTriggered, this, &BankPage::reload);
    return list;
}

QWidget *BankPage::makeDetail()
{
    auto *card = new common::Card(tr("Line"), this);
    card->setProperty("pane", true);
    card->setFixedWidth(style::scaled(kDetailWidth));
    m_detail = card;
    auto *inside = new QWidget(card);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addStretch(1);
    card->body()->addWidget(
        wrapup::scrolled(inside, QStringLiteral("lineScroll"), tr("Line"), card), 1);
    const auto field = [&](const char *name, const QString &label) {
        auto *edit = new QLineEdit(card);
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(label);
        edit->setPlaceholderText(label);
        card->body()->addWidget(edit);
        return edit;
    };
    m_account = field("bankAccountNumber", tr("Number of another account"));
    m_reason = field("bankReason", tr("Reason to set it aside"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_aside = new Button(QStringLiteral("setAsideLine"), tr("Set aside"), ButtonKind::Normal, card);
    m_aside->setKeyHint(QStringLiteral("S"));
    m_post = new Button(QStringLiteral("postLine"), tr("Post"), ButtonKind::Primary, card);
    m_post->setKeyHint(QStringLiteral("A"));
    buttons->addWidget(m_aside);
    buttons->addWidget(m_post, 1);
    card->body()->addLayout(buttons);
    connect(m_post, &QAbstractButton::clicked, this, &BankPage::post);
    connect(m_aside, &QAbstractButton::clicked, this, &BankPage::setAside);
    connect(m_account, &QLineEdit::returnPressed, this, &BankPage::post);
    connect(m_account, &QLineEdit::textChanged, this, &BankPage::refreshButtons);
    connect(m_reason, &QLineEdit::returnPressed, this, &BankPage::setAside);
    return card;
}

int BankPage::waiting() const
{
    return m_model->rowCount();
}

void BankPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
    m_table->setFocus(Qt::OtherFocusReason);
}

void BankPage::reload()
{
    m_desk.waiting(kMaxLines, ports::guarded<ports::BankLines>(
                                  this, [this](auto lines) { onLines(std::move(lines)); }));
}

void BankPage::showStanding(const ports::BankStanding &standing)
{
    if (standing.accounts.empty()) {
        m_age->setText(QString());
        return;
    }
    const ports::BankAccountAge *oldest = &standing.accounts.front();
    for (const ports::BankAccountAge &one : standing.accounts) {
        if (one.ageDays > oldest->ageDays)
            oldest = &one;
    }
    const QString day = QLocale().toString(oldest->newest, QLocale::ShortFormat);
    m_age->setInk(standing.stale ? Ink::Danger : Ink::Text2);
    m_age->setText(
        standing.stale
            ? tr("Newest bank data: %1. Nobody is chased until newer data is in").arg(day)
            : tr("Statements up to %1").arg(day));
}

void BankPage::onLines(ports::Result<ports::BankLines> lines)
{
    if (!lines) {
        if (m_model->rowCount() == 0) {
            m_state->showError(lines.error(), tr("Try again"));
            m_stack->setCurrentWidget(m_state);
        } else {
            Q_EMIT failed(lines.error());
        }
        return;
    }
    const ports::BankLine *before = current();
    const QByteArray id = before ? before->id : QByteArray();
    const int place = m_table->currentIndex().row();
    m_model->setLines(std::move(lines->lines));
    showStanding(lines->standing);
    const int rows = m_model->rowCount();
    m_count->setText(rows == 1 ? tr("1 waits") : tr("%Ln wait", nullptr, rows));
    m_detail->setVisible(rows > 0);
    m_again->setEnabled(rows > 0);
    Q_EMIT waitingChanged(rows);
    if (rows == 0) {
        const bool none = lines->standing.accounts.empty();
        m_state->showEmpty(QStringLiteral("bank"), tr("No bank line waits"),
                           none ? tr("No statement has been taken in yet: import one, and what "
                                     "cannot be matched appears here.")
                                : tr("%Ln lines are posted. What the next statement brings and no "
                                     "rule can post appears here.",
                                     nullptr, int(lines->standing.posted)));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_stack->setCurrentWidget(m_table);
    const int same = m_model->rowOf(id);
    m_table->setCurrentIndex(m_model->index(same >= 0 ? same : qBound(0, place, rows - 1), 0));
    showCurrent();
}

const ports::BankLine *BankPage::current() const
{
    return m_model->at(m_table->currentIndex().row());
}

QString BankPage::account() const
{
    const QString typed = m_account->text().trimmed();
    const ports::BankLine *line = current();
    if (!typed.isEmpty() || !line || m_chosen >= int(line->proposals.size()))
        return typed;
    return line->proposals[size_t(m_chosen)].account;
}

void BankPage::showCurrent()
{
    const ports::BankLine *line = current();
    delete m_content;
    m_content = nullptr;
    if (!line)
        return;
    m_content = new QWidget(m_detail);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto add = [&](const QString &text, Face face, Ink ink) {
        if (text.isEmpty())
            return;
        auto *label = new Label(text, face, ink, m_content);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    add(common::moneyText(line->credit ? line->amount : -line->amount), Face::PageTitle, Ink::Text);
    add(line->payer, Face::Strong, Ink::Text);
    add(line->payerAccount, Face::Small, Ink::Text3);
    add(line->text, Face::Body, Ink::Text2);
    if (!line->references.isEmpty())
        add(tr("Reference: %1").arg(line->references.join(QStringLiteral(", "))), Face::Small,
            Ink::Text2);
    column->addWidget(common::makeDivider(m_content));
    if (line->proposals.empty())
        add(tr("No account fits. Type its number, or set the line aside."), Face::Body, Ink::Text2);
    for (size_t i = 0; i < line->proposals.size(); ++i) {
        const ports::BankProposal &proposal = line->proposals[i];
        const bool chosen = int(i) == m_chosen;
        auto *head = new QHBoxLayout;
        head->setSpacing(8);
        auto *name = new Label((chosen ? QStringLiteral("▸ ") : QString())
                                   + common::isolated(proposal.debtor),
                               chosen ? Face::Strong : Face::Body, Ink::Text, m_content);
        name->setElided(true);
        head->addWidget(name, 1);
        head->addWidget(
            new common::Chip(QLocale().toString(proposal.confidence) + QLocale().percent(),
                             toneOf(proposal.confidence), m_content));
        column->addLayout(head);
        add(common::isolated(proposal.account), Face::Small, Ink::Text3);
        add(reasonWords(proposal.reason), Face::Small, Ink::Text2);
    }
    m_column->insertWidget(0, m_content);
    refreshButtons();
}

void BankPage::refreshButtons()
{
    const bool some = current() && !m_busy;
    m_post->setEnabled(some && !account().isEmpty());
    m_aside->setEnabled(some);
    m_post->setText(account().isEmpty() ? tr("Post") : tr("Post on %1").arg(account()));
}

void BankPage::moveBy(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int to = qBound(0, m_table->currentIndex().row() + rows, m_model->rowCount() - 1);
    m_table->setCurrentIndex(m_model->index(to, 0));
}

void BankPage::nextProposal()
{
    const ports::BankLine *line = current();
    if (!line || line->proposals.size() < 2)
        return;
    m_chosen = (m_chosen + 1) % int(line->proposals.size());
    showCurrent();
}

void BankPage::decide(const QString &sentence, const std::function<void(ports::Reply<bool>)> &ask)
{
    m_busy = true;
    refreshButtons();
    ask(ports::guarded<bool>(this, [this, sentence](ports::Result<bool> saved) {
        m_busy = false;
        refreshButtons();
        if (!saved) {
            Q_EMIT failed(saved.error());
            return;
        }
        m_account->clear();
        m_reason->clear();
        m_table->setFocus(Qt::OtherFocusReason);
        Q_EMIT decided(sentence);
        reload();
    }));
}

void BankPage::post()
{
    const ports::BankLine *line = current();
    const QString number = account();
    if (!line || m_busy || number.isEmpty())
        return;
    decide(tr("%1 posted on %2").arg(common::moneyText(line->amount), common::isolated(number)),
           [&](ports::Reply<bool> reply) { m_desk.post(line->id, number, std::move(reply)); });
}

void BankPage::typeAccount()
{
    m_account->setFocus(Qt::OtherFocusReason);
    m_account->selectAll();
}

void BankPage::setAside()
{
    const ports::BankLine *line = current();
    if (!line || m_busy)
        return;
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    decide(tr("%1 set aside").arg(common::moneyText(line->amount)),
           [&](ports::Reply<bool> reply) { m_desk.setAside(line->id, reason, std::move(reply)); });
}

void BankPage::matchAgain()
{
    if (m_busy)
        return;
    m_busy = true;
    refreshButtons();
    m_desk.matchAgain(ports::guarded<ports::BankMatched>(this, [this](auto matched) {
        m_busy = false;
        refreshButtons();
        if (!matched) {
            Q_EMIT failed(matched.error());
            return;
        }
        Q_EMIT decided(tr("%Ln lines posted", nullptr, int(matched->posted)) + QLatin1Char('\n')
                       + tr("%Ln wait", nullptr, int(matched->unmatched)));
        reload();
    }));
}

} // namespace dunlin::bank
