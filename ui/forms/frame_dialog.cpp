// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/frame_dialog.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::forms {

using common::Button;
using common::ButtonKind;
using common::Label;
using style::Face;
using style::Ink;

namespace {

constexpr int kEdge = 32;

/// Layouts take what a widget with wrapped text would like for the least that it needs; the fields
/// give way before the buttons do.
class Body final : public QWidget {
public:
    using QWidget::QWidget;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace

FrameDialog::FrameDialog(const domain::AccountState &state, const FrameLook &look, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(look.name);
    setWindowTitle(look.title);
    setAccessibleName(look.title);
    setModal(true);
    QSize wanted(style::scaled(look.size.width()), style::scaled(look.size.height()));
    if (parent) // large text in a small window: the fields scroll
        wanted = wanted.boundedTo(parent->window()->size() - QSize(kEdge, kEdge));
    resize(wanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(style::space::kGap);
    buildHeader(column, state, look);
    m_fields = new Body(this);
    m_body = new QVBoxLayout(m_fields);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(style::space::kGap);
    column->addWidget(m_fields, 1);
    m_foot = new QVBoxLayout;
    column->addLayout(m_foot);
    buildFooter(column, look);
}

void FrameDialog::buildHeader(QVBoxLayout *column, const domain::AccountState &state,
                              const FrameLook &look)
{
    m_head = new QHBoxLayout;
    m_head->addWidget(new Label(look.title, Face::PageTitle, Ink::Text, this), 1);
    column->addLayout(m_head);
    //: debtor, number of the account, what is owed
    auto *whose =
        new Label(tr("%1 · %2 · balance %3")
                      .arg(common::isolated(state.debtor.name), common::isolated(state.number),
                           common::moneyText(state.total())),
                  Face::Body, Ink::Text2, this);
    whose->setObjectName(look.parts + QStringLiteral("Whose"));
    whose->setElided(true);
    column->addWidget(whose);
}

void FrameDialog::buildFooter(QVBoxLayout *column, const FrameLook &look)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kSm);
    auto *calm =
        new Label(tr("Nothing is recorded until you confirm."), Face::Small, Ink::Text2, this);
    calm->setElided(true);
    row->addWidget(calm, 1);
    m_cancel =
        new Button(look.parts + QStringLiteral("Cancel"), tr("Cancel"), ButtonKind::Normal, this);
    m_cancel->setKeyHint(QStringLiteral("Esc"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_confirm = new Button(look.parts + QStringLiteral("Confirm"), {}, ButtonKind::Primary, this);
    m_confirm->setIconName(QStringLiteral("check-lg"));
    m_confirm->setKeyHint(QStringLiteral("Ctrl+Enter"));
    setConfirmWords(look.confirm);
    m_confirm->setMinimumHeight(m_confirm->sizeHint().height());
    row->addWidget(m_cancel);
    row->addWidget(m_confirm);
    column->addLayout(row);
    connect(m_cancel, &QAbstractButton::clicked, this, &FrameDialog::reject);
    connect(m_confirm, &QAbstractButton::clicked, this, [this] { confirm(); });
}

void FrameDialog::setConfirmWords(const QString &words)
{
    m_confirm->setText(words);
    m_confirm->setAccessibleName(words);
}

void FrameDialog::setSaving(bool saving)
{
    m_saving = saving;
    m_fields->setEnabled(!saving);
    m_cancel->setEnabled(!saving);
    m_confirm->setEnabled(!saving);
}

void FrameDialog::reject()
{
    // Whether it was recorded must be known before it closes.
    if (!m_saving)
        QDialog::reject();
}

void FrameDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (enter && modifiers == Qt::ControlModifier) {
        if (!event->isAutoRepeat())
            confirm();
        return;
    }
    if (enter) {
        focusNextChild(); // Enter goes on to the next field; it never records
        return;
    }
    const int digit = event->key() - Qt::Key_0;
    if (modifiers == Qt::NoModifier && digit >= 1 && digit <= 9 && pressDigit(digit))
        return;
    QDialog::keyPressEvent(event);
}

} // namespace dunlin::forms
