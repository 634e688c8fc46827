// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/workstation.h"
#include "core/ports/laptop_policy.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>

namespace dunlin::desk {

/// The policy of an open profile, which outlives it. GUI thread.
class DeskLaptopPolicy final : public ports::LaptopPolicy {
public:
    explicit DeskLaptopPolicy(Workstation &workstation) : m_workstation(workstation) {}
    ~DeskLaptopPolicy() override { m_pool.waitForDone(); }

    std::optional<base::Error> whyNoCopies() const override;
    bool hasPassphrase() const override;
    void tryPassphrase(const QByteArray &passphrase, ports::Reply<bool> reply) override;

private:
    Workstation &m_workstation;
    QObject m_gui; ///< context of answers
    QThreadPool m_pool;
};

} // namespace dunlin::desk
