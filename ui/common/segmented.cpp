// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/segmented.h"

#include "ui/common/money_text.h"
#include "ui/style/tokens.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStyle>

namespace dunlin::common {

using style::Ink;

namespace {

constexpr int kPad = 12;
constexpr int kTightPad = 8;
constexpr int kCountGap = 6;

class PillButton final : public QAbstractButton {
public:
    explicit PillButton(QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    void setCountText(const QString &text)
    {
        if (m_countText == text)
            return;
        m_countText = text;
        updateGeometry();
        update();
    }

    void setTight(bool tight)
    {
        if (m_tight == tight)
            return;
        m_tight = tight;
        updateGeometry();
        update();
    }

    int widthWith(const QString &count) const { return widthWith(count, m_tight); }
    int widthWith(const QString &count, bool tight) const
    {
        // As wide as when it is chosen (semi-bold), so that choosing moves no neighbour.
        // One pixel more: advances are fractions, and eliding at the exact width cuts.
        int width = QFontMetrics(wordsFont(true)).horizontalAdvance(text()) + 1
                    + 2 * (tight ? kTightPad : kPad);
        if (!count.isEmpty())
            width += kCountGap + QFontMetrics(countFont()).horizontalAdvance(count);
        return width;
    }
    QSize sizeHint() const override { return {widthWith(m_countText), style::scaled(26)}; }
    // Short words are never cut to make room for long ones.
    QSize minimumSizeHint() const override
    {
        return {qMin(widthWith({}), style::scaled(72)), sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool on = isChecked();
        painter.setBrush(style::color(on             ? Ink::AccentSoft
                                      : underMouse() ? Ink::Hover
                                                     : Ink::Surface));
        painter.setPen(QPen(style::color(on ? Ink::Accent : Ink::Divider), 1));
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(style::color(Ink::Focus), 2));
            const QRectF ring = QRectF(rect()).adjusted(1, 1, -1, -1);
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
        }
        const int countWidth =
            m_countText.isEmpty()
                ? 0
                : kCountGap + QFontMetrics(countFont()).horizontalAdvance(m_countText);
        const QFontMetrics metrics(wordsFont(on));
        const QString shown = metrics.elidedText(text(), Qt::ElideRight, width() - 16 - countWidth);
        const int words = metrics.horizontalAdvance(shown);
        const int start = (width() - words - countWidth) / 2;
        const auto visual = [this](int left, int partWidth) {
            return QStyle::visualRect(layoutDirection(), rect(),
                                      QRect(left, 0, partWidth, height()));
        };
        painter.setFont(wordsFont(on));
        painter.setPen(style::color(on ? Ink::AccentText : Ink::Text2));
        painter.drawText(visual(start, words), Qt::AlignCenter, shown);
        if (countWidth > 0) {
            painter.setFont(countFont());
            painter.setPen(style::color(on ? Ink::AccentText : Ink::Text3));
            painter.drawText(visual(start + words + kCountGap, countWidth - kCountGap),
                             Qt::AlignCenter, m_countText);
        }
    }

private:
    static QFont wordsFont(bool on)
    {
        QFont font = style::font(style::Face::Body);
        font.setWeight(on ? QFont::DemiBold : QFont::Medium);
        return font;
    }
    static QFont countFont() { return style::figures(style::Face::Small); }

    QString m_countText;
    bool m_tight = false;
};

} // namespace

Segmented::Segmented(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(accessibleName);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(style::space::kSm);
    m_row->addStretch(1); // pills stand together at the leading side, whatever room there is
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked && !m_silent)
            Q_EMIT chosen(id);
    });
    connect(style::themeNotifier(), &style::ThemeNotifier::themeChanged, this, [this] {
        for (const Entry &entry : m_pills)
            entry.button->updateGeometry();
        fit();
    });
}

int Segmented::current() const
{
    return m_group->checkedId();
}

int Segmented::add(const QString &text)
{
    const int index = count();
    auto *pill = new PillButton(this);
    pill->setObjectName(QStringLiteral("%1Pill%2").arg(objectName()).arg(index));
    m_row->insertWidget(m_row->count() - 1, pill);
    m_group->addButton(pill, index);
    m_pills.push_back({pill, text, std::nullopt});
    if (index == 0)
        setCurrent(0);
    refresh(index);
    return index;
}

void Segmented::setText(int index, const QString &text)
{
    m_pills[size_t(index)].text = text;
    refresh(index);
}

void Segmented::setCount(int index, std::optional<qint64> count)
{
    if (m_pills[size_t(index)].count == count)
        return;
    m_pills[size_t(index)].count = count;
    refresh(index);
    updateGeometry();
    fit();
}

void Segmented::setCurrent(int index)
{
    m_silent = true;
    m_pills[size_t(index)].button->setChecked(true);
    m_silent = false;
}

void Segmented::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

int Segmented::widthWithCounts(bool tight) const
{
    const int gap = tight ? style::space::kXs : style::space::kSm;
    int wanted = 0;
    for (const Entry &entry : m_pills) {
        const auto *pill = static_cast<PillButton *>(entry.button);
        wanted += pill->widthWith(entry.count ? countText(*entry.count) : QString(), tight) + gap;
    }
    return wanted - (wanted > 0 ? gap : 0);
}

// Asks for room with the counts, so that they come back when there is.
QSize Segmented::sizeHint() const
{
    return {widthWithCounts(false), m_row->sizeHint().height()};
}

// Closer together first, then without the counts.
void Segmented::fit()
{
    const bool roomy = widthWithCounts(false) <= width();
    const bool without = !roomy && widthWithCounts(true) > width();
    const bool tight = !roomy && !without;
    if (without == m_withoutCounts && tight == m_tight)
        return;
    m_withoutCounts = without;
    m_tight = tight;
    m_row->setSpacing(tight ? style::space::kXs : style::space::kSm);
    for (int i = 0; i < count(); ++i) {
        static_cast<PillButton *>(m_pills[size_t(i)].button)->setTight(tight);
        refresh(i);
    }
}

void Segmented::refresh(int index)
{
    const Entry &entry = m_pills[size_t(index)];
    auto *pill = static_cast<PillButton *>(entry.button);
    pill->setText(entry.text);
    pill->setCountText(entry.count && !m_withoutCounts ? countText(*entry.count) : QString());
    //: accessible name of a filter: its words and how many accounts it shows
    pill->setAccessibleName(entry.count ? tr("%1, %2").arg(entry.text, countText(*entry.count))
                                        : entry.text);
}

} // namespace dunlin::common
