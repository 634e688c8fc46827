// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/invoice/invoice.h"

namespace dunlin::exchange {

Invoice readUbl(const base::XmlElement &root);
Invoice readCii(const base::XmlElement &root, const QString &space);

} // namespace dunlin::exchange
