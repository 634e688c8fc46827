// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/theme_state.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QTemporaryDir>
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

namespace dunlin::style {

namespace {

QByteArray svgOf(const QString &name)
{
    static QHash<QString, QByteArray> sources;
    auto found = sources.constFind(name);
    if (found == sources.constEnd()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        QByteArray bytes;
        if (file.open(QIODevice::ReadOnly))
            bytes = file.readAll();
        else
            qWarning("dunlin.style: no icon %s", qPrintable(name));
        found = sources.insert(name, bytes);
    }
    return *found;
}

QByteArray tinted(const QString &name, const QString &colorName)
{
    QByteArray svg = svgOf(name);
    svg.replace("currentColor", colorName.toLatin1());
    return svg;
}

// `pixels` are device pixels: nothing is ever scaled.
QPixmap rendered(const QString &name, int pixels, const QColor &ink, bool mirrored)
{
    const QString key = QStringLiteral("dunlin:%1:%2:%3:%4")
                            .arg(name)
                            .arg(pixels)
                            .arg(ink.rgba(), 0, 16)
                            .arg(mirrored ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(tinted(name, ink.name()));
    if (renderer.isValid()) {
        QPainter painter(&image);
        renderer.render(&painter);
    }
    pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintAt(QPainter &painter, const QRectF &rect, const QString &name, const QColor &ink,
             bool mirrored)
{
    const qreal side = qMin(rect.width(), rect.height());
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const int pixels = qRound(side * ratio);
    if (pixels <= 0)
        return;
    QPixmap pixmap = rendered(name, pixels, ink, mirrored);
    pixmap.setDevicePixelRatio(ratio);
    // On whole device pixels, or the strokes blur.
    const auto snap = [ratio](qreal at) { return qRound(at * ratio) / ratio; };
    painter.drawPixmap(QPointF(snap(rect.x() + (rect.width() - side) / 2),
                               snap(rect.y() + (rect.height() - side) / 2)),
                       pixmap);
}

class InkIconEngine final : public QIconEngine {
public:
    InkIconEngine(QString name, Ink ink) : m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintAt(*painter, rect, m_name, inkFor(mode, state), false);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        QPixmap pixmap =
            rendered(m_name, qMin(size.width(), size.height()), inkFor(mode, state), false);
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    QIconEngine *clone() const override { return new InkIconEngine(*this); }
    QString key() const override { return QStringLiteral("dunlin"); }
    bool isNull() override { return false; }

private:
    QColor inkFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return color(Ink::Text3);
        if (state == QIcon::On)
            return color(Ink::AccentText);
        return color(m_ink);
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon icon(const QString &bootstrapName, Ink ink)
{
    return QIcon(new InkIconEngine(bootstrapName, ink));
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &bootstrapName, Ink ink)
{
    paintAt(painter, rect, bootstrapName, color(ink), /*mirrored=*/false);
}

void paintDirectedIcon(QPainter &painter, const QRectF &rect, const QString &bootstrapName, Ink ink,
                       Qt::LayoutDirection direction)
{
    paintAt(painter, rect, bootstrapName, color(ink), direction == Qt::RightToLeft);
}

QString tintedIconFile(const QString &bootstrapName, const QString &colorName)
{
    // A sheet can only name files, and cannot colour them (currentColor would be black).
    static const QTemporaryDir folder;
    const QString path = folder.filePath(bootstrapName + QLatin1Char('-') + colorName.mid(1)
                                         + QLatin1String(".svg"));
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.write(tinted(bootstrapName, colorName));
    return path;
}

} // namespace dunlin::style
