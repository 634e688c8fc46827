// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/outside/xml_stream.h"

#include <QtCore/QString>

namespace dunlin::exchange {

enum class MessageKind { None, Camt, Pain, Invoice };

/// Goes from the root, at which the stream stands, to the message that the file is about: the root
/// itself, the message in an ISO 20022 Document, or either within an envelope (a business message
/// with its header, the SBDH of Peppol), at most four levels down. `space` gets the namespace that
/// says its version. None: the stream is read to its end, or damaged.
MessageKind seekMessage(XmlStream &xml, QString *space);

} // namespace dunlin::exchange
