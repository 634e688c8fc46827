// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/compliance_shots.h"

#include "app/workstation/desk_window.h"
#include "app/workstation/picture_script.h"
#include "app/workstation/staged_compliance.h"
#include "core/base/clock.h"
#include "ui/account/account_page.h"
#include "ui/compliance/compliance_page.h"
#include "ui/shell/main_window.h"

#include <QtWidgets/QTableView>

namespace dunlin::workstation {

namespace {

ports::ComplianceOverview stagedOverview()
{
    ports::ComplianceOverview one;
    one.asOf = base::SystemClock().now();
    one.totals = {1482, 1479, 96, 61, 7, 2, 11};
    one.rules = {{QStringLiteral("regf.14b2iA.seven_in_seven"),
                  QStringLiteral("12 CFR 1006.14(b)(2)(i)(A)"),
                  QStringLiteral("us.fed.regf 2026.11.1"), 0, 38, 6, 2, 9},
                 {QStringLiteral("regf.6b1i.hours"), QStringLiteral("12 CFR 1006.6(b)(1)(i)"),
                  QStringLiteral("us.fed.regf 2026.11.1"), 0, 15, 0, 0, 0},
                 {QStringLiteral("ma.940cmr7.two_in_seven"), QStringLiteral("940 CMR 7.04(1)(f)"),
                  QStringLiteral("us.ma.940cmr7 2026.11.1"), 0, 6, 1, 0, 2},
                 {QStringLiteral("house.on_hold"), QStringLiteral("house rule"),
                  QStringLiteral("dunlin.house 2026.11.1"), 0, 2, 0, 0, 0},
                 {QStringLiteral("regf.14b.patterns"), QStringLiteral("12 CFR 1006.14(b)(2)"),
                  QStringLiteral("us.fed.regf 2026.11.1"), 96, 0, 0, 0, 0}};
    one.packs = {{QStringLiteral("us.fed.regf"), QStringLiteral("2026.11.1"),
                  QStringLiteral("Regulation F"), "5f1d3a9e02c7b4aa", 21, 0},
                 {QStringLiteral("us.ma.940cmr7"), QStringLiteral("2026.11.1"),
                  QStringLiteral("Massachusetts"), "0b77aa19e3d24c10", 5, 0},
                 {QStringLiteral("in.rbi"), QStringLiteral("2026.11.1"),
                  QStringLiteral("RBI directions"), "c2b9910d7fe34a55", 3, 3}};
    one.drafts = {{QStringLiteral("in.rbi.hours"), QStringLiteral("in.rbi"), 214, 37},
                  {QStringLiteral("in.rbi.festival"), QStringLiteral("in.rbi"), 12, 12}};
    one.retention = {1204, 88, 12, 3, 40};
    one.shares = {9, 3118, 1};
    return one;
}

std::vector<ports::GateCase> stagedCases(const ports::AccountPage *page)
{
    std::vector<ports::GateCase> rows;
    const auto now = base::SystemClock().now();
    const auto add = [&](const char *debtor, int minutes, ports::GateCaseKind kind,
                         const char *by) {
        ports::GateCase one;
        if (page)
            one.account = page->state.id;
        one.number = QStringLiteral("HE-5618544");
        one.debtor = QString::fromUtf8(debtor);
        one.at = now.plusMs(-minutes * base::kMsPerMinute);
        one.kind = kind;
        one.by = QString::fromUtf8(by);
        one.forShare = kind == ports::GateCaseKind::Block && minutes > 100;
        rows.push_back(one);
    };
    add("Fatima Anderson", 12, ports::GateCaseKind::Block, "anna");
    add("Samuel Hall", 44, ports::GateCaseKind::Override, "ben");
    add("Göran Åkesson", 131, ports::GateCaseKind::Block, "omar");
    add("Maria de los Ángeles Fernández", 1500, ports::GateCaseKind::Breach, "anna");
    return rows;
}

} // namespace

void addComplianceShots(PictureScript &script, DeskWindow &desk, StagedCompliance &compliance)
{
    auto *page = desk.compliance();
    if (!page)
        return;
    auto &window = desk.window();
    const auto isShown = [page] {
        const auto *table = page->findChild<QTableView *>(QStringLiteral("ruleTable"));
        return table && table->isVisible() && table->model()->rowCount() > 0;
    };
    const auto press = [&script](const char *keys) {
        return [&script, keys] { script.press(QLatin1String(keys)); };
    };
    const auto fails = [&compliance](bool failing) {
        compliance.failure.reset();
        if (failing)
            compliance.failure = base::Error{base::ErrorCode::Offline,
                                             QStringLiteral("the server cannot be reached"),
                                             base::Retry::WithBackoff};
    };
    script.add({QStringLiteral("compliance-offline"),
                [&window, page, fails] {
                    fails(true);
                    window.goTo(page);
                },
                {}});
    script.add({QStringLiteral("compliance-none"),
                [page, fails, &compliance] {
                    fails(false);
                    compliance.shown = stagedOverview();
                    compliance.shown->rules.clear();
                    compliance.shown->totals = {214, 214, 0, 0, 0, 0, 0};
                    page->reload();
                },
                {}});
    script.add({QStringLiteral("compliance-rules"),
                [page, &desk, &compliance] {
                    compliance.shown = stagedOverview();
                    compliance.shownCases = stagedCases(desk.account().shown());
                    page->reload();
                },
                isShown});
    script.add({QStringLiteral("compliance-packs"), press("T"), {}});
    script.add({QStringLiteral("compliance-drafts"), press("T"), {}});
    script.add({QStringLiteral("compliance-kept"), press("T"), {}});
    script.add({QStringLiteral(""), [&compliance] { compliance.shown.reset(); }, {}});
}

} // namespace dunlin::workstation
