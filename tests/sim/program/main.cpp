// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/json_writer.h"
#include "tests/sim/engine/simulator.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QCoreApplication>

#include <cstdio>

using namespace dunlin;
using namespace dunlin::sim;

namespace {

int usage()
{
    std::fputs("usage: dunlin-sim [--seeds N] [--from S] [--mutant NAME] | --mutants\n", stderr);
    return 2;
}

void print(base::JsonWriter &json)
{
    std::printf("%s\n", json.take().constData());
}

int listMutants()
{
    base::JsonWriter json;
    json.beginObject().key("mutants").beginArray();
    for (const MutantInfo &info : kMutants) {
        json.beginObject().key("name").value(info.name).key("rule").value(info.rule);
        json.endObject();
    }
    json.endArray().endObject();
    print(json);
    return 0;
}

int run(quint64 from, quint64 seeds, Mutant mutant)
{
    const base::SystemClock clock;
    const qint64 start = clock.monotonicMs();
    Faults faults;
    qint64 violations = 0;
    quint64 done = 0;
    for (quint64 seed = from; seed < from + seeds; ++seed) {
        const History history = simulate(seed, mutant, &faults);
        ++done;
        if (!history.violation)
            continue;
        ++violations;
        std::fprintf(stderr, "seed %llu: %s\n", static_cast<unsigned long long>(seed),
                     history.violation->c_str());
        if (mutant != Mutant::None)
            break; // it is caught, which is all there is to know
    }
    base::JsonWriter json;
    json.beginObject().key("seeds").number(qint64(done)).key("violations").number(violations);
    json.key("faults").beginObject();
    for (const auto &[fault, count] : faults)
        json.key(QByteArray::fromStdString(fault)).number(count);
    json.endObject();
    const double seconds = double(clock.monotonicMs() - start) / 1000.0;
    json.key("seconds").raw(QByteArray::number(seconds, 'f', 3)).endObject();
    print(json);
    return violations > 0 ? 1 : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    quint64 seeds = 1'000;
    quint64 from = 1;
    Mutant mutant = Mutant::None;
    for (int i = 1; i < argc; ++i) {
        const QByteArray option = argv[i];
        if (option == "--mutants")
            return listMutants();
        if (i + 1 >= argc)
            return usage();
        const QByteArray value = argv[++i];
        bool ok = true;
        if (option == "--seeds") {
            seeds = value.toULongLong(&ok);
        } else if (option == "--from") {
            from = value.toULongLong(&ok);
        } else if (option == "--mutant") {
            const auto named = mutantFromName(value);
            ok = named.has_value();
            mutant = named.value_or(Mutant::None);
        } else {
            ok = false;
        }
        if (!ok)
            return usage();
    }
    return run(from, seeds, mutant);
}
