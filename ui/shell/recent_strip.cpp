// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_strip.h"

#include "ui/common/key_cap.h"
#include "ui/common/money_text.h"
#include "ui/style/tokens.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace dunlin::shell {

using style::Face;
using style::Ink;

namespace {

constexpr int kHeight = 30;

/// A name with the key that brings the account back.
class RecentButton final : public QAbstractButton {
public:
    RecentButton(int index, QWidget *parent)
        : QAbstractButton(parent)
        , m_key(QStringLiteral("Ctrl+%1").arg(index + 1))
    {
        setObjectName(QStringLiteral("recent%1").arg(index + 1));
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        hide();
    }
    QSize sizeHint() const override
    {
        return {QFontMetrics(style::font(Face::Small)).horizontalAdvance(text()) + keyWidth() + 34,
                style::scaled(kHeight - 4)};
    }
    QSize minimumSizeHint() const override { return {keyWidth() + 50, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(style::color(Ink::Focus), 2) : QPen(Qt::NoPen));
            painter.setBrush(style::color(isChecked() ? Ink::AccentSoft : Ink::Hover));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
        const QSize cap = common::keyCapSize(m_key);
        const auto visual = [this](const QRect &logical) {
            return QStyle::visualRect(layoutDirection(), rect(), logical);
        };
        common::paintKeyCap(
            painter, visual(QRect(8, (height() - cap.height()) / 2, cap.width(), cap.height())),
            m_key);
        painter.setFont(style::font(Face::Small));
        painter.setPen(style::color(isChecked() ? Ink::AccentText : Ink::Text2));
        const QRect words(cap.width() + 16, 0, width() - cap.width() - 26, height());
        painter.drawText(
            visual(words),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }

private:
    int keyWidth() const { return common::keyCapSize(m_key).width(); }
    QString m_key;
};

} // namespace

RecentStrip::RecentStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("recentStrip"));
    setAccessibleName(tr("Recent accounts"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 2, 16, 2);
    row->setSpacing(style::space::kXs);
    for (int i = 0; i < kRecentAccounts; ++i) {
        auto *button = new RecentButton(i, this);
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, i] {
            if (size_t(i) < m_accounts.size())
                Q_EMIT chosen(m_accounts[size_t(i)]);
        });
        m_buttons.push_back(button);
    }
    row->addStretch(1);
}

void RecentStrip::note(RecentAccount account)
{
    const auto same =
        std::find_if(m_accounts.begin(), m_accounts.end(),
                     [&account](const auto &known) { return known.id == account.id; });
    if (same != m_accounts.end()) {
        if (account.debtor.isEmpty() && account.number.isEmpty())
            account = *same; // opened by its id: what is known stays known
        m_accounts.erase(same);
    }
    m_accounts.insert(m_accounts.begin(), account);
    if (m_accounts.size() > kRecentAccounts)
        m_accounts.resize(kRecentAccounts);
    refresh();
}

void RecentStrip::rename(const RecentAccount &account)
{
    const auto known = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&account](const auto &at) { return at.id == account.id; });
    if (known == m_accounts.end() || *known == account)
        return;
    *known = account;
    refresh();
}

void RecentStrip::refresh()
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        QAbstractButton *button = m_buttons[i];
        button->setVisible(i < m_accounts.size());
        if (i >= m_accounts.size())
            continue;
        const RecentAccount &account = m_accounts[i];
        button->setText(!account.debtor.isEmpty()   ? account.debtor
                        : !account.number.isEmpty() ? account.number
                                                    : QStringLiteral("\u2026"));
        //: accessible name of an entry of the strip: debtor, account number
        button->setAccessibleName(tr("%1, account %2").arg(account.debtor, account.number));
        button->setToolTip(common::isolated(account.number));
        button->updateGeometry();
        button->update();
    }
}

void RecentStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), style::color(Ink::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), style::color(Ink::Divider));
}

} // namespace dunlin::shell
