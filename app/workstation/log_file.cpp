// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/log_file.h"

#include "core/base/clock.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMutex>

#include <algorithm>
#include <cstdio>

namespace dunlin::workstation {

namespace {

constexpr qint64 kMaxBytes = 2 * 1024 * 1024;
constexpr qint64 kTailBytes = 128 * 1024;

// A message handler is a plain function, so what it writes to can only be a static.
struct Log {
    QMutex mutex;
    QFile file;
    base::SystemClock clock;
};
Log *s_log = nullptr;

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "critical";
    case QtFatalMsg: return "fatal";
    }
    return "info";
}

void rotate(QFile &file)
{
    const QString name = file.fileName();
    file.close();
    QFile::remove(name + QStringLiteral(".1"));
    QFile::rename(name, name + QStringLiteral(".1"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        std::fprintf(stderr, "dunlin: the log file cannot be written\n");
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QByteArray line = base::toIso(s_log->clock.now());
    line.append(' ').append(levelName(type)).append(' ');
    line.append(context.category ? context.category : "dunlin").append(' ');
    line.append(message.toUtf8()).append('\n');
    const QMutexLocker lock(&s_log->mutex);
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    if (s_log->file.isOpen()) {
        s_log->file.write(line);
        s_log->file.flush();
        if (s_log->file.size() > kMaxBytes)
            rotate(s_log->file);
    }
}

} // namespace

void logToFile(const QString &folder)
{
    if (s_log)
        return;
    QDir().mkpath(folder);
    s_log = new Log; // lives as long as the program: threads log until its very end
    s_log->file.setFileName(QDir(folder).filePath(QStringLiteral("dunlin.log")));
    if (!s_log->file.open(QIODevice::WriteOnly | QIODevice::Append))
        std::fprintf(stderr, "dunlin: the log file cannot be written\n");
    qInstallMessageHandler(handle);
}

QByteArrayList newestLogLines(int count)
{
    if (!s_log)
        return {};
    const QMutexLocker lock(&s_log->mutex);
    QFile file(s_log->file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const bool isCut = file.size() > kTailBytes;
    if (isCut)
        file.seek(file.size() - kTailBytes);
    QByteArrayList lines = file.readAll().split('\n');
    if (isCut)
        lines.removeFirst(); // a part of one
    lines.removeAll(QByteArray());
    return lines.mid(std::max<qsizetype>(0, lines.size() - count));
}

} // namespace dunlin::workstation
