// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/systems/systems_crew.h"

#include "core/desk/systems/connectors.h"
#include "core/desk/systems/webhooks.h"

#include <algorithm>

namespace dunlin::desk {

namespace {

/// 5 s, 10 s, 20 s .. 5 min.
std::chrono::seconds peaceAfter(int times)
{
    return std::min(std::chrono::seconds(5) * (1 << std::min(times - 1, 6)),
                    std::chrono::seconds(300));
}

} // namespace

SystemsCrew::SystemsCrew(Office &office, WebCaller hookCall, WebCaller connectorCall,
                         std::function<void(const QString &)> complain, const CrewSize &size)
    : m_office(office)
    , m_hookCall(std::move(hookCall))
    , m_connectorCall(std::move(connectorCall))
    , m_complain(std::move(complain))
    , m_size(size)
{
    m_pool.setMaxThreadCount(size.hooks + size.connectors);
}

SystemsCrew::~SystemsCrew()
{
    m_pool.waitForDone();
}

bool SystemsCrew::takePlace(const QString &name, bool isHook)
{
    const std::lock_guard lock(m_mutex);
    std::set<QString> &atWork = isHook ? m_hooksAtWork : m_connectorsAtWork;
    if (atWork.contains(name) || int(atWork.size()) >= (isHook ? m_size.hooks : m_size.connectors))
        return false;
    if (const auto silent = m_silent.find(name); isHook && silent != m_silent.end()) {
        const auto others = std::count_if(atWork.begin(), atWork.end(), [&](const QString &one) {
            return m_silent.contains(one);
        });
        if (silent->second.until > Clock::now() || int(others) >= m_size.silentHooks)
            return false;
    }
    atWork.insert(name);
    return true;
}

void SystemsCrew::leavePlace(const QString &name, bool isHook, bool silent)
{
    {
        const std::lock_guard lock(m_mutex);
        (isHook ? m_hooksAtWork : m_connectorsAtWork).erase(name);
        if (silent) {
            Silence &silence = m_silent[name];
            silence.until = Clock::now() + peaceAfter(++silence.times);
        } else {
            m_silent.erase(name);
        }
        ++m_finished;
    }
    m_changed.notify_all();
}

void SystemsCrew::lookForHooks()
{
    if (const auto made = makeDeliveries(m_office); !made)
        m_complain(QStringLiteral("webhooks: ") + made.error().detail);
    const auto due = webhooksWithDue(m_office);
    if (!due) {
        m_complain(QStringLiteral("webhooks: ") + due.error().detail);
        return;
    }
    for (const base::Bytes16 &id : *due) {
        const QString name = QString::fromLatin1(base::bytes16ToHex(id));
        if (!takePlace(name, true))
            continue;
        m_pool.start([this, id, name] {
            const auto round = tellWebhook(m_office, id, m_hookCall);
            if (!round)
                m_complain(QStringLiteral("webhooks: ") + round.error().detail);
            else if (round->failed > 0)
                m_complain(QStringLiteral("webhooks: given up %1").arg(round->failed));
            leavePlace(name, true, round && round->silent);
        });
    }
}

void SystemsCrew::lookForConnectors()
{
    const auto due = dueConnectors(m_office);
    if (!due) {
        m_complain(QStringLiteral("connectors: ") + due.error().detail);
        return;
    }
    for (const QString &name : *due) {
        if (!takePlace(name, false))
            continue;
        m_pool.start([this, name] {
            if (const auto ran = runIfDue(m_office, name, m_connectorCall); !ran)
                m_complain(QStringLiteral("connectors: ") + ran.error().detail);
            leavePlace(name, false, false);
        });
    }
}

void SystemsCrew::look()
{
    lookForHooks();
    lookForConnectors();
}

bool SystemsCrew::waitForOne(int ms)
{
    std::unique_lock lock(m_mutex);
    const bool one = m_changed.wait_for(lock, std::chrono::milliseconds(ms),
                                        [this] { return m_finished > m_seen; });
    m_seen = m_finished;
    return one;
}

void SystemsCrew::waitForAll()
{
    m_pool.waitForDone();
}

} // namespace dunlin::desk
