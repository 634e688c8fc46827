// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/fleet.h"
#include "core/ports/sync_status.h"
#include "ui/devices/outbox_model.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QCheckBox;
class QTableView;
class QVBoxLayout;

namespace dunlin::common {
class Button;
class Card;
class Label;
} // namespace dunlin::common

namespace dunlin::devices {

/// Where this laptop's work is: one sentence, then what waits and the facts behind it; for managers
/// the laptops of the office below. GUI thread.
class DevicesPage final : public QWidget {
    Q_OBJECT
public:
    /// `zone`: IANA zone of the office, for times.
    DevicesPage(ports::SyncStatus &sync, const base::Clock &clock, QByteArray zone,
                QWidget *parent = nullptr);
    /// Shows the laptops of the office too; once. `user`: who sits here.
    void showFleet(ports::Fleet &fleet, const QString &user);

Q_SIGNALS:
    /// Write down for support what this laptop is like, into `file`.
    void diagnosisWanted(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeSentence();
    QWidget *makeOutbox();
    QWidget *makeFacts();
    void askForDiagnosis();
    void refresh();
    void showSentence();
    void readOutbox();
    void onOutbox(quint64 generation, ports::Result<std::vector<ports::PendingItem>> result);

    ports::SyncStatus &m_sync;
    const base::Clock &m_clock;
    QByteArray m_zone;
    OutboxModel m_model;
    QTimer m_ageTimer;    ///< "2 s ago" grows old by itself
    QTimer m_outboxTimer; ///< puts many changes into one read
    QVBoxLayout *m_column = nullptr;
    quint64 m_generation = 0;
    QString m_spoken; ///< the sentence a screen reader heard last, without its age
    QWidget *m_icon = nullptr;
    common::Label *m_sentence = nullptr;
    common::Label *m_advice = nullptr;
    common::Label *m_problem = nullptr;
    common::Button *m_syncNow = nullptr;
    QCheckBox *m_workOffline = nullptr;
    common::Label *m_outboxNote = nullptr;
    common::Label *m_outboxEmpty = nullptr;
    QTableView *m_outbox = nullptr;
    common::Label *m_lastContact = nullptr;
    common::Label *m_accounts = nullptr;
    common::Label *m_server = nullptr;
    common::Label *m_device = nullptr;
    common::Label *m_lease = nullptr;
    common::Label *m_disk = nullptr;
    common::Label *m_key = nullptr;
    common::Label *m_defects = nullptr;
};

} // namespace dunlin::devices
