// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace dunlin::ctl {

/// True when the other end of a local socket belongs to the user of this process. On systems
/// without a way to ask, the socket file's permissions alone decide, and this says true.
bool peerIsSameUser(qintptr socket);

/// A number that tells users of this machine apart.
quint64 currentUserNumber();

} // namespace dunlin::ctl
