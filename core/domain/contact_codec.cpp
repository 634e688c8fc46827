// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contact_codec.h"

#include "core/domain/json_reader.h"

#include <algorithm>
#include <array>

namespace dunlin::domain {

namespace {

using json::DataWriter;
using json::Reader;

template <class T>
Payload readOfReason(Reader &in)
{
    return T{in.id<EventId>("of"), in.text("reason")};
}

template <class T>
void writeOfReason(DataWriter &data, const T &p)
{
    data.id("of", p.of);
    data.text("reason", p.reason);
}

Payload readReservation(Reader &in)
{
    ContactReserved p;
    p.channel = in.word<Channel>("channel");
    p.point = in.maybeId<ContactPointId>("point");
    p.to = in.text("to");
    p.expires.ms = in.number("expires", 0, json::kLastMs);
    in.maybeObject("decision");
    p.overrideRequest = in.maybeId<EventId>("override_request");
    return p;
}

Payload readOverrideRequest(Reader &in)
{
    OverrideRequested p;
    p.channel = in.word<Channel>("channel");
    p.point = in.maybeId<ContactPointId>("point");
    p.to = in.text("to");
    p.reason = in.text("reason").toLatin1();
    p.note = in.text("note");
    return p;
}

Payload readOverrideDecision(Reader &in)
{
    OverrideDecided p;
    p.of = in.id<EventId>("of");
    const auto granted = in.maybeBool("granted");
    if (!granted)
        in.spoil("granted");
    p.granted = granted.value_or(false);
    p.role = in.text("role").toLatin1();
    if (p.granted)
        p.until.ms = in.number("until", 0, json::kLastMs);
    p.note = in.text("note");
    return p;
}

Payload readNotice(Reader &in)
{
    NoticeRecorded p;
    p.what = in.text("what").toLatin1();
    if (p.what.isEmpty())
        in.spoil("what");
    p.written = in.maybeBool("written").value_or(false);
    p.to = in.text("to");
    p.text = in.text("text");
    return p;
}

Payload readLegalHold(Reader &in)
{
    return LegalHoldSet{in.text("reason")};
}

Payload readRestriction(Reader &in)
{
    return DataRestricted{in.text("rule").toLatin1(), in.text("reason")};
}

struct Kind {
    std::string_view name;
    PayloadReader read;
};

constexpr std::array kKinds{
    Kind{"reservation", readReservation},
    Kind{"reservation_released", readOfReason<ReservationReleased>},
    Kind{"notice", readNotice},
    Kind{"legal_hold", readLegalHold},
    Kind{"legal_hold_lifted", readOfReason<LegalHoldLifted>},
    Kind{"restriction", readRestriction},
    Kind{"override_request", readOverrideRequest},
    Kind{"override_decision", readOverrideDecision},
};

} // namespace

void writeAgreement(DataWriter &data, const ContactReserved &p)
{
    data.word("channel", name(p.channel));
    data.id("point", p.point);
    data.text("to", p.to);
    data.number("expires", p.expires.ms);
    data.object("decision", p.decision);
    data.id("override_request", p.overrideRequest);
}

void writeAgreement(DataWriter &data, const OverrideRequested &p)
{
    data.word("channel", name(p.channel));
    data.id("point", p.point);
    data.text("to", p.to);
    data.word("reason", p.reason);
    data.text("note", p.note);
}

void writeAgreement(DataWriter &data, const OverrideDecided &p)
{
    data.id("of", p.of);
    data.flag("granted", p.granted);
    if (!p.role.isEmpty())
        data.word("role", p.role);
    if (p.granted)
        data.number("until", p.until.ms);
    data.text("note", p.note);
}

void writeAgreement(DataWriter &data, const ReservationReleased &p)
{
    writeOfReason(data, p);
}

void writeAgreement(DataWriter &data, const NoticeRecorded &p)
{
    data.word("what", p.what);
    if (p.written)
        data.flag("written", true);
    data.text("to", p.to);
    data.text("text", p.text);
}

void writeAgreement(DataWriter &data, const LegalHoldSet &p)
{
    data.text("reason", p.reason);
}

void writeAgreement(DataWriter &data, const LegalHoldLifted &p)
{
    writeOfReason(data, p);
}

void writeAgreement(DataWriter &data, const DataRestricted &p)
{
    if (!p.rule.isEmpty())
        data.word("rule", p.rule);
    data.text("reason", p.reason);
}

PayloadReader contactEventReader(std::string_view kind)
{
    const auto *known =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind &k) { return k.name == kind; });
    return known != kKinds.end() ? known->read : nullptr;
}

} // namespace dunlin::domain
