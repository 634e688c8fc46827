// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/telephone/handler_phone.h"

#include "core/comms/softphone/call_machine.h"

namespace dunlin::telephone {

using ports::CallEnd;
using ports::CallPhase;

HandlerPhone::HandlerPhone(Opener open, QString sipHost, QObject *parent)
    : ports::Telephone(parent)
    , m_open(std::move(open))
    , m_sipHost(std::move(sipHost))
{}

void HandlerPhone::set(ports::CallState state)
{
    m_state = std::move(state);
    Q_EMIT changed(m_state);
}

void HandlerPhone::dial(const QString &number)
{
    const QString url =
        m_sipHost.isEmpty() ? comms::telUrl(number) : comms::sipTarget(number, m_sipHost);
    if (url.isEmpty())
        return set({CallPhase::Ended, CallEnd::Failed, false, number,
                    QStringLiteral("this is no number that can be dialled")});
    if (!m_open(QUrl(url)))
        return set({CallPhase::Ended, CallEnd::Failed, false, number,
                    QStringLiteral("no program on this machine takes %1 addresses")
                        .arg(url.section(QLatin1Char(':'), 0, 0))});
    set({CallPhase::Handed, CallEnd::None, false, number, {}});
}

void HandlerPhone::hangUp()
{
    if (m_state.isLive())
        set({CallPhase::Ended, CallEnd::HungUp, false, m_state.number, {}});
}

} // namespace dunlin::telephone
