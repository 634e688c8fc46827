// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/table_file.h"

namespace dunlin::exchange {

/// An Office Open XML workbook (ECMA-376) of one sheet, its header frozen. Numbers of up to 15
/// digits are numbers, which is what such a file can hold exactly; longer ones are text. Memory
/// does not grow with the rows.
base::Result<std::unique_ptr<TableFile>> createWorkbook(const QString &file, const QString &sheet);

} // namespace dunlin::exchange
