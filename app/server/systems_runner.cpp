// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/systems_runner.h"

#include "core/desk/systems/connectors.h"
#include "core/desk/systems/webhooks.h"

#include <QtCore/QLoggingCategory>

namespace dunlin::server {

Q_LOGGING_CATEGORY(lcSystems, "dunlin.systems")

namespace {

constexpr int kPauseMs = 1'000;
constexpr int kStepMs = 50;
constexpr int kTimeoutMs = 10'000;

} // namespace

SystemsRunner::SystemsRunner(desk::Office &office) : m_office(office)
{
    start();
}

SystemsRunner::~SystemsRunner()
{
    m_stop = true;
    wait();
}

void SystemsRunner::run()
{
    desk::WebOptions options;
    options.timeoutMs = kTimeoutMs;
    options.stop = &m_stop;
    const desk::WebCaller call = desk::networkCaller(options);
    while (!m_stop) {
        const auto round = desk::tellWebhooks(m_office, call);
        if (!round)
            qCWarning(lcSystems) << "webhooks:" << round.error().detail;
        else if (round->failed > 0)
            qCWarning(lcSystems) << "webhooks: given up" << round->failed;
        const auto ran = desk::runDueConnectors(m_office, call);
        if (!ran)
            qCWarning(lcSystems) << "connectors:" << ran.error().detail;
        // More may wait: then at once.
        if (round && round->delivered > 0)
            continue;
        for (int waited = 0; waited < kPauseMs && !m_stop; waited += kStepMs)
            msleep(kStepMs);
    }
}

} // namespace dunlin::server
