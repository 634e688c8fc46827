// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/creditor_statement.h"

#include "core/base/hash.h"
#include "core/base/json_writer.h"
#include "core/domain/placement/commission.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace dunlin::report {

using base::JsonWriter;
using base::Money;

std::vector<StatementLine> paymentLines(const AccountSpan &account, QDate to)
{
    std::vector<StatementLine> lines;
    QHash<base::EventId, size_t> at;
    const domain::AccountState &state = account.closing;
    for (const domain::PaymentState &payment : state.payments) {
        if (payment.valueDate > to)
            continue;
        at.insert(payment.id, lines.size());
        lines.push_back({state.number, payment.id, payment.valueDate, payment.amount,
                         Money::zero(state.currency)});
    }
    const auto *rule = account.terms.rule<domain::CommissionRule>(domain::term::kCommission, to);
    if (!rule)
        return lines;
    for (const auto &line : domain::commissionOf(state, *rule, QDate(1900, 1, 1), to)) {
        const auto found = at.constFind(line.payment);
        if (found != at.cend())
            lines[*found].commission += line.commission;
    }
    return lines;
}

std::vector<StatementLine> unpostedLines(const AccountSpan &account, QDate to)
{
    std::vector<StatementLine> lines = paymentLines(account, to);
    QHash<base::EventId, size_t> at;
    for (size_t i = 0; i < lines.size(); ++i)
        at.insert(lines[i].payment, i);
    for (const PostedLine &posted : account.posted) {
        auto found = at.find(posted.payment);
        if (found == at.end()) {
            const Money zero = Money::zero(account.closing.currency);
            found = at.insert(posted.payment, lines.size());
            lines.push_back({account.closing.number, posted.payment, {}, zero, zero});
        }
        lines[*found].collected -= posted.collected;
        lines[*found].commission -= posted.commission;
    }
    std::erase_if(lines, [](const StatementLine &line) {
        return line.collected.isZero() && line.commission.isZero();
    });
    return lines;
}

namespace {

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

/// Amounts of one currency; nothing when it cannot be read.
std::optional<Money> moneyOf(const QJsonValue &value, base::Currency currency)
{
    const auto read = Money::fromText(value.toString().toLatin1(), currency);
    return read ? std::optional(*read) : std::nullopt;
}

/// The detail of a fact of ours; nothing for other events.
std::optional<QJsonObject> detailOf(const domain::Event &event)
{
    const auto *fact = std::get_if<domain::SourceFact>(&event.payload);
    if (!fact || fact->what != kStatementFact)
        return std::nullopt;
    return QJsonDocument::fromJson(fact->detail.toUtf8()).object();
}

base::Currency currencyOf(const QJsonObject &detail)
{
    return base::Currency::fromCode(detail.value(QLatin1String("currency")).toString().toLatin1())
        .value_or(base::Currency());
}

/// Calls `take(payment, value date, collected, commission)` for each line of a detail.
template <class Take>
void forEachLine(const QJsonObject &detail, Take take)
{
    const base::Currency currency = currencyOf(detail);
    const QJsonArray lines = detail.value(QLatin1String("lines")).toArray();
    for (const QJsonValue &one : lines) {
        const QJsonArray cells = one.toArray();
        const auto payment = base::EventId::fromHex(cells.at(0).toString().toLatin1());
        const auto collected = moneyOf(cells.at(2), currency);
        const auto commission = moneyOf(cells.at(3), currency);
        if (payment && collected && commission)
            take(*payment, dateOf(cells.at(1)), *collected, *commission);
    }
}

} // namespace

std::vector<PostedLine> postedLines(std::span<const domain::Event> events, base::Instant until)
{
    std::vector<PostedLine> lines;
    for (const domain::Event &event : events) {
        const auto detail = detailOf(event);
        if (!detail || event.envelope.occurred > until)
            continue;
        PostedLine line;
        line.statement = detail->value(QLatin1String("number")).toString();
        line.posted = dateOf(detail->value(QLatin1String("posted")));
        line.statedFrom = dateOf(detail->value(QLatin1String("from")));
        line.statedTo = dateOf(detail->value(QLatin1String("to")));
        line.net = detail->value(QLatin1String("net")).toBool(true);
        forEachLine(*detail, [&](base::EventId payment, QDate, Money collected, Money commission) {
            line.payment = payment;
            line.collected = collected;
            line.commission = commission;
            lines.push_back(line);
        });
    }
    return lines;
}

std::vector<StatementLine> linesOf(std::span<const domain::Event> events, const QString &account,
                                   const QString &statement)
{
    std::vector<StatementLine> lines;
    for (const domain::Event &event : events) {
        const auto detail = detailOf(event);
        if (!detail || detail->value(QLatin1String("number")).toString() != statement)
            continue;
        forEachLine(*detail,
                    [&](base::EventId payment, QDate valueDate, Money collected, Money commission) {
                        lines.push_back({account, payment, valueDate, collected, commission});
                    });
    }
    return lines;
}

std::vector<StatementHead> statementHeads(std::span<const domain::Event> officeEvents,
                                          const QByteArray &officeZone)
{
    std::vector<StatementHead> heads;
    for (const domain::Event &event : officeEvents) {
        const auto detail = detailOf(event);
        if (!detail)
            continue;
        StatementHead head;
        const base::Currency currency = currencyOf(*detail);
        const auto creditor = base::CreditorId::fromHex(
            detail->value(QLatin1String("creditor")).toString().toLatin1());
        const auto collected = moneyOf(detail->value(QLatin1String("collected")), currency);
        const auto commission = moneyOf(detail->value(QLatin1String("commission")), currency);
        if (!creditor || !collected || !commission)
            continue;
        head.number = detail->value(QLatin1String("number")).toString();
        head.creditor = *creditor;
        head.creditorName = detail->value(QLatin1String("creditor_name")).toString();
        head.from = dateOf(detail->value(QLatin1String("from")));
        head.to = dateOf(detail->value(QLatin1String("to")));
        head.net = detail->value(QLatin1String("net")).toBool(true);
        head.lines = detail->value(QLatin1String("lines")).toInteger();
        head.collected = *collected;
        head.commission = *commission;
        head.hash = detail->value(QLatin1String("hash")).toString().toLatin1();
        head.by = event.envelope.actor;
        head.posted = base::dateIn(event.envelope.occurred, officeZone);
        heads.push_back(std::move(head));
    }
    return heads;
}

namespace {

void writeHead(JsonWriter &json, const StatementHead &head)
{
    json.key("number").value(head.number);
    json.key("creditor").value(head.creditor.toHex());
    json.key("from").value(head.from.toString(Qt::ISODate));
    json.key("to").value(head.to.toString(Qt::ISODate));
    json.key("posted").value(head.posted.toString(Qt::ISODate));
    json.key("currency").value(head.collected.currency().code());
    json.key("net").boolean(head.net);
}

void writeLine(JsonWriter &json, const StatementLine &line)
{
    json.beginArray().value(line.payment.toHex());
    json.value(line.valueDate.toString(Qt::ISODate));
    json.value(line.collected.toText()).value(line.commission.toText()).endArray();
}

} // namespace

QString lineDetail(const StatementHead &head, std::span<const StatementLine> lines)
{
    JsonWriter json;
    json.beginObject();
    writeHead(json, head);
    json.key("lines").beginArray();
    for (const StatementLine &line : lines)
        writeLine(json, line);
    json.endArray().endObject();
    return QString::fromUtf8(json.take());
}

QString headDetail(const StatementHead &head)
{
    JsonWriter json;
    json.beginObject();
    writeHead(json, head);
    json.key("creditor_name").value(head.creditorName);
    json.key("lines").number(head.lines);
    json.key("collected").value(head.collected.toText());
    json.key("commission").value(head.commission.toText());
    json.key("remitted").value(head.remitted().toText());
    json.key("invoiced").value(head.invoiced().toText());
    json.key("hash").value(head.hash).endObject();
    return QString::fromUtf8(json.take());
}

QByteArray hashOf(std::span<const StatementLine> lines)
{
    JsonWriter json;
    json.beginArray();
    for (const StatementLine &line : lines) {
        json.value(line.account);
        writeLine(json, line);
    }
    json.endArray();
    return base::toBytes(base::sha256(json.take())).toHex();
}

ReportTable statementTable(const StatementHead &head, std::span<const StatementLine> lines)
{
    ReportTable table;
    table.id = "statement";
    table.from = head.from;
    table.to = head.to;
    table.currency = head.collected.currency();
    table.definition =
        QStringLiteral(
            "%1 to %2, %3. Payments by value date with the commission agreed for them; negative "
            "lines take back what an earlier statement said of a payment that was reversed since. "
            "%4: %5. %6")
            .arg(head.number.isEmpty() ? QStringLiteral("Preview of a statement")
                                       : QStringLiteral("Statement %1").arg(head.number),
                 head.creditorName,
                 head.net ? QStringLiteral("net: the commission is kept back")
                          : QStringLiteral("gross: the commission is invoiced"),
                 head.net ? QStringLiteral("Remitted, net") : QStringLiteral("Remitted, gross"),
                 QString::fromLatin1(head.remitted().toText()),
                 head.posted.isValid()
                     ? QStringLiteral("Posted on %1 and not changed since; lines %2.")
                           .arg(head.posted.toString(Qt::ISODate), QString::fromLatin1(head.hash))
                     : QStringLiteral("Not posted."));
    table.main.columns = {{"account", ColumnUnit::Text, QStringLiteral("Account")},
                          {"value_date", ColumnUnit::Date, QStringLiteral("Value date")},
                          {"collected", ColumnUnit::Amount, QStringLiteral("Collected")},
                          {"commission", ColumnUnit::Amount, QStringLiteral("Commission")},
                          {"remitted", ColumnUnit::Amount, QStringLiteral("Remitted")},
                          {"payment", ColumnUnit::Text, QStringLiteral("Payment")}};
    const auto remitted = [&](Money collected, Money commission) {
        return head.net ? collected - commission : collected;
    };
    for (const StatementLine &line : lines) {
        table.main.rows.push_back(
            {line.account, line.valueDate.isValid() ? ReportCell(line.valueDate) : ReportCell(),
             line.collected, line.commission, remitted(line.collected, line.commission),
             QString::fromLatin1(line.payment.toHex())});
    }
    table.main.total = {ReportCell(),    ReportCell(),    head.collected,
                        head.commission, head.remitted(), ReportCell()};
    return table;
}

} // namespace dunlin::report
