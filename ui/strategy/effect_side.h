// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ports/strategy_desk.h"

#include <QtWidgets/QWidget>

class QListWidget;

namespace dunlin::common {
class Button;
class Card;
class Label;
} // namespace dunlin::common

namespace dunlin::strategy {

/// What the sheet would do on today's portfolio, and what is wrong with it. GUI thread.
class EffectSide final : public QWidget {
    Q_OBJECT
public:
    explicit EffectSide(QWidget *parent = nullptr);

    void showReckoning();
    void showEffect(const ports::StrategyEffect &effect, bool thisLaptopOnly);
    void showFailure(const QString &why);
    void showCheck(const ports::StrategyCheck &check);

Q_SIGNALS:
    void stopRequested();
    void againRequested();
    /// Something of this table and rule (from 1; 0: the table) is said: show it.
    void placeChosen(const QString &decision, int rule, int column);

private:
    void addCheck(const QString &sentence, const QString &decision, int rule, int column,
                  bool wrong);

    common::Card *m_effect;
    common::Label *m_lines;
    common::Button *m_stop;
    common::Button *m_again;
    common::Card *m_checks;
    QListWidget *m_list;
    QStringList m_said;
};

} // namespace dunlin::strategy
