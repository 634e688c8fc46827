// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/imports.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace dunlin::imports {

/// The way of a file into the office: file, check of the columns, trial, run. What was chosen stays
/// when a step fails. Owned by the wizard; GUI thread.
class ImportFlow final : public QObject {
    Q_OBJECT
public:
    enum class Step { File, Check, Trial, Done };

    explicit ImportFlow(ports::Imports &imports, QObject *parent = nullptr);
    ~ImportFlow() override;

    Step step() const { return m_step; }
    bool isBusy() const { return m_busy; }
    /// A trial or a run is under way (not only the reading of the first rows).
    bool isRunning() const { return m_progress != nullptr; }
    /// Why the last step did not work; nothing once something else is tried.
    const std::optional<ports::Error> &error() const { return m_error; }
    const QString &file() const { return m_file; }
    /// As chosen; empty: inferred.
    const QString &profile() const { return m_profile; }
    /// With the targets as changed by hand.
    const ports::ImportPreview &preview() const { return m_preview; }
    /// Fields that an import needs and that still no column gives.
    QStringList missing() const;
    const ports::ImportOutcome &outcome() const { return m_outcome; }
    qint64 rowsDone() const;
    qint64 rowsTotal() const;
    double rowsPerSecond() const;

    void setFile(const QString &file);
    void setProfile(const QString &profile);
    /// A field feeds from one column: another that had this target loses it.
    void setTarget(int column, const QString &target);
    void startTrial();
    void startRun();
    /// The run answers when it has stopped; nothing was changed then.
    void cancel();
    void back();

Q_SIGNALS:
    void changed();

private:
    void readPreview();
    void onPreview(quint64 generation, ports::Result<ports::ImportPreview> result);
    void start(bool dryRun);
    void onOutcome(ports::Result<ports::ImportOutcome> result);
    void fail(ports::Error error);

    ports::Imports &m_imports;
    Step m_step = Step::File;
    bool m_busy = false;
    bool m_dryRun = false;
    quint64 m_generation = 0;
    QString m_file;
    QString m_profile;
    ports::ImportPreview m_preview;
    ports::ImportOutcome m_outcome;
    std::optional<ports::Error> m_error;
    std::shared_ptr<ports::Progress> m_progress;
    QElapsedTimer m_elapsed;
};

} // namespace dunlin::imports
