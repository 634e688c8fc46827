// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/key_teacher.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QtCore/QSet>
#include <QtGui/QPainter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace dunlin::shell {

using style::Ink;

namespace {

constexpr int kIcon = 20;
constexpr int kMark = 34;

/// The pages that people go to all day; the others may stand behind "More".
bool isDaily(const QString &command)
{
    static const QSet<QString> kDaily{QStringLiteral("go.queue"),     QStringLiteral("go.account"),
                                      QStringLiteral("go.portfolio"), QStringLiteral("go.strategy"),
                                      QStringLiteral("go.team"),      QStringLiteral("go.texts"),
                                      QStringLiteral("go.audit")};
    return kDaily.contains(command);
}

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

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_more(new RailButton(QStringLiteral("railMore"), tr("More"), QStringLiteral("three-dots"),
                            this))
    , m_top(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
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
    m_more->setToolTip(tr("The other pages"));
    m_more->hide();
    m_top->addWidget(m_more, 0, Qt::AlignHCenter);
    connect(m_more, &QAbstractButton::clicked, this, &Rail::showMore);
    column->addLayout(m_top);
    column->addStretch(1);
    column->addLayout(m_bottom);
}

void Rail::add(QWidget *page, const QString &command, const QString &text, const QString &icon,
               const QString &key, bool bottom)
{
    auto *button = new RailButton(QStringLiteral("rail_") + command.section(QLatin1Char('.'), 1),
                                  text, icon, this);
    teachKey(*button, command);
    //: tool tip of an entry of the rail: its word and the keys that go there
    button->setToolTip(tr("%1 (%2)").arg(text, key));
    if (bottom)
        m_bottom->addWidget(button, 0, Qt::AlignHCenter);
    else
        m_top->insertWidget(m_top->count() - 1, button, 0, Qt::AlignHCenter);
    connect(button, &QAbstractButton::clicked, this, [this, page, button] {
        button->setChecked(true);
        Q_EMIT chosen(page);
    });
    connect(style::themeNotifier(), &style::ThemeNotifier::themeChanged, button,
            [button] { button->updateGeometry(); });
    m_entries.push_back({page, button, command, key, 0, bottom});
    fit();
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Height of all that is shown, without the edges of the rail.
int Rail::wanted() const
{
    int height = m_more->isHidden() ? 0 : m_more->sizeHint().height() + style::space::kXs;
    for (const Entry &entry : m_entries)
        height +=
            entry.button->isHidden() ? 0 : entry.button->sizeHint().height() + style::space::kXs;
    return height;
}

void Rail::fit()
{
    constexpr int kFewest = 4; // with fewer than these beside it, "More" helps nobody
    if (m_entries.empty())
        return;
    const int room = height() - 2 * 12 - kMark - 2 * 12;
    for (const Entry &entry : m_entries) {
        entry.button->setCompact(0);
        entry.button->show();
    }
    m_more->setCompact(0);
    m_more->hide();
    m_top->setSpacing(style::space::kXs);
    m_bottom->setSpacing(style::space::kXs);
    if (wanted() <= room)
        return;
    m_more->show();
    int shown = 0;
    for (const Entry &entry : m_entries)
        shown += entry.bottom ? 0 : 1;
    // Last come, first behind "More"; the pages of the day's work only when nothing else is left.
    for (const bool daily : {false, true}) {
        for (auto entry = m_entries.rbegin(); entry != m_entries.rend() && wanted() > room;
             ++entry) {
            if (entry->bottom || isDaily(entry->command) != daily)
                continue;
            entry->button->hide();
            --shown;
        }
    }
    if (shown < kFewest)
        shrink(room);
    const auto hidden = std::find_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) {
        return entry.button->isHidden() && entry.button->isChecked();
    });
    m_more->setChecked(hidden != m_entries.end());
    int badge = 0;
    for (const Entry &entry : m_entries)
        badge += entry.button->isHidden() ? entry.badge : 0;
    m_more->setBadge(badge);
}

// Icons alone, all of them.
void Rail::shrink(int room)
{
    constexpr int kLowest = 24; // a target for the pointer is not smaller (WCAG 2.5.8)
    constexpr int kHighest = 40;
    const int count = int(m_entries.size());
    m_more->hide();
    m_top->setSpacing(1);
    m_bottom->setSpacing(1);
    const int each = qBound(kLowest, (room - count) / count, kHighest);
    for (const Entry &entry : m_entries) {
        entry.button->show();
        entry.button->setCompact(each);
    }
}

void Rail::showMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("The other pages"));
    for (const Entry &entry : m_entries) {
        if (!entry.button->isHidden())
            continue;
        // The tab puts the keys where shortcuts stand.
        auto *action =
            menu->addAction(style::icon(entry.button->iconName()),
                            entry.button->accessibleName() + QLatin1Char('\t') + entry.keys);
        connect(action, &QAction::triggered, this,
                [this, page = entry.page] { Q_EMIT chosen(page); });
    }
    connect(menu, &QMenu::aboutToHide, this, &Rail::fit); // whether it stays lit
    menu->popup(m_more->mapToGlobal(isRightToLeft() ? QPoint(-menu->sizeHint().width(), 0)
                                                    : QPoint(m_more->width(), 0)));
}

void Rail::setCurrent(QWidget *page)
{
    for (const Entry &entry : m_entries)
        entry.button->setChecked(entry.page == page);
    fit();
}

void Rail::setBadge(QWidget *page, int count)
{
    for (Entry &entry : m_entries) {
        if (entry.page != page)
            continue;
        entry.badge = count;
        entry.button->setBadge(count);
    }
    fit();
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
