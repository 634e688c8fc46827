// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stall_trace.h"

#include "tests/bench/bench.h"

#include <QtCore/QHash>
#include <QtCore/QProcess>
#include <QtCore/QSet>
#include <QtCore/QThread>

#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace dunlin::bench {

namespace {

constexpr int kBeatMs = 5;
constexpr double kProdAfterMs = 12;
constexpr int kMostFrames = 96;
constexpr int kMostSamples = 64;

// A signal handler reaches nothing but statics. Only the GUI thread touches them: the handler runs
// on it.
struct Sample {
    std::array<void *, kMostFrames> frames;
    int depth = 0;
};
std::array<Sample, kMostSamples> s_samples;
int s_taken = 0;

void takeSample(int)
{
    if (s_taken >= kMostSamples)
        return;
    Sample &sample = s_samples[size_t(s_taken)];
    sample.depth = backtrace(sample.frames.data(), kMostFrames);
    ++s_taken;
}

QByteArray demangled(const char *symbol)
{
    int status = 0;
    char *name = abi::__cxa_demangle(symbol, nullptr, nullptr, &status);
    const QByteArray out(status == 0 ? name : symbol);
    std::free(name);
    return out;
}

/// Names of places in the code, by the debugger's own tables; asked once for all.
QHash<void *, QByteArray> namesOf(const std::vector<void *> &places)
{
    QHash<void *, QByteArray> names;
    QHash<QByteArray, std::vector<void *>> byFile;
    for (void *place : places) {
        Dl_info info{};
        if (dladdr(place, &info) == 0)
            continue;
        if (info.dli_sname)
            names.insert(place, demangled(info.dli_sname));
        else
            names.insert(place, QByteArray(info.dli_fname).split('/').last());
        byFile[info.dli_fname].push_back(place);
    }
    for (auto it = byFile.cbegin(); it != byFile.cend(); ++it) {
        QStringList words{QStringLiteral("-Cfse"), QString::fromLocal8Bit(it.key())};
        for (void *place : it.value()) {
            Dl_info info{};
            dladdr(place, &info);
            // The call is before the address to which it returns.
            words << QString::number(quintptr(place) - quintptr(info.dli_fbase) - 1, 16);
        }
        QProcess program;
        program.start(QStringLiteral("addr2line"), words);
        if (!program.waitForFinished(60'000))
            continue;
        const QList<QByteArray> lines = program.readAllStandardOutput().split('\n');
        for (size_t i = 0; i < it.value().size(); ++i) {
            const QByteArray function = lines.value(qsizetype(2 * i));
            const QByteArray at = lines.value(qsizetype(2 * i + 1));
            if (!function.isEmpty() && !function.startsWith('?'))
                names[it.value()[i]] =
                    function + (at.startsWith('?') ? QByteArray() : " " + at.split(' ').first());
        }
    }
    return names;
}

struct Function {
    QByteArray name;
    int samples = 0; ///< in which it stood
    int depth = 0;   ///< summed over them
};

/// Those of a sixth of the samples and more, outermost first.
std::vector<Function> functionsOf(const Stall &stall, const QHash<void *, QByteArray> &names)
{
    QHash<QByteArray, Function> seen;
    for (const auto &stack : stall.stacks) {
        QSet<QByteArray> here;
        for (size_t at = 0; at < stack.size(); ++at) {
            const QByteArray name = names.value(stack[at]);
            if (name.isEmpty() || here.contains(name))
                continue;
            here.insert(name);
            Function &one = seen[name];
            one.name = name;
            ++one.samples;
            one.depth += int(stack.size() - at);
        }
    }
    std::vector<Function> all;
    for (const Function &one : std::as_const(seen)) {
        if (size_t(one.samples) * 6 >= stall.stacks.size())
            all.push_back(one);
    }
    std::sort(all.begin(), all.end(), [](const Function &a, const Function &b) {
        return a.depth * b.samples < b.depth * a.samples;
    });
    return all;
}

} // namespace

StallTrace::StallTrace(double leastMs)
    : m_leastMs(leastMs)
    , m_gui(pthread_self())
    , m_schedule(open(
          QByteArray("/proc/self/task/" + QByteArray::number(gettid()) + "/schedstat").constData(),
          O_RDONLY | O_CLOEXEC))
{
    m_beat.setTimerType(Qt::PreciseTimer);
    m_beat.setInterval(kBeatMs);
    connect(&m_beat, &QTimer::timeout, this, &StallTrace::beat);
    m_last = times();
    m_lastClock = m_last.clock;
    m_beat.start();
    if (qEnvironmentVariableIsEmpty("DUNLIN_BENCH_STACKS"))
        return;
    std::array<void *, 4> first{};
    backtrace(first.data(), int(first.size())); // loads what it needs, which a handler must not
    struct sigaction action {};
    action.sa_handler = takeSample;
    action.sa_flags = SA_RESTART;
    sigaction(SIGUSR2, &action, nullptr);
    m_prodder.reset(QThread::create([this] { prod(); }));
    m_prodder->start();
}

StallTrace::~StallTrace()
{
    m_stop = true;
    if (m_prodder)
        m_prodder->wait();
    if (m_schedule >= 0)
        close(m_schedule);
}

StallTrace::Times StallTrace::times() const
{
    Times now;
    now.clock = nowMs();
    std::array<char, 80> text{};
    if (m_schedule < 0 || pread(m_schedule, text.data(), text.size() - 1, 0) <= 0)
        return now;
    // Nanoseconds on a processor, and ready without one.
    const QList<QByteArray> words = QByteArray(text.data()).split(' ');
    now.worked = words.value(0).toDouble() / 1e6;
    now.ready = words.value(1).toDouble() / 1e6;
    return now;
}

void StallTrace::beat()
{
    const Times now = times();
    const double ms = now.clock - m_last.clock;
    if (ms >= m_leastMs + kBeatMs) {
        Stall stall;
        stall.during = m_command;
        stall.ms = ms;
        stall.worked = now.worked - m_last.worked;
        stall.ready = now.ready - m_last.ready;
        for (int i = 0; i < s_taken; ++i) {
            const Sample &sample = s_samples[size_t(i)];
            stall.stacks.emplace_back(sample.frames.begin(), sample.frames.begin() + sample.depth);
        }
        m_stalls.push_back(std::move(stall));
    }
    m_last = now;
    s_taken = 0;
    m_lastClock = m_last.clock;
}

void StallTrace::prod()
{
    while (!m_stop) {
        QThread::usleep(1500);
        if (nowMs() - m_lastClock > kProdAfterMs)
            pthread_kill(m_gui, SIGUSR2);
    }
}

int StallTrace::ownStalls() const
{
    return int(std::count_if(m_stalls.begin(), m_stalls.end(), [this](const Stall &stall) {
        return stall.ms - stall.ready >= m_leastMs;
    }));
}

double StallTrace::longestOwnMs() const
{
    double longest = 0;
    for (const Stall &stall : m_stalls)
        longest = std::max(longest, stall.ms - stall.ready);
    return longest;
}

void StallTrace::print() const
{
    std::vector<Stall> all = m_stalls;
    std::sort(all.begin(), all.end(), [](const Stall &a, const Stall &b) { return a.ms > b.ms; });
    std::vector<void *> places;
    for (const Stall &stall : all) {
        for (const auto &stack : stall.stacks)
            places.insert(places.end(), stack.begin(), stack.end());
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    const auto names = namesOf(places);
    for (const Stall &stall : all) {
        std::fprintf(stderr, "stall %.0f ms (%.0f at work, %.0f without a processor) during %s\n",
                     stall.ms, stall.worked, stall.ready, qPrintable(stall.during));
        for (const Function &one : functionsOf(stall, names))
            std::fprintf(stderr, "    %2d/%zu %s\n", one.samples, stall.stacks.size(),
                         one.name.constData());
    }
}

} // namespace dunlin::bench
