// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::shell {

using style::Ink;

namespace {

constexpr int kIcon = 20;
constexpr int kMark = 34;

int buttonWidth()
{
    return style::scaled(62);
}

/// The sign of the product.
class Mark final : public QWidget {
public:
    explicit Mark(QWidget *parent) : QWidget(parent) { setFixedSize(kMark, kMark); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::color(Ink::Accent));
        painter.drawRoundedRect(rect(), 9, 9);
        QFont letter = style::font(style::Face::PageTitle);
        painter.setFont(letter);
        painter.setPen(style::color(Ink::OnAccent));
        painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("D"));
    }
};

} // namespace

RailButton::RailButton(const QString &name, const QString &text, const QString &icon,
                       QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setObjectName(name);
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

// A word that is wider than the rail ("Einstellungen") is written smaller, down to four fifths.
QFont RailButton::wordFont() const
{
    constexpr double kLeast = 0.78;
    QFont font = style::font(style::Face::Overline);
    int widest = 0;
    const QStringList words = text().split(QLatin1Char(' '));
    for (const QString &word : words)
        widest = qMax(widest, QFontMetrics(font).horizontalAdvance(word));
    const int room = buttonWidth() - 6;
    if (widest > room)
        font.setPixelSize(
            qMax(1, int(QFontInfo(font).pixelSize() * qMax(kLeast, double(room) / widest))));
    return font;
}

void RailButton::setCompact(int height)
{
    if (height == m_compact)
        return;
    m_compact = height;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    if (m_compact > 0)
        return {buttonWidth(), m_compact};
    // Several words wrap to a second line.
    const QRect words = QFontMetrics(wordFont())
                            .boundingRect(QRect(0, 0, buttonWidth() - 4, 200),
                                          Qt::AlignHCenter | Qt::TextWordWrap, text());
    return {buttonWidth(), 9 + kIcon + 5 + words.height() + 7};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect());
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(style::color(isChecked() ? Ink::AccentSoft : Ink::Hover));
        painter.drawRoundedRect(body, 8, 8);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style::color(Ink::Focus), 2));
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), 8, 8);
    }
    const Ink ink = isChecked() ? Ink::AccentText : Ink::Text2;
    if (m_compact > 0) {
        const double side = qMin(kIcon, m_compact - 6);
        style::paintIcon(painter,
                         QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side),
                         m_icon, ink);
        if (m_badge > 0)
            paintBadge(painter);
        return;
    }
    style::paintIcon(painter, QRectF((width() - kIcon) / 2.0, 9, kIcon, kIcon), m_icon, ink);
    QFont words = wordFont();
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Medium);
    painter.setFont(words);
    painter.setPen(style::color(ink));
    painter.drawText(QRect(2, 9 + kIcon + 5, width() - 4, height() - kIcon - 14),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text());
    if (m_badge > 0)
        paintBadge(painter);
}

void RailButton::setBadge(int count)
{
    if (count == m_badge)
        return;
    m_badge = count;
    //: an entry of the rail read aloud: its word and how many things wait there
    setAccessibleName(count > 0 ? tr("%1, %Ln waiting", "", count).arg(text()) : text());
    update();
}

void RailButton::paintBadge(QPainter &painter)
{
    constexpr int kHeight = 16;
    constexpr int kMost = 99;
    const QString words = m_badge > kMost ? tr("99+") : locale().toString(m_badge);
    painter.setFont(style::figures(style::Face::Overline));
    const int width = qMax(kHeight, painter.fontMetrics().horizontalAdvance(words) + 8);
    const QRect pill = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(this->width() / 2 + 4, 3, width, kHeight));
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::color(Ink::Accent));
    painter.drawRoundedRect(pill, kHeight / 2.0, kHeight / 2.0);
    painter.setPen(style::color(Ink::OnAccent));
    painter.drawText(pill, Qt::AlignCenter, words);
}

Rail::Rail(QWidget *parent) : QWidget(parent), m_top(new QVBoxLayout), m_bottom(new QVBoxLayout)
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    setFixedWidth(style::scaled(kRailWidth));
    connect(style::themeNotifier(), &style::ThemeNotifier::themeChanged, this, [this] {
        setFixedWidth(style::scaled(kRailWidth));
        fit();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(12);
    column->addWidget(new Mark(this), 0, Qt::AlignHCenter);
    m_top->setSpacing(style::space::kXs);
    m_bottom->setSpacing(style::space::kXs);
    column->addLayout(m_top);
    column->addStretch(1);
    column->addLayout(m_bottom);
}

void Rail::add(QWidget *page, const QString &name, const QString &text, const QString &icon,
               const QString &key, bool bottom)
{
    auto *button = new RailButton(name, text, icon, this);
    //: tool tip of an entry of the rail: its word and the keys that go there
    button->setToolTip(tr("%1 (%2)").arg(text, key));
    (bottom ? m_bottom : m_top)->addWidget(button, 0, Qt::AlignHCenter);
    connect(button, &QAbstractButton::clicked, this, [this, page, button] {
        button->setChecked(true);
        Q_EMIT chosen(page);
    });
    connect(style::themeNotifier(), &style::ThemeNotifier::themeChanged, button,
            [button] { button->updateGeometry(); });
    m_entries.push_back({page, button});
    fit();
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Rail::fit()
{
    constexpr int kLowest = 24; // a target for the pointer is not smaller (WCAG 2.5.8)
    constexpr int kHighest = 40;
    if (m_entries.empty())
        return;
    const int count = int(m_entries.size());
    const int room = height() - 2 * 12 - kMark - 2 * 12;
    int wanted = (count - 2) * style::space::kXs;
    for (const Entry &entry : m_entries) {
        entry.button->setCompact(0);
        wanted += entry.button->sizeHint().height();
    }
    const bool fits = wanted <= room;
    m_top->setSpacing(fits ? style::space::kXs : 1);
    m_bottom->setSpacing(fits ? style::space::kXs : 1);
    if (fits)
        return;
    const int each = qBound(kLowest, (room - count) / count, kHighest);
    for (const Entry &entry : m_entries)
        entry.button->setCompact(each);
}

void Rail::setCurrent(QWidget *page)
{
    for (const Entry &entry : m_entries)
        entry.button->setChecked(entry.page == page);
}

void Rail::setBadge(QWidget *page, int count)
{
    for (const Entry &entry : m_entries) {
        if (entry.page == page)
            entry.button->setBadge(count);
    }
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), style::color(Ink::Rail));
    const QRect edge =
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height()));
    painter.fillRect(edge, style::color(Ink::Divider));
}

} // namespace dunlin::shell
