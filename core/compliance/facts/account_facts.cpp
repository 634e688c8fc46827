// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/facts/account_facts.h"

#include <algorithm>
#include <array>

namespace dunlin::compliance {

using domain::AccountState;
using domain::Channel;
using domain::Consent;
using domain::ContactPointState;
using domain::Direction;
using domain::Outcome;
using domain::PointKind;
using domain::PointState;

namespace {

void addOnce(std::vector<Residence> &to, const std::vector<Residence> &from)
{
    for (const Residence &one : from) {
        if (!one.country.isEmpty() && std::find(to.begin(), to.end(), one) == to.end())
            to.push_back(one);
    }
}

bool saysSo(const QString &label, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) {
        return label.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}

Cell channelWord(const EngineWords &words, Channel channel)
{
    switch (channel) {
    case Channel::Call: return words.call;
    case Channel::Email: return words.email;
    case Channel::Sms: return words.sms;
    case Channel::Letter: return words.letter;
    case Channel::Visit: break;
    }
    return words.visit;
}

/// What a contact came to, in the words that the rules count by.
Cell resultWord(const EngineWords &words, Outcome outcome)
{
    switch (outcome) {
    case Outcome::NoAnswer: return words.noAnswer;
    case Outcome::Voicemail: return words.voicemailLeft;
    case Outcome::Busy: return words.busy;
    case Outcome::Sent: return kNull;
    case Outcome::Delivered: return words.delivered;
    case Outcome::Undeliverable: return words.undeliverable;
    case Outcome::PromiseToPay:
    case Outcome::PaymentTaken:
    case Outcome::CallBackLater:
    case Outcome::Refused:
    case Outcome::Dispute:
    case Outcome::WrongNumber:
    case Outcome::InboundConversation:
    case Outcome::ThirdParty:
    case Outcome::RightPartyTalk: break;
    }
    return words.conversation;
}

/// A conversation with somebody else starts no waiting time for the debtor.
bool isWithSomebodyElse(Outcome outcome)
{
    return outcome == Outcome::WrongNumber || outcome == Outcome::ThirdParty;
}

} // namespace

AccountFacts::AccountFacts(const GateRules &rules, const AccountState &account,
                           const Attempt &attempt)
    : m_rules(rules)
    , m_packs(*rules.packs)
    , m_account(account)
    , m_attempt(attempt)
    , m_builder(*rules.packs)
{
    m_builder.fact("collector.role", m_builder.text(QByteArrayView(rules.collectorRole)));
    m_builder.fact("collector.id", m_packs.words.us);
    m_builder.fact("collector.federally_regulated", kFalse);
    m_builder.fact("consumer.id", m_packs.words.me);
    addResidences();
    addLocations();
    addDebt(account, true);
    for (const domain::HoldState &hold : account.holds)
        addHold(hold);
    addConsents();
    addContacts(account, m_ownDebt);
}

std::vector<Residence> AccountFacts::residences() const
{
    const auto &debtor = m_account.debtor;
    std::vector<Residence> found;
    addOnce(found,
            m_rules.places
                ->ofAddress(debtor.address.country, debtor.address.region, debtor.address.postcode)
                .residences);
    if (!found.empty())
        return found;
    const auto ofZone = [&](const QByteArray &zone) {
        const ZoneClock *clock = ZoneClock::of(zone);
        if (clock && !clock->country().isEmpty())
            addOnce(found, m_rules.places
                               ->ofAddress(QString::fromLatin1(clock->country()),
                                           debtor.address.region, debtor.address.postcode)
                               .residences);
    };
    ofZone(debtor.zone);
    for (const ContactPointState &point : m_account.contactPoints) {
        if (point.kind != PointKind::Phone)
            continue;
        ofZone(point.zone);
        addOnce(found, m_rules.places->ofNumber(point.value).residences);
    }
    if (found.empty())
        ofZone(m_attempt.officeZone);
    return found;
}

void AccountFacts::addResidences()
{
    const auto word = [&](const QByteArray &text) {
        return text.isEmpty() ? kNull : m_builder.text(QByteArrayView(text));
    };
    for (const Residence &one : residences())
        m_builder.residence(word(one.country), word(one.region), word(one.locality));
}

void AccountFacts::addLocation(LocationFact::Kind kind, const std::vector<QByteArray> &zones,
                               Cell number)
{
    LocationFact fact;
    fact.kind = kind;
    fact.number = number;
    for (const QByteArray &zone : zones) {
        if (const ZoneClock *clock = ZoneClock::of(zone))
            fact.zones.push_back(clock);
    }
    if (!fact.zones.empty())
        m_builder.location(std::move(fact));
}

void AccountFacts::addLocations()
{
    using Kind = LocationFact::Kind;
    const auto &debtor = m_account.debtor;
    std::vector<QByteArray> weak;
    bool any = false;
    const auto add = [&](Kind kind, const std::vector<QByteArray> &zones, Cell number) {
        any = any || !zones.empty();
        addLocation(kind, zones, number);
    };
    if (!debtor.zone.isEmpty() && ZoneClock::of(debtor.zone))
        add(debtor.zoneSaid ? Kind::Declared : Kind::Address, {debtor.zone}, kNull);
    const Whereabouts address = m_rules.places->ofAddress(
        debtor.address.country, debtor.address.region, debtor.address.postcode);
    const bool ofCountryOnly =
        address.residences.size() == 1 && address.residences.front().region.isEmpty();
    if (ofCountryOnly && address.zones.size() > 1)
        weak = address.zones;
    else
        add(Kind::Address, address.zones, kNull);
    const auto addNumber = [&](const QString &number, const QByteArray &zone) {
        const Cell cell = m_builder.text(number);
        if (!zone.isEmpty() && ZoneClock::of(zone))
            return add(Kind::AreaCode, {zone}, cell);
        const Whereabouts found = m_rules.places->ofNumber(number);
        if (found.geographic)
            add(Kind::AreaCode, found.zones, cell);
        else if (weak.empty())
            weak = found.zones;
    };
    for (const ContactPointState &point : m_account.contactPoints) {
        if (point.kind == PointKind::Phone && point.state != PointState::Wrong)
            addNumber(point.value, point.zone);
        else if (!point.zone.isEmpty() && ZoneClock::of(point.zone))
            add(Kind::Address, {point.zone}, kNull);
    }
    if (m_attempt.point && !pointOf(m_attempt.point->value))
        addNumber(m_attempt.point->value, m_attempt.point->zone);
    else if (!m_attempt.point && !pointOf(m_attempt.to))
        addNumber(m_attempt.to, {});
    if (!any)
        addLocation(Kind::Address, weak, kNull);
}

void AccountFacts::addDebt(const AccountState &account, bool own)
{
    const EngineWords &words = m_packs.words;
    const Cell id = m_builder.text(account.number);
    m_builder.debt(id, kNull, m_builder.text(QByteArrayView(account.creditor.toHex())));
    if (!own)
        return;
    m_ownDebt = id;
    std::vector<Cell> flags;
    if (!account.exists || domain::isFinished(account.status))
        flags.push_back(words.closed);
    const bool disputed =
        std::any_of(account.disputes.begin(), account.disputes.end(),
                    [](const domain::DisputeState &one) { return one.resolved.isNull(); });
    if (disputed)
        flags.push_back(words.disputed);
    if (account.placedAt.isValid())
        flags.push_back(words.placed);
    m_builder.debtField("flags", m_builder.list(flags));
    m_builder.debtField("category", account.debtor.company ? words.business : words.consumer);
    m_builder.debtField(
        "product", account.product.isEmpty() ? kNull : m_builder.text(account.product.toLower()));
    // Validation notices are not yet kept here: their deadline is watched where they are sent.
    m_builder.debtField("validation_notice_sent_at", words.notTracked);
}

void AccountFacts::addHold(const domain::HoldState &hold)
{
    if (hold.lifted || !hold.from.isValid())
        return;
    m_builder.event(base::startOfDay(hold.from, m_attempt.officeZone), m_packs.words.holdPlaced);
    m_builder.eventDebts(std::span(&m_ownDebt, 1));
    if (hold.until.isValid())
        m_builder.eventUntil(base::endOfDay(hold.until, m_attempt.officeZone));
}

void AccountFacts::addConsents()
{
    const EngineWords &words = m_packs.words;
    const int address = m_packs.layout.find(Root::Event, "address");
    for (const ContactPointState &point : m_account.contactPoints) {
        if (point.kind == PointKind::Post || point.consent == Consent::Withdrawn)
            continue;
        const Cell value = m_builder.text(point.value);
        const bool given = point.consent == Consent::Given;
        // Consent that nobody has asked about is not known; it neither is nor is not there.
        const base::Instant since = point.consentSince.value_or(base::Instant{});
        const auto grant = [&](Cell kind) {
            m_builder.event(since, words.grant);
            m_builder.eventField(slot::EventGrant, kind);
            m_builder.eventField(slot::EventGivenTo, words.collector);
            m_builder.eventField(slot::EventNumber, value);
            if (address >= 0)
                m_builder.eventField(quint16(address), value);
            m_builder.eventDebts(std::span(&m_ownDebt, 1));
        };
        if (!given)
            grant(kUnknown);
        else if (point.kind == PointKind::Email)
            grant(words.emailConsent);
        else
            grant(words.smsConsent);
    }
}

const ContactPointState *AccountFacts::pointOf(const QString &value) const
{
    for (const ContactPointState &point : m_account.contactPoints) {
        if (point.value == value)
            return &point;
    }
    return nullptr;
}

Cell AccountFacts::lineOf(const ContactPointState *point) const
{
    const EngineWords &words = m_packs.words;
    if (!point)
        return kUnknown;
    if (saysSo(point->label, {"mobile", "cell", "handy", "gsm"}))
        return words.mobile;
    if (saysSo(point->label, {"home", "landline", "work", "office"}))
        return words.landline;
    return kUnknown;
}

Cell AccountFacts::placeOf(const ContactPointState *point) const
{
    const EngineWords &words = m_packs.words;
    if (point && saysSo(point->label, {"work", "office", "employer"}))
        return words.work;
    if (point && (point->kind == PointKind::Post || saysSo(point->label, {"home"})))
        return words.home;
    return kNull;
}

void AccountFacts::addContact(const domain::ContactState &contact, Cell debt)
{
    const EngineWords &words = m_packs.words;
    static const QByteArray kResult("result");
    static const QByteArray kPersonRole("person_role");
    m_builder.event(contact.at, channelWord(words, contact.channel));
    m_builder.eventField(slot::EventDir,
                         contact.direction == Direction::Inbound ? words.in : words.out);
    m_builder.eventField(kResult, resultWord(words, contact.outcome));
    if (!contact.to.isEmpty())
        m_builder.eventField(slot::EventNumber, m_builder.text(contact.to));
    m_builder.eventField(slot::EventPlace, placeOf(pointOf(contact.to)));
    if (isWithSomebodyElse(contact.outcome)) {
        m_builder.eventField(slot::EventPerson, words.other);
        m_builder.eventField(kPersonRole, words.thirdParty);
    }
    m_builder.eventDebts(std::span(&debt, 1));
}

void AccountFacts::addContacts(const AccountState &account, Cell debt)
{
    for (const domain::ContactState &contact : account.contacts) {
        if (contact.id != m_attempt.except)
            addContact(contact, debt);
    }
}

void AccountFacts::addOther(const AccountState &account)
{
    addDebt(account, false);
    addContacts(account, m_builder.text(account.number));
    // A hold is of one debt; a care (illness, bereavement) is of the person.
    for (const domain::HoldState &hold : account.holds) {
        if (hold.care)
            addHold(hold);
    }
}

AttemptFact AccountFacts::attemptFact(Facts &facts) const
{
    const EngineWords &words = m_packs.words;
    AttemptBuilder builder(m_packs, facts, m_attempt.at, channelWord(words, m_attempt.channel));
    const QString to =
        m_attempt.to.isEmpty() && m_attempt.point ? m_attempt.point->value : m_attempt.to;
    const ContactPointState *point = m_attempt.point ? &*m_attempt.point : pointOf(to);
    const bool telephone = m_attempt.channel == Channel::Call || m_attempt.channel == Channel::Sms;
    const Cell value = to.isEmpty() ? kNull : builder.text(to.toUtf8());
    builder.field(telephone ? slot::AttemptNumber : slot::AttemptAddress, value);
    builder.field(slot::AttemptPlace, placeOf(point));
    if (telephone)
        builder.field(slot::AttemptLine, lineOf(point));
    else
        builder.field(slot::AttemptElements, kUnknown);
    if (m_attempt.channel == Channel::Sms)
        builder.field(slot::AttemptElements, kUnknown);
    if (m_attempt.channel == Channel::Visit)
        builder.field(slot::AttemptElements, kNull);
    builder.field("recipient_role", words.consumer);
    if (point) {
        builder.field("to.state", point->state == PointState::Active  ? words.active
                                  : point->state == PointState::Wrong ? words.wrong
                                                                      : words.doNotContact);
        builder.field("to.consent", point->consent == Consent::Given       ? words.given
                                    : point->consent == Consent::Withdrawn ? words.withdrawn
                                                                           : kNull);
    }
    builder.debts(std::span(&m_ownDebt, 1));
    if (m_attempt.override) {
        const Override &given = *m_attempt.override;
        builder.override({builder.text(given.role.toUtf8()), builder.text(given.reasonCode),
                          !given.note.trimmed().isEmpty()});
    }
    return builder.take();
}

Question AccountFacts::take()
{
    Question question{m_builder.take(), {}};
    question.attempt = attemptFact(question.facts);
    return question;
}

} // namespace dunlin::compliance
