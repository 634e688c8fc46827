// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_cases.h"

#include "ui/account/account_page.h"
#include "ui/account/standing_strip.h"
#include "ui/care/care_dialog.h"
#include "ui/disputes/dispute_dialog.h"
#include "ui/disputes/end_dialog.h"
#include "ui/disputes/hold_dialog.h"
#include "ui/disputes/resolve_dialog.h"
#include "ui/forms/kept_dialogs.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"

#include <QtCore/QCoreApplication>

#include <functional>
#include <memory>

namespace dunlin::shell {

using account::AccountPage;
using account::StandingCase;

namespace {

struct CaseCommand {
    Q_DECLARE_TR_FUNCTIONS(CaseCommand)
};

/// Opens dialogs over the account page and keeps what was typed and left.
class Cases {
public:
    Cases(MainWindow &window, AccountPage &account, ports::AgreementDesk &desk,
          ports::AccountViews &views, const base::Clock &clock, const ports::Session &session)
        : m_window(window)
        , m_account(account)
        , m_desk(desk)
        , m_views(views)
        , m_clock(clock)
        , m_session(session)
    {}

    QDate today() const { return base::dateIn(m_clock.now(), m_session.officeZone); }
    std::vector<StandingCase> inForce() const
    {
        const ports::AccountPage *page = m_account.shown();
        return page ? account::standingCases(page->state, today()) : std::vector<StandingCase>();
    }

    template <class Make>
    void open(const QString &key, Make make)
    {
        const ports::AccountPage *page = m_account.shown();
        if (!page)
            return;
        m_kept.open(
            key, page->state.id, [&] { return make(*page); },
            [this](const ports::Agreed &agreed, const QString &sentence) {
                m_account.takeAgreed(agreed.saved, sentence);
            });
    }
    template <class Dialog>
    void enter(const QString &key)
    {
        open(key, [this](const ports::AccountPage &page) {
            return new Dialog(m_desk, m_views, page, today(), &m_window);
        });
    }
    void end(const domain::EventId &id)
    {
        const QString key = QString::fromLatin1(id.toHex());
        for (const StandingCase &one : inForce()) {
            if (one.id != id)
                continue;
            if (one.kind == StandingCase::Kind::Dispute)
                open(key, [this, id](const ports::AccountPage &page) {
                    return new disputes::ResolveDialog(m_desk, m_views, page, id, today(),
                                                       &m_window);
                });
            else if (one.kind == StandingCase::Kind::Hold || one.kind == StandingCase::Kind::Care)
                open(key, [this, id, words = one.words](const ports::AccountPage &page) {
                    return new disputes::EndDialog(m_desk, m_views, page, id, words, today(),
                                                   &m_window);
                });
            return;
        }
    }
    void endFirst()
    {
        for (const StandingCase &one : inForce()) {
            if (one.kind <= StandingCase::Kind::Dispute)
                return end(one.id);
        }
    }
    bool anyToEnd() const
    {
        const auto all = inForce();
        return !all.empty() && all.front().kind <= StandingCase::Kind::Dispute;
    }

private:
    MainWindow &m_window;
    AccountPage &m_account;
    ports::AgreementDesk &m_desk;
    ports::AccountViews &m_views;
    const base::Clock &m_clock;
    const ports::Session m_session;
    forms::KeptDialogs m_kept;
};

Command commandOf(const char *id, const QString &title, const char *key, const char *icon,
                  AccountPage &page, std::function<void()> run)
{
    return pageCommand(id, title, CommandGroup::Account, {keys(key)}, icon, page, std::move(run));
}

} // namespace

void connectCases(MainWindow &window, AccountPage &account, ports::AgreementDesk &desk,
                  ports::AccountViews &views, const base::Clock &clock,
                  const ports::Session &session)
{
    if (!ports::allows(session.role, ports::Permission::RecordWork))
        return;
    const auto cases = std::make_shared<Cases>(window, account, desk, views, clock, session);
    KeyTable &table = window.keyTable();
    table.add(commandOf("account.dispute", CaseCommand::tr("Enter a dispute"), "Shift+D",
                        "question-circle", account,
                        [cases] { cases->enter<disputes::DisputeDialog>(QStringLiteral("d")); }));
    table.add(commandOf("account.hold", CaseCommand::tr("Hold the account"), "Shift+H",
                        "pause-circle", account,
                        [cases] { cases->enter<disputes::HoldDialog>(QStringLiteral("h")); }));
    table.add(commandOf("account.care",
                        CaseCommand::tr("Treat with care: bankruptcy, attorney, breathing space"),
                        "Shift+C", "shield-exclamation", account,
                        [cases] { cases->enter<care::CareDialog>(QStringLiteral("c")); }));
    Command end = commandOf("account.end", CaseCommand::tr("End or decide what is in force"), "E",
                            "play-circle", account, [cases] { cases->endFirst(); });
    end.enabled = [cases] { return cases->anyToEnd(); };
    table.add(std::move(end));
    QObject::connect(&account, &AccountPage::caseChosen, &window,
                     [cases](const domain::EventId &id) { cases->end(id); });
}

} // namespace dunlin::shell
