// SPDX-License-Identifier: GPL-3.0-or-later
// What the queues are ranked by, on the page of strategies.
#include "tests/ui/strategy_fixture.h"
#include "ui/strategy/reasons_dialog.h"
#include "ui/strategy/score_dialog.h"

#include <catch2/catch.hpp>

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

using namespace dunlin;
using namespace dunlin::testing;
using Fixture = StrategyFixture;

namespace {

/// Without the invisible bidi isolates.
QString seen(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069)).remove(QChar(0x2066));
}

/// A score of somebody else waits.
struct ScoreFixture : Fixture {
    explicit ScoreFixture(ports::Role role = ports::Role::Manager) : Fixture(role, true)
    {
        until([&] { return find<QAbstractButton>("scoreLook")->isVisible(); });
    }
    strategy::ScoreDialog *look()
    {
        press(Qt::Key_5, Qt::AltModifier);
        until([&] { return page->findChild<strategy::ScoreDialog *>() != nullptr; });
        auto *dialog = page->findChild<strategy::ScoreDialog *>();
        REQUIRE(dialog);
        return dialog;
    }
    static QString noticeOf(const QWidget *dialog)
    {
        return dialog->findChild<arrangement::Notice *>(QStringLiteral("scoreNotice"))->text();
    }
    static QString cell(const QWidget *dialog, int row, int column)
    {
        const auto *model =
            dialog->findChild<QTableView *>(QStringLiteral("scoreMeasures"))->model();
        return model->index(row, column).data().toString();
    }
    static QAbstractButton *button(const QWidget *dialog, const char *name)
    {
        return dialog->findChild<QAbstractButton *>(QLatin1String(name));
    }
};

} // namespace

TEST_CASE("strategy page: a score that waits stands beside the one in force, and is approved")
{
    ScoreFixture f;
    CHECK(f.find<QLabel>("queueScoreProposal")->text().contains(QStringLiteral("ana")));
    auto *dialog = f.look();
    CHECK(ScoreFixture::noticeOf(dialog).contains(QStringLiteral("ana")));
    CHECK(ScoreFixture::cell(dialog, 0, 1) == u"Scorecard");
    CHECK(ScoreFixture::cell(dialog, 0, 2) == u"Boosted trees");
    CHECK(ScoreFixture::cell(dialog, 3, 1) == u"0.712");
    CHECK(ScoreFixture::cell(dialog, 3, 2) == u"0.738");
    const auto *effect = dialog->findChild<QLabel *>(QStringLiteral("scoreEffect"));
    Fixture::until([&] { return effect->text().contains(QStringLiteral("23")); });
    CHECK(seen(effect->text()).contains(QStringLiteral("1,904 of 2,677")));
    const auto *moves = dialog->findChild<QListWidget *>(QStringLiteral("scoreMoves"));
    REQUIRE(moves->count() == 1);
    CHECK(moves->item(0)->text().contains(QStringLiteral("Maria Garcia")));
    f.press(Qt::Key_Return, Qt::ControlModifier);
    Fixture::until([&] { return !f.ranks.approved.isEmpty(); });
    CHECK(f.ranks.approved == "one");
    Fixture::until([&] { return !f.find<QAbstractButton>("scoreLook")->isVisible(); });
    CHECK(seen(f.find<QLabel>("queueScore")->text()).contains(QStringLiteral("score 4")));
    CHECK(f.ranks.stopped > 0); // nobody reads the effect any more
}

TEST_CASE("strategy page: a score is sent back with a reason, which is shown afterwards")
{
    ScoreFixture f;
    auto *dialog = f.look();
    ScoreFixture::button(dialog, "scoreBack")->click();
    WindowFixture::settle();
    CHECK(f.ranks.sentBack.isEmpty()); // no reason yet
    CHECK(ScoreFixture::noticeOf(dialog).contains(QStringLiteral("Say why")));
    dialog->findChild<QLineEdit *>(QStringLiteral("scoreWhy"))
        ->setText(QStringLiteral("too few letters"));
    ScoreFixture::button(dialog, "scoreBack")->click();
    Fixture::until([&] { return !f.find<QAbstractButton>("scoreLook")->isVisible(); });
    CHECK(f.ranks.sentBack == "one");
    CHECK(f.ranks.reason == u"too few letters");
    CHECK(f.find<QLabel>("queueScoreProposal")->text().contains(QStringLiteral("too few letters")));
    f.look();
    auto *none = f.page->findChildren<strategy::ScoreDialog *>().constLast();
    CHECK(ScoreFixture::noticeOf(none).contains(QStringLiteral("No score waits")));
    CHECK_FALSE(ScoreFixture::button(none, "scoreApprove")->isVisible());
}

TEST_CASE("strategy page: who proposed a score cannot approve it, and who may not decide reads")
{
    ScoreFixture f;
    f.ranks.kept.waiting->mine = true;
    f.ranks.kept.waiting->whyNot = base::Phrase("{user} proposed this score; another person has to "
                                                "approve it",
                                                {{QStringLiteral("user"), QStringLiteral("dana")}});
    ports::ChangeSet all;
    all.everything = true;
    Q_EMIT f.changes.committed(all);
    WindowFixture::settle();
    auto *own = f.look();
    CHECK(ScoreFixture::noticeOf(own).contains(QStringLiteral("another person")));
    CHECK_FALSE(ScoreFixture::button(own, "scoreApprove")->isEnabled());
    f.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.ranks.approved.isEmpty());
    ScoreFixture::button(own, "scoreBack")->click(); // it is the own: no reason is owed
    Fixture::until([&] { return !f.ranks.sentBack.isEmpty(); });
    CHECK(f.ranks.sentBack == "one");

    ScoreFixture reader(ports::Role::Supervisor);
    reader.ranks.kept.waiting->maySendBack = false;
    reader.ranks.kept.waiting->whyNot =
        base::Phrase("only managers and administrators put a score in force");
    Q_EMIT reader.changes.committed(all);
    WindowFixture::settle();
    auto *dialog = reader.look();
    CHECK(ScoreFixture::noticeOf(dialog).contains(QStringLiteral("Only managers")));
    CHECK_FALSE(ScoreFixture::button(dialog, "scoreApprove")->isVisible());
    CHECK_FALSE(ScoreFixture::button(dialog, "scoreBack")->isVisible());
}

TEST_CASE("strategy page: what people found wrong about ranks is a list that leads to accounts")
{
    Fixture f;
    const auto open = [&] {
        f.press(Qt::Key_6, Qt::AltModifier);
        WindowFixture::settle();
        auto *dialog = f.page->findChildren<strategy::ReasonsDialog *>().value(0);
        REQUIRE(dialog);
        return dialog;
    };
    const auto say = [](const QWidget *dialog) {
        return dialog->findChild<QLabel *>(QStringLiteral("reasonsSay"))->text();
    };
    auto *none = open();
    CHECK(say(none).contains(QStringLiteral("Nobody found a reason wrong")));
    none->reject();
    WindowFixture::settle();
    ports::WrongReasonRow row;
    row.account = sampleAccount(3);
    row.number = QStringLiteral("HE-3");
    row.debtor = QStringLiteral("Maria Garcia");
    row.by = QStringLiteral("ana");
    row.at = f.clock.now();
    row.said = {12,
                {{ports::RankReason::Kind::BrokenPromise, 1200}},
                QStringLiteral("pays by standing order")};
    f.ranks.said = {row};
    auto *dialog = open();
    auto *list = dialog->findChild<QListWidget *>(QStringLiteral("reasonsList"));
    REQUIRE(list->count() == 1);
    const QString words = seen(list->item(0)->text());
    for (const char *part :
         {"Maria Garcia", "HE-3", "ana", "place 12", "Broken promise", "pays by standing order"})
        CHECK(words.contains(QLatin1String(part)));
    Q_EMIT list->itemActivated(list->item(0));
    WindowFixture::settle();
    CHECK(f.window->currentPage() == f.accountPage);
    CHECK(f.accountPage->account() == sampleAccount(3));
    f.window->goTo(f.page);
    f.ranks.refusal = base::Error{base::ErrorCode::StoreBusy, QStringLiteral("in use"), {}};
    CHECK(say(open()).contains(QStringLiteral("Another program")));
}
