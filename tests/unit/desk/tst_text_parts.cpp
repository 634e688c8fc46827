// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/messages/text_parts.h"
#include "core/desk/office_report.h"
#include "core/domain/event_codec.h"
#include "core/store/event_store.h"
#include "tests/unit/desk/message_fixture.h"

using namespace dunlin;
using namespace dunlin::tests;
using domain::Channel;
using domain::MessageStep;

namespace {

/// A text of so many letters that may be sent to Germany.
QString textOf(qsizetype letters)
{
    const QString words = QStringLiteral("Inkasso Nord +49 40 123, account A1. STOPP beendet diese "
                                         "Nachrichten.");
    return words + QString(letters - words.size(), u'x');
}

desk::QueueRequest requestOf(const QString &body)
{
    desk::QueueRequest request;
    request.number = QStringLiteral("A1");
    request.wish.channel = Channel::Sms;
    request.wish.body = body;
    return request;
}

QByteArray pageOfSending(MessageOffice &office, base::EventId id)
{
    desk::OfficeCore &core = office.office->core();
    const auto events = core.read([&](store::Connection &connection) {
        return store::EventStore(connection, core.key()).ofAccount(office.account("A1").state.id);
    });
    REQUIRE_OK(events);
    for (const store::LedgerEvent &one : *events) {
        const auto event = domain::decodeEvent(one.raw);
        REQUIRE_OK(event);
        const auto *moved = std::get_if<domain::MessageMoved>(&event->payload);
        if (moved && moved->of == id && moved->step == MessageStep::Sending)
            return moved->page;
    }
    return {};
}

} // namespace

TEST_CASE("text parts: what was really sent is counted, recorded and reported")
{
    MessageOffice office;
    const auto plain = office.queue(Channel::Sms, textOf(161)); // one letter too many for one part
    const auto cyrillic = office.queue(Channel::Sms, textOf(100) + QStringLiteral("Д"));
    const auto mail = office.queue();
    FakeTransport texts(Channel::Sms);
    texts.answer.kind = desk::HandedOver::Kind::Later;
    CHECK(office.send(texts).parts == 0); // nothing went
    office.clock.advanceMs(base::kMsPerHour);
    texts.answer.kind = desk::HandedOver::Kind::Accepted;
    const desk::SendingRun run = office.send(texts);
    CHECK(run.sent == 2);
    CHECK(run.parts == 4);
    FakeTransport mails(Channel::Email);
    CHECK(office.send(mails).parts == 0);
    CHECK(pageOfSending(office, plain) == R"({"alphabet":"gsm7","parts":2})");
    CHECK(pageOfSending(office, cyrillic) == R"({"alphabet":"ucs2","parts":2})");
    CHECK(pageOfSending(office, mail).isEmpty());

    const QDate today = office.office->core().today();
    desk::TableQuestion question;
    question.from = today;
    question.to = today;
    const auto table = desk::tableReport(*office.office, "templates", question);
    REQUIRE_OK(table);
    const auto partsOf = [&](const report::ReportRow &row) {
        return std::get<qint64>(report::cellOf(table->main, row, "parts"));
    };
    CHECK(partsOf(table->main.total) == 4);
    for (const report::ReportRow &row : table->main.rows) {
        const bool isText =
            std::get<QString>(report::cellOf(table->main, row, "channel")) == QLatin1String("sms");
        CHECK(partsOf(row) == (isText ? 4 : 0));
    }
}

TEST_CASE("text parts: a long text is warned of, and one above the office's limit is not sent")
{
    MessageOffice office;
    const auto composed = [&](qsizetype letters) {
        const auto made = desk::previewComposed(*office.office, requestOf(textOf(letters)));
        REQUIRE_OK(made);
        return made->composed;
    };
    constexpr qsizetype kPart = 153;
    CHECK(composed(3 * kPart).checked.findings.empty());
    const desk::Composed warned = composed(3 * kPart + 1);
    REQUIRE(warned.checked.findings.size() == 1);
    CHECK(warned.checked.findings.front().what.contains(QLatin1String("goes in 4 parts")));
    CHECK_FALSE(warned.checked.findings.front().blocks);
    CHECK(warned.refused.isEmpty());
    CHECK(composed(10 * kPart).refused.isEmpty());
    CHECK(composed(10 * kPart + 1).refused.contains(QLatin1String("sends 10 at most")));

    const auto id = office.queue(Channel::Sms, textOf(2 * kPart));
    REQUIRE_OK(desk::setTextPartLimits(*office.office, {1, 1}, {}, {}));
    CHECK(desk::textPartLimits(*office.office, {}) == desk::TextPartLimits{1, 1});
    const auto refused = desk::queueMessage(*office.office, requestOf(textOf(2 * kPart)));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::Input);
    CHECK(refused.error().detail.contains(QLatin1String("make it shorter")));
    // One that waits already: it is not sent, and a person sees to it.
    FakeTransport texts(Channel::Sms);
    CHECK(office.send(texts).failed == 1);
    CHECK(texts.arrived.empty());
    CHECK(office.message(id).step == MessageStep::Failed);
    CHECK(office.message(id).reason.contains(QLatin1String("goes in 2 parts")));
    CHECK(office.message(id).needsPerson());
}

TEST_CASE("text parts: limits are the creditor's before the office's, and must make sense")
{
    MessageOffice office;
    REQUIRE_OK(desk::setTextPartLimits(*office.office, {2, 4}, {}, {}));
    REQUIRE_OK(desk::setTextPartLimits(*office.office, {1, 2}, QStringLiteral("Alpha"), {}));
    CHECK(desk::textPartLimits(*office.office, QStringLiteral("Alpha"))
          == desk::TextPartLimits{1, 2});
    CHECK(desk::textPartLimits(*office.office, QStringLiteral("Beta"))
          == desk::TextPartLimits{2, 4});
    for (const desk::TextPartLimits &wrong :
         {desk::TextPartLimits{0, 3}, desk::TextPartLimits{4, 3}, desk::TextPartLimits{1, 256}})
        CHECK(desk::setTextPartLimits(*office.office, wrong, {}, {}).error().code
              == base::ErrorCode::Input);
    CHECK(desk::setTextPartLimits(*office.office, {1, 1}, QStringLiteral("Nobody"), {}).error().code
          == base::ErrorCode::NotFound);
    CHECK(desk::textPartLimits(*office.office, {}) == desk::TextPartLimits{2, 4});
}
