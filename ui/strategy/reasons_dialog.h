// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/rank_desk.h"

#include <QtWidgets/QDialog>

class QListWidget;

namespace dunlin::common {
class Label;
}

namespace dunlin::strategy {

/// What people who worked accounts found wrong about the reason for which the queue had put them
/// there, the latest first; Enter opens the account. GUI thread; the port must outlive it.
class ReasonsDialog final : public QDialog {
    Q_OBJECT
public:
    ReasonsDialog(ports::RankDesk &ranks, const base::Clock &clock, QByteArray zone,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void accountRequested(const dunlin::domain::AccountId &account);

private:
    void showReasons(const base::Result<std::vector<ports::WrongReasonRow>> &rows);

    const base::Clock &m_clock;
    const QByteArray m_zone;
    common::Label *m_say;
    QListWidget *m_list;
};

} // namespace dunlin::strategy
