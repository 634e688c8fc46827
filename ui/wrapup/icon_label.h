// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QtWidgets/QWidget>

namespace dunlin::wrapup {

/// A small icon beside words that say the same; not interactive.
class IconLabel final : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(const QString &icon, style::Ink ink = style::Ink::Text3,
                       QWidget *parent = nullptr);
    void set(const QString &icon, style::Ink ink);
    QSize sizeHint() const override { return {16, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    style::Ink m_ink;
};

} // namespace dunlin::wrapup
