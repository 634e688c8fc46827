// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/audit_desk.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QStackedLayout;
class QTableView;

namespace dunlin::common {
class Button;
class CellModel;
class Label;
class StateView;
} // namespace dunlin::common

namespace dunlin::audit {

class AuditDetailCard;

/// The ledger for who has to account for it: what came, in order, filtered; of one event who, when,
/// by which device, what it changed, what was decided from which facts, and whether its bytes still
/// have their hash. Looking is itself recorded, and the page says so. GUI thread.
class AuditPage final : public QWidget {
    Q_OBJECT
public:
    struct Ports {
        ports::AuditDesk &audit;
        const base::Clock &clock;
    };
    AuditPage(const Ports &ports, QByteArray zone, QWidget *parent = nullptr);
    ~AuditPage() override;

public Q_SLOTS:
    void moveBy(int rows);
    void openAccount();
    /// The account as it was known when the event happened.
    void replay();
    /// Asks for a folder, and writes the account's events with their hashes into it.
    void pack();

Q_SIGNALS:
    void accountRequested(const dunlin::domain::AccountId &account, const QString &number);
    void replayRequested(const dunlin::domain::AccountId &account, const QString &number,
                         dunlin::domain::Instant known);
    void saved(const QString &sentence);
    void failed(const dunlin::base::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFilter();
    QWidget *makeList();
    QLineEdit *addField(QWidget *bar, const char *name, const QString &words);
    ports::AuditFilter filter() const;
    void load(qint64 before);
    void onPage(base::Result<ports::AuditPage> page, bool isMore);
    void showRows();
    void showCurrent();
    const ports::AuditLine *current() const;

    const Ports m_ports;
    const QByteArray m_zone;
    std::vector<ports::AuditLine> m_lines;
    qint64 m_next = 0;
    int m_request = 0;
    int m_detailRequest = 0;
    QTimer m_soon;
    QLineEdit *m_account = nullptr;
    QLineEdit *m_actor = nullptr;
    QLineEdit *m_device = nullptr;
    QLineEdit *m_rule = nullptr;
    QComboBox *m_kind = nullptr;
    QCheckBox *m_days = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    common::CellModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    common::Button *m_more = nullptr;
    common::Label *m_note = nullptr;
    AuditDetailCard *m_detail = nullptr;
    common::StateView *m_state = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_body = nullptr;
};

} // namespace dunlin::audit
