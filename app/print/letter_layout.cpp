// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/letter_layout.h"

#include "core/comms/payment_qr.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextLayout>

#include <algorithm>

namespace {

constexpr double kMmPerInch = 25.4;

/// Places in millimetres.
struct Sheet {
    double width, height;
    double left, right; ///< of the text
    double windowX, windowY, windowWidth;
    double returnY; ///< line above the address
    double infoX, infoY;
    double subjectY;
    double bottom; ///< last line of the text
    double footY;
};
// DIN 5008:2020 form B.
constexpr Sheet kA4{210, 297, 25, 20, 20 + 5, 45 + 17.7, 75, 45 + 13.5, 125, 50, 103.4, 268, 282};
// #10 envelope with a left window (7/8 in from the left, 1/2 in from the bottom), folded in three.
constexpr Sheet kLetter{215.9, 279.4, 25.4, 25.4, 24, 54, 95, 49.5, 130, 20, 98, 252, 266};

constexpr double kBodyPt = 10;
constexpr double kSmallPt = 7.5;
constexpr double kReturnPt = 6.5;
constexpr double kCodeMm = 28;
constexpr double kSecondTop = 25;
constexpr int kQuiet = 4;

QStringList linesOf(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue &one : value.toArray())
        lines += one.toString();
    return lines;
}

} // namespace

/// Draws text at places in millimetres.
class LetterLayout::Pen {
public:
    Pen(QPainter &painter, QPdfWriter &writer, bool american, bool rightToLeft)
        : m_painter(painter)
        , m_writer(writer)
        , m_sheet(american ? kLetter : kA4)
        , m_rightToLeft(rightToLeft)
    {}

    const Sheet &sheet() const { return m_sheet; }
    double textWidth() const { return m_sheet.width - m_sheet.left - m_sheet.right; }
    QPainter &painter() { return m_painter; }
    static double dots(double mm) { return mm / kMmPerInch * kDots; }
    static double mm(double dots) { return dots * kMmPerInch / kDots; }

    static QFont font(double points, bool bold = false)
    {
        QFont font(QStringLiteral("Noto Sans"));
        font.setPointSizeF(points);
        font.setBold(bold);
        font.setHintingPreference(QFont::PreferNoHinting);
        return font;
    }
    double lineHeight(const QFont &font) const
    {
        return mm(QFontMetricsF(font, &m_writer).lineSpacing());
    }
    /// One paragraph; breaks lines, and calls `turn` when the next does not fit above `bottom`.
    template <class Turn>
    double paragraph(const QString &text, const QFont &font, double x, double y, double width,
                     double bottom, Turn turn)
    {
        QTextLayout layout(text, font, &m_writer);
        QTextOption option;
        option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment(m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        const double step = lineHeight(font);
        for (;;) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(dots(width));
            if (y + step > bottom)
                y = turn();
            line.setPosition(QPointF(0, 0));
            line.draw(&m_painter, QPointF(dots(x), dots(y)));
            y += step;
        }
        layout.endLayout();
        return y;
    }
    /// A row of columns: the first from where the language begins, the last at the other end.
    double row(const QStringList &cells, const QFont &font, double y)
    {
        m_painter.setFont(font);
        const double step = lineHeight(font);
        const double reach = std::min(textWidth(), 140.0);
        for (int i = 0; i < cells.size(); ++i) {
            const bool last = i > 0 && i + 1 == cells.size();
            const double from = i == 0 ? 0 : last ? reach - 40 : 60;
            const double width = last ? 40 : i == 0 ? 58 : reach - 40 - 60;
            const double x =
                m_rightToLeft ? m_sheet.left + textWidth() - from - width : m_sheet.left + from;
            const bool toRight = last != m_rightToLeft;
            m_painter.drawText(QRectF(dots(x), dots(y), dots(width), dots(step)),
                               int((toRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop),
                               cells[i]);
        }
        return y + step;
    }
    void line(const QString &text, const QFont &font, double x, double y)
    {
        m_painter.setFont(font);
        m_painter.drawText(QPointF(dots(x), dots(y) + QFontMetricsF(font, &m_writer).ascent()),
                           text);
    }
    double newPage()
    {
        m_writer.newPage();
        ++m_pages;
        return kSecondTop;
    }
    int pages() const { return m_pages; }
    void setRightToLeft(bool rightToLeft) { m_rightToLeft = rightToLeft; }
    double at = 0; ///< where the next line goes

private:
    QPainter &m_painter;
    QPdfWriter &m_writer;
    const Sheet &m_sheet;
    bool m_rightToLeft;
    int m_pages = 1;
};

LetterLayout::LetterLayout(const QJsonObject &letter)
    : m_letter(letter)
    , m_page(letter.value(QLatin1String("page")).toObject())
{
    m_american = m_page.value(QLatin1String("paper")).toString() == QLatin1String("Letter");
    const QLocale locale(m_page.value(QLatin1String("language")).toString());
    m_rightToLeft = locale.textDirection() == Qt::RightToLeft;
}

QPageSize LetterLayout::pageSize() const
{
    return QPageSize(m_american ? QPageSize::Letter : QPageSize::A4);
}

void LetterLayout::head(Pen &pen) const
{
    const Sheet &sheet = pen.sheet();
    const QFont small = Pen::font(kSmallPt);
    pen.line(m_page.value(QLatin1String("return")).toString(), Pen::font(kReturnPt), sheet.windowX,
             sheet.returnY);
    const QFont normal = Pen::font(kBodyPt);
    double y = sheet.windowY;
    for (const QString &line : linesOf(m_page.value(QLatin1String("to")))) {
        const QString shown = QFontMetricsF(normal).elidedText(
            line, Qt::ElideRight, QFontMetricsF(normal).horizontalAdvance(u'm') * 45);
        pen.line(shown, normal, sheet.windowX, y);
        y += m_american ? 4.2 : 4.5; // six lines fit
    }
    y = sheet.infoY;
    bool first = true;
    for (const QString &line : linesOf(m_page.value(QLatin1String("sender")))) {
        const QFont font = first ? Pen::font(kSmallPt + 1.5, true) : small;
        y = pen.paragraph(line, font, sheet.infoX, y, sheet.width - sheet.infoX - 12,
                          sheet.subjectY, [y] { return y; });
        first = false;
    }
    y += 3;
    pen.line(m_page.value(QLatin1String("date")).toString(), small, sheet.infoX, y);
    // Marks for folding and punching, at the edge.
    if (!m_american) {
        pen.painter().setPen(QPen(Qt::gray, Pen::dots(0.1)));
        for (const double at : {105.0, 148.5, 210.0})
            pen.painter().drawLine(QPointF(Pen::dots(4), Pen::dots(at)),
                                   QPointF(Pen::dots(at == 148.5 ? 9 : 7), Pen::dots(at)));
        pen.painter().setPen(Qt::black);
    }
    const QString foot = m_page.value(QLatin1String("foot")).toString();
    if (!foot.isEmpty())
        pen.paragraph(foot, small, sheet.left, sheet.footY, pen.textWidth(), sheet.height,
                      [&sheet] { return sheet.footY; });
    pen.at = sheet.subjectY;
}

void LetterLayout::body(Pen &pen) const
{
    const Sheet &sheet = pen.sheet();
    const QFont normal = Pen::font(kBodyPt);
    const auto turn = [&pen] { return pen.newPage(); };
    pen.at = pen.paragraph(m_letter.value(QLatin1String("subject")).toString(),
                           Pen::font(kBodyPt + 1, true), sheet.left, pen.at, pen.textWidth(),
                           sheet.bottom, turn)
             + 4;
    const double step = pen.lineHeight(normal);
    for (const QString &line : m_letter.value(QLatin1String("body")).toString().split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            pen.at += step * 0.7;
            continue;
        }
        if (line.contains(u'\t')) {
            if (pen.at + step > sheet.bottom)
                pen.at = turn();
            pen.at = pen.row(line.split(u'\t'), normal, pen.at);
            continue;
        }
        pen.at =
            pen.paragraph(line, normal, sheet.left, pen.at, pen.textWidth(), sheet.bottom, turn);
    }
}

void LetterLayout::code(Pen &pen) const
{
    const QString payload = m_page.value(QLatin1String("code")).toString();
    if (payload.isEmpty())
        return;
    const auto symbol = dunlin::comms::qrSymbol(payload.toUtf8());
    if (!symbol)
        return;
    const Sheet &sheet = pen.sheet();
    double y = pen.at + 4;
    if (y + kCodeMm > sheet.bottom + 6)
        y = pen.newPage();
    const double module = kCodeMm / (symbol->size + 2 * kQuiet);
    QPainter &painter = pen.painter();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    for (int row = 0; row < symbol->size; ++row) {
        for (int column = 0; column < symbol->size; ++column) {
            if (!symbol->at(column, row))
                continue;
            int end = column;
            while (end + 1 < symbol->size && symbol->at(end + 1, row))
                ++end;
            painter.drawRect(QRectF(Pen::dots(sheet.left + (column + kQuiet) * module),
                                    Pen::dots(y + (row + kQuiet) * module),
                                    Pen::dots((end - column + 1) * module), Pen::dots(module)));
            column = end;
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(Qt::black);
    pen.line(QStringLiteral("SEPA · EPC QR"), Pen::font(kReturnPt), sheet.left + kCodeMm + 2,
             y + kCodeMm - 6);
    pen.at = y + kCodeMm;
}

int LetterLayout::paint(QPainter &painter, QPdfWriter &writer) const
{
    // Who writes and where it goes stand as they are written at home.
    Pen pen(painter, writer, m_american, false);
    head(pen);
    pen.setRightToLeft(m_rightToLeft);
    body(pen);
    code(pen);
    return pen.pages();
}
