// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/telephone.h"

#include <QtCore/QUrl>

#include <functional>

namespace dunlin::telephone {

/// Gives numbers to the program that this machine has for tel: (or sip:) addresses. That program
/// says nothing of the call: it lasts until the collector ends it.
class HandlerPhone final : public ports::Telephone {
    Q_OBJECT
public:
    /// `open` gives a URL to the system; false: nothing takes it. `sipHost`: dial sip:NUMBER@HOST;
    /// empty: tel:NUMBER.
    using Opener = std::function<bool(const QUrl &url)>;
    explicit HandlerPhone(Opener open, QString sipHost = {}, QObject *parent = nullptr);

    ports::CallState state() const override { return m_state; }
    bool tells() const override { return false; }
    void dial(const QString &number) override;
    void hangUp() override;
    void answer() override {}

private:
    void set(ports::CallState state);

    const Opener m_open;
    const QString m_sipHost;
    ports::CallState m_state;
};

} // namespace dunlin::telephone
