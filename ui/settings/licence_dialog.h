// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

namespace dunlin::settings {

/// A licence to read. Opened with open(); deletes nothing by itself.
class LicenceDialog final : public QDialog {
    Q_OBJECT
public:
    /// `resource`: path of the text inside the program.
    LicenceDialog(const QString &title, const QString &resource, QWidget *parent);
};

} // namespace dunlin::settings
