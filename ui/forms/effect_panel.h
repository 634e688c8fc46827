// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "ui/common/chip.h"

#include <QtWidgets/QWidget>

#include <vector>

class QVBoxLayout;

namespace dunlin::common {
class Card;
class Label;
} // namespace dunlin::common
namespace dunlin::wrapup {
class IconLabel;
}

namespace dunlin::forms {

/// One thing that comes of it, in a sentence.
struct EffectLine {
    QString icon;
    QString text;
    common::Tone tone = common::Tone::Neutral;
};

/// What would come of a form: a figure before and after, and sentences. GUI thread.
class EffectPanel final : public QWidget {
    Q_OBJECT
public:
    explicit EffectPanel(const QString &title, QWidget *parent = nullptr);

    /// `title` names the figure; both are shown side by side.
    void setFigures(const QString &title, base::Money before, base::Money after);
    void clearFigures();
    void setLines(const std::vector<EffectLine> &lines);
    /// All sentences, one a line.
    QString text() const;
    /// Where more can go, under the sentences.
    QVBoxLayout *body() const { return m_body; }

private:
    struct Line {
        QWidget *row;
        wrapup::IconLabel *icon;
        common::Label *text;
    };
    common::Label *addFigure(QVBoxLayout *column, const QString &name);

    common::Card *m_card;
    QVBoxLayout *m_body;
    QWidget *m_figures;
    common::Label *m_beforeTitle;
    common::Label *m_before;
    common::Label *m_after;
    QVBoxLayout *m_lineBox;
    std::vector<Line> m_lines;
};

} // namespace dunlin::forms
