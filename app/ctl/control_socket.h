// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "core/base/result.h"

#include <memory>

namespace dunlin::ctl {

/// The socket by which dunlinctl reaches the program that holds an office or a profile: a file
/// `control.sock` in its folder (elsewhere when that path is too long for the system), for the
/// same user of this machine only.
QString controlSocketPath(const QString &folder);

/// Listens in a thread of its own; each call runs `runCommand` with the given context in another,
/// several beside one another. The destructor stops listening and waits for calls at work; what
/// the context's functions give must live until then.
class ControlServer {
public:
    static base::Result<std::unique_ptr<ControlServer>> start(const QString &folder,
                                                              CommandContext context);
    ~ControlServer();
    ControlServer(const ControlServer &) = delete;
    ControlServer &operator=(const ControlServer &) = delete;

private:
    class Listener;
    ControlServer();
    std::unique_ptr<Listener> m_listener;
};

/// Runs a call in the program that holds `folder`: its output, progress and exit code become ours.
/// StoreBusy when nobody answers there; Cancelled when the request's progress says so (what the
/// call had begun is rolled back there).
base::Result<int> runThere(const QString &folder, const Request &request);

/// As runThere, for programs: what the call printed when it was done, or its reason as an Input
/// error. `progress` may be null.
base::Result<QByteArray> answerThere(const QString &folder, const QStringList &words,
                                     const std::shared_ptr<ports::Progress> &progress = {});

} // namespace dunlin::ctl
