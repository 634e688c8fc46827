// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/systems_runner.h"

#include "core/desk/systems/systems_crew.h"

#include <QtCore/QLoggingCategory>

namespace dunlin::server {

Q_LOGGING_CATEGORY(lcSystems, "dunlin.systems")

namespace {

constexpr int kPauseMs = 1'000;
constexpr int kStepMs = 50;
constexpr int kTimeoutMs = 10'000;
/// A webhook answers with a number; connectors may bring pages of records.
constexpr int kHookTotalMs = 30'000;
constexpr qint64 kHookAnswerBytes = qint64(256) << 10;

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
    desk::WebOptions brief = options;
    brief.totalMs = kHookTotalMs;
    brief.answerBytes = kHookAnswerBytes;
    desk::SystemsCrew crew(m_office, desk::networkCaller(brief), desk::networkCaller(options),
                           [](const QString &words) { qCWarning(lcSystems).noquote() << words; });
    while (!m_stop) {
        crew.look();
        // When one is done, more of it may wait: then at once.
        for (int waited = 0; waited < kPauseMs && !m_stop; waited += kStepMs) {
            if (crew.waitForOne(kStepMs))
                break;
        }
    }
}

} // namespace dunlin::server
