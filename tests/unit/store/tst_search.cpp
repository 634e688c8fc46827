// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/account_search.h"
#include "core/store/projections.h"
#include "core/store/search_text.h"
#include "store_fixture.h"

using namespace dunlin;
using namespace dunlin::store;
using namespace dunlin::test;

namespace {

void fill(TestDatabase &test)
{
    const QStringList names{QStringLiteral("Maria García"),  QStringLiteral("Mario Garcia"),
                            QStringLiteral("Pat O'Brien"),   QStringLiteral("Jean-Luc Picard"),
                            QStringLiteral("Jörg Weiß"),     QStringLiteral("李 小龍"),
                            QStringLiteral("Łukasz Ørsted"), QStringLiteral("Garry Smith"),
                            QStringLiteral("Иван Петров"),   QStringLiteral("Anne Marie Dupont")};
    std::vector<AccountProjection> accounts;
    for (int n = 1; n <= names.size(); ++n) {
        auto p = projection(n, names[n - 1]);
        p.points.push_back({domain::PointKind::Email,
                            QStringLiteral("m%1.test@mail.example").arg(n),
                            domain::PointState::Active});
        accounts.push_back(p);
    }
    inTransaction(test.db(),
                  [&] { REQUIRE_OK(Projections(test.db(), test.tenant).save(accounts)); });
}

QStringList namesFor(TestDatabase &test, const char *text)
{
    auto rows = AccountSearch(test.db(), test.tenant).search(QString::fromUtf8(text), 50);
    REQUIRE_OK(rows);
    QStringList names;
    for (const QueueRow &row : *rows)
        names.push_back(row.account.debtorName);
    names.sort();
    return names;
}

} // namespace

TEST_CASE("AccountSearch: finds by the beginning of words, whatever accents and punctuation")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        fill(*test);
        const QStringList garcias{QStringLiteral("Maria García"), QStringLiteral("Mario Garcia")};
        CHECK(namesFor(*test, "garcia") == garcias);
        CHECK(namesFor(*test, "GARCÍ") == garcias);
        CHECK(namesFor(*test, "mari gar") == garcias);
        CHECK(namesFor(*test, "garcia maria") == QStringList{garcias[0]});
        CHECK(namesFor(*test, "gar").size() == 3);
        CHECK(namesFor(*test, "obrien") == QStringList{QStringLiteral("Pat O'Brien")});
        CHECK(namesFor(*test, "o'brien") == QStringList{QStringLiteral("Pat O'Brien")});
        CHECK(namesFor(*test, "brien p") == QStringList{QStringLiteral("Pat O'Brien")});
        CHECK(namesFor(*test, "brien x").isEmpty());
        CHECK(namesFor(*test, "jeanluc").size() == 1);
        CHECK(namesFor(*test, "jean-luc").size() == 1);
        CHECK(namesFor(*test, "anne-marie").size() == 1);
        CHECK(namesFor(*test, "weiss").size() == 1);
        CHECK(namesFor(*test, "jorg").size() == 1);
        CHECK(namesFor(*test, "lukasz orsted").size() == 1);
        CHECK(namesFor(*test, "петр").size() == 1);
        CHECK(namesFor(*test, "zürich").size() == 10);
        CHECK(namesFor(*test, "xyz").isEmpty());
        CHECK(namesFor(*test, "\"*' OR )(").isEmpty());
    }
}

TEST_CASE("AccountSearch: finds by number, phone digits and e-mail")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        fill(*test);
        CHECK(namesFor(*test, "AB-00004").size() == 1);
        CHECK(namesFor(*test, "ab00004").size() == 1);
        CHECK(namesFor(*test, "+43 664 12 00003").size() == 1);
        CHECK(namesFor(*test, "664 1200003").size() == 1);
        CHECK(namesFor(*test, "1200003").size() == 1);
        CHECK(namesFor(*test, "m4.test@mail").size() == 1);
        CHECK(namesFor(*test, "AB").size() == 10);
        CHECK(namesFor(*test, "ga").size() == 3);
        CHECK(namesFor(*test, "").isEmpty());
    }
}

TEST_CASE("AccountSearch: a changed name is found, the old one not")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        fill(*test);
        inTransaction(test->db(), [&] {
            REQUIRE_OK(Projections(test->db(), test->tenant)
                           .save(std::vector{projection(1, QStringLiteral("Maria Lopez"))}));
        });
        CHECK(namesFor(*test, "lopez").size() == 1);
        CHECK(namesFor(*test, "garcia").size() == 1);
        inTransaction(test->db(), [&] {
            REQUIRE_OK(Projections(test->db(), test->tenant)
                           .remove(std::vector{idOf<base::AccountId>(1)}));
        });
        CHECK(namesFor(*test, "lopez").isEmpty());
    }
}

TEST_CASE("AccountSearch: suggests close words")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        fill(*test);
        AccountSearch search(test->db(), test->tenant);
        CHECK(search.didYouMean(QStringLiteral("gracia"))->front() == QStringLiteral("garcia"));
        CHECK(search.didYouMean(QStringLiteral("agrcia"))->front() == QStringLiteral("garcia"));
        CHECK(search.didYouMean(QStringLiteral("pickard"))->front() == QStringLiteral("picard"));
        CHECK(search.didYouMean(QStringLiteral("qqqqqq"))->isEmpty());
        CHECK(search.didYouMean(QStringLiteral("123456"))->isEmpty());
    }
}

TEST_CASE("editDistance: counts inserts, deletes, changes and swaps")
{
    CHECK(editDistance(QStringLiteral("garcia"), QStringLiteral("garcia"), 2) == 0);
    CHECK(editDistance(QStringLiteral("gracia"), QStringLiteral("garcia"), 2) == 1);
    CHECK(editDistance(QStringLiteral("garca"), QStringLiteral("garcia"), 2) == 1);
    CHECK(editDistance(QStringLiteral("garzias"), QStringLiteral("garcia"), 2) == 2);
    CHECK(editDistance(QStringLiteral("smith"), QStringLiteral("garcia"), 2) == 3);
}

TEST_CASE("samePhone: prefixes do not count, ends do")
{
    const auto same = [](const char *a, const char *b) {
        return samePhone(QString::fromLatin1(a), QString::fromLatin1(b));
    };
    CHECK(same("+1 555 010 0123", "(555) 010-0123"));
    CHECK(same("0664 1234567", "+43 664 1234567"));
    CHECK_FALSE(same("+1 555 010 0123", "+1 555 010 0124"));
    CHECK_FALSE(same("12345", "12345"));
}
