// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_desk.h"

#include <QtWidgets/QWidget>

class QGridLayout;

namespace dunlin::common {
class Button;
class Card;
class Label;
} // namespace dunlin::common

namespace dunlin::wrapup {
class FactList;
}

namespace dunlin::account {

class AnswerStrip;

/// The left column: how to reach the person, who they are, all their accounts. Built once; set
/// values. GUI thread.
class ContactPanel final : public QWidget {
    Q_OBJECT
public:
    ContactPanel(const base::Clock &clock, QByteArray zone, QWidget *parent = nullptr);

    void setPage(const ports::AccountPage &page);
    /// The number that Call dials.
    void setPoint(std::optional<domain::ContactPointId> point);
    /// Their clocks moved on.
    void refreshTimes();

Q_SIGNALS:
    void pointPicked(const dunlin::domain::ContactPointId &point);
    void accountPicked(const dunlin::domain::AccountId &account);
    void filesRequested();
    void filePicked(const dunlin::domain::EventId &file);

private:
    common::Label *addFact(QGridLayout *grid, const QString &title);
    void showPhones();
    void showAnswers();
    void showAccounts();
    void showFiles();

    const base::Clock &m_clock;
    const QByteArray m_zone;
    ports::AccountPage m_page;
    std::optional<domain::ContactPointId> m_point;
    common::Label *m_noPhone;
    common::Label *m_best;
    AnswerStrip *m_answers;
    wrapup::FactList *m_phones;
    common::Label *m_address;
    common::Label *m_place;
    common::Label *m_email;
    common::Label *m_employer;
    common::Label *m_born;
    common::Label *m_language;
    common::Label *m_consent;
    common::Label *m_accountsTitle;
    wrapup::FactList *m_accounts;
    common::Label *m_filesTitle;
    common::Button *m_filesButton;
    wrapup::FactList *m_files;
};

} // namespace dunlin::account
