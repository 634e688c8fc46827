// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSize>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace dunlin::workstation {

/// What `dunlin` was asked on its command line (commands.md).
struct Options {
    QString localDir;   ///< --local: office folder of this machine
    QString profileDir; ///< --profile: profile of a laptop that joined a server
    QString tourDir;    ///< --tour: drive the window, write pictures, end
    QString caller;     ///< --caller: the account of this number is opened
    QString shotsDir;   ///< --shots: one picture per screen and state, end
    QString theme;      ///< light | dark | empty: as set
    QString language;   ///< BCP 47 | empty: as set
    QSize size{1440, 900};
};

/// Nothing on a usage error; the reason was printed to stderr.
std::optional<Options> parseOptions(const QStringList &arguments);

} // namespace dunlin::workstation
