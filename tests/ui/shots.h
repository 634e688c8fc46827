// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <QtWidgets/QWidget>

/// Saves a picture of a widget for people to look at, when DUNLIN_SHOTS names a folder.
inline void shot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("DUNLIN_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QTest::qWait(20);
    widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}
