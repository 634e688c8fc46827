// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_events.h"

namespace dunlin::test {

namespace {

using namespace domain;

template <class Identity>
Identity id(quint8 last)
{
    Identity made;
    made.bytes.fill(0xa0);
    made.bytes[15] = last;
    return made;
}

Event event(Payload payload, const QByteArray &kind)
{
    Event made;
    Envelope &e = made.envelope;
    e.id = id<EventId>(1);
    e.tenant = id<TenantId>(2);
    e.kind = kind;
    e.account = id<AccountId>(3);
    e.occurred = Instant{1'795'540'610'123};
    e.heard = Instant{1'795'540'611'000};
    e.hlc = quint64(1'795'540'611'000) << 16 | 7;
    e.time = {1'795'540'611'000, QByteArrayLiteral("8c1f"), 4'200'123};
    e.actor = QStringLiteral("user:anna");
    e.device = id<DeviceId>(4);
    made.payload = std::move(payload);
    return made;
}

const QDate kDay(2026, 11, 24);
const Money kAmount(1'234'50, base::kEur);

void addPeople(std::vector<Sample> &samples)
{
    const auto add = [&](const QByteArray &file, Payload payload) {
        const QByteArray kind = kindOf(payload);
        samples.push_back({file, event(std::move(payload), kind)});
    };
    add("creditor", CreditorSet{id<CreditorId>(5), QStringLiteral("Stadtwerke Köln"), base::kEur});
    samples.back().event.envelope.account = AccountId();
    add("account", AccountOpened{QStringLiteral("00042-7"), id<CreditorId>(5), id<DebtorId>(6),
                                 base::literalCurrency("JPY", 0), kDay, QStringLiteral("energy")});
    DebtorSet debtor{.debtor = id<DebtorId>(6)};
    add("debtor_empty", debtor);
    debtor.name = QStringLiteral("\"Ana\" \\ Łukasz\n李");
    debtor.company = false;
    debtor.language = QStringLiteral("pl-PL");
    debtor.zone = QByteArrayLiteral("Europe/Warsaw");
    debtor.address = PostalAddress{QStringLiteral("ul. Długa 1"), QStringLiteral("Gdańsk"),
                                   QStringLiteral("80-827"), QString(), QStringLiteral("PL")};
    debtor.employer = QString(QLatin1String(""));
    debtor.born = QDate(1961, 2, 28);
    add("debtor", debtor);
    ContactPointSet point{.point = id<ContactPointId>(7),
                          .kind = PointKind::Phone,
                          .value = QStringLiteral("+48585550101")};
    add("contact_point_short", point);
    point.label = QStringLiteral("mobile");
    point.zone = QByteArrayLiteral("Europe/Warsaw");
    point.state = PointState::DoNotContact;
    point.consent = Consent::Withdrawn;
    point.best = true;
    point.source = QStringLiteral("creditor");
    add("contact_point", point);
}

void addMoney(std::vector<Sample> &samples)
{
    const auto add = [&](const QByteArray &file, Payload payload) {
        const QByteArray kind = kindOf(payload);
        samples.push_back({file, event(std::move(payload), kind)});
    };
    add("item", ItemAdded{id<ItemId>(8), ItemType::Fine, QStringLiteral("F-1"), kDay,
                          kDay.addDays(30), kAmount, QStringLiteral("parking")});
    add("payment", PaymentReceived{kAmount, kDay, QStringLiteral("transfer"),
                                   QStringLiteral("RF18 5390 0754 7034"), id<ItemId>(8)});
    add("payment_short", PaymentReceived{Money(1, base::kEur), kDay, {}, {}, {}});
    add("reversal", Reversed{id<EventId>(9), QStringLiteral("returned debit"), kDay});
    add("adjustment",
        Adjusted{id<ItemId>(8), Bucket::Interest, -kAmount, QStringLiteral("goodwill"), kDay});
    add("credit_note", CreditNote{id<ItemId>(8), QStringLiteral("CN-7"), kAmount, kDay});
    for (const ChargeKind kind :
         {ChargeKind::Fee, ChargeKind::Penalty, ChargeKind::Interest, ChargeKind::Cost})
        add(name(kind).toByteArray(),
            Charged{kind, id<ItemId>(8), kAmount, QStringLiteral("BGB 288"), kDay});
}

void addTerms(std::vector<Sample> &samples)
{
    const auto add = [&](const QByteArray &file, Payload payload) {
        const QByteArray kind = kindOf(payload);
        samples.push_back({file, event(std::move(payload), kind)});
    };
    add("reversal_returned",
        Reversed{id<EventId>(9), QStringLiteral("no funds"), kDay, ReversalCause::Returned});
    add("interest_accrued", Charged{ChargeKind::Interest, id<ItemId>(8), kAmount,
                                    QStringLiteral("BGB § 288"), kDay, "interest", kDay});
    add("terms", TermsSet{id<CreditorId>(5), QStringLiteral("energy"), kDay,
                          QByteArrayLiteral(R"({"allocation":{"level":"part"}, "x":null})"),
                          QStringLiteral("new contract")});
    samples.back().event.envelope.account = AccountId();
    add("terms_account", TermsSet{.terms = "{}"});
    add("interest_waiver",
        InterestWaived{id<ItemId>(8), kDay, kDay.addDays(30), QStringLiteral("goodwill")});
    add("interest_waiver_short", InterestWaived{});
    JudgmentEntered judgment{
        .court = QStringLiteral("AG Köln"), .number = QStringLiteral("12 C 34/26"), .on = kDay};
    judgment.award.fill(kAmount);
    judgment.change.fill(-kAmount);
    add("judgment_short", judgment);
    judgment.terms = QByteArrayLiteral(R"({"interest":{"basis":"ZPO","rate":"4"}})");
    add("judgment", judgment);
    add("court_case", CourtCaseSet{QStringLiteral("12 C 34/26"), QStringLiteral("AG Köln"), kDay,
                                   QStringLiteral("filed"), false});
    add("write_off", WrittenOff{kAmount, QStringLiteral("no assets"), kDay});
    add("placement_notice", Placed{QStringLiteral("North Agency"), kDay, 30});
    add("recall", Recalled{QStringLiteral("complaint"), kDay.addDays(30)});
}

void addWork(std::vector<Sample> &samples)
{
    const auto add = [&](const QByteArray &file, Payload payload) {
        const QByteArray kind = kindOf(payload);
        samples.push_back({file, event(std::move(payload), kind)});
    };
    Contacted contact{.channel = Channel::Call,
                      .direction = Direction::Outbound,
                      .point = id<ContactPointId>(7),
                      .to = QStringLiteral("+48585550101"),
                      .outcome = Outcome::PromiseToPay,
                      .flags = flagsOf(Outcome::PromiseToPay),
                      .durationS = 214,
                      .decision =
                          QByteArrayLiteral(R"({"decision":"allow","n":1.50,"x":"\u00e9"})")};
    add("contact", contact);
    add("contact_short", Contacted{.channel = Channel::Letter, .outcome = Outcome::Sent});
    add("note", Noted{QStringLiteral("asked for a copy of the invoice")});
    add("call_back", CallBackSet{Instant{1'795'600'000'000}, QStringLiteral("after work")});
    add("promise", Promised{kAmount, kDay.addDays(7), QStringLiteral("transfer")});
    add("promise_cancelled", PromiseCancelled{id<EventId>(10), QStringLiteral("lost the job")});
    add("dispute", Disputed{{id<ItemId>(8), id<ItemId>(11)},
                            kAmount,
                            QStringLiteral("quality"),
                            QStringLiteral("never delivered")});
    add("dispute_short", Disputed{});
    add("dispute_resolved", DisputeResolved{id<EventId>(12), QStringLiteral("upheld")});
    add("hold", HeldBack{QStringLiteral("illness"), kDay, kDay.addDays(30)});
    add("hold_lifted", HoldLifted{id<EventId>(13)});
    add("assignment", Assigned{QStringLiteral("bruno")});
    add("placement", Placed{QStringLiteral("North Agency"), kDay});
    add("close", ClosedAccount{QStringLiteral("uncollectable")});
    add("reopen", Reopened{QStringLiteral("new address")});
    add("source_fact", SourceFact{QStringLiteral("Send Appeal to Prefecture"), {}});
    add("import_undone", ImportUndone{id<ImportId>(14)});
}

void addAgreements(std::vector<Sample> &samples)
{
    const auto add = [&](const QByteArray &file, Payload payload) {
        const QByteArray kind = kindOf(payload);
        samples.push_back({file, event(std::move(payload), kind)});
    };
    const std::vector<Instalment> parts{{kDay.addDays(7), Money(600'00, base::kEur)},
                                        {kDay.addDays(37), Money(634'50, base::kEur)}};
    const Planned plan{parts, Frequency::Monthly, QStringLiteral("transfer"),
                       QStringLiteral("after the payday")};
    const PlanChanged changed{id<EventId>(15), id<EventId>(16), parts, QStringLiteral("new job")};
    const SettlementAgreed settlement{parts, kDay.addDays(40), Money(2'000'00, base::kEur),
                                      QStringLiteral("transfer"), QStringLiteral("one time")};
    add("plan", plan);
    add("plan_short", Planned{{parts.front()}, {}, {}, {}});
    add("plan_changed", changed);
    add("settlement", settlement);
    add("settlement_short", SettlementAgreed{{parts.front()}, {}, kAmount, {}, {}});
    add("arrangement_cancelled",
        ArrangementCancelled{id<EventId>(15), QStringLiteral("lost the job")});
    add("approval_requested", ApprovalRequested{settlement,
                                                {"discount", "length"},
                                                QStringLiteral("all that she can raise")});
    add("approval_requested_plan", ApprovalRequested{plan, {}, {}});
    add("approval_requested_change", ApprovalRequested{changed, {"length"}, {}});
    add("approval_decided",
        ApprovalDecided{id<EventId>(17), true, QStringLiteral("the alternative is nothing")});
    add("approval_refused", ApprovalDecided{id<EventId>(17), false, {}});
    add("care", CareEntered{id<EventId>(18), CareKind::BreathingSpace, kDay, kDay.addDays(60),
                            kDay.addDays(60), QStringLiteral("write, do not call"),
                            QStringLiteral("Debt adviser Mr Hill"), QStringLiteral("BS-7")});
    add("care_short", CareEntered{.kind = CareKind::Deceased});
    add("care_ended", CareEnded{id<EventId>(18), QStringLiteral("ran out")});
    add("care_detail", CareDetail{id<EventId>(18), QStringLiteral("in hospital"), kDay,
                                  QStringLiteral("by telephone")});
    PartySet party{.party = id<DebtorId>(19), .role = PartyRole::Guarantor};
    add("party_short", party);
    party.name = QStringLiteral("Jan Nowak");
    party.company = false;
    party.language = QStringLiteral("pl-PL");
    party.zone = QByteArrayLiteral("Europe/Warsaw");
    party.liabilityPercent = 50;
    party.liabilityMax = kAmount;
    party.told = MayBeTold::Amount;
    add("party", party);
    add("party_unlinked", PartyUnlinked{id<DebtorId>(19), QStringLiteral("released")});
    add("debtor_linked", DebtorLinked{id<DebtorId>(20), QStringLiteral("the same person")});
    add("payment_expected", PaymentExpected{kAmount, kDay.addDays(5), QStringLiteral("cheque"),
                                            QStringLiteral("100042")});
    add("expected_cancelled", ExpectedCancelled{id<EventId>(21), QStringLiteral("cheque stopped")});
    add("task", TaskSet{TaskKind::PromiseReminder, id<EventId>(22), kDay, {}});
    StrategyStep step{.strategy = QStringLiteral("utility"), .step = QStringLiteral("call")};
    add("strategy_step_short", step);
    step.version = 3;
    step.journey = QStringLiteral("overdue 2026-11-01");
    step.segment = QStringLiteral("household");
    step.treatment = QStringLiteral("firm");
    step.rule = QStringLiteral("Treatment 4");
    step.kind = StepKind::Message;
    step.due = kDay;
    step.what = QStringLiteral("reminder-2");
    step.channel = QStringLiteral("email");
    step.text = QStringLiteral("second reminder");
    step.coveredBy = id<AccountId>(23);
    step.inputs = QByteArrayLiteral("{\"days\":23,\"total\":120.50}");
    add("strategy_step", step);
}

void addContactEvents(std::vector<Sample> &samples)
{
    const auto add = [&](const QByteArray &file, Payload payload) {
        const QByteArray kind = kindOf(payload);
        samples.push_back({file, event(std::move(payload), kind)});
    };
    add("reservation",
        ContactReserved{Channel::Call, id<ContactPointId>(7), QStringLiteral("+48585550101"),
                        Instant{1'770'000'600'000}, QByteArrayLiteral("{\"decision\":\"allow\"}")});
    add("reservation_released",
        ReservationReleased{id<EventId>(23), QStringLiteral("the line was dead")});
    add("notice", NoticeRecorded{QByteArrayLiteral("validation_notice_sent"), true,
                                 QStringLiteral("ada@example.org"), QStringLiteral("by e-mail")});
    add("notice_short", NoticeRecorded{QByteArrayLiteral("cease_withdrawn"), false, {}, {}});
    add("legal_hold", LegalHoldSet{QStringLiteral("suit 12 C 7")});
    add("legal_hold_lifted", LegalHoldLifted{id<EventId>(24), QStringLiteral("suit ended")});
    add("restriction", DataRestricted{QByteArrayLiteral("gdpr"), QStringLiteral("paid in full")});
    Contacted settled{.channel = Channel::Email, .outcome = Outcome::Sent};
    settled.reservation = id<EventId>(23);
    settled.purpose = QByteArrayLiteral("validation_notice");
    settled.overrideRequest = id<EventId>(25);
    add("contact_settled", settled);
    add("override_request",
        OverrideRequested{Channel::Call, id<ContactPointId>(7), QStringLiteral("+48585550101"),
                          QByteArrayLiteral("active_litigation"), QStringLiteral("hearing today")});
    add("override_decision",
        OverrideDecided{id<EventId>(25), true, QByteArrayLiteral("supervisor"),
                        Instant{1'770'000'900'000}, QStringLiteral("go ahead")});
    add("override_refused", OverrideDecided{id<EventId>(25), false, {}, {}, {}});
}

void addMessages(std::vector<Sample> &samples)
{
    const auto add = [&](const QByteArray &file, Payload payload) {
        const QByteArray kind = kindOf(payload);
        samples.push_back({file, event(std::move(payload), kind)});
    };
    MessageQueued queued;
    queued.channel = Channel::Email;
    queued.point = id<ContactPointId>(7);
    queued.to = QStringLiteral("ines@example.org");
    queued.purpose = QByteArrayLiteral("reminder");
    queued.text = QStringLiteral("reminder-1");
    queued.version = id<EventId>(40);
    queued.subject = QStringLiteral("Your account 0007");
    queued.body = QStringLiteral("Good day,\nwe write about 12,50 \u20ac.");
    queued.notBefore = Instant{1'795'600'000'000};
    queued.answers = id<EventId>(42);
    add("message", queued);
    MessageQueued brief;
    brief.channel = Channel::Letter;
    brief.text = QStringLiteral("final-notice");
    add("message_short", brief);
    MessageMoved moved;
    moved.of = id<EventId>(41);
    moved.step = MessageStep::Sending;
    moved.key = QStringLiteral("a1@dunlin.example.org");
    moved.to = queued.to;
    moved.hash = QByteArray(64, 'c');
    moved.subject = queued.subject;
    moved.body = queued.body;
    moved.version = id<EventId>(40);
    moved.text = queued.text;
    moved.language = QStringLiteral("en");
    moved.page = QByteArrayLiteral("{\"paper\":\"A4\"}");
    moved.reservation = id<EventId>(23);
    add("message_step", moved);
    MessageMoved later;
    later.of = id<EventId>(41);
    later.step = MessageStep::Retry;
    later.until = Instant{1'795'600'000'000};
    later.reason = QStringLiteral("451 try again later");
    add("message_step_retry", later);
    MessageReceived received;
    received.channel = Channel::Sms;
    received.of = id<EventId>(41);
    received.from = QStringLiteral("+48585550101");
    received.body = QStringLiteral("STOP");
    received.key = QStringLiteral("gw-77");
    received.hash = QByteArray(64, 'd');
    received.optOut = true;
    add("message_received", received);
    MessageReceived machine;
    machine.from = QStringLiteral("ines@example.org");
    machine.subject = QStringLiteral("Out of office");
    machine.automatic = true;
    add("message_received_machine", machine);
    add("template",
        TemplateDrafted{QStringLiteral("reminder-1"), Channel::Email, QStringLiteral("de"),
                        QByteArrayLiteral("DE"), QByteArrayLiteral("reminder"),
                        QStringLiteral("Erinnerung"), QStringLiteral("Guten Tag {{debtor.name}}"),
                        QStringLiteral("friendlier")});
    add("template_decision",
        TemplateDecided{id<EventId>(40), true, kDay, QStringLiteral("checked")});
    add("template_refused", TemplateDecided{id<EventId>(40), false, {}, {}});
}

/// Fields that older events do not have.
void addLaterFields(std::vector<Sample> &samples)
{
    const auto add = [&](const QByteArray &file, Payload payload) {
        const QByteArray kind = kindOf(payload);
        samples.push_back({file, event(std::move(payload), kind)});
    };
    DebtorSet debtor{.debtor = id<DebtorId>(6)};
    debtor.payday = QByteArrayLiteral("fri/2026-01-02");
    add("debtor_payday", debtor);
    ContactPointSet point{.point = id<ContactPointId>(7),
                          .kind = PointKind::Phone,
                          .value = QStringLiteral("+48585550101")};
    point.owner = id<DebtorId>(19);
    add("contact_point_owned", point);
    PaymentReceived payment{kAmount, kDay, QStringLiteral("cheque"), {}, {}};
    payment.expected = id<EventId>(21);
    payment.batch = id<BatchId>(23);
    add("payment_expected_batch", payment);
    Promised promise{kAmount, kDay.addDays(7), {}};
    promise.group = id<EventId>(24);
    add("promise_group", promise);
    Disputed dispute{{}, kAmount, QStringLiteral("paid"), {}};
    dispute.proof = QStringLiteral("receipt 7");
    dispute.respondBy = kDay.addDays(30);
    add("dispute_proof", dispute);
    DisputeResolved resolved{id<EventId>(12), QStringLiteral("creditor_error")};
    resolved.text = QStringLiteral("paid to another branch");
    add("dispute_resolved_text", resolved);
    add("hold_lifted_reason", HoldLifted{id<EventId>(13), QStringLiteral("they paid")});
    add("approval_requested_promise",
        ApprovalRequested{
            Promised{kAmount, kDay.addDays(90), QStringLiteral("transfer")}, {"promise_date"}, {}});
    add("approval_requested_waiver",
        ApprovalRequested{InterestWaived{{}, kDay, {}, QStringLiteral("hardship")},
                          {"waiver_days"},
                          QStringLiteral("hardship")});
    add("approval_requested_adjustment",
        ApprovalRequested{
            Adjusted{id<ItemId>(8), Bucket::Fees, -kAmount, QStringLiteral("goodwill"), kDay},
            {"waiver_amount"},
            QStringLiteral("goodwill")});
}

void addAttachments(std::vector<Sample> &samples)
{
    const auto add = [&](const QByteArray &file, Payload payload) {
        const QByteArray kind = kindOf(payload);
        samples.push_back({file, event(std::move(payload), kind)});
    };
    AttachmentAdded added;
    added.fileName = QStringLiteral("Vertrag \"2026\".pdf");
    added.kind = FileKind::Pdf;
    added.size = 200'000;
    added.hash.fill(0xc3);
    added.key = QByteArray(kAttachmentKeyBytes, 'k');
    add("attachment_short", added);
    added.text = QStringLiteral("the signed contract");
    add("attachment", added);
    add("attachment_part",
        AttachmentPart{id<AccountId>(3), id<EventId>(26), 1, QByteArrayLiteral("\x01sealed\xff")});
    add("attachment_removed",
        AttachmentRemoved{id<EventId>(26), QStringLiteral("of another debtor")});
}

} // namespace

std::vector<Sample> sampleEvents()
{
    std::vector<Sample> samples;
    addPeople(samples);
    addMoney(samples);
    addTerms(samples);
    addWork(samples);
    addAgreements(samples);
    addContactEvents(samples);
    addMessages(samples);
    addLaterFields(samples);
    addAttachments(samples);
    return samples;
}

} // namespace dunlin::test
