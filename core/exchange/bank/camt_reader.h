// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bank/statement.h"
#include "core/exchange/outside/xml_stream.h"
#include "core/exchange/progress.h"

/// ISO 20022 camt.052 (report), camt.053 (statement) and camt.054 (notification), versions 001.01
/// to the present ones and national subsets, by local names: what an element means has not changed,
/// only where a few of them stand.
namespace dunlin::exchange {

/// Whether this root element (with what is in it) may be such a message.
bool isCamtMessage(const QString &messageElement);

/// Reads on from an XmlStream that stands at the message element (BkToCstmrStmt, ..). Input error:
/// nothing of what the sink was given may be kept.
base::Status readCamt(XmlStream &xml, const QString &space, StatementSink &sink,
                      const ProgressRef &progress = {});

} // namespace dunlin::exchange
