// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_agreement_desk.h"
#include "tests/ui/fits.h"
#include "tests/ui/shots.h"
#include "tests/ui/window_fixture.h"
#include "ui/approvals/approvals_page.h"
#include "ui/arrangement/notice.h"
#include "ui/common/toast.h"
#include "ui/shell/connect_approvals.h"
#include "ui/shell/rail.h"

#include <catch2/catch.hpp>

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace dunlin;
using namespace dunlin::testing;
using domain::Money;

namespace {

Money usd(std::int64_t minor)
{
    return Money(minor, base::kUsd);
}

ports::ApprovalRow request(int number, const char *by, bool mine)
{
    ports::ApprovalRow row;
    row.account.bytes[0] = 1;
    row.account.bytes[15] = std::uint8_t(number);
    row.number = QStringLiteral("HE-5618%1").arg(500 + number);
    row.debtor = number == 1 ? QStringLiteral("Fatima Anderson") : QStringLiteral("Samuel Hall");
    row.creditor = QStringLiteral("Meridian Bank");
    row.request.id.bytes[15] = std::uint8_t(100 + number);
    row.request.by = QString::fromLatin1(by);
    row.request.at = base::Instant{1795538520'000 - number * base::kMsPerHour * 20};
    row.owed = usd(1'246'20);
    if (number == 2) {
        row.request.proposal = domain::SettlementAgreed{
            {{QDate(2026, 12, 1), usd(400'00)}}, QDate(2026, 12, 1), row.owed, {}, {}};
        row.offered = usd(400'00);
        row.beyond = {QStringLiteral("a discount of 67.9%; collectors give up to 20%")};
    } else {
        domain::Planned plan;
        for (int i = 0; i < 14; ++i)
            plan.instalments.push_back({QDate(2026, 12, 1).addMonths(i), usd(89'00)});
        plan.instalments.back().amount = usd(89'20);
        row.offered = usd(1'246'20);
        row.request.proposal = plan;
        row.request.text = QStringLiteral("Pays child support until next year.");
        row.beyond = {QStringLiteral("14 months; collectors agree up to 6")};
    }
    row.daysPastDue = 213;
    row.promisesKept = 3;
    row.promisesDecided = 4;
    row.readBack = QStringLiteral("You pay 89.00 USD on the first of each month. Is that right?");
    row.mayDecide = !mine;
    if (mine)
        row.whyNot = QStringLiteral("you asked for it yourself; somebody else decides");
    return row;
}

class Deciding : public WindowFixture {
public:
    explicit Deciding(std::vector<ports::ApprovalRow> rows = {request(1, "user:anna", false),
                                                              request(2, "user:ben", false),
                                                              request(3, "user:dana", true)})
        : WindowFixture(20, QSize(1280, 720))
    {
        agreements.waiting = std::move(rows);
        page = new approvals::ApprovalsPage({agreements, desk, sync, changes, clock}, session());
        shell::connectApprovals(*window, *page);
        settle();
    }
    void go()
    {
        key(Qt::Key_G);
        key(Qt::Key_V);
        settle(90);
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        press(which, modifiers);
        settle(30);
    }
    QString seen(const char *name) const
    {
        QString text = find<QLabel>(name)->text();
        return text.remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    std::string notice(const char *name) const
    {
        const auto *found = find<arrangement::Notice>(name);
        return found->isHidden() ? std::string() : found->text().toStdString();
    }
    const domain::ApprovalDecided &decision() const
    {
        return std::get<domain::ApprovalDecided>(agreements.recorded.back().payloads.front());
    }

    FakeAgreementDesk agreements{QDate(2026, 11, 24)};
    approvals::ApprovalsPage *page = nullptr;
    int keys = 0;
};

} // namespace

TEST_CASE("approvals: the rail counts what one may decide", "[approvals]")
{
    Deciding desk;
    const auto *entry = desk.find<shell::RailButton>("rail_approvals");
    REQUIRE(entry);
    CHECK(entry->accessibleName() == QStringLiteral("Approvals, 2 waiting"));
    CHECK(desk.page->waiting() == 2);
    desk.go();
    CHECK(desk.seen("approvalsCount") == QStringLiteral("3 waiting, 2 for you to decide"));
}

TEST_CASE("approvals: seen and approved in three keys", "[approvals]")
{
    Deciding desk;
    desk.go();
    CHECK(desk.window->currentPage() == desk.page);
    CHECK(desk.notice("approvalLimit") == "Beyond the limit: 14 months; collectors agree up to 6.");
    CHECK(desk.notice("approvalReadBack").find("You pay 89.00 USD") != std::string::npos);
    CHECK(desk.seen("approvalEffect")
          == QStringLiteral("$1,246.20 comes in by 1 Jan 2028; then the account is paid off."));
    CHECK(desk.seen("approvalPromises") == QStringLiteral("3 of 4"));
    for (int turn = 0; turn < 10 && !testing::clipped(*desk.page).empty(); ++turn)
        desk.settle(20);
    CHECK(testing::clipped(*desk.page) == "");
    shot(*desk.window, QStringLiteral("approvals"));
    desk.key(Qt::Key_A);
    CHECK(desk.keys == 3);
    REQUIRE(desk.agreements.recorded.size() == 1);
    CHECK(desk.decision().approved);
    CHECK(desk.decision().of.bytes[15] == 101);
    // The next one takes its place, and U takes it back.
    desk.settle(90);
    CHECK(desk.seen("approvalEffect").contains(QStringLiteral("$846.20 of the claim is forgiven")));
    CHECK(desk.find<shell::RailButton>("rail_approvals")->accessibleName()
          == QStringLiteral("Approvals, 1 waiting"));
    desk.key(Qt::Key_U);
    desk.settle();
    CHECK(desk.desk.undone.size() == 1);
}

TEST_CASE("approvals: declining takes a reason", "[approvals]")
{
    Deciding desk;
    desk.go();
    desk.key(Qt::Key_J);
    desk.key(Qt::Key_D);
    CHECK(QApplication::focusWidget() == desk.find<QLineEdit>("approvalReason"));
    desk.key(Qt::Key_Return);
    CHECK(desk.agreements.recorded.empty());
    CHECK(desk.notice("approvalProblem") == "Say why; the collector reads it.");
    // A letter is a letter here, no command.
    desk.type(QStringLiteral("a quarter is too little"));
    CHECK(desk.agreements.recorded.empty());
    desk.key(Qt::Key_Return);
    REQUIRE(desk.agreements.recorded.size() == 1);
    CHECK_FALSE(desk.decision().approved);
    CHECK(desk.decision().reason == QStringLiteral("a quarter is too little"));
    CHECK(desk.decision().of.bytes[15] == 102);
    CHECK(desk.find<QLineEdit>("approvalReason")->text().isEmpty());
}

TEST_CASE("approvals: four eyes, never one's own", "[approvals]")
{
    Deciding desk;
    desk.go();
    desk.key(Qt::Key_J);
    desk.key(Qt::Key_J);
    CHECK(desk.notice("approvalProblem") == "You asked for it yourself; somebody else decides.");
    desk.key(Qt::Key_A);
    desk.key(Qt::Key_D);
    CHECK(desk.agreements.recorded.empty());
    CHECK_FALSE(desk.find<QAbstractButton>("approvalApprove")->isEnabled());
    CHECK_FALSE(desk.find<QLineEdit>("approvalReason")->isEnabled());
    shot(*desk.window, QStringLiteral("approvals-own"));
}

TEST_CASE("approvals: a decision that does not work loses nothing", "[approvals]")
{
    Deciding desk;
    desk.go();
    desk.agreements.failRecording = base::Error{
        base::ErrorCode::Input, QStringLiteral("somebody else has decided already"), {}};
    desk.key(Qt::Key_A);
    CHECK(desk.notice("approvalProblem") == "Somebody else has decided already.");
    CHECK(desk.agreements.recorded.empty());
    desk.agreements.failRecording.reset();
    desk.key(Qt::Key_A);
    CHECK(desk.agreements.recorded.size() == 1);
}

TEST_CASE("approvals: empty, failed and offline say what is", "[approvals]")
{
    Deciding desk(std::vector<ports::ApprovalRow>{});
    desk.go();
    CHECK(desk.find<shell::RailButton>("rail_approvals")->accessibleName()
          == QStringLiteral("Approvals"));
    shot(*desk.window, QStringLiteral("approvals-empty"));
    desk.agreements.failWaiting = base::Error{base::ErrorCode::StoreBusy, {}, {}};
    ports::ChangeSet all;
    all.everything = true;
    Q_EMIT desk.changes.committed(all);
    desk.settle(120);
    CHECK_FALSE(desk.find<QTableView>("approvalsTable")->isVisible());
    desk.agreements.failWaiting.reset();
    desk.agreements.waiting = {request(1, "user:anna", false)};
    ports::SyncState offline;
    offline.kind = ports::SyncState::Kind::Offline;
    offline.lastContact = desk.clock.now().plusMs(-2 * base::kMsPerHour);
    desk.sync.set(offline);
    Q_EMIT desk.changes.committed(all);
    desk.settle(120);
    CHECK(desk.find<QTableView>("approvalsTable")->isVisible());
    CHECK(desk.seen("approvalsAge").startsWith(QStringLiteral("Offline: requests as of 2 h ago")));
    shot(*desk.window, QStringLiteral("approvals-offline"));
}

TEST_CASE("approvals: Enter opens the account; Esc leaves the reason first", "[approvals]")
{
    Deciding desk;
    desk.go();
    desk.key(Qt::Key_D);
    desk.type(QStringLiteral("too long"));
    desk.key(Qt::Key_Escape);
    CHECK(desk.window->currentPage() == desk.page);
    CHECK(desk.find<QLineEdit>("approvalReason")->text() == QStringLiteral("too long"));
    desk.key(Qt::Key_Return);
    desk.settle();
    CHECK(desk.window->currentPage() == desk.accountPage);
}
