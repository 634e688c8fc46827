// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/state_view.h"

#include "ui/common/button.h"
#include "ui/common/error_text.h"
#include "ui/common/label.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::common {

using style::Ink;

namespace {

constexpr int kPicture = 56;
constexpr int kTextWidth = 420;

} // namespace

StateView::StateView(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QWidget(this))
    , m_title(new Label(style::Face::CardTitle, Ink::Text, this))
    , m_text(new Label(style::Face::Body, Ink::Text2, this))
    , m_code(new Label(style::Face::Small, Ink::Text3, this))
    , m_action(new Button(QStringLiteral("stateAction"), {}, ButtonKind::Normal, this))
{
    m_picture->setFixedSize(kPicture, kPicture);
    for (QLabel *label : {m_title, m_text, m_code}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(this);
    column->setSpacing(style::space::kSm);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(style::space::kXs);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addWidget(m_code, 0, Qt::AlignHCenter);
    column->addSpacing(style::space::kSm);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &StateView::actionTriggered);
    connect(style::themeNotifier(), &style::ThemeNotifier::themeChanged, this,
            &StateView::fitWords);
    show({}, {}, {}, {});
}

void StateView::showEmpty(const QString &iconName, const QString &title, const QString &text,
                          const QString &action)
{
    m_failed = false;
    show(iconName, title, text, action);
}

void StateView::showError(const base::Error &error, const QString &action)
{
    m_failed = true;
    const ErrorText words = errorText(error);
    QStringList sentences;
    for (const QString &part : {words.kept, words.advice}) {
        if (!part.isEmpty())
            sentences << part;
    }
    show(QStringLiteral("exclamation-triangle"), words.title, sentences.join(QLatin1Char(' ')),
         action);
    //: code of an error, for support
    m_code->setText(tr("Code: %1").arg(words.code));
    m_code->setVisible(true);
    fitWords();
}

void StateView::showLoading(const QString &text)
{
    m_failed = false;
    show(QStringLiteral("hourglass-split"), text, {}, {});
}

void StateView::show(const QString &iconName, const QString &title, const QString &text,
                     const QString &action)
{
    m_iconName = iconName;
    m_picture->setVisible(!iconName.isEmpty());
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_code->setVisible(false);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_action->updateGeometry();
    fitWords();
    setAccessibleName(title);
    setAccessibleDescription(text);
    update();
}

// An aligned item of a box layout gets the height it would have at the layout's whole width, so
// wrapped words are given theirs.
void StateView::fitWords()
{
    for (QLabel *label : {m_title, m_text, m_code}) {
        label->setFixedWidth(style::scaled(kTextWidth));
        label->setFixedHeight(qMax(0, label->heightForWidth(label->width())));
    }
}

void StateView::paintEvent(QPaintEvent *)
{
    if (m_iconName.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place = m_picture->geometry();
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::color(m_failed ? Ink::DangerSoft : Ink::NeutralSoft));
    painter.drawEllipse(place);
    style::paintIcon(painter, place.adjusted(16, 16, -16, -16), m_iconName,
                     m_failed ? Ink::Danger : Ink::Text2);
}

} // namespace dunlin::common
