// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_strategy_desk.h"

#include "core/base/result.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

namespace dunlin::testing {

using namespace Qt::StringLiterals;
using ports::Reply;

namespace {

template <class T>
void later(Reply<T> reply, base::Result<T> answer)
{
    QTimer::singleShot(0, QCoreApplication::instance(),
                       [reply = std::move(reply), answer = std::move(answer)]() mutable {
                           reply(std::move(answer));
                       });
}

} // namespace

FakeStrategyDesk::FakeStrategyDesk()
{
    ports::StrategySummary summary;
    summary.name = u"consumer-agency"_s;
    summary.title = u"Consumer agency"_s;
    summary.about = u"Third-party collection of consumer debts."_s;
    summary.shipped = true;
    summary.versions = {{1, QDate(2026, 11, 1), {}, u"mia"_s, {}, true}};
    list.push_back(std::move(summary));
    ports::StrategySummary other;
    other.name = u"utility"_s;
    other.title = u"Utility"_s;
    other.shipped = true;
    list.push_back(std::move(other));
}

ports::StrategySheet FakeStrategyDesk::sample()
{
    ports::StrategySheet sheet;
    sheet.name = u"consumer-agency"_s;
    sheet.title = u"Consumer agency"_s;
    sheet.triggers = {{u"placed"_s, ports::StrategyTriggerSheet::On::Listed, {}}};
    ports::StrategyTable segment;
    segment.decision = u"Segment"_s;
    segment.policy = u"FIRST"_s;
    segment.inputs = {u"total"_s, u"risk"_s};
    segment.types = {u"number"_s, u"number"_s};
    segment.outputs = {u"Segment"_s};
    segment.rules = {{u"< 50"_s, u"-"_s, u"\"small\""_s, QString()},
                     {u"-"_s, u">= 70"_s, u"\"high risk\""_s, u"call at once"_s},
                     {u"-"_s, u"-"_s, u"\"standard\""_s, QString()}};
    ports::StrategyTable treatment;
    treatment.decision = u"Treatment"_s;
    treatment.policy = u"FIRST"_s;
    treatment.inputs = {u"segment"_s};
    treatment.types = {u"string"_s};
    treatment.outputs = {u"Treatment"_s};
    treatment.rules = {{u"\"small\""_s, u"\"by letter\""_s, QString()},
                       {u"-"_s, u"\"standard\""_s, QString()}};
    sheet.tables = {segment, treatment};
    ports::StrategyStepSheet letter;
    letter.id = u"first letter"_s;
    letter.day = 0;
    letter.does = domain::StepKind::Message;
    letter.what = u"validation-notice"_s;
    letter.channels = {u"letter"_s, u"email"_s};
    ports::StrategyStepSheet call;
    call.id = u"first call"_s;
    call.day = 5;
    call.what = u"phone"_s;
    sheet.treatments = {{u"by letter"_s, {letter}}, {u"standard"_s, {letter, call}}};
    return sheet;
}

void FakeStrategyDesk::strategies(Reply<std::vector<ports::StrategySummary>> reply)
{
    later<std::vector<ports::StrategySummary>>(std::move(reply), list);
}

void FakeStrategyDesk::sheet(const QString &name, const ports::StrategySource &source,
                             Reply<ports::StrategySheet> reply)
{
    ports::StrategySheet answer =
        source.from == ports::StrategySource::From::Draft && drafted ? *drafted : sample();
    answer.name = name;
    later<ports::StrategySheet>(std::move(reply), answer);
}

void FakeStrategyDesk::check(const ports::StrategySheet &, Reply<ports::StrategyCheck> reply)
{
    later<ports::StrategyCheck>(std::move(reply), found);
}

void FakeStrategyDesk::effect(const ports::StrategySheet &, int days,
                              Reply<ports::StrategyEffect> reply)
{
    ++effects;
    ports::StrategyEffect effect;
    effect.today = QDate(2026, 11, 24);
    effect.accounts = 2677;
    effect.covered = 2600;
    effect.moved = 412;
    effect.moves = {{u"standard: standard"_s, u"small: by letter"_s, 400},
                    {u"none"_s, u"standard: standard"_s, 12}};
    for (int i = 0; i <= days; ++i)
        effect.days.push_back({effect.today.addDays(i), 38 - i, 60, 3, double(38 - i) / 10});
    effect.seconds = 0.4;
    later<ports::StrategyEffect>(std::move(reply), effect);
}

void FakeStrategyDesk::shadow(const QString &, Reply<ports::StrategyShadow> reply)
{
    later<ports::StrategyShadow>(
        std::move(reply),
        ports::StrategyShadow{
            QDate(2026, 11, 20),
            100,
            {{}, 10, 20, 1, 1},
            {{}, 8, 25, 1, 1},
            {{{QDate(2026, 11, 23), 4, 9, 0, 1}, {QDate(2026, 11, 23), 3, 11, 1, 1}, 100, 6}},
            {},
            0.1});
}

void FakeStrategyDesk::differences(const ports::StrategySheet &from, const ports::StrategySheet &to,
                                   Reply<std::vector<ports::StrategyChange>> reply)
{
    std::vector<ports::StrategyChange> changes;
    for (size_t table = 0; table < std::min(from.tables.size(), to.tables.size()); ++table) {
        const auto &a = from.tables[table];
        const auto &b = to.tables[table];
        for (size_t rule = 0; rule < std::min(a.rules.size(), b.rules.size()); ++rule) {
            for (int column = 0; column < b.columns(); ++column) {
                if (a.rules[rule][column] != b.rules[rule][column])
                    changes.push_back({ports::StrategyChange::Kind::Cell, b.decision, int(rule) + 1,
                                       b.inputs.value(column), a.rules[rule][column],
                                       b.rules[rule][column]});
            }
        }
    }
    later<std::vector<ports::StrategyChange>>(std::move(reply), changes);
}

void FakeStrategyDesk::caseOf(const ports::StrategySheet &, const QString &number,
                              Reply<ports::StrategyCase> reply)
{
    later<ports::StrategyCase>(std::move(reply),
                               ports::StrategyCase{number, "{}", u"small"_s, u"by letter"_s});
}

void FakeStrategyDesk::keepDraft(const ports::StrategySheet &sheet, const QString &text,
                                 Reply<ports::StrategyKept> reply)
{
    drafted = sheet;
    note = text;
    ports::StrategyDraftInfo info;
    info.by = u"dana"_s;
    info.kept = QDate(2026, 11, 24);
    info.note = text;
    info.mine = true;
    info.whyNot = u"dana wrote this draft; another person has to approve it"_s;
    list.front().draft = info;
    later<ports::StrategyKept>(std::move(reply),
                               ports::StrategyKept{sheet.name, 0, QDate(2026, 11, 24)});
}

void FakeStrategyDesk::setShadow(const QString &name, bool runs, Reply<ports::StrategyKept> reply)
{
    if (list.front().draft)
        list.front().draft->shadowSince = runs ? QDate(2026, 11, 24) : QDate();
    later<ports::StrategyKept>(std::move(reply), ports::StrategyKept{name, 0, {}});
}

void FakeStrategyDesk::dropDraft(const QString &name, Reply<ports::StrategyKept> reply)
{
    drafted.reset();
    list.front().draft.reset();
    later<ports::StrategyKept>(std::move(reply), ports::StrategyKept{name, 0, {}});
}

void FakeStrategyDesk::approve(const QString &name, QDate from, Reply<ports::StrategyKept> reply)
{
    ++approved;
    later<ports::StrategyKept>(std::move(reply), ports::StrategyKept{name, 2, from});
}

void FakeStrategyDesk::putBack(const QString &name, int version, QDate from,
                               Reply<ports::StrategyKept> reply)
{
    putBackTo = version;
    later<ports::StrategyKept>(std::move(reply), ports::StrategyKept{name, version + 1, from});
}

void FakeStrategyDesk::retire(const QString &name, QDate from, Reply<ports::StrategyKept> reply)
{
    later<ports::StrategyKept>(std::move(reply), ports::StrategyKept{name, 0, from});
}

} // namespace dunlin::testing
