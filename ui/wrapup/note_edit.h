// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPlainTextEdit>

namespace dunlin::wrapup {

class DraftNote;

/// A note field bound to the draft. As high as its text, between two numbers of lines. Tab leaves
/// it. GUI thread.
class NoteEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    NoteEdit(DraftNote &draft, int minLines, int maxLines, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void pull();
    void fit();
    int heightOfLines(qreal lines) const;

    DraftNote &m_draft;
    const int m_minLines;
    const int m_maxLines;
    bool m_pulling = false;
};

} // namespace dunlin::wrapup
