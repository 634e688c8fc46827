// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/options.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QRegularExpression>

#include <cstdio>

namespace dunlin::workstation {

namespace {

std::optional<Options> usageError(const char *reason)
{
    std::fprintf(stderr, "dunlin: %s. See dunlin --help\n", reason);
    return std::nullopt;
}

} // namespace

std::optional<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Dunlin, a collector's workstation. Without options it opens the last "
                       "profile, or welcomes."));
    const auto option = [&parser](const char *name, const char *help, const char *value) {
        const QCommandLineOption made(QString::fromLatin1(name), QString::fromLatin1(help),
                                      QString::fromLatin1(value));
        parser.addOption(made);
        return made;
    };
    const auto local =
        option("local", "Work in an office on this machine; its server is started.", "dir");
    const auto profile =
        option("profile", "Work with a laptop profile that joined a server.", "dir");
    const auto tour =
        option("tour", "Drive the window through ten minutes of work; write pictures.", "dir");
    const auto shots = option("shots", "Write one picture per screen and state.", "dir");
    const auto caller = option("caller",
                               "Open the account of this telephone number; in the workstation "
                               "that runs already, if there is one.",
                               "number");
    const auto theme = option("theme", "light, dark or contrast.", "theme");
    const auto language = option("lang",
                                 "Language of the screen, e.g. de; en-XA and ar-XB are stand-ins "
                                 "for a long one and a mirrored one.",
                                 "code");
    const auto size = option("size", "Size of the window for pictures, e.g. 1280x720.", "WxH");
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);
    if (!parser.positionalArguments().isEmpty())
        return usageError("no arguments are expected beside the options");

    Options options;
    options.localDir = parser.value(local);
    options.profileDir = parser.value(profile);
    options.tourDir = parser.value(tour);
    options.shotsDir = parser.value(shots);
    options.caller = parser.value(caller);
    options.theme = parser.value(theme);
    options.language = parser.value(language);
    if (!options.localDir.isEmpty() && !options.profileDir.isEmpty())
        return usageError("--local and --profile exclude each other");
    constexpr int kMaxNumber = 64;
    if (parser.isSet(caller) && (options.caller.isEmpty() || options.caller.size() > kMaxNumber))
        return usageError("--caller is a telephone number");
    static const QStringList themes{QStringLiteral("light"), QStringLiteral("dark"),
                                    QStringLiteral("contrast")};
    if (!options.theme.isEmpty() && !themes.contains(options.theme))
        return usageError("--theme is light, dark or contrast");
    if (parser.isSet(size)) {
        static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
        const auto match = form.match(parser.value(size));
        if (!match.hasMatch())
            return usageError("--size is WIDTHxHEIGHT");
        options.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    return options;
}

} // namespace dunlin::workstation
