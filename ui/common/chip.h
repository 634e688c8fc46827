// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"
#include "ui/style/tokens.h"

#include <QtCore/QRect>
#include <QtCore/QString>
#include <QtWidgets/QWidget>

class QPainter;

/// Short words on a soft ground. A chip always has words: colour alone says nothing.
namespace dunlin::common {

enum class Tone { Neutral, Info, Ok, Warn, Danger, Accent };

style::Ink toneInk(Tone tone);
style::Ink toneGround(Tone tone);

/// Paints a chip at the leading edge of `rect` (in its own coordinates: pass it through
/// QStyle::visualRect first), vertically centred, elided to its width. On the ground of a selected
/// row a soft ground could not be told from it: there the chip is outlined in its own ink.
enum class ChipGround { Plain, Selection };
void paintChip(QPainter &painter, const QRect &rect, const QString &text, Tone tone,
               ChipGround ground = ChipGround::Plain);
QSize chipSize(const QString &text);

/// Words and tone of an account's status.
QString statusWords(domain::Status status);
Tone statusTone(domain::Status status);

class Chip : public QWidget {
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr);
    Chip(const QString &text, Tone tone, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void set(const QString &text, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace dunlin::common
