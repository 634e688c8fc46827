// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/integrations.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QStackedLayout;
class QVBoxLayout;

namespace dunlin::common {
class Button;
class Chip;
class Label;
class LetterlessTable;
class StateView;
} // namespace dunlin::common

namespace dunlin::systems {

class IntegrationModel;

/// The connections of the office to other systems: health, last run, next run, and what went wrong
/// in words; beside it the runs of the chosen one, or the deliveries that did not go through. R
/// runs it now, T sends a failed delivery again. It reads again every half minute while it is on
/// screen. GUI thread.
class IntegrationsPage final : public QWidget {
    Q_OBJECT
public:
    struct Ports {
        ports::Integrations &integrations;
        const base::Clock &clock;
    };
    IntegrationsPage(const Ports &ports, QByteArray zone, QWidget *parent = nullptr);
    ~IntegrationsPage() override;

public Q_SLOTS:
    void reload();
    void moveBy(int rows);
    void runNow();
    /// The newest delivery that failed.
    void retry();

Q_SIGNALS:
    /// How many connections need somebody.
    void troubleChanged(int count);
    void done(const QString &sentence);
    void failed(const dunlin::base::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeDetail();
    void onList(ports::Result<std::vector<ports::Integration>> list);
    void showCurrent();
    void showRuns(const std::vector<ports::IntegrationRun> &runs);
    const ports::Integration *current() const;

    const Ports m_ports;
    const QByteArray m_zone;
    QTimer m_again;
    bool m_running = false;
    qint64 m_failedSeq = 0; ///< newest failed delivery of the chosen webhook; 0: none
    IntegrationModel *m_model;
    common::Label *m_count;
    common::LetterlessTable *m_table;
    common::StateView *m_state;
    QStackedLayout *m_stack;
    QWidget *m_detail;
    common::Label *m_name;
    common::Label *m_system;
    common::Chip *m_chip;
    common::Label *m_words;
    common::Label *m_times;
    QVBoxLayout *m_column;
    QWidget *m_runs = nullptr; ///< made anew for each
    common::Button *m_run;
    common::Button *m_retry;
};

} // namespace dunlin::systems
