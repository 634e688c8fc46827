// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_lines.h"

#include "ui/shell/key_table.h"

#include <QtCore/QSet>

namespace dunlin::settings {

std::vector<KeyLine> keyLines(const shell::KeyTable &table)
{
    std::vector<KeyLine> lines;
    QSet<QString> seen;
    for (const shell::Command &command : table.commands()) {
        if (command.keys.empty())
            continue;
        const QString keys = command.keys.front().text();
        const QString line = keys + QLatin1Char('\n') + command.title;
        if (seen.contains(line))
            continue;
        seen.insert(line);
        lines.push_back({keys, command.title});
    }
    return lines;
}

} // namespace dunlin::settings
