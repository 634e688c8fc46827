// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_desk.h"
#include "ui/wrapup/fact_list.h"

#include <QtWidgets/QFrame>

namespace dunlin::account {

/// What is in force on an account and how to act on it: care, holds, open disputes, requests that
/// wait or came back. The most pressing first.
struct StandingCase {
    enum class Kind { Care, Hold, Dispute, Request, Decided };
    Kind kind = Kind::Hold;
    domain::EventId id;
    QString words; ///< what it is, for a title
    wrapup::FactRow row;
};
std::vector<StandingCase> standingCases(const domain::AccountState &state, QDate today);

/// The cases as lines under the banner; nothing in force: hidden. A line that is chosen opens what
/// ends or decides it. GUI thread.
class StandingStrip final : public QFrame {
    Q_OBJECT
public:
    explicit StandingStrip(QWidget *parent = nullptr);
    void setPage(const ports::AccountPage &page, QDate today);

Q_SIGNALS:
    void chosen(const dunlin::domain::EventId &id);

private:
    wrapup::FactList *m_list;
};

} // namespace dunlin::account
