// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/gate_view.h"
#include "ui/common/chip.h"

#include <QtCore/QString>
#include <QtWidgets/QWidget>

/// What the details of a gate's decision are made of.
namespace dunlin::account {

/// Short words of a decision, for chips: "OK", "With care", "Needs approval", "Not allowed".
QString stateWords(ports::GateState state);
common::Tone stateTone(ports::GateState state);
/// "Call", "SMS", "E-mail", "Letter", "Visit".
QString channelWords(domain::Channel channel);
QString consentWords(domain::Consent consent);

/// One rule that spoke: what it says, where it stands, the facts it used, what would change it. The
/// words can be selected and copied with the keyboard.
class FindingBlock final : public QWidget {
    Q_OBJECT
public:
    FindingBlock(const ports::GateFinding &finding, base::Instant now, const QByteArray &zone,
                 QWidget *parent);
};

/// Each way to reach the debtor: may it be used now, attempts of the week, consent.
class ChannelTable final : public QWidget {
    Q_OBJECT
public:
    ChannelTable(const ports::GateView &gate, base::Instant now, QWidget *parent);
};

/// The whole decision as plain text, to be pasted elsewhere.
QString decisionText(const ports::GateView &gate, const QString &number, base::Instant now,
                     const QByteArray &zone);

} // namespace dunlin::account
