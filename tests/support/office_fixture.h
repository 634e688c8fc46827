// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"
#include "tests/support/require_ok.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace dunlin::tests {

/// A new office in a folder of its own; its clock stands at 2026-11-24 17:00 UTC.
struct OfficeFixture {
    explicit OfficeFixture(desk::OfficeSettings settings = {})
    {
        auto made =
            desk::Office::create(folder.filePath(QStringLiteral("office")), settings, clock);
        REQUIRE_OK(made);
        office = std::move(*made);
    }
    QString file(const QString &name, const QByteArray &content) const
    {
        const QString path = folder.filePath(name);
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return path;
    }

    QTemporaryDir folder;
    base::ManualClock clock{base::Instant{1'795'539'600'000}};
    std::unique_ptr<desk::Office> office;
};

} // namespace dunlin::tests
