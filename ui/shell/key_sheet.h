// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <vector>

namespace dunlin::shell {

/// The keys of the screen under it, in columns by group: what "?" shows. A layer over its parent;
/// Esc, "?" or a click closes it. GUI thread.
class KeySheet final : public QWidget {
    Q_OBJECT
public:
    explicit KeySheet(QWidget *window);

    /// The texts are copied.
    void open(const std::vector<const Command *> &commands);
    void close();
    bool isOpen() const { return isVisible(); }
    /// What is shown, for tests: "J Next account".
    QStringList lines() const;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line {
        QStringList keys;
        QString title;
    };
    struct Block {
        QString title;
        std::vector<Line> lines;
        int rows() const { return int(lines.size()) + 2; }
    };
    std::vector<std::vector<Block>> flow() const;
    void paintBlock(QPainter &painter, const QRect &panel, const QRect &area, const Block &block,
                    int row);
    std::vector<Block> m_blocks;
    QPointer<QWidget> m_cameFrom;
};

} // namespace dunlin::shell
