// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_detail_card.h"

#include "ui/audit/audit_words.h"
#include "ui/common/button.h"
#include "ui/common/cell_model.h"
#include "ui/common/date_text.h"
#include "ui/common/error_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/table.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::audit {

using common::Button;
using common::Label;
using style::Face;
using style::Ink;

AuditDetailCard::AuditDetailCard(QByteArray zone, QWidget *parent)
    : Card(tr("Event"), parent)
    , m_zone(std::move(zone))
    , m_changes(new common::CellModel(this))
{
    m_who = new Label(Face::Strong);
    m_who->setObjectName(QStringLiteral("auditWho"));
    m_who->setWordWrap(true);
    m_when = new Label(Face::Small, Ink::Text2);
    m_when->setWordWrap(true);
    m_table = new common::LetterlessTable;
    m_table->setObjectName(QStringLiteral("auditChanges"));
    m_table->setAccessibleName(tr("Before and after"));
    common::setUpTable(*m_table);
    m_table->setModel(m_changes);
    m_decisionTitle = new Label(Face::Overline, Ink::Text3);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("auditText"));
    m_text->setAccessibleName(tr("What was written, and decided"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(style::figures(Face::Small));
    m_proof = new Label(Face::Small);
    m_proof->setObjectName(QStringLiteral("auditProof"));
    m_proof->setWordWrap(true);
    m_ledger = new Label(Face::Small);
    m_ledger->setObjectName(QStringLiteral("auditLedger"));
    m_ledger->setWordWrap(true);
    m_hash = new Label(Face::Small, Ink::Text3);
    m_hash->setElided(true);
    m_read = new Label(Face::Small, Ink::Text3);
    m_read->setObjectName(QStringLiteral("auditRead"));
    m_read->setWordWrap(true);
    body()->addWidget(m_who);
    body()->addWidget(m_when);
    body()->addWidget(m_table, 2);
    body()->addWidget(m_decisionTitle);
    body()->addWidget(m_text, 3);
    body()->addWidget(m_proof);
    body()->addWidget(m_ledger);
    body()->addWidget(m_hash);
    body()->addWidget(m_read);
    auto *grid = new QGridLayout; // three side by side have no room in French
    grid->setSpacing(style::space::kSm);
    m_open = new Button(QStringLiteral("auditOpen"), tr("Account"));
    m_open->setKeyHint(QStringLiteral("Enter"));
    m_replay = new Button(QStringLiteral("auditReplay"), tr("As known then"));
    m_replay->setKeyHint(QStringLiteral("R"));
    m_pack = new Button(QStringLiteral("auditPack"), tr("Evidence pack"));
    m_pack->setKeyHint(QStringLiteral("P"));
    grid->addWidget(m_open, 0, 0, Qt::AlignLeading);
    grid->addWidget(m_replay, 0, 1, Qt::AlignLeading);
    grid->addWidget(m_pack, 1, 0, 1, 2, Qt::AlignLeading);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    connect(m_open, &QAbstractButton::clicked, this, &AuditDetailCard::openRequested);
    connect(m_replay, &QAbstractButton::clicked, this, &AuditDetailCard::replayRequested);
    connect(m_pack, &QAbstractButton::clicked, this, &AuditDetailCard::packRequested);
}

void AuditDetailCard::showLine(const ports::AuditLine &line)
{
    setTitle(kindWords(line.kind));
    const QString whose = line.account.isNull()   ? tr("the whole office")
                          : line.number.isEmpty() ? tr("an account that is not here any more")
                                                  : common::isolated(line.number);
    //: who did it, on which account
    m_who->setText(tr("%1 on %2").arg(actorWords(line.actor), whose));
    const QString device = line.device.isNull() ? tr("the server") : line.device.toString().left(8);
    m_when->setText(line.received.ms > 0
                        ? tr("Device %1, its clock %2; server's clock %3")
                              .arg(device, common::fullText(line.occurred, m_zone),
                                   common::fullText(line.received, m_zone))
                        : tr("Device %1, its clock %2; not at the server yet")
                              .arg(device, common::fullText(line.occurred, m_zone)));
    const bool hasAccount = !line.account.isNull();
    for (Button *button : {m_open, m_replay, m_pack})
        button->setEnabled(hasAccount);
}

void AuditDetailCard::begin(const ports::AuditLine &line)
{
    showLine(line);
    m_proof->setInk(Ink::Text2);
    m_proof->setText(tr("Reading…"));
    m_ledger->setText({});
}

void AuditDetailCard::show(const ports::AuditDetail &detail)
{
    showLine(detail.line);
    std::vector<common::CellModel::Row> rows;
    for (const ports::AuditChange &change : detail.changes) {
        const QString none = QString(QChar(0x2014));
        rows.push_back({fieldWords(change.field), change.before.isEmpty() ? none : change.before,
                        change.after.isEmpty() ? none : change.after});
    }
    const bool nothing = rows.empty();
    if (nothing)
        rows.push_back({tr("Nothing of the account's figures"), QString(), QString()});
    m_changes->setContent(
        {{tr("Field"), false, {}}, {tr("Before"), false, {}}, {tr("After"), false, {}}},
        std::move(rows));
    m_table->clearSpans();
    if (nothing)
        m_table->setSpan(0, 0, 1, m_changes->columnCount());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_decisionTitle->setText(detail.decision.isEmpty() ? tr("As it was written")
                                                       : tr("What was decided, and from what"));
    m_text->setPlainText(prettyJson(detail.decision.isEmpty() ? detail.raw : detail.decision));
    m_proof->setInk(detail.hashHolds ? Ink::Ok : detail.isErased ? Ink::Text2 : Ink::Danger);
    m_proof->setText(proofWords(detail));
    m_hash->setText(tr("SHA-256 %1").arg(QString::fromLatin1(detail.hash)));
    m_read->setText(detail.readRecorded ? tr("That you looked at this account is recorded.")
                                        : QString());
}

void AuditDetailCard::showProof(const base::Result<ports::AuditProof> &proof)
{
    if (!proof) {
        m_ledger->setInk(Ink::Text2);
        m_ledger->setText(tr("Whether it is in the signed ledger could not be checked: %1")
                              .arg(common::errorText(proof.error()).line()));
        return;
    }
    using State = ports::AuditProof::State;
    m_ledger->setInk(proof->state == State::Proven   ? Ink::Ok
                     : proof->state == State::NotYet ? Ink::Text2
                                                     : Ink::Danger);
    m_ledger->setText(ledgerWords(*proof, m_zone));
    m_ledger->setToolTip(
        proof->root.isEmpty() ? QString() : tr("Root %1").arg(QString::fromLatin1(proof->root)));
}

void AuditDetailCard::say(const QString &problem)
{
    m_proof->setInk(Ink::Danger);
    m_proof->setText(problem);
}

} // namespace dunlin::audit
