// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/progress.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace dunlin::exchange {

/// The kinds of file that others send and this program reads.
enum class OutsideFormat { Camt, Pain, Mt940, Ofx, Bai2, Invoice, Mail };

struct OutsideReading {
    OutsideFormat format = OutsideFormat::Camt;
    QByteArray json;          ///< one object; docs/outside-files.md has its fields
    bool hasFindings = false; ///< entries were left out
};

/// Reads one file, known by its content and not by its name, changing nothing. Input error: what it
/// is instead, or where it is damaged.
base::Result<OutsideReading> readOutsideFile(const QString &file, const ProgressRef &progress = {});

/// What a file is by its first bytes; nothing when it is none of these kinds, or cannot be read.
std::optional<OutsideFormat> sniffOutsideFile(const QString &file);

} // namespace dunlin::exchange
