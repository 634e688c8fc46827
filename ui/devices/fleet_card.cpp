// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/fleet_card.h"

#include "ui/common/button.h"
#include "ui/common/error_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/state_view.h"
#include "ui/common/table.h"
#include "ui/devices/fleet_model.h"
#include "ui/style/tokens.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::devices {

using common::Button;
using common::ButtonKind;
using common::Label;
using style::Face;
using style::Ink;
using State = ports::FleetLaptop::State;

namespace {
constexpr int kAgainMs = 30'000;
constexpr int kRowHeight = 30;
} // namespace

FleetCard::FleetCard(ports::Fleet &fleet, const base::Clock &clock, QByteArray zone, QString user,
                     QWidget *parent)
    : common::Card(tr("Laptops of the office"), parent)
    , m_fleet(fleet)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_user(std::move(user))
    , m_model(new FleetModel(m_zone, this))
{
    auto *host = new QWidget(this);
    m_stack = new QStackedLayout(host);
    m_table = new common::LetterlessTable;
    m_table->setObjectName(QStringLiteral("fleetTable"));
    m_table->setAccessibleName(tr("Laptops of the office"));
    m_table->setModel(m_model);
    common::setUpTable(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Fixed);
    columns->setSectionResizeMode(FleetModel::Standing, QHeaderView::Stretch);
    m_table->setColumnWidth(FleetModel::Laptop, style::scaled(260));
    m_table->setColumnWidth(FleetModel::Person, style::scaled(180));
    m_table->setColumnWidth(FleetModel::LastSeen, style::scaled(150));
    m_state = new common::StateView;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    body()->addWidget(host, 1);

    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kGap);
    m_sentence = new Label(Face::Small, Ink::Text2);
    m_sentence->setObjectName(QStringLiteral("fleetSentence"));
    m_sentence->setWordWrap(true);
    m_back = new Button(QStringLiteral("fleetBack"), tr("&Take it back"), ButtonKind::Normal, this);
    m_wipe = new Button(QStringLiteral("fleetWipe"), tr("&Wipe…"), ButtonKind::Normal, this);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_back);
    row->addWidget(m_wipe);
    body()->addLayout(row);

    m_state->showLoading(tr("Asking the office for its laptops…"));
    m_stack->setCurrentWidget(m_state);
    showCurrent();
    m_again.setInterval(kAgainMs);
    connect(&m_again, &QTimer::timeout, this, &FleetCard::reload);
    connect(m_state, &common::StateView::actionTriggered, this, &FleetCard::reload);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_asking.clear();
        showCurrent();
    });
    connect(m_wipe, &QAbstractButton::clicked, this, &FleetCard::ask);
    connect(m_back, &QAbstractButton::clicked, this, [this] {
        if (m_asking.isEmpty())
            return carryOut(true);
        m_asking.clear();
        showCurrent();
    });
    connect(style::themeNotifier(), &style::ThemeNotifier::themeChanged, m_table, [this] {
        m_table->verticalHeader()->setDefaultSectionSize(style::scaled(kRowHeight));
    });
}

FleetCard::~FleetCard() = default;

void FleetCard::showEvent(QShowEvent *event)
{
    common::Card::showEvent(event);
    reload();
    m_again.start();
}

void FleetCard::hideEvent(QHideEvent *event)
{
    common::Card::hideEvent(event);
    m_again.stop();
    m_asking.clear();
}

void FleetCard::reload()
{
    m_fleet.list(ports::guarded<std::vector<ports::FleetLaptop>>(
        this, [this](auto list) { onList(std::move(list)); }));
}

void FleetCard::onList(ports::Result<std::vector<ports::FleetLaptop>> list)
{
    if (!list) {
        // What was read before stays, with its age in the table.
        if (m_model->rowCount() == 0) {
            m_state->showError(list.error(), tr("Try again"));
            m_stack->setCurrentWidget(m_state);
        }
        return;
    }
    const ports::FleetLaptop *before = current();
    const QByteArray id = before ? before->id : QByteArray();
    const QByteArray asking = m_asking;
    m_model->setLaptops(std::move(*list), m_clock.now());
    if (m_model->rowCount() == 0) {
        m_state->showEmpty(QStringLiteral("laptop"), tr("No laptop is enrolled"),
                           tr("A laptop joins with a one-time code: dunlinctl device code, where "
                              "the office is."));
        m_stack->setCurrentWidget(m_state);
        return showCurrent();
    }
    m_stack->setCurrentWidget(m_table);
    m_table->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(id)), 0));
    m_asking = current() && current()->id == asking ? asking : QByteArray();
    showCurrent();
}

const ports::FleetLaptop *FleetCard::current() const
{
    return m_model->at(m_table->currentIndex().row());
}

void FleetCard::showCurrent()
{
    const ports::FleetLaptop *laptop = current();
    const bool active = laptop && laptop->state == State::Active;
    const bool asked = active && !laptop->wipeAskedBy.isEmpty();
    const bool mine = asked && laptop->wipeAskedBy == m_user;
    const bool asking = active && laptop->id == m_asking;
    QString sentence;
    if (asking && asked) {
        sentence = tr("With its next contact %1 sends what it has not sent, destroys its keys and "
                      "its data. This cannot be taken back.")
                       .arg(common::isolated(laptop->name));
    } else if (asking) {
        sentence = tr("A second person has to agree before %1 is wiped. Until then you can take it "
                      "back.")
                       .arg(common::isolated(laptop->name));
    } else if (mine) {
        sentence = tr("You ask for this wipe. Another manager has to agree.");
    } else if (asked) {
        sentence = tr("%1 asks for this wipe and waits for you.")
                       .arg(common::isolated(laptop->wipeAskedBy));
    } else if (const int silent = m_model->silent(); silent > 0) {
        sentence = tr("%Ln laptop(s) need a look.", nullptr, silent);
    }
    m_sentence->setText(sentence);
    m_sentence->setInk(asking ? Ink::Danger : Ink::Text2);
    m_wipe->setVisible(active && !mine);
    m_wipe->setEnabled(!m_busy);
    m_wipe->setText(asking && asked ? tr("&Wipe it")
                    : asking        ? tr("&Ask for it")
                    : asked         ? tr("A&gree…")
                                    : tr("&Wipe…"));
    m_back->setVisible(asking || asked);
    m_back->setEnabled(!m_busy);
    m_back->setText(asking ? tr("&Cancel") : tr("&Take it back"));
}

void FleetCard::ask()
{
    const ports::FleetLaptop *laptop = current();
    if (!laptop || m_busy)
        return;
    if (m_asking == laptop->id)
        return carryOut(false);
    m_asking = laptop->id;
    showCurrent();
}

void FleetCard::carryOut(bool withdraws)
{
    const ports::FleetLaptop *laptop = current();
    if (!laptop || m_busy)
        return;
    m_busy = true;
    m_asking.clear();
    showCurrent();
    auto reply = ports::guarded<bool>(this, [this](auto done) { onDone(done); });
    if (withdraws)
        m_fleet.withdrawWipe(laptop->id, std::move(reply));
    else
        m_fleet.wipe(laptop->id, std::move(reply));
}

void FleetCard::onDone(const ports::Result<bool> &done)
{
    m_busy = false;
    showCurrent();
    if (!done) {
        const common::ErrorText text = common::errorText(done.error());
        m_sentence->setText(text.line());
        m_sentence->setInk(Ink::Danger);
        return;
    }
    reload();
}

} // namespace dunlin::devices
