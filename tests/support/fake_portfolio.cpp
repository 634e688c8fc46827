// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_portfolio.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

#include <cmath>

namespace dunlin::testing {

namespace {

using ports::KpiTile;

base::Money usd(double major)
{
    return base::Money(std::int64_t(std::llround(major * 100)), base::kUsd);
}

template <class T>
void answerLater(const ports::Reply<T> &reply, ports::Result<T> result)
{
    QTimer::singleShot(0, qApp, [reply, result = std::move(result)] { reply(result); });
}

std::vector<KpiTile> tiles()
{
    KpiTile collected;
    collected.id = "collected";
    collected.unit = KpiTile::Unit::Amount;
    collected.amount = usd(1'842'310.55);
    collected.change = 6.2;
    collected.history = {.2, .35, .3, .5, .45, .7, .66, .9};
    collected.definition = QStringLiteral("Payments less reversals by value date in the period.");
    KpiTile kept;
    kept.id = "kept_rate_amount";
    kept.unit = KpiTile::Unit::Percent;
    kept.value = 71.4;
    kept.change = 2.1;
    kept.history = {.4, .38, .5, .55, .5, .62, .7, .74};
    kept.definition = QStringLiteral(
        "Paid within the promise's window, up to the promise, divided by promised, matured.");
    KpiTile reached;
    reached.id = "rpc_per_attempt";
    reached.unit = KpiTile::Unit::Percent;
    reached.value = 23.8;
    reached.change = -1.3;
    reached.history = {.8, .74, .7, .72, .6, .55, .5, .48};
    reached.definition = QStringLiteral("Right party contacts divided by outbound attempts.");
    KpiTile roll;
    roll.id = "roll_rate_1_30";
    roll.unit = KpiTile::Unit::Percent;
    roll.value = 18.2;
    roll.change = -0.9;
    roll.higherIsBetter = false;
    roll.history = {.9, .8, .82, .7, .65, .6, .5, .42};
    roll.definition = QStringLiteral(
        "Balance 31-60 days past due now divided by balance 1-30 days past due a month ago.");
    return {collected, kept, reached, roll};
}

std::vector<ports::AgingBar> bars()
{
    const std::array<const char *, 8> names{"Apex",   "BrightCard", "Cedar",    "City",
                                            "Harbor", "Lumen",      "Meridian", "Northwind"};
    const std::array<std::array<double, 6>, 8> thousands{{{220, 1075, 780, 480, 340, 815},
                                                          {200, 780, 420, 310, 260, 930},
                                                          {260, 795, 620, 575, 610, 1540},
                                                          {90, 430, 380, 310, 250, 440},
                                                          {230, 990, 630, 390, 270, 790},
                                                          {190, 620, 360, 280, 240, 910},
                                                          {200, 720, 640, 600, 560, 1320},
                                                          {190, 940, 760, 540, 380, 790}}};
    std::vector<ports::AgingBar> made;
    for (size_t i = 0; i < names.size(); ++i) {
        ports::AgingBar bar;
        bar.creditor.bytes[0] = std::uint8_t(i + 1);
        bar.creditorName = QString::fromLatin1(names[i]);
        for (double amount : thousands[i])
            bar.buckets.push_back(usd(amount * 1000));
        made.push_back(bar);
    }
    return made;
}

int daysOf(ports::Period period)
{
    switch (period) {
    case ports::Period::Week: return 7;
    case ports::Period::Month: return 30;
    case ports::Period::Quarter: break;
    }
    return 91;
}

} // namespace

ports::PortfolioView FakePortfolio::lifelike(ports::Period period)
{
    ports::PortfolioView view;
    view.asOf = *base::instantFromText(QStringLiteral("2026-11-24T17:16:50Z"), "UTC");
    view.currency = base::kUsd;
    view.period = period;
    view.tiles = tiles();
    view.aging = bars();
    const QDate last(2026, 11, 24);
    const int days = daysOf(period);
    for (int i = 0; i < days; ++i) {
        const QDate day = last.addDays(i - days + 1);
        const double weekend = day.dayOfWeek() > 5 ? -9000 : 0;
        view.days.push_back(
            {day, usd(52'000 + 14'000.0 * i / days + 3000 * std::sin(i * 0.9) + weekend),
             usd(61'000 + 13'000.0 * i / days + 3000 * std::sin(i * 0.8 + 1) + weekend)});
    }
    using domain::Status;
    view.statuses = {{Status::OnPlan, 16'300},    {Status::PromiseOpen, 9'800},
                     {Status::PromiseDue, 1'350}, {Status::PromiseBroken, 6'832},
                     {Status::NoContact, 13'060}, {Status::New, 3'100},
                     {Status::InContact, 4'700},  {Status::Disputed, 4'960},
                     {Status::OnHold, 812},       {Status::Placed, 1'200}};
    view.accounts = 62'114;
    view.team = {{QStringLiteral("D. Reyes"), 61, 82, 100, usd(18'240.50)},
                 {QStringLiteral("A. Okafor"), 58, 76, 100, usd(15'102)},
                 {QStringLiteral("M. Lindqvist"), 64, 71, 100, usd(12'980.20)},
                 {QStringLiteral("P. Banerjee"), 49, 66, 100, usd(9'430)},
                 {QStringLiteral("J. Carter"), 52, 0, 0, usd(0)}};
    for (int day = 0; day < 5; ++day) {
        for (int hour = 8; hour < 20; ++hour) {
            const qint64 attempts = 40 + (hour * 7 + day * 13) % 60;
            const qint64 answered = attempts * (20 + (hour * 5 + day * 3) % 30) / 100;
            view.hours.push_back({day * 24 + hour, attempts, attempts, answered, answered * 2 / 3});
        }
    }
    for (int i = -2; i < 21; ++i)
        view.due.push_back({last.addDays(i), 6 + (i * i) % 11, usd(2400 + 900 * std::sin(i))});
    return view;
}

void FakePortfolio::view(const ports::PortfolioQuestion &question,
                         ports::Reply<ports::PortfolioView> reply)
{
    ++asked;
    last = question;
    lastPeriod = question.period;
    if (failure) {
        answerLater<ports::PortfolioView>(reply, base::fail(*failure));
        return;
    }
    ports::PortfolioView view = answer;
    view.period = question.period;
    view.question = question;
    answerLater<ports::PortfolioView>(reply, view);
}

void FakePortfolio::today(ports::Reply<ports::DayProgress> reply)
{
    answerLater<ports::DayProgress>(reply, ports::DayProgress{14, 62, 9, 4, usd(1'180)});
}

void FakePortfolio::rise(const QByteArray &id, const ports::PortfolioQuestion &question,
                         ports::Reply<ports::FigureRise> reply)
{
    riseAsked = id;
    last = question;
    answerLater<ports::FigureRise>(
        reply, failure ? ports::Result<ports::FigureRise>(base::fail(*failure)) : moved);
}

} // namespace dunlin::testing
