// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/base/platform/process_guard.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

#include <cstdio>

#if defined(Q_OS_WIN)
#include <io.h>
#define DUNLIN_ISATTY(stream) (_isatty(_fileno(stream)) != 0)
#else
#include <unistd.h>
#define DUNLIN_ISATTY(stream) (isatty(fileno(stream)) != 0)
#endif

namespace {

void writeTo(FILE *stream, QByteArrayView bytes)
{
    std::fwrite(bytes.data(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

QByteArray readAllInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return input.readAll();
}

} // namespace

int main(int argc, char *argv[])
{
    dunlin::base::forbidMemoryImages();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("dunlinctl"));
    const dunlin::base::SystemClock clock;

    dunlin::ctl::CommandContext context;
    context.clock = &clock;
    dunlin::ctl::Request request;
    request.words = QCoreApplication::arguments().mid(1);
    request.directory = QDir::currentPath();
    request.terminal = DUNLIN_ISATTY(stdout);
    request.input = readAllInput;
    request.out = [](QByteArrayView bytes) { writeTo(stdout, bytes); };
    request.err = [](QByteArrayView bytes) { writeTo(stderr, bytes); };
    request.progress = std::make_shared<dunlin::ports::Progress>();
    return dunlin::ctl::runCommand(context, request);
}
