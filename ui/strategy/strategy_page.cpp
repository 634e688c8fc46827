// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategy/strategy_page.h"

#include "ui/arrangement/arrangement_words.h"
#include "ui/arrangement/notice.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/date_text.h"
#include "ui/common/error_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/segmented.h"
#include "ui/strategy/effect_side.h"
#include "ui/strategy/problem_words.h"
#include "ui/strategy/rule_model.h"
#include "ui/strategy/shipped_words.h"
#include "ui/strategy/step_model.h"
#include "ui/strategy/strategy_words.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace dunlin::strategy {

using ports::StrategySheet;
using style::Ink;

namespace {

constexpr int kCheckAfterMs = 250;
constexpr int kReckonAfterMs = 900;
constexpr int kEffectDays = 30;
constexpr size_t kMostUndo = 100;

} // namespace

StrategyPage::StrategyPage(const Ports &ports, ports::Session session, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_session(std::move(session))
{
    setObjectName(QStringLiteral("strategyPage"));
    setAccessibleName(tr("Strategy"));
    build();
    setFocusProxy(m_list);
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(kCheckAfterMs);
    m_reckonSoon.setSingleShot(true);
    m_reckonSoon.setInterval(kReckonAfterMs);
    connect(&m_checkSoon, &QTimer::timeout, this, &StrategyPage::check);
    connect(&m_reckonSoon, &QTimer::timeout, this, &StrategyPage::reckon);
    connect(&m_ports.changes, &ports::Changes::committed, this,
            [this](const ports::ChangeSet &changes) {
                // Only the office's own events change strategies.
                if (!changes.everything && !changes.accounts.contains(base::AccountId{}))
                    return;
                load();
                loadScore();
            });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            choose(item->data(Qt::UserRole).toString());
    });
    connect(m_views, &common::Segmented::chosen, this, [this](int view) { show(View(view)); });
    connect(m_tables, &common::Segmented::chosen, this, [this](int table) {
        m_table = table;
        showTable();
        check();
    });
    connect(m_ruleModel, &RuleModel::tableChanged, this, &StrategyPage::takeTable);
    connect(m_steps, &QTableView::activated, this, &StrategyPage::editLine);
    connect(m_side, &EffectSide::stopRequested, this, [this] { m_ports.strategies.stopTrial(); });
    connect(m_side, &EffectSide::againRequested, this, &StrategyPage::reckon);
    connect(m_side, &EffectSide::placeChosen, this, &StrategyPage::goToPlace);
    connect(m_keep, &common::Button::clicked, this, &StrategyPage::keepDraft);
    connect(m_approve, &common::Button::clicked, this, &StrategyPage::approve);
    connect(m_shadow, &common::Button::clicked, this, &StrategyPage::toggleShadow);
    connect(m_drop, &common::Button::clicked, this, &StrategyPage::dropDraft);
    connect(m_addTreatment, &common::Button::clicked, this, &StrategyPage::addTreatment);
    connect(m_scoreLook, &common::Button::clicked, this, &StrategyPage::openScore);
    connect(m_putBack, &common::Button::clicked, this, &StrategyPage::putBack);
    connect(m_caseNumber, &QLineEdit::returnPressed, this, &StrategyPage::addCase);
    connect(m_versions, &QListWidget::currentRowChanged, this, [this] { showDifferences(); });
    load();
    loadScore();
}

const ports::StrategySummary *StrategyPage::summary() const
{
    for (const ports::StrategySummary &one : m_all) {
        if (one.name == m_name)
            return &one;
    }
    return nullptr;
}

bool StrategyPage::mayChange() const
{
    return m_session.role == ports::Role::Manager || m_session.role == ports::Role::Admin;
}

QDate StrategyPage::today() const
{
    return base::dateIn(m_ports.clock.now(), m_session.officeZone);
}

void StrategyPage::load()
{
    m_ports.strategies.strategies(ports::guarded<std::vector<ports::StrategySummary>>(
        this,
        [this, asked = ++m_listAsked](base::Result<std::vector<ports::StrategySummary>> list) {
            if (asked != m_listAsked)
                return;
            if (list)
                onList(std::move(*list));
            else {
                // The list that was there stays; without one the page itself says why.
                if (m_all.empty())
                    m_notice->set(common::errorText(list.error()).line(), common::Tone::Danger,
                                  QStringLiteral("exclamation-triangle"));
                Q_EMIT failed(list.error());
            }
        }));
}

void StrategyPage::onList(std::vector<ports::StrategySummary> list)
{
    m_all = std::move(list);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QListWidgetItem *current = nullptr;
    for (const ports::StrategySummary &one : m_all) {
        auto *item = new QListWidgetItem(m_list);
        item->setText(titleText(one) + QLatin1Char('\n') + standingWords(one)
                      + (one.draft && one.isActive() ? tr(" · a draft waits") : QString()));
        item->setData(Qt::UserRole, one.name);
        item->setToolTip(aboutText(one));
        if (one.name == m_name || (m_name.isEmpty() && !current && one.isActive()))
            current = item;
    }
    if (!current && m_list->count() > 0)
        current = m_list->item(0);
    m_list->setCurrentItem(current);
    const QString name = current ? current->data(Qt::UserRole).toString() : QString();
    const bool same = name == m_name;
    m_name = name;
    showStanding();
    showVersions();
    if (!same || (!m_dirty && !m_name.isEmpty()))
        loadSheet();
}

void StrategyPage::choose(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    m_dirty = false;
    m_table = 0;
    showStanding();
    showVersions();
    loadSheet();
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == name)
            m_list->setCurrentRow(i);
    }
}

void StrategyPage::loadSheet()
{
    using From = ports::StrategySource::From;
    const ports::StrategySummary *one = summary();
    if (!one)
        return;
    const int asked = ++m_sheetAsked;
    m_ports.strategies.sheet(
        m_name, {From::InForce, 0},
        ports::guarded<StrategySheet>(this, [this, asked](base::Result<StrategySheet> sheet) {
            if (asked == m_sheetAsked)
                m_inForce = sheet ? std::move(*sheet) : StrategySheet();
        }));
    m_ports.strategies.sheet(
        m_name, {one->draft ? From::Draft : From::InForce, 0},
        ports::guarded<StrategySheet>(this, [this, asked](base::Result<StrategySheet> sheet) {
            if (asked != m_sheetAsked)
                return;
            if (sheet)
                showSheet(std::move(*sheet), true);
            else
                Q_EMIT failed(sheet.error());
        }));
}

void StrategyPage::showSheet(StrategySheet sheet, bool fresh)
{
    m_sheet = std::move(sheet);
    if (fresh) {
        m_before.clear();
        m_dirty = false;
    }
    m_table = std::clamp(m_table, 0, std::max(0, int(m_sheet.tables.size()) - 1));
    while (m_tables->count() < int(m_sheet.tables.size()))
        m_tables->add(QString());
    for (int i = 0; i < m_tables->count(); ++i)
        m_tables->setText(i, i < int(m_sheet.tables.size()) ? m_sheet.tables[size_t(i)].decision
                                                            : QString());
    m_tables->setCurrent(m_table);
    m_stepModel->setSheet(m_sheet);
    m_steps->resizeRowsToContents();
    showTable();
    showStanding();
    check();
    showDifferences();
    if (fresh && isVisible())
        m_reckonSoon.start(0);
    else if (isVisible())
        m_reckonSoon.start(kReckonAfterMs);
}

void StrategyPage::showTable()
{
    if (m_sheet.tables.empty()) {
        m_ruleModel->setTable({}, false);
        m_policy->clear();
        return;
    }
    const ports::StrategyTable &table = m_sheet.tables[size_t(m_table)];
    m_ruleModel->setTable(table, mayChange());
    m_policy->setText(policyWords(table.policy));
    m_rules->resizeColumnsToContents();
    for (int column = 0; column < m_ruleModel->columnCount(); ++column)
        m_rules->setColumnWidth(column, std::clamp(m_rules->columnWidth(column) + 12,
                                                   style::scaled(76), style::scaled(220)));
}

void StrategyPage::showStanding()
{
    const ports::StrategySummary *one = summary();
    m_title->setText(one ? titleText(*one) : QString());
    m_about->setText(one ? aboutText(*one) : QString());
    const bool draft = one && one->draft;
    const bool active = one && one->isActive();
    m_chip->set(m_dirty  ? tr("Not kept yet")
                : draft  ? tr("Draft")
                : active ? tr("In force")
                         : tr("Not in force"),
                m_dirty  ? common::Tone::Warn
                : draft  ? common::Tone::Info
                : active ? common::Tone::Ok
                         : common::Tone::Neutral);
    const bool may = mayChange();
    m_keep->setVisible(may);
    m_keep->setEnabled(m_dirty && !m_saving);
    const bool ready = !draft && one && one->shipped && !active && !m_dirty;
    m_approve->setVisible(may && (draft || ready));
    m_approve->setText(ready ? tr("Put in force") : tr("Approve"));
    m_approve->setEnabled(!m_dirty && !m_saving
                          && (ready || (draft && one->draft->whyNot.isEmpty())));
    m_shadow->setVisible(may && draft && one->draft->mine && !m_dirty);
    m_shadow->setText(draft && one->draft->shadowSince.isValid() ? tr("End the shadow")
                                                                 : tr("Run as a shadow"));
    m_drop->setVisible(may && draft && !m_dirty);
    if (draft && !m_dirty) {
        const QString wrote =
            tr("A draft by %1 of %2.")
                .arg(common::isolated(one->draft->by), common::dayText(one->draft->kept, today()));
        const QString note =
            one->draft->note.isEmpty() ? QString() : QLatin1Char(' ') + one->draft->note;
        const QString why = one->draft->mine ? tr("Another person has to approve it.")
                            : one->draft->whyNot.isEmpty()
                                ? tr("You may approve it.")
                                : arrangement::asSentence(problemWords(one->draft->whyNot));
        m_notice->set(wrote + note + QLatin1Char(' ') + why, common::Tone::Info,
                      QStringLiteral("info-circle"));
    } else if (m_dirty) {
        m_notice->set(tr("What you changed is only on this screen until you keep it as a draft."),
                      common::Tone::Warn, QStringLiteral("exclamation-triangle"));
    } else {
        m_notice->set({}, common::Tone::Neutral, {});
    }
    m_shadowLines->setVisible(draft && one->draft->shadowSince.isValid());
}

void StrategyPage::show(View view)
{
    m_views->setCurrent(int(view));
    m_stack->setCurrentIndex(int(view));
    if (view == View::Versions) {
        showDifferences();
        showShadow();
    }
}

void StrategyPage::remember()
{
    m_before.push_back(m_sheet);
    if (m_before.size() > kMostUndo)
        m_before.erase(m_before.begin());
}

void StrategyPage::takeTable()
{
    if (m_sheet.tables.empty())
        return;
    remember();
    m_sheet.tables[size_t(m_table)] = m_ruleModel->table();
    changed();
}

void StrategyPage::changed()
{
    m_dirty = true;
    showStanding();
    m_checkSoon.start();
    m_reckonSoon.start(kReckonAfterMs);
    ++m_effectAsked; // what was on its way is of another sheet
    m_ports.strategies.stopTrial();
    m_side->showReckoning();
}

void StrategyPage::check()
{
    m_ports.strategies.check(m_sheet, ports::guarded<ports::StrategyCheck>(
                                          this, [this, asked = ++m_checkAsked](
                                                    base::Result<ports::StrategyCheck> found) {
                                              if (asked != m_checkAsked || !found)
                                                  return;
                                              m_ruleModel->setCheck(*found);
                                              m_side->showCheck(*found);
                                              showCases(*found);
                                          }));
}

void StrategyPage::reckon()
{
    m_reckonSoon.stop();
    if (m_sheet.name.isEmpty())
        return;
    m_side->showReckoning();
    m_ports.strategies.effect(
        m_sheet, kEffectDays,
        ports::guarded<ports::StrategyEffect>(
            this, [this, asked = ++m_effectAsked](base::Result<ports::StrategyEffect> effect) {
                if (asked != m_effectAsked)
                    return;
                if (effect)
                    m_side->showEffect(*effect, false);
                else if (effect.error().code == base::ErrorCode::Cancelled)
                    m_side->showFailure(tr("Stopped."));
                else
                    m_side->showFailure(
                        tr("Not reckoned: %1").arg(problemWords(effect.error().detail)));
            }));
}

void StrategyPage::goToPlace(const QString &decision, int rule, int column)
{
    show(View::Tables);
    for (int i = 0; i < int(m_sheet.tables.size()); ++i) {
        if (m_sheet.tables[size_t(i)].decision == decision && i != m_table) {
            m_table = i;
            m_tables->setCurrent(i);
            showTable();
            check();
        }
    }
    m_rules->setCurrentIndex(m_ruleModel->index(std::max(0, rule - 1), std::max(0, column)));
    m_rules->setFocus(Qt::OtherFocusReason);
}

void StrategyPage::insertLine()
{
    if (!mayChange())
        return;
    if (m_stack->currentIndex() == int(View::Tables)) {
        const int at = m_rules->currentIndex().isValid() ? m_rules->currentIndex().row() + 1
                                                         : m_ruleModel->rowCount();
        m_ruleModel->insertRule(at);
        m_rules->setCurrentIndex(m_ruleModel->index(at, 0));
        m_rules->edit(m_rules->currentIndex());
    } else if (m_stack->currentIndex() == int(View::Steps)) {
        insertPart();
    } else if (m_stack->currentIndex() == int(View::Cases)) {
        m_caseNumber->setFocus();
    }
}

void StrategyPage::removeLine()
{
    if (!mayChange())
        return;
    if (m_stack->currentIndex() == int(View::Tables)) {
        m_ruleModel->removeRule(m_rules->currentIndex().row());
    } else if (m_stack->currentIndex() == int(View::Steps)) {
        removePart();
    } else if (m_stack->currentIndex() == int(View::Cases)) {
        removeCase();
    }
}

void StrategyPage::moveLine(int by)
{
    if (!mayChange())
        return;
    if (m_stack->currentIndex() == int(View::Tables)) {
        const QModelIndex at = m_rules->currentIndex();
        if (m_ruleModel->moveRule(at.row(), by))
            m_rules->setCurrentIndex(m_ruleModel->index(at.row() + by, at.column()));
    } else if (m_stack->currentIndex() == int(View::Steps)) {
        movePart(by);
    }
}

void StrategyPage::editLine()
{
    if (m_stack->currentIndex() == int(View::Tables)) {
        if (mayChange() && m_rules->currentIndex().isValid())
            m_rules->edit(m_rules->currentIndex());
        return;
    }
    if (m_stack->currentIndex() == int(View::Steps) && mayChange())
        editPart();
}

void StrategyPage::undo()
{
    if (m_before.empty())
        return;
    StrategySheet before = std::move(m_before.back());
    m_before.pop_back();
    m_dirty = !m_before.empty();
    showSheet(std::move(before), false);
}

bool StrategyPage::leaveLayer()
{
    return false; // an open cell takes Esc itself
}

void StrategyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_list->setFocus(Qt::OtherFocusReason);
    if (!m_sheet.name.isEmpty())
        m_reckonSoon.start(0);
}

void StrategyPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reckonSoon.stop();
    m_ports.strategies.stopTrial(); // nobody reads it
}

} // namespace dunlin::strategy
