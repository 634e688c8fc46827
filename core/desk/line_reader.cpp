// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/line_reader.h"

#include "core/desk/work_rules.h"
#include "core/domain/vocabulary.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::AccountState;
using domain::Payload;

namespace {

tl::unexpected<base::Error> wrong(const QString &what)
{
    return fail(ErrorCode::Input, what);
}

/// Reads the fields of one line for one account.
class Fields {
public:
    Fields(const Line &line, const AccountState &state, QByteArray zone)
        : m_line(line)
        , m_state(state)
        , m_zone(std::move(zone))
    {}

    QString text(const char *name) const
    {
        return m_line.data.value(QLatin1String(name)).toString();
    }
    bool has(const char *name) const { return m_line.data.contains(QLatin1String(name)); }

    Result<base::Money> amount(const char *name) const
    {
        return amountOf(m_line.data.value(QLatin1String(name)), name);
    }
    Result<base::Money> amountOf(const QJsonValue &value, const char *name) const
    {
        // A number in JSON is a double; its shortest text is what was meant.
        const QString written =
            value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
        auto money = base::Money::fromText(written.toLatin1(), m_state.currency);
        if (!money)
            return wrong(QStringLiteral("%1: %2").arg(QLatin1String(name), money.error().detail));
        return money;
    }
    /// Absent: `otherwise`.
    Result<QDate> date(const char *name, QDate otherwise) const
    {
        return has(name) ? dateOf(m_line.data.value(QLatin1String(name)), name)
                         : Result<QDate>(otherwise);
    }
    static Result<QDate> dateOf(const QJsonValue &value, const char *name)
    {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        if (!date.isValid())
            return wrong(QStringLiteral("%1 is not a date").arg(QLatin1String(name)));
        return date;
    }
    /// By its number or its id.
    Result<std::optional<base::ItemId>> item(const char *name) const
    {
        if (!has(name))
            return std::optional<base::ItemId>();
        DUNLIN_TRY_VALUE(const auto id, itemOf(text(name)));
        return std::optional(id);
    }
    Result<base::ItemId> itemOf(const QString &named) const
    {
        for (const domain::ItemState &one : m_state.items) {
            if (one.number == named || one.id.toString() == named)
                return one.id;
        }
        return wrong(QStringLiteral("the account has no item %1").arg(named));
    }
    Result<base::EventId> event(const char *name) const
    {
        const auto id = base::EventId::fromHex(text(name).toLatin1());
        if (!id)
            return wrong(QStringLiteral("%1 is not an event id").arg(QLatin1String(name)));
        return *id;
    }
    QDate day() const { return base::dateIn(m_line.at, m_zone); }
    const Line &line() const { return m_line; }

private:
    const Line &m_line;
    const AccountState &m_state;
    QByteArray m_zone;
};

Result<Payload> readPayment(const Fields &fields)
{
    domain::PaymentReceived payment;
    DUNLIN_TRY_VALUE(payment.amount, fields.amount("amount"));
    DUNLIN_TRY_VALUE(payment.valueDate, fields.date("value_date", fields.day()));
    DUNLIN_TRY_VALUE(payment.item, fields.item("item"));
    payment.reference = fields.text("reference");
    payment.method = fields.text("method");
    return Payload(payment);
}

Result<Payload> readReversal(const Fields &fields)
{
    domain::Reversed reversed;
    DUNLIN_TRY_VALUE(reversed.of, fields.event("of"));
    DUNLIN_TRY_VALUE(reversed.valueDate, fields.date("value_date", fields.day()));
    reversed.reason = fields.text("reason");
    return Payload(reversed);
}

Result<Payload> readAdjustment(const Fields &fields)
{
    domain::Adjusted adjusted;
    const auto bucket = domain::fromName<domain::Bucket>(
        fields.has("bucket") ? fields.text("bucket").toLatin1() : QByteArray("principal"));
    if (!bucket)
        return wrong(QStringLiteral("bucket is principal, interest, fees or costs"));
    adjusted.bucket = *bucket;
    DUNLIN_TRY_VALUE(adjusted.amount, fields.amount("amount"));
    DUNLIN_TRY_VALUE(adjusted.item, fields.item("item"));
    DUNLIN_TRY_VALUE(adjusted.valueDate, fields.date("value_date", fields.day()));
    adjusted.reason = fields.text("reason");
    return Payload(adjusted);
}

Result<Payload> readCharge(const Fields &fields)
{
    domain::Charged charge;
    const QByteArray &kind = fields.line().kind;
    charge.charge = kind == "fee"        ? domain::ChargeKind::Fee
                    : kind == "penalty"  ? domain::ChargeKind::Penalty
                    : kind == "interest" ? domain::ChargeKind::Interest
                                         : domain::ChargeKind::Cost;
    DUNLIN_TRY_VALUE(charge.amount, fields.amount("amount"));
    DUNLIN_TRY_VALUE(charge.item, fields.item("item"));
    DUNLIN_TRY_VALUE(charge.valueDate, fields.date("value_date", fields.day()));
    charge.basis = fields.text("basis");
    return Payload(charge);
}

Result<Payload> readCreditNote(const Fields &fields)
{
    domain::CreditNote note;
    DUNLIN_TRY_VALUE(note.amount, fields.amount("amount"));
    DUNLIN_TRY_VALUE(note.item, fields.item("item"));
    DUNLIN_TRY_VALUE(note.valueDate, fields.date("value_date", fields.day()));
    note.number = fields.text("number");
    return Payload(note);
}

Result<Payload> readPromise(const Fields &fields)
{
    domain::Promised promise;
    DUNLIN_TRY_VALUE(promise.amount, fields.amount("amount"));
    DUNLIN_TRY_VALUE(promise.due, fields.date("due", QDate()));
    promise.method = fields.text("method");
    return Payload(promise);
}

Result<Payload> readDispute(const Fields &fields)
{
    domain::Disputed dispute;
    const QJsonArray items = fields.line().data.value(QLatin1String("items")).toArray();
    for (const QJsonValue &item : items) {
        DUNLIN_TRY_VALUE(const auto id, fields.itemOf(item.toString()));
        dispute.items.push_back(id);
    }
    if (fields.has("amount")) {
        DUNLIN_TRY_VALUE(dispute.amount, fields.amount("amount"));
    }
    dispute.category = fields.text("category");
    dispute.text = fields.text("text");
    return Payload(dispute);
}

Result<Payload> readHold(const Fields &fields)
{
    domain::HeldBack hold;
    hold.reason = fields.text("reason");
    DUNLIN_TRY_VALUE(hold.from, fields.date("from", fields.day()));
    DUNLIN_TRY_VALUE(hold.until, fields.date("until", QDate()));
    return Payload(hold);
}

Result<Payload> readCallBack(const Fields &fields, const QByteArray &zone)
{
    const auto at = base::instantFromText(fields.text("due"), zone);
    if (!at)
        return wrong(QStringLiteral("due is not a moment"));
    return Payload(domain::CallBackSet{*at, fields.text("text")});
}

Result<Payload> readReference(const Fields &fields)
{
    DUNLIN_TRY_VALUE(const auto of, fields.event("of"));
    const QByteArray &kind = fields.line().kind;
    if (kind == "promise_cancelled")
        return Payload(domain::PromiseCancelled{of, fields.text("reason")});
    if (kind == "dispute_resolved")
        return Payload(domain::DisputeResolved{of, fields.text("outcome")});
    return Payload(domain::HoldLifted{of});
}

Result<Payload> readContact(const Fields &fields, const AccountState &state,
                            const LineContext &context)
{
    domain::Contacted contact;
    const auto channel = domain::fromName<domain::Channel>(fields.text("channel").toLatin1());
    if (!channel)
        return wrong(QStringLiteral("channel is call, email, sms, letter or visit"));
    const auto outcome = domain::fromName<domain::Outcome>(fields.text("result").toLatin1());
    if (!outcome)
        return wrong(QStringLiteral("result \"%1\" is not known").arg(fields.text("result")));
    contact.channel = *channel;
    contact.outcome = *outcome;
    contact.durationS = fields.line().data.value(QLatin1String("duration_s")).toInt();
    if (fields.has("direction")) {
        const auto direction =
            domain::fromName<domain::Direction>(fields.text("direction").toLatin1());
        if (!direction)
            return wrong(QStringLiteral("direction is outbound or inbound"));
        contact.direction = *direction;
    }
    GateQuestion gate;
    gate.at = fields.line().at;
    gate.actor = context.actor;
    gate.officeZone = context.officeZone;
    gate.channel = contact.channel;
    gate.direction = contact.direction;
    gate.to = fields.text("to");
    gate.id = context.decisionId;
    DUNLIN_TRY(admitContact(state, gate, contact));
    return Payload(contact);
}

Result<Payload> readOne(const Fields &fields, const AccountState &state, const LineContext &context)
{
    const QByteArray &kind = fields.line().kind;
    using Reader = Result<Payload> (*)(const Fields &);
    static const QHash<QByteArray, Reader> kReaders{{"payment", readPayment},
                                                    {"reversal", readReversal},
                                                    {"adjustment", readAdjustment},
                                                    {"interest", readCharge},
                                                    {"fee", readCharge},
                                                    {"penalty", readCharge},
                                                    {"cost", readCharge},
                                                    {"credit_note", readCreditNote},
                                                    {"promise", readPromise},
                                                    {"dispute", readDispute},
                                                    {"hold", readHold},
                                                    {"promise_cancelled", readReference},
                                                    {"dispute_resolved", readReference},
                                                    {"hold_lifted", readReference}};
    if (const Reader reader = kReaders.value(kind))
        return reader(fields);
    if (kind == "contact")
        return readContact(fields, state, context);
    if (kind == "call_back")
        return readCallBack(fields, context.officeZone);
    if (kind == "note")
        return Payload(domain::Noted{fields.text("text")});
    if (kind == "assignment")
        return Payload(domain::Assigned{fields.text("user")});
    if (kind == "close")
        return Payload(domain::ClosedAccount{fields.text("reason")});
    if (kind == "reopen")
        return Payload(domain::Reopened{fields.text("reason")});
    return wrong(
        QStringLiteral("this version does not record \"%1\"").arg(QString::fromUtf8(kind)));
}

Result<std::vector<Payload>> readPlan(const Fields &fields, const AccountState &state)
{
    std::vector<Payload> out;
    base::Money sum = base::Money::zero(state.currency);
    const QJsonArray parts = fields.line().data.value(QLatin1String("instalments")).toArray();
    for (const QJsonValue &part : parts) {
        const QJsonObject one = part.toObject();
        domain::Promised promise;
        DUNLIN_TRY_VALUE(promise.amount,
                         fields.amountOf(one.value(QLatin1String("amount")), "amount"));
        DUNLIN_TRY_VALUE(promise.due, Fields::dateOf(one.value(QLatin1String("due")), "due"));
        sum += promise.amount;
        out.emplace_back(promise);
    }
    if (out.size() < 2)
        return wrong(QStringLiteral("a plan has two instalments or more"));
    if (sum > state.total())
        return wrong(QStringLiteral("the plan is more than what is owed"));
    return out;
}

} // namespace

Result<Line> readLine(const QByteArray &text, const QByteArray &zone, base::Instant now)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return wrong(QStringLiteral("not a JSON object: %1").arg(error.errorString()));
    Line line;
    line.data = document.object();
    line.account = line.data.value(QLatin1String("account")).toString();
    line.kind = line.data.value(QLatin1String("kind")).toString().toUtf8();
    if (line.account.isEmpty() || line.kind.isEmpty())
        return wrong(QStringLiteral("account and kind are needed"));
    line.at = now;
    if (line.data.contains(QLatin1String("at"))) {
        const auto at =
            base::instantFromText(line.data.value(QLatin1String("at")).toString(), zone);
        if (!at)
            return wrong(QStringLiteral("at is not a moment"));
        // A day alone is its end; what was recorded today did not happen tonight.
        line.at = std::min(*at, now);
        if (*at > now && base::dateIn(*at, zone) > base::dateIn(now, zone))
            return wrong(QStringLiteral("at is in the future"));
    }
    if (line.data.contains(QLatin1String("id"))) {
        line.id =
            base::EventId::fromHex(line.data.value(QLatin1String("id")).toString().toLatin1());
        if (!line.id)
            return wrong(QStringLiteral("id is 32 hex digits"));
    }
    return line;
}

Result<std::vector<Payload>> payloadsOf(const Line &line, const AccountState &state,
                                        const LineContext &context)
{
    const Fields fields(line, state, context.officeZone);
    std::vector<Payload> out;
    if (line.kind == "plan") {
        DUNLIN_TRY_VALUE(out, readPlan(fields, state));
    } else {
        DUNLIN_TRY_VALUE(auto one, readOne(fields, state, context));
        out.push_back(std::move(one));
    }
    for (const Payload &payload : out)
        DUNLIN_TRY(checkPayload(state, payload, fields.day()));
    return out;
}

} // namespace dunlin::desk
