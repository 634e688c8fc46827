// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/line_access.h"

#include <QtCore/QTextBoundaryFinder>
#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QLineEdit>

namespace dunlin::common {

namespace {

constexpr int kEnd = -1;   // offsets that AT-SPI gives a meaning: the end of the text,
constexpr int kCaret = -2; // and where the caret is

struct Span {
    int from = -1;
    int to = -1;
};

/// The letter, word or sentence around a place; the whole text for lines and paragraphs. Ends
/// whatever the text is.
Span spanAt(const QString &text, int offset, QAccessible::TextBoundaryType type)
{
    const int length = int(text.size());
    if (offset < 0 || offset >= length)
        return {};
    if (type == QAccessible::CharBoundary)
        return {offset, offset + 1};
    if (type != QAccessible::WordBoundary && type != QAccessible::SentenceBoundary)
        return {0, length};
    QTextBoundaryFinder finder(type == QAccessible::WordBoundary ? QTextBoundaryFinder::Word
                                                                 : QTextBoundaryFinder::Sentence,
                               text);
    finder.setPosition(offset);
    const int before = finder.isAtBoundary() ? offset : int(finder.toPreviousBoundary());
    finder.setPosition(offset);
    const int after = int(finder.toNextBoundary());
    return {qMax(0, before), after < 0 ? length : after};
}

class LineAccess final : public QAccessibleWidget,
                         public QAccessibleTextInterface,
                         public QAccessibleEditableTextInterface {
public:
    explicit LineAccess(QLineEdit *edit) : QAccessibleWidget(edit, QAccessible::EditableText) {}

    QString text(QAccessible::Text type) const override
    {
        if (type == QAccessible::Value)
            return shown();
        const QString text = QAccessibleWidget::text(type);
        return text.isEmpty() && type == QAccessible::Description ? edit()->placeholderText()
                                                                  : text;
    }
    void setText(QAccessible::Text type, const QString &text) override
    {
        if (type == QAccessible::Value && !edit()->isReadOnly())
            edit()->setText(text);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = !edit()->isReadOnly();
        state.readOnly = edit()->isReadOnly();
        state.selectableText = true;
        state.passwordEdit = edit()->echoMode() != QLineEdit::Normal;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    void selection(int index, int *from, int *to) const override
    {
        const bool is = index == 0 && edit()->hasSelectedText();
        *from = is ? edit()->selectionStart() : 0;
        *to = is ? edit()->selectionEnd() : 0;
    }
    int selectionCount() const override { return edit()->hasSelectedText() ? 1 : 0; }
    void addSelection(int from, int to) override { setSelection(0, from, to); }
    void removeSelection(int) override { edit()->deselect(); }
    void setSelection(int index, int from, int to) override
    {
        if (index == 0)
            edit()->setSelection(from, to - from);
    }
    int cursorPosition() const override { return edit()->cursorPosition(); }
    void setCursorPosition(int position) override { edit()->setCursorPosition(position); }
    QString text(int from, int to) const override
    {
        const QString all = shown();
        const int start = qBound(0, from, int(all.size()));
        return all.mid(start, qMax(0, qMin(to, int(all.size())) - start));
    }
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *from,
                             int *to) const override
    {
        const Span at = spanAt(shown(), placeOf(offset), type);
        return give(at.from > 0 ? spanAt(shown(), at.from - 1, type) : Span(), from, to);
    }
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *from,
                            int *to) const override
    {
        const Span at = spanAt(shown(), placeOf(offset), type);
        return give(at.to > 0 ? spanAt(shown(), at.to, type) : Span(), from, to);
    }
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *from,
                         int *to) const override
    {
        return give(spanAt(shown(), placeOf(offset), type), from, to);
    }
    int characterCount() const override { return int(shown().size()); }
    QRect characterRect(int offset) const override
    {
        // Near enough for a magnifier; Qt tells only its own interface where a letter stands.
        const QFontMetrics metrics(edit()->font());
        const QString before = shown().left(qBound(0, offset, characterCount()));
        const int x = qMin(metrics.horizontalAdvance(before), edit()->width());
        return {edit()->mapToGlobal(QPoint(x, 0)),
                QSize(metrics.averageCharWidth(), edit()->height())};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        const QPoint here = edit()->mapFromGlobal(point);
        return edit()->rect().contains(here) ? edit()->cursorPositionAt(here) : -1;
    }
    void scrollToSubstring(int from, int) override { edit()->setCursorPosition(from); }
    QString attributes(int, int *from, int *to) const override
    {
        *from = 0;
        *to = characterCount();
        return {};
    }

    void deleteText(int from, int to) override { replaceText(from, to, {}); }
    void insertText(int offset, const QString &text) override { replaceText(offset, offset, text); }
    void replaceText(int from, int to, const QString &text) override
    {
        if (edit()->isReadOnly())
            return;
        edit()->setSelection(from, qMax(0, to - from));
        edit()->insert(text);
    }

private:
    QLineEdit *edit() const { return static_cast<QLineEdit *>(widget()); }
    /// A secret stays one.
    QString shown() const { return edit()->displayText(); }
    int placeOf(int offset) const
    {
        const int length = characterCount();
        if (offset == kCaret)
            offset = edit()->cursorPosition();
        // Behind the last letter one is still in the last word.
        return (offset == kEnd || offset == length) && length > 0 ? length - 1 : offset;
    }
    QString give(const Span &span, int *from, int *to) const
    {
        *from = span.from;
        *to = span.to;
        return span.from < 0 ? QString() : shown().mid(span.from, span.to - span.from);
    }
};

} // namespace

QAccessibleInterface *makeLineAccess(QLineEdit *edit)
{
    return new LineAccess(edit);
}

} // namespace dunlin::common
