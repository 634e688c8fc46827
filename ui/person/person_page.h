// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_desk.h"
#include "core/ports/account_queue.h"
#include "core/ports/account_views.h"
#include "core/ports/agreement_desk.h"
#include "core/ports/change_set.h"
#include "core/ports/session.h"
#include "ui/forms/kept_dialogs.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QStackedLayout;
class QTableView;
class QVBoxLayout;

namespace dunlin::common {
class Button;
class Card;
class Chip;
class Label;
class StateView;
} // namespace dunlin::common
namespace dunlin::wrapup {
class FactList;
}

namespace dunlin::person {

class ListModel;

/// One person: all accounts, who stands beside, every number and address with where it comes from
/// and what came of it. Reads and records on the account it was opened from; follows what is
/// committed. GUI thread; ports and clock must outlive it.
class PersonPage final : public QWidget {
    Q_OBJECT
public:
    struct Ports {
        ports::AccountDesk &desk;
        ports::AgreementDesk &agreements;
        ports::AccountViews &views;
        ports::AccountQueue &queue;
        ports::Changes &changes;
        const base::Clock &clock;
    };
    PersonPage(const Ports &ports, ports::Session session, QWidget *parent = nullptr);

    const ports::AccountPage *shown() const { return m_page ? &*m_page : nullptr; }

public Q_SLOTS:
    void openPerson(const dunlin::domain::AccountId &account);
    void addPoint();
    /// The chosen number or person, whichever list has the focus.
    void editChosen();
    /// The chosen number is right: somebody said so just now.
    void confirmPoint();
    void markWrong();
    void markDoNotContact();
    void addParty();
    void unlinkParty();
    void linkAccount();
    void undoLast();

Q_SIGNALS:
    void openAccount(const dunlin::domain::AccountId &account);
    void backRequested();
    /// On disk; the toast offers `undoLast`.
    void saved(const QString &sentence);
    void undone(const QString &sentence);
    void failed(const dunlin::base::Error &error);

private:
    QWidget *makeHead();
    QWidget *makeAccounts();
    QWidget *makeParties();
    QWidget *makePoints();
    QTableView *makeTable(ListModel *model, const QString &name, const QString &label, int stretch,
                          QVBoxLayout *into);
    common::Button *makeButton(const QString &name, const QString &words, const QString &key,
                               void (PersonPage::*act)());
    void load();
    void onPage(const base::Result<ports::AccountPage> &page);
    void showPage();
    void markPoint(domain::PointState state);
    void record(domain::Payload payload, const QString &sentence);
    template <class Dialog, class... Rest>
    void open(const QString &key, const Rest &...rest);
    const domain::ContactPointState *chosenPoint() const;
    const domain::PartyState *chosenParty() const;
    QDate today() const;

    const Ports m_ports;
    const ports::Session m_session;
    const bool m_records; ///< the role may record
    domain::AccountId m_account;
    std::optional<ports::AccountPage> m_page;
    std::vector<ports::PointOrigin> m_origins;
    int m_request = 0; ///< of the last page asked for; a late answer is dropped
    std::vector<ports::Saved> m_lastSaved;
    forms::KeptDialogs m_kept;
    QTimer m_minute; ///< their time goes on

    common::StateView *m_state;
    QWidget *m_body;
    QStackedLayout *m_stack;
    common::Label *m_name;
    common::Label *m_line;
    common::Card *m_accountsCard;
    common::Label *m_totals;
    ListModel *m_accounts;
    QTableView *m_accountTable;
    ListModel *m_parties;
    QTableView *m_partyTable;
    common::Label *m_noParty;
    ListModel *m_points;
    QTableView *m_pointTable;
    common::Label *m_linksTitle;
    wrapup::FactList *m_links;
};

} // namespace dunlin::person
