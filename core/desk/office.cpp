// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office.h"

#include "core/desk/office_core.h"
#include "core/store/open_database.h"

#include <QtCore/QFileInfo>

namespace dunlin::desk {

using base::Result;

Office::Office(std::unique_ptr<OfficeCore> core) : m_core(std::move(core))
{}

Office::~Office() = default;

Result<std::unique_ptr<Office>>
Office::create(const QString &location, const OfficeSettings &settings, const base::Clock &clock)
{
    if (!base::isKnownZone(settings.zone)) {
        return base::fail(base::ErrorCode::Input,
                          QStringLiteral("\"%1\" is no time zone (America/Chicago is one)")
                              .arg(QString::fromUtf8(settings.zone)));
    }
    DUNLIN_TRY_VALUE(auto core, OfficeCore::open({location, settings}, clock));
    return std::unique_ptr<Office>(new Office(std::move(core)));
}

Result<std::unique_ptr<Office>> Office::open(const QString &location, const base::Clock &clock)
{
    DUNLIN_TRY_VALUE(auto core, OfficeCore::open({location, std::nullopt}, clock));
    return std::unique_ptr<Office>(new Office(std::move(core)));
}

bool Office::existsAt(const QString &location)
{
    return store::isPostgresUrl(location)
           || QFileInfo::exists(location + QStringLiteral("/office.db"));
}

const OfficeSettings &Office::settings() const
{
    return m_core->settings();
}

base::TenantId Office::tenant() const
{
    return m_core->tenant().id;
}

const QString &Office::location() const
{
    return m_core->location();
}

QString Office::folder() const
{
    return m_core->isFolder() ? m_core->location() : QString();
}

base::Status Office::followFeed()
{
    return desk::followFeed(*m_core);
}

qint64 Office::feedHead() const
{
    return m_core->feedHead();
}

void Office::setClerk(OfficeClerk clerk)
{
    seatOf(*m_core).clerk = std::move(clerk);
}

sync::ServerStore &Office::serverStore()
{
    return m_core->serverStore();
}

} // namespace dunlin::desk
