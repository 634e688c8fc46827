// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/change_set.h"
#include "core/ports/rank_desk.h"
#include "core/ports/session.h"
#include "core/ports/strategy_desk.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTableView;

namespace dunlin::arrangement {
class Notice;
}
namespace dunlin::common {
class Button;
class Chip;
class Label;
class Segmented;
class StateView;
} // namespace dunlin::common

namespace dunlin::strategy {

class EffectSide;
class RuleModel;
class StepModel;

/// Strategies: decision tables as spreadsheets, steps as sentences, what a change would do at the
/// side, golden cases, versions and their differences; a draft is put in force by a second person.
/// What is shown is the draft when there is one. Managers and administrators change it, others
/// read. GUI thread; the ports must outlive it.
class StrategyPage final : public QWidget {
    Q_OBJECT
public:
    struct Ports {
        ports::StrategyDesk &strategies;
        ports::RankDesk &ranks;
        ports::Changes &changes;
        const base::Clock &clock;
    };
    enum class View { Tables, Steps, Cases, Versions };
    StrategyPage(const Ports &ports, ports::Session session, QWidget *parent = nullptr);

    const ports::StrategySheet &sheet() const { return m_sheet; }
    bool hasUnkept() const { return m_dirty; }
    void show(View view);

public Q_SLOTS:
    void choose(const QString &name);
    // The commands of the page; each does nothing where it does not apply.
    void insertLine();
    void removeLine();
    void moveLine(int by);
    void editLine();
    void addTreatment();
    void undo();
    void keepDraft();
    void approve();
    void dropDraft();
    void toggleShadow();
    void putBack();
    void reckon();
    /// The score that waits beside the one in force, or that none waits.
    void openScore();
    /// What people found wrong about ranks in the queue.
    void openReasons();
    /// Esc: out of a cell; false: there was no layer.
    bool leaveLayer();

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const dunlin::base::Error &error);
    void accountRequested(const dunlin::domain::AccountId &account);
    /// Scores that wait for who sits here.
    void waitingChanged(int count);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *makeHead();
    QWidget *makeTables();
    QWidget *makeSteps();
    QWidget *makeCases();
    QWidget *makeVersions();
    void load();
    void onList(std::vector<ports::StrategySummary> list);
    void loadScore();
    void showScore();
    void loadSheet();
    void showSheet(ports::StrategySheet sheet, bool fresh);
    void showTable();
    void showStanding();
    void showCases(const ports::StrategyCheck &check);
    void showVersions();
    void showDifferences();
    void showShadow();
    void changed();
    void remember();
    void takeTable();
    void check();
    void goToPlace(const QString &decision, int rule, int column);
    void insertPart();
    void removePart();
    void movePart(int by);
    void editPart();
    void editStep(int treatment, int step, bool insert);
    void editTrigger(int at, bool insert);
    void editExit(int at, bool insert);
    void editScope();
    /// Keeps the sheet for undo, changes it, and shows the line at `row` of the steps again.
    void changeSteps(const std::function<void(ports::StrategySheet &)> &change,
                     const std::function<int()> &row);
    void addCase();
    void removeCase();
    ports::Reply<ports::StrategyKept> onKept(const QString &sentence);
    const ports::StrategySummary *summary() const;
    bool mayChange() const;
    QDate today() const;

    const Ports m_ports;
    const ports::Session m_session;
    std::vector<ports::StrategySummary> m_all;
    std::optional<ports::QueueScores> m_scores; ///< nothing: not read yet
    QString m_name;
    ports::StrategySheet m_sheet;
    ports::StrategySheet m_inForce;             ///< what the draft is compared with
    std::vector<ports::StrategySheet> m_before; ///< for undo, the latest last
    int m_table = 0;
    bool m_dirty = false;
    bool m_saving = false;
    int m_listAsked = 0; ///< of the last questions; late answers are dropped
    int m_sheetAsked = 0;
    int m_checkAsked = 0;
    int m_effectAsked = 0;
    int m_diffAsked = 0;
    QTimer m_checkSoon;
    QTimer m_reckonSoon;

    QListWidget *m_list;
    common::Label *m_score;
    common::Label *m_proposal;
    common::Button *m_scoreLook;
    common::Label *m_title;
    common::Label *m_about;
    common::Chip *m_chip;
    arrangement::Notice *m_notice;
    common::Segmented *m_views;
    common::Button *m_keep;
    common::Button *m_approve;
    common::Button *m_shadow;
    common::Button *m_drop;
    common::Button *m_addTreatment;
    QStackedWidget *m_stack;
    common::Segmented *m_tables;
    common::Label *m_policy;
    QTableView *m_rules;
    RuleModel *m_ruleModel;
    QTableView *m_steps;
    StepModel *m_stepModel;
    QListWidget *m_cases;
    QLineEdit *m_caseNumber;
    QListWidget *m_versions;
    QListWidget *m_differences;
    common::Label *m_shadowLines;
    common::Button *m_putBack;
    EffectSide *m_side;
};

} // namespace dunlin::strategy
