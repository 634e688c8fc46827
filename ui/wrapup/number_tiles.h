// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QWidget>

#include <vector>

class QGridLayout;

namespace dunlin::wrapup {

/// One numbered choice: "1  Promise to pay". Painted, checkable; names itself with its number.
class NumberTile final : public QAbstractButton {
    Q_OBJECT
public:
    NumberTile(int number, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void setWords(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const int m_number;
};

/// Numbered tiles in two columns whose order never changes (muscle memory). The numbers are also
/// keys; whoever has the keys calls choose().
class NumberTiles final : public QWidget {
    Q_OBJECT
public:
    /// `name` prefixes the object names; `count` tiles are made once.
    NumberTiles(const QString &name, int count, QWidget *parent = nullptr);

    int count() const { return int(m_tiles.size()); }
    /// 1-based; 0: nothing chosen.
    int current() const { return m_current; }

    /// Fewer words than tiles hide the rest.
    void setWords(const QStringList &words);
    /// A tile that may not be chosen is shown, and skipped by choose().
    void setTileEnabled(int number, bool enabled);
    /// Does not emit.
    void setCurrent(int number);
    /// As if the tile was pressed; a number without a tile does nothing.
    void choose(int number);

Q_SIGNALS:
    void chosen(int number);

private:
    std::vector<NumberTile *> m_tiles;
    int m_current = 0;
};

} // namespace dunlin::wrapup
