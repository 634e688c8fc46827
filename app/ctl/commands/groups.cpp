// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"

namespace dunlin::ctl {

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands = [] {
        std::vector<Command> all;
        for (auto group :
             {officeCommands,    importCommands,     outsideCommands,   bankCommands,
              messageCommands,   accountCommands,    termsCommands,     paymentCommands,
              reportCommands,    peopleCommands,     profileCommands,   backupCommands,
              auditCommands,     syncCommands,       loadCommands,      simCommands,
              decisionCommands,  strategyCommands,   scoreCommands,     modelCommands,
              predictCommands,   complianceCommands, challengeCommands, tableCommands,
              statementCommands, systemsCommands,    visitCommands,     sendCommands,
              templateCommands,  attachmentCommands}) {
            for (Command &command : group())
                all.push_back(std::move(command));
        }
        return all;
    }();
    return commands;
}

} // namespace dunlin::ctl
