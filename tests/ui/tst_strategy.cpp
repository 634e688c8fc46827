// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_agreement_desk.h"
#include "tests/ui/strategy_fixture.h"
#include "ui/arrangement/notice.h"
#include "ui/common/button.h"
#include "ui/common/segmented.h"
#include "ui/queue/pin_dialog.h"
#include "ui/strategy/begin_dialogs.h"
#include "ui/strategy/condition_words.h"
#include "ui/strategy/effect_side.h"
#include "ui/strategy/rule_model.h"
#include "ui/strategy/step_dialog.h"
#include "ui/strategy/step_model.h"
#include "ui/strategy/strategy_page.h"
#include "ui/strategy/strategy_words.h"
#include "ui/strategy/treatment_dialog.h"

#include <catch2/catch.hpp>

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableView>

#include <functional>

using namespace dunlin;
using namespace dunlin::testing;
using strategy::StrategyPage;
using Fixture = StrategyFixture;

TEST_CASE("strategy page: tables are spreadsheets whose cells are typed in place")
{
    Fixture f;
    REQUIRE(f.rules->model()->rowCount() == 3);
    CHECK(f.rules->model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == u"total");
    CHECK_FALSE(f.page->hasUnkept());
    f.setCell(0, 0, "< 75");
    CHECK(f.page->hasUnkept());
    CHECK(f.page->sheet().tables[0].rules[0][0] == u"< 75");
    CHECK(f.notice().contains(QStringLiteral("only on this screen")));
    f.setCell(1, 1, "");
    CHECK(f.page->sheet().tables[0].rules[1][1] == u"-");
    f.page->undo();
    f.page->undo();
    WindowFixture::settle();
    CHECK(f.page->sheet() == [] {
        ports::StrategySheet sheet = FakeStrategyDesk::sample();
        return sheet;
    }());
    CHECK_FALSE(f.page->hasUnkept());
}

TEST_CASE("strategy page: rules are added, moved and removed by key")
{
    Fixture f;
    f.rules->setFocus();
    f.rules->setCurrentIndex(f.rules->model()->index(1, 0));
    f.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(f.page->sheet().tables[0].rules[2][1] == u">= 70");
    f.press(Qt::Key_Delete);
    CHECK(f.page->sheet().tables[0].rules.size() == 2);
    f.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(f.page->sheet().tables[0].rules.size() == 3);
}

TEST_CASE("strategy page: what is wrong is marked at its cell and listed at the side")
{
    Fixture f;
    f.strategies.found.problems = {
        {QStringLiteral("Segment"), 2, 1, QStringLiteral("\"twice\" is not known")}};
    f.strategies.found.findings = {{ports::StrategyFinding::Kind::Gap,
                                    QStringLiteral("Segment"),
                                    {},
                                    QStringLiteral("risk < 70")}};
    f.setCell(1, 1, ">= twice");
    const QModelIndex cell = f.rules->model()->index(1, 1);
    Fixture::until(
        [&] { return !cell.data(strategy::RuleModel::kProblemRole).toString().isEmpty(); });
    CHECK(
        cell.data(strategy::RuleModel::kProblemRole).toString().contains(QStringLiteral("twice")));
    CHECK(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Wrong")));
    auto *list = f.find<QListWidget>("strategyChecks");
    REQUIRE(list->count() == 2);
    CHECK(list->item(1)->text().contains(QStringLiteral("no rule covers")));
}

TEST_CASE("strategy page: the effect is reckoned anew after a change, and can be stopped")
{
    Fixture f;
    auto *lines = f.find<QLabel>("effectLines");
    Fixture::until([&] { return lines->text().contains(QStringLiteral("412")); });
    const int before = f.strategies.effects;
    CHECK(before > 0);
    CHECK(lines->text().contains(QStringLiteral("412")));
    CHECK(lines->text().contains(QStringLiteral("collector hours")));
    f.setCell(0, 0, "< 75");
    CHECK(f.strategies.stopped > 0);
    Fixture::until([&] { return f.strategies.effects > before; });
    CHECK(f.strategies.effects == before + 1);
}

TEST_CASE("strategy page: steps are sentences, and a step is changed in a form")
{
    Fixture f;
    f.page->show(StrategyPage::View::Steps);
    auto *steps = f.find<QTableView>("strategySteps");
    // For whom, rest, one beginning, no end, three steps.
    REQUIRE(steps->model()->rowCount() == 7);
    const QString sentence =
        steps->model()->index(6, strategy::StepModel::Sentence).data().toString();
    CHECK(sentence.contains(QStringLiteral("After 5 day")));
    steps->setCurrentIndex(steps->model()->index(6, 0));
    f.page->editLine();
    WindowFixture::settle();
    auto *dialog = f.page->findChild<strategy::StepDialog *>();
    REQUIRE(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("stepIf"))->setText(QStringLiteral("total > 9"));
    dialog->findChild<QAbstractButton *>(QStringLiteral("stepTake"))->click();
    WindowFixture::settle();
    CHECK(f.page->sheet().treatments[1].steps[1].when == u"total > 9");
    CHECK(f.page->hasUnkept());
}

namespace {

/// The steps' view with the line at `row` chosen.
struct StepsFixture : Fixture {
    StepsFixture()
    {
        page->show(StrategyPage::View::Steps);
        steps = find<QTableView>("strategySteps");
    }
    void choose(int row)
    {
        steps->setCurrentIndex(steps->model()->index(row, 0));
        settle();
    }
    QString sentence(int row) const
    {
        return steps->model()->index(row, strategy::StepModel::Sentence).data().toString();
    }
    template <class Dialog>
    Dialog *opened()
    {
        until([&] { return page->findChild<Dialog *>() != nullptr; });
        auto *dialog = page->findChild<Dialog *>();
        REQUIRE(dialog);
        return dialog;
    }
    static void click(QWidget *dialog, const char *name)
    {
        dialog->findChild<QAbstractButton *>(QLatin1String(name))->click();
        settle();
    }
    static void type(QWidget *dialog, const char *name, const char *text)
    {
        dialog->findChild<QLineEdit *>(QLatin1String(name))->setText(QString::fromUtf8(text));
        settle();
    }
    static void pick(QWidget *dialog, const char *name, int index)
    {
        dialog->findChild<QComboBox *>(QLatin1String(name))->setCurrentIndex(index);
        settle();
    }
    QTableView *steps = nullptr;
};

} // namespace

TEST_CASE("strategy page: a beginning is picked as an event, and one without a name is refused")
{
    StepsFixture f;
    f.choose(2);
    f.page->insertLine();
    auto *dialog = f.opened<strategy::TriggerDialog>();
    StepsFixture::pick(dialog, "triggerOn", 3);
    StepsFixture::pick(dialog, "triggerEvent", 0); // a contact, so an outcome can be picked
    auto *outcome = dialog->findChild<QComboBox *>(QStringLiteral("triggerOutcome"));
    CHECK(outcome->isVisible());
    outcome->setCurrentIndex(outcome->findData(QStringLiteral("refused")));
    StepsFixture::click(dialog, "triggerTake");
    CHECK(dialog->isVisible()); // no name yet
    CHECK(f.page->sheet().triggers.size() == 1);
    StepsFixture::type(dialog, "triggerId", "placed");
    StepsFixture::click(dialog, "triggerTake");
    CHECK(dialog->isVisible()); // the name is another's
    StepsFixture::type(dialog, "triggerId", "said no");
    StepsFixture::click(dialog, "triggerTake");
    REQUIRE(f.page->sheet().triggers.size() == 2);
    CHECK(f.page->sheet().triggers[1]
          == ports::StrategyTriggerSheet{QStringLiteral("said no"),
                                         ports::StrategyTriggerSheet::On::Event,
                                         QStringLiteral("contact"),
                                         QStringLiteral("refused"),
                                         {},
                                         {}});
    CHECK(f.page->hasUnkept());
    CHECK(f.sentence(3).contains(QStringLiteral("Refused")));
    f.page->undo();
    WindowFixture::settle();
    CHECK(f.page->sheet().triggers.size() == 1);
    f.choose(2);
    f.press(Qt::Key_Delete);
    CHECK(f.page->sheet().triggers.empty());
}

TEST_CASE("strategy page: an end is put together from pickers and read as a sentence")
{
    StepsFixture f;
    f.choose(3);
    CHECK(f.sentence(3).contains(QStringLiteral("Nothing ends it early")));
    f.page->editLine();
    auto *dialog = f.opened<strategy::ExitDialog>();
    StepsFixture::click(dialog, "exitTake");
    CHECK(dialog->isVisible()); // without a condition nothing would ever be done
    StepsFixture::pick(dialog, "exitWhenFeature", 0); // what is owed
    StepsFixture::pick(dialog, "exitWhenComparison", 2);
    StepsFixture::type(dialog, "exitWhenValue", "much");
    StepsFixture::click(dialog, "exitWhenAdd");
    CHECK(dialog->findChild<QLineEdit *>(QStringLiteral("exitWhen"))->text().isEmpty());
    StepsFixture::type(dialog, "exitWhenValue", "0");
    StepsFixture::click(dialog, "exitWhenAdd");
    StepsFixture::type(dialog, "exitWhy", "nothing is owed");
    StepsFixture::click(dialog, "exitTake");
    REQUIRE(f.page->sheet().exits.size() == 1);
    CHECK(f.page->sheet().exits[0].when == u"total <= 0");
    CHECK(f.page->sheet().exits[0].why == u"nothing is owed");
    CHECK(f.sentence(3).contains(QStringLiteral("what is owed: at most 0")));
}

TEST_CASE("strategy page: for whom it is and when it rests are changed in one form")
{
    StepsFixture f;
    f.choose(1);
    f.page->editLine();
    auto *dialog = f.opened<strategy::ScopeDialog>();
    for (int day = 1; day <= 7; ++day)
        dialog->findChild<QCheckBox *>(QStringLiteral("scopeDay%1").arg(day))->setChecked(true);
    StepsFixture::click(dialog, "scopeTake");
    CHECK(dialog->isVisible()); // no day is left
    for (int day = 1; day <= 5; ++day)
        dialog->findChild<QCheckBox *>(QStringLiteral("scopeDay%1").arg(day))->setChecked(false);
    dialog->findChild<QCheckBox *>(QStringLiteral("scopeHolidays"))->setChecked(true);
    StepsFixture::type(dialog, "scopeFloor", "little");
    StepsFixture::click(dialog, "scopeTake");
    CHECK(dialog->isVisible());
    StepsFixture::type(dialog, "scopeFloor", "12,50");
    StepsFixture::type(dialog, "scopeApplies", "company and not(placed)");
    StepsFixture::click(dialog, "scopeTake");
    const ports::StrategySheet &sheet = f.page->sheet();
    CHECK(sheet.quietWeekdays == QList<int>{6, 7});
    CHECK(sheet.quietHolidays);
    CHECK(sheet.smallBalance == u"12.50");
    CHECK(f.sentence(0).contains(QStringLiteral("the debtor is a company")));
    CHECK(f.sentence(0).contains(QStringLiteral("does not hold that an agency has it")));
    CHECK(f.sentence(2).contains(QStringLiteral("public holidays")));
}

TEST_CASE("strategy page: a treatment that tables ask for in vain is added, and taken away again")
{
    StepsFixture f;
    // The table gives what is not there yet.
    f.page->show(StrategyPage::View::Tables);
    Q_EMIT f.find<common::Segmented>("strategyTables")->chosen(1);
    f.setCell(1, 1, "\"at court\"");
    f.press(Qt::Key_Insert, Qt::ShiftModifier);
    auto *dialog = f.opened<strategy::TreatmentDialog>();
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("treatmentName"));
    CHECK(name->text() == u"at court");
    auto *sentence = dialog->findChild<QLabel *>(QStringLiteral("treatmentSentence"));
    CHECK(sentence->text().contains(QStringLiteral("already")));
    StepsFixture::type(dialog, "treatmentName", "by letter");
    StepsFixture::click(dialog, "treatmentTake");
    CHECK(dialog->isVisible()); // the name is another's
    StepsFixture::type(dialog, "treatmentName", "");
    StepsFixture::click(dialog, "treatmentTake");
    CHECK(dialog->isVisible());
    StepsFixture::type(dialog, "treatmentName", "a \"b\"");
    StepsFixture::click(dialog, "treatmentTake");
    CHECK(dialog->isVisible()); // a table could not give it
    StepsFixture::type(dialog, "treatmentName", "late");
    CHECK(sentence->text().contains(QStringLiteral("No rule gives")));
    StepsFixture::type(dialog, "treatmentName", "at court");
    StepsFixture::click(dialog, "treatmentTake");
    // It stands where the file keeps it, is chosen, and its first step is added like any other.
    REQUIRE(f.page->sheet().treatments.size() == 3);
    CHECK(f.page->sheet().treatments[0].name == u"at court");
    CHECK(f.page->sheet().treatments[0].steps.empty());
    CHECK(f.page->hasUnkept());
    CHECK(f.steps->currentIndex().data().toString() == u"at court");
    f.press(Qt::Key_Insert);
    CHECK(f.opened<strategy::StepDialog>()->isVisible());
    f.opened<strategy::StepDialog>()->reject();
    StepsFixture::settle();
    // Del takes a treatment without steps away, and Ctrl+Z brings it back.
    f.press(Qt::Key_Delete);
    CHECK(f.page->sheet().treatments.size() == 2);
    f.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(f.page->sheet().treatments.size() == 3);
}

TEST_CASE("strategy page: a new treatment may begin with another's steps")
{
    StepsFixture f;
    f.find<QAbstractButton>("strategyAddTreatment")->click();
    StepsFixture::settle();
    auto *dialog = f.opened<strategy::TreatmentDialog>();
    StepsFixture::type(dialog, "treatmentName", "standard, slower");
    StepsFixture::pick(dialog, "treatmentLike", 2);
    StepsFixture::click(dialog, "treatmentTake");
    REQUIRE(f.page->sheet().treatments.size() == 3);
    CHECK(f.page->sheet().treatments[2].name == u"standard, slower");
    CHECK(f.page->sheet().treatments[2].steps == f.page->sheet().treatments[1].steps);
}

TEST_CASE("strategy page: who reads only adds no treatment")
{
    Fixture f(ports::Role::Supervisor);
    f.page->show(StrategyPage::View::Steps);
    CHECK_FALSE(f.find<QAbstractButton>("strategyAddTreatment")->isVisible());
    f.page->addTreatment();
    CHECK_FALSE(f.page->findChild<strategy::TreatmentDialog *>());
}

TEST_CASE("conditions are words where the pickers can say them, and FEEL where not")
{
    using strategy::conditionWords;
    CHECK(conditionWords(QStringLiteral("total>=500.50")).contains(QStringLiteral("500.50")));
    CHECK(conditionWords(QStringLiteral("status = \"disputed\""))
              .contains(QStringLiteral("the status is Disputed")));
    const QString other = QStringLiteral("total > 2 * original or placed");
    CHECK(conditionWords(other).contains(other));
    CHECK(conditionWords(QStringLiteral("total > \"a\"")).contains(QStringLiteral("total > ")));
}

TEST_CASE("strategy page: a draft is kept, and its author is told that another approves it")
{
    Fixture f;
    f.setCell(0, 0, "< 75");
    f.page->keepDraft();
    WindowFixture::settle();
    auto *ask = f.page->findChild<QInputDialog *>();
    REQUIRE(ask);
    ask->setTextValue(QStringLiteral("more by letter"));
    ask->accept();
    WindowFixture::settle(200);
    REQUIRE(f.strategies.drafted);
    CHECK(f.strategies.note == u"more by letter");
    CHECK_FALSE(f.page->hasUnkept());
    CHECK(f.notice().contains(QStringLiteral("Another person has to approve it")));
    CHECK_FALSE(f.find<QAbstractButton>("strategyApprove")->isEnabled());
    f.page->show(StrategyPage::View::Versions);
    WindowFixture::settle();
    auto *changes = f.find<QListWidget>("strategyDifferences");
    REQUIRE(changes->count() == 1);
    CHECK(changes->item(0)->text().contains(QStringLiteral("< 75")));
}

TEST_CASE("strategy page: who may not change strategies reads them")
{
    Fixture f(ports::Role::Supervisor);
    CHECK_FALSE(f.rules->model()->setData(f.rules->model()->index(0, 0), QStringLiteral("< 1"),
                                          Qt::EditRole));
    CHECK_FALSE(f.find<QAbstractButton>("strategyKeep")->isVisible());
    f.page->insertLine();
    CHECK(f.page->sheet().tables[0].rules.size() == 3);
}

TEST_CASE("strategy page: an earlier version is put back with one press")
{
    Fixture f;
    f.page->show(StrategyPage::View::Versions);
    WindowFixture::settle();
    auto *versions = f.find<QListWidget>("strategyVersions");
    REQUIRE(versions->count() == 2); // version 1, and as shipped
    versions->setCurrentRow(0);
    f.find<QAbstractButton>("strategyPutBack")->click();
    WindowFixture::settle();
    CHECK(f.strategies.putBackTo == 1);
}

TEST_CASE("a pin asks for its reason, and a pinned account can be let go")
{
    domain::AccountState account;
    account.debtor.name = QStringLiteral("Maria Garcia");
    queue::PinDialog dialog(account, QDate(2026, 11, 24));
    QString said;
    std::optional<domain::Payload> payload;
    QObject::connect(&dialog, &queue::PinDialog::chosen,
                     [&](const domain::Payload &chosen, const QString &sentence) {
                         payload = chosen;
                         said = sentence;
                     });
    auto *take = dialog.findChild<QAbstractButton *>(QStringLiteral("pinTake"));
    take->click();
    CHECK_FALSE(payload); // no reason
    dialog.findChild<QLineEdit *>(QStringLiteral("pinReason"))
        ->setText(QStringLiteral("pays today"));
    take->click();
    REQUIRE(payload);
    const auto *task = std::get_if<domain::TaskSet>(&*payload);
    REQUIRE(task);
    CHECK(task->task == domain::TaskKind::Pin);
    CHECK(task->text == u"pays today");
    CHECK(task->due == QDate(2026, 11, 25));
    CHECK(said.contains(QStringLiteral("Maria Garcia")));
    domain::TaskState pin;
    pin.task = domain::TaskKind::Pin;
    pin.id.bytes[3] = 7;
    account.tasks.push_back(pin);
    queue::PinDialog again(account, QDate(2026, 11, 24));
    QObject::connect(&again, &queue::PinDialog::chosen,
                     [&](const domain::Payload &chosen, const QString &) { payload = chosen; });
    again.findChild<QAbstractButton *>(QStringLiteral("pinRemove"))->click();
    const auto *reversed = std::get_if<domain::Reversed>(&*payload);
    REQUIRE(reversed);
    CHECK(reversed->of == pin.id);
}
