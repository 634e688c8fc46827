// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/learn/first_hour.h"

#include <QtCore/QSet>
#include <QtWidgets/QWidget>

#include <functional>

class QLabel;

namespace dunlin::common {
class Card;
class Label;
} // namespace dunlin::common

namespace dunlin::learn {

/// The guided first hour, a sample day and practice calls. Steps tick themselves when their command
/// runs. GUI thread.
class LearnPage final : public QWidget {
    Q_OBJECT
public:
    struct Parts {
        std::function<QString(const QString &command)> keyOf; ///< the key as it is now; or empty
        std::function<void(const QString &command)> run;      ///< goes to a station of the day
        QStringList done;                                     ///< ids of steps done before
    };
    explicit LearnPage(Parts parts, QWidget *parent = nullptr);

    /// A command has run; ticks its step.
    void ran(const QString &command);
    int doneCount() const { return int(m_done.size()); }
    bool isAllDone() const { return m_done.size() >= qsizetype(m_steps.size()); }
    void practise();

Q_SIGNALS:
    /// The ids of all steps that are done, for the settings.
    void progressed(const QStringList &done);

private:
    common::Card *makeHour();
    common::Card *makeDay();
    common::Card *makePractice();
    void showProgress();

    Parts m_parts;
    std::vector<Step> m_steps;
    QSet<QString> m_done;
    std::vector<QLabel *> m_marks;
    std::vector<common::Label *> m_words;
    common::Label *m_progress = nullptr;
};

} // namespace dunlin::learn
