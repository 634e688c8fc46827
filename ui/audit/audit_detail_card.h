// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/audit_desk.h"
#include "ui/common/card.h"

class QPlainTextEdit;
class QTableView;

namespace dunlin::common {
class Button;
class CellModel;
class Label;
} // namespace dunlin::common

namespace dunlin::audit {

/// One event in full.
class AuditDetailCard final : public common::Card {
    Q_OBJECT
public:
    explicit AuditDetailCard(QByteArray zone, QWidget *parent = nullptr);

    /// The line at once; the rest comes with show().
    void begin(const ports::AuditLine &line);
    void show(const ports::AuditDetail &detail);
    void say(const QString &problem);
    /// Whether the event is in the office's signed ledger; the office may be out of reach.
    void showProof(const base::Result<ports::AuditProof> &proof);

Q_SIGNALS:
    void openRequested();
    void replayRequested();
    void packRequested();

private:
    void showLine(const ports::AuditLine &line);

    const QByteArray m_zone;
    common::Label *m_who;
    common::Label *m_when;
    common::Label *m_proof;
    common::Label *m_ledger;
    common::Label *m_hash;
    common::Label *m_read;
    common::CellModel *m_changes;
    QTableView *m_table;
    common::Label *m_decisionTitle;
    QPlainTextEdit *m_text;
    common::Button *m_open;
    common::Button *m_replay;
    common::Button *m_pack;
};

} // namespace dunlin::audit
