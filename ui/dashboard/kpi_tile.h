// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/portfolio.h"

#include <QtWidgets/QWidget>

namespace dunlin::dashboard {

/// One key figure: name, value, how it moved in words, sparkline. Its definition shows under the
/// mouse, with F1, and to screen readers; Enter or a click opens what makes it, where it `opens`.
class KpiTile final : public QWidget {
    Q_OBJECT
public:
    explicit KpiTile(QWidget *parent = nullptr);
    void setTile(const ports::KpiTile &tile, const ports::PortfolioQuestion &question);

    const QByteArray &id() const { return m_tile.id; }
    /// Whether there is something behind it.
    void setOpens(bool opens);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QByteArray &id);
    /// Its menu was asked why it changed.
    void whyAsked(const QByteArray &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void paintSparkline(QPainter &painter, const QRectF &box) const;
    void paintDelta(QPainter &painter, const QRectF &line) const;
    void paintTarget(QPainter &painter) const;

    ports::KpiTile m_tile;
    ports::PortfolioQuestion m_question;
    bool m_opens = false;
};

} // namespace dunlin::dashboard
