// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "app/ctl/named_file.h"
#include "core/base/json_writer.h"
#include "core/desk/scores/score_adoption.h"
#include "core/desk/scores/score_training.h"

namespace dunlin::ctl {

using base::JsonWriter;

namespace {

QByteArray figure(double value)
{
    return QByteArray::number(value, 'f', 4);
}

/// `--kind` and `--model` into the request; an Input error in words.
base::Status readKind(const Invocation &call, desk::ChallengeRequest *request)
{
    const Arguments &arguments = call.arguments();
    const QString kind = arguments.value(QStringLiteral("kind"));
    if (kind == QLatin1String("boosted"))
        request->kind = desk::ScoreKind::Boosted;
    else if (!kind.isEmpty() && kind != QLatin1String("scorecard"))
        return base::fail(base::ErrorCode::Input,
                          QStringLiteral("--kind is scorecard or boosted, not %1").arg(kind));
    return {};
}

int challenge(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    desk::ChallengeRequest request;
    request.user = arguments.value(QStringLiteral("user"));
    request.adopt = arguments.has(QStringLiteral("adopt"));
    request.retire = arguments.has(QStringLiteral("off"));
    const auto every = arguments.number(QStringLiteral("every"), 30, 1, 365);
    const auto back = arguments.number(QStringLiteral("back"), 720, 60, 3650);
    if (!every || !back)
        return call.usage((every ? back : every).error().detail);
    request.everyDays = int(*every);
    request.back = int(*back);
    if (const auto read = readKind(call, &request); !read)
        return call.usage(read.error().detail);
    if (const QString model = arguments.value(QStringLiteral("model")); !model.isEmpty()) {
        auto bytes = readFile(call.path(model));
        if (!bytes)
            return call.failed(bytes.error());
        request.kind = desk::ScoreKind::Boosted;
        request.model = std::move(*bytes);
    }
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto done = desk::challengeScore(office, request);
        if (!done)
            return call.failed(done.error());
        JsonWriter json;
        json.beginObject();
        if (!request.retire) {
            json.key("learned").number(done->learned).key("tested").number(done->tested);
            json.key("from").value(done->from.toString(Qt::ISODate));
            json.key("tested_from").value(done->split.toString(Qt::ISODate));
            json.key("until").value(done->until.toString(Qt::ISODate));
            json.key("paid_rate").raw(figure(done->paidRate));
            json.key("auc").raw(figure(done->auc)).key("ks").raw(figure(done->ks));
            json.key("brier").raw(figure(done->brier));
            json.key("champion")
                .value(done->championIsExpert ? "expert scorecard" : "the office's score");
            json.key("kind").value(request.kind == desk::ScoreKind::Boosted ? "boosted"
                                                                            : "scorecard");
            json.key("champion_auc").raw(figure(done->championAuc));
            json.key("champion_brier").raw(figure(done->championBrier));
            json.key("psi").raw(figure(done->psi));
            json.key("kept").value(done->better ? "challenger" : "champion");
        }
        json.key("adopted").boolean(done->adopted);
        json.key("waits_for_approval").boolean(done->waits).key("version");
        if (done->version > 0)
            json.number(done->version);
        else
            json.null();
        json.endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

int sendBack(const Invocation &call, const QString &user)
{
    const QString why = call.arguments().value(QStringLiteral("back")).trimmed();
    if (why.isEmpty())
        return call.usage(QStringLiteral("--back needs a reason: who proposed the score reads it"));
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto done = desk::sendScoreBack(office, why, user);
        if (!done)
            return call.failed(done.error());
        JsonWriter json;
        json.beginObject().key("sent_back").boolean(true);
        json.key("of").value(done->of).key("by").value(done->by);
        json.key("on").value(done->on.toString(Qt::ISODate));
        json.key("why").value(done->why).endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

int approve(const Invocation &call)
{
    const QString user = call.arguments().value(QStringLiteral("user"));
    if (call.arguments().has(QStringLiteral("back")))
        return sendBack(call, user);
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto done = desk::approveScore(office, user);
        if (!done)
            return call.failed(done.error());
        JsonWriter json;
        json.beginObject().key("version").number(done->version);
        json.key("from").value(done->from.toString(Qt::ISODate));
        json.key("by").value(done->by);
        json.key("learned").number(done->rows).key("tested").number(done->tested);
        json.key("auc").raw(figure(done->auc)).key("brier").raw(figure(done->brier));
        json.key("champion_auc").raw(figure(done->championAuc));
        json.key("psi").raw(figure(done->psi)).endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

} // namespace

std::vector<Command> challengeCommands()
{
    return {
        {QStringLiteral("model challenge"),
         QStringLiteral("OFFICE [--kind scorecard|boosted | --model FILE] [--adopt | --off] "
                        "[--every DAYS] [--back DAYS] [--user U]"),
         QStringLiteral(
             "Learns a score from the office's own outcomes (who paid within thirty days "
             "of a day, by what was known on it), measures it on later days than it "
             "learned from, beside what ranks the queues now. --adopt: a better one "
             "ranks them from today on, here and on every laptop; a worse one does not. Of a user "
             "it is a proposal that another person approves (model approve). "
             "--off: the expert scorecard ranks again. --kind boosted learns trees instead of "
             "a scorecard (XGBoost must be installed where it is learned, nowhere else); "
             "--model measures a file of trees over features of those names.\nAnswers "
             "{learned, tested, auc, "
             "ks, brier, champion, kind, champion_auc, champion_brier, psi, kept, adopted, "
             "waits_for_approval, version}."),
         {{QStringLiteral("every"), QStringLiteral("back"), QStringLiteral("user"),
           QStringLiteral("kind"), QStringLiteral("model")},
          {QStringLiteral("adopt"), QStringLiteral("off")},
          1,
          1},
         challenge},
        {QStringLiteral("model approve"),
         QStringLiteral("OFFICE [--user U] [--back REASON]"),
         QStringLiteral("Puts the score in force that somebody else proposed with model challenge "
                        "--adopt: it ranks the queues from today on, here and on every laptop. "
                        "Refused for whoever proposed it. --back: it is sent back instead, and "
                        "what ranks stays.\nAnswers {version, from, by, learned, "
                        "tested, auc, brier, champion_auc, psi}, or {sent_back, of, by, on, why}."),
         {{QStringLiteral("user"), QStringLiteral("back")}, {}, 1, 1},
         approve},
    };
}

} // namespace dunlin::ctl
