// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategy/condition_field.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/strategy/condition_words.h"
#include "ui/style/tokens.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::strategy {

using common::Label;
using style::Face;
using style::Ink;

ConditionField::ConditionField(const QString &name, const QString &title, const QString &feel,
                               QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::kXs);
    auto *pickers = new QHBoxLayout;
    pickers->setSpacing(style::space::kXs);
    const auto combo = [&](const char *part, const QString &spoken) {
        auto *made = new QComboBox(this);
        made->setObjectName(name + QLatin1String(part));
        made->setAccessibleName(spoken);
        made->setMinimumContentsLength(8);
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        return made;
    };
    m_feature = combo("Feature", tr("What of the account"));
    for (const FeatureWord &one : featureWordList())
        m_feature->addItem(featureWords(one));
    m_comparison = combo("Comparison", tr("How it compares"));
    m_value = new QLineEdit(this);
    m_value->setObjectName(name + QLatin1String("Value"));
    m_value->setAccessibleName(tr("With what"));
    m_value->setPlaceholderText(tr("500"));
    m_value->setMinimumWidth(style::scaled(72));
    m_value->setMaximumWidth(style::scaled(110));
    m_add =
        new common::Button(name + QLatin1String("Add"), tr("Put in"), common::ButtonKind::Normal);
    pickers->addWidget(m_feature, 3);
    pickers->addWidget(m_comparison, 2);
    pickers->addWidget(m_value);
    pickers->addWidget(m_add);
    column->addLayout(pickers);
    m_line = new QLineEdit(feel, this);
    m_line->setObjectName(name);
    m_line->setAccessibleName(title);
    m_line->setPlaceholderText(QStringLiteral("total >= 500"));
    column->addWidget(m_line);
    m_words = new Label(Face::Small, Ink::Text2);
    m_words->setObjectName(name + QLatin1String("Words"));
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    setFocusProxy(m_line);
    connect(m_feature, &QComboBox::currentIndexChanged, this, &ConditionField::showComparisons);
    connect(m_add, &common::Button::clicked, this, &ConditionField::add);
    connect(m_value, &QLineEdit::returnPressed, this, &ConditionField::add);
    connect(m_line, &QLineEdit::textChanged, this, &ConditionField::refresh);
    showComparisons();
    refresh();
}

QString ConditionField::feel() const
{
    return m_line->text().trimmed();
}

void ConditionField::showComparisons()
{
    const FeatureWord &feature = featureWordList()[size_t(m_feature->currentIndex())];
    m_comparison->clear();
    for (const ComparisonWord &one : comparisonsOf(feature.kind)) {
        // The words without the two parts that they join.
        QString words = comparisonWords(one);
        words.remove(QStringLiteral("%1")).remove(QStringLiteral("%2"));
        m_comparison->addItem(words.remove(QLatin1Char(':')).simplified());
    }
    m_value->setVisible(feature.kind != WordKind::Truth);
}

void ConditionField::add()
{
    const FeatureWord &feature = featureWordList()[size_t(m_feature->currentIndex())];
    const QString made =
        conditionText(feature, comparisonsOf(feature.kind)[size_t(m_comparison->currentIndex())],
                      m_value->text());
    if (made.isEmpty()) {
        m_words->setInk(Ink::Danger);
        m_words->setText(feature.kind == WordKind::Number ? tr("Type a number to compare with.")
                                                          : tr("Type what to compare with."));
        m_value->setFocus();
        return;
    }
    const QString before = feel();
    m_line->setText(before.isEmpty() ? made : before + QLatin1String(" and ") + made);
    m_value->clear();
}

void ConditionField::refresh()
{
    m_words->setInk(Ink::Text2);
    m_words->setText(feel().isEmpty() ? QString() : conditionWords(feel()));
    Q_EMIT changed();
}

} // namespace dunlin::strategy
