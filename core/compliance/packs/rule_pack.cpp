// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/packs/rule_pack.h"

#include <QtCore/QDate>

#include <algorithm>
#include <atomic>

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

namespace {

bool isEventType(const Node &node)
{
    return node.root == Root::Event && node.slot == slot::EventType && !node.rightIsPath;
}

TypeBits typesFor(const PackSet &set, const Node &node)
{
    const auto of = [&set](PredicateId id) { return set.typesOf(id); };
    TypeBits bits = node.op == Op::All ? ~TypeBits(0) : 0;
    switch (node.op) {
    case Op::False: return 0;
    case Op::All:
    case Op::Any:
        for (quint32 i = 0; i < node.count; ++i) {
            const TypeBits child = of(set.children[node.first + i]);
            bits = node.op == Op::All ? bits & child : bits | child;
        }
        return bits;
    case Op::Eq: return isEventType(node) ? set.typeBit(node.right) : ~TypeBits(0);
    case Op::In:
        if (!isEventType(node))
            return ~TypeBits(0);
        for (const Cell one : set.atoms.listOf(node.right))
            bits |= set.typeBit(one);
        return bits;
    default: return ~TypeBits(0);
    }
}

/// The one country that a condition asks for.
Cell countryOf(const PackSet &set, PredicateId predicate)
{
    if (predicate == kAlways)
        return kNull;
    const Node &node = set.nodes[size_t(predicate)];
    if (node.op == Op::Eq && node.root == Root::Facts && node.slot == slot::ResidenceCountry
        && !node.rightIsPath)
        return node.right;
    if (node.op != Op::All)
        return kNull;
    for (quint32 i = 0; i < node.count; ++i) {
        const Cell country = countryOf(set, set.children[node.first + i]);
        if (country != kNull)
            return country;
    }
    return kNull;
}

QStringList changesOf(const PackSet &set, const Rule &rule)
{
    const auto wordsOf = [&set](const std::vector<Cell> &cells) {
        QStringList words;
        for (const Cell cell : cells)
            words += QString::fromUtf8(set.atoms.textOf(cell));
        return words.join(QStringLiteral(", "));
    };
    QStringList changes;
    for (const Exception &exception : rule.exceptions) {
        const QString &what =
            exception.sentence.isEmpty() ? exception.citation : exception.sentence;
        if (!what.isEmpty() && !changes.contains(what))
            changes += what;
    }
    if (rule.result == GateResult::BlockOverridable && !rule.overrideReasons.empty())
        changes += QStringLiteral("an override by %1, because of %2")
                       .arg(wordsOf(rule.overrideRoles), wordsOf(rule.overrideReasons));
    return changes;
}

} // namespace

void PackSet::settle()
{
    static std::atomic<quint64> last{0};
    serial = ++last;
    // A node's children may stand behind it, so until nothing changes any more: start with all.
    nodeTypes.assign(nodes.size(), ~TypeBits(0));
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t i = 0; i < nodes.size(); ++i) {
            const TypeBits bits = typesFor(*this, nodes[i]);
            changed = changed || bits != nodeTypes[i];
            nodeTypes[i] = bits;
        }
    }
    for (Pack &pack : packs) {
        pack.country = countryOf(*this, pack.appliesIf);
        for (Rule &rule : pack.rules)
            rule.changes = changesOf(*this, rule);
    }
    const auto find = [this](Root root, const char *path) { return layout.find(root, path); };
    known.collectorRole = find(Root::Facts, "collector.role");
    known.collectorId = find(Root::Facts, "collector.id");
    known.federallyRegulated = find(Root::Facts, "collector.federally_regulated");
    known.consumerId = find(Root::Facts, "consumer.id");
    known.debtFlags = find(Root::Debt, "flags");
    known.debtCategory = find(Root::Debt, "category");
    known.debtProduct = find(Root::Debt, "product");
    known.debtNoticeSent = find(Root::Debt, "validation_notice_sent_at");
    known.eventResult = find(Root::Event, "result");
    known.eventPersonRole = find(Root::Event, "person_role");
    known.eventAddress = find(Root::Event, "address");
    known.eventWritten = find(Root::Event, "written");
    known.eventInPeriod = find(Root::Event, "in_validation_period");
    known.eventPurpose = find(Root::Event, "purpose");
    known.attemptPurpose = find(Root::Attempt, "purpose");
    known.recipientRole = find(Root::Attempt, "recipient_role");
    known.pointState = find(Root::Attempt, "to.state");
    known.pointConsent = find(Root::Attempt, "to.consent");
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
    int year = 0;
    int month = 0;
    int ofMonth = 0;
    QDate::fromJulianDay(kEpochJulian + day).getDate(&year, &month, &ofMonth);
    QByteArray text(10, '-');
    char *at = text.data();
    const auto put = [at](int from, int digits, int value) {
        for (int i = from + digits - 1; i >= from; --i, value /= 10)
            at[i] = char('0' + value % 10);
    };
    put(0, 4, year);
    put(5, 2, month);
    put(8, 2, ofMonth);
    return text;
}

int weekdayOf(Day day)
{
    // 1970-01-01 was a Thursday.
    return int(((qint64(day) + 3) % 7 + 7) % 7);
}

} // namespace dunlin::compliance
