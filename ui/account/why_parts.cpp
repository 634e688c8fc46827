// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/why_parts.h"

#include "ui/account/day_dial.h"
#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/word_case.h"
#include "ui/overrides/override_words.h"
#include "ui/wrapup/gate_words.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::account {

using common::Label;
using common::Tone;
using ports::GateState;
using style::Face;
using style::Ink;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GateDetails)
};

const QString kDot = QStringLiteral(" \u00b7 ");

QString ruleText(const ports::GateFinding &finding)
{
    QStringList parts{Words::tr("Rule %1").arg(common::isolated(finding.rule))};
    if (!finding.citation.isEmpty())
        parts << common::isolated(finding.citation);
    if (!finding.pack.isEmpty())
        parts << common::isolated(finding.pack);
    return parts.join(kDot);
}

QString momentText(base::Instant at, base::Instant now, const QByteArray &zone)
{
    const QByteArray where = zone.isEmpty() ? QByteArrayLiteral("UTC") : zone;
    return Words::tr("%1 %2 their time", "day, time")
        .arg(common::weekdayText(base::dateIn(at, where), base::dateIn(now, where)),
             common::localTimeText(at, where));
}

QString overrideRoleWords(const QByteArray &role)
{
    if (role == "supervisor")
        return Words::tr("a supervisor");
    if (role == "manager")
        return Words::tr("a manager");
    if (role == "compliance")
        return Words::tr("compliance");
    if (role == "admin")
        return Words::tr("an administrator");
    return QString::fromLatin1(role);
}

/// What would change it, the moment of time among them.
QString changeText(const ports::GateFinding &finding, base::Instant now, const QByteArray &zone)
{
    QStringList ways;
    if (finding.next)
        ways << momentText(*finding.next, now, zone);
    for (const QString &change : finding.changes)
        ways << common::isolated(wrapup::exceptionText(change));
    if (!finding.overrideReasons.isEmpty()) {
        QStringList roles;
        QStringList reasons;
        for (const QByteArray &role : finding.overrideRoles)
            roles << overrideRoleWords(role);
        for (const QByteArray &reason : finding.overrideReasons)
            reasons << common::midSentence(overrides::reasonWords(reason));
        ways << Words::tr("approval by %1, because: %2")
                    .arg(roles.join(QStringLiteral(", ")), reasons.join(QStringLiteral(", ")));
    }
    return ways.join(QStringLiteral("; "));
}

QString attemptsText(const ports::ChannelView &channel)
{
    if (channel.limit > 0)
        return Words::tr("%1 of %2 this week")
            .arg(common::countText(channel.attemptsThisWeek), common::countText(channel.limit));
    return Words::tr("%1 this week").arg(common::countText(channel.attemptsThisWeek));
}

} // namespace

QString stateWords(GateState state)
{
    switch (state) {
    case GateState::Allow: return Words::tr("OK now");
    case GateState::AllowWithWarning: return Words::tr("With care");
    case GateState::BlockOverridable: return Words::tr("Needs approval");
    case GateState::Block: return Words::tr("Not allowed");
    }
    return {};
}

Tone stateTone(GateState state)
{
    switch (state) {
    case GateState::Allow: return Tone::Ok;
    case GateState::AllowWithWarning: return Tone::Warn;
    case GateState::BlockOverridable:
    case GateState::Block: return Tone::Danger;
    }
    return Tone::Neutral;
}

QString channelWords(domain::Channel channel)
{
    switch (channel) {
    case domain::Channel::Call: return Words::tr("Call");
    case domain::Channel::Sms: return Words::tr("SMS");
    case domain::Channel::Email: return Words::tr("E-mail");
    case domain::Channel::Letter: return Words::tr("Letter");
    case domain::Channel::Visit: return Words::tr("Visit");
    }
    return {};
}

QString consentWords(domain::Consent consent)
{
    switch (consent) {
    case domain::Consent::Unknown: return Words::tr("no consent recorded");
    case domain::Consent::Given: return Words::tr("consent given");
    case domain::Consent::Withdrawn: return Words::tr("consent withdrawn");
    }
    return {};
}

FindingBlock::FindingBlock(const ports::GateFinding &finding, base::Instant now,
                           const QByteArray &zone, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("finding"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    const auto add = [this, column](const QString &text, Face face, Ink ink) {
        auto *label = new Label(text, face, ink, this);
        label->setWordWrap(true);
        label->setFigures(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        // One stop for each rule: the first line takes the tab key.
        label->setFocusPolicy(column->isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
        column->addWidget(label);
        return label;
    };
    const QString sentence = wrapup::findingSentence(finding);
    auto *first = add(finding.overridden ? Words::tr("%1 (approved for one attempt)").arg(sentence)
                                         : sentence,
                      Face::Strong, Ink::Text);
    QStringList spoken{sentence, ruleText(finding)};
    add(ruleText(finding), Face::Small, Ink::Text3);
    if (const QString figures = wrapup::factsText(finding); !figures.isEmpty()) {
        const QString facts = Words::tr("Facts: %1").arg(common::isolated(figures));
        add(facts, Face::Small, Ink::Text2);
        spoken << facts;
    }
    if (const QString change = changeText(finding, now, zone); !change.isEmpty()) {
        const QString words = Words::tr("Changes with: %1").arg(change);
        add(words, Face::Small, Ink::Text2);
        spoken << words;
    }
    first->setAccessibleName(stateWords(finding.state) + QStringLiteral(": ")
                             + spoken.join(QStringLiteral(". ")));
}

ChannelTable::ChannelTable(const ports::GateView &gate, base::Instant now, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("channelTable"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(3, 1);
    QStringList spoken;
    for (const ports::ChannelView &channel : gate.channels) {
        const int row = grid->rowCount();
        const QString name = channelWords(channel.channel);
        grid->addWidget(new Label(name, Face::Small, Ink::Text2, this), row, 0);
        if (!channel.hasPoint) {
            auto *none =
                new Label(Words::tr("no number or address"), Face::Small, Ink::Text3, this);
            grid->addWidget(none, row, 1, 1, 3);
            spoken << name + QStringLiteral(": ") + none->text();
            continue;
        }
        auto *chip = new common::Chip(stateWords(channel.state), stateTone(channel.state), this);
        if (channel.nextAllowed && channel.state >= GateState::BlockOverridable)
            chip->setToolTip(momentText(*channel.nextAllowed, now, gate.zone));
        grid->addWidget(chip, row, 1);
        auto *attempts = new Label(attemptsText(channel), Face::Small, Ink::Text, this);
        attempts->setFigures(true);
        grid->addWidget(attempts, row, 2);
        auto *consent = new Label(consentWords(channel.consent), Face::Small, Ink::Text2, this);
        consent->setWordWrap(true);
        grid->addWidget(consent, row, 3);
        spoken << name + QStringLiteral(": ")
                      + QStringList{stateWords(channel.state), attemptsText(channel),
                                    consentWords(channel.consent)}
                            .join(QStringLiteral(", "));
    }
    setAccessibleName(spoken.join(QStringLiteral("; ")));
}

QString decisionText(const ports::GateView &gate, const QString &number, base::Instant now,
                     const QByteArray &zone)
{
    QStringList lines{wrapup::gateWords(gate, now, zone).sentence()};
    if (!number.isEmpty())
        lines << Words::tr("Number: %1").arg(number);
    for (const ports::GateFinding &finding : gate.findings) {
        lines << QString()
              << stateWords(finding.state) + QStringLiteral(": ") + wrapup::findingSentence(finding)
              << ruleText(finding);
        if (!finding.facts.isEmpty())
            lines << Words::tr("Facts: %1").arg(wrapup::factsText(finding));
        if (const QString change = changeText(finding, now, gate.zone); !change.isEmpty())
            lines << Words::tr("Changes with: %1").arg(change);
    }
    if (!gate.channels.empty())
        lines << QString();
    for (const ports::ChannelView &channel : gate.channels) {
        if (channel.hasPoint)
            lines << QStringList{channelWords(channel.channel), stateWords(channel.state),
                                 attemptsText(channel), consentWords(channel.consent)}
                         .join(QStringLiteral(", "));
    }
    lines << QString() << Words::tr("Rules: %1").arg(gate.pack);
    return lines.join(QLatin1Char('\n'));
}

} // namespace dunlin::account
