// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/key_names.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace dunlin::common {

namespace {

struct KeyWords {
    Q_DECLARE_TR_FUNCTIONS(KeyWords)
};

// Names on key tops differ by language ("Strg"); letters do not.
QString nameOf(const QString &key)
{
    if (key == QLatin1String("Ctrl"))
        return KeyWords::tr("Ctrl", "name on a key");
    if (key == QLatin1String("Alt"))
        return KeyWords::tr("Alt", "name on a key");
    if (key == QLatin1String("Shift"))
        return KeyWords::tr("Shift", "name on a key");
    if (key == QLatin1String("Enter"))
        return KeyWords::tr("Enter", "name on a key");
    if (key == QLatin1String("Esc"))
        return KeyWords::tr("Esc", "name on a key");
    if (key == QLatin1String("Space"))
        return KeyWords::tr("Space", "name on a key");
    if (key == QLatin1String("Home"))
        return KeyWords::tr("Home", "name on a key");
    if (key == QLatin1String("End"))
        return KeyWords::tr("End", "name on a key");
    if (key == QLatin1String("PgUp"))
        return KeyWords::tr("PgUp", "name on a key");
    if (key == QLatin1String("PgDown"))
        return KeyWords::tr("PgDown", "name on a key");
    if (key == QLatin1String("Ins"))
        return KeyWords::tr("Ins", "name on a key");
    if (key == QLatin1String("Del"))
        return KeyWords::tr("Del", "name on a key");
    if (key == QLatin1String("Tab"))
        return KeyWords::tr("Tab", "name on a key");
    if (key == QLatin1String("Up"))
        return QStringLiteral("↑");
    if (key == QLatin1String("Down"))
        return QStringLiteral("↓");
    if (key == QLatin1String("Left"))
        return QStringLiteral("←");
    return key == QLatin1String("Right") ? QStringLiteral("→") : key;
}

QString strokeText(const QString &stroke)
{
    // "Ctrl++" ends with the sign itself.
    const bool plus = stroke.size() > 1 && stroke.endsWith(QLatin1String("++"));
    QStringList parts = (plus ? stroke.chopped(2) : stroke).split(QLatin1Char('+'));
    if (stroke == QLatin1String("+"))
        return stroke;
    for (QString &part : parts)
        part = nameOf(part);
    if (plus)
        parts << QStringLiteral("+");
    return parts.join(QLatin1Char('+'));
}

} // namespace

QString keyText(const QString &keys)
{
    QStringList strokes = keys.split(QLatin1Char(' '));
    for (QString &stroke : strokes)
        stroke = strokeText(stroke);
    return strokes.join(QLatin1Char(' '));
}

} // namespace dunlin::common
