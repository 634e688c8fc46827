// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategy/treatment_dialog.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/forms/field_grid.h"
#include "ui/style/tokens.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtGui/QShortcut>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace dunlin::strategy {

using common::Button;
using common::Label;
using style::Face;
using style::Ink;

QStringList treatmentsGiven(const ports::StrategySheet &sheet)
{
    // The file may name another decision than the usual one.
    const QString named = QJsonDocument::fromJson(sheet.json)
                              .object()
                              .value(QLatin1String("treatment"))
                              .toString(QStringLiteral("Treatment"));
    static const QRegularExpression word(QStringLiteral("\"([^\"]+)\""));
    QStringList names;
    for (const ports::StrategyTable &table : sheet.tables) {
        if (table.decision != named)
            continue;
        for (const QStringList &cells : table.rules) {
            const auto found = word.match(cells.value(table.inputs.size()));
            if (found.hasMatch() && !names.contains(found.captured(1)))
                names << found.captured(1);
        }
    }
    return names;
}

TreatmentDialog::TreatmentDialog(const ports::StrategySheet &sheet, QWidget *parent)
    : QDialog(parent)
    , m_there(sheet.treatments)
    , m_given(treatmentsGiven(sheet))
{
    setObjectName(QStringLiteral("treatmentDialog"));
    setWindowTitle(tr("New treatment"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::kLg, style::space::kLg, style::space::kLg,
                               style::space::kLg);
    column->setSpacing(style::space::kGap);
    column->addWidget(new Label(windowTitle(), Face::PageTitle));
    auto *grid = new forms::FieldGrid(this);
    m_name = grid->addLine(QStringLiteral("treatmentName"), tr("&Name"), tr("by letter"));
    m_like = grid->addCombo(QStringLiteral("treatmentLike"), tr("&Begins with the steps of"));
    m_like->addItem(tr("none"));
    for (const ports::StrategyTreatmentSheet &one : m_there)
        m_like->addItem(one.name);
    column->addWidget(grid);
    m_sentence = new Label(Face::Body, Ink::Text2);
    m_sentence->setObjectName(QStringLiteral("treatmentSentence"));
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    addButtons();
    // What the tables ask for in vain is most likely what is missing.
    for (const QString &given : m_given) {
        if (m_name->text().isEmpty() && !isThere(given))
            m_name->setText(given);
    }
    connect(m_name, &QLineEdit::textChanged, this, &TreatmentDialog::refresh);
    resize(style::scaled(520), sizeHint().height());
    refresh();
    m_name->setFocus();
}

void TreatmentDialog::addButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel =
        new Button(QStringLiteral("treatmentCancel"), tr("Leave it"), common::ButtonKind::Ghost);
    auto *take = new Button(QStringLiteral("treatmentTake"), tr("Add the treatment"),
                            common::ButtonKind::Primary);
    take->setKeyHint(QStringLiteral("Ctrl+Enter"));
    buttons->addWidget(cancel);
    buttons->addWidget(take);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(take, &Button::clicked, this, &TreatmentDialog::confirm);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &TreatmentDialog::confirm);
}

bool TreatmentDialog::isThere(const QString &name) const
{
    return std::any_of(m_there.begin(), m_there.end(),
                       [&](const auto &one) { return one.name == name; });
}

void TreatmentDialog::refresh()
{
    const QString name = m_name->text().trimmed();
    m_sentence->setInk(Ink::Text2);
    if (name.isEmpty())
        m_sentence->setText(tr("Your tables give it by its name."));
    else if (m_given.contains(name))
        m_sentence->setText(tr("Your tables give “%1” already.").arg(common::isolated(name)));
    else
        m_sentence->setText(
            tr("No rule gives “%1” yet: write it, in quotation marks, as the result "
               "of one in your tables.")
                .arg(common::isolated(name)));
}

void TreatmentDialog::confirm()
{
    const QString name = m_name->text().trimmed();
    const auto complain = [this](const QString &why) {
        m_sentence->setInk(Ink::Danger);
        m_sentence->setText(why);
        m_name->setFocus();
    };
    if (name.isEmpty())
        return complain(tr("Give it a name: your tables give it by that."));
    if (name.contains(QLatin1Char('"')))
        return complain(tr("Leave the quotation marks out of the name."));
    if (isThere(name))
        return complain(tr("Another one has this name: choose a different one."));
    ports::StrategyTreatmentSheet made;
    if (const int like = m_like->currentIndex(); like > 0)
        made = m_there[size_t(like - 1)];
    made.name = name;
    Q_EMIT treatmentChosen(made);
    accept();
}

} // namespace dunlin::strategy
