// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QWidget>

#include <string>

/// Geometry of what a person reads, as properties of a whole page.
namespace dunlin::testing {

inline QString describe(const QWidget &widget)
{
    QString words = widget.accessibleName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words = button->text();
    return QStringLiteral("%1 %2 \"%3\" %4x%5")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), words)
        .arg(widget.width())
        .arg(widget.height());
}

/// Visible labels and buttons that have less room than their words need, or that stick out of
/// their parent, one a line; empty when all fits. A label that may be elided needs the room of its
/// minimum.
inline std::string clipped(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!widget->isVisible() || (!label && !button) || (label && label->text().isEmpty())
            || (button && button->text().isEmpty()))
            continue;
        const QSize least = widget->minimumSizeHint();
        const bool wraps = label && label->wordWrap();
        const int height = wraps ? label->heightForWidth(label->width()) : least.height();
        if (widget->height() < height || (!wraps && widget->width() < least.width()))
            found << describe(*widget)
                         + QStringLiteral(" needs %1x%2").arg(least.width()).arg(height);
        if (!widget->parentWidget()->rect().contains(widget->geometry()))
            found << describe(*widget) + QStringLiteral(" sticks out of its parent");
    }
    return found.join(QLatin1Char('\n')).toStdString();
}

/// Places of the visible widgets that have a name, in the coordinates of `root`.
inline QHash<QString, QRect> places(const QWidget &root)
{
    QHash<QString, QRect> found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible() && !widget->objectName().isEmpty()
            && !widget->objectName().startsWith(QLatin1String("qt_")))
            found.insert(widget->objectName(),
                         {widget->mapTo(&root, QPoint(0, 0)), widget->size()});
    }
    return found;
}

/// Widgets that do not stand where a mirror would show them, one a line. `before`: places left to
/// right.
inline std::string notMirrored(const QHash<QString, QRect> &before, const QWidget &root)
{
    QStringList found;
    const auto after = places(root);
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        const QRect was = *it;
        const QRect is = after.value(it.key());
        const int wanted = root.width() - was.right() - 1;
        if (qAbs(is.left() - wanted) > 2 || is.top() != was.top())
            found
                << QStringLiteral("%1: at %2, not at %3").arg(it.key()).arg(is.left()).arg(wanted);
    }
    return found.join(QLatin1Char('\n')).toStdString();
}

} // namespace dunlin::testing
