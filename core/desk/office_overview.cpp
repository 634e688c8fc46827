// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_overview.h"

#include "core/base/json_writer.h"
#include "core/desk/gate_tally.h"
#include "core/desk/pack_diff.h"
#include "core/desk/retention.h"
#include "core/desk/shipped_rules.h"
#include "core/store/contact_shares.h"
#include "core/store/queue_windows.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <tuple>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::JsonWriter;
using base::Result;
using compliance::Pack;
using compliance::PackSet;
using store::Connection;

namespace {

constexpr size_t kMostCases = 200;
constexpr int kLongestDays = 400;
/// So many contacts are decided again in one go, so that the office has time for others.
constexpr qint64 kMostReplayed = 20'000;

struct Span {
    QDate from;
    QDate to;
};

Result<Span> spanOf(const QJsonObject &question)
{
    const auto date = [&](const char *key) {
        return QDate::fromString(question.value(QLatin1String(key)).toString(), Qt::ISODate);
    };
    const Span span{date("from"), date("to")};
    if (!span.from.isValid() || !span.to.isValid() || span.to < span.from
        || span.from.daysTo(span.to) > kLongestDays)
        return fail(ErrorCode::Input,
                    QStringLiteral("from and to are days, at most %1 apart").arg(kLongestDays));
    return span;
}

const Pack *packOf(const PackSet &packs, const QString &rule, const compliance::Rule **found)
{
    for (const Pack &pack : packs.packs) {
        for (const compliance::Rule &one : pack.rules) {
            if (one.id == rule) {
                *found = &one;
                return &pack;
            }
        }
    }
    return nullptr;
}

void writeRules(JsonWriter &json, const GateTally &tally)
{
    const PackSet &packs = *shippedRules().packs;
    std::vector<ports::RuleCounts> rows;
    for (const auto &[id, counts] : tally.rules())
        rows.push_back(counts);
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return std::tuple(-a.breaches, -a.blocks, -a.overrides, -a.warnings, a.rule)
               < std::tuple(-b.breaches, -b.blocks, -b.overrides, -b.warnings, b.rule);
    });
    json.key("rules").beginArray();
    for (const ports::RuleCounts &row : rows) {
        json.beginObject().key("rule").value(row.rule);
        const compliance::Rule *rule = nullptr;
        if (const Pack *pack = packOf(packs, row.rule, &rule)) {
            json.key("citation").value(rule->citation);
            json.key("pack").value(pack->ref.id + ' ' + pack->ref.version);
        }
        json.key("warnings").number(row.warnings).key("blocks").number(row.blocks);
        json.key("overrides").number(row.overrides).key("breaches").number(row.breaches);
        json.key("for_share").number(row.forShare).endObject();
    }
    json.endArray();
}

void writePacks(JsonWriter &json)
{
    json.key("packs").beginArray();
    for (const Pack &pack : shippedRules().packs->packs) {
        const auto drafts =
            std::count_if(pack.rules.begin(), pack.rules.end(), [&](const compliance::Rule &rule) {
                return !pack.enforced || !rule.enforced;
            });
        json.beginObject().key("id").value(pack.ref.id).key("version").value(pack.ref.version);
        json.key("title").value(pack.title);
        json.key("sha256").value(base::toHex(pack.ref.sha256));
        json.key("rules").number(qint64(pack.rules.size()));
        json.key("draft_rules").number(qint64(drafts)).endObject();
    }
    json.endArray();
}

void writeDrafts(JsonWriter &json, const GateTally &tally)
{
    std::vector<ports::DraftCounts> rows;
    for (const auto &[id, counts] : tally.drafts())
        rows.push_back(counts);
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return std::tuple(-a.blocks, -a.contacts, a.rule)
               < std::tuple(-b.blocks, -b.contacts, b.rule);
    });
    json.key("drafts").beginArray();
    for (const ports::DraftCounts &row : rows) {
        json.beginObject().key("rule").value(row.rule).key("pack").value(row.pack);
        json.key("contacts").number(row.contacts).key("blocks").number(row.blocks).endObject();
    }
    json.endArray();
}

Result<QByteArray> overview(OfficeCore &core, Connection &connection, const Span &span)
{
    DUNLIN_TRY_VALUE(const GateTally tally, tallyGate(core, connection, span.from, span.to));
    DUNLIN_TRY_VALUE(const RetentionTotals kept, retentionTotals(core, connection, core.today()));
    const base::Instant now = core.clock().now();
    DUNLIN_TRY_VALUE(const auto held, store::ContactShares(connection, core.key()).totals(now));
    JsonWriter json;
    json.beginObject().key("from").value(span.from.toString(Qt::ISODate));
    json.key("to").value(span.to.toString(Qt::ISODate)).key("as_of").number(now.ms);
    const ports::GateTotals &totals = tally.totals();
    json.key("total").beginObject().key("contacts").number(totals.contacts);
    json.key("decided").number(totals.decided).key("warnings").number(totals.warnings);
    json.key("blocks").number(totals.blocks).key("overrides").number(totals.overrides);
    json.key("breaches").number(totals.breaches).key("for_share").number(totals.forShare);
    json.endObject();
    writeRules(json, tally);
    writePacks(json);
    writeDrafts(json, tally);
    json.key("retention").beginObject().key("kept").number(kept.kept);
    json.key("restricted").number(kept.restricted).key("due").number(kept.due);
    json.key("held").number(kept.held).key("erased").number(kept.erased).endObject();
    json.key("shares").beginObject().key("laptops").number(held.devices);
    json.key("accounts").number(held.accounts).key("doubled").number(tally.doubled());
    return json.endObject().endObject().take();
}

Result<QByteArray> cases(OfficeCore &core, Connection &connection, const Span &span,
                         const QString &rule)
{
    DUNLIN_TRY_VALUE(GateTally tally, tallyGate(core, connection, span.from, span.to, rule));
    auto &found = tally.cases();
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.at > b.at; });
    if (found.size() > kMostCases)
        found.resize(kMostCases);
    store::QueueWindows windows(connection, core.key());
    JsonWriter json;
    json.beginObject().key("cases").beginArray();
    for (const ports::GateCase &one : found) {
        DUNLIN_TRY_VALUE(const auto row, windows.row(one.account));
        json.beginObject().key("account").value(one.account.toHex());
        json.key("number").value(row ? row->account.number : QString());
        json.key("debtor").value(row ? row->account.debtorName : QString());
        json.key("at").number(one.at.ms).key("kind").number(qint64(one.kind));
        json.key("by").value(one.by).key("channel").value(domain::name(one.channel));
        json.key("sentence").value(one.sentence);
        json.key("for_share").boolean(one.forShare).endObject();
    }
    return json.endArray().endObject().take();
}

Result<QByteArray> replay(OfficeCore &core, int days)
{
    DUNLIN_TRY_VALUE(const auto rules, rulesWithDrafts());
    DUNLIN_TRY_VALUE(const PackDiff diff, diffPacks(core, rules, days, kMostReplayed));
    JsonWriter json;
    json.beginObject().key("days").number(days).key("decisions").number(diff.decisions);
    json.key("left").number(diff.left).key("changed").number(diff.changed);
    json.key("newly_blocked").number(diff.newlyBlocked);
    json.key("newly_allowed").number(diff.newlyAllowed).key("by_rule").beginArray();
    for (const RuleShift &one : diff.rules) {
        json.beginObject().key("rule").value(one.rule).key("before").number(one.before);
        json.key("after").number(one.after).endObject();
    }
    return json.endArray().endObject().take();
}

} // namespace

bool seesCompliance(ports::Role role)
{
    return role != ports::Role::Collector && role != ports::Role::Senior;
}

Result<QByteArray> answerCompliance(OfficeCore &core, const QByteArray &question)
{
    const QJsonObject asked = QJsonDocument::fromJson(question).object();
    const QString what = asked.value(QLatin1String("ask")).toString();
    if (what == QLatin1String("replay")) {
        const int days = asked.value(QLatin1String("days")).toInt();
        if (days < 1 || days > kLongestDays)
            return fail(ErrorCode::Input, QStringLiteral("days is from 1 to %1").arg(kLongestDays));
        return replay(core, days);
    }
    DUNLIN_TRY_VALUE(const Span span, spanOf(asked));
    const QString rule = asked.value(QLatin1String("rule")).toString();
    if (what == QLatin1String("cases") && !rule.isEmpty())
        return core.read(
            [&](Connection &connection) { return cases(core, connection, span, rule); });
    if (what == QLatin1String("overview"))
        return core.read([&](Connection &connection) { return overview(core, connection, span); });
    return fail(ErrorCode::Input, QStringLiteral("ask for overview, cases or replay"));
}

} // namespace dunlin::desk
