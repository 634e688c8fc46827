// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_errand.h"
#include "tests/support/require_ok.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using ports::Role;

namespace {

base::Result<QStringList> errand(Role role, const char *line)
{
    return desk::errandOf(
        role, QStringLiteral("anna"),
        desk::errandQuestion(QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts)));
}

base::ErrorCode refusal(Role role, const char *line)
{
    const auto words = errand(role, line);
    REQUIRE_FALSE(words);
    return words.error().code;
}

} // namespace

TEST_CASE("errands: what a role may, the office decides; the sender's name is the office's word")
{
    const char *kLine = "bank match 00112233445566778899aabbccddeeff --account A-1";
    const auto posted = errand(Role::Supervisor, kLine);
    REQUIRE_OK(posted);
    CHECK(posted->mid(5) == QStringList{QStringLiteral("--user"), QStringLiteral("anna")});
    CHECK(errand(Role::Manager, "bank status"));
    CHECK(errand(Role::Manager, "bank match --list --limit 500"));
    CHECK(refusal(Role::Collector, kLine) == base::ErrorCode::Forbidden);
    CHECK(refusal(Role::Auditor, kLine) == base::ErrorCode::Forbidden);
    CHECK(errand(Role::Auditor, "connector list"));
    CHECK(refusal(Role::Auditor, "connector run erp") == base::ErrorCode::Forbidden);
    CHECK(refusal(Role::Supervisor, "webhook list") == base::ErrorCode::Forbidden);
    CHECK(errand(Role::Admin, "connector run erp"));
    const auto wipe = errand(Role::Manager, "device wipe 00ff");
    REQUIRE_OK(wipe);
    CHECK(wipe->mid(3) == QStringList{QStringLiteral("--user"), QStringLiteral("anna")});
    CHECK(errand(Role::Manager, "device list"));
    CHECK(refusal(Role::Supervisor, "device wipe 00ff") == base::ErrorCode::Forbidden);
    CHECK(refusal(Role::Supervisor, "device list") == base::ErrorCode::Forbidden);
}

TEST_CASE("errands: nothing else is taken, however it is put")
{
    for (const char *line :
         {"", "bank", "export accounts", "user add mallory --role admin",
          "bank match 0011 --account A-1 --user boss", "bank match 0011 --account --list",
          "bank match --account A-1 --set-aside", "connector set erp --kind rest",
          "connector run erp --settings", "webhook add https://evil.example", "restore a b",
          "device code --user boss", "device wipe 00ff --user boss", "device wipe --withdraw",
          "bank debits --file /etc/passwd"}) {
        INFO(line);
        CHECK(refusal(Role::Admin, line) == base::ErrorCode::Input);
    }
    CHECK_FALSE(desk::errandOf(Role::Admin, QStringLiteral("anna"), "not json"));
    CHECK_FALSE(desk::asksErrand(R"({"ask":"overview"})"));
    CHECK(desk::asksErrand(desk::errandQuestion({QStringLiteral("bank")})));
}
