// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_sheet.h"

#include "ui/common/key_cap.h"
#include "ui/style/tokens.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace dunlin::shell {

using style::Face;
using style::Ink;

namespace {

constexpr int kColumns = 3;
constexpr int kMargin = 24;
constexpr int kHead = 64;

constexpr int kLeastRow = 18;

int rowHeight()
{
    return style::scaled(26);
}

} // namespace

KeySheet::KeySheet(QWidget *window) : QWidget(window)
{
    setObjectName(QStringLiteral("keySheet"));
    setAccessibleName(tr("Keys of this screen"));
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void KeySheet::open(const std::vector<const Command *> &commands)
{
    m_blocks = {{tr("This account"), {}}, {tr("List"), {}}, {tr("Go to"), {}}, {tr("General"), {}}};
    for (const Command *command : commands) {
        if (command->keys.empty())
            continue;
        Line line;
        for (const KeyCombo &combo : command->keys)
            line.keys << combo.text();
        line.title = command->title;
        m_blocks[size_t(command->group)].lines.push_back(line);
    }
    std::erase_if(m_blocks, [](const Block &block) { return block.lines.empty(); });
    setAccessibleDescription(lines().join(QStringLiteral("; ")));
    m_cameFrom = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void KeySheet::close()
{
    if (!isVisible())
        return;
    hide();
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

QStringList KeySheet::lines() const
{
    QStringList all;
    for (const Block &block : m_blocks) {
        for (const Line &line : block.lines)
            all << line.keys.join(QLatin1Char(' ')) + QLatin1Char(' ') + line.title;
    }
    return all;
}

// Blocks in reading order, broken where a column is full; the last column takes the rest.
std::vector<std::vector<KeySheet::Block>> KeySheet::flow() const
{
    int total = 0;
    for (const Block &block : m_blocks)
        total += block.rows();
    const int most = (total + kColumns - 1) / kColumns + 1;
    std::vector<std::vector<Block>> columns(1);
    int used = 0;
    for (const Block &block : m_blocks) {
        size_t from = 0;
        while (from < block.lines.size()) {
            const bool isLast = columns.size() == size_t(kColumns);
            if (!isLast && used > 0 && used + 3 > most) {
                columns.emplace_back();
                used = 0;
                continue;
            }
            const size_t left = block.lines.size() - from;
            const size_t take =
                isLast ? left : std::min(left, size_t(std::max(1, most - used - 1)));
            Block part{from == 0 ? block.title : QString(), {}};
            part.lines.assign(block.lines.begin() + std::ptrdiff_t(from),
                              block.lines.begin() + std::ptrdiff_t(from + take));
            used += part.rows();
            columns.back().push_back(std::move(part));
            from += take;
        }
    }
    return columns;
}

void KeySheet::paintBlock(QPainter &painter, const QRect &panel, const QRect &area,
                          const Block &block, int row)
{
    const auto visual = [this, &panel](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), panel, logical);
    };
    const int lead =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    int y = area.top();
    painter.setFont(style::font(Face::Overline));
    painter.setPen(style::color(Ink::Text3));
    painter.drawText(visual(QRect(area.left(), y, area.width(), row)), lead, block.title);
    y += row;
    for (const Line &line : block.lines) {
        int x = area.left();
        for (const QString &key : line.keys) {
            const QSize cap = common::keyCapSize(key);
            common::paintKeyCap(
                painter, visual(QRect(x, y + (row - cap.height()) / 2, cap.width(), cap.height())),
                key);
            x += cap.width() + 6;
        }
        const int words = qMax(x + 4, area.left() + style::scaled(100));
        painter.setFont(style::font(Face::Body));
        painter.setPen(style::color(Ink::Text));
        const QRect place(words, y, area.right() - words, row);
        painter.drawText(
            visual(place), lead,
            painter.fontMetrics().elidedText(line.title, Qt::ElideRight, place.width()));
        y += row;
    }
}

void KeySheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(0, 0, 0, style::isDark() ? 150 : 90));

    const auto columns = flow();
    int most = 1;
    for (const auto &column : columns) {
        int rows = 0;
        for (const Block &block : column)
            rows += block.rows();
        most = std::max(most, rows);
    }
    // Many keys stand closer; none falls off the end.
    const int room = this->height() - 40 - kHead - kMargin;
    const int row = qBound(kLeastRow, room / most, rowHeight());
    const int height = qMin(this->height() - 40, kHead + most * row + kMargin);
    const QSize size(qMin(width() - 48, style::scaled(1'240)), height);
    const QRect panel(QPoint((width() - size.width()) / 2, (this->height() - size.height()) / 2),
                      size);
    painter.setPen(QPen(style::color(Ink::Border), 1));
    painter.setBrush(style::color(Ink::Surface));
    painter.drawRoundedRect(QRectF(panel).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
    painter.setClipRect(panel);
    painter.setFont(style::font(Face::PageTitle));
    painter.setPen(style::color(Ink::Text));
    const QRect head(panel.left() + kMargin, panel.top(), panel.width() - 2 * kMargin, kHead);
    painter.drawText(
        head, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        tr("Keys of this screen"));
    const int width = (panel.width() - 2 * kMargin) / kColumns;
    for (size_t c = 0; c < columns.size(); ++c) {
        int y = panel.top() + kHead;
        for (const Block &block : columns[c]) {
            const QRect area(panel.left() + kMargin + int(c) * width, y, width - 16,
                             block.rows() * row);
            paintBlock(painter, panel, area, block, row);
            y += area.height();
        }
    }
}

void KeySheet::mousePressEvent(QMouseEvent *)
{
    close();
}

void KeySheet::keyPressEvent(QKeyEvent *event)
{
    // A layer: no key reaches what is under it.
    event->accept();
}

} // namespace dunlin::shell
