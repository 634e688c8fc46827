// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/decision/strategy/strategy.h"
#include "core/domain/fold.h"
#include "tests/support/places.h"
#include "tests/support/require_ok.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <cmath>

using namespace dunlin;
using namespace dunlin::decision;

namespace {

const QDate kFirst(2026, 1, 1); // a Thursday

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString folder()
{
    return testing::inSource("/resources/strategies");
}

/// One input table with a default: what everything is, by trigger.
QByteArray tables(const QByteArray &treatmentRules)
{
    return "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" name=\"t\" "
           "namespace=\"urn:t\">"
           "<inputData id=\"total\" name=\"total\"><variable name=\"total\" typeRef=\"number\"/>"
           "</inputData>"
           "<inputData id=\"trigger\" name=\"trigger\"><variable name=\"trigger\" "
           "typeRef=\"string\"/></inputData>"
           "<inputData id=\"original\" name=\"original\"><variable name=\"original\" "
           "typeRef=\"number\"/></inputData>"
           "<decision id=\"s\" name=\"Segment\"><variable name=\"Segment\"/>"
           "<informationRequirement><requiredInput href=\"#total\"/></informationRequirement>"
           "<decisionTable hitPolicy=\"FIRST\"><input><inputExpression typeRef=\"number\">"
           "<text>total</text></inputExpression></input><output name=\"o\"/>"
           "<rule><inputEntry><text>&gt;= 1000</text></inputEntry><outputEntry>"
           "<text>\"large\"</text></outputEntry></rule>"
           "<rule><inputEntry><text>-</text></inputEntry><outputEntry>"
           "<text>\"usual\"</text></outputEntry></rule></decisionTable></decision>"
           "<decision id=\"r\" name=\"Raised\"><variable name=\"Raised\"/>"
           "<informationRequirement><requiredInput href=\"#original\"/></informationRequirement>"
           "<literalExpression><text>original * 2</text></literalExpression></decision>"
           "<decision id=\"t\" name=\"Treatment\"><variable name=\"Treatment\"/>"
           "<informationRequirement><requiredInput href=\"#trigger\"/></informationRequirement>"
           "<decisionTable hitPolicy=\"FIRST\"><input><inputExpression typeRef=\"string\">"
           "<text>trigger</text></inputExpression></input><output name=\"o\"/>"
           + treatmentRules + "</decisionTable></decision></definitions>";
}

QByteArray rule(const QByteArray &trigger, const QByteArray &treatment)
{
    return "<rule><inputEntry><text>\"" + trigger + "\"</text></inputEntry><outputEntry><text>\""
           + treatment + "\"</text></outputEntry></rule>";
}

QByteArray file(const QByteArray &steps, const QByteArray &more = {})
{
    return R"({"format":"dunlin-strategy","name":"test","tables":"test.dmn",)" + more
           + R"("triggers":[{"id":"overdue","on":"time","anchor":"oldest_due"},)"
             R"({"id":"fact","on":"event","event":"source_fact","text":"Notice"},)"
             R"({"id":"broken","on":"state","status":"promise_broken"}],)"
             R"("treatments":{"main":[)"
           + steps + "]}}";
}

std::shared_ptr<const Strategy> strategy(const QByteArray &steps, const QByteArray &more = {},
                                         const QByteArray &trigger = "overdue")
{
    auto read = Strategy::read(file(steps, more), tables(rule(trigger, "main")));
    REQUIRE_OK(read);
    return *read;
}

std::string refusal(const QByteArray &json, const QByteArray &dmn)
{
    const auto read = Strategy::read(json, dmn);
    REQUIRE_FALSE(read);
    return read.error().detail.toStdString();
}

/// One account, and what happens to it.
struct Story {
    Story()
    {
        domain::AccountOpened opened;
        opened.number = QStringLiteral("A1");
        opened.currency = base::kEur;
        opened.listed = kFirst;
        add(opened, 0);
        domain::DebtorSet debtor;
        debtor.debtor = domain::DebtorId{base::Bytes16{7}};
        debtor.address = domain::PostalAddress{QStringLiteral("Street 1"), {}, {}, {}, {}};
        add(debtor, 0);
    }
    static QDate day(int n) { return kFirst.addDays(n); }
    void add(domain::Payload payload, int on)
    {
        domain::Event event;
        event.envelope.id.bytes[0] = 1;
        event.envelope.id.bytes[1] = std::uint8_t(events.size() + 1);
        event.envelope.account.bytes[0] = 9;
        event.envelope.kind = domain::kindOf(payload);
        event.envelope.occurred = base::startOfDay(day(on), "UTC").plusMs(1000);
        event.envelope.heard = event.envelope.occurred;
        event.envelope.actor = QStringLiteral("engine");
        event.payload = std::move(payload);
        events.push_back(std::move(event));
    }
    void bill(std::int64_t cents, int due)
    {
        domain::ItemAdded item;
        item.item.bytes[0] = std::uint8_t(events.size());
        item.issued = day(0);
        item.due = day(due);
        item.amount = base::Money(cents, base::kEur);
        add(item, 0);
    }
    void pay(std::int64_t cents, int on)
    {
        domain::PaymentReceived payment;
        payment.amount = base::Money(cents, base::kEur);
        payment.valueDate = day(on);
        add(payment, on);
    }
    domain::AccountState on(int n) const
    {
        domain::FoldContext context;
        context.today = day(n);
        context.at = base::endOfDay(day(n), "UTC");
        return domain::fold(domain::AccountId{base::Bytes16{9}}, events, context);
    }
    /// Does what is due on a day, and says which steps that were.
    QStringList work(const Strategy &strategy, int n)
    {
        StrategyContext context;
        context.today = day(n);
        QStringList done;
        for (const DueStep &step : strategy.due(on(n), context)) {
            done << step.step.step;
            add(step.step, n);
            events.back().envelope.id = step.id;
            last = step;
        }
        return done;
    }
    std::vector<domain::Event> events;
    DueStep last;
};

QStringList names(std::initializer_list<const char *> all)
{
    QStringList list;
    for (const char *one : all)
        list << QLatin1String(one);
    return list;
}

} // namespace

TEST_CASE("every strategy that ships can be used")
{
    const QStringList files =
        QDir(folder()).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    REQUIRE(files.size() >= 5);
    for (const QString &name : files) {
        INFO(name.toStdString());
        const QString base = QFileInfo(name).completeBaseName();
        const auto read = Strategy::read(contents(folder() + u'/' + name),
                                         contents(folder() + u'/' + base + QStringLiteral(".dmn")));
        REQUIRE_OK(read);
        CHECK((*read)->name() == base);
        CHECK_FALSE((*read)->title().isEmpty());
        CHECK_FALSE((*read)->about().isEmpty());
    }
}

TEST_CASE("a strategy with a mistake is refused with its place")
{
    const QByteArray good = R"({"id":"call","day":5,"do":"task","queue":"phone"})";
    const QByteArray dmn = tables(rule("overdue", "main"));
    REQUIRE_OK(Strategy::read(file(good), dmn));
    CHECK(refusal("{", dmn).find("no JSON object") != std::string::npos);
    CHECK(refusal(file(R"({"id":"a","day":1,"do":"taks","queue":"phone"})"), dmn)
          == "treatment \"main\", step \"a\": nothing is known by \"taks\"");
    CHECK(refusal(file(R"({"id":"a","day":1,"do":"task"})"), dmn)
          == "treatment \"main\", step \"a\": \"queue\" must be a text");
    CHECK(refusal(file(R"({"id":"a","day":1,"do":"task","queue":"p","dya":2})"), dmn)
          == "treatment \"main\", step \"a\": \"dya\" is not known here");
    CHECK(refusal(file(R"({"id":"a","do":"task","queue":"p"})"), dmn)
          == "treatment \"main\", step \"a\": it has either \"day\" or \"wait\"");
    CHECK(refusal(file(R"({"id":"a","day":9,"do":"task","queue":"p"},)"
                       R"({"id":"b","day":3,"do":"task","queue":"p"})"),
                  dmn)
          == "treatment \"main\": step \"b\" comes before the one above it");
    CHECK(refusal(file(R"({"id":"a","day":1,"do":"task","queue":"p","when":"totl > 5"})"), dmn)
              .find("totl")
          != std::string::npos);
    CHECK(refusal(file(good), tables(rule("overdue", "mian")))
          == "Treatment, rule 1: there is no treatment \"mian\"");
    CHECK(refusal(file(R"({"id":"a","day":1,"do":"penalty","amount":"Nothing"})"), dmn)
          == "there is no decision \"Nothing\"");
    CHECK(refusal(file(good), "<definitions/>").size() > 0);
    QByteArray unknownInput = dmn;
    unknownInput.replace("total", "ttl");
    CHECK(refusal(file(good), unknownInput)
          == "decision \"Segment\": it asks for \"ttl\", which is no feature");
}

TEST_CASE("steps come on their days, once, and are the same on every machine")
{
    const auto plan = strategy(R"({"id":"letter","day":3,"do":"message","template":"t",)"
                               R"("channel":"letter"},)"
                               R"({"id":"call","day":10,"do":"task","queue":"phone"},)"
                               R"({"id":"boss","wait":7,"do":"escalate","to":"supervisor"})");
    Story story;
    story.bill(50'000, 10);
    Story other = story;
    CHECK(story.work(*plan, 12).isEmpty());
    CHECK(story.work(*plan, 13) == names({"letter"}));
    CHECK(story.last.step.rule == QStringLiteral("Segment 2; Treatment 1"));
    CHECK(story.last.step.segment == QStringLiteral("usual"));
    CHECK(story.last.step.inputs == "{\"total\":500}");
    CHECK(other.work(*plan, 15) == names({"letter"}));
    CHECK(other.last.id == story.last.id); // later, elsewhere: the same step
    CHECK(story.work(*plan, 13).isEmpty());
    CHECK(story.work(*plan, 20) == names({"call"}));
    CHECK(story.work(*plan, 26).isEmpty());
    CHECK(story.work(*plan, 27) == names({"boss"}));
    CHECK(story.work(*plan, 28).isEmpty());
}

TEST_CASE("a step that is long past is passed over, and of several messages the last is sent")
{
    const auto plan =
        strategy(R"({"id":"one","day":1,"do":"message","template":"1","channel":"letter"},)"
                 R"({"id":"two","day":20,"do":"message","template":"2","channel":"letter"},)"
                 R"({"id":"three","day":25,"do":"message","template":"3","channel":"letter"})");
    Story story;
    story.bill(50'000, 0);
    CHECK(story.work(*plan, 26) == names({"three"}));
    CHECK(story.work(*plan, 27).isEmpty());
    Story late;
    late.bill(50'000, 0);
    CHECK(late.work(*plan, 60).isEmpty());
}

TEST_CASE("nothing is done on quiet days, small balances and what is held back")
{
    const QByteArray steps = R"({"id":"call","day":0,"do":"task","queue":"phone"})";
    const auto plan = strategy(steps, R"("small_balance":"10.00","quiet":{"weekdays":[6,7]},)");
    Story story;
    story.bill(50'000, 2); // falls due on a Saturday
    CHECK(story.work(*plan, 2).isEmpty());
    CHECK(story.work(*plan, 3).isEmpty());
    CHECK(story.work(*plan, 4) == names({"call"}));
    Story small;
    small.bill(999, 1);
    CHECK(small.work(*plan, 1).isEmpty());
    Story held;
    held.bill(50'000, 4);
    held.add(domain::HeldBack{QStringLiteral("asked for"), Story::day(0), Story::day(6)}, 0);
    CHECK(held.work(*plan, 5).isEmpty());
    CHECK(held.work(*plan, 7) == names({"call"}));
    Story promised;
    promised.bill(50'000, 4);
    promised.add(domain::Promised{base::Money(50'000, base::kEur), Story::day(12), {}, {}}, 4);
    CHECK(promised.work(*plan, 5).isEmpty());
    Story paid;
    paid.bill(50'000, 4);
    paid.pay(50'000, 5);
    CHECK(paid.work(*plan, 5).isEmpty());
}

TEST_CASE("an event begins its own journey, and a penalty is exact even when all is paid")
{
    const auto plan = strategy(R"({"id":"rise","day":60,"within":3650,"do":"penalty",)"
                               R"("amount":"Raised","always":true})",
                               {}, "fact");
    Story story;
    story.bill(3'650, 5);
    story.add(domain::SourceFact{QStringLiteral("Notice"), {}}, 10);
    story.pay(3'650, 20);
    CHECK(story.work(*plan, 69).isEmpty());
    CHECK(story.work(*plan, 71) == names({"rise"}));
    CHECK(story.last.step.due == Story::day(70)); // 60 days after the notice, not the day it ran
    REQUIRE(story.last.penalty);
    CHECK(story.last.penalty->toText() == "36.50");
    story.add(domain::SourceFact{QStringLiteral("Notice"), {}}, 80);
    CHECK(story.work(*plan, 139).isEmpty());
    CHECK(story.work(*plan, 140) == names({"rise"}));
}

TEST_CASE("a broken promise begins a journey of its own each time")
{
    const auto plan =
        strategy(R"({"id":"call","day":0,"do":"task","queue":"phone"})", {}, "broken");
    Story story;
    story.bill(50'000, 0);
    story.add(domain::Promised{base::Money(10'000, base::kEur), Story::day(5), {}, {}}, 1);
    QStringList done;
    for (int day = 2; day < 20; ++day)
        done += story.work(*plan, day);
    CHECK(done == names({"call"}));
    story.add(domain::Promised{base::Money(10'000, base::kEur), Story::day(25), {}, {}}, 20);
    for (int day = 20; day < 40; ++day)
        done += story.work(*plan, day);
    CHECK(done == names({"call", "call"}));
}

TEST_CASE("features: each is defined once, in words, and the text of the tables uses them")
{
    QSet<QString> seen;
    for (const Feature &feature : features()) {
        CHECK_FALSE(seen.contains(QString::fromLatin1(feature.name)));
        seen.insert(QString::fromLatin1(feature.name));
        for (const char *words : {feature.meaning, feature.window, feature.source, feature.missing})
            CHECK(qstrlen(words) > 0);
    }
    Story story;
    story.bill(123'456, 10);
    const int which[] = {featureIndex(u"total"), featureIndex(u"days_past_due"),
                         featureIndex(u"oldest_due"), featureIndex(u"days_since_contact"),
                         featureIndex(u"nonsense")};
    const auto values = featureValues(which, story.on(30), {Story::day(30), "UTC"});
    CHECK(feel::literalOf(values[0]) == QStringLiteral("1234.56"));
    CHECK(feel::literalOf(values[1]) == QStringLiteral("20"));
    CHECK(feel::textOf(values[2]) == QStringLiteral("2026-01-11"));
    CHECK(values[3].isNull());
    CHECK(values[4].isNull());
}

TEST_CASE("the arms of an experiment share the accounts, and some are held out")
{
    const QByteArray steps = R"({"id":"call","day":0,"do":"task","queue":"phone"})";
    const auto arm = [&](const QByteArray &name) {
        return strategy(steps, R"("experiment":{"name":"x","arm":")" + name
                                   + R"(","arms":[{"name":"a","permille":400},)"
                                     R"({"name":"b","permille":400}]},)");
    };
    const auto a = arm("a");
    const auto b = arm("b");
    Story story;
    story.bill(50'000, 0);
    domain::AccountState state = story.on(1);
    const FeatureContext context{Story::day(1), "UTC"};
    int inA = 0;
    int inB = 0;
    for (int i = 0; i < 1000; ++i) {
        state.id.bytes[3] = std::uint8_t(i);
        state.id.bytes[4] = std::uint8_t(i >> 8);
        const bool isA = a->appliesTo(state, context);
        const bool isB = b->appliesTo(state, context);
        CHECK_FALSE((isA && isB));
        inA += isA ? 1 : 0;
        inB += isB ? 1 : 0;
    }
    CHECK(std::abs(inA - 400) < 70);
    CHECK(std::abs(inB - 400) < 70);
    CHECK(inA + inB < 900);
    CHECK(refusal(file(steps, R"("experiment":{"name":"x","arm":"c","arms":[{"name":"a",)"
                              R"("permille":400}]},)"),
                  tables(rule("overdue", "main")))
          == "experiment: \"c\" is none of its arms");
}
