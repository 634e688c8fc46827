// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/override_ask.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/overrides/override_words.h"
#include "ui/wrapup/number_tiles.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace dunlin::account {

using common::Label;
using ports::GateState;
using style::Face;
using style::Ink;

QByteArrayList commonReasons(const ports::GateView &gate)
{
    std::optional<QByteArrayList> reasons;
    for (const ports::GateFinding &finding : gate.findings) {
        if (finding.state == GateState::Block)
            return {};
        if (finding.state != GateState::BlockOverridable)
            continue;
        if (!reasons) {
            reasons = finding.overrideReasons;
            continue;
        }
        reasons->erase(std::remove_if(reasons->begin(), reasons->end(),
                                      [&finding](const QByteArray &code) {
                                          return !finding.overrideReasons.contains(code);
                                      }),
                       reasons->end());
    }
    return reasons.value_or(QByteArrayList());
}

OverrideAsk::OverrideAsk(const ports::GateView &gate, QWidget *parent)
    : QWidget(parent)
    , m_reasons(commonReasons(gate))
{
    setObjectName(QStringLiteral("overrideAsk"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (m_reasons.isEmpty()) {
        hide();
        return;
    }
    column->addWidget(
        new Label(tr("Ask for one attempt, because:"), Face::Strong, Ink::Text, this));
    m_tiles =
        new wrapup::NumberTiles(QStringLiteral("overrideReason"), int(m_reasons.size()), this);
    QStringList words;
    for (const QByteArray &code : m_reasons)
        words << overrides::reasonWords(code);
    m_tiles->setWords(words);
    column->addWidget(m_tiles);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_note = new QLineEdit(this);
    m_note->setObjectName(QStringLiteral("overrideNote"));
    m_note->setAccessibleName(tr("Note for who decides"));
    m_note->setPlaceholderText(tr("What makes it so? Somebody else decides…"));
    row->addWidget(m_note, 1);
    m_send = new common::Button(QStringLiteral("askOverride"), tr("Ask"),
                                common::ButtonKind::Normal, this);
    m_send->setKeyHint(QStringLiteral("Ctrl+\u21b5"));
    m_send->setAccessibleName(tr("Ask somebody else to allow one attempt"));
    row->addWidget(m_send);
    column->addLayout(row);
    connect(m_tiles, &wrapup::NumberTiles::chosen, this, [this](int number) {
        m_chosen = number;
        m_note->setFocus(Qt::OtherFocusReason);
    });
    connect(m_send, &QAbstractButton::clicked, this, &OverrideAsk::send);
}

bool OverrideAsk::pressNumber(int number)
{
    if (!m_tiles || number < 1 || number > m_reasons.size())
        return false;
    m_tiles->choose(number);
    return true;
}

void OverrideAsk::send()
{
    if (!m_tiles)
        return;
    if (m_chosen == 0) {
        m_tiles->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString note = m_note->text().trimmed();
    if (note.isEmpty()) {
        m_note->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT asked(m_reasons.at(m_chosen - 1), note);
}

} // namespace dunlin::account
