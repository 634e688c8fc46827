// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/theatre.h"

#include <catch2/catch.hpp>

#include <functional>

namespace dunlin::tests {

/// A call by which a program changed something in its folder.
struct FileCall {
    QByteArray name;
    QByteArray path;

    bool isWrite() const { return name == "write" || name == "pwrite"; }
    /// From it on a name is there whose contents may not be.
    bool makesName() const
    {
        return name == "open" || name == "rename" || name == "link" || name == "mkdir";
    }
};

/// Where a program is killed: as it enters its n-th such call, or half way through it.
struct KillPoint {
    int at = 0; ///< from 1; 0: not at all
    bool torn = false;
    int error = 0;        ///< the call fails with this errno instead, and the program lives
    bool forEver = false; ///< so do all later calls
};

/// Kills a program at the calls by which it changes its folder, each time from the same state
/// (tests/support/killer). Linux only: isPossible() says so.
class KillStage {
public:
    static bool isPossible();
    /// Every point, not a sample: DUNLIN_KILL_ALL is set.
    static bool allAsked();

    /// What is killed, over and over.
    struct Act {
        const char *name;
        QStringList words;
        const char *profile = "one";
        bool withOffice = false; ///< the office is put back for each point, too
    };
    explicit KillStage(Theatre &theatre) : m_theatre(theatre) {}

    /// `check` after each kill gets the ids that the killed program had said to be saved.
    void killEverywhere(const Act &act, const std::function<void(const QSet<QString> &)> &check);
    /// The same with the disk: each call fails, once or for ever, with an error or for want of
    /// room.
    void failEverywhere(const Act &act, const std::function<void(const QSet<QString> &)> &check);
    /// The same with the office's server killed, while `act` is done from beginning to end.
    void killServerEverywhere(const Act &act, const std::function<void()> &check);

private:
    struct Run {
        bool wasKilled = false;
        QSet<QString> saved;
    };

    QProcessEnvironment preloaded(const QString &folder, KillPoint point, const QString &log) const;
    std::vector<FileCall> callsIn(const QString &log) const;
    std::vector<KillPoint> pointsOf(const std::vector<FileCall> &calls) const;
    std::vector<FileCall> callsOf(const Act &act, KillPoint point);
    Run run(const Act &act, KillPoint point, const QString &log = {});
    bool serveUntilKilled(const Act &act, KillPoint point, const QString &log = {});
    void keep(const Act &act);
    void putBack(const Act &act, bool serve);

    Theatre &m_theatre;
};

} // namespace dunlin::tests
