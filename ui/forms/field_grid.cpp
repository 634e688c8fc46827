// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_grid.h"

#include "ui/common/label.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace dunlin::forms {

namespace {

/// As high as so many lines.
class TextBox final : public QPlainTextEdit {
public:
    TextBox(int lines, QWidget *parent) : QPlainTextEdit(parent), m_lines(lines)
    {
        setTabChangesFocus(true);
        fit();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QPlainTextEdit::changeEvent(event);
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            fit();
    }

private:
    void fit() { setFixedHeight(m_lines * fontMetrics().lineSpacing() + 18); }
    const int m_lines;
};

} // namespace

FieldGrid::FieldGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, style::scaled(84));
}

common::Label *FieldGrid::add(const QString &label, QWidget *field)
{
    auto *words = new common::Label(label, style::Face::Small, style::Ink::Text2, this);
    words->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(withoutMnemonic(label));
    const int row = m_grid->rowCount();
    const bool high = qobject_cast<QPlainTextEdit *>(field);
    m_grid->addWidget(words, row, 0, high ? Qt::AlignTop : Qt::Alignment());
    if (high)
        words->setContentsMargins(0, 7, 0, 0);
    m_grid->addWidget(field, row, 1);
    return words;
}

QLineEdit *FieldGrid::addLine(const QString &name, const QString &label, const QString &hint)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setPlaceholderText(hint);
    add(label, edit);
    return edit;
}

QPlainTextEdit *FieldGrid::addText(const QString &name, const QString &label, const QString &hint,
                                   int lines)
{
    auto *edit = new TextBox(lines, this);
    edit->setObjectName(name);
    edit->setPlaceholderText(hint);
    add(label, edit);
    return edit;
}

QComboBox *FieldGrid::addCombo(const QString &name, const QString &label)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(name);
    add(label, combo);
    return combo;
}

void FieldGrid::addWide(QWidget *field)
{
    m_grid->addWidget(field, m_grid->rowCount(), 0, 1, 2);
}

void FieldGrid::setShown(QWidget *field, bool shown)
{
    field->setVisible(shown);
    for (common::Label *label : findChildren<common::Label *>()) {
        if (label->buddy() == field)
            label->setVisible(shown);
    }
}

QString withoutMnemonic(const QString &label)
{
    QString words = label;
    return words.remove(QLatin1Char('&'));
}

} // namespace dunlin::forms
