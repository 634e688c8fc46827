// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <functional>
#include <vector>

/// Benchmarks: figures, not tests. `dunlin-bench [NAME..]` prints `name value unit` lines.
namespace dunlin::bench {

/// Prints one figure at once.
void report(const QByteArray &name, double value, const QByteArray &unit);

/// While it lives every figure's name begins with this.
class FigurePrefix {
public:
    explicit FigurePrefix(const QByteArray &prefix);
    ~FigurePrefix();
    FigurePrefix(const FigurePrefix &) = delete;
    FigurePrefix &operator=(const FigurePrefix &) = delete;
};

/// The p-th percentile (0-100) of samples, by nearest rank; 0 for none.
double percentile(std::vector<double> samples, double p);
/// What an interaction may take, ms; 0: nothing is promised.
struct Budget {
    double p50 = 0;
    double p95 = 0;
};
/// Reports `<name>_p50` and `<name>_p95` in ms, and says on stderr when one is over its budget.
void reportLatency(const QByteArray &name, const std::vector<double> &samplesMs,
                   Budget budget = {});

/// Milliseconds since an arbitrary start.
double nowMs();
/// Milliseconds that `work` takes.
double timeMs(const std::function<void()> &work);

/// Folder that is kept between runs (a demo office of 100,000 accounts takes a while to make).
QString dataFolder();

struct Bench {
    QByteArray name;           ///< group: "import", "desk"
    QByteArray what;           ///< one line for --list
    std::function<bool()> run; ///< false: it could not be measured, the reason is on stderr
};

void addImportBench(std::vector<Bench> &all);
void addDeskBench(std::vector<Bench> &all);
void addDayBench(std::vector<Bench> &all);
void addCoreBench(std::vector<Bench> &all);
void addDecisionBench(std::vector<Bench> &all);
void addScoreBench(std::vector<Bench> &all);
void addQueueSimulation(std::vector<Bench> &all);
void addGateBench(std::vector<Bench> &all);
void addExchangeBench(std::vector<Bench> &all);
void addSyncBench(std::vector<Bench> &all);
void addReportBench(std::vector<Bench> &all);
void addDunningBench(std::vector<Bench> &all);
void addMessageBench(std::vector<Bench> &all);

} // namespace dunlin::bench
