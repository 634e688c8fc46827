// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/change_set.h"
#include "core/ports/contact_gate.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLineEdit;
class QStackedLayout;
class QVBoxLayout;

namespace dunlin::common {
class Button;
class Label;
class LetterlessTable;
class StateView;
} // namespace dunlin::common

namespace dunlin::overrides {

class OverrideModel;

/// The requests for exceptions to the gate's rules that wait for a second person: what was asked,
/// which rule blocks and by which facts, and the answer. A allows one attempt, D declines with a
/// note. What is decided leaves the list; the cursor stays at its place. GUI thread.
class OverridePage final : public QWidget {
    Q_OBJECT
public:
    struct Ports {
        ports::ContactGate &gate;
        ports::Changes &changes;
        const base::Clock &clock;
    };
    /// `zone`: the office's.
    OverridePage(const Ports &ports, QByteArray zone, QWidget *parent = nullptr);
    ~OverridePage() override;

    int waiting() const;

public Q_SLOTS:
    void moveBy(int rows);
    /// Allows the request under the cursor.
    void grant();
    /// Asks for the note first, then declines.
    void decline();
    void openCurrent();

Q_SIGNALS:
    /// How many wait now for who sits here: not those that somebody else has to decide.
    void waitingChanged(int count);
    void decided(const QString &sentence);
    void failed(const dunlin::base::Error &error);
    void accountRequested(const dunlin::domain::AccountId &account);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeDetail();
    void reload();
    void onRequests(ports::Result<std::vector<ports::OverrideView>> requests);
    void showCurrent();
    void record(bool grant);
    const ports::OverrideView *current() const;

    const Ports m_ports;
    const QByteArray m_zone;
    QTimer m_soon; ///< many commits, one reading
    bool m_recording = false;
    OverrideModel *m_model;
    common::Label *m_count;
    common::LetterlessTable *m_table;
    common::StateView *m_state;
    QStackedLayout *m_stack;
    QWidget *m_detail;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr; ///< of the request shown; made anew for each
    QLineEdit *m_note;
    common::Button *m_grant;
    common::Button *m_decline;
    common::Label *m_why;
};

} // namespace dunlin::overrides
