// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/messages/letter_page.h"
#include "core/desk/messages/message_values.h"
#include "core/desk/office_people.h"
#include "tests/support/places.h"
#include "tests/unit/desk/message_fixture.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QSet>

using namespace dunlin;
using namespace dunlin::tests;
using desk::TemplateStanding;
using domain::Channel;

namespace {

const QDate kDay(2026, 11, 24);

domain::TemplateDrafted draft(const char *body = "{{sender.name}}, {{sender.phone}}, "
                                                 "{{sender.address}}: {{creditor.name}}, "
                                                 "{{account.number}}, {{total}}. Dispute it.")
{
    domain::TemplateDrafted made;
    made.name = QStringLiteral("reminder-1");
    made.channel = Channel::Email;
    made.language = QStringLiteral("en");
    made.occasion = "reminder";
    made.subject = QStringLiteral("{{creditor.name}}");
    made.body = QString::fromLatin1(body);
    return made;
}

/// An office with two managers and a collector.
struct PeopleOffice : MessageOffice {
    PeopleOffice()
    {
        using ports::Role;
        for (const auto &[name, role] :
             {std::pair("ada", Role::Manager), std::pair("bea", Role::Compliance),
              std::pair("cy", Role::Collector)}) {
            desk::NewUser user;
            user.name = QString::fromLatin1(name);
            user.role = role;
            REQUIRE_OK(desk::addUser(*office, user));
        }
    }
};

} // namespace

TEST_CASE("every text that ships can be written, and says what its place asks for")
{
    QSet<QString> names;
    QSet<QString> languages;
    for (const desk::TemplateVersion &one : desk::shippedTemplates()) {
        INFO(one.text.name.toStdString()
             << ' ' << one.text.channel.toStdString() << ' ' << one.text.language.toStdString()
             << ' ' << one.text.jurisdiction.toStdString());
        names.insert(one.text.name);
        languages.insert(one.text.language);
        domain::TemplateDrafted same;
        same.name = one.text.name;
        same.channel = *domain::fromName<Channel>(one.text.channel);
        same.language = one.text.language;
        same.subject = one.text.subject;
        same.body = one.text.body;
        REQUIRE_OK(desk::checkDraft(same));
        const QStringList missing = desk::missingOf(one.text, kDay);
        INFO(missing.join(QLatin1String("; ")).toStdString());
        CHECK(missing.isEmpty());
        if (one.text.channel == "sms") {
            const auto made = comms::render(one.text, desk::worstCaseValues(base::kEur, kDay));
            REQUIRE_OK(made);
            CHECK(comms::smsSegments(made->body).segments <= 4);
        }
    }
    CHECK(languages.contains(QStringLiteral("de")));
    CHECK(languages.contains(QStringLiteral("fr")));
    CHECK(languages.contains(QStringLiteral("es")));
    // The strategies that ship name no text that is not there.
    const QDir strategies(testing::inSource("/resources/strategies"));
    for (const QString &file : strategies.entryList({QStringLiteral("*.json")})) {
        QFile in(strategies.filePath(file));
        REQUIRE(in.open(QIODevice::ReadOnly));
        const QJsonObject treatments =
            QJsonDocument::fromJson(in.readAll()).object()[QStringLiteral("treatments")].toObject();
        for (const QJsonValue &steps : treatments) {
            for (const QJsonValue &step : steps.toArray()) {
                const QString name = step.toObject()[QStringLiteral("template")].toString();
                if (!name.isEmpty())
                    CHECK(names.contains(name));
            }
        }
    }
}

TEST_CASE("a text is used once another person approved it, and its versions never change")
{
    PeopleOffice office;
    const auto made = desk::draftTemplate(*office.office, draft(), QStringLiteral("ada"));
    REQUIRE_OK(made);
    const auto standing = [&](base::EventId id) {
        const auto all = desk::listTemplates(*office.office);
        REQUIRE_OK(all);
        for (const auto &one : *all) {
            if (one.id == id)
                return one.standing;
        }
        return TemplateStanding::Refused;
    };
    CHECK(standing(made->id) == TemplateStanding::Draft);
    domain::TemplateDecided yes{made->id, true, {}, {}};
    CHECK_FALSE(desk::decideTemplate(*office.office, yes, QStringLiteral("ada")));
    CHECK_FALSE(desk::decideTemplate(*office.office, yes, QStringLiteral("cy")));
    REQUIRE_OK(desk::decideTemplate(*office.office, yes, QStringLiteral("bea")));
    CHECK(standing(made->id) == TemplateStanding::InForce);
    CHECK_FALSE(desk::decideTemplate(*office.office, yes, QStringLiteral("bea")));
    const auto second = desk::draftTemplate(*office.office, draft(), QStringLiteral("bea"));
    REQUIRE_OK(second);
    domain::TemplateDecided later{second->id, true, kDay.addDays(3), {}};
    REQUIRE_OK(desk::decideTemplate(*office.office, later, QStringLiteral("ada")));
    CHECK(standing(second->id) == TemplateStanding::Coming);
    office.clock.advanceMs(3 * base::kMsPerDay);
    CHECK(standing(second->id) == TemplateStanding::InForce);
    CHECK(standing(made->id) == TemplateStanding::Replaced);
    domain::TemplateDecided no{second->id, false, {}, QStringLiteral("wrong tone")};
    REQUIRE_OK(desk::decideTemplate(*office.office, no, QStringLiteral("bea")));
    CHECK(standing(second->id) == TemplateStanding::Withdrawn);
    CHECK(standing(made->id) == TemplateStanding::InForce);
}

TEST_CASE("a text that lacks something needs a reason, and one that cannot be read is no draft")
{
    PeopleOffice office;
    const auto made =
        desk::draftTemplate(*office.office, draft("Pay {{total}} now."), QStringLiteral("ada"));
    REQUIRE_OK(made);
    CHECK_FALSE(made->checked.mayGo());
    domain::TemplateDecided yes{made->id, true, {}, {}};
    CHECK_FALSE(desk::decideTemplate(*office.office, yes, QStringLiteral("bea")));
    yes.reason = QStringLiteral("an internal test");
    REQUIRE_OK(desk::decideTemplate(*office.office, yes, QStringLiteral("bea")));
    CHECK_FALSE(
        desk::draftTemplate(*office.office, draft("{{no.such.field}}"), QStringLiteral("ada")));
    CHECK_FALSE(
        desk::draftTemplate(*office.office, draft("{{#if total}} open"), QStringLiteral("ada")));
    CHECK_FALSE(desk::draftTemplate(*office.office, draft(), QStringLiteral("cy")));
}

TEST_CASE("a debtor gets the debtor's language and the law of the place")
{
    const desk::TemplateShelf shelf({}, "UTC", kDay);
    const auto used = [&](const char *name, const char *language, const char *place) {
        const auto *one = shelf.inForce(QString::fromLatin1(name), "letter",
                                        QString::fromLatin1(language), place);
        REQUIRE(one);
        return one->text.language + u'/' + QString::fromLatin1(one->text.jurisdiction);
    };
    CHECK(used("validation-notice", "de-AT", "AT") == QLatin1String("de/"));
    CHECK(used("validation-notice", "de", "DE") == QLatin1String("de/DE"));
    CHECK(used("validation-notice", "es", "US") == QLatin1String("es/US"));
    CHECK(used("validation-notice", "pl", "US") == QLatin1String("en/US"));
    CHECK(used("dunning-1", "fr", "FR") == QLatin1String("fr/"));
    CHECK_FALSE(shelf.inForce(QStringLiteral("no-such"), "letter", QStringLiteral("en"), ""));
}

TEST_CASE("an address fits its window, and money in euro has a payment code")
{
    domain::AccountState account;
    account.number = QStringLiteral("A1");
    account.currency = base::kEur;
    account.balances = domain::Buckets::zero(base::kEur);
    account.balances[domain::Bucket::Principal] = base::Money(12'50, base::kEur);
    account.unapplied = account.disputed = base::Money::zero(base::kEur);
    account.debtor.name = QStringLiteral("Inès Müller");
    desk::Letterhead head;
    head.name = head.payName = QStringLiteral("Inkasso Nord");
    head.iban = QStringLiteral("DE89370400440532013000");
    CHECK_FALSE(desk::letterPage(account, head, QStringLiteral("de"), kDay, "A4"));
    account.debtor.address = {QStringLiteral("Kai 4"),
                              QStringLiteral("Hamburg"),
                              QStringLiteral("20457"),
                              {},
                              QStringLiteral("DE")};
    const auto page = desk::letterPage(account, head, QStringLiteral("de"), kDay, "A4");
    REQUIRE_OK(page);
    const QJsonObject object = QJsonDocument::fromJson(*page).object();
    CHECK(object[QStringLiteral("to")].toArray()
          == QJsonArray({QStringLiteral("Inès Müller"), QStringLiteral("Kai 4"),
                         QStringLiteral("20457 Hamburg")}));
    CHECK(object[QStringLiteral("code")].toString().startsWith(QLatin1String("BCD\n")));
    CHECK(object[QStringLiteral("code")].toString().contains(QLatin1String("EUR12.5")));
    account.debtor.address.country = QStringLiteral("US");
    account.debtor.address.region = QStringLiteral("IL");
    CHECK(desk::addressLines(account, QStringLiteral("US")).last()
          == QLatin1String("Hamburg IL 20457"));
    CHECK(desk::addressLines(account, QStringLiteral("DE")).last()
          == QLatin1String("UNITED STATES"));
    CHECK_FALSE(
        desk::checkLetterhead({{QStringLiteral("iban"), QStringLiteral("DE00370400440532")}}));
    CHECK_FALSE(desk::checkLetterhead({{QStringLiteral("name"), QStringLiteral("a\nb")}}));
}
