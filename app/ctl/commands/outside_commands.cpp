// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "core/exchange/outside/read_outside.h"

namespace dunlin::ctl {

namespace {

int read(const Invocation &call)
{
    const auto reading = exchange::readOutsideFile(call.path(call.arguments().at(0)));
    if (!reading)
        return call.failed(reading.error());
    call.print(reading->json);
    return int(reading->hasFindings ? Exit::DoneWithFindings : Exit::Done);
}

} // namespace

std::vector<Command> outsideCommands()
{
    return {
        {QStringLiteral("read"),
         QStringLiteral("FILE"),
         QStringLiteral(
             "Shows what an import understands of one file from outside, changing nothing: bank "
             "statements (camt.052/053/054, MT940, MT942, OFX, BAI2), payment messages (pain.002, "
             "pain.008), invoices (UBL, CII) and e-mails (delivery reports). The file is known by "
             "its content; .gz is read too.\nAnswers {format, .., warnings}: "
             "docs/outside-files.md has the fields. Exit 3 when an entry could not be used."),
         {{}, {}, 1, 1},
         read},
    };
}

} // namespace dunlin::ctl
