// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QtWidgets/QApplication>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace dunlin::bench {

namespace {
QByteArray s_prefix;
} // namespace

FigurePrefix::FigurePrefix(const QByteArray &prefix)
{
    s_prefix = prefix;
}

FigurePrefix::~FigurePrefix()
{
    s_prefix.clear();
}

void report(const QByteArray &name, double value, const QByteArray &unit)
{
    std::printf("%s%s %.6g %s\n", s_prefix.constData(), name.constData(), value, unit.constData());
    std::fflush(stdout);
}

double percentile(std::vector<double> samples, double p)
{
    if (samples.empty())
        return 0;
    std::sort(samples.begin(), samples.end());
    const auto rank = size_t(std::ceil(p / 100.0 * double(samples.size())));
    return samples[std::clamp<size_t>(rank, 1, samples.size()) - 1];
}

void reportLatency(const QByteArray &name, const std::vector<double> &samplesMs, Budget budget)
{
    const auto one = [&](const char *suffix, double p, double most) {
        const double value = percentile(samplesMs, p);
        report(name + suffix, value, "ms");
        if (most > 0 && value > most)
            std::fprintf(stderr, "dunlin-bench: %s%s%s is over its budget of %g ms\n",
                         s_prefix.constData(), name.constData(), suffix, most);
    };
    one("_p50", 50, budget.p50);
    one("_p95", 95, budget.p95);
}

double nowMs()
{
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

double timeMs(const std::function<void()> &work)
{
    const double start = nowMs();
    work();
    return nowMs() - start;
}

QString dataFolder()
{
    const QString set = qEnvironmentVariable("DUNLIN_BENCH_DATA");
    return set.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/../bench-data")
                         : set;
}

} // namespace dunlin::bench

int main(int argc, char *argv[])
{
    using namespace dunlin::bench;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("DUNLIN_DAY_AT", "never"); // servers that are measured do nothing of their own accord
    QApplication app(argc, argv);
    std::vector<Bench> all;
    addCoreBench(all);
    addDecisionBench(all);
    addScoreBench(all);
    addQueueSimulation(all);
    addGateBench(all);
    addExchangeBench(all);
    addDunningBench(all);
    addMessageBench(all);
    addImportBench(all);
    addDeskBench(all);
    addSyncBench(all);
    addReportBench(all);
    addDayBench(all);

    const QStringList wanted = app.arguments().mid(1);
    if (wanted.contains(QStringLiteral("--list"))) {
        for (const Bench &bench : all)
            std::printf("%-8s %s\n", bench.name.constData(), bench.what.constData());
        return 0;
    }
    // A figure's name ("queue.open_p95") asks for the group that measures it.
    bool done = true;
    bool any = false;
    for (const Bench &bench : all) {
        const auto names = bench.what.split(' ');
        const bool asked = std::any_of(wanted.begin(), wanted.end(), [&](const QString &name) {
            const QByteArray figure = name.toLatin1();
            return figure == bench.name
                   || std::any_of(names.begin(), names.end(), [&](const QByteArray &word) {
                          return word == figure || figure.startsWith(word + '_');
                      });
        });
        if (wanted.isEmpty()
                ? bench.name == "long" || bench.name == "report" || bench.name == "million"
                : !asked)
            continue;
        any = true;
        done = bench.run() && done;
    }
    if (!any)
        std::fprintf(stderr, "dunlin-bench: no such benchmark; see --list\n");
    return !any ? 2 : done ? 0 : 1;
}
