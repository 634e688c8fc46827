// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace dunlin::server {

/// Writes a self-signed certificate (EC P-256, ten years, for localhost, 127.0.0.1, ::1 and this
/// machine's name) and its key (readable by its owner only), unless both files are there.
base::Status ensureCertificate(const QString &certificateFile, const QString &keyFile,
                               base::Instant now);

/// SHA-256 of the first certificate of a PEM file, 64 lower-case hex digits.
base::Result<QByteArray> certificateFingerprint(const QString &certificateFile);

} // namespace dunlin::server
