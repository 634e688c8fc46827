// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform/background.h"

#include <QtCore/QtGlobal>

#if defined(Q_OS_LINUX)
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace dunlin::base {

void workInBackground()
{
#if defined(Q_OS_LINUX)
    constexpr int kNice = 5;
    ::setpriority(PRIO_PROCESS, id_t(::gettid()), kNice);
#endif
}

} // namespace dunlin::base
