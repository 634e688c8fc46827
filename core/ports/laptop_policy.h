// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/ports/reply.h"

#include <QtCore/QByteArray>

#include <optional>

namespace dunlin::ports {

/// What the office and its user let this laptop do. GUI thread.
class LaptopPolicy {
public:
    LaptopPolicy() = default;
    virtual ~LaptopPolicy() = default;
    LaptopPolicy(const LaptopPolicy &) = delete;
    LaptopPolicy &operator=(const LaptopPolicy &) = delete;

    /// Why nothing may leave this laptop (print, export, copy); nothing: it may. A screen asks
    /// before it offers, and whoever carries it out asks again.
    virtual std::optional<base::Error> whyNoCopies() const = 0;
    /// A locked window is opened by the profile's passphrase; else by the user's own session.
    virtual bool hasPassphrase() const = 0;
    /// Whether it is the one: Auth when not. Takes half a second, elsewhere; answers here.
    virtual void tryPassphrase(const QByteArray &passphrase, Reply<bool> reply) = 0;
};

} // namespace dunlin::ports
