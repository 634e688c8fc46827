// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "core/base/json_writer.h"
#include "core/desk/scores/score_training.h"

namespace dunlin::ctl {

using base::JsonWriter;

namespace {

QByteArray figure(double value)
{
    return QByteArray::number(value, 'f', 4);
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
            json.key("champion_auc").raw(figure(done->championAuc));
            json.key("champion_brier").raw(figure(done->championBrier));
            json.key("psi").raw(figure(done->psi));
            json.key("kept").value(done->better ? "challenger" : "champion");
        }
        json.key("adopted").boolean(done->adopted).key("version");
        if (done->version > 0)
            json.number(done->version);
        else
            json.null();
        json.endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

} // namespace

std::vector<Command> challengeCommands()
{
    return {
        {QStringLiteral("model challenge"),
         QStringLiteral("OFFICE [--adopt | --off] [--every DAYS] [--back DAYS] [--user U]"),
         QStringLiteral(
             "Learns a score from the office's own outcomes (who paid within thirty days "
             "of a day, by what was known on it), measures it on later days than it "
             "learned from, beside what ranks the queues now. --adopt: a better one "
             "ranks them from today on, here and on every laptop; a worse one does not. "
             "--off: the expert scorecard ranks again.\nAnswers {learned, tested, auc, "
             "ks, brier, champion, champion_auc, champion_brier, psi, kept, adopted, "
             "version}."),
         {{QStringLiteral("every"), QStringLiteral("back"), QStringLiteral("user")},
          {QStringLiteral("adopt"), QStringLiteral("off")},
          1,
          1},
         challenge},
    };
}

} // namespace dunlin::ctl
