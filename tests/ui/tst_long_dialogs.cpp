// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of what is in force, and the pages of persons and approvals: with every text 40 %
// longer, and with large text in the smallest window, nothing is cut.
#include "tests/support/fake_account_views.h"
#include "tests/support/fake_agreement_desk.h"
#include "tests/ui/fits.h"
#include "tests/ui/shots.h"
#include "tests/ui/window_fixture.h"
#include "ui/forms/form_dialog.h"
#include "ui/person/person_page.h"
#include "ui/settings/pseudo_language.h"
#include "ui/shell/connect_cases.h"
#include "ui/shell/connect_person.h"
#include "ui/style/tokens.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using namespace dunlin::testing;

namespace {

struct LongWords {
    LongWords() { QCoreApplication::installTranslator(&translator); }
    ~LongWords() { QCoreApplication::removeTranslator(&translator); }
    settings::PseudoTranslator translator;
};

struct LargeText {
    LargeText() { scale(1.5); }
    ~LargeText() { scale(1.0); }
    static void scale(qreal to)
    {
        style::setTextScale(to);
        style::applyTheme(*qApp, style::Theme::Light);
    }
};

class Dialogs : public WindowFixture {
public:
    Dialogs() : WindowFixture(20, QSize(1280, 720))
    {
        shell::connectCases(*window, *accountPage, agreements, views, clock, session());
        page = new person::PersonPage({desk, agreements, views, queue, changes, clock}, session());
        shell::connectPerson(*window, *accountPage, *page);
        press(Qt::Key_Return);
        settle();
    }
    forms::FormDialog *dialog() const
    {
        for (forms::FormDialog *each : window->findChildren<forms::FormDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// Wrapped sentences may end in a scroll or be short of a line at the largest text; what acts
    /// may not.
    void checkButtons() const
    {
        for (const char *name : {"formConfirm", "formCancel"}) {
            const auto *button = dialog()->findChild<QWidget *>(QLatin1String(name));
            CHECK(button->height() >= button->minimumSizeHint().height());
            CHECK(button->width() >= button->minimumSizeHint().width());
        }
    }
    void check(Qt::Key key, Qt::KeyboardModifiers modifiers, Qt::Key choice, const QString &name,
               bool whole = true)
    {
        press(key, modifiers);
        settle(40);
        REQUIRE(dialog());
        press(choice);
        settle(60);
        INFO(name.toStdString());
        shot(*dialog(), name);
        for (int turn = 0; turn < 10 && !testing::clipped(*dialog()).empty(); ++turn)
            settle(20);
        if (whole)
            CHECK(testing::clipped(*dialog()) == "");
        checkButtons();
        CHECK(dialog()->height() <= 720);
        CHECK(dialog()->width() <= 1280);
        press(Qt::Key_Escape);
        settle(20);
    }
    void checkAll(const QString &prefix)
    {
        check(Qt::Key_D, Qt::ShiftModifier, Qt::Key_2, prefix + QStringLiteral("-dispute"));
        check(Qt::Key_H, Qt::ShiftModifier, Qt::Key_2, prefix + QStringLiteral("-hold"));
        check(Qt::Key_C, Qt::ShiftModifier, Qt::Key_6, prefix + QStringLiteral("-care"));
        press(Qt::Key_N, Qt::ShiftModifier);
        settle();
        shot(*window, prefix + QStringLiteral("-person"));
        CHECK(testing::clipped(*page) == "");
        check(Qt::Key_A, Qt::NoModifier, Qt::Key_5, prefix + QStringLiteral("-point"));
        check(Qt::Key_P, Qt::NoModifier, Qt::Key_5, prefix + QStringLiteral("-party"));
        check(Qt::Key_L, Qt::NoModifier, Qt::Key_5, prefix + QStringLiteral("-link"));
    }

    FakeAgreementDesk agreements{QDate(2026, 11, 24)};
    FakeAccountViews views{desk, QDate(2026, 11, 24)};
    person::PersonPage *page = nullptr;
};

} // namespace

TEST_CASE("long words: the dialogs of what is in force, and persons", "[longwords]")
{
    const LongWords words;
    Dialogs at;
    at.checkAll(QStringLiteral("long"));
}

TEST_CASE("large text: the dialogs of what is in force stay within the window", "[longwords]")
{
    const LargeText large;
    Dialogs at;
    at.check(Qt::Key_D, Qt::ShiftModifier, Qt::Key_2, QStringLiteral("large-dispute"), false);
    at.check(Qt::Key_H, Qt::ShiftModifier, Qt::Key_2, QStringLiteral("large-hold"), false);
    at.check(Qt::Key_C, Qt::ShiftModifier, Qt::Key_6, QStringLiteral("large-care"), false);
}
