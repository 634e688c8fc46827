// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/button.h"
#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/strategy/problem_words.h"
#include "ui/strategy/strategy_page.h"
#include "ui/strategy/strategy_words.h"
#include "ui/style/icons.h"

#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

// Drafts, versions and cases of the strategy page.
namespace dunlin::strategy {

using ports::StrategySheet;
using style::Ink;

namespace {

constexpr int kVersionRole = Qt::UserRole; ///< -1: the draft; 0: as shipped

} // namespace

ports::Reply<ports::StrategyKept> StrategyPage::onKept(const QString &sentence)
{
    m_saving = true;
    showStanding();
    return ports::guarded<ports::StrategyKept>(
        this, [this, sentence](base::Result<ports::StrategyKept> kept) {
            m_saving = false;
            showStanding();
            if (!kept) {
                Q_EMIT failed(kept.error());
                return;
            }
            m_dirty = false;
            m_before.clear();
            Q_EMIT done(sentence);
            load();
        });
}

void StrategyPage::keepDraft()
{
    if (!m_dirty || m_saving || !mayChange())
        return;
    auto *ask = new QInputDialog(this);
    ask->setObjectName(QStringLiteral("strategyNoteDialog"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Keep as draft"));
    ask->setLabelText(tr("What is changed, and why (whoever approves it reads this):"));
    ask->setOkButtonText(tr("Keep the draft"));
    ask->setCancelButtonText(tr("Not yet"));
    connect(ask, &QInputDialog::textValueSelected, this, [this](const QString &note) {
        m_ports.strategies.keepDraft(
            m_sheet, note, onKept(tr("Kept as a draft. Another person puts it in force.")));
    });
    ask->open();
}

void StrategyPage::approve()
{
    const ports::StrategySummary *one = summary();
    if (!one || m_saving || m_dirty || !mayChange())
        return;
    const bool draft = one->draft.has_value();
    if (!draft && (!one->shipped || one->isActive()))
        return;
    auto *ask = new QInputDialog(this);
    ask->setObjectName(QStringLiteral("strategyFromDialog"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(draft ? tr("Approve the draft") : tr("Put in force"));
    ask->setLabelText(tr("In force from (year-month-day):"));
    ask->setTextValue(today().toString(Qt::ISODate));
    ask->setOkButtonText(tr("Put in force"));
    ask->setCancelButtonText(tr("Not yet"));
    connect(ask, &QInputDialog::textValueSelected, this, [this, draft](const QString &typed) {
        const QDate from = QDate::fromString(typed.trimmed(), Qt::ISODate);
        if (!from.isValid() || from < today()) {
            Q_EMIT failed({base::ErrorCode::Input, tr("The day is to be today or later, like %1.")
                                                       .arg(today().toString(Qt::ISODate))});
            return;
        }
        const QString sentence = tr("In force from %1.").arg(common::dayText(from, today()));
        if (draft)
            m_ports.strategies.approve(m_name, from, onKept(sentence));
        else
            m_ports.strategies.putBack(m_name, 0, from, onKept(sentence));
    });
    ask->open();
}

void StrategyPage::dropDraft()
{
    const ports::StrategySummary *one = summary();
    if (one && one->draft && !m_saving && mayChange())
        m_ports.strategies.dropDraft(
            m_name, onKept(tr("The draft was let go; what is in force stays so.")));
}

void StrategyPage::toggleShadow()
{
    const ports::StrategySummary *one = summary();
    if (!one || !one->draft || m_saving)
        return;
    const bool runs = one->draft->shadowSince.isValid();
    m_ports.strategies.setShadow(
        m_name, !runs,
        onKept(runs ? tr("The shadow has ended.")
                    : tr("The draft runs as a shadow: it does nothing, and what it would have done "
                         "is under Versions.")));
}

void StrategyPage::putBack()
{
    const QListWidgetItem *item = m_versions->currentItem();
    if (!item || m_saving || !mayChange())
        return;
    const int version = item->data(kVersionRole).toInt();
    if (version < 0)
        return;
    m_ports.strategies.putBack(
        m_name, version, today(),
        onKept(version > 0
                   ? tr("Version %1 is put back from today.").arg(common::countText(version))
                   : tr("The strategy as shipped is in force from today.")));
}

void StrategyPage::showVersions()
{
    const QSignalBlocker quiet(m_versions);
    m_versions->clear();
    const ports::StrategySummary *one = summary();
    if (!one)
        return;
    const auto add = [&](const QString &text, int version, bool inForce) {
        auto *item = new QListWidgetItem(text, m_versions);
        item->setData(kVersionRole, version);
        item->setIcon(
            style::icon(inForce ? QStringLiteral("check-circle") : QStringLiteral("circle"),
                        inForce ? Ink::Ok : Ink::Text2));
    };
    if (one->draft)
        add(tr("Draft by %1 of %2").arg(one->draft->by, common::dayText(one->draft->kept, today())),
            -1, false);
    for (auto at = one->versions.rbegin(); at != one->versions.rend(); ++at) {
        if (at->version > 0)
            add(versionWords(*at), at->version, at->inForce);
        else
            new QListWidgetItem(versionWords(*at), m_versions);
    }
    if (one->shipped)
        add(tr("As shipped with the program"), 0, false);
    m_versions->setCurrentRow(0);
    showDifferences();
}

void StrategyPage::showDifferences()
{
    using From = ports::StrategySource::From;
    const QListWidgetItem *item = m_versions->currentItem();
    const bool known = item && item->data(kVersionRole).isValid();
    const int version = known ? item->data(kVersionRole).toInt() : -1;
    m_putBack->setVisible(mayChange());
    m_putBack->setEnabled(known && version >= 0 && !m_saving);
    if (m_stack->currentIndex() != int(View::Versions) || m_inForce.name != m_name)
        return;
    const int asked = ++m_diffAsked;
    const auto compare = [this, asked](const StrategySheet &with) {
        m_ports.strategies.differences(
            m_inForce, with,
            ports::guarded<std::vector<ports::StrategyChange>>(
                this, [this, asked, begins = beginDifferences(m_inForce, with)](
                          base::Result<std::vector<ports::StrategyChange>> changes) {
                    if (asked != m_diffAsked || !changes)
                        return;
                    m_differences->clear();
                    m_differences->addItems(begins);
                    for (const ports::StrategyChange &change : *changes)
                        m_differences->addItem(changeSentence(change));
                    if (m_differences->count() == 0)
                        m_differences->addItem(tr("Nothing: they say the same."));
                }));
    };
    if (!known || version < 0 || m_dirty)
        return compare(m_sheet);
    m_ports.strategies.sheet(m_name, {version > 0 ? From::Version : From::Shipped, version},
                             ports::guarded<StrategySheet>(
                                 this, [this, asked, compare](base::Result<StrategySheet> sheet) {
                                     if (asked == m_diffAsked && sheet)
                                         compare(*sheet);
                                 }));
}

void StrategyPage::showShadow()
{
    const ports::StrategySummary *one = summary();
    if (!one || !one->draft || one->draft->shadowSince.isNull())
        return;
    m_shadowLines->setText(tr("Looking what the shadow would have done…"));
    m_ports.strategies.shadow(
        m_name, ports::guarded<ports::StrategyShadow>(
                    this, [this](base::Result<ports::StrategyShadow> shadow) {
                        if (!shadow) {
                            m_shadowLines->setText(problemWords(shadow.error().detail));
                            return;
                        }
                        m_shadowLines->setText(shadowSentences(*shadow, today()).join(u'\n'));
                    }));
}

void StrategyPage::showCases(const ports::StrategyCheck &check)
{
    m_cases->clear();
    for (size_t i = 0; i < m_sheet.cases.size(); ++i) {
        const ports::StrategyCase &one = m_sheet.cases[i];
        const bool holds = i < check.cases.size() && check.cases[i].holds;
        const QString got =
            i < check.cases.size() && !holds
                ? tr(" It would be %1, %2.").arg(check.cases[i].segment, check.cases[i].treatment)
                : QString();
        //: a golden case: the account, its segment and its treatment
        auto *item = new QListWidgetItem(
            tr("%1 is %2 and gets %3.").arg(one.name, one.segment, one.treatment) + got, m_cases);
        item->setIcon(
            style::icon(holds ? QStringLiteral("check-circle") : QStringLiteral("x-octagon"),
                        holds ? Ink::Ok : Ink::Danger));
    }
}

void StrategyPage::addCase()
{
    const QString number = m_caseNumber->text().trimmed();
    if (number.isEmpty() || !mayChange())
        return;
    m_ports.strategies.caseOf(
        m_sheet, number,
        ports::guarded<ports::StrategyCase>(this, [this](base::Result<ports::StrategyCase> made) {
            if (!made) {
                Q_EMIT failed(made.error());
                return;
            }
            remember();
            m_sheet.cases.push_back(std::move(*made));
            m_caseNumber->clear();
            changed();
            check();
        }));
}

void StrategyPage::removeCase()
{
    const int row = m_cases->currentRow();
    if (row < 0 || row >= int(m_sheet.cases.size()))
        return;
    remember();
    m_sheet.cases.erase(m_sheet.cases.begin() + row);
    changed();
    check();
}

} // namespace dunlin::strategy
