// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrapup/content_list.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/wrapup/content_words.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace dunlin::wrapup {

using common::Label;
using style::Face;
using style::Ink;

ContentList::ContentList(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("contentList"));
    setAccessibleName(tr("What has to be said"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    m_title = new Label(Face::Strong, Ink::Text, this);
    head->addWidget(m_title, 1);
    m_all = new common::Button(QStringLiteral("saidAll"), tr("All said"), common::ButtonKind::Ghost,
                               this);
    m_all->setKeyHint(QStringLiteral("D"));
    m_all->setAccessibleName(tr("All of it was said"));
    head->addWidget(m_all);
    column->addLayout(head);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(4);
    column->addLayout(m_lines);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("whyNotSaid"));
    m_reason->setAccessibleName(tr("Why the rest was not said"));
    m_reason->setPlaceholderText(tr("Not said? Why…"));
    column->addWidget(m_reason);
    connect(m_all, &QAbstractButton::clicked, this, &ContentList::onAll);
    connect(m_reason, &QLineEdit::textChanged, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    hide();
}

void ContentList::setNeeds(const std::vector<ports::ContentNeed> &needs)
{
    // The gate is asked again and again: what is ticked stays while it asks for the same.
    if (std::equal(needs.begin(), needs.end(), m_rows.begin(), m_rows.end(),
                   [](const ports::ContentNeed &need, const Row &row) { return need == row.need; }))
        return;
    for (const Row &row : m_rows)
        delete row.line;
    m_rows.clear();
    for (const ports::ContentNeed &need : needs)
        addRow(need);
    refresh();
}

void ContentList::addRow(const ports::ContentNeed &need)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *box = new QCheckBox(line);
    box->setObjectName(QStringLiteral("said_") + QString::fromLatin1(need.element));
    const QString words = contentWords(need);
    //: %1: what has to be said, %2: the rule that asks for it
    box->setAccessibleName(tr("%1 (%2)").arg(words, need.citation));
    box->setToolTip(common::isolated(need.citation));
    auto *text = new Label(words, Face::Small, Ink::Text, line);
    text->setWordWrap(true);
    text->setToolTip(common::isolated(need.citation));
    row->addWidget(box, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    m_lines->addWidget(line);
    connect(box, &QCheckBox::toggled, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    m_rows.push_back({need, line, box});
}

void ContentList::clear()
{
    for (const Row &row : m_rows)
        row.box->setChecked(false);
    m_reason->clear();
    m_open = false;
}

void ContentList::showFor(std::optional<ports::SaidTo> to)
{
    m_to = to;
    refresh();
}

void ContentList::refresh()
{
    int shown = 0;
    int ticked = 0;
    for (const Row &row : m_rows) {
        const bool here = m_to == row.need.to;
        shown += here ? 1 : 0;
        ticked += here && row.box->isChecked() ? 1 : 0;
    }
    const bool all = ticked == shown;
    // What is done leaves its room to the note.
    for (const Row &row : m_rows)
        row.line->setVisible(m_to == row.need.to && (!all || m_open));
    const int left = missing();
    m_title->setText(all         ? tr("Said what has to be said: %Ln", nullptr, shown)
                     : left == 0 ? tr("What has to be said")
                                 : tr("Still to be said: %Ln", nullptr, left));
    m_title->setInk(all ? Ink::Ok : left == 0 ? Ink::Text : Ink::Warn);
    m_all->setText(all ? tr("Show") : tr("All said"));
    m_all->setKeyHint(all ? QString() : QStringLiteral("D"));
    m_all->setAccessibleName(all ? tr("Show what has to be said") : tr("All of it was said"));
    m_all->setVisible(!all || !m_open);
    m_reason->setVisible(!all);
    setVisible(shown > 0);
}

void ContentList::onAll()
{
    const bool all = std::all_of(m_rows.begin(), m_rows.end(), [this](const Row &row) {
        return row.need.to != m_to || row.box->isChecked();
    });
    m_open = all;
    if (!all)
        tickAll();
    refresh();
}

void ContentList::tickAll()
{
    for (const Row &row : m_rows) {
        if (row.need.to == m_to)
            row.box->setChecked(true);
    }
}

std::vector<ports::ContentSaid> ContentList::said() const
{
    std::vector<ports::ContentSaid> out;
    for (const Row &row : m_rows) {
        if (row.need.to != m_to)
            continue;
        const bool ticked = row.box->isChecked();
        out.push_back({row.need.element, ticked, ticked ? QString() : m_reason->text().trimmed()});
    }
    return out;
}

void ContentList::load(const std::vector<ports::ContentSaid> &said)
{
    for (const ports::ContentSaid &one : said) {
        for (const Row &row : m_rows) {
            if (row.need.element == one.element && row.need.to == m_to)
                row.box->setChecked(one.said);
        }
        if (!one.said)
            m_reason->setText(one.reason);
    }
    refresh();
}

int ContentList::missing() const
{
    if (!m_reason->text().trimmed().isEmpty())
        return 0;
    return int(std::count_if(m_rows.begin(), m_rows.end(), [this](const Row &row) {
        return row.need.to == m_to && !row.box->isChecked();
    }));
}

void ContentList::focusFirstMissing()
{
    for (const Row &row : m_rows) {
        if (row.need.to == m_to && !row.box->isChecked())
            return row.box->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace dunlin::wrapup
