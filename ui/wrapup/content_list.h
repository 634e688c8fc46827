// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/gate_view.h"

#include <QtWidgets/QWidget>

#include <vector>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace dunlin::common {
class Button;
class Label;
} // namespace dunlin::common

namespace dunlin::wrapup {

/// What a call with the chosen outcome has to contain, to be ticked: each with the rule that asks
/// for it. What is not ticked needs a reason before the outcome can be saved; once all is, one line
/// is left. Hidden while there
/// is nothing to be said. GUI thread.
class ContentList final : public QWidget {
    Q_OBJECT
public:
    explicit ContentList(QWidget *parent = nullptr);

    /// Another call: nothing is ticked.
    void clear();
    /// What the rules ask for now.
    void setNeeds(const std::vector<ports::ContentNeed> &needs);
    /// Shows those for who was reached; nothing: nobody was.
    void showFor(std::optional<ports::SaidTo> to);
    /// D: all of it was said.
    void tickAll();
    /// What is shown, as it stands.
    std::vector<ports::ContentSaid> said() const;
    void load(const std::vector<ports::ContentSaid> &said);
    /// How many are neither ticked nor have a reason.
    int missing() const;
    void focusFirstMissing();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        ports::ContentNeed need;
        QWidget *line = nullptr;
        QCheckBox *box = nullptr;
    };
    void addRow(const ports::ContentNeed &need);
    void refresh();
    void onAll();

    std::vector<Row> m_rows;
    std::optional<ports::SaidTo> m_to;
    bool m_open = false; ///< shown in full although all is ticked
    QVBoxLayout *m_lines;
    common::Label *m_title;
    common::Button *m_all;
    QLineEdit *m_reason;
};

} // namespace dunlin::wrapup
