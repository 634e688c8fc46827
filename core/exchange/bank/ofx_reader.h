// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace dunlin::exchange {

bool looksLikeOfx(const QByteArray &head);
/// OFX 1 (SGML with or without closing tags) and OFX 2 (XML), as `dunlinctl read` prints it: bank
/// and credit card statements. Source: OFX 2.3, chapters 2, 3 and 11. Input error: no statement, or
/// the bank's error instead of one.
base::Result<QJsonObject> readOfx(const QByteArray &bytes);

} // namespace dunlin::exchange
