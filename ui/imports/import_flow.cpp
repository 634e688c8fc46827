// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_flow.h"

namespace dunlin::imports {

ImportFlow::ImportFlow(ports::Imports &imports, QObject *parent)
    : QObject(parent)
    , m_imports(imports)
{}

ImportFlow::~ImportFlow()
{
    // Nobody is left to hear the answer; half a file is never kept.
    if (m_progress)
        m_progress->cancel = true;
}

QStringList ImportFlow::missing() const
{
    QStringList still = m_preview.missing;
    for (const ports::ImportColumn &column : m_preview.columns)
        still.removeAll(column.target);
    return still;
}

qint64 ImportFlow::rowsDone() const
{
    return m_progress ? m_progress->done.load() : 0;
}

qint64 ImportFlow::rowsTotal() const
{
    return m_progress ? m_progress->total.load() : 0;
}

double ImportFlow::rowsPerSecond() const
{
    const qint64 elapsed = m_progress ? m_elapsed.elapsed() : 0;
    return elapsed > 0 ? 1000.0 * double(rowsDone()) / double(elapsed) : 0;
}

void ImportFlow::setFile(const QString &file)
{
    if (isRunning())
        return;
    m_file = file;
    m_profile.clear();
    m_step = Step::File;
    readPreview();
}

void ImportFlow::setProfile(const QString &profile)
{
    if (isRunning() || profile == m_profile)
        return;
    m_profile = profile;
    readPreview();
}

void ImportFlow::readPreview()
{
    m_busy = true;
    m_error.reset();
    const quint64 generation = ++m_generation;
    m_imports.preview(m_file, m_profile,
                      ports::guarded<ports::ImportPreview>(this, [this, generation](auto result) {
                          onPreview(generation, std::move(result));
                      }));
    Q_EMIT changed();
}

void ImportFlow::onPreview(quint64 generation, ports::Result<ports::ImportPreview> result)
{
    if (generation != m_generation)
        return;
    m_busy = false;
    if (!result) {
        fail(std::move(result.error()));
        return;
    }
    m_preview = std::move(*result);
    m_step = Step::Check;
    Q_EMIT changed();
}

void ImportFlow::setTarget(int column, const QString &target)
{
    if (m_busy || column < 0 || size_t(column) >= m_preview.columns.size())
        return;
    for (ports::ImportColumn &other : m_preview.columns) {
        if (!target.isEmpty() && other.target == target)
            other.target.clear();
    }
    m_preview.columns[size_t(column)].target = target;
    m_error.reset();
    Q_EMIT changed();
}

void ImportFlow::startTrial()
{
    if (!m_busy && m_step == Step::Check && missing().isEmpty())
        start(true);
}

void ImportFlow::startRun()
{
    if (!m_busy && m_step == Step::Trial)
        start(false);
}

void ImportFlow::start(bool dryRun)
{
    m_error.reset();
    auto profile = m_imports.mapped(m_preview.profileJson, m_preview.columns);
    if (!profile) {
        fail(std::move(profile.error()));
        return;
    }
    m_busy = true;
    m_dryRun = dryRun;
    m_progress = std::make_shared<ports::Progress>();
    m_elapsed.start();
    m_imports.run(m_file, *profile, dryRun, m_progress,
                  ports::guarded<ports::ImportOutcome>(
                      this, [this](auto result) { onOutcome(std::move(result)); }));
    Q_EMIT changed();
}

void ImportFlow::onOutcome(ports::Result<ports::ImportOutcome> result)
{
    m_busy = false;
    m_progress.reset();
    if (!result) {
        fail(std::move(result.error()));
        return;
    }
    m_outcome = std::move(*result);
    m_step = m_dryRun ? Step::Trial : Step::Done;
    Q_EMIT changed();
}

void ImportFlow::fail(ports::Error error)
{
    m_error = std::move(error);
    Q_EMIT changed();
}

void ImportFlow::cancel()
{
    if (m_progress)
        m_progress->cancel = true;
}

void ImportFlow::back()
{
    if (isRunning())
        return;
    m_error.reset();
    if (m_busy) {
        // A preview that is still being read is no longer wanted.
        ++m_generation;
        m_busy = false;
    } else if (m_step == Step::Trial) {
        m_step = Step::Check;
    } else if (m_step == Step::Check) {
        m_step = Step::File;
    }
    Q_EMIT changed();
}

} // namespace dunlin::imports
