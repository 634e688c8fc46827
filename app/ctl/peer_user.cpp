// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/peer_user.h"

#if defined(Q_OS_LINUX)
#include <sys/socket.h>
#include <unistd.h>
#elif defined(Q_OS_MACOS)
#include <sys/types.h>
#include <unistd.h>
#endif

namespace dunlin::ctl {

#if defined(Q_OS_LINUX)

bool peerIsSameUser(qintptr socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    if (getsockopt(int(socket), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return false;
    return peer.uid == geteuid();
}

quint64 currentUserNumber()
{
    return geteuid();
}

#elif defined(Q_OS_MACOS)

bool peerIsSameUser(qintptr socket)
{
    uid_t user = 0;
    gid_t group = 0;
    return getpeereid(int(socket), &user, &group) == 0 && user == geteuid();
}

quint64 currentUserNumber()
{
    return geteuid();
}

#else

// Windows: QLocalServer::UserAccessOption puts an access list on the pipe, which is the check.
bool peerIsSameUser(qintptr)
{
    return true;
}

quint64 currentUserNumber()
{
    return 0;
}

#endif

} // namespace dunlin::ctl
