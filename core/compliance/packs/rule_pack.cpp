// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/packs/rule_pack.h"

#include <QtCore/QDate>

#include <algorithm>

namespace dunlin::compliance {

namespace {
const qint64 kEpochJulian = QDate(1970, 1, 1).toJulianDay();
} // namespace

int Calendars::find(const QByteArray &name) const
{
    const auto found = std::find(m_names.begin(), m_names.end(), name);
    return found == m_names.end() ? -1 : int(found - m_names.begin());
}

int Calendars::add(const QByteArray &name)
{
    if (const int known = find(name); known >= 0)
        return known;
    m_names.push_back(name);
    m_days.emplace_back();
    return int(m_names.size()) - 1;
}

void Calendars::addDay(int calendar, Day day)
{
    m_days[size_t(calendar)].push_back(day);
}

void Calendars::sort()
{
    for (std::vector<Day> &days : m_days) {
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
    }
}

bool Calendars::contains(int calendar, Day day) const
{
    if (calendar < 0)
        return false;
    const std::vector<Day> &days = m_days[size_t(calendar)];
    return std::binary_search(days.begin(), days.end(), day);
}

EngineWords::EngineWords(Atoms &atoms)
    : grant(atoms.text("grant"))
    , revocation(atoms.text("revocation"))
    , tcpaRevocation(atoms.text("tcpa_revocation"))
    , payment(atoms.text("payment"))
    , acknowledgment(atoms.text("acknowledgment"))
    , call(atoms.text("call"))
    , sms(atoms.text("sms"))
    , email(atoms.text("email"))
    , letter(atoms.text("letter"))
    , visit(atoms.text("visit"))
    , in(atoms.text("in"))
    , out(atoms.text("out"))
    , conversation(atoms.text("conversation"))
    , noAnswer(atoms.text("no_answer"))
    , voicemailLeft(atoms.text("voicemail_left"))
    , busy(atoms.text("busy"))
    , delivered(atoms.text("delivered"))
    , undeliverable(atoms.text("undeliverable"))
    , consumer(atoms.text("consumer"))
    , thirdParty(atoms.text("third_party"))
    , firstParty(atoms.text("first_party"))
    , business(atoms.text("business"))
    , us(atoms.text("C1"))
    , me(atoms.text("P1"))
    , other(atoms.text("other_person"))
    , smsConsent(atoms.text("sms_consent"))
    , emailConsent(atoms.text("email_consent"))
    , tcpaConsent(atoms.text("tcpa_consent"))
    , collector(atoms.text("collector"))
    , mobile(atoms.text("mobile"))
    , landline(atoms.text("landline"))
    , home(atoms.text("home"))
    , work(atoms.text("work"))
    , active(atoms.text("active"))
    , wrong(atoms.text("wrong"))
    , doNotContact(atoms.text("do_not_contact"))
    , given(atoms.text("given"))
    , withdrawn(atoms.text("withdrawn"))
    , closed(atoms.text("closed"))
    , onHold(atoms.text("on_hold"))
    , disputed(atoms.text("disputed"))
    , placed(atoms.text("placed"))
    , holdPlaced(atoms.text("hold_placed"))
    , notTracked(atoms.text("not tracked here"))
{}

quint64 PackSet::channelBit(Cell channel) const
{
    const auto found = std::find(channels.begin(), channels.end(), channel);
    const size_t bit = found == channels.end() ? 63 : size_t(found - channels.begin());
    return quint64(1) << bit;
}

Day dayOf(int year, int month, int day)
{
    return Day(QDate(year, month, day).toJulianDay() - kEpochJulian);
}

std::optional<Day> dayFromIso(QByteArrayView text)
{
    if (text.size() != 10)
        return std::nullopt;
    const QDate date =
        QDate::fromString(QString::fromLatin1(text.data(), text.size()), Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    return Day(date.toJulianDay() - kEpochJulian);
}

QByteArray isoOf(Day day)
{
    return QDate::fromJulianDay(kEpochJulian + day).toString(Qt::ISODate).toLatin1();
}

int weekdayOf(Day day)
{
    // 1970-01-01 was a Thursday.
    return int(((qint64(day) + 3) % 7 + 7) % 7);
}

} // namespace dunlin::compliance
