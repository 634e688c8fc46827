// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cards/contact_card.h"

#include "core/exchange/cards/content_lines.h"

#include <QtCore/QTimeZone>

namespace dunlin::exchange {

using domain::AccountState;
using domain::ContactPointState;
using domain::PointKind;

namespace {

QByteArray utc(base::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC)
        .toString(u"yyyyMMdd'T'HHmmss'Z'")
        .toLatin1();
}

QByteArray day(QDate date)
{
    return date.toString(u"yyyyMMdd").toLatin1();
}

QByteArray pointLine(const ContactPointState &point)
{
    const QByteArray preferred = point.best ? ";PREF=1" : "";
    switch (point.kind) {
    case PointKind::Phone: {
        const QByteArray type =
            point.label == QLatin1String("mobile") ? ";TYPE=cell" : ";TYPE=voice";
        return contentLine("TEL" + type + preferred, escapedText(point.value));
    }
    case PointKind::Email: return contentLine("EMAIL" + preferred, escapedText(point.value));
    case PointKind::Post: break;
    }
    return {};
}

QByteArray event(const QByteArray &id, const QByteArray &times, const QString &summary,
                 const QString &description, base::Instant now)
{
    return "BEGIN:VEVENT\r\n" + contentLine("UID", id + "@dunlin")
           + contentLine("DTSTAMP", utc(now)) + times + contentLine("SUMMARY", escapedText(summary))
           + (description.isEmpty() ? QByteArray()
                                    : contentLine("DESCRIPTION", escapedText(description)))
           + "END:VEVENT\r\n";
}

/// A whole day: it ends, exclusively, on the next one.
QByteArray wholeDay(QDate date)
{
    return contentLine("DTSTART;VALUE=DATE", day(date))
           + contentLine("DTEND;VALUE=DATE", day(date.addDays(1)));
}

} // namespace

QByteArray contactCard(const AccountState &account, const QString &creditor, base::Instant now)
{
    const domain::DebtorState &debtor = account.debtor;
    if (debtor.name.isEmpty())
        return {};
    QByteArray out = "BEGIN:VCARD\r\nVERSION:4.0\r\n";
    out += contentLine("PRODID", "-//Dunlin//EN");
    out += contentLine(
        "UID",
        "urn:uuid:"
            + account.id.toHex().insert(20, '-').insert(16, '-').insert(12, '-').insert(8, '-'));
    out += contentLine("REV", utc(now));
    out += contentLine("KIND", debtor.company ? "org" : "individual");
    out += contentLine("FN", escapedText(debtor.name));
    if (debtor.company)
        out += contentLine("ORG", escapedText(debtor.name));
    for (const ContactPointState &point : account.contactPoints) {
        if (point.state == domain::PointState::Active)
            out += pointLine(point);
    }
    const domain::PostalAddress &address = debtor.address;
    if (!address.line.isEmpty() || !address.city.isEmpty() || !address.postcode.isEmpty())
        out +=
            contentLine("ADR", structuredText({QString(), QString(), address.line, address.city,
                                               address.region, address.postcode, address.country}));
    if (!debtor.language.isEmpty())
        out += contentLine("LANG", escapedText(debtor.language));
    if (!debtor.zone.isEmpty())
        out += contentLine("TZ", debtor.zone);
    out += contentLine("NOTE", escapedText(QStringLiteral("%1, %2").arg(account.number, creditor)));
    return out + "END:VCARD\r\n";
}

QByteArray agendaBegin(const QString &name)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + contentLine("PRODID", "-//Dunlin//EN")
           + contentLine("X-WR-CALNAME", escapedText(name));
}

QByteArray agendaEnd()
{
    return "END:VCALENDAR\r\n";
}

QByteArray agendaOf(const AccountState &account, QDate from, QDate until, const QByteArray &zone,
                    base::Instant now, qint64 *events)
{
    const auto inside = [&](QDate date) { return date.isValid() && date >= from && date <= until; };
    const QString who = QStringLiteral("%1 (%2)").arg(account.debtor.name, account.number);
    QByteArray out;
    if (account.callBack && inside(base::dateIn(account.callBack->at, zone))) {
        out += event(
            "call-" + account.id.toHex() + '-' + QByteArray::number(account.callBack->at.ms),
            contentLine("DTSTART", utc(account.callBack->at)) + contentLine("DURATION", "PT15M"),
            QStringLiteral("Call back %1").arg(who), account.callBack->text, now);
        ++*events;
    }
    for (const domain::PromiseState &promise : account.promises) {
        if (!promise.open().isPositive() || !inside(promise.due))
            continue;
        out += event("promise-" + promise.id.toHex(), wholeDay(promise.due),
                     QStringLiteral("%1 %2 promised by %3")
                         .arg(QString::fromLatin1(promise.open().toText()),
                              QString::fromLatin1(promise.amount.currency().code()), who),
                     {}, now);
        ++*events;
    }
    for (const domain::DisputeState &dispute : account.disputes) {
        if (!dispute.resolved.isNull() || !inside(dispute.respondBy))
            continue;
        out += event("dispute-" + dispute.id.toHex(), wholeDay(dispute.respondBy),
                     QStringLiteral("Answer the dispute of %1").arg(who), dispute.text, now);
        ++*events;
    }
    return out;
}

} // namespace dunlin::exchange
