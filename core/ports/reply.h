// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>
#include <utility>

namespace dunlin::ports {

using base::Error;
using base::ErrorCode;
using base::Result;

/// How a port answers: called once, on the thread that asked (the GUI thread), never from inside
/// the call itself.
template <class T>
using Reply = std::function<void(Result<T>)>;

/// The one guarded helper: the answer is dropped when `guard` is gone (QFuture::then with a context
/// aborts on Qt 6.4 when the context dies).
template <class T>
Reply<T> guarded(QObject *guard, std::function<void(Result<T>)> then)
{
    return [alive = QPointer<QObject>(guard), then = std::move(then)](Result<T> result) {
        if (alive)
            then(std::move(result));
    };
}

} // namespace dunlin::ports
