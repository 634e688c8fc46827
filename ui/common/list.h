// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QListView;

namespace dunlin::common {

/// Makes a list of choices look like one: room around the words, rows at least as high as a target
/// for the pointer has to be, icons of the size of a line. Call it once; the caller sets the names.
void setUpList(QListView &list);

} // namespace dunlin::common
