// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace dunlin::ports {
class AttachmentDesk;
}

namespace dunlin::workstation {

class DeskWindow;
class PictureScript;

/// Adds pictures of the files of an account and of moving accounts. `folder`: where the files that
/// are taken in are made. All must outlive the script.
void addFileShots(PictureScript &script, DeskWindow &desk, ports::AttachmentDesk &files,
                  const QString &folder);

} // namespace dunlin::workstation
