// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_policy.h"

#include "core/desk/key_keeper.h"
#include "core/desk/laptop_care.h"

namespace dunlin::desk {

std::optional<base::Error> DeskLaptopPolicy::whyNoCopies() const
{
    return m_workstation.care().guard().whyNoCopies();
}

bool DeskLaptopPolicy::hasPassphrase() const
{
    return m_workstation.care().keptBy() == "passphrase";
}

void DeskLaptopPolicy::tryPassphrase(const QByteArray &passphrase, ports::Reply<bool> reply)
{
    const QString profile = m_workstation.care().profile();
    const QByteArray master = m_workstation.care().masterKey();
    m_pool.start([this, profile, master, passphrase, reply = std::move(reply)]() mutable {
        const auto keeper = passphraseKeyKeeper(
            [&](const QString &) { return base::Result<QByteArray>(passphrase); });
        const auto kept = keeper->load(profile);
        base::Result<bool> answer(true);
        if (!kept)
            answer = base::fail(kept.error());
        else if (!*kept || (*kept)->part(0, 32).view() != master)
            answer =
                base::fail(base::ErrorCode::Auth, QStringLiteral("the passphrase is not the one"),
                           base::Retry::AfterUserAction);
        QMetaObject::invokeMethod(
            &m_gui,
            [reply = std::move(reply), answer = std::move(answer)]() mutable {
                reply(std::move(answer));
            },
            Qt::QueuedConnection);
    });
}

} // namespace dunlin::desk
