// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/activation.h"

#include <QtCore/QByteArray>
#include <QtCore/QCoreApplication>

namespace dunlin::server {

namespace {

constexpr int kFirstDescriptor = 3; // SD_LISTEN_FDS_START

} // namespace

int takeActivationSocket()
{
    const bool isOurs =
        qEnvironmentVariableIntValue("LISTEN_PID") == QCoreApplication::applicationPid();
    const bool isOne = qEnvironmentVariableIntValue("LISTEN_FDS") == 1;
    for (const char *name : {"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"})
        qunsetenv(name);
    return isOurs && isOne ? kFirstDescriptor : -1;
}

} // namespace dunlin::server
