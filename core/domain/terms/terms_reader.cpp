// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/json_reader.h"
#include "core/domain/terms/terms.h"

#include <algorithm>

namespace dunlin::domain {

namespace {

using base::ErrorCode;
using base::fail;
using base::Result;
using json::Reader;
using json::view;
using simdjson::dom::element;

tl::unexpected<base::Error> wrong(const QString &what)
{
    return fail(ErrorCode::Input, what);
}

/// One JSON value and the parser that holds it.
class Value {
public:
    explicit Value(QByteArrayView json)
    {
        element root;
        if (m_parser.parse(json.data(), size_t(json.size()), true).get(root) == simdjson::SUCCESS)
            m_root = root;
    }
    std::optional<simdjson::dom::object> object() const
    {
        simdjson::dom::object found;
        if (!m_root || m_root->get(found) != simdjson::SUCCESS)
            return std::nullopt;
        return found;
    }
    std::optional<simdjson::dom::array> array() const
    {
        simdjson::dom::array found;
        if (!m_root || m_root->get(found) != simdjson::SUCCESS)
            return std::nullopt;
        return found;
    }

private:
    simdjson::dom::parser m_parser;
    std::optional<element> m_root;
};

template <class Enum>
using Words = std::initializer_list<std::pair<std::string_view, Enum>>;

/// One of some words; `otherwise` when the field is absent.
template <class Enum>
Enum oneOf(Reader &in, std::string_view key, Words<Enum> words, Enum otherwise)
{
    if (!in.has(key))
        return otherwise;
    const std::string_view said = in.utf8(key);
    for (const auto &[word, value] : words) {
        if (word == said)
            return value;
    }
    in.spoil(key);
    return otherwise;
}

Percent percent(Reader &in, std::string_view key)
{
    const auto read = Percent::fromText(view(in.utf8(key)));
    if (!read)
        in.spoil(key);
    return read.value_or(Percent{});
}

Money moneyOf(Reader &in, std::string_view key, Currency currency)
{
    const auto read = Money::fromText(view(in.utf8(key)), currency);
    if (!read || read->isNegative()) {
        in.spoil(key);
        return Money::zero(currency);
    }
    return *read;
}

/// Any member but these spoils: a misspelt term must not be silently without effect.
void onlyKnown(Reader &in, const simdjson::dom::object &fields,
               std::initializer_list<std::string_view> known)
{
    for (const auto &field : fields) {
        if (std::find(known.begin(), known.end(), field.key) == known.end())
            in.spoil(field.key);
    }
}

tl::unexpected<base::Error> badField(const Reader &in)
{
    return wrong(QStringLiteral("\"%1\" cannot be used")
                     .arg(QString::fromUtf8(in.bad().data(), qsizetype(in.bad().size()))));
}

DebtorKind debtorOf(Reader &in)
{
    return oneOf<DebtorKind>(in, "debtor",
                             {{"any", DebtorKind::Any},
                              {"consumer", DebtorKind::Consumer},
                              {"business", DebtorKind::Business}},
                             DebtorKind::Any);
}

bool readOrder(const simdjson::dom::array &words, AllocationRule &rule)
{
    constexpr std::array kAll{ClaimPart::Principal, ClaimPart::Interest, ClaimPart::Fees,
                              ClaimPart::Costs, ClaimPart::Penalties};
    std::vector<ClaimPart> order;
    for (const element word : words) {
        std::string_view text;
        if (word.get(text) != simdjson::SUCCESS)
            return false;
        const auto part = std::find_if(kAll.begin(), kAll.end(),
                                       [&](ClaimPart one) { return name(one) == view(text); });
        if (part == kAll.end() || std::find(order.begin(), order.end(), *part) != order.end())
            return false;
        order.push_back(*part);
    }
    if (std::find(order.begin(), order.end(), ClaimPart::Penalties) == order.end()) {
        const auto fees = std::find(order.begin(), order.end(), ClaimPart::Fees);
        if (fees != order.end())
            order.insert(fees + 1, ClaimPart::Penalties);
    }
    if (order.size() != kClaimParts)
        return false;
    std::copy(order.begin(), order.end(), rule.order.begin());
    return true;
}

void readMargin(Reader &in, const simdjson::dom::object &fields, InterestRule &rule)
{
    if (in.has("rate") == in.has("reference"))
        return in.spoil(in.has("rate") ? "rate" : "reference");
    if (in.has("rate")) {
        rule.marginConsumer = rule.marginBusiness = percent(in, "rate");
        return;
    }
    rule.reference = view(in.utf8("reference")).toByteArray();
    simdjson::dom::object both;
    if (fields["margin"].get(both) != simdjson::SUCCESS) {
        rule.marginConsumer = rule.marginBusiness = percent(in, "margin");
        return;
    }
    Reader margins(both);
    rule.marginConsumer = percent(margins, "consumer");
    rule.marginBusiness = percent(margins, "business");
    if (!margins.ok())
        in.spoil("margin");
}

void readStart(Reader &in, InterestRule &rule)
{
    const std::string_view start = in.utf8("start");
    if (start.empty() || start == "due") {
        rule.start = InterestStart::Due;
    } else if (start == "issued") {
        rule.start = InterestStart::Issued;
    } else if (start == "listed") {
        rule.start = InterestStart::Listed;
    } else {
        rule.start = InterestStart::Date;
        rule.startDate = json::dateFrom(start);
        if (!rule.startDate.isValid())
            in.spoil("start");
    }
}

void readCap(Reader &in, InterestRule &rule)
{
    const auto fields = in.maybeObject("cap");
    if (!fields)
        return;
    Reader cap(*fields);
    if (cap.has("percent"))
        rule.capPercent = percent(cap, "percent");
    else
        rule.capAmount = moneyOf(cap, "amount", cap.currency());
    if (!cap.ok())
        in.spoil("cap");
}

void readOn(Reader &in, InterestRule &rule)
{
    const auto words = in.maybeArray("on");
    if (!words)
        return;
    rule.on = {};
    for (const element word : *words) {
        std::string_view text;
        const auto bucket =
            word.get(text) == simdjson::SUCCESS ? fromName<Bucket>(view(text)) : std::nullopt;
        if (bucket)
            rule.on[size_t(*bucket)] = true;
        else
            in.spoil("on");
    }
}

void readPosting(Reader &in, const simdjson::dom::object &fields, InterestRule &rule)
{
    const auto take = [&](std::string_view word) {
        rule.post.withPayment = rule.post.withPayment || word == "payment";
        rule.post.monthly = rule.post.monthly || word == "monthly";
        rule.post.atStatement = rule.post.atStatement || word == "statement";
        if (word != "payment" && word != "monthly" && word != "statement" && word != "asked")
            in.spoil("post");
    };
    if (!in.has("post"))
        return;
    simdjson::dom::array words;
    if (fields["post"].get(words) != simdjson::SUCCESS)
        return take(in.utf8("post"));
    for (const element word : words) {
        std::string_view text;
        if (word.get(text) != simdjson::SUCCESS)
            in.spoil("post");
        else
            take(text);
    }
}

Result<InterestRule> interestRule(const simdjson::dom::object &fields)
{
    Reader in(fields);
    onlyKnown(in, fields,
              {"basis", "rate", "reference", "margin", "rate_fixed", "debtor", "day_count", "on",
               "start", "grace_days", "stop", "cap", "post"});
    InterestRule rule;
    rule.basis = in.text("basis");
    if (rule.basis.trimmed().isEmpty())
        in.spoil("basis");
    readMargin(in, fields, rule);
    rule.rateFixedAtStart =
        oneOf<bool>(in, "rate_fixed", {{"start", true}, {"daily", false}}, false);
    rule.debtor = debtorOf(in);
    if (in.has("day_count")) {
        const auto convention = dayCountFromName(view(in.utf8("day_count")));
        if (convention)
            rule.dayCount = *convention;
        else
            in.spoil("day_count");
    }
    readOn(in, rule);
    readStart(in, rule);
    if (in.has("grace_days"))
        rule.graceDays = int(in.number("grace_days", 0, 3660));
    rule.stop = in.date("stop");
    readPosting(in, fields, rule);
    readCap(in, rule);
    if (!in.ok())
        return badField(in);
    return rule;
}

} // namespace

QByteArrayView name(ClaimPart part)
{
    return part == ClaimPart::Penalties ? QByteArrayView("penalties") : name(Bucket(part));
}

const AllocationRule &defaultAllocation()
{
    static const AllocationRule rule{.name = QStringLiteral("stated_item_first")};
    return rule;
}

Result<AllocationRule> allocationRuleFrom(QByteArrayView json)
{
    const Value value(json);
    const auto fields = value.object();
    if (!fields)
        return wrong(QStringLiteral("an allocation is an object"));
    Reader in(*fields);
    onlyKnown(in, *fields, {"name", "legal", "level", "spread", "order", "stated_first"});
    AllocationRule rule;
    rule.name = in.text("name");
    rule.level = oneOf<AllocationLevel>(in, "level",
                                        {{"item", AllocationLevel::Item},
                                         {"part", AllocationLevel::Part},
                                         {"both", AllocationLevel::Both}},
                                        AllocationLevel::Item);
    rule.spread = oneOf<Spread>(
        in, "spread", {{"oldest_due", Spread::OldestDue}, {"proportional", Spread::Proportional}},
        Spread::OldestDue);
    rule.statedFirst = in.maybeBool("stated_first").value_or(true);
    if (const auto words = in.maybeArray("order"); words && !readOrder(*words, rule))
        in.spoil("order");
    if (rule.level == AllocationLevel::Both && rule.spread != Spread::Proportional)
        in.spoil("spread");
    if (!in.ok())
        return badField(in);
    return rule;
}

Result<std::vector<InterestRule>> interestRulesFrom(QByteArrayView json)
{
    const Value value(json);
    std::vector<InterestRule> rules;
    if (const auto fields = value.object()) {
        DUNLIN_TRY_VALUE(auto rule, interestRule(*fields));
        rules.push_back(std::move(rule));
        return rules;
    }
    const auto list = value.array();
    if (!list)
        return wrong(QStringLiteral("interest is a rule or a list of rules"));
    for (const element one : *list) {
        simdjson::dom::object fields;
        if (one.get(fields) != simdjson::SUCCESS)
            return wrong(QStringLiteral("interest is a rule or a list of rules"));
        DUNLIN_TRY_VALUE(auto rule, interestRule(fields));
        rules.push_back(std::move(rule));
    }
    return rules;
}

Result<LumpSumRule> lumpSumRuleFrom(QByteArrayView json)
{
    const Value value(json);
    const auto fields = value.object();
    if (!fields)
        return wrong(QStringLiteral("a lump sum is an object"));
    Reader in(*fields);
    onlyKnown(in, *fields, {"basis", "debtor", "currency", "bands", "post"});
    LumpSumRule rule;
    rule.postByItself = oneOf<bool>(in, "post", {{"due", true}, {"asked", false}}, false);
    rule.basis = in.text("basis");
    if (rule.basis.trimmed().isEmpty())
        in.spoil("basis");
    rule.debtor = debtorOf(in);
    const Currency currency = in.currency();
    if (const auto bands = in.maybeArray("bands"); bands && in.ok()) {
        for (const element one : *bands) {
            simdjson::dom::object band;
            if (one.get(band) != simdjson::SUCCESS) {
                in.spoil("bands");
                break;
            }
            Reader fieldsOfBand(band);
            rule.bands.push_back({moneyOf(fieldsOfBand, "from", currency),
                                  moneyOf(fieldsOfBand, "amount", currency)});
            if (!fieldsOfBand.ok())
                in.spoil("bands");
        }
    }
    const auto notAscending = [](const auto &a, const auto &b) { return a.from >= b.from; };
    if (in.ok()
        && (rule.bands.empty() || !rule.bands.front().from.isZero()
            || std::adjacent_find(rule.bands.begin(), rule.bands.end(), notAscending)
                   != rule.bands.end()))
        in.spoil("bands");
    if (!in.ok())
        return badField(in);
    return rule;
}

Result<StatementCycle> statementCycleFrom(QByteArrayView json)
{
    const Value value(json);
    const auto fields = value.object();
    if (!fields)
        return wrong(QStringLiteral("a statement cycle is an object"));
    Reader in(*fields);
    onlyKnown(in, *fields, {"day", "every_months"});
    StatementCycle cycle;
    cycle.day = int(in.number("day", 1, 31));
    if (in.has("every_months"))
        cycle.everyMonths = int(in.number("every_months", 1, 12));
    if (12 % std::max(cycle.everyMonths, 1) != 0)
        in.spoil("every_months");
    if (!in.ok())
        return badField(in);
    return cycle;
}

Result<ReturnFeeRule> returnFeeRuleFrom(QByteArrayView json)
{
    const Value value(json);
    const auto fields = value.object();
    if (!fields)
        return wrong(QStringLiteral("a return fee is an object"));
    Reader in(*fields);
    onlyKnown(in, *fields, {"amount", "currency", "basis", "causes"});
    ReturnFeeRule rule;
    rule.amount = in.money();
    if (!rule.amount.isPositive())
        in.spoil("amount");
    rule.basis = in.text("basis");
    if (rule.basis.trimmed().isEmpty())
        in.spoil("basis");
    if (const auto words = in.maybeArray("causes")) {
        rule.causes.clear();
        for (const element word : *words) {
            std::string_view text;
            const auto cause = word.get(text) == simdjson::SUCCESS
                                   ? fromName<ReversalCause>(view(text))
                                   : std::nullopt;
            if (cause)
                rule.causes.push_back(*cause);
            else
                in.spoil("causes");
        }
    }
    if (!in.ok())
        return badField(in);
    return rule;
}

bool QueueRule::isServed(const QString &user, QByteArrayView role) const
{
    if (freeUsers.contains(user))
        return false;
    return serveUsers.contains(user) || serveRoles.contains(QString::fromLatin1(role));
}

namespace {

QStringList texts(Reader &in, std::string_view key)
{
    QStringList all;
    const auto list = in.maybeArray(key);
    if (!list)
        return all;
    for (const element one : *list) {
        std::string_view text;
        if (one.get(text) != simdjson::SUCCESS || text.empty())
            in.spoil(key);
        else
            all << QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    return all;
}

} // namespace

Result<QueueRule> queueRuleFrom(QByteArrayView json)
{
    const Value value(json);
    const auto fields = value.object();
    if (!fields)
        return wrong(QStringLiteral("a queue rule is an object"));
    Reader in(*fields);
    onlyKnown(in, *fields, {"get_next_only"});
    QueueRule rule;
    if (const auto served = in.maybeObject("get_next_only")) {
        Reader who(*served);
        onlyKnown(who, *served, {"roles", "users", "except"});
        rule.serveRoles = texts(who, "roles");
        rule.serveUsers = texts(who, "users");
        rule.freeUsers = texts(who, "except");
        static const QStringList kRoles{QStringLiteral("collector"),  QStringLiteral("senior"),
                                        QStringLiteral("supervisor"), QStringLiteral("manager"),
                                        QStringLiteral("compliance"), QStringLiteral("admin"),
                                        QStringLiteral("auditor")};
        for (const QString &role : rule.serveRoles) {
            if (!kRoles.contains(role))
                who.spoil("roles");
        }
        if (!who.ok())
            return badField(who);
    }
    if (!in.ok())
        return badField(in);
    return rule;
}

Result<CommissionRule> commissionRuleFrom(QByteArrayView json)
{
    const Value value(json);
    const auto fields = value.object();
    if (!fields)
        return wrong(QStringLiteral("a commission is an object"));
    Reader in(*fields);
    onlyKnown(in, *fields, {"bands"});
    CommissionRule rule;
    const auto bands = in.maybeArray("bands");
    if (!bands)
        return wrong(QStringLiteral("a commission has bands"));
    for (const element one : *bands) {
        simdjson::dom::object found;
        if (one.get(found) != simdjson::SUCCESS)
            return wrong(QStringLiteral("a band is an object"));
        Reader band(found);
        CommissionRule::Band made;
        made.fromDays = int(band.number("from_days", 0, 36'500));
        for (const Bucket bucket : kBuckets) {
            const QByteArrayView word = name(bucket);
            const std::string_view key(word.data(), size_t(word.size()));
            if (band.has(key))
                made.rate[size_t(bucket)] = percent(band, key);
        }
        if (!band.ok())
            return badField(band);
        rule.bands.push_back(made);
    }
    const auto notAscending = [](const auto &a, const auto &b) { return a.fromDays >= b.fromDays; };
    if (rule.bands.empty() || rule.bands.front().fromDays != 0
        || std::adjacent_find(rule.bands.begin(), rule.bands.end(), notAscending)
               != rule.bands.end())
        return wrong(QStringLiteral("bands begin with from_days 0 and ascend"));
    return rule;
}

Result<RateTable> rateTableFrom(QByteArrayView json)
{
    const Value value(json);
    const auto fields = value.object();
    if (!fields)
        return wrong(QStringLiteral("a rate table is an object"));
    Reader in(*fields);
    RateTable table;
    table.name = view(in.utf8("name")).toByteArray();
    table.title = in.text("title");
    table.source = in.text("source");
    table.asOf = in.date("as_of");
    table.completeTo = in.date("complete_to");
    const auto rows = in.maybeArray("rows");
    if (table.name.isEmpty() || !rows)
        return wrong(QStringLiteral("a rate table has a name and rows"));
    for (const element one : *rows) {
        simdjson::dom::array pair;
        std::string_view from;
        std::string_view rate;
        if (one.get(pair) != simdjson::SUCCESS || pair.size() != 2
            || pair.at(0).get(from) != simdjson::SUCCESS
            || pair.at(1).get(rate) != simdjson::SUCCESS)
            return wrong(QStringLiteral("a row is a day and a rate"));
        const QDate day = json::dateFrom(from);
        DUNLIN_TRY_VALUE(const Percent percent, Percent::fromText(view(rate)));
        if (!day.isValid() || (!table.rows.empty() && day <= table.rows.back().from))
            return wrong(QStringLiteral("the rows are not in the order of their days"));
        table.rows.push_back({day, percent});
    }
    if (!in.ok() || table.rows.empty())
        return badField(in);
    return table;
}

const RateTable::Row *RateTable::at(QDate day) const
{
    const auto after = std::upper_bound(rows.begin(), rows.end(), day,
                                        [](QDate one, const Row &row) { return one < row.from; });
    return after == rows.begin() ? nullptr : &*(after - 1);
}

std::optional<base::Money> LumpSumRule::amountFor(base::Money billed, bool company) const
{
    const bool may = debtor == DebtorKind::Any || (debtor == DebtorKind::Business) == company;
    if (!may || bands.empty() || bands.front().from.currency() != billed.currency()
        || !billed.isPositive())
        return std::nullopt;
    const auto after =
        std::upper_bound(bands.begin(), bands.end(), billed,
                         [](base::Money one, const Band &band) { return one < band.from; });
    return (after - 1)->amount;
}

QDate StatementCycle::latest(QDate of) const
{
    QDate first(of.year(), of.month(), 1);
    for (int back = 0; back <= 12; ++back, first = first.addMonths(-1)) {
        const QDate stated(first.year(), first.month(), std::min(day, first.daysInMonth()));
        if (first.month() % everyMonths == 0 && stated <= of)
            return stated;
    }
    return {};
}

const CommissionRule::Band &CommissionRule::bandFor(int daysPastDue) const
{
    const auto after =
        std::upper_bound(bands.begin(), bands.end(), std::max(daysPastDue, 0),
                         [](int days, const Band &band) { return days < band.fromDays; });
    return *(after - 1);
}

} // namespace dunlin::domain
