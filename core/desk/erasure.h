// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/office_core.h"

#include <QtCore/QDate>

namespace dunlin::desk {

/// Why an account's data go.
struct ErasureReason {
    QByteArray rule; ///< "retention", or the name of a request of the person
    QDate day;       ///< as of which it was due
    QDate lastActivity;
};

/// Erases an account (docs/adr/0044): its events lose their bytes and keep their hashes; rows,
/// search words, bank words, shares and everybody's sight of it go; the detail of the person's
/// cares goes with her last account. A `source_fact` "data_erased" by the engine stays behind as
/// the record: what went, when, by which rule, with nothing of the person in it. Laptops drop the
/// account with their next pull. An account that is erased already and got events since (from a
/// laptop that was long away) is erased again. On the writer's thread, inside OfficeCore::write.
base::Status eraseAccount(OfficeCore &core, store::Connection &connection, base::AccountId account,
                          const ErasureReason &why);

} // namespace dunlin::desk
