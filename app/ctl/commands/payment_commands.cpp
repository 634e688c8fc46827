// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "app/ctl/named_file.h"
#include "core/base/json_writer.h"
#include "core/desk/payment_batch.h"

namespace dunlin::ctl {

namespace {

int batch(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    if (!arguments.has(QStringLiteral("file")) || !arguments.has(QStringLiteral("control-total")))
        return call.usage(QStringLiteral("payments batch needs --file and --control-total"));
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        base::Currency currency = office.settings().currency;
        if (arguments.has(QStringLiteral("currency"))) {
            const auto named =
                base::Currency::fromCode(arguments.value(QStringLiteral("currency")).toLatin1());
            if (!named)
                return call.usage(named.error().detail);
            currency = *named;
        }
        const auto control = base::Money::fromText(
            arguments.value(QStringLiteral("control-total")).toLatin1(), currency);
        if (!control)
            return call.usage(QStringLiteral("--control-total: %1").arg(control.error().detail));
        const auto lines = readNamed(call, arguments.value(QStringLiteral("file")));
        if (!lines)
            return call.failed(lines.error());
        const auto done =
            desk::postBatch(office, *lines, *control, arguments.value(QStringLiteral("user")));
        if (!done)
            return call.failed(done.error());
        base::JsonWriter json;
        json.beginObject();
        json.key("batch");
        if (done->closed)
            json.value(done->batch.toHex());
        else
            json.null();
        json.key("closed").boolean(done->closed);
        json.key("known").boolean(done->known);
        json.key("payments").number(done->payments);
        json.key("sum").value(done->sum.toText());
        json.key("control").value(done->control.toText());
        json.key("difference").value(done->difference().toText());
        json.key("currency").value(currency.code());
        json.key("problems").beginArray();
        for (const desk::BatchProblem &problem : done->problems) {
            json.beginObject().key("line").number(problem.line);
            json.key("reason").value(problem.reason).endObject();
        }
        json.endArray().endObject();
        call.print(json.take());
        return int(done->closed ? Exit::Done : Exit::DoneWithFindings);
    });
}

} // namespace

std::vector<Command> paymentCommands()
{
    return {
        {QStringLiteral("payments batch"),
         QStringLiteral("OFFICE --file PAYMENTS.jsonl|- --control-total AMOUNT [--currency C] "
                        "[--user U]"),
         QStringLiteral(
             "Records payments that were entered together, one JSON object a line: "
             "{account, amount, value_date?, reference?, method?, item?, expected?}. All "
             "or none: the batch closes only when its sum is the control total and every "
             "line can be recorded. The same payments once more, in whatever order, add nothing "
             "(known: true). Answers {batch, closed, known, payments, sum, control, "
             "difference, problems: [{line, reason}]}; exit 3 when it was not closed."),
         {{QStringLiteral("file"), QStringLiteral("control-total"), QStringLiteral("currency"),
           QStringLiteral("user")},
          {},
          1,
          1},
         batch,
         true},
    };
}

} // namespace dunlin::ctl
