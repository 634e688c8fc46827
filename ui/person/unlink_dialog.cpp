// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/unlink_dialog.h"

#include "ui/common/money_text.h"
#include "ui/forms/effect_panel.h"
#include "ui/forms/field_grid.h"

#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace dunlin::person {

UnlinkDialog::UnlinkDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
                           const ports::AccountPage &page, const domain::PartyState &party,
                           QDate today, QWidget *parent)
    : FormDialog(desk, views, page, today,
                 {QStringLiteral("unlinkDialog"), tr("Unlink %1").arg(party.name),
                  tr("Unlink person"), QSize(600, 380)},
                 parent)
    , m_party(party)
{
    auto *grid = new forms::FieldGrid(this);
    m_reason = grid->addText(QStringLiteral("unlinkReason"), tr("&Reason"),
                             tr("released from the guarantee, entered by mistake"), 3);
    body()->addWidget(grid);
    m_effect = new forms::EffectPanel(tr("What it does"), this);
    m_effect->setObjectName(QStringLiteral("unlinkEffect"));
    body()->addWidget(m_effect, 1);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &UnlinkDialog::foresee);
    foresee();
}

void UnlinkDialog::showEvent(QShowEvent *event)
{
    FormDialog::showEvent(event);
    m_reason->setFocus(Qt::OtherFocusReason);
}

std::optional<forms::FormDialog::Problem> UnlinkDialog::problem() const
{
    if (m_reason->toPlainText().trimmed().isEmpty())
        return Problem{tr("Say why the person is unlinked."), m_reason, true};
    return std::nullopt;
}

forms::FormDialog::Entry UnlinkDialog::entry() const
{
    return {{domain::PartyUnlinked{m_party.id, m_reason->toPlainText().trimmed()}},
            tr("Unlinked: %1").arg(m_party.name)};
}

void UnlinkDialog::showForeseen(const ports::Foreseen *foreseen)
{
    if (!foreseen) {
        m_effect->setLines({{QStringLiteral("info-circle"), tr("Say why the person is unlinked."),
                             common::Tone::Neutral}});
        return;
    }
    std::vector<forms::EffectLine> lines;
    lines.push_back({QStringLiteral("slash-circle"),
                     tr("From now on %1 is told nothing and asked for nothing.")
                         .arg(common::isolated(m_party.name)),
                     common::Tone::Neutral});
    lines.push_back({QStringLiteral("clock-history"),
                     tr("That this person was there, and what was said, stays in the history."),
                     common::Tone::Neutral});
    const auto numbers =
        std::count_if(state().contactPoints.begin(), state().contactPoints.end(),
                      [&](const auto &point) { return point.owner == m_party.id; });
    if (numbers > 0)
        lines.push_back({QStringLiteral("telephone-x"),
                         tr("Numbers of this person that stay here: %1. Mark them not to be used.")
                             .arg(common::countText(numbers)),
                         common::Tone::Warn});
    m_effect->setLines(lines);
}

} // namespace dunlin::person
