// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_lines.h"

#include "ui/shell/key_table.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace dunlin::settings {

namespace {

struct KeyLineWords {
    Q_DECLARE_TR_FUNCTIONS(KeyLineWords)
};

} // namespace

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
        lines.push_back({keys, command.title, command.id});
    }
    return lines;
}

KeyCheck keyCheck(const shell::KeyTable &table)
{
    return [&table](const QString &id, const QString &keys) -> QString {
        const std::optional<shell::KeyCombo> combo = shell::readKeys(keys);
        if (!combo)
            return KeyLineWords::tr("This key cannot be used. Choose a letter, a sign or a key "
                                    "with Ctrl.");
        const shell::Command *other = table.takenBy(id, *combo);
        return other ? KeyLineWords::tr("%1 is taken already: %2. Nothing was changed.")
                           .arg(combo->text(), other->title)
                     : QString();
    };
}

} // namespace dunlin::settings
