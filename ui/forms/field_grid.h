// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace dunlin::common {
class Label;
}

namespace dunlin::forms {

/// Names and fields in two columns; a name is the buddy of its field. Makes the plain fields too,
/// with objectName and accessible name. Tab leaves every field. GUI thread.
class FieldGrid final : public QWidget {
    Q_OBJECT
public:
    explicit FieldGrid(QWidget *parent = nullptr);

    /// `label` may have a mnemonic.
    common::Label *add(const QString &label, QWidget *field);
    QLineEdit *addLine(const QString &name, const QString &label, const QString &hint = {});
    QPlainTextEdit *addText(const QString &name, const QString &label, const QString &hint,
                            int lines);
    QComboBox *addCombo(const QString &name, const QString &label);
    /// Over both columns, without a name.
    void addWide(QWidget *field);
    void setShown(QWidget *field, bool shown);

private:
    QGridLayout *m_grid;
};

/// "&Amount" as "Amount".
QString withoutMnemonic(const QString &label);

} // namespace dunlin::forms
