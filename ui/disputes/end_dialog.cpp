// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disputes/end_dialog.h"

#include "ui/common/chip.h"
#include "ui/forms/effect_panel.h"
#include "ui/forms/field_grid.h"

#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace dunlin::disputes {

namespace {

bool isCareOf(const domain::AccountState &state, domain::EventId of)
{
    return std::any_of(state.care.begin(), state.care.end(),
                       [&](const domain::CareState &care) { return care.id == of; });
}

} // namespace

EndDialog::EndDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
                     const ports::AccountPage &page, domain::EventId of, const QString &what,
                     QDate today, QWidget *parent)
    : FormDialog(desk, views, page, today,
                 {QStringLiteral("endDialog"), tr("End: %1").arg(what),
                  isCareOf(page.state, of) ? tr("End care") : tr("End hold"), QSize(620, 400)},
                 parent)
    , m_of(of)
    , m_what(what)
    , m_isCare(isCareOf(page.state, of))
{
    auto *grid = new forms::FieldGrid(this);
    m_reason = grid->addText(QStringLiteral("endReason"), tr("&Reason"), tr("why it ends now"), 3);
    body()->addWidget(grid);
    m_effect = new forms::EffectPanel(tr("What it does"), this);
    m_effect->setObjectName(QStringLiteral("endEffect"));
    body()->addWidget(m_effect, 1);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &EndDialog::foresee);
    foresee();
}

void EndDialog::showEvent(QShowEvent *event)
{
    FormDialog::showEvent(event);
    m_reason->setFocus(Qt::OtherFocusReason);
}

std::optional<forms::FormDialog::Problem> EndDialog::problem() const
{
    if (m_reason->toPlainText().trimmed().isEmpty())
        return Problem{tr("Say why it ends."), m_reason, true};
    return std::nullopt;
}

forms::FormDialog::Entry EndDialog::entry() const
{
    const QString reason = m_reason->toPlainText().trimmed();
    Entry entry;
    if (m_isCare) {
        entry.payloads.emplace_back(domain::CareEnded{m_of, reason});
    } else {
        entry.payloads.emplace_back(domain::HoldLifted{m_of, reason});
    }
    entry.sentence = tr("Ended: %1").arg(m_what);
    return entry;
}

void EndDialog::showForeseen(const ports::Foreseen *foreseen)
{
    if (!foreseen) {
        m_effect->setLines(
            {{QStringLiteral("info-circle"), tr("Say why it ends."), common::Tone::Neutral}});
        return;
    }
    std::vector<forms::EffectLine> lines;
    const bool still = foreseen->after.status == domain::Status::OnHold;
    lines.push_back({still ? QStringLiteral("pause-circle") : QStringLiteral("play-circle"),
                     still ? tr("The account stays on hold: something else holds it too.")
                           : tr("The account is worked again, as: %1.")
                                 .arg(common::statusWords(foreseen->after.status)),
                     common::Tone::Neutral});
    if (m_isCare && !foreseen->others.empty())
        lines.push_back({QStringLiteral("people"),
                         tr("It ends on %Ln other account(s) of this person too.", "",
                            int(foreseen->others.size())),
                         common::Tone::Neutral});
    m_effect->setLines(lines);
}

} // namespace dunlin::disputes
