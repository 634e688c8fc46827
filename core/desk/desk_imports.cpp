// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_imports.h"

#include "core/desk/office_import.h"
#include "core/exchange/profile.h"

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using ports::Reply;
using ports::Result;

DeskImports::DeskImports(WorkstationCore &core, ImportRunner runner)
    : m_core(core)
    , m_runner(std::move(runner))
{
    m_pool.setMaxThreadCount(1);
}

DeskImports::~DeskImports()
{
    m_pool.waitForDone();
}

QStringList DeskImports::profiles() const
{
    return exchange::builtinProfiles();
}

void DeskImports::preview(const QString &file, const QString &profile,
                          Reply<ports::ImportPreview> reply)
{
    m_pool.start([this, file, profile, reply = std::move(reply)]() mutable {
        m_core.answer<ports::ImportPreview>(std::move(reply), previewFile(file, profile));
    });
}

Result<QByteArray> DeskImports::mapped(const QByteArray &profileJson,
                                       const std::vector<ports::ImportColumn> &columns) const
{
    DUNLIN_TRY_VALUE(auto profile, exchange::Profile::fromJson(profileJson));
    std::vector<std::pair<QString, QString>> targets;
    for (const ports::ImportColumn &column : columns)
        targets.emplace_back(column.source, column.target);
    DUNLIN_TRY_VALUE(profile, exchange::withTargets(std::move(profile), targets));
    return profile.toJson();
}

void DeskImports::run(const QString &file, const QByteArray &profileJson, bool dryRun,
                      std::shared_ptr<ports::Progress> progress, Reply<ports::ImportOutcome> reply)
{
    if (!ports::allows(m_core.session().role, ports::Permission::ImportData)) {
        return m_core.answer<ports::ImportOutcome>(
            std::move(reply),
            fail(ErrorCode::Forbidden, QStringLiteral("your role does not allow imports")));
    }
    if (!m_runner) {
        return m_core.answer<ports::ImportOutcome>(
            std::move(reply),
            fail(ErrorCode::Forbidden,
                 QStringLiteral("files are imported where the office is, not on this laptop")));
    }
    m_pool.start([this, file, profileJson, dryRun, progress, reply = std::move(reply)]() mutable {
        m_core.answer<ports::ImportOutcome>(std::move(reply),
                                            m_runner(file, profileJson, dryRun, progress));
    });
}

} // namespace dunlin::desk
