// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_desk.h"
#include "core/ports/change_set.h"
#include "core/ports/session.h"
#include "core/ports/visit_list.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

class QDateEdit;
class QLineEdit;
class QStackedLayout;

namespace dunlin::common {
class Button;
class Label;
class LetterlessTable;
class StateView;
} // namespace dunlin::common

namespace dunlin::visits {

class VisitModel;

/// A day's visits for field work, over the laptop's own data: place by place, with a link to a map;
/// what came of one is recorded by a key, under the same gate as a call. GUI thread.
class VisitPage final : public QWidget {
    Q_OBJECT
public:
    /// `openMap` hands an address to a browser; only when the person asks for it.
    struct Ports {
        ports::Visits &visits;
        ports::AccountDesk &desk;
        ports::Changes &changes;
        const base::Clock &clock;
        std::function<void(const QUrl &)> openMap;
    };
    VisitPage(const Ports &ports, const ports::Session &session, QWidget *parent = nullptr);
    ~VisitPage() override;

    int toVisit() const;

public Q_SLOTS:
    void reload();
    void moveBy(int rows);
    void openCurrent();
    void openMap();
    /// M met, N nobody there, W wrong address: recorded at once, with what is typed as a note.
    void record(dunlin::domain::Outcome outcome);
    /// Asks for a file and writes the day as a calendar.
    void saveCalendar();

Q_SIGNALS:
    void accountRequested(const dunlin::domain::AccountId &account, const QString &debtor,
                          const QString &number);
    void saved(const dunlin::ports::Saved &saved, const QString &sentence);
    void said(const QString &sentence);
    void failed(const dunlin::base::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeDetail();
    void onVisits(ports::Result<std::vector<ports::Visit>> visits);
    void showCurrent();
    const ports::Visit *current() const;
    QDate day() const;

    const Ports m_ports;
    const ports::Session m_session;
    QTimer m_soon; ///< many commits, one reading
    bool m_recording = false;
    VisitModel *m_model;
    common::Label *m_count;
    QDateEdit *m_day;
    common::LetterlessTable *m_table;
    common::StateView *m_state;
    QStackedLayout *m_stack;
    QWidget *m_detail;
    common::Label *m_debtor;
    common::Label *m_number;
    common::Label *m_address;
    common::Label *m_amount;
    common::Label *m_reason;
    QLineEdit *m_note;
    common::Button *m_map;
    common::Button *m_met;
    common::Button *m_nobody;
    common::Button *m_wrong;
};

} // namespace dunlin::visits
