// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_writer.h"
#include "core/exchange/bank/statement.h"

namespace dunlin::exchange {

/// Writes what a camt file says as one JSON object, entry by entry.
class StatementJson final : public StatementSink {
public:
    StatementJson();
    void begin(const MessageHead &head) override;
    base::Status entry(const StatementHead &head, StatementEntry &&entry) override;
    base::Status end(const StatementHead &head, const StatementTotals &totals) override;
    void warn(const QString &sentence) override;

    /// The text; entries that were left out make it findings.
    QByteArray take();
    bool hasFindings() const { return m_refused > 0; }

private:
    void openStatement();

    base::JsonWriter m_json;
    MessageHead m_message;
    QStringList m_warnings;
    int m_leftOut = 0; ///< warnings beyond those kept
    int m_refused = 0;
    bool m_inStatement = false;
};

} // namespace dunlin::exchange
