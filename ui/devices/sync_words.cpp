// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/sync_words.h"

#include "ui/common/date_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace dunlin::devices {

using Kind = ports::SyncState::Kind;
using style::Ink;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dunlin::devices)
};

/// "7 items wait on this laptop, oldest 09:41"
QString waiting(const ports::SyncState &state, base::Instant now, const QByteArray &zone)
{
    const QString items = Words::tr("%Ln item(s) wait on this laptop", nullptr, int(state.pending));
    if (!state.oldestPending)
        return items;
    //: %1: "7 items wait on this laptop", %2: a time such as "09:41" or "yesterday 17:20"
    const bool today = base::dateIn(*state.oldestPending, zone) == base::dateIn(now, zone);
    return Words::tr("%1, oldest %2")
        .arg(items, today ? common::timeText(*state.oldestPending, zone)
                          : common::relativeText(*state.oldestPending, now, zone));
}

QString safe(const ports::SyncState &state)
{
    return state.pending > 0
               ? Words::tr("They are saved on this laptop's disk and are sent by themselves.")
               : Words::tr("Everything you record is saved on this laptop's disk.");
}

} // namespace

SyncSentence syncSentence(const ports::SyncState &state, base::Instant now, const QByteArray &zone)
{
    const QString all = state.pending > 0 ? waiting(state, now, zone) : QString();
    if (state.captivePortal)
        return {QStringLiteral("wifi-off"), Ink::Warn,
                Words::tr("This network asks for a sign-in of its own"),
                Words::tr("Open a browser, sign in to the network, then sync again. %1")
                    .arg(safe(state))};
    if (state.clockSuspect)
        return {QStringLiteral("clock-history"), Ink::Warn,
                Words::tr("This laptop's clock differs from the server's"),
                Words::tr("Set date and time right: promises and calling hours depend on them. %1")
                    .arg(safe(state))};
    switch (state.kind) {
    case Kind::Synced:
        return {QStringLiteral("cloud-check"),
                Ink::Ok,
                state.lastContact ? Words::tr("All work saved and synced %1")
                                        .arg(common::ageText(*state.lastContact, now, zone))
                                  : Words::tr("All work saved and synced"),
                {}};
    case Kind::Syncing:
        return {QStringLiteral("arrow-repeat"),
                Ink::Info,
                all.isEmpty() ? Words::tr("Syncing; all your work is sent")
                              : Words::tr("Syncing; %1").arg(all),
                {}};
    case Kind::Waiting:
        return {QStringLiteral("cloud-arrow-up"), Ink::Info,
                all.isEmpty() ? Words::tr("All work saved on this laptop") : all, safe(state)};
    case Kind::Offline:
        return {QStringLiteral("cloud-slash"), Ink::Text2,
                all.isEmpty() ? Words::tr("Offline; all your work is sent")
                              : Words::tr("Offline; %1").arg(all),
                Words::tr("Work goes on as usual. %1").arg(safe(state))};
    case Kind::Paused:
        return {QStringLiteral("pause-circle"), Ink::Text2,
                all.isEmpty() ? Words::tr("You work offline; all your work is sent")
                              : Words::tr("You work offline; %1").arg(all),
                Words::tr("Nothing is sent or fetched until you switch back.")};
    case Kind::Problem:
        return {QStringLiteral("exclamation-triangle"), Ink::Danger,
                all.isEmpty() ? Words::tr("The server does not accept this laptop's connection")
                              : Words::tr("Not syncing; %1").arg(all),
                Words::tr("%1 Tell your administrator the code below.").arg(safe(state))};
    }
    return {};
}

QString kindWords(const QByteArray &kind)
{
    static const QHash<QByteArray, const char *> kWords{
        {"contact", QT_TRANSLATE_NOOP("dunlin::devices", "Call or message result")},
        {"note", QT_TRANSLATE_NOOP("dunlin::devices", "Note")},
        {"promise", QT_TRANSLATE_NOOP("dunlin::devices", "Promise")},
        {"promise_cancelled", QT_TRANSLATE_NOOP("dunlin::devices", "Promise cancelled")},
        {"payment", QT_TRANSLATE_NOOP("dunlin::devices", "Payment")},
        {"reversal", QT_TRANSLATE_NOOP("dunlin::devices", "Taken back")},
        {"adjustment", QT_TRANSLATE_NOOP("dunlin::devices", "Adjustment")},
        {"credit_note", QT_TRANSLATE_NOOP("dunlin::devices", "Credit note")},
        {"fee", QT_TRANSLATE_NOOP("dunlin::devices", "Fee")},
        {"penalty", QT_TRANSLATE_NOOP("dunlin::devices", "Penalty")},
        {"interest", QT_TRANSLATE_NOOP("dunlin::devices", "Interest")},
        {"cost", QT_TRANSLATE_NOOP("dunlin::devices", "Cost")},
        {"call_back", QT_TRANSLATE_NOOP("dunlin::devices", "Call-back")},
        {"dispute", QT_TRANSLATE_NOOP("dunlin::devices", "Dispute")},
        {"dispute_resolved", QT_TRANSLATE_NOOP("dunlin::devices", "Dispute resolved")},
        {"hold", QT_TRANSLATE_NOOP("dunlin::devices", "Hold")},
        {"hold_lifted", QT_TRANSLATE_NOOP("dunlin::devices", "Hold lifted")},
        {"contact_point", QT_TRANSLATE_NOOP("dunlin::devices", "Phone or address changed")},
        {"debtor", QT_TRANSLATE_NOOP("dunlin::devices", "Debtor changed")},
        {"creditor", QT_TRANSLATE_NOOP("dunlin::devices", "Creditor changed")},
        {"account", QT_TRANSLATE_NOOP("dunlin::devices", "Account opened")},
        {"item", QT_TRANSLATE_NOOP("dunlin::devices", "Invoice or fine")},
        {"assignment", QT_TRANSLATE_NOOP("dunlin::devices", "Assignment")},
        {"placement", QT_TRANSLATE_NOOP("dunlin::devices", "Handed to an agency")},
        {"close", QT_TRANSLATE_NOOP("dunlin::devices", "Account closed")},
        {"reopen", QT_TRANSLATE_NOOP("dunlin::devices", "Account reopened")},
        {"source_fact", QT_TRANSLATE_NOOP("dunlin::devices", "Fact from a file")},
        {"import_undone", QT_TRANSLATE_NOOP("dunlin::devices", "Import undone")},
    };
    const char *words = kWords.value(kind);
    return words ? Words::tr(words) : QString::fromLatin1(kind);
}

QString leaseWords(const ports::SyncState &state, base::Instant now, const QByteArray &zone)
{
    if (!state.leaseUntil)
        return Words::tr("for as long as it takes");
    constexpr qint64 kDayMs = 24 * base::kMsPerHour;
    const qint64 days = (state.leaseUntil->ms - now.ms) / kDayMs;
    if (state.leaseUntil->ms <= now.ms)
        return Words::tr("not any more; it has to reach the server");
    if (days < 1)
        return Words::tr("until %1").arg(common::relativeText(*state.leaseUntil, now, zone));
    return Words::tr("for %Ln more day(s)", nullptr, int(days));
}

QString keyWords(ports::SyncState::Key key)
{
    using Key = ports::SyncState::Key;
    switch (key) {
    case Key::Unknown: return QString(QChar(0x2014));
    case Key::Keychain: return Words::tr("in this computer's keychain");
    case Key::Passphrase: return Words::tr("opened by your passphrase");
    case Key::File: return Words::tr("in a file beside the data, unprotected");
    }
    return {};
}

QString waitReason(const ports::SyncState &state)
{
    if (state.pending == 0)
        return {};
    if (state.captivePortal)
        return Words::tr("They wait for the network's sign-in.");
    switch (state.kind) {
    case Kind::Synced:
    case Kind::Syncing: return Words::tr("They are being sent now.");
    case Kind::Waiting: return Words::tr("They are sent with the next sync, in a few seconds.");
    case Kind::Offline: return Words::tr("They wait for the network or the server to come back.");
    case Kind::Paused: return Words::tr("They wait because you work offline.");
    case Kind::Problem: return Words::tr("They wait until the problem above is solved.");
    }
    return {};
}

} // namespace dunlin::devices
