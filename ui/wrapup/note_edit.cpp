// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrapup/note_edit.h"

#include "ui/wrapup/draft_note.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QTextBlock>

#include <cmath>

namespace dunlin::wrapup {

NoteEdit::NoteEdit(DraftNote &draft, int minLines, int maxLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_draft(draft)
    , m_minLines(minLines)
    , m_maxLines(maxLines)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(3);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_pulling)
            m_draft.setText(toPlainText());
        fit();
    });
    connect(&m_draft, &DraftNote::textChanged, this, &NoteEdit::pull);
    pull();
    fit();
}

// Another field changed the text, or another account came.
void NoteEdit::pull()
{
    if (toPlainText() == m_draft.text())
        return;
    m_pulling = true;
    setPlainText(m_draft.text());
    moveCursor(QTextCursor::End);
    m_pulling = false;
}

int NoteEdit::heightOfLines(qreal lines) const
{
    // The frame width holds border and padding of the sheet.
    return int(std::ceil(lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin()))
           + 2 * frameWidth() + 2;
}

void NoteEdit::fit()
{
    // A plain text document measures its height in lines.
    const qreal lines = document()->documentLayout()->documentSize().height();
    const int wanted = heightOfLines(qBound(qreal(m_minLines), lines, qreal(m_maxLines)));
    if (height() != wanted || minimumHeight() != wanted)
        setFixedHeight(wanted);
}

// Ctrl+Enter saves and Esc leaves: both belong to the page.
void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((enter && (event->modifiers() & Qt::ControlModifier)) || event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void NoteEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace dunlin::wrapup
