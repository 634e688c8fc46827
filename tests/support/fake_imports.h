// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/imports.h"

#include <optional>

namespace dunlin::testing {

/// Imports that answer what they were told. A run answers at once, or when finish() is called.
class FakeImports final : public ports::Imports {
public:
    static ports::ImportPreview receivables();
    static ports::ImportOutcome added();

    QStringList profiles() const override;
    void preview(const QString &file, const QString &profile,
                 ports::Reply<ports::ImportPreview> reply) override;
    ports::Result<QByteArray>
    mapped(const QByteArray &profileJson,
           const std::vector<ports::ImportColumn> &columns) const override;
    void run(const QString &file, const QByteArray &profileJson, bool dryRun,
             std::shared_ptr<ports::Progress> progress,
             ports::Reply<ports::ImportOutcome> reply) override;
    /// Ends a held run: with Cancelled when the progress says so.
    void finish();

    ports::ImportPreview answer = receivables();
    ports::ImportOutcome outcome = added();
    std::optional<ports::Error> previewFailure;
    std::optional<ports::Error> runFailure;
    bool hold = false; ///< runs wait for finish()
    QString lastFile;
    QString lastProfile;
    QByteArray lastJson;
    int realRuns = 0;
    std::shared_ptr<ports::Progress> progress;

private:
    void answerRun();
    bool m_dryRun = false;
    ports::Reply<ports::ImportOutcome> m_reply;
};

} // namespace dunlin::testing
