// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/spread_dialog.h"

#include "ui/common/button.h"
#include "ui/common/cell_model.h"
#include "ui/common/error_text.h"
#include "ui/common/label.h"
#include "ui/common/list.h"
#include "ui/common/money_text.h"
#include "ui/common/table.h"
#include "ui/team/team_words.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::team {

using common::Button;
using common::CellModel;
using common::Label;
using style::Face;
using style::Ink;

namespace {
constexpr int kMostAccounts = 100'000;
constexpr QSize kSize(760, 520);
} // namespace

SpreadDialog::SpreadDialog(ports::TeamDesk &team, const ports::TeamView &view, const QString &from,
                           QWidget *parent)
    : QDialog(parent)
    , m_team(team)
    , m_from(from)
    , m_model(new CellModel(this))
{
    setObjectName(QStringLiteral("spreadDialog"));
    const QString title = tr("Spread the accounts of %1").arg(deskName(from));
    setWindowTitle(title);
    setAccessibleName(title);
    setModal(true);
    resize(style::scaled(kSize.width()), style::scaled(kSize.height()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(style::space::kGap);
    column->addWidget(new Label(title, Face::PageTitle));
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kGap);
    row->addLayout(makePeople(view), 2);
    row->addWidget(makeTable(), 5);
    column->addLayout(row, 1);
    m_sentence = new Label(Face::Body, Ink::Text2);
    m_sentence->setObjectName(QStringLiteral("spreadSentence"));
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addLayout(makeFooter());
    connect(m_people, &QListWidget::itemChanged, this, &SpreadDialog::preview);
    connect(m_most, &QSpinBox::valueChanged, this, &SpreadDialog::preview);
    preview();
}

QLayout *SpreadDialog::makePeople(const ports::TeamView &view)
{
    auto *left = new QVBoxLayout;
    auto *who = new Label(tr("Who &gets some"), Face::Small, Ink::Text2);
    left->addWidget(who);
    m_people = new QListWidget;
    common::setUpList(*m_people);
    m_people->setObjectName(QStringLiteral("spreadPeople"));
    m_people->setAccessibleName(tr("Who gets some"));
    who->setBuddy(m_people);
    QString cover; // who covers the desk while its person is away
    for (const ports::DeskLine &line : view.desks) {
        if (line.settings.user == m_from && line.settings.isAway(view.today))
            cover = line.settings.cover;
    }
    for (const ports::DeskLine &line : view.desks) {
        const QString &user = line.settings.user;
        if (user.isEmpty() || user == m_from)
            continue;
        const bool away = line.settings.isAway(view.today);
        auto *item = new QListWidgetItem(
            away ? tr("%1 (away)").arg(deskName(user)) : deskName(user), m_people);
        item->setData(Qt::UserRole, user);
        item->setFlags(away ? Qt::NoItemFlags
                            : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(user == cover && !away ? Qt::Checked : Qt::Unchecked);
    }
    left->addWidget(m_people, 1);
    auto *most = new Label(tr("At &most so many accounts"), Face::Small, Ink::Text2);
    left->addWidget(most);
    m_most = new QSpinBox;
    m_most->setObjectName(QStringLiteral("spreadMost"));
    m_most->setAccessibleName(tr("At most so many accounts"));
    m_most->setRange(0, kMostAccounts);
    m_most->setSpecialValueText(tr("all"));
    most->setBuddy(m_most);
    left->addWidget(m_most);
    return left;
}

QWidget *SpreadDialog::makeTable()
{
    auto *table = new common::LetterlessTable;
    table->setObjectName(QStringLiteral("spreadEffect"));
    table->setAccessibleName(tr("What each desk gets"));
    common::setUpTable(*table);
    table->setModel(m_model);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

QLayout *SpreadDialog::makeFooter()
{
    auto *foot = new QHBoxLayout;
    foot->addWidget(new Label(tr("Nothing is moved until you confirm."), Face::Small, Ink::Text2),
                    1);
    auto *cancel = new Button(QStringLiteral("spreadCancel"), tr("Cancel"));
    cancel->setKeyHint(QStringLiteral("Esc"));
    m_confirm = new Button(QStringLiteral("spreadConfirm"), tr("Move the accounts"),
                           common::ButtonKind::Primary);
    m_confirm->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_confirm->setEnabled(false);
    foot->addWidget(cancel);
    foot->addWidget(m_confirm);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QAbstractButton::clicked, this, &SpreadDialog::confirm);
    for (const auto &keys : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this,
                &SpreadDialog::confirm);
    return foot;
}

ports::Spread SpreadDialog::wanted() const
{
    ports::Spread spread;
    spread.from = m_from;
    spread.most = m_most->value();
    for (int i = 0; i < m_people->count(); ++i) {
        const QListWidgetItem *item = m_people->item(i);
        if (item->checkState() == Qt::Checked)
            spread.to << item->data(Qt::UserRole).toString();
    }
    return spread;
}

void SpreadDialog::preview()
{
    m_effect.reset();
    m_confirm->setEnabled(false);
    const ports::Spread spread = wanted();
    if (spread.to.isEmpty()) {
        ++m_request;
        m_model->setContent({}, {});
        say(tr("Choose one desk or several. Accounts, balance and age are shared alike."), false);
        return;
    }
    m_team.preview(spread, ports::guarded<ports::SpreadEffect>(
                               this, [this, request = ++m_request](auto effect) {
                                   if (request == m_request)
                                       onEffect(std::move(effect));
                               }));
}

void SpreadDialog::onEffect(base::Result<ports::SpreadEffect> effect)
{
    if (!effect)
        return say(common::errorText(effect.error()).line(), true);
    std::vector<CellModel::Row> rows;
    bool isTooMuch = false;
    for (const ports::SpreadEffect::Share &share : effect->shares) {
        const qint64 after = share.before + share.gets;
        const bool over = share.capacity > 0 && after > share.capacity;
        isTooMuch = isTooMuch || over;
        CellModel::Cell load(
            share.capacity > 0
                ? tr("%1 of %2").arg(common::countText(after), common::countText(share.capacity))
                : common::countText(after));
        if (over)
            load.ink = Ink::Danger;
        rows.push_back({deskName(share.user), common::countText(share.gets), load,
                        common::moneyText(share.balance), common::countText(share.overdue),
                        common::countText(share.callBacks)});
    }
    m_model->setContent(
        {{tr("Desk"), false, {}},
         {tr("Gets"), true, {}},
         {tr("Then has"), true, {}},
         {tr("Balance"), true, {}},
         {tr("Over 90 days"), true, {}},
         {tr("Call-backs"), true, tr("Agreed with a person: somebody else would call")}},
        std::move(rows));
    QString sentence = tr("%Ln account(s), %1, move.", nullptr, int(effect->accounts))
                           .arg(common::moneyText(effect->balance));
    if (isTooMuch)
        sentence += QLatin1Char(' ') + tr("A desk gets more than it can carry.");
    say(sentence, isTooMuch);
    m_confirm->setEnabled(effect->accounts > 0);
    m_effect = std::move(*effect);
}

void SpreadDialog::say(const QString &sentence, bool isProblem)
{
    m_sentence->setInk(isProblem ? Ink::Danger : Ink::Text2);
    m_sentence->setText(sentence);
}

void SpreadDialog::confirm()
{
    if (!m_effect || m_saving || m_effect->accounts == 0)
        return;
    m_saving = true;
    m_confirm->setEnabled(false);
    m_team.spread(
        wanted(), m_effect->stamp, ports::guarded<ports::SpreadDone>(this, [this](auto done) {
            m_saving = false;
            if (!done) {
                preview();
                return say(common::errorText(done.error()).line(), true);
            }
            Q_EMIT spread(*done, tr("%Ln account(s) moved", nullptr, int(done->moves.size())));
            accept();
        }));
}

} // namespace dunlin::team
