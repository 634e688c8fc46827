// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/account_json.h"
#include "app/ctl/commands/groups.h"
#include "app/ctl/named_file.h"
#include "core/base/json_writer.h"
#include "core/desk/append_lines.h"
#include "core/desk/office_accounts.h"
#include "core/desk/profile_view.h"

namespace dunlin::ctl {

namespace {

using base::JsonWriter;

/// A moment of the command line, in the office's zone when it names none.
base::Result<std::optional<base::Instant>> momentOf(const Arguments &arguments,
                                                    const QString &option, const QByteArray &zone)
{
    if (!arguments.has(option))
        return std::optional<base::Instant>();
    const auto parsed = base::instantFromText(arguments.value(option), zone);
    if (!parsed) {
        return base::fail(
            base::ErrorCode::Input,
            QStringLiteral("--%1 is a date or a moment like 2026-11-24T09:12").arg(option));
    }
    return std::optional(*parsed);
}

int account(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    const auto questionIn = [&](const QByteArray &zone) -> base::Result<desk::AccountQuestion> {
        desk::AccountQuestion question;
        question.number = arguments.at(1);
        question.creditor = arguments.value(QStringLiteral("creditor"));
        DUNLIN_TRY_VALUE(question.at, momentOf(arguments, QStringLiteral("at"), zone));
        DUNLIN_TRY_VALUE(question.known, momentOf(arguments, QStringLiteral("known"), zone));
        return question;
    };
    const auto print = [&](const base::Result<desk::AccountAnswer> &answer) {
        if (!answer)
            return call.failed(answer.error());
        call.print(accountJson(*answer));
        return int(Exit::Done);
    };
    return call.withEither(
        arguments.at(0),
        [&](desk::Office &office) {
            const auto question = questionIn(office.settings().zone);
            if (!question)
                return call.usage(question.error().detail);
            return print(desk::account(office, *question));
        },
        [&](desk::Workstation &workstation) {
            const auto question = questionIn(desk::profileZone(workstation));
            if (!question)
                return call.usage(question.error().detail);
            return print(desk::profileAccount(workstation, *question));
        });
}

int append(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    const QString name = arguments.value(QStringLiteral("file"));
    if (name.isEmpty())
        return call.usage(QStringLiteral("append needs --file EVENTS.jsonl"));
    const auto text = readNamed(call, name);
    if (!text)
        return call.failed(text.error());
    const auto print = [&](const base::Result<std::vector<desk::LineAnswer>> &answers) {
        if (!answers)
            return call.failed(answers.error());
        bool all = true;
        for (const desk::LineAnswer &answer : *answers) {
            JsonWriter json;
            json.beginObject();
            json.key("id");
            if (answer.id.isEmpty())
                json.null();
            else
                json.value(answer.id);
            json.key("verdict").value(answer.verdict);
            if (!answer.reason.isEmpty())
                json.key("reason").value(answer.reason);
            json.endObject();
            call.print(json.take());
            all = all && answer.verdict != "refused";
        }
        return int(all ? Exit::Done : Exit::DoneWithFindings);
    };
    const QString user = arguments.value(QStringLiteral("user"));
    return call.withEither(
        arguments.at(0),
        [&](desk::Office &office) { return print(desk::appendLines(office, *text, user)); },
        [&](desk::Workstation &workstation) {
            return print(desk::appendLines(workstation, *text, user));
        },
        Invocation::For::Working);
}

/// Why it is worth the time; the chances are those of the expert scorecard.
void writeWorth(JsonWriter &json, const desk::QueueLine &line)
{
    const decision::ExpectedValue &worth = line.worth;
    const auto rate = [](int permille) { return QByteArray::number(permille / 1000.0, 'f', 3); };
    json.key("worth").beginObject().key("action").value(decision::name(worth.action));
    json.key("minutes").number(worth.minutes).key("reach").raw(rate(worth.reach));
    json.key("pays").raw(rate(worth.pays)).key("expected").value(worth.expected.toText());
    json.key("per_minute").value(worth.perMinute.toText());
    json.key("currency").value(worth.expected.currency().code());
    json.key("by").value(line.scoreVersion > 0
                             ? QStringLiteral("the office's score %1").arg(line.scoreVersion)
                             : QStringLiteral("expert scorecard"));
    if (!line.scoreReasons.empty()) {
        json.key("score_reasons").beginArray();
        for (const auto &[feature, share] : line.scoreReasons) {
            json.beginObject().key("feature").value(feature.isEmpty() ? QStringLiteral("intercept")
                                                                      : feature);
            json.key("log_odds").raw(QByteArray::number(share, 'f', 4)).endObject();
        }
        json.endArray();
    }
    json.endObject();
}

int queue(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    if (!arguments.has(QStringLiteral("user")))
        return call.usage(QStringLiteral("queue needs --user U"));
    const auto limit = arguments.number(QStringLiteral("limit"), 100, 1, 1'000'000);
    if (!limit)
        return call.usage(limit.error().detail);
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto at = momentOf(arguments, QStringLiteral("at"), office.settings().zone);
        if (!at)
            return call.usage(at.error().detail);
        desk::QueueQuestion question;
        question.user = arguments.value(QStringLiteral("user"));
        question.at = at->value_or(call.clock().now());
        question.limit = int(*limit);
        const auto lines = desk::queueOf(office, question);
        if (!lines)
            return call.failed(lines.error());
        for (const desk::QueueLine &line : *lines) {
            const auto strongest = std::max_element(
                line.reasons.begin(), line.reasons.end(),
                [](const auto &a, const auto &b) { return qAbs(a.points) < qAbs(b.points); });
            JsonWriter json;
            json.beginObject();
            json.key("account").value(line.number);
            json.key("reason").value(strongest == line.reasons.end() ? QByteArray("value")
                                                                     : strongest->name);
            json.key("priority").number(line.priority);
            json.key("callable").boolean(line.callable);
            if (!line.held.isEmpty())
                json.key("held").value(line.held);
            if (arguments.has(QStringLiteral("explain"))) {
                json.key("explain").beginArray();
                for (const desk::QueueReason &reason : line.reasons) {
                    json.beginObject().key("reason").value(reason.name);
                    json.key("points").number(reason.points).endObject();
                }
                json.endArray();
                writeWorth(json, line);
            }
            json.endObject();
            call.print(json.take());
        }
        return int(Exit::Done);
    });
}

} // namespace

std::vector<Command> accountCommands()
{
    return {
        {QStringLiteral("account"),
         QStringLiteral("OFFICE|PROFILE NUMBER [--at DATETIME] [--known DATETIME] "
                        "[--creditor NAME]"),
         QStringLiteral("The whole state of an account. --at: what had happened by then; --known: "
                        "only what had been heard by then.\n--creditor where several use the "
                        "same number."),
         {{QStringLiteral("at"), QStringLiteral("known"), QStringLiteral("creditor")}, {}, 2, 2},
         account},
        {QStringLiteral("append"),
         QStringLiteral("OFFICE|PROFILE --file EVENTS.jsonl|- [--user U]"),
         QStringLiteral(
             "Records what happened, one JSON object a line, with the checks of the screen:\n"
             "{account, creditor?, kind, at, id?, ..} where kind is note{text}, contact{channel, "
             "to, result}, "
             "payment{amount, value_date, reference?, item?}, reversal{of, reason}, "
             "adjustment{item?, bucket, amount, reason}, interest|fee|penalty|cost{item, amount, "
             "basis}, credit_note{item?, amount}, promise{amount, due}, "
             "promise_cancelled{of}, plan{instalments: [{due, amount}]}, plan_changed{of, "
             "instalments}, settlement{parts: [{due, amount}], expires?}, "
             "arrangement_cancelled{of}, approval_decided{of, decision, reason?}, dispute{items, "
             "amount, category, proof?}, dispute_resolved{of, outcome}, hold{reason, from, "
             "until?}, hold_lifted{of, reason?}, attachment_removed{of, reason}, care{care, "
             "until?, contact_from?, advice?}, "
             "care_ended{of, reason}, care_detail{of, detail, consent_on}, party{name, role, "
             "liability_percent?, told?}, party_unlinked{party}, debtor_linked{debtor}, "
             "contact_point{point_kind, value}, payment_expected{amount, due}, "
             "expected_cancelled{of}, call_back{due}, assignment{user}, lump_sum{item?}, "
             "interest_waiver{item?, from?, until?, reason}, judgment{number, court, on, award}, "
             "court_case{number, court, filed?, stage?, member?}, write_off{reason, amount?}, "
             "placement{agency, placed_on?, notice_days?}, recall{reason, effective?}, "
             "terms{terms, from?}, close{reason}, reopen{reason}. Dates are YYYY-MM-DD or as "
             "spoken: fri, +2w, eom, payday.\n"
             "Answers a line each: {id, verdict, reason?}; verdict accepted, requested (it is "
             "beyond the user's authority and a supervisor is asked), or refused with the reason. "
             "Exit 3 when one was refused."),
         {{QStringLiteral("file"), QStringLiteral("user")}, {}, 1, 1},
         append,
         true},
        {QStringLiteral("queue"),
         QStringLiteral("OFFICE --user U [--at DATETIME] [--limit N] [--explain]"),
         QStringLiteral("The accounts that a user should work at a moment, in order. JSON Lines "
                        "{account, reason, priority, callable, explain?, worth?}; the points of "
                        "explain add up to priority, worth says what the best that can be done "
                        "now is expected to bring."),
         {{QStringLiteral("user"), QStringLiteral("at"), QStringLiteral("limit")},
          {QStringLiteral("explain")},
          1,
          1},
         queue},
    };
}

} // namespace dunlin::ctl
