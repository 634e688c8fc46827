// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_screen.h"

#include "ui/common/button.h"
#include "ui/common/error_text.h"
#include "ui/common/label.h"
#include "ui/style/tokens.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::shell {

using common::Button;
using common::ButtonKind;
using common::Label;
using style::Face;
using style::Ink;

namespace {
constexpr int kColumn = 360;
}

LockScreen::LockScreen(ports::LaptopPolicy &policy, QWidget *content, QWidget *window)
    : QWidget(window)
    , m_policy(policy)
    , m_content(content)
{
    setObjectName(QStringLiteral("lockScreen"));
    setAccessibleName(tr("Locked"));
    auto *column = new QWidget(this);
    column->setFixedWidth(kColumn);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("Locked"), Face::PageTitle));
    auto *words = new Label(tr("Nobody was here for a while. Your work is kept; the passphrase of "
                               "this profile opens it again."),
                            Face::Body, Ink::Text2);
    words->setWordWrap(true);
    layout->addWidget(words);
    m_passphrase = new QLineEdit;
    m_passphrase->setObjectName(QStringLiteral("m_passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMaxLength(1000);
    layout->addWidget(m_passphrase);
    m_unlock = new Button(QStringLiteral("m_unlock"), tr("Unlock"), ButtonKind::Primary);
    m_unlock->setKeyHint(QStringLiteral("Enter"));
    layout->addWidget(m_unlock);
    m_state = new Label(Face::Body, Ink::Text2);
    m_state->setObjectName(QStringLiteral("m_lockState"));
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addWidget(column, 0, Qt::AlignHCenter);
    outer->addStretch(3);
    connect(m_unlock, &QPushButton::clicked, this, &LockScreen::tryIt);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockScreen::tryIt);
    window->installEventFilter(this);
    QWidget::hide();
}

void LockScreen::lock()
{
    if (isLocked())
        return;
    m_focus = QApplication::focusWidget();
    m_content->setEnabled(false);
    m_content->hide();
    m_passphrase->clear();
    m_state->setText({});
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_passphrase->setFocus();
    Q_EMIT locked();
}

void LockScreen::open()
{
    m_passphrase->clear();
    hide();
    m_content->show();
    m_content->setEnabled(true);
    if (m_focus)
        m_focus->setFocus();
    Q_EMIT unlocked();
}

void LockScreen::tryIt()
{
    if (!m_unlock->isEnabled())
        return;
    const QByteArray given = m_passphrase->text().toUtf8();
    m_passphrase->clear();
    if (given.isEmpty()) {
        m_state->setText(tr("Type the passphrase first."));
        return;
    }
    m_unlock->setEnabled(false);
    m_state->setText(tr("Checking…"));
    m_policy.tryPassphrase(given, ports::guarded<bool>(this, [this](base::Result<bool> answer) {
                               m_unlock->setEnabled(true);
                               if (answer && *answer)
                                   return open();
                               m_state->setText(
                                   !answer && answer.error().code != base::ErrorCode::Auth
                                       ? common::errorText(answer.error()).line()
                                       : tr("This is not the passphrase. Try again."));
                               m_passphrase->setFocus();
                           }));
}

bool LockScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void LockScreen::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), style::color(Ink::Bg));
}

} // namespace dunlin::shell
