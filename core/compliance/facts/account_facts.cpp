// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/facts/account_facts.h"

#include "core/compliance/engine/computed.h"

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

/// What people call a telephone. Few labels are in use, so each is read once by a thread.
struct Label {
    bool mobile = false;
    bool landline = false;
    bool work = false;
    bool home = false;
};

Label labelOf(const QString &text)
{
    struct Known {
        QString text;
        Label label;
        bool set = false;
    };
    constexpr size_t kPlaces = 64;
    thread_local std::array<Known, kPlaces> known;
    const auto at = [&](qsizetype i) { return size_t(text[i].unicode()); };
    const size_t place =
        text.isEmpty() ? 0 : (at(0) * 7 + at(text.size() - 1) * 3 + size_t(text.size())) % kPlaces;
    Known &one = known[place];
    if (one.set && one.text == text)
        return one.label;
    one.text = text;
    one.set = true;
    one.label.mobile = saysSo(text, {"mobile", "cell", "handy", "gsm"});
    one.label.landline = saysSo(text, {"home", "landline", "work", "office"});
    one.label.work = saysSo(text, {"work", "office", "employer"});
    one.label.home = saysSo(text, {"home"});
    return one.label;
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
    const KnownSlots &known = m_packs.known;
    m_policy = policyNow();
    m_builder.fact(known.collectorRole, m_builder.text(QByteArrayView(collectorRole())));
    m_builder.fact(known.collectorId, m_packs.words.us);
    m_builder.fact(known.federallyRegulated, kFalse);
    m_builder.fact(known.consumerId, m_packs.words.me);
    m_builder.expectEvents(account.contacts.size() + account.contactPoints.size()
                           + account.holds.size() + account.notices.size());
    if (attempt.shares)
        m_builder.shares({attempt.shares->parts});
    const auto &address = account.debtor.address;
    m_address =
        &m_rules.places->ofAddress(address.country, address.region, address.postcode, &m_room);
    m_points.reserve(account.contactPoints.size());
    for (const ContactPointState &point : account.contactPoints)
        m_points.push_back({m_builder.text(point.value), placeOf(&point)});
    addResidences();
    addLocations();
    addDebt(account, true);
    for (const domain::HoldState &hold : account.holds)
        addHold(hold);
    addConsents();
    addContacts(account, m_ownDebt);
    addNotices();
}

const domain::ContactPolicy *AccountFacts::policyNow() const
{
    if (!m_account.rulesUsed.rules)
        return nullptr;
    const ZoneClock *clock = ZoneClock::of(m_attempt.officeZone);
    const QDate day = clock ? QDate(1970, 1, 1).addDays(clock->dayAt(m_attempt.at))
                            : base::dateIn(m_attempt.at, m_attempt.officeZone);
    return &m_account.rulesUsed.rules->on(day).contact;
}

/// What the office is for this creditor; an office that says nothing is what the rules say.
QByteArray AccountFacts::collectorRole() const
{
    return m_policy && !m_policy->collector.isEmpty() ? m_policy->collector : m_rules.collectorRole;
}

std::vector<Residence> AccountFacts::residences() const
{
    const auto &debtor = m_account.debtor;
    std::vector<Residence> found;
    addOnce(found, m_address->residences);
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
        if (const Whereabouts *places = m_rules.places->findNumber(point.value))
            addOnce(found, places->residences);
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

void AccountFacts::addLocation(LocationFact::Kind kind, std::span<const QByteArray> zones,
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
    std::span<const QByteArray> weak;
    bool any = false;
    const auto add = [&](Kind kind, std::span<const QByteArray> zones, Cell number) {
        any = any || !zones.empty();
        addLocation(kind, zones, number);
    };
    if (!debtor.zone.isEmpty() && ZoneClock::of(debtor.zone))
        add(debtor.zoneSaid ? Kind::Declared : Kind::Address, std::span(&debtor.zone, 1), kNull);
    const Whereabouts &address = *m_address;
    const bool ofCountryOnly =
        address.residences.size() == 1 && address.residences.front().region.isEmpty();
    if (ofCountryOnly && address.zones.size() > 1)
        weak = address.zones;
    else
        add(Kind::Address, address.zones, kNull);
    const auto addNumber = [&](const QString &number, const QByteArray &zone) {
        const Cell cell = knownPoint(number).value;
        if (!zone.isEmpty() && ZoneClock::of(zone))
            return add(Kind::AreaCode, std::span(&zone, 1), cell);
        const Whereabouts *found = m_rules.places->findNumber(number);
        if (found && found->geographic)
            add(Kind::AreaCode, found->zones, cell);
        else if (found && weak.empty())
            weak = found->zones;
    };
    for (const ContactPointState &point : m_account.contactPoints) {
        if (point.kind == PointKind::Phone && point.state != PointState::Wrong)
            addNumber(point.value, point.zone);
        else if (!point.zone.isEmpty() && ZoneClock::of(point.zone))
            add(Kind::Address, std::span(&point.zone, 1), kNull);
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
    m_builder.debt(id, kNull, m_builder.text(account.creditor.toHex()));
    if (!own)
        return;
    m_ownDebt = id;
    QVarLengthArray<Cell, 4> flags;
    if (!account.exists || domain::isFinished(account.status) || account.restrictedOn.isValid())
        flags.push_back(words.closed);
    const bool disputed =
        std::any_of(account.disputes.begin(), account.disputes.end(),
                    [](const domain::DisputeState &one) { return one.resolved.isNull(); });
    if (disputed)
        flags.push_back(words.disputed);
    if (account.placedAt.isValid())
        flags.push_back(words.placed);
    const KnownSlots &known = m_packs.known;
    m_builder.debtField(known.debtFlags, m_builder.list(flags));
    m_builder.debtField(known.debtCategory,
                        account.debtor.company ? words.business : words.consumer);
    m_builder.debtField(known.debtProduct, account.product.isEmpty()
                                               ? kNull
                                               : m_builder.text(account.product.toLower()));
    m_builder.debtField(known.debtNoticeSent, noticeSent());
}

/// When the validation notice was given. An office that does not record them here watches their
/// deadline where they are sent.
Cell AccountFacts::noticeSent()
{
    std::optional<base::Instant> sent;
    for (const domain::NoticeState &notice : m_account.notices) {
        if (notice.what == "validation_notice_sent")
            sent = notice.at;
    }
    for (const domain::ContactState &contact : m_account.contacts) {
        if (!contact.purpose.isEmpty() && contact.purpose == "validation_notice"
            && contact.outcome != Outcome::Undeliverable)
            sent = sent ? std::max(*sent, contact.at) : contact.at;
    }
    m_noticeSent = sent;
    if (sent)
        return m_builder.text(base::dateIn(*sent, m_attempt.officeZone).toString(Qt::ISODate));
    const bool tracked = m_policy && m_policy->validationNotices;
    return tracked ? kNull : m_packs.words.notTracked;
}

/// Whether a moment lies within the validation period (12 CFR 1006.34(b)(5)); unknown when no
/// notice is known.
Cell AccountFacts::inValidationPeriod(base::Instant at) const
{
    if (!m_noticeSent)
        return kUnknown;
    const auto dayIn = [this](base::Instant moment) {
        const QDate date = base::dateIn(moment, m_attempt.officeZone);
        return dayOf(date.year(), date.month(), date.day());
    };
    const ValidationPeriod period =
        validationPeriod(m_packs, dayIn(*m_noticeSent), m_packs.calendars.find("US-FED"));
    return m_packs.atoms.boolean(dayIn(at) <= period.end);
}

void AccountFacts::addNotices()
{
    const KnownSlots &known = m_packs.known;
    for (const domain::NoticeState &notice : m_account.notices) {
        m_builder.event(notice.at, m_builder.text(QByteArrayView(notice.what)));
        m_builder.eventField(known.eventWritten, notice.written ? kTrue : kFalse);
        m_builder.eventField(known.eventInPeriod, inValidationPeriod(notice.at));
        if (notice.what == "validation_notice_sent")
            m_builder.eventField(known.eventPurpose,
                                 m_builder.text(QByteArrayView("validation_notice")));
        const Cell to = knownPoint(notice.to).value;
        m_builder.eventField(slot::EventNumber, to);
        m_builder.eventField(known.eventAddress, to);
        m_builder.eventDebts(std::span(&m_ownDebt, 1));
    }
}

void AccountFacts::addHold(const domain::HoldState &hold)
{
    if (hold.lifted || !hold.from.isValid())
        return;
    m_builder.event(base::startOfDay(hold.from, m_attempt.officeZone), m_packs.words.holdPlaced);
    m_builder.eventDebts(std::span(&m_ownDebt, 1));
    if (hold.until.isValid())
        m_builder.lastEvent().until = base::endOfDay(hold.until, m_attempt.officeZone);
}

void AccountFacts::addConsents()
{
    const EngineWords &words = m_packs.words;
    for (size_t i = 0; i < m_points.size(); ++i) {
        const ContactPointState &point = m_account.contactPoints[i];
        if (point.kind == PointKind::Post || point.consent == Consent::Withdrawn)
            continue;
        const Cell value = m_points[i].value;
        const bool given = point.consent == Consent::Given;
        // Consent that nobody has asked about is not known; it neither is nor is not there.
        const base::Instant since = point.consentSince.value_or(base::Instant{});
        const auto grant = [&](Cell kind) {
            m_builder.event(since, words.grant);
            m_builder.eventField(slot::EventGrant, kind);
            m_builder.eventField(slot::EventGivenTo, words.collector);
            m_builder.eventField(slot::EventNumber, value);
            m_builder.eventField(m_packs.known.eventAddress, value);
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

AccountFacts::KnownPoint AccountFacts::knownPoint(const QString &value)
{
    for (size_t i = 0; i < m_points.size(); ++i) {
        if (m_account.contactPoints[i].value == value)
            return m_points[i];
    }
    return {value.isEmpty() ? kNull : m_builder.text(value), kNull};
}

Cell AccountFacts::lineOf(const ContactPointState *point) const
{
    if (!point)
        return kUnknown;
    const Label label = labelOf(point->label);
    return label.mobile ? m_packs.words.mobile : label.landline ? m_packs.words.landline : kUnknown;
}

Cell AccountFacts::placeOf(const ContactPointState *point) const
{
    if (!point)
        return kNull;
    const Label label = labelOf(point->label);
    if (label.work)
        return m_packs.words.work;
    return point->kind == PointKind::Post || label.home ? m_packs.words.home : kNull;
}

void AccountFacts::addContact(const domain::ContactState &contact, Cell debt)
{
    const EngineWords &words = m_packs.words;
    m_builder.event(contact.at, channelWord(words, contact.channel));
    m_builder.eventField(slot::EventDir,
                         contact.direction == Direction::Inbound ? words.in : words.out);
    m_builder.eventField(m_packs.known.eventResult, resultWord(words, contact.outcome));
    const KnownPoint point = knownPoint(contact.to);
    if (!contact.to.isEmpty())
        m_builder.eventField(slot::EventNumber, point.value);
    m_builder.eventField(slot::EventPlace, point.place);
    if (!contact.purpose.isEmpty())
        m_builder.eventField(m_packs.known.eventPurpose,
                             m_builder.text(QByteArrayView(contact.purpose)));
    m_builder.lastEvent().own = isOwn(contact.device, contact.heard);
    if (isWithSomebodyElse(contact.outcome)) {
        m_builder.eventField(slot::EventPerson, words.other);
        m_builder.eventField(m_packs.known.eventPersonRole, words.thirdParty);
    }
    m_builder.eventDebts(std::span(&debt, 1));
}

void AccountFacts::addContacts(const AccountState &account, Cell debt)
{
    for (const domain::ContactState &contact : account.contacts) {
        if (contact.id != m_attempt.except)
            addContact(contact, debt);
    }
    addReservations(account, debt);
}

bool AccountFacts::isOwn(base::DeviceId device, base::Instant recorded) const
{
    return m_attempt.shares && device == m_attempt.shares->device
           && recorded >= m_attempt.shares->since;
}

/// Contacts that were begun: until they are settled it is not known what they came to.
void AccountFacts::addReservations(const AccountState &account, Cell debt)
{
    const EngineWords &words = m_packs.words;
    for (const domain::ReservationState &one : account.reservations) {
        if (one.id == m_attempt.settles || one.id == m_attempt.except
            || one.expires <= m_attempt.at)
            continue;
        m_builder.event(one.at, channelWord(words, one.channel));
        m_builder.eventField(slot::EventDir, words.out);
        m_builder.eventField(m_packs.known.eventResult, kUnknown);
        const KnownPoint point = knownPoint(one.to);
        if (!one.to.isEmpty())
            m_builder.eventField(slot::EventNumber, point.value);
        m_builder.eventField(slot::EventPlace, point.place);
        m_builder.lastEvent().own = isOwn(one.device, one.heard);
        m_builder.eventDebts(std::span(&debt, 1));
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

/// The word of a number or address; those on file have theirs already.
Cell AccountFacts::knownCell(const QString &value, AttemptBuilder &builder) const
{
    for (size_t i = 0; i < m_points.size(); ++i) {
        if (m_account.contactPoints[i].value == value)
            return m_points[i].value;
    }
    return builder.text(value.toUtf8());
}

AttemptFact AccountFacts::attemptFact(Facts &facts) const
{
    const EngineWords &words = m_packs.words;
    AttemptBuilder builder(m_packs, facts, m_attempt.at, channelWord(words, m_attempt.channel));
    const QString to =
        m_attempt.to.isEmpty() && m_attempt.point ? m_attempt.point->value : m_attempt.to;
    const ContactPointState *point = m_attempt.point ? &*m_attempt.point : pointOf(to);
    const bool telephone = m_attempt.channel == Channel::Call || m_attempt.channel == Channel::Sms;
    const Cell value = to.isEmpty() ? kNull : knownCell(to, builder);
    builder.field(telephone ? slot::AttemptNumber : slot::AttemptAddress, value);
    // A number may stand on file twice, with other labels: the attempt's place is the one by which
    // it is counted once it was made (knownPoint).
    const ContactPointState *filed = pointOf(to);
    builder.field(slot::AttemptPlace, placeOf(filed ? filed : point));
    if (telephone)
        builder.field(slot::AttemptLine, lineOf(point));
    else
        builder.field(slot::AttemptElements, kUnknown);
    if (m_attempt.channel == Channel::Sms)
        builder.field(slot::AttemptElements, kUnknown);
    if (m_attempt.channel == Channel::Visit)
        builder.field(slot::AttemptElements, kNull);
    if (m_attempt.elements) {
        std::vector<Cell> said;
        for (const QByteArray &element : *m_attempt.elements)
            said.push_back(builder.text(QByteArrayView(element)));
        builder.field(slot::AttemptElements, facts.atoms.list(said));
    }
    builder.field(m_packs.known.recipientRole, words.consumer);
    if (point) {
        builder.field(m_packs.known.pointState, point->state == PointState::Active ? words.active
                                                : point->state == PointState::Wrong
                                                    ? words.wrong
                                                    : words.doNotContact);
        builder.field(m_packs.known.pointConsent, point->consent == Consent::Given ? words.given
                                                  : point->consent == Consent::Withdrawn
                                                      ? words.withdrawn
                                                      : kNull);
    }
    if (!m_attempt.purpose.isEmpty())
        builder.field(m_packs.known.attemptPurpose,
                      builder.text(QByteArrayView(m_attempt.purpose)));
    builder.clockTrusted(m_attempt.clockTrusted);
    builder.debts(std::span(&m_ownDebt, 1));
    if (m_attempt.override) {
        const Override &given = *m_attempt.override;
        builder.override({builder.text(given.role.toUtf8()), builder.text(given.reasonCode),
                          !given.note.trimmed().isEmpty(), !given.askedBy.isEmpty()});
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
