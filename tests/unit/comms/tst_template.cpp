// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comms/message_template.h"
#include "tests/support/require_ok.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using namespace dunlin::comms;

namespace {

MessageTemplate made(const char *body, const char *language = "en", const char *subject = "")
{
    MessageTemplate out;
    out.name = QStringLiteral("t");
    out.channel = "email";
    out.language = QString::fromLatin1(language);
    out.subject = QString::fromUtf8(subject);
    out.body = QString::fromUtf8(body);
    return out;
}

MergeRow values()
{
    MergeRow row;
    row.fields[QStringLiteral("name")] = {QStringLiteral("Ann {{total}}\r\nBcc: x")};
    row.fields[QStringLiteral("total")] = {base::Money(123'456'789, base::kEur)};
    row.fields[QStringLiteral("zero")] = {base::Money(0, base::kEur)};
    row.fields[QStringLiteral("due")] = {QDate(2026, 11, 26)};
    row.fields[QStringLiteral("days")] = {qint64(12)};
    row.fields[QStringLiteral("flag")] = {true};
    std::vector<MergeRow> items;
    for (const char *number : {"A", "B"}) {
        MergeRow item;
        item.fields[QStringLiteral("number")] = {QString::fromLatin1(number)};
        items.push_back(item);
    }
    row.fields[QStringLiteral("items")] = {items};
    return row;
}

QString text(const char *body, const char *language = "en")
{
    const auto rendered = render(made(body, language), values());
    return rendered ? rendered->body : QStringLiteral("! ") + rendered.error().detail;
}

} // namespace

TEST_CASE("Templates: fields, conditions and lists")
{
    CHECK(text("{{days}} days") == QStringLiteral("12 days"));
    CHECK(text("{{#if flag}}yes{{else}}no{{/if}}") == QStringLiteral("yes"));
    CHECK(text("{{#if zero}}yes{{else}}no{{/if}}") == QStringLiteral("no"));
    CHECK(text("{{#if unknown}}yes{{/if}}.") == QStringLiteral("."));
    CHECK(text("{{#each items}}<{{number}} {{days}}>{{/each}}") == QStringLiteral("<A 12><B 12>"));
    CHECK(text("{{#each items}}{{#if flag}}{{number}}{{/if}}{{/each}}") == QStringLiteral("AB"));
    CHECK(text("{{unknown}}").startsWith(u'!'));
    CHECK(text("{{flag}}").startsWith(u'!'));
    CHECK(text("{{#each days}}x{{/each}}").startsWith(u'!'));
    CHECK(text("{{name}}").startsWith(QLatin1String("Ann {{total}}"))); // values are not templates
    CHECK(*fieldsOf(QStringLiteral("{{a}}{{#if b}}{{a}}{{c.d}}{{/if}}"))
          == QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c.d")});
    const auto mail = render(made("x", "en", "Hello {{name}}"), values());
    REQUIRE_OK(mail);
    CHECK_FALSE(mail->subject.contains(u'\n'));
}

TEST_CASE("Templates that do not close are refused with their line")
{
    for (const char *bad : {"{{", "}}", "{{#if a}}x", "{{/if}}", "{{#each a}}x{{/if}}", "{{else}}",
                            "{{A B}}", "{{}}", "{{#if}}x{{/if}}", "a\nb {{c"}) {
        INFO(bad);
        const auto fields = fieldsOf(QString::fromLatin1(bad));
        REQUIRE_FALSE(fields.has_value());
        CHECK(fields.error().detail.startsWith(QLatin1String("line ")));
    }
    CHECK(fieldsOf(QStringLiteral("a\nb {{c")).error().detail.startsWith(QLatin1String("line 2")));
    CHECK_FALSE(fieldsOf(QStringLiteral("{{#if a}}").repeated(20)).has_value());
}

TEST_CASE("Amounts and days in the debtor's language, exactly")
{
    const auto plain = [](QString written) {
        return written.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
    };
    const base::Money amount(123'456'789, base::kEur);
    CHECK(plain(moneyIn(QStringLiteral("de"), amount)) == QString::fromUtf8("1.234.567,89 €"));
    CHECK(plain(moneyIn(QStringLiteral("en"), amount)) == QString::fromUtf8("€1,234,567.89"));
    CHECK(plain(moneyIn(QStringLiteral("fr"), amount)) == QString::fromUtf8("1 234 567,89 €"));
    CHECK(plain(moneyIn(QStringLiteral("en"), base::Money(-5, base::kUsd)))
              .contains(QLatin1String("0.05")));
    CHECK(plain(moneyIn(QStringLiteral("de"), base::Money(999'999'999'999'999, base::kEur)))
          == QString::fromUtf8("9.999.999.999.999,99 €"));
    CHECK(dayIn(QStringLiteral("de"), QDate(2026, 11, 26)) == QStringLiteral("26. November 2026"));
    CHECK(dayIn(QStringLiteral("en"), QDate(2026, 11, 26)) == QStringLiteral("November 26, 2026"));
    CHECK(dayIn(QStringLiteral("fr"), QDate(2026, 11, 26)) == QStringLiteral("26 novembre 2026"));
}

TEST_CASE("A template file names its parts, or what is wrong with them")
{
    const auto read = MessageTemplate::fromJson(
        R"({"name":"r1","version":2,"channel":"sms","language":"de","body":"Hallo {{name}}"})");
    REQUIRE_OK(read);
    CHECK(read->version == 2);
    for (const char *bad : {"", "[]", R"({"name":"a","channel":"fax","language":"de","body":"x"})",
                            R"({"name":"a","channel":"sms","language":"xx-none","body":"x"})",
                            R"({"name":"a","channel":"sms","language":"de","body":""})",
                            R"({"name":"a","channel":"sms","language":"de","body":"{{"})",
                            R"({"channel":"sms","language":"de","body":"x"})"}) {
        INFO(bad);
        CHECK_FALSE(MessageTemplate::fromJson(bad).has_value());
    }
}
