// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/check_page.h"

#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/table.h"
#include "ui/imports/import_words.h"
#include "ui/style/tokens.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::imports {

using common::Label;
using style::Face;
using style::Ink;

namespace {

constexpr int kRawRows = 20;
constexpr int kSamples = 3;
constexpr int kRawColumnMax = 220;

QString headerOf(const ports::ImportColumn &column, size_t index)
{
    return column.source.isEmpty() ? CheckPage::tr("(column %1, no title)").arg(index + 1)
                                   : column.source;
}

/// Each isolated: numbers and codes keep their order in right-to-left text.
QString shownSamples(const QStringList &samples)
{
    QStringList shown;
    for (const QString &sample : samples.mid(0, kSamples))
        shown << common::isolated(sample);
    return shown.join(QStringLiteral("   "));
}

Label *headLabel(const QString &text)
{
    return new Label(text, Face::Overline, Ink::Text3);
}

} // namespace

CheckPage::CheckPage(QWidget *parent)
    : QWidget(parent)
    , m_profile(new QComboBox)
    , m_form(new Label(Face::Body, Ink::Text2))
    , m_reasons(new Label(Face::Small, Ink::Text2))
    , m_missing(new Label(Face::Strong, Ink::Danger))
    , m_columns(new QWidget)
    , m_grid(new QGridLayout(m_columns))
    , m_raw(new QStandardItemModel(this))
    , m_rawTable(new common::LetterlessTable)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::kSm);
    auto *top = new QHBoxLayout;
    top->setSpacing(style::space::kGap);
    auto *profileLabel = new Label(tr("&Read it as"), Face::Body);
    profileLabel->setBuddy(m_profile);
    m_profile->setObjectName(QStringLiteral("importProfile"));
    m_profile->setAccessibleName(tr("Read it as"));
    m_profile->setMinimumWidth(220);
    m_form->setObjectName(QStringLiteral("importForm"));
    m_form->setElided(true);
    top->addWidget(profileLabel);
    top->addWidget(m_profile);
    top->addWidget(m_form, 1);
    column->addLayout(top);
    m_reasons->setObjectName(QStringLiteral("importReasons"));
    m_reasons->setWordWrap(true);
    column->addWidget(m_reasons);
    m_missing->setObjectName(QStringLiteral("importMissing"));
    m_missing->setWordWrap(true);
    column->addWidget(m_missing);

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(style::space::kCard);
    m_grid->setVerticalSpacing(style::space::kXs);
    m_grid->setColumnStretch(2, 2);
    m_grid->setColumnStretch(3, 3);
    m_grid->setColumnMinimumWidth(4, style::space::kSm); // beside the scroll bar
    m_grid->addWidget(headLabel(tr("Column in the file")), 0, 0);
    m_grid->addWidget(headLabel(tr("Becomes")), 0, 1);
    m_grid->addWidget(headLabel(tr("Why")), 0, 2);
    m_grid->addWidget(headLabel(tr("First values")), 0, 3);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_columns);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 3);

    column->addWidget(headLabel(tr("First rows, as they stand in the file")));
    m_rawTable->setObjectName(QStringLiteral("importRaw"));
    m_rawTable->setAccessibleName(tr("First rows, as they stand in the file"));
    common::setUpTable(*m_rawTable);
    m_rawTable->setModel(m_raw);
    column->addWidget(m_rawTable, 2);
    connect(m_profile, &QComboBox::activated, this,
            [this](int index) { Q_EMIT profileChosen(m_profile->itemData(index).toString()); });
}

void CheckPage::setProfiles(const QStringList &profiles)
{
    m_profile->clear();
    m_profile->addItem(tr("Found out from the file"), QString());
    for (const QString &profile : profiles)
        m_profile->addItem(profile, profile);
}

void CheckPage::makeRows(size_t count)
{
    while (m_rows.size() > count) {
        const Row &row = m_rows.back();
        for (QWidget *widget :
             std::initializer_list<QWidget *>{row.source, row.target, row.reason, row.samples})
            delete widget;
        m_rows.pop_back();
    }
    while (m_rows.size() < count) {
        const int index = int(m_rows.size());
        Row row{new Label(Face::Body), new QComboBox, new Label(Face::Small, Ink::Text2),
                new Label(Face::Small, Ink::Text2)};
        row.target->setObjectName(QStringLiteral("importTarget%1").arg(index));
        row.target->setMinimumWidth(170);
        row.source->setElided(true);
        row.source->setMinimumWidth(150);
        row.reason->setElided(true);
        row.samples->setElided(true);
        row.samples->setFigures(true);
        m_grid->addWidget(row.source, index + 1, 0);
        m_grid->addWidget(row.target, index + 1, 1);
        m_grid->addWidget(row.reason, index + 1, 2);
        m_grid->addWidget(row.samples, index + 1, 3);
        connect(row.target, &QComboBox::activated, this, [this, index, combo = row.target](int at) {
            Q_EMIT targetChosen(index, combo->itemData(at).toString());
        });
        m_rows.push_back(row);
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void CheckPage::showTargets(Row &row, const ports::ImportColumn &column, const QStringList &targets)
{
    QStringList wanted{QString()};
    wanted += targets;
    if (!wanted.contains(column.target))
        wanted << column.target;
    QStringList present;
    for (int i = 0; i < row.target->count(); ++i)
        present << row.target->itemData(i).toString();
    const QSignalBlocker quiet(row.target);
    if (present != wanted) {
        row.target->clear();
        for (const QString &target : wanted)
            row.target->addItem(targetWords(target), target);
    }
    row.target->setCurrentIndex(int(wanted.indexOf(column.target)));
}

void CheckPage::setPreview(const ports::ImportPreview &preview, const QString &profile,
                           const QStringList &missing)
{
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(profile)));
    QStringList form{preview.encoding, preview.dialect};
    if (profile.isEmpty() && !preview.profile.isEmpty())
        form.prepend(tr("like %1").arg(preview.profile));
    form.removeAll(QString());
    m_form->setText(form.join(QStringLiteral(" · ")));
    m_reasons->setText(preview.reasons.join(QStringLiteral(" · ")));
    m_reasons->setVisible(!preview.reasons.isEmpty());
    QStringList fields;
    for (const QString &field : missing)
        fields << targetWords(field);
    //: %1: fields of an account, "Amount, Due date"
    m_missing->setText(tr("No column gives: %1. Choose one under “Becomes”.")
                           .arg(fields.join(QStringLiteral(", "))));
    m_missing->setVisible(!fields.isEmpty());
    makeRows(preview.columns.size());
    for (size_t i = 0; i < preview.columns.size(); ++i) {
        const ports::ImportColumn &column = preview.columns[i];
        Row &row = m_rows[i];
        const QString name = headerOf(column, i);
        row.source->setText(name);
        row.source->setInk(column.target.isEmpty() ? Ink::Text2 : Ink::Text);
        row.reason->setText(column.reason);
        row.samples->setText(shownSamples(column.samples));
        row.target->setAccessibleName(tr("Column %1 becomes").arg(name));
        row.target->setAccessibleDescription(column.reason);
        showTargets(row, column, preview.targets);
    }
    showRaw(preview);
}

void CheckPage::showRaw(const ports::ImportPreview &preview)
{
    const int rows = std::min<int>(kRawRows, int(preview.rows.size()));
    m_raw->clear();
    m_raw->setColumnCount(int(preview.columns.size()));
    m_raw->setRowCount(rows);
    for (size_t i = 0; i < preview.columns.size(); ++i) {
        const QString name = headerOf(preview.columns[i], i);
        m_raw->setHeaderData(int(i), Qt::Horizontal, name);
        for (int row = 0; row < rows; ++row) {
            const QString text = preview.rows[size_t(row)].value(int(i));
            const QModelIndex index = m_raw->index(row, int(i));
            m_raw->setData(index, common::isolated(text));
            m_raw->setData(index, name + QStringLiteral(": ") + text, Qt::AccessibleTextRole);
        }
    }
    m_rawTable->resizeColumnsToContents();
    for (int i = 0; i < m_raw->columnCount(); ++i)
        m_rawTable->setColumnWidth(i, std::min(m_rawTable->columnWidth(i), kRawColumnMax));
}

} // namespace dunlin::imports
