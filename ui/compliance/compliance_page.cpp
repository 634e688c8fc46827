// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/compliance_page.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/segmented.h"
#include "ui/common/state_view.h"
#include "ui/common/table.h"
#include "ui/compliance/compliance_words.h"
#include "ui/compliance/row_model.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::compliancepage {

using common::Button;
using common::ButtonKind;
using common::countText;
using common::Label;
using style::Face;
using style::Ink;

namespace {

constexpr int kPartWidth = 470;
constexpr int kReplayDays = 90;
constexpr std::array kDays{1, 7, 30, 90};

/// Columns by their contents, the first as wide as there is room.
void fitColumns(QTableView &table)
{
    auto *header = table.horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
}

} // namespace

CompliancePage::CompliancePage(ports::Compliance &port, const base::Clock &clock, QByteArray zone,
                               QWidget *parent)
    : QWidget(parent)
    , m_port(port)
    , m_clock(clock)
    , m_zone(std::move(zone))
{
    setObjectName(QStringLiteral("page"));
    setAccessibleName(tr("Compliance"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::kPage, style::space::kCard, style::space::kPage,
                               style::space::kGap);
    column->setSpacing(style::space::kGap);
    buildHead(column);
    auto *host = new QWidget(this);
    m_whole = new QStackedLayout(host);
    column->addWidget(host, 1);
    m_body = new QWidget(host);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(style::space::kGap);
    body->addWidget(buildTiles());
    m_shares = new Label(Face::Small, Ink::Text2, m_body);
    m_shares->setWordWrap(true);
    body->addWidget(m_shares);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kCard);
    row->addWidget(buildRules(), 1);
    row->addWidget(buildParts());
    body->addLayout(row, 1);
    m_whole->addWidget(m_body);
    m_state = new common::StateView(host);
    m_whole->addWidget(m_state);
    m_state->showLoading(tr("Asking the office…"));
    m_whole->setCurrentWidget(m_state);
    connect(m_state, &common::StateView::actionTriggered, this, &CompliancePage::reload);
}

CompliancePage::~CompliancePage() = default;

void CompliancePage::buildHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(style::space::kGap);
    head->addWidget(new Label(tr("Compliance"), Face::PageTitle));
    m_asOf = new Label(Face::Small, Ink::Text2);
    m_asOf->setFigures(true);
    head->addWidget(m_asOf);
    head->addStretch(1);
    m_period = new common::Segmented(tr("Period"), this);
    for (const QString &words : {tr("Today"), tr("7 days"), tr("30 days"), tr("90 days")})
        m_period->add(words);
    m_period->setCurrent(1);
    connect(m_period, &common::Segmented::chosen, this, &CompliancePage::reload);
    head->addWidget(m_period);
    column->addLayout(head);
}

QWidget *CompliancePage::buildTiles()
{
    auto *host = new QWidget(m_body);
    auto *row = new QHBoxLayout(host);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kGap);
    const std::array<QString, Tiles> words{tr("Contacts decided"), tr("With a warning"),
                                           tr("Blocked"),          tr("Overridden"),
                                           tr("Breaches"),         tr("Refused, no share")};
    for (size_t i = 0; i < words.size(); ++i) {
        auto *card = new common::Card(host);
        m_tiles[i] = new Label(Face::Kpi, Ink::Text, card);
        m_tiles[i]->setFigures(true);
        m_tiles[i]->setAccessibleDescription(words[i]);
        card->body()->addWidget(m_tiles[i]);
        auto *label = new Label(words[i], Face::Small, Ink::Text2, card);
        label->setElided(true);
        card->body()->addWidget(label);
        row->addWidget(card, 1);
    }
    return host;
}

QWidget *CompliancePage::tableIn(common::LetterlessTable **table, RowModel *model, const char *name,
                                 const QString &accessible, QWidget *parent)
{
    auto *made = new common::LetterlessTable(parent);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(accessible);
    common::setUpTable(*made);
    made->setModel(model);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    fitColumns(*made);
    if (table)
        *table = made;
    return made;
}

QWidget *CompliancePage::buildRules()
{
    auto *card = new common::Card(tr("Rules that spoke"), m_body);
    card->setProperty("pane", true);
    auto *host = new QWidget(card);
    m_rulesStack = new QStackedLayout(host);
    m_ruleModel = new RowModel({tr("Rule"), tr("Warnings"), tr("Blocked"), tr("Overrides"),
                                tr("Breaches"), tr("No share")},
                               1, this);
    m_rulesStack->addWidget(
        tableIn(&m_ruleTable, m_ruleModel, "ruleTable", tr("Rules that spoke"), host));
    m_noRules = new common::StateView(host);
    m_rulesStack->addWidget(m_noRules);
    card->body()->addWidget(host, 1);
    connect(m_ruleTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CompliancePage::loadCases);
    connect(m_ruleTable, &QAbstractItemView::activated, this, [this] {
        m_parts->setCurrent(Cases);
        m_partStack->setCurrentIndex(Cases);
        m_caseTable->setFocus(Qt::OtherFocusReason);
    });
    return card;
}

QWidget *CompliancePage::buildParts()
{
    auto *card = new common::Card(m_body);
    card->setProperty("pane", true);
    card->setFixedWidth(style::scaled(kPartWidth));
    m_parts = new common::Segmented(tr("What is shown"), card);
    for (const QString &words : {tr("Contacts"), tr("Packs"), tr("Drafts"), tr("Kept data")})
        m_parts->add(words);
    m_parts->setCurrent(Cases);
    card->body()->addWidget(m_parts);
    auto *host = new QWidget(card);
    m_partStack = new QStackedLayout(host);
    auto *cases = new QWidget(host);
    auto *column = new QVBoxLayout(cases);
    column->setContentsMargins(0, 0, 0, 0);
    m_caseTitle = new Label(Face::Small, Ink::Text2, cases);
    m_caseTitle->setWordWrap(true);
    column->addWidget(m_caseTitle);
    m_caseModel = new RowModel({tr("Debtor"), tr("When"), tr("What"), tr("By")}, 4, this);
    column->addWidget(
        tableIn(&m_caseTable, m_caseModel, "caseTable", tr("Contacts behind the figures"), cases),
        1);
    m_partStack->addWidget(cases);
    m_packModel = new RowModel({tr("Pack"), tr("Version"), tr("Rules"), tr("SHA-256")}, 2, this);
    m_partStack->addWidget(tableIn(nullptr, m_packModel, "packTable", tr("Packs in force"), host));
    m_partStack->addWidget(buildDrafts());
    m_partStack->addWidget(buildKept());
    card->body()->addWidget(host, 1);
    connect(m_parts, &common::Segmented::chosen, m_partStack, &QStackedLayout::setCurrentIndex);
    connect(m_caseTable, &QAbstractItemView::activated, this, &CompliancePage::openCurrent);
    return card;
}

QWidget *CompliancePage::buildDrafts()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::kSm);
    m_draftWords = new Label(Face::Small, Ink::Text2, part);
    m_draftWords->setWordWrap(true);
    column->addWidget(m_draftWords);
    m_draftModel = new RowModel({tr("Rule"), tr("Spoke on"), tr("Would block")}, 1, this);
    column->addWidget(tableIn(nullptr, m_draftModel, "draftTable", tr("Drafts in shadow"), part),
                      1);
    m_replayed = new Label(Face::Small, Ink::Text, part);
    m_replayed->setObjectName(QStringLiteral("replayed"));
    m_replayed->setWordWrap(true);
    m_replayed->hide();
    column->addWidget(m_replayed);
    m_replay = new Button(QStringLiteral("replayDrafts"),
                          tr("Decide 90 days again with the drafts"), ButtonKind::Normal, part);
    m_replay->setKeyHint(QStringLiteral("R"));
    column->addWidget(m_replay);
    connect(m_replay, &QAbstractButton::clicked, this, &CompliancePage::replay);
    return part;
}

QWidget *CompliancePage::buildKept()
{
    auto *part = new QWidget;
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(style::space::kGap);
    grid->setVerticalSpacing(style::space::kSm);
    const std::array<QString, 5> words{tr("Finished accounts that are kept"),
                                       tr("Restricted: kept for the law, nobody works them"),
                                       tr("Due: the next day's work restricts or erases them"),
                                       tr("Held: due, but a legal hold stands"), tr("Erased")};
    for (size_t i = 0; i < words.size(); ++i) {
        auto *label = new Label(words[i], Face::Body, Ink::Text, part);
        label->setWordWrap(true);
        m_kept[i] = new Label(Face::Strong, Ink::Text, part);
        m_kept[i]->setFigures(true);
        m_kept[i]->setAccessibleDescription(words[i]);
        m_kept[i]->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(label, int(i), 0);
        grid->addWidget(m_kept[i], int(i), 1);
    }
    auto *hint = new Label(tr("What is kept how long is said by the terms named retention, of the "
                              "office, a creditor or an account."),
                           Face::Small, Ink::Text3, part);
    hint->setWordWrap(true);
    grid->addWidget(hint, int(words.size()), 0, 1, 2);
    grid->setRowStretch(int(words.size()) + 1, 1);
    grid->setColumnStretch(0, 1);
    return part;
}

void CompliancePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void CompliancePage::reload()
{
    const QDate today = base::dateIn(m_clock.now(), m_zone);
    const int days = kDays[size_t(qBound(0, m_period->current(), int(kDays.size()) - 1))];
    if (!m_known) {
        m_state->showLoading(tr("Asking the office…"));
        m_whole->setCurrentWidget(m_state);
    }
    m_port.overview(
        today.addDays(1 - days), today,
        ports::guarded<ports::ComplianceOverview>(this, [this, asked = ++m_asked](auto overview) {
            if (asked == m_asked)
                onOverview(overview);
        }));
}

void CompliancePage::onOverview(const ports::Result<ports::ComplianceOverview> &overview)
{
    if (!overview) {
        // Figures that are here stay, with their time; they are what was known last.
        if (m_known) {
            Q_EMIT failed(overview.error());
            return;
        }
        m_state->showError(overview.error(), tr("Try again"));
        m_whole->setCurrentWidget(m_state);
        return;
    }
    m_overview = *overview;
    m_known = true;
    showOverview();
    m_whole->setCurrentWidget(m_body);
}

void CompliancePage::showOverview()
{
    const ports::GateTotals &totals = m_overview.totals;
    const std::array<qint64, Tiles> figures{totals.decided,   totals.warnings, totals.blocks,
                                            totals.overrides, totals.breaches, totals.forShare};
    for (size_t i = 0; i < figures.size(); ++i)
        m_tiles[i]->setText(countText(figures[i]));
    m_tiles[Breaches]->setInk(totals.breaches > 0 ? Ink::Danger : Ink::Text);
    m_asOf->setText(tr("whole office, as of %1").arg(common::timeText(m_overview.asOf, m_zone)));
    m_shares->setText(sharesWords(m_overview.shares));
    showRules();
    std::vector<RowModel::Row> packs;
    for (const ports::PackLine &pack : m_overview.packs) {
        const QString id = pack.draftRules > 0 && pack.draftRules == pack.rules
                               ? tr("%1 (draft)").arg(pack.id)
                               : pack.id;
        packs.push_back(
            {{id, pack.version, countText(pack.rules), QString::fromLatin1(pack.sha256.left(12))},
             tr("%1, version %2, %3 rules, hash %4")
                 .arg(id, pack.version, countText(pack.rules), QString::fromLatin1(pack.sha256)),
             -1});
    }
    m_packModel->setRows(std::move(packs));
    std::vector<RowModel::Row> drafts;
    for (const ports::DraftCounts &draft : m_overview.drafts)
        drafts.push_back(
            {{draft.rule, countText(draft.contacts), countText(draft.blocks)}, {}, -1});
    m_draftModel->setRows(std::move(drafts));
    m_draftWords->setText(
        m_overview.drafts.empty()
            ? tr("No draft rule spoke on a contact of this time. Drafts are looked at in shadow: "
                 "they are recorded and decide nothing.")
            : tr("What draft rules said in shadow of the contacts of this time: recorded, not "
                 "enforced."));
    showKept();
}

void CompliancePage::showRules()
{
    std::vector<RowModel::Row> rows;
    for (const ports::RuleCounts &rule : m_overview.rules) {
        RowModel::Row row;
        row.cells = {rule.rule,
                     countText(rule.warnings),
                     countText(rule.blocks),
                     countText(rule.overrides),
                     countText(rule.breaches),
                     countText(rule.forShare)};
        row.spoken =
            tr("%1, %2: %3 warnings, %4 blocked, %5 overrides, %6 breaches")
                .arg(rule.rule, rule.citation, countText(rule.warnings), countText(rule.blocks),
                     countText(rule.overrides), countText(rule.breaches));
        row.alarm = rule.breaches > 0 ? 4 : -1;
        rows.push_back(std::move(row));
    }
    const int place = qMax(0, m_ruleTable->currentIndex().row());
    m_ruleModel->setRows(std::move(rows));
    if (m_ruleModel->rowCount() == 0) {
        m_noRules->showEmpty(
            QStringLiteral("shield-check"), tr("No rule spoke"),
            tr("%1 contacts were made in this time, and every one was allowed without a warning.")
                .arg(countText(m_overview.totals.contacts)));
        m_rulesStack->setCurrentWidget(m_noRules);
        return showCases({});
    }
    m_rulesStack->setCurrentIndex(0);
    m_ruleTable->setCurrentIndex(m_ruleModel->index(qMin(place, m_ruleModel->rowCount() - 1), 0));
    loadCases();
}

void CompliancePage::loadCases()
{
    const int row = m_ruleTable->currentIndex().row();
    if (row < 0 || row >= int(m_overview.rules.size()))
        return;
    const ports::RuleCounts &rule = m_overview.rules[size_t(row)];
    m_caseTitle->setText(rule.citation.isEmpty() ? common::isolated(rule.rule)
                                                 : tr("%1 · %2 · %3")
                                                       .arg(common::isolated(rule.rule),
                                                            common::isolated(rule.citation),
                                                            common::isolated(rule.pack)));
    m_port.cases(m_overview.from, m_overview.to, rule.rule,
                 ports::guarded<std::vector<ports::GateCase>>(
                     this, [this, asked = ++m_casesAsked](auto cases) {
                         if (asked != m_casesAsked)
                             return;
                         if (cases)
                             showCases(std::move(*cases));
                         else
                             Q_EMIT failed(cases.error());
                     }));
}

void CompliancePage::showCases(std::vector<ports::GateCase> cases)
{
    m_cases = std::move(cases);
    const base::Instant now = m_clock.now();
    std::vector<RowModel::Row> rows;
    for (const ports::GateCase &one : m_cases) {
        const QString who = !one.debtor.isEmpty()   ? one.debtor
                            : !one.number.isEmpty() ? one.number
                                                    : tr("erased");
        RowModel::Row row;
        row.cells = {common::isolated(who), common::relativeText(one.at, now, m_zone),
                     kindWords(one), common::isolated(one.by)};
        row.spoken = row.cells.join(QStringLiteral(", "));
        if (!one.sentence.isEmpty())
            row.spoken += QStringLiteral(". ") + one.sentence;
        row.alarm = one.kind == ports::GateCaseKind::Breach ? 2 : -1;
        rows.push_back(std::move(row));
    }
    m_caseModel->setRows(std::move(rows));
    if (m_cases.empty())
        m_caseTitle->setText(tr("Nothing to show."));
    else
        m_caseTable->setCurrentIndex(m_caseModel->index(0, 0));
}

void CompliancePage::showKept()
{
    const ports::KeptCounts &kept = m_overview.retention;
    const std::array<qint64, 5> figures{kept.kept, kept.restricted, kept.due, kept.held,
                                        kept.erased};
    for (size_t i = 0; i < figures.size(); ++i)
        m_kept[i]->setText(countText(figures[i]));
    m_kept[2]->setInk(kept.due > 0 ? Ink::Warn : Ink::Text);
}

void CompliancePage::moveBy(int rows)
{
    auto &table = m_caseTable->hasFocus() ? *m_caseTable : *m_ruleTable;
    const int last = table.model()->rowCount() - 1;
    if (last < 0)
        return;
    const int row = qBound(0, table.currentIndex().row() + rows, last);
    table.setCurrentIndex(table.model()->index(row, 0));
}

void CompliancePage::openCurrent()
{
    const int row = m_caseTable->currentIndex().row();
    if (row < 0 || row >= int(m_cases.size()))
        return;
    const ports::GateCase &one = m_cases[size_t(row)];
    if (!one.number.isEmpty())
        Q_EMIT accountRequested(one.account);
}

void CompliancePage::nextPart()
{
    const int part = (m_parts->current() + 1) % Parts;
    m_parts->setCurrent(part);
    m_partStack->setCurrentIndex(part);
}

void CompliancePage::nextPeriod()
{
    m_period->setCurrent((m_period->current() + 1) % int(kDays.size()));
    reload();
}

void CompliancePage::replay()
{
    m_parts->setCurrent(Drafts);
    m_partStack->setCurrentIndex(Drafts);
    if (!m_replay->isEnabled())
        return;
    m_replay->setEnabled(false);
    m_replayed->setText(tr("The office decides again…"));
    m_replayed->show();
    m_port.replayDrafts(kReplayDays,
                        ports::guarded<ports::DraftReplay>(this, [this](auto replayed) {
                            m_replay->setEnabled(true);
                            m_replayed->setVisible(replayed.has_value());
                            if (replayed)
                                m_replayed->setText(replayWords(*replayed));
                            else
                                Q_EMIT failed(replayed.error());
                        }));
}

} // namespace dunlin::compliancepage
