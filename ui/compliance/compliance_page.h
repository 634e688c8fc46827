// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/compliance_view.h"

#include <QtWidgets/QWidget>

#include <array>

class QStackedLayout;
class QVBoxLayout;

namespace dunlin::common {
class Button;
class Card;
class Label;
class LetterlessTable;
class Segmented;
class StateView;
} // namespace dunlin::common

namespace dunlin::compliancepage {

class RowModel;

/// What the gate did in the office, for who answers for it: warnings, blocks, overrides and
/// breaches by rule, the contacts behind each figure, packs in force with their hashes, what drafts
/// would have changed, data that are due to go. The figures are those of `dunlinctl report
/// compliance`; the office counts them, so the page needs it. GUI thread; the port must outlive it.
class CompliancePage final : public QWidget {
    Q_OBJECT
public:
    /// `zone`: the office's.
    CompliancePage(ports::Compliance &port, const base::Clock &clock, QByteArray zone,
                   QWidget *parent = nullptr);
    ~CompliancePage() override;

public Q_SLOTS:
    void moveBy(int rows);
    /// The account of the case under the cursor.
    void openCurrent();
    /// The next of the four parts on the right.
    void nextPart();
    /// The next period.
    void nextPeriod();
    void replay();
    void reload();

Q_SIGNALS:
    void accountRequested(const dunlin::domain::AccountId &account);
    void failed(const dunlin::base::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Part { Cases, Packs, Drafts, Kept, Parts };
    enum Tile { Contacts, Warnings, Blocks, Overrides, Breaches, ForShare, Tiles };

    void buildHead(QVBoxLayout *column);
    QWidget *buildTiles();
    QWidget *buildRules();
    QWidget *buildParts();
    QWidget *buildDrafts();
    QWidget *buildKept();
    QWidget *tableIn(common::LetterlessTable **table, RowModel *model, const char *name,
                     const QString &accessible, QWidget *parent);
    void onOverview(const ports::Result<ports::ComplianceOverview> &overview);
    void showOverview();
    void showRules();
    void showCases(std::vector<ports::GateCase> cases);
    void loadCases();
    void showKept();

    ports::Compliance &m_port;
    const base::Clock &m_clock;
    const QByteArray m_zone;
    ports::ComplianceOverview m_overview;
    std::vector<ports::GateCase> m_cases;
    bool m_known = false; ///< m_overview is an answer
    int m_asked = 0;      ///< a late answer is dropped
    int m_casesAsked = 0;

    common::Label *m_asOf;
    common::Label *m_shares;
    common::Segmented *m_period;
    std::array<common::Label *, Tiles> m_tiles{};
    QStackedLayout *m_whole;
    QWidget *m_body;
    common::StateView *m_state;
    QStackedLayout *m_rulesStack;
    RowModel *m_ruleModel;
    common::LetterlessTable *m_ruleTable;
    common::StateView *m_noRules;
    common::Segmented *m_parts;
    QStackedLayout *m_partStack;
    common::Label *m_caseTitle;
    RowModel *m_caseModel;
    common::LetterlessTable *m_caseTable;
    RowModel *m_packModel;
    RowModel *m_draftModel;
    common::Label *m_draftWords;
    common::Button *m_replay;
    common::Label *m_replayed;
    std::array<common::Label *, 5> m_kept{};
};

} // namespace dunlin::compliancepage
