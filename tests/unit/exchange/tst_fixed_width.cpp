// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fold.h"
#include "tests/support/require_ok.h"
#include "tests/unit/exchange/memory_sink.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonDocument>

using namespace dunlin;
using namespace dunlin::exchange;

namespace {

constexpr char kProfile[] = R"({
  "name": "agency-file", "layout": "event_log", "creditor": "City", "currency": "EUR",
  "due_days": 30,
  "dates": "iso", "numbers": "point",
  "columns": {"account": ["account"], "activity": ["record"], "date": ["date"],
              "amount": ["amount"],
              "debtor": ["name"]},
  "activities": {"PL": {"effect": "open"}, "PA": {"effect": "payment"}, "RC": {"effect": "recall"},
                 "AG": {"effect": "placement", "agency": "North"}},
  "fixed": {
    "type": {"from": 1, "to": 2},
    "skip": ["HD"],
    "records": [
      {"type": "PL", "fields": [{"name": "account", "from": 3, "to": 10},
                                {"name": "date", "from": 11, "to": 18},
                  {"name": "amount", "from": 19, "to": 28, "decimals": 2},
                                {"name": "name", "from": 29, "to": 48}]},
      {"type": "PA", "fields": [{"name": "account", "from": 3, "to": 10},
                                {"name": "date", "from": 11, "to": 18},
                  {"name": "amount", "from": 19, "to": 28, "decimals": 2}]},
      {"type": "AG", "fields": [{"name": "account", "from": 3, "to": 10},
                                {"name": "date", "from": 11, "to": 18}]},
      {"type": "RC", "fields": [{"name": "account", "from": 3, "to": 10},
                                {"name": "date", "from": 11, "to": 18}]}
    ],
    "trailer": {"type": "TR", "count": {"from": 3, "to": 8},
                "sum": {"of": "amount", "from": 9, "to": 20, "decimals": 2}}
  }
})";

const QByteArray kFile = "HD20261124 AGENCY NORTH\r\n"
                         "PL0000471120260901000001250{Miller, \"Ann\" O'Neill\r\n"
                         "AG0000471120261001\r\n"
                         "PA00004711202610150000005000\r\n"
                         "RC0000471120261120\r\n"
                         "TR000004000000017500\r\n";

QByteArray csvOf(const QByteArray &text, QString *why = nullptr)
{
    const auto profile = Profile::fromJson(kProfile);
    REQUIRE_OK(profile);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto done = profile->fixed->toCsv({text.constData(), size_t(text.size())}, out);
    if (!done && why)
        *why = done.error().detail;
    return done ? out.data() : QByteArray();
}

} // namespace

TEST_CASE("A fixed-width file is cut by its layout")
{
    const QByteArray csv = csvOf(kFile);
    CHECK(csv.startsWith("\"record\",\"account\",\"date\",\"amount\",\"name\"\n\n"));
    CHECK(
        csv.contains("\"PL\",\"00004711\",\"20260901\",\"125.00\",\"Miller, \"\"Ann\"\" O'Neil\""));
    CHECK(csv.contains("\"PA\",\"00004711\",\"20261015\",\"50.00\",\"\""));
}

TEST_CASE("Signs and implied decimals of fixed-width amounts")
{
    const std::pair<const char *, const char *> table[] = {
        {"0000012345", "123.45"},  {"000001234E", "123.45"},  {"000001234N", "-123.45"},
        {"-000012345", "-123.45"}, {"000012345-", "-123.45"}, {"+000012345", "123.45"},
        {"     12345", "123.45"},  {"0000000000", "0.00"},    {"12X45     ", "12X45"},
        {"          ", ""},
    };
    for (const auto &[written, value] : table) {
        INFO(written);
        QByteArray line = "PA0000471120261015" + QByteArray(written) + "\nTR000001";
        const auto profile = Profile::fromJson(
            QByteArray(kProfile).replace(",\n                \"sum\": {\"of\": \"amount\", "
                                         "\"from\": 9, \"to\": 20, \"decimals\": 2}",
                                         ""));
        REQUIRE_OK(profile);
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        REQUIRE_OK(profile->fixed->toCsv({line.constData(), size_t(line.size())}, out));
        CHECK(out.data().contains(",\"" + QByteArray(value) + "\",\"\"\n"));
    }
}

TEST_CASE("A fixed-width file that does not hold is refused with its line")
{
    const auto why = [](const char *from, const char *to) {
        QString out;
        QByteArray text = kFile;
        REQUIRE(text.contains(from));
        csvOf(text.replace(from, to), &out);
        return out;
    };
    CHECK(why("TR000004", "TR000005").contains(QLatin1String("line 6: the file says that it has")));
    CHECK(why("17500", "17501").contains(QLatin1String("175.01; they make 175.00")));
    CHECK(why("TR000004000000017500\r\n", "").contains(QLatin1String("cut off")));
    CHECK(why("RC00", "XX00").contains(QLatin1String("line 5: the layout has no record \"XX\"")));
    CHECK(why("TR000004000000017500\r\n", "TR000004000000017500\r\nPA1")
              .contains(QLatin1String("follows")));
    for (const char *bad :
         {R"({"records": []})", R"({"records": [{"fields": [{"name": "a", "from": 0, "to": 3}]}]})",
          R"({"records": [{"type": "A", "fields": []}, {"type": "B", "fields": []}]})"})
        CHECK_FALSE(FixedLayout::fromJson(QJsonDocument::fromJson(bad).object()).has_value());
}

TEST_CASE("Placement, payment and recall records become the events of their accounts, once")
{
    Workbench bench;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("agency.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(kFile);
    file.close();
    const auto profile = Profile::fromJson(kProfile);
    REQUIRE_OK(profile);
    const auto back = Profile::fromJson(profile->toJson());
    REQUIRE_OK(back);
    CHECK(back->fixed == profile->fixed);
    const auto report = bench.import(path, *profile);
    REQUIRE_OK(report);
    CHECK(report->accepted == 4);
    CHECK(report->quarantined == 0);
    CHECK(report->payments == 1);
    const auto again = bench.import(path, *profile);
    REQUIRE_OK(again);
    CHECK(again->duplicates == 4);
}
