// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"

#include <QtCore/QThread>

#include <atomic>

namespace dunlin::server {

/// Tells webhooks and runs connectors when it is time, beside the server, for as long as it lives.
/// The office outlives it. What goes wrong is kept with the delivery or the run, and logged.
class SystemsRunner final : public QThread {
    Q_OBJECT
public:
    explicit SystemsRunner(desk::Office &office);
    /// Gives up what is on its way: it is sent again after the next start.
    ~SystemsRunner() override;

protected:
    void run() override;

private:
    desk::Office &m_office;
    std::atomic<bool> m_stop{false};
};

} // namespace dunlin::server
