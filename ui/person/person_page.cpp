// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/person_page.h"

#include "ui/account/person_words.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/state_view.h"
#include "ui/common/table.h"
#include "ui/person/link_dialog.h"
#include "ui/person/list_model.h"
#include "ui/person/party_dialog.h"
#include "ui/person/person_rows.h"
#include "ui/person/point_dialog.h"
#include "ui/person/relation_words.h"
#include "ui/person/unlink_dialog.h"
#include "ui/wrapup/fact_list.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace dunlin::person {

using common::Button;
using common::ButtonKind;
using common::Label;
using style::Face;
using style::Ink;

namespace {

constexpr int kLinksShown = 2;
/// Head and so many lines of a table are always on screen.
constexpr int kLeastTable = 32 + 2 * 29;

} // namespace

PersonPage::PersonPage(const Ports &ports, ports::Session session, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_session(std::move(session))
    , m_records(ports::allows(m_session.role, ports::Permission::RecordWork))
{
    setObjectName(QStringLiteral("personPage"));
    setAccessibleName(tr("Person"));
    m_stack = new QStackedLayout(this);
    m_state = new common::StateView(this);
    m_stack->addWidget(m_state);
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(style::space::kPage, style::space::kCard, style::space::kPage,
                               style::space::kCard);
    column->setSpacing(style::space::kGap);
    column->addWidget(makeHead());
    column->addWidget(makePoints(), 4);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kGap);
    row->addWidget(makeAccounts(), 5);
    row->addWidget(makeParties(), 7);
    column->addLayout(row, 5);
    m_stack->addWidget(m_body);
    setFocusProxy(m_pointTable);
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_page && isVisible())
            showPage();
    });
    m_minute.start();
    connect(&m_ports.changes, &ports::Changes::committed, this,
            [this](const ports::ChangeSet &changes) {
                if (m_page && (changes.everything || changes.accounts.contains(m_account)))
                    load();
            });
    connect(m_state, &common::StateView::actionTriggered, this, &PersonPage::load);
    m_state->showLoading(tr("Reading the person…"));
}

Button *PersonPage::makeButton(const QString &name, const QString &words, const QString &key,
                               void (PersonPage::*act)())
{
    auto *button = new Button(name, words, ButtonKind::Normal, m_body);
    button->setAccessibleName(words);
    button->setKeyHint(key);
    button->setVisible(m_records);
    connect(button, &QAbstractButton::clicked, this, act);
    return button;
}

QWidget *PersonPage::makeHead()
{
    auto *head = new QWidget(m_body);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *back = new Button(QStringLiteral("personBack"), QString(), ButtonKind::Ghost, head);
    back->setIconName(QStringLiteral("arrow-left"), true);
    back->setAccessibleName(tr("Back to the account (Esc)"));
    back->setToolTip(back->accessibleName());
    connect(back, &QAbstractButton::clicked, this, &PersonPage::backRequested);
    row->addWidget(back);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    m_name = new Label(Face::PageTitle, Ink::Text, head);
    m_name->setElided(true);
    m_name->setObjectName(QStringLiteral("personName"));
    m_line = new Label(Face::Small, Ink::Text3, head);
    m_line->setElided(true);
    names->addWidget(m_name);
    names->addWidget(m_line);
    row->addLayout(names, 1);
    row->addWidget(makeButton(QStringLiteral("linkAccount"), tr("Whose account is it"),
                              QStringLiteral("L"), &PersonPage::linkAccount));
    return head;
}

QTableView *PersonPage::makeTable(ListModel *model, const QString &name, const QString &label,
                                  int stretch, QVBoxLayout *into)
{
    auto *table = new common::LetterlessTable(m_body);
    table->setObjectName(name);
    table->setAccessibleName(label);
    common::setUpTable(*table);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(stretch, QHeaderView::Stretch);
    table->setMinimumHeight(style::scaled(kLeastTable));
    table->setProperty("pane", true);
    into->addWidget(table, 1);
    return table;
}

QWidget *PersonPage::makeAccounts()
{
    m_accountsCard = new common::Card(tr("Accounts"), m_body);
    m_totals = new Label(Face::Strong, Ink::Text, m_accountsCard);
    m_totals->setObjectName(QStringLiteral("personTotals"));
    m_totals->setFigures(true);
    m_accountsCard->setHeaderWidget(m_totals);
    m_accounts =
        new ListModel({tr("Account"), tr("Creditor"), tr("Past due"), tr("Balance")}, {3}, this);
    m_accountTable = makeTable(m_accounts, QStringLiteral("personAccounts"),
                               tr("Accounts of this person"), 1, m_accountsCard->body());
    connect(m_accountTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT openAccount(domain::AccountId{m_accounts->row(index.row()).id});
    });
    return m_accountsCard;
}

QWidget *PersonPage::makeParties()
{
    auto *card = new common::Card(tr("Beside the debtor"), m_body);
    auto *buttons = new QWidget(card);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kSm);
    row->addWidget(makeButton(QStringLiteral("addParty"), tr("Add person"), QStringLiteral("P"),
                              &PersonPage::addParty));
    row->addWidget(makeButton(QStringLiteral("unlinkParty"), tr("Unlink"), QStringLiteral("Del"),
                              &PersonPage::unlinkParty));
    card->setHeaderWidget(buttons);
    m_parties = new ListModel(
        {tr("Name"), tr("Role"), tr("Liable for"), tr("May be told"), tr("Since")}, {}, this);
    m_partyTable = makeTable(m_parties, QStringLiteral("personParties"),
                             tr("People beside the debtor"), 0, card->body());
    connect(m_partyTable, &QTableView::activated, this, &PersonPage::editChosen);
    m_noParty = new Label(tr("Nobody: the debtor alone owes, and nobody else may be told."),
                          Face::Body, Ink::Text3, card);
    m_noParty->setWordWrap(true);
    card->body()->addWidget(m_noParty, 1, Qt::AlignTop);
    m_linksTitle = new Label(tr("Linked and unlinked"), Face::Overline, Ink::Text3, card);
    card->body()->addWidget(m_linksTitle);
    m_links = new wrapup::FactList(QStringLiteral("personLinks"), tr("Linked and unlinked"),
                                   kLinksShown, card);
    card->body()->addWidget(m_links);
    return card;
}

QWidget *PersonPage::makePoints()
{
    auto *card = new common::Card(tr("Numbers and addresses"), m_body);
    auto *buttons = new QWidget(card);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kSm);
    row->addWidget(makeButton(QStringLiteral("addPoint"), tr("Add"), QStringLiteral("A"),
                              &PersonPage::addPoint));
    row->addWidget(makeButton(QStringLiteral("editPoint"), tr("Change"), QStringLiteral("E"),
                              &PersonPage::editChosen));
    row->addWidget(makeButton(QStringLiteral("confirmPoint"), tr("Confirm"), QStringLiteral("V"),
                              &PersonPage::confirmPoint));
    row->addWidget(makeButton(QStringLiteral("wrongPoint"), tr("Wrong"), QStringLiteral("X"),
                              &PersonPage::markWrong));
    row->addWidget(makeButton(QStringLiteral("stopPoint"), tr("Do not contact"),
                              QStringLiteral("D"), &PersonPage::markDoNotContact));
    card->setHeaderWidget(buttons);
    m_points = new ListModel({tr("Number or address"), tr("Kind"), tr("Whose"), tr("Their time"),
                              tr("Status"), tr("Source"), tr("Last result")},
                             {}, this);
    m_pointTable = makeTable(m_points, QStringLiteral("personPoints"), tr("Numbers and addresses"),
                             0, card->body());
    connect(m_pointTable, &QTableView::activated, this, &PersonPage::editChosen);
    return card;
}

QDate PersonPage::today() const
{
    return base::dateIn(m_ports.clock.now(), m_session.officeZone);
}

void PersonPage::openPerson(const domain::AccountId &account)
{
    if (account != m_account) {
        m_page.reset();
        m_origins.clear();
        m_state->showLoading(tr("Reading the person…"));
        m_stack->setCurrentWidget(m_state);
    }
    m_account = account;
    load();
}

void PersonPage::load()
{
    const int request = ++m_request;
    m_ports.desk.page(m_account, ports::guarded<ports::AccountPage>(
                                     this, [this, request](base::Result<ports::AccountPage> page) {
                                         if (request == m_request)
                                             onPage(page);
                                     }));
    m_ports.views.origins(m_account, ports::guarded<std::vector<ports::PointOrigin>>(
                                         this, [this, request](auto origins) {
                                             if (request != m_request || !origins)
                                                 return;
                                             m_origins = std::move(*origins);
                                             if (m_page)
                                                 showPage();
                                         }));
}

void PersonPage::onPage(const base::Result<ports::AccountPage> &page)
{
    if (!page) {
        if (!m_page) {
            m_state->showError(page.error(), tr("Try again"));
            m_stack->setCurrentWidget(m_state);
        }
        return;
    }
    const bool first = !m_page;
    m_page = *page;
    showPage();
    m_stack->setCurrentWidget(m_body);
    if (first && isVisible())
        m_pointTable->setFocus(Qt::OtherFocusReason);
}

void PersonPage::showPage()
{
    const domain::AccountState &state = m_page->state;
    const RowContext context{m_ports.clock.now(), today(), m_session.officeZone};
    m_name->setText(common::isolated(state.debtor.name));
    QStringList line{account::streetText(state.debtor.address),
                     account::placeText(state.debtor.address), state.debtor.employer,
                     account::languageText(state.debtor.language)};
    line.removeAll(QString());
    m_line->setText(line.join(QStringLiteral("  \u00b7  ")));
    m_accountsCard->setTitle(tr("Accounts (%1)").arg(common::countText(m_page->linked.size())));
    m_totals->setText(totalsText(*m_page));
    m_accounts->setRows(accountRows(*m_page));
    auto parties = partyRows(state, context);
    m_noParty->setVisible(parties.empty());
    m_partyTable->setVisible(!parties.empty());
    m_parties->setRows(std::move(parties));
    m_points->setRows(pointRows(state, m_origins, context));
    auto links = linkRows(state, context);
    m_linksTitle->setVisible(!links.empty());
    m_links->set(std::move(links));
    for (QTableView *table : {m_accountTable, m_partyTable, m_pointTable}) {
        if (!table->currentIndex().isValid() && table->model()->rowCount() > 0)
            table->setCurrentIndex(table->model()->index(0, 0));
    }
}

const domain::ContactPointState *PersonPage::chosenPoint() const
{
    const QModelIndex at = m_pointTable->currentIndex();
    if (!m_page || !at.isValid())
        return nullptr;
    for (const domain::ContactPointState &point : m_page->state.contactPoints) {
        if (point.id.bytes == m_points->row(at.row()).id)
            return &point;
    }
    return nullptr;
}

const domain::PartyState *PersonPage::chosenParty() const
{
    const QModelIndex at = m_partyTable->currentIndex();
    if (!m_page || !at.isValid())
        return nullptr;
    for (const domain::PartyState &party : m_page->state.parties) {
        if (party.id.bytes == m_parties->row(at.row()).id && party.unlinked.isNull())
            return &party;
    }
    return nullptr;
}

template <class Dialog, class... Rest>
void PersonPage::open(const QString &key, const Rest &...rest)
{
    if (!m_page || !m_records)
        return;
    m_kept.open(
        key, m_account,
        [&] {
            return new Dialog(m_ports.agreements, m_ports.views, *m_page, rest..., today(), this);
        },
        [this](const ports::Agreed &agreed, const QString &sentence) {
            m_lastSaved = agreed.saved;
            Q_EMIT saved(sentence);
            load();
        });
}

void PersonPage::addPoint()
{
    const domain::ContactPointState *none = nullptr;
    open<PointDialog>(QStringLiteral("point"), none);
}

void PersonPage::editChosen()
{
    const bool people = m_partyTable->hasFocus();
    if (const domain::PartyState *party = people ? chosenParty() : nullptr)
        open<PartyDialog>(party->id.toString(), party);
    if (const domain::ContactPointState *point = people ? nullptr : chosenPoint())
        open<PointDialog>(point->id.toString(), point);
}

void PersonPage::confirmPoint()
{
    const domain::ContactPointState *point = chosenPoint();
    if (!point || !m_records || point->state != domain::PointState::Active)
        return;
    domain::ContactPointSet set;
    set.point = point->id;
    set.kind = point->kind;
    set.value = point->value;
    record(set, tr("Confirmed: %1").arg(common::phoneText(point->value)));
}

void PersonPage::markPoint(domain::PointState state)
{
    const domain::ContactPointState *point = chosenPoint();
    if (!point || !m_records || point->state == state)
        return;
    domain::ContactPointSet set;
    set.point = point->id;
    set.kind = point->kind;
    set.value = point->value;
    set.state = state;
    record(set, tr("%1: %2").arg(common::phoneText(point->value), pointStateText(state)));
}

void PersonPage::markWrong()
{
    markPoint(domain::PointState::Wrong);
}

void PersonPage::markDoNotContact()
{
    markPoint(domain::PointState::DoNotContact);
}

void PersonPage::addParty()
{
    const domain::PartyState *none = nullptr;
    open<PartyDialog>(QStringLiteral("party"), none);
}

void PersonPage::unlinkParty()
{
    if (const domain::PartyState *party = chosenParty())
        open<UnlinkDialog>(QStringLiteral("unlink") + party->id.toString(), *party);
}

void PersonPage::linkAccount()
{
    open<LinkDialog>(QStringLiteral("link"), LinkDialog::Search{m_ports.desk, m_ports.queue});
}

void PersonPage::record(domain::Payload payload, const QString &sentence)
{
    m_ports.agreements.record(m_account, {std::move(payload)},
                              ports::guarded<ports::Agreed>(this, [this, sentence](auto done) {
                                  if (!done) {
                                      Q_EMIT failed(done.error());
                                      return;
                                  }
                                  m_lastSaved = done->saved;
                                  Q_EMIT saved(sentence);
                                  load();
                              }));
}

void PersonPage::undoLast()
{
    const std::vector<ports::Saved> last = std::exchange(m_lastSaved, {});
    for (const ports::Saved &one : last) {
        m_ports.desk.undo(one, ports::guarded<ports::Saved>(this, [this, last](auto done) {
                              if (!done) {
                                  m_lastSaved = last;
                                  Q_EMIT failed(done.error());
                                  return;
                              }
                              Q_EMIT undone(tr("Taken back"));
                              load();
                          }));
    }
}

} // namespace dunlin::person
