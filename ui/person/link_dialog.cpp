// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/link_dialog.h"

#include "core/base/hash.h"
#include "ui/common/money_text.h"
#include "ui/forms/effect_panel.h"
#include "ui/forms/field_grid.h"
#include "ui/wrapup/fact_list.h"
#include "ui/wrapup/painting.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::person {

namespace {

constexpr int kFieldsWidth = 380;
constexpr int kFound = 5;
constexpr int kLeastLetters = 3;

} // namespace

LinkDialog::LinkDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
                       const ports::AccountPage &page, const Search &search, QDate today,
                       QWidget *parent)
    : FormDialog(desk, views, page, today,
                 {QStringLiteral("linkDialog"), tr("Whose account it is"), tr("Link account"),
                  QSize(840, 460)},
                 parent)
    , m_where(search)
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(style::space::kLg);
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 8, 0); // beside the scroll bar
    column->setSpacing(style::space::kSm);
    auto *grid = new forms::FieldGrid(box);
    m_who = grid->addLine(QStringLiteral("linkWho"), tr("&Person"),
                          tr("name, number or phone of an account"));
    m_found = new wrapup::FactList(QStringLiteral("linkFound"), tr("Accounts found"), kFound, grid);
    grid->addWide(m_found);
    m_own = new QCheckBox(tr("Nobody else who is &known"), grid);
    m_own->setObjectName(QStringLiteral("linkOwn"));
    m_own->setAccessibleName(forms::withoutMnemonic(m_own->text()));
    grid->addWide(m_own);
    m_reason = grid->addLine(QStringLiteral("linkReason"), tr("&Reason"),
                             tr("same birthday and address, say"));
    column->addWidget(grid);
    column->addStretch(1);
    QWidget *fields =
        wrapup::scrolled(box, QStringLiteral("linkScroll"), tr("What is entered"), this);
    fields->setFixedWidth(style::scaled(kFieldsWidth));
    middle->addWidget(fields);
    m_effect = new forms::EffectPanel(tr("What it does"), this);
    m_effect->setObjectName(QStringLiteral("linkEffect"));
    middle->addWidget(m_effect, 1);
    body()->addLayout(middle, 1);
    connect(m_who, &QLineEdit::textEdited, this, &LinkDialog::search);
    connect(m_found, &wrapup::FactList::picked, this,
            [this](const base::Bytes16 &id) { pick(domain::AccountId{id}); });
    connect(m_own, &QCheckBox::toggled, this, [this](bool on) {
        m_who->setEnabled(!on);
        m_found->setEnabled(!on);
        foresee();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &LinkDialog::foresee);
    foresee();
}

void LinkDialog::showEvent(QShowEvent *event)
{
    FormDialog::showEvent(event);
    m_who->setFocus(Qt::OtherFocusReason);
}

void LinkDialog::search()
{
    m_person.reset();
    foresee();
    ++m_search;
    if (m_who->text().trimmed().size() < kLeastLetters)
        return m_found->set({});
    m_where.queue.search(
        m_who->text().trimmed(), kFound,
        ports::guarded<std::vector<ports::QueueRow>>(this, [this, search = m_search](auto rows) {
            if (search == m_search && rows)
                onFound(*rows);
        }));
}

void LinkDialog::onFound(const std::vector<ports::QueueRow> &rows)
{
    std::vector<wrapup::FactRow> facts;
    for (const ports::QueueRow &row : rows) {
        if (row.account == state().id)
            continue;
        wrapup::FactRow fact;
        fact.id = row.account.bytes;
        fact.title = common::isolated(row.debtor);
        fact.detail = QStringLiteral("%1 \u00b7 %2")
                          .arg(common::isolated(row.number), common::isolated(row.city));
        fact.amount = common::moneyText(row.balance);
        fact.sentence = tr("%1, account %2").arg(fact.title, row.number);
        facts.push_back(std::move(fact));
    }
    m_found->set(std::move(facts));
}

void LinkDialog::pick(domain::AccountId account)
{
    m_where.desk.page(account, ports::guarded<ports::AccountPage>(this, [this](auto page) {
                          if (!page)
                              return;
                          m_person = page->state.debtor;
                          m_who->setText(m_person->name);
                          m_reason->setFocus(Qt::OtherFocusReason);
                          foresee();
                      }));
}

domain::DebtorId LinkDialog::target() const
{
    if (m_own->isChecked())
        return {base::derivedId("debtor" + state().id.toHex(), "of its own")};
    return m_person ? m_person->id : domain::DebtorId{};
}

std::optional<forms::FormDialog::Problem> LinkDialog::problem() const
{
    if (target().isNull())
        return Problem{tr("Choose an account of the person it belongs to."), m_who, true};
    if (m_reason->text().trimmed().isEmpty())
        return Problem{tr("Say why."), m_reason, true};
    return std::nullopt;
}

forms::FormDialog::Entry LinkDialog::entry() const
{
    return {{domain::DebtorLinked{target(), m_reason->text().trimmed()}},
            m_own->isChecked() ? tr("Unlinked from the person")
                               : tr("Linked to %1").arg(m_person ? m_person->name : QString())};
}

void LinkDialog::showForeseen(const ports::Foreseen *foreseen)
{
    if (!foreseen) {
        m_effect->setLines(
            {{QStringLiteral("info-circle"), tr("Choose an account of the person, and say why."),
              common::Tone::Neutral}});
        return;
    }
    std::vector<forms::EffectLine> lines;
    const int others = int(foreseen->others.size());
    lines.push_back({QStringLiteral("people"),
                     others > 0
                         ? tr("The person then has %Ln account(s) here. Attempts count together "
                              "where the law counts by person.",
                              "", others + 1)
                         : tr("The account then stands alone."),
                     common::Tone::Neutral});
    if (!m_own->isChecked())
        lines.push_back({QStringLiteral("shield-exclamation"),
                         tr("Care in force for that person stops contact here too, at once."),
                         common::Tone::Neutral});
    lines.push_back({QStringLiteral("clock-history"),
                     tr("What was done before stays where it was done."), common::Tone::Neutral});
    m_effect->setLines(lines);
}

} // namespace dunlin::person
