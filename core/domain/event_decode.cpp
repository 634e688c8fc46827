// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event_codec.h"

#include "core/domain/agreement_codec.h"
#include "core/domain/json_reader.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace dunlin::domain {

namespace {

using base::ErrorCode;
using base::Result;
using json::kLastMs;
using json::Reader;
using json::view;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr qsizetype kMaxKind = 64;

Payload readCreditor(Reader &in)
{
    CreditorSet p;
    p.creditor = in.id<CreditorId>("creditor");
    p.name = in.text("name");
    if (in.has("currency"))
        p.currency = in.currency();
    return p;
}

Payload readAccount(Reader &in)
{
    AccountOpened p;
    p.number = in.text("number");
    p.creditor = in.id<CreditorId>("creditor");
    p.debtor = in.id<DebtorId>("debtor");
    p.currency = in.currency();
    p.listed = in.date("listed");
    p.product = in.text("product");
    return p;
}

Payload readDebtor(Reader &in)
{
    DebtorSet p;
    p.debtor = in.id<DebtorId>("debtor");
    p.name = in.maybeText("name");
    p.company = in.maybeBool("company");
    p.language = in.maybeText("language");
    p.zone = in.maybeBytes("zone");
    if (const auto fields = in.maybeObject("address")) {
        Reader address(*fields);
        p.address =
            PostalAddress{address.text("line"), address.text("city"), address.text("postcode"),
                          address.text("region"), address.text("country")};
        if (!address.ok())
            in.spoil("address");
    }
    p.employer = in.maybeText("employer");
    if (in.has("born"))
        p.born = in.date("born");
    p.payday = in.maybeBytes("payday");
    return p;
}

Payload readContactPoint(Reader &in)
{
    ContactPointSet p;
    p.point = in.id<ContactPointId>("point");
    p.kind = in.word<PointKind>("kind");
    p.value = in.text("value");
    p.label = in.maybeText("label");
    p.zone = in.maybeBytes("zone");
    p.state = in.maybeWord<PointState>("state");
    p.consent = in.maybeWord<Consent>("consent");
    p.best = in.maybeBool("best");
    p.source = in.maybeText("source");
    p.owner = in.maybeId<DebtorId>("owner");
    return p;
}

Payload readItem(Reader &in)
{
    ItemAdded p;
    p.item = in.id<ItemId>("item");
    p.type = in.word<ItemType>("type");
    p.number = in.text("number");
    p.issued = in.date("issued");
    p.due = in.date("due");
    p.amount = in.money();
    p.description = in.text("description");
    return p;
}

Payload readPayment(Reader &in)
{
    PaymentReceived p;
    p.amount = in.money();
    p.valueDate = in.date("value_date");
    p.method = in.text("method");
    p.reference = in.text("reference");
    p.item = in.maybeId<ItemId>("item");
    p.expected = in.maybeId<EventId>("expected");
    p.batch = in.maybeId<BatchId>("batch");
    return p;
}

Payload readReversal(Reader &in)
{
    Reversed p;
    p.of = in.id<EventId>("of");
    p.reason = in.text("reason");
    p.valueDate = in.date("value_date");
    p.cause = in.maybeWord<ReversalCause>("cause").value_or(ReversalCause::Correction);
    return p;
}

Payload readCreditNote(Reader &in)
{
    CreditNote p;
    p.item = in.maybeId<ItemId>("item");
    p.number = in.text("number");
    p.amount = in.money();
    p.valueDate = in.date("value_date");
    return p;
}

template <ChargeKind Kind>
Payload readCharge(Reader &in)
{
    Charged p;
    p.charge = Kind;
    p.item = in.maybeId<ItemId>("item");
    p.amount = in.money();
    p.basis = in.text("basis");
    p.valueDate = in.date("value_date");
    p.rule = view(in.utf8("rule")).toByteArray();
    p.accruedTo = in.date("accrued_to");
    return p;
}

/// The objects of JSON that an event carries along (terms, a decision) are filled in by
/// decodeEvent: they are kept as the bytes of the event.
Payload readTerms(Reader &in)
{
    TermsSet p;
    p.creditor = in.maybeId<CreditorId>("creditor");
    p.product = in.text("product");
    p.from = in.date("from");
    if (!in.maybeObject("terms"))
        in.spoil("terms");
    p.reason = in.text("reason");
    return p;
}

std::array<Money, 4> readBuckets(Reader &in, std::string_view key, Currency currency)
{
    std::array<Money, 4> amounts;
    amounts.fill(Money::zero(currency));
    const auto fields = in.maybeObject(key);
    if (!fields) {
        in.spoil(key);
        return amounts;
    }
    Reader buckets(*fields);
    for (const Bucket bucket : kBuckets) {
        const QByteArrayView word = name(bucket);
        const auto text = buckets.utf8({word.data(), size_t(word.size())});
        const auto amount = Money::fromText(view(text), currency);
        if (amount)
            amounts[size_t(bucket)] = *amount;
        else
            in.spoil(key);
    }
    return amounts;
}

Payload readJudgment(Reader &in)
{
    JudgmentEntered p;
    p.court = in.text("court");
    p.number = in.text("number");
    p.on = in.date("on");
    const Currency currency = in.currency();
    p.award = readBuckets(in, "award", currency);
    p.change = readBuckets(in, "change", currency);
    in.maybeObject("terms");
    return p;
}

Payload readCourtCase(Reader &in)
{
    CourtCaseSet p;
    p.number = in.text("number");
    p.court = in.text("court");
    p.filed = in.date("filed");
    p.stage = in.text("stage");
    p.member = in.maybeBool("member").value_or(true);
    return p;
}

Payload readWriteOff(Reader &in)
{
    WrittenOff p;
    p.amount = in.money();
    p.reason = in.text("reason");
    p.valueDate = in.date("value_date");
    return p;
}

OutcomeFlags readFlags(Reader &in)
{
    OutcomeFlags flags;
    const auto words = in.maybeArray("flags");
    if (!words)
        return flags;
    for (const element word : *words) {
        std::string_view text;
        if (word.get(text) != simdjson::SUCCESS)
            in.spoil("flags");
        else if (text == "worked")
            flags.worked = true;
        else if (text == "contacted")
            flags.contacted = true;
        else if (text == "attempt")
            flags.attempt = true;
        else if (text == "right_party")
            flags.rightParty = true;
        else
            in.spoil("flags");
    }
    return flags;
}

Payload readContact(Reader &in)
{
    Contacted p;
    p.channel = in.word<Channel>("channel");
    p.direction = in.word<Direction>("direction");
    p.point = in.maybeId<ContactPointId>("point");
    p.to = in.text("to");
    p.outcome = in.word<Outcome>("outcome");
    p.flags = readFlags(in);
    if (in.has("duration_s"))
        p.durationS = int(in.number("duration_s", 0, std::numeric_limits<int>::max()));
    in.maybeObject("decision");
    p.reservation = in.maybeId<EventId>("reservation");
    p.purpose = in.text("purpose").toLatin1();
    p.overrideRequest = in.maybeId<EventId>("override_request");
    return p;
}

Payload readNote(Reader &in)
{
    return Noted{in.text("text")};
}

Payload readCallBack(Reader &in)
{
    CallBackSet p;
    p.at.ms = in.number("at", -kLastMs, kLastMs);
    p.text = in.text("text");
    return p;
}

Payload readPromiseCancelled(Reader &in)
{
    PromiseCancelled p;
    p.of = in.id<EventId>("of");
    p.reason = in.text("reason");
    return p;
}

Payload readDispute(Reader &in)
{
    Disputed p;
    if (const auto items = in.maybeArray("items")) {
        for (const element item : *items) {
            std::string_view hex;
            const auto id =
                item.get(hex) == simdjson::SUCCESS ? ItemId::fromHex(view(hex)) : std::nullopt;
            if (id)
                p.items.push_back(*id);
            else
                in.spoil("items");
        }
    }
    if (in.has("amount"))
        p.amount = in.money();
    p.category = in.text("category");
    p.text = in.text("text");
    p.proof = in.text("proof");
    p.respondBy = in.date("respond_by");
    return p;
}

Payload readDisputeResolved(Reader &in)
{
    DisputeResolved p;
    p.of = in.id<EventId>("of");
    p.outcome = in.text("outcome");
    p.text = in.text("text");
    return p;
}

Payload readHold(Reader &in)
{
    HeldBack p;
    p.reason = in.text("reason");
    p.from = in.date("from");
    p.until = in.date("until");
    return p;
}

Payload readHoldLifted(Reader &in)
{
    return HoldLifted{in.id<EventId>("of"), in.text("reason")};
}

Payload readAssignment(Reader &in)
{
    return Assigned{in.text("user")};
}

Payload readPlacement(Reader &in)
{
    Placed p;
    p.agency = in.text("agency");
    p.placedOn = in.date("placed_on");
    if (in.has("notice_days"))
        p.noticeDays = int(in.number("notice_days", 0, 3660));
    return p;
}

Payload readRecall(Reader &in)
{
    Recalled p;
    p.reason = in.text("reason");
    p.effective = in.date("effective");
    return p;
}

Payload readClose(Reader &in)
{
    return ClosedAccount{in.text("reason")};
}

Payload readReopen(Reader &in)
{
    return Reopened{in.text("reason")};
}

Payload readSourceFact(Reader &in)
{
    SourceFact p;
    p.what = in.text("what");
    p.detail = in.text("detail");
    return p;
}

Payload readImportUndone(Reader &in)
{
    return ImportUndone{in.id<ImportId>("import")};
}

struct Kind {
    std::string_view name;
    PayloadReader read;
};

constexpr std::array kKinds{
    Kind{"creditor", readCreditor},
    Kind{"account", readAccount},
    Kind{"debtor", readDebtor},
    Kind{"contact_point", readContactPoint},
    Kind{"item", readItem},
    Kind{"payment", readPayment},
    Kind{"reversal", readReversal},
    Kind{"credit_note", readCreditNote},
    Kind{"fee", readCharge<ChargeKind::Fee>},
    Kind{"penalty", readCharge<ChargeKind::Penalty>},
    Kind{"interest", readCharge<ChargeKind::Interest>},
    Kind{"cost", readCharge<ChargeKind::Cost>},
    Kind{"terms", readTerms},
    Kind{"judgment", readJudgment},
    Kind{"court_case", readCourtCase},
    Kind{"write_off", readWriteOff},
    Kind{"recall", readRecall},
    Kind{"contact", readContact},
    Kind{"note", readNote},
    Kind{"call_back", readCallBack},
    Kind{"promise_cancelled", readPromiseCancelled},
    Kind{"dispute", readDispute},
    Kind{"dispute_resolved", readDisputeResolved},
    Kind{"hold", readHold},
    Kind{"hold_lifted", readHoldLifted},
    Kind{"assignment", readAssignment},
    Kind{"placement", readPlacement},
    Kind{"close", readClose},
    Kind{"reopen", readReopen},
    Kind{"source_fact", readSourceFact},
    Kind{"import_undone", readImportUndone},
};

/// A text that comes again and again (an actor, a kind, a boot) is kept by a thread and shared by
/// the events: most of decoding's allocations are of these.
template <class Text>
class Repeated {
public:
    const Text &of(std::string_view text)
    {
        Place &place = m_places[std::hash<std::string_view>{}(text) % m_places.size()];
        if (place.text != text) {
            place.text = text;
            place.made = made(text);
        }
        return place.made;
    }

private:
    struct Place {
        std::string text;
        Text made;
    };
    static Text made(std::string_view text)
    {
        if constexpr (std::is_same_v<Text, QString>)
            return QString::fromUtf8(text.data(), qsizetype(text.size()));
        else
            return view(text).toByteArray();
    }
    std::array<Place, 64> m_places;
};

QByteArray repeatedBytes(std::string_view text)
{
    thread_local Repeated<QByteArray> kept;
    return text.empty() ? QByteArray() : kept.of(text);
}

QString repeatedText(std::string_view text)
{
    thread_local Repeated<QString> kept;
    return text.empty() ? QString() : kept.of(text);
}

PayloadReader readerOf(std::string_view kind)
{
    const auto *known =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind &k) { return k.name == kind; });
    return known != kKinds.end() ? known->read : agreementReader(kind);
}

/// One parser per thread: it keeps its buffers, and thus decoding allocates only the result.
simdjson::dom::parser &domParser()
{
    thread_local simdjson::dom::parser parser{size_t(kMaxEventBytes)};
    return parser;
}

Result<object> parse(QByteArrayView raw)
{
    if (raw.isEmpty() || raw.size() > kMaxEventBytes)
        return fail(ErrorCode::Input, QStringLiteral("event: size"));
    object fields;
    if (domParser().parse(raw.data(), size_t(raw.size()), true).get(fields) != simdjson::SUCCESS)
        return fail(ErrorCode::Input, QStringLiteral("event: not a JSON object"));
    return fields;
}

base::Error badField(std::string_view where, std::string_view key)
{
    return {ErrorCode::Input, QStringLiteral("event: %1.%2")
                                  .arg(QLatin1String(where.data(), qsizetype(where.size())),
                                       QLatin1String(key.data(), qsizetype(key.size())))};
}

Result<Envelope> readEnvelope(const object &fields)
{
    Reader in(fields);
    Envelope e;
    e.schema = int(in.number("v", 1, std::numeric_limits<int>::max()));
    e.id = in.id<EventId>("id");
    e.tenant = in.id<TenantId>("tenant");
    e.kind = repeatedBytes(in.utf8("kind"));
    if (const auto account = in.maybeId<AccountId>("account"))
        e.account = *account;
    e.occurred.ms = in.number("occurred", -kLastMs, kLastMs);
    e.heard.ms = in.number("heard", -kLastMs, kLastMs);
    e.hlc = quint64(in.number("hlc", 0, std::numeric_limits<qint64>::max()));
    if (const auto time = in.maybeObject("time")) {
        Reader evidence(*time);
        e.time.wallMs = evidence.number("wall", -kLastMs, kLastMs);
        e.time.bootId = repeatedBytes(evidence.utf8("boot"));
        e.time.monoMs = evidence.number("mono", std::numeric_limits<qint64>::min(),
                                        std::numeric_limits<qint64>::max());
        if (!evidence.ok())
            in.spoil("time");
    } else {
        in.spoil("time");
    }
    e.actor = repeatedText(in.utf8("actor"));
    e.device = in.id<DeviceId>("device");
    if (e.id.isNull())
        in.spoil("id");
    if (e.kind.isEmpty() || e.kind.size() > kMaxKind)
        in.spoil("kind");
    if (e.actor.isEmpty())
        in.spoil("actor");
    if (!in.ok())
        return base::fail(badField("envelope", in.bad()));
    return e;
}

/// The bytes of an object in `data` as they stand in the event. The tree forgets them, so they are
/// found by a second, lazy look at the text, which is known to be valid by now.
QByteArray verbatim(QByteArrayView raw, std::string_view key)
{
    thread_local simdjson::ondemand::parser parser;
    thread_local std::vector<char> text;
    const auto size = size_t(raw.size());
    if (text.size() < size + simdjson::SIMDJSON_PADDING)
        text.resize(2 * size + simdjson::SIMDJSON_PADDING);
    std::copy(raw.begin(), raw.end(), text.begin());
    simdjson::ondemand::document document;
    simdjson::ondemand::object found;
    std::string_view json;
    if (parser.iterate(text.data(), size, text.size()).get(document) != simdjson::SUCCESS
        || document["data"][key].get_object().get(found) != simdjson::SUCCESS
        || found.raw_json().get(json) != simdjson::SUCCESS)
        return {};
    return view(json).toByteArray().trimmed();
}

} // namespace

Result<Envelope> decodeEnvelope(QByteArrayView raw)
{
    DUNLIN_TRY_VALUE(const object fields, parse(raw));
    return readEnvelope(fields);
}

Result<Event> decodeEvent(QByteArrayView raw, Carried carried)
{
    DUNLIN_TRY_VALUE(const object fields, parse(raw));
    DUNLIN_TRY_VALUE(Envelope envelope, readEnvelope(fields));
    Event event{std::move(envelope), UnknownPayload{}};
    if (event.envelope.schema > kSchema)
        return event;
    const std::string_view kind(event.envelope.kind.constData(),
                                size_t(event.envelope.kind.size()));
    const PayloadReader read = readerOf(kind);
    if (!read)
        return event;
    object data;
    if (fields["data"].get(data) != simdjson::SUCCESS)
        return base::fail(badField("event", "data"));
    Reader in(data);
    event.payload = read(in);
    if (!in.ok())
        return base::fail(badField(kind, in.bad()));
    if (auto *terms = std::get_if<TermsSet>(&event.payload))
        terms->terms = verbatim(raw, "terms");
    else if (auto *judgment = std::get_if<JudgmentEntered>(&event.payload);
             judgment && in.has("terms"))
        judgment->terms = verbatim(raw, "terms");
    if (carried == Carried::LeftOut)
        return event;
    if (auto *contact = std::get_if<Contacted>(&event.payload); contact && in.has("decision"))
        contact->decision = verbatim(raw, "decision");
    else if (auto *reserved = std::get_if<ContactReserved>(&event.payload);
             reserved && in.has("decision"))
        reserved->decision = verbatim(raw, "decision");
    else if (auto *step = std::get_if<StrategyStep>(&event.payload); step && in.has("inputs"))
        step->inputs = verbatim(raw, "inputs");
    else if (auto *moved = std::get_if<MessageMoved>(&event.payload); moved && in.has("page"))
        moved->page = verbatim(raw, "page");
    return event;
}

} // namespace dunlin::domain
