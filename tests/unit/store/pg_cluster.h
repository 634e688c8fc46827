// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace dunlin::test {

/// URL of a private PostgreSQL that this process started (once, on a unix socket in a temporary
/// folder) and that ends with it; empty when the server's programs are not installed. Says so once.
QString postgresUrl();

} // namespace dunlin::test
