// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;

namespace dunlin::common {
class Button;
class Label;
} // namespace dunlin::common

namespace dunlin::strategy {

/// A condition over an account: picked (what, how, value) and joined by "and", or typed as FEEL;
/// its words stand below. GUI thread.
class ConditionField final : public QWidget {
    Q_OBJECT
public:
    /// `name` is the objectName of the line; the pickers are "<name>Feature", "<name>Comparison",
    /// "<name>Value" and "<name>Add". `title` is what it is called aloud.
    ConditionField(const QString &name, const QString &title, const QString &feel,
                   QWidget *parent = nullptr);
    QString feel() const;

Q_SIGNALS:
    void changed();

private:
    void showComparisons();
    void add();
    void refresh();

    QLineEdit *m_line;
    QComboBox *m_feature;
    QComboBox *m_comparison;
    QLineEdit *m_value;
    common::Button *m_add;
    common::Label *m_words;
};

} // namespace dunlin::strategy
