// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/print_page.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>

namespace dunlin::ctl {

namespace {
constexpr int kPrintMs = 120'000;
}

base::Status printPage(const QString &html, const QString &file)
{
    QProcess printer;
    printer.start(QCoreApplication::applicationDirPath() + QStringLiteral("/dunlin-print"), {file});
    printer.write(html.toUtf8());
    printer.closeWriteChannel();
    if (!printer.waitForFinished(kPrintMs) || printer.exitCode() != 0)
        return base::fail(base::ErrorCode::Io,
                          QStringLiteral("the page cannot be printed: %1")
                              .arg(QString::fromUtf8(printer.readAllStandardError())));
    return {};
}

} // namespace dunlin::ctl
