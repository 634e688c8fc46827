// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome_page.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/label.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::welcome {

using common::Button;
using common::ButtonKind;
using common::Card;
using common::Label;
using style::Face;
using style::Ink;

namespace {

Label *paragraph(const QString &text)
{
    auto *label = new Label(text, Face::Body, Ink::Text2);
    label->setWordWrap(true);
    return label;
}

QLineEdit *field(const QString &objectName, const QString &name, const QString &example)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(example);
    return edit;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("welcomePage"));
    auto *column = new QWidget;
    column->setMaximumWidth(880);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(16);
    layout->addWidget(new Label(tr("Welcome to Dunlin"), Face::Kpi));
    layout->addWidget(paragraph(
        tr("Work overdue accounts from a daily queue, with the network or without it. Nothing you "
           "record is lost, and no contact is made that is not allowed.")));
    layout->addWidget(makeChoices());
    layout->addWidget(makeJoin());
    m_state = new Label(Face::Body, Ink::Text2);
    m_state->setObjectName(QStringLiteral("m_state"));
    m_state->setWordWrap(true);
    layout->addWidget(m_state);

    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(column, 1);
    row->addStretch();
    outer->addLayout(row);
    outer->addStretch(3);
    updateJoin();
}

QWidget *WelcomePage::makeChoices()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);

    m_demo = new Button(QStringLiteral("m_demo"), tr("Try the demo office"), ButtonKind::Primary);
    auto *demo = new Card(tr("Look around"));
    demo->body()->addWidget(
        paragraph(tr("5,000 invented accounts in eight countries, with months of calls, promises "
                     "and payments. Nothing in it is real, and nothing leaves this machine.")));
    demo->body()->addStretch();
    demo->body()->addWidget(m_demo);
    layout->addWidget(demo, 1);

    m_own = new Button(QStringLiteral("m_own"), tr("Start an office"));
    auto *own = new Card(tr("Open my own file"));
    own->body()->addWidget(
        paragraph(tr("Makes an empty office on this machine and opens the import for your list of "
                     "invoices or debts (CSV, TSV, also .gz).")));
    own->body()->addStretch();
    own->body()->addWidget(m_own);
    m_own->setFixedHeight(m_demo->sizeHint().height()); // they stand side by side
    layout->addWidget(own, 1);

    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(m_own, &QPushButton::clicked, this, &WelcomePage::ownOfficeRequested);
    return row;
}

QWidget *WelcomePage::makeJoin()
{
    auto *card = new Card(tr("Join a server"));
    card->body()->addWidget(paragraph(
        tr("Your administrator gives you these three. The code is good for ten minutes.")));
    m_server = field(QStringLiteral("m_server"), tr("Server"),
                     QStringLiteral("https://office.example:8443"));
    m_code = field(QStringLiteral("m_code"), tr("Code"), QString());
    m_fingerprint =
        field(QStringLiteral("m_fingerprint"), tr("Fingerprint of the server"), QString());
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Server"), m_server);
    form->addRow(tr("&Code"), m_code);
    form->addRow(tr("&Fingerprint"), m_fingerprint);
    card->body()->addLayout(form);
    m_join = new Button(QStringLiteral("m_join"), tr("Join the server"));
    card->body()->addWidget(m_join, 0, Qt::AlignTrailing);

    for (QLineEdit *edit : {m_server, m_code, m_fingerprint})
        connect(edit, &QLineEdit::textChanged, this, &WelcomePage::updateJoin);
    connect(m_join, &QPushButton::clicked, this, [this] {
        Q_EMIT joinRequested(m_server->text().trimmed(), m_code->text().trimmed(),
                             m_fingerprint->text().trimmed());
    });
    return card;
}

void WelcomePage::updateJoin()
{
    m_demo->setEnabled(!m_busy);
    m_own->setEnabled(!m_busy);
    m_join->setEnabled(!m_busy && m_server->text().trimmed().startsWith(QLatin1String("https://"))
                       && !m_code->text().trimmed().isEmpty()
                       && !m_fingerprint->text().trimmed().isEmpty());
}

void WelcomePage::setBusy(const QString &what)
{
    m_busy = !what.isEmpty();
    m_state->setInk(Ink::Text2);
    m_state->setText(what);
    updateJoin();
}

void WelcomePage::showError(const base::Error &error)
{
    m_busy = false;
    m_state->setInk(Ink::Danger);
    // There is no work yet that could be kept.
    m_state->setText(error.code == base::ErrorCode::Offline
                         ? tr("The server cannot be reached. Check the address and the network, "
                              "then try again.")
                         : common::errorText(error).line());
    updateJoin();
}

} // namespace dunlin::welcome
