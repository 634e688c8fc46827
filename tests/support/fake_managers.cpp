// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_managers.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

namespace dunlin::testing {

namespace {

const QDate kToday(2026, 11, 24);

base::Money usd(qint64 major)
{
    return base::Money(major * 100, base::kUsd);
}

template <class T>
void later(const ports::Reply<T> &reply, T value)
{
    QTimer::singleShot(0, qApp, [reply, value = std::move(value)] { reply(value); });
}

ports::DeskLine lineOf(const char *user, qint64 accounts, int capacity)
{
    ports::DeskLine line;
    line.settings.user = QString::fromLatin1(user);
    line.settings.capacity = capacity;
    line.accounts = accounts;
    line.balance = usd(accounts * 1'250);
    line.dueToday = accounts / 6;
    line.workedToday = accounts / 9;
    line.results = accounts * 3;
    line.rightParty = accounts / 2;
    line.promises = accounts / 4;
    line.promisesDecided = 60;
    line.promisesKept = 44;
    line.promisesDecidedBefore = 50;
    line.promisesKeptBefore = 33;
    line.collected = usd(accounts * 90);
    line.collectedBefore = usd(accounts * 80);
    return line;
}

} // namespace

void FakeReports::run(const ports::ReportAsk &ask, ports::Reply<ports::ReportSheet> reply)
{
    asked.push_back(ask);
    using ports::SheetUnit;
    ports::ReportSheet sheet;
    sheet.id = ask.id;
    sheet.from = ask.from;
    sheet.to = ask.to;
    sheet.currency = base::kUsd;
    sheet.definition = QStringLiteral("Open promises at the end of the period by days until due.");
    ports::SheetSection section;
    section.columns = {{"horizon", SheetUnit::Text, QStringLiteral("Due in days"), false},
                       {"promises", SheetUnit::Count, QStringLiteral("Promises"), true},
                       {"amount", SheetUnit::Amount, QStringLiteral("Still to come"), true},
                       {"share", SheetUnit::Percent, QStringLiteral("Share"), false}};
    qint64 promises = 12;
    for (const char *row : {"overdue", "0-7", "8-14", "15-30", "31+"}) {
        section.rows.push_back(
            {QString::fromLatin1(row),
             {QString::fromLatin1(row), promises, usd(promises * 214), double(promises) / 2.1}});
        promises += 7;
    }
    section.total = {std::monostate{}, qint64(130), usd(27'820), 100.0};
    sheet.sections.push_back(std::move(section));
    if (!ask.drill.isEmpty()) {
        sheet.accounts = {{QStringLiteral("A-1"), {std::monostate{}, qint64(5), usd(1'070), {}}},
                          {QStringLiteral("A-2"), {std::monostate{}, qint64(7), usd(1'498), {}}}};
    }
    later(reply, std::move(sheet));
}

void FakeReports::save(const ports::ReportAsk &, ports::SheetFormat, const QString &file,
                       ports::Reply<qint64> reply)
{
    saved.push_back(file);
    later(reply, qint64(5));
}

void FakeReports::plans(ports::Reply<ports::ReportPlans> reply)
{
    planned.mayChange = mayChange;
    if (planned.goals.empty())
        planned.goals = {{"collected", QStringLiteral("Collected"), 50000.0},
                         {"dso", QStringLiteral("Days sales outstanding"), {}}};
    later(reply, planned);
}

void FakeReports::setPlan(const ports::ReportPlan &plan, ports::Reply<bool> reply)
{
    if (refusal) {
        QTimer::singleShot(0, qApp, [reply, why = *refusal] { reply(base::fail(why)); });
        return;
    }
    std::erase_if(planned.plans, [&](const auto &one) { return one.name == plan.name; });
    planned.plans.push_back(plan);
    later(reply, true);
}

void FakeReports::dropPlan(const QString &name, ports::Reply<bool> reply)
{
    std::erase_if(planned.plans, [&](const auto &one) { return one.name == name; });
    later(reply, true);
}

void FakeReports::setGoals(const std::vector<ports::FigureGoal> &goals, ports::Reply<bool> reply)
{
    planned.goals = goals;
    later(reply, true);
}

FakeTeam::FakeTeam()
{
    team.asOf = *base::instantFromText(QStringLiteral("2026-11-24T17:16:50Z"), "UTC");
    team.today = kToday;
    team.currency = base::kUsd;
    team.mayAssign = true;
    team.desks = {lineOf("", 14, 0), lineOf("anna", 182, 200), lineOf("bert", 231, 200),
                  lineOf("carla", 96, 160), lineOf("dmitri", 144, 0)};
    team.desks[1].settings.languages = {QStringLiteral("en"), QStringLiteral("es")};
    team.desks[1].settings.licences = {QStringLiteral("TX"), QStringLiteral("NV")};
    ports::DeskNow now;
    now.account.bytes[0] = 7;
    now.number = QStringLiteral("SS-0514212");
    now.at = team.asOf.plusMs(-4 * base::kMsPerMinute);
    team.desks[1].now = now;
    team.desks[3].settings.awayFrom = kToday.addDays(-1);
    team.desks[3].settings.awayUntil = kToday.addDays(5);
    team.desks[3].settings.cover = QStringLiteral("anna");
}

void FakeTeam::view(ports::Reply<ports::TeamView> reply)
{
    later(reply, team);
}

void FakeTeam::setDesk(const ports::DeskSettings &settings, ports::Reply<bool> reply)
{
    settled.push_back(settings);
    later(reply, true);
}

void FakeTeam::preview(const ports::Spread &spread, ports::Reply<ports::SpreadEffect> reply)
{
    ports::SpreadEffect effect;
    effect.accounts = 231;
    effect.balance = usd(288'750);
    effect.stamp = 42;
    for (const QString &user : spread.to)
        effect.shares.push_back({user, 182, 231 / qint64(spread.to.size()), 200,
                                 usd(288'750 / spread.to.size()), 61, 9});
    later(reply, std::move(effect));
}

void FakeTeam::spread(const ports::Spread &spread, quint64, ports::Reply<ports::SpreadDone> reply)
{
    spreads.push_back(spread);
    ports::SpreadDone done;
    done.moves.resize(231);
    later(reply, std::move(done));
}

void FakeTeam::undo(const ports::SpreadDone &done, ports::Reply<qint64> reply)
{
    ++undone;
    later(reply, qint64(done.moves.size()));
}

FakeAudit::FakeAudit()
{
    proven.state = ports::AuditProof::State::Proven;
    proven.size = 41'202;
    proven.root = QByteArray(64, 'a');
    proven.at = *base::instantFromText(QStringLiteral("2026-11-24T17:16:50Z"), "UTC");
    const base::Instant now = *base::instantFromText(QStringLiteral("2026-11-24T17:16:50Z"), "UTC");
    const std::array kinds{"contact", "payment", "promise", "assignment", "note", "terms"};
    for (int i = 0; i < 40; ++i) {
        ports::AuditLine line;
        line.event.bytes[0] = std::uint8_t(i + 1);
        line.kind = kinds[size_t(i) % kinds.size()];
        if (line.kind != "terms") {
            line.account.bytes[0] = std::uint8_t(i % 5 + 1);
            line.number = QStringLiteral("SS-05142%1").arg(10 + i % 5);
        }
        line.actor = i % 7 == 3 ? QStringLiteral("engine") : QStringLiteral("user:anna");
        line.device.bytes[0] = 0xa7;
        line.occurred = now.plusMs(-i * 37 * base::kMsPerMinute);
        line.received = i == 0 ? base::Instant{} : line.occurred.plusMs(1'500);
        line.seq = i == 0 ? 0 : 41'202 - i;
        line.verdict = i == 5 ? "quarantined" : "accepted";
        line.place = 500 - i;
        answer.lines.push_back(line);
    }
    answer.more = true;
    answer.next = 460;
}

void FakeAudit::page(const ports::AuditFilter &filter, qint64, ports::Reply<ports::AuditPage> reply)
{
    asked.push_back(filter);
    later(reply, answer);
}

void FakeAudit::detail(domain::EventId event, ports::Reply<ports::AuditDetail> reply)
{
    ++details;
    ports::AuditDetail detail;
    for (const ports::AuditLine &line : answer.lines) {
        if (line.event == event)
            detail.line = line;
    }
    detail.changes = {{"principal", QStringLiteral("2,769.04 USD"), QStringLiteral("2,569.04 USD")},
                      {"paid", QStringLiteral("0.00 USD"), QStringLiteral("200.00 USD")},
                      {"status", QStringLiteral("promise_open"), QStringLiteral("in_contact")}};
    detail.raw = R"({"kind":"payment","amount":"200.00","value_date":"2026-11-24"})";
    if (detail.line.kind == "contact")
        detail.decision = R"({"result":"allow","facts":{"attempts_7d":2},"findings":[]})";
    detail.hash = "9f2b6c0e5d7a4b83a1c9e0f2b6d47a8390c1e5f7a2b4c6d8e0f1a3b5c7d9e1f3";
    detail.hashHolds = hashHolds;
    detail.inFeed = detail.line.seq > 0;
    detail.readRecorded = true;
    later(reply, std::move(detail));
}

void FakeAudit::proof(domain::EventId, ports::Reply<ports::AuditProof> reply)
{
    if (proofFails) {
        QTimer::singleShot(0, qApp, [reply, why = *proofFails] { reply(base::fail(why)); });
        return;
    }
    later(reply, proven);
}

void FakeAudit::pack(domain::AccountId, const QString &, ports::Reply<qint64> reply)
{
    later(reply, qint64(12));
}

} // namespace dunlin::testing
