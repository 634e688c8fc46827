// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_words.h"

#include "ui/common/date_text.h"
#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace dunlin::audit {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dunlin::audit)
};

constexpr qsizetype kMostShown = 6'000;

QString spaced(const QByteArray &name)
{
    QString text = QString::fromLatin1(name).replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString kindWords(const QByteArray &kind)
{
    static const QHash<QByteArray, const char *> known{
        {"contact", QT_TRANSLATE_NOOP("dunlin::audit", "Contact")},
        {"payment", QT_TRANSLATE_NOOP("dunlin::audit", "Payment")},
        {"reversal", QT_TRANSLATE_NOOP("dunlin::audit", "Taken back")},
        {"promise", QT_TRANSLATE_NOOP("dunlin::audit", "Promise")},
        {"note", QT_TRANSLATE_NOOP("dunlin::audit", "Note")},
        {"assignment", QT_TRANSLATE_NOOP("dunlin::audit", "Assignment")},
        {"terms", QT_TRANSLATE_NOOP("dunlin::audit", "Terms")},
        {"dispute", QT_TRANSLATE_NOOP("dunlin::audit", "Dispute")},
        {"hold", QT_TRANSLATE_NOOP("dunlin::audit", "Hold")},
        {"item", QT_TRANSLATE_NOOP("dunlin::audit", "Item")},
        {"account", QT_TRANSLATE_NOOP("dunlin::audit", "Account opened")},
        {"debtor", QT_TRANSLATE_NOOP("dunlin::audit", "Debtor")},
        {"contact_point", QT_TRANSLATE_NOOP("dunlin::audit", "Number or address")},
        {"adjustment", QT_TRANSLATE_NOOP("dunlin::audit", "Correction")},
        {"reservation", QT_TRANSLATE_NOOP("dunlin::audit", "Contact begun")},
        {"source_fact", QT_TRANSLATE_NOOP("dunlin::audit", "Fact")},
        {"strategy_step", QT_TRANSLATE_NOOP("dunlin::audit", "Step of a strategy")},
        {"override_request", QT_TRANSLATE_NOOP("dunlin::audit", "Override asked for")},
        {"override_decision", QT_TRANSLATE_NOOP("dunlin::audit", "Override decided")},
        {"approval_requested", QT_TRANSLATE_NOOP("dunlin::audit", "Approval asked for")},
        {"approval_decided", QT_TRANSLATE_NOOP("dunlin::audit", "Approval decided")},
        {"plan", QT_TRANSLATE_NOOP("dunlin::audit", "Plan")},
        {"settlement", QT_TRANSLATE_NOOP("dunlin::audit", "Settlement")},
        {"attachment", QT_TRANSLATE_NOOP("dunlin::audit", "File")},
        {"attachment_part", QT_TRANSLATE_NOOP("dunlin::audit", "Part of a file")},
        {"attachment_removed", QT_TRANSLATE_NOOP("dunlin::audit", "File removed")},
        {"party", QT_TRANSLATE_NOOP("dunlin::audit", "Person beside the debtor")},
        {"party_unlinked", QT_TRANSLATE_NOOP("dunlin::audit", "Person unlinked")},
        {"call_back", QT_TRANSLATE_NOOP("dunlin::audit", "Call-back")},
        {"care", QT_TRANSLATE_NOOP("dunlin::audit", "Care")},
        {"care_detail", QT_TRANSLATE_NOOP("dunlin::audit", "Detail of care")},
        {"care_ended", QT_TRANSLATE_NOOP("dunlin::audit", "Care ended")},
        {"task", QT_TRANSLATE_NOOP("dunlin::audit", "Task")},
        {"message", QT_TRANSLATE_NOOP("dunlin::audit", "Message")},
        {"message_received", QT_TRANSLATE_NOOP("dunlin::audit", "Message received")},
        {"message_step", QT_TRANSLATE_NOOP("dunlin::audit", "Step of a message")},
        {"close", QT_TRANSLATE_NOOP("dunlin::audit", "Account closed")},
        {"reopen", QT_TRANSLATE_NOOP("dunlin::audit", "Account reopened")},
        {"cost", QT_TRANSLATE_NOOP("dunlin::audit", "Cost")},
        {"fee", QT_TRANSLATE_NOOP("dunlin::audit", "Fee")},
        {"interest", QT_TRANSLATE_NOOP("dunlin::audit", "Interest")},
        {"penalty", QT_TRANSLATE_NOOP("dunlin::audit", "Penalty")},
        {"interest_waiver", QT_TRANSLATE_NOOP("dunlin::audit", "Interest waived")},
        {"credit_note", QT_TRANSLATE_NOOP("dunlin::audit", "Credit note")},
        {"creditor", QT_TRANSLATE_NOOP("dunlin::audit", "Creditor")},
        {"debtor_linked", QT_TRANSLATE_NOOP("dunlin::audit", "Debtor linked")},
        {"dispute_resolved", QT_TRANSLATE_NOOP("dunlin::audit", "Dispute decided")},
        {"payment_expected", QT_TRANSLATE_NOOP("dunlin::audit", "Payment announced")},
        {"expected_cancelled", QT_TRANSLATE_NOOP("dunlin::audit", "Announced payment taken back")},
        {"hold_lifted", QT_TRANSLATE_NOOP("dunlin::audit", "Hold ended")},
        {"import_undone", QT_TRANSLATE_NOOP("dunlin::audit", "Import undone")},
        {"judgment", QT_TRANSLATE_NOOP("dunlin::audit", "Judgment")},
        {"court_case", QT_TRANSLATE_NOOP("dunlin::audit", "Court case")},
        {"legal_hold", QT_TRANSLATE_NOOP("dunlin::audit", "Legal hold")},
        {"legal_hold_lifted", QT_TRANSLATE_NOOP("dunlin::audit", "Legal hold ended")},
        {"notice", QT_TRANSLATE_NOOP("dunlin::audit", "Notice")},
        {"placement", QT_TRANSLATE_NOOP("dunlin::audit", "Placement")},
        {"recall", QT_TRANSLATE_NOOP("dunlin::audit", "Recall")},
        {"plan_changed", QT_TRANSLATE_NOOP("dunlin::audit", "Plan changed")},
        {"arrangement_cancelled", QT_TRANSLATE_NOOP("dunlin::audit", "Arrangement cancelled")},
        {"promise_cancelled", QT_TRANSLATE_NOOP("dunlin::audit", "Promise cancelled")},
        {"reservation_released", QT_TRANSLATE_NOOP("dunlin::audit", "Contact let go")},
        {"restriction", QT_TRANSLATE_NOOP("dunlin::audit", "Restriction")},
        {"template", QT_TRANSLATE_NOOP("dunlin::audit", "Text drafted")},
        {"template_decision", QT_TRANSLATE_NOOP("dunlin::audit", "Text decided")},
        {"write_off", QT_TRANSLATE_NOOP("dunlin::audit", "Write-off")}};
    const char *words = known.value(kind);
    return words ? Words::tr(words) : spaced(kind);
}

const std::vector<QByteArray> &filterKinds()
{
    static const std::vector<QByteArray> kinds{"contact",
                                               "reservation",
                                               "payment",
                                               "reversal",
                                               "promise",
                                               "plan",
                                               "settlement",
                                               "adjustment",
                                               "note",
                                               "dispute",
                                               "hold",
                                               "assignment",
                                               "terms",
                                               "strategy_step",
                                               "override_request",
                                               "override_decision",
                                               "debtor",
                                               "contact_point",
                                               "approval_requested",
                                               "approval_decided",
                                               "source_fact",
                                               "item",
                                               "account"};
    return kinds;
}

QString actorWords(const QString &actor)
{
    if (actor.startsWith(QLatin1String("user:")))
        return common::isolated(actor.mid(5));
    if (actor.startsWith(QLatin1String("import:")))
        return Words::tr("an import");
    return actor == QLatin1String("engine") ? Words::tr("the program") : common::isolated(actor);
}

QString fieldWords(const QByteArray &field)
{
    static const QHash<QByteArray, const char *> known{
        {"principal", QT_TRANSLATE_NOOP("dunlin::audit", "Principal")},
        {"interest", QT_TRANSLATE_NOOP("dunlin::audit", "Interest")},
        {"fees", QT_TRANSLATE_NOOP("dunlin::audit", "Fees")},
        {"costs", QT_TRANSLATE_NOOP("dunlin::audit", "Costs")},
        {"unapplied", QT_TRANSLATE_NOOP("dunlin::audit", "Not applied")},
        {"disputed", QT_TRANSLATE_NOOP("dunlin::audit", "Disputed")},
        {"paid", QT_TRANSLATE_NOOP("dunlin::audit", "Paid")},
        {"oldest_due", QT_TRANSLATE_NOOP("dunlin::audit", "Oldest due day")},
        {"status", QT_TRANSLATE_NOOP("dunlin::audit", "Status")},
        {"next_action", QT_TRANSLATE_NOOP("dunlin::audit", "Next action")},
        {"assigned_to", QT_TRANSLATE_NOOP("dunlin::audit", "Assigned to")},
        {"agency", QT_TRANSLATE_NOOP("dunlin::audit", "Agency")},
        {"debtor", QT_TRANSLATE_NOOP("dunlin::audit", "Debtor")},
        {"contacts", QT_TRANSLATE_NOOP("dunlin::audit", "Contacts")},
        {"promises", QT_TRANSLATE_NOOP("dunlin::audit", "Promises")},
        {"payments", QT_TRANSLATE_NOOP("dunlin::audit", "Payments")},
        {"contact_points", QT_TRANSLATE_NOOP("dunlin::audit", "Numbers and addresses")},
        {"items", QT_TRANSLATE_NOOP("dunlin::audit", "Items")}};
    const char *words = known.value(field);
    return words ? Words::tr(words) : spaced(field);
}

QString proofWords(const ports::AuditDetail &detail)
{
    if (detail.isErased)
        return Words::tr("The content was erased lawfully; its hash stays in the chain.");
    const QString holds =
        detail.hashHolds
            ? Words::tr("The bytes have the hash that was kept with them, checked on this laptop "
                        "just now.")
            : Words::tr("The bytes do NOT have the hash that was kept with them. Keep this laptop "
                        "as it is and tell whoever is responsible for security.");
    return holds + QLatin1Char(' ')
           + (detail.inFeed
                  ? Words::tr("Number %1 in the office's feed.")
                        .arg(common::countText(detail.line.seq))
                  : Words::tr("Not in the office's feed yet: it waits for the next sync."));
}

QString ledgerWords(const ports::AuditProof &proof, const QByteArray &zone)
{
    using State = ports::AuditProof::State;
    switch (proof.state) {
    case State::NotYet: return Words::tr("Not in a checkpoint yet.");
    case State::Proven:
        //: %1 is a number, %2 the beginning of a hash, %3 a date and time
        return Words::tr("Included in checkpoint %1 (root %2…), signed by the office and verified "
                         "on this laptop, %3.")
            .arg(common::countText(proof.size), QString::fromLatin1(proof.root.left(8)),
                 common::fullText(proof.at, zone));
    case State::Refuted: break;
    }
    return Words::tr("NOT proven by checkpoint %1: %2. Keep this laptop as it is and tell whoever "
                     "is responsible for security.")
        .arg(common::countText(proof.size),
             QCoreApplication::translate("dunlin::audit", proof.problem.toUtf8().constData()));
}

QString prettyJson(const QByteArray &json)
{
    QJsonDocument document = QJsonDocument::fromJson(json);
    QJsonObject event = document.object();
    QJsonObject data = event.value(QLatin1String("data")).toObject();
    // What opens a file is nobody's to read, not even here.
    if (data.contains(QLatin1String("key"))
        && event.value(QLatin1String("kind")).toString() == QLatin1String("attachment")) {
        data.insert(QLatin1String("key"), QString(QChar(0x2026)));
        event.insert(QLatin1String("data"), data);
        document.setObject(event);
    }
    QString text = document.isNull()
                       ? QString::fromUtf8(json)
                       : QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
    if (text.size() > kMostShown)
        text = text.left(kMostShown) + QChar(0x2026);
    return text;
}

} // namespace dunlin::audit
