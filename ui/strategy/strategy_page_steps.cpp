// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategy/begin_dialogs.h"
#include "ui/strategy/step_dialog.h"
#include "ui/strategy/step_model.h"
#include "ui/strategy/strategy_page.h"
#include "ui/strategy/treatment_dialog.h"

#include <QtWidgets/QTableView>

#include <algorithm>

// The sentences of the strategy page: for whom, when it rests, beginnings, ends and steps.
namespace dunlin::strategy {

using ports::StrategySheet;
using Part = StepModel::Part;
using Place = StepModel::Place;

namespace {

/// Names of triggers that some cell of a table asks for.
QStringList namesInTables(const StrategySheet &sheet)
{
    QStringList names;
    for (const ports::StrategyTriggerSheet &trigger : sheet.triggers) {
        const QString written = QLatin1Char('"') + trigger.id + QLatin1Char('"');
        const bool asked = std::any_of(
            sheet.tables.begin(), sheet.tables.end(), [&](const ports::StrategyTable &table) {
                const qsizetype column = table.inputs.indexOf(QStringLiteral("trigger"));
                return column >= 0
                       && std::any_of(table.rules.begin(), table.rules.end(),
                                      [&](const QStringList &cells) {
                                          return cells.value(column).contains(written);
                                      });
            });
        if (asked)
            names << trigger.id;
    }
    return names;
}

template <class T>
void put(std::vector<T> &all, int at, bool insert, const T &one)
{
    if (insert)
        all.insert(all.begin() + std::min(at, int(all.size())), one);
    else
        all[size_t(at)] = one;
}

/// Swaps with the one above or below; false at an end.
template <class T>
bool shift(std::vector<T> &all, int at, int by)
{
    const int to = at + by;
    if (at < 0 || to < 0 || to >= int(all.size()))
        return false;
    std::swap(all[size_t(at)], all[size_t(to)]);
    return true;
}

} // namespace

void StrategyPage::changeSteps(const std::function<void(StrategySheet &)> &change,
                               const std::function<int()> &row)
{
    remember();
    change(m_sheet);
    m_stepModel->setSheet(m_sheet);
    m_steps->resizeRowsToContents();
    const int last = m_stepModel->rowCount() - 1;
    m_steps->setCurrentIndex(m_stepModel->index(std::clamp(row(), 0, std::max(0, last)), 0));
    changed();
}

void StrategyPage::insertPart()
{
    const Place place = m_stepModel->placeOf(m_steps->currentIndex().row());
    switch (place.part) {
    case Part::Trigger: return editTrigger(place.at + 1, true);
    case Part::Exit: return editExit(place.at + 1, true);
    case Part::Step: return editStep(place.treatment, place.at + 1, true);
    case Part::Scope:
    case Part::None: return;
    }
}

void StrategyPage::editPart()
{
    const Place place = m_stepModel->placeOf(m_steps->currentIndex().row());
    const bool none = place.at < 0;
    switch (place.part) {
    case Part::Scope: return editScope();
    case Part::Trigger: return editTrigger(std::max(place.at, 0), none);
    case Part::Exit: return editExit(std::max(place.at, 0), none);
    case Part::Step: return editStep(place.treatment, std::max(place.at, 0), none);
    case Part::None: return;
    }
}

void StrategyPage::removePart()
{
    const int row = m_steps->currentIndex().row();
    const Place place = m_stepModel->placeOf(row);
    const bool bare = place.part == Part::Step && place.at < 0; // a treatment without steps
    if ((place.at < 0 && !bare) || place.part == Part::Scope || place.part == Part::None)
        return;
    changeSteps(
        [&](StrategySheet &sheet) {
            if (bare) {
                sheet.treatments.erase(sheet.treatments.begin() + place.treatment);
            } else if (place.part == Part::Trigger) {
                sheet.triggers.erase(sheet.triggers.begin() + place.at);
            } else if (place.part == Part::Exit) {
                sheet.exits.erase(sheet.exits.begin() + place.at);
            } else {
                auto &steps = sheet.treatments[size_t(place.treatment)].steps;
                steps.erase(steps.begin() + place.at);
            }
        },
        [row] { return row; });
}

void StrategyPage::movePart(int by)
{
    const Place place = m_stepModel->placeOf(m_steps->currentIndex().row());
    StrategySheet moved = m_sheet;
    bool done = false;
    if (place.part == Part::Trigger)
        done = shift(moved.triggers, place.at, by);
    else if (place.part == Part::Exit)
        done = shift(moved.exits, place.at, by);
    else if (place.part == Part::Step)
        done = shift(moved.treatments[size_t(place.treatment)].steps, place.at, by);
    if (!done)
        return;
    changeSteps([&](StrategySheet &sheet) { sheet = moved; },
                [&] {
                    return m_stepModel->rowOf({place.part, place.at + by, place.treatment});
                });
}

void StrategyPage::editStep(int treatment, int step, bool insert)
{
    ports::StrategyStepSheet now;
    if (!insert)
        now = m_sheet.treatments[size_t(treatment)].steps[size_t(step)];
    auto *dialog = new StepDialog(now, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StepDialog::stepChosen, this,
            [this, treatment, step, insert](const ports::StrategyStepSheet &made) {
                changeSteps(
                    [&](StrategySheet &sheet) {
                        put(sheet.treatments[size_t(treatment)].steps, step, insert, made);
                    },
                    [&] {
                        return m_stepModel->rowOf({Part::Step, step, treatment});
                    });
            });
    dialog->open();
}

void StrategyPage::addTreatment()
{
    if (!mayChange() || m_sheet.name.isEmpty())
        return;
    show(View::Steps);
    auto *dialog = new TreatmentDialog(m_sheet, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TreatmentDialog::treatmentChosen, this,
            [this](const ports::StrategyTreatmentSheet &made) {
                // In the order in which the file keeps them: it is the same after the next reading.
                const auto &all = m_sheet.treatments;
                const auto before = std::count_if(
                    all.begin(), all.end(), [&](const auto &one) { return one.name < made.name; });
                changeSteps(
                    [&](StrategySheet &sheet) {
                        sheet.treatments.insert(sheet.treatments.begin() + before, made);
                    },
                    [&] {
                        return m_stepModel->rowOf(
                            {Part::Step, made.steps.empty() ? -1 : 0, int(before)});
                    });
                m_steps->setFocus(Qt::OtherFocusReason);
            });
    dialog->open();
}

void StrategyPage::editTrigger(int at, bool insert)
{
    ports::StrategyTriggerSheet now;
    if (!insert)
        now = m_sheet.triggers[size_t(at)];
    QStringList others;
    for (const ports::StrategyTriggerSheet &one : m_sheet.triggers) {
        if (insert || one.id != now.id)
            others << one.id;
    }
    auto *dialog = new TriggerDialog(now, std::move(others), namesInTables(m_sheet), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TriggerDialog::triggerChosen, this,
            [this, at, insert](const ports::StrategyTriggerSheet &made) {
                changeSteps([&](StrategySheet &sheet) { put(sheet.triggers, at, insert, made); },
                            [&] {
                                return m_stepModel->rowOf({Part::Trigger, at});
                            });
            });
    dialog->open();
}

void StrategyPage::editExit(int at, bool insert)
{
    ports::StrategyExitSheet now;
    if (!insert)
        now = m_sheet.exits[size_t(at)];
    auto *dialog = new ExitDialog(now, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExitDialog::exitChosen, this,
            [this, at, insert](const ports::StrategyExitSheet &made) {
                changeSteps([&](StrategySheet &sheet) { put(sheet.exits, at, insert, made); },
                            [&] {
                                return m_stepModel->rowOf({Part::Exit, at});
                            });
            });
    dialog->open();
}

void StrategyPage::editScope()
{
    const int row = m_steps->currentIndex().row();
    auto *dialog = new ScopeDialog(m_sheet, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ScopeDialog::scopeChosen, this, [this, row](const StrategySheet &made) {
        changeSteps([&](StrategySheet &sheet) { sheet = made; }, [row] { return row; });
    });
    dialog->open();
}

} // namespace dunlin::strategy
