// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/compliance/case_file.h"

#include <QtCore/QDate>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <cstdio>

using namespace dunlin::compliance;
using namespace dunlin::compliance::test;

// Each number of each rule (counts, days, minutes, times of day, dates) is shifted one step to
// either side and dropped, and each rule with numbers is dropped; a case has to notice. What nobody
// can notice is listed.
namespace {

/// Shifts that change no decision: consent that is needed here began no earlier than the
/// conversation, so its eighth day lies after the seventh of the waiting time.
const QSet<QString> kEquivalent{
    QStringLiteral("regf.14b2iB.conversation exceptions.0.when.grant.n_days 7 -> 8"),
    QStringLiteral("regf.14b2iB.conversation exceptions.0.when.grant.n_days dropped"),
};

struct Mutant {
    QString name;
    QJsonObject pack;
};

QString shiftedClock(const QString &clock, int minutes)
{
    const int sum = clock.left(2).toInt() * 60 + clock.mid(3).toInt() + minutes;
    return QStringLiteral("%1:%2")
        .arg(sum / 60, 2, 10, QLatin1Char('0'))
        .arg(sum % 60, 2, 10, QLatin1Char('0'));
}

/// A value and its neighbours; nothing when it is no number.
std::vector<QJsonValue> neighbours(const QJsonValue &value)
{
    static const QRegularExpression kClock(QStringLiteral("^\\d\\d:\\d\\d$"));
    static const QRegularExpression kDate(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d$"));
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (number != qRound(number))
            return {number * 0.99, number * 1.01};
        return {number - 1, number + 1};
    }
    const QString text = value.toString();
    if (kClock.match(text).hasMatch())
        return {shiftedClock(text, -1), shiftedClock(text, 1)};
    if (kDate.match(text).hasMatch()) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return {date.addDays(-1).toString(Qt::ISODate), date.addDays(1).toString(Qt::ISODate)};
    }
    return {};
}

/// Calls `found(path, changed)` with the whole value changed in one number.
void eachShift(const QJsonValue &value, const QString &path,
               const std::function<void(const QString &, const QJsonValue &)> &found)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = it.key();
            if (key == QLatin1String("source") || key == QLatin1String("explain"))
                continue;
            eachShift(it.value(), path.isEmpty() ? key : path + QLatin1Char('.') + key,
                      [&](const QString &name, const QJsonValue &inner) {
                          QJsonObject changed = object;
                          changed.insert(key, inner);
                          found(name, changed);
                      });
            if (!neighbours(it.value()).empty()) {
                QJsonObject without = object;
                without.remove(key);
                found(QStringLiteral("%1.%2 dropped").arg(path, key), without);
            }
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            eachShift(array[i], QStringLiteral("%1.%2").arg(path).arg(i),
                      [&](const QString &name, const QJsonValue &inner) {
                          QJsonArray changed = array;
                          changed[i] = inner;
                          found(name, changed);
                      });
    } else {
        for (const QJsonValue &other : neighbours(value)) {
            const auto text = [](const QJsonValue &one) { return one.toVariant().toString(); };
            found(QStringLiteral("%1 %2 -> %3").arg(path, text(value), text(other)), other);
        }
    }
}

std::vector<Mutant> mutantsOf(const QJsonObject &pack)
{
    std::vector<Mutant> mutants;
    const QJsonArray rules = pack.value(QLatin1String("rules")).toArray();
    const auto with = [&](const QJsonArray &changed) {
        QJsonObject out = pack;
        out.insert(QStringLiteral("rules"), changed);
        return out;
    };
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QString id = rules[i].toObject().value(QLatin1String("id")).toString();
        const QString kind = rules[i].toObject().value(QLatin1String("kind")).toString();
        bool hasNumber = false;
        eachShift(rules[i], {}, [&](const QString &name, const QJsonValue &rule) {
            hasNumber = true;
            QJsonArray changed = rules;
            changed[i] = rule;
            mutants.push_back({id + QLatin1Char(' ') + name, with(changed)});
        });
        if (hasNumber && rules.size() > 1) {
            QJsonArray changed = rules;
            changed.removeAt(i);
            mutants.push_back({id + QStringLiteral(" dropped"), with(changed)});
        }
    }
    eachShift(
        pack.value(QLatin1String("effective")), QStringLiteral("effective"),
        [&](const QString &name, const QJsonValue &dates) {
            QJsonObject out = pack;
            out.insert(QStringLiteral("effective"), dates);
            mutants.push_back(
                {pack.value(QLatin1String("pack_id")).toString() + QLatin1Char(' ') + name, out});
        });
    return mutants;
}

} // namespace

TEST_CASE("a rule with another number is noticed")
{
    std::vector<PackSource> common;
    std::vector<QJsonObject> packs;
    for (const PackSource &source : shippedSources()) {
        const QJsonObject object = QJsonDocument::fromJson(source.json).object();
        if (object.contains(QLatin1String("pack_id")))
            packs.push_back(object);
        else if (source.name == QLatin1String("calendars.json"))
            common.push_back(source);
    }
    int total = 0;
    QStringList survivors;
    for (const QJsonObject &pack : packs) {
        // Only cases in which the pack speaks can notice.
        const auto onePack = [&](const QJsonObject &one) {
            std::vector<PackSource> sources = common;
            sources.push_back({{}, QJsonDocument(one).toJson(QJsonDocument::Compact)});
            return loadPacks(sources, vocabulary());
        };
        QSet<QString> ids;
        for (const QJsonValue &rule : pack.value(QLatin1String("rules")).toArray())
            ids.insert(rule.toObject().value(QLatin1String("id")).toString());
        std::vector<Case> cases;
        for (const auto *list : {&boundaries(), &meanings()}) {
            for (const Case &one : *list) {
                Case narrowed = one;
                narrowed.expect.clear();
                narrowed.reason.clear();
                narrowed.next.clear();
                const auto foreign = [&](const QString &rule) { return !ids.contains(rule); };
                narrowed.fires.removeIf(foreign);
                narrowed.silent.removeIf(foreign);
                if (!narrowed.fires.isEmpty() || !narrowed.silent.isEmpty())
                    cases.push_back(narrowed);
            }
        }
        for (const Case &one : cases) {
            INFO(one.id.toStdString());
            REQUIRE(complaintOf(*onePack(pack).set, one).toStdString() == "");
        }
        for (const Mutant &mutant : mutantsOf(pack)) {
            ++total;
            const LoadedPacks loaded = onePack(mutant.pack);
            bool noticed = !loaded.errors.empty();
            for (size_t i = 0; i < cases.size() && !noticed; ++i)
                noticed = !complaintOf(*loaded.set, cases[i]).isEmpty();
            if (!noticed && !kEquivalent.contains(mutant.name))
                survivors += mutant.name;
        }
    }
    std::printf("%d mutants, %d survived\n", total, int(survivors.size()));
    CHECK(total > 300);
    CHECK(survivors.join(QLatin1Char('\n')).toStdString() == "");
}
