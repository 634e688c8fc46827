// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

/// The command groups, each in a file of its own.
namespace dunlin::ctl {

std::vector<Command> officeCommands();
std::vector<Command> importCommands();
std::vector<Command> accountCommands();
std::vector<Command> termsCommands();
std::vector<Command> reportCommands();
std::vector<Command> tableCommands();
std::vector<Command> statementCommands();
std::vector<Command> paymentCommands();
std::vector<Command> outsideCommands();
std::vector<Command> bankCommands();
std::vector<Command> systemsCommands();
std::vector<Command> visitCommands();
std::vector<Command> messageCommands();
std::vector<Command> sendCommands();
std::vector<Command> templateCommands();
std::vector<Command> peopleCommands();
std::vector<Command> profileCommands();
std::vector<Command> backupCommands();
std::vector<Command> auditCommands();
std::vector<Command> syncCommands();
std::vector<Command> loadCommands();
std::vector<Command> simCommands();
std::vector<Command> decisionCommands();
std::vector<Command> strategyCommands();
std::vector<Command> scoreCommands();
std::vector<Command> modelCommands();
std::vector<Command> predictCommands();
std::vector<Command> complianceCommands();
std::vector<Command> challengeCommands();
std::vector<Command> attachmentCommands();

} // namespace dunlin::ctl
