// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QBoxLayout;

namespace dunlin::account {

/// Holds one panel: as the last column of a layout while there is room, else as a drawer over the
/// trailing edge of its parent. GUI thread.
class SideDrawer final : public QFrame {
    Q_OBJECT
public:
    /// `columns` is the layout it belongs to while docked.
    SideDrawer(QWidget *panel, QBoxLayout *columns, int width, QWidget *parent);

    bool isOpen() const { return !m_docked && isVisible(); }

    void setDocked(bool docked);
    void setOpen(bool open);
    /// The parent changed its size.
    void place();

private:
    QWidget *m_panel;
    QBoxLayout *m_columns;
    bool m_docked = true;
};

/// A veil over old content while new content is on its way.
class DimVeil final : public QWidget {
    Q_OBJECT
public:
    explicit DimVeil(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace dunlin::account
