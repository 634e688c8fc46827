// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/gate_view.h"
#include "ui/style/tokens.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace dunlin::wrapup {

/// A decision of the gate in words and looks; icon, word and colour say the same. Pure.
struct GateWords {
    QString icon;
    style::Ink ink = style::Ink::Text2;
    style::Ink ground = style::Ink::NeutralSoft;
    bool solid = false;       ///< a block that nothing overrides has a heavy edge
    QString headline;         ///< "OK to call now"
    QStringList parts;        ///< reason, their time, attempts, what is next
    QString shortReason;      ///< for the disabled Call button; empty when one may call
    QString sentence() const; ///< all of it, for assistive technology
};

/// What is to be decided: a call, or a message that is queued and sent when it may.
enum class GateAbout { Call, Message };

/// True when a call may be made under this decision.
bool mayCall(const ports::GateView &gate);

/// `zone` is the reader's own, for times that are theirs and ours.
GateWords gateWords(const ports::GateView &gate, base::Instant now, const QByteArray &zone,
                    GateAbout about = GateAbout::Call);

/// The reason of a finding as a sentence: translated by its stable name, else the rule's own.
QString findingSentence(const ports::GateFinding &finding);
/// The figures of a finding, and what else would let it pass, translated where it is known how.
QString factsText(const ports::GateFinding &finding);
QString exceptionText(const QString &english);
/// "in 12 min" within the hour, else "Wed 08:00 their time".
QString nextAllowedText(const ports::GateView &gate, base::Instant now);

} // namespace dunlin::wrapup
