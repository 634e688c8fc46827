// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/workstation_core.h"
#include "core/ports/imports.h"

#include <QtCore/QThreadPool>

namespace dunlin::desk {

/// Previews on a worker; runs in the office that this machine has, by the given runner.
class DeskImports final : public ports::Imports {
public:
    DeskImports(WorkstationCore &core, ImportRunner runner);
    ~DeskImports() override;

    QStringList profiles() const override;
    void preview(const QString &file, const QString &profile,
                 ports::Reply<ports::ImportPreview> reply) override;
    ports::Result<QByteArray>
    mapped(const QByteArray &profileJson,
           const std::vector<ports::ImportColumn> &columns) const override;
    void run(const QString &file, const QByteArray &profileJson, bool dryRun,
             std::shared_ptr<ports::Progress> progress,
             ports::Reply<ports::ImportOutcome> reply) override;

private:
    WorkstationCore &m_core;
    ImportRunner m_runner;
    QThreadPool m_pool;
};

} // namespace dunlin::desk
