// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/message_words.h"

#include "ui/account/person_words.h"
#include "ui/common/money_text.h"
#include "ui/wrapup/gate_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace dunlin::messages {

using common::Tone;
using domain::Channel;
using domain::MessageStep;
using ports::TextStanding;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Messages)
};
} // namespace

QString channelText(Channel channel)
{
    switch (channel) {
    case Channel::Sms: return Words::tr("Text message");
    case Channel::Letter: return Words::tr("Letter");
    default: return Words::tr("E-mail");
    }
}

QString inboxText(const ports::InboxRow &row)
{
    if (row.inbound)
        return Words::tr("Reply");
    switch (row.step) {
    case MessageStep::Bounced: return Words::tr("Came back");
    case MessageStep::Uncertain: return Words::tr("Was it sent?");
    default: return Words::tr("Not sent");
    }
}

Tone inboxTone(const ports::InboxRow &row)
{
    if (!row.open)
        return Tone::Neutral;
    if (row.inbound)
        return Tone::Info;
    return row.step == MessageStep::Uncertain ? Tone::Warn : Tone::Danger;
}

QString standingText(TextStanding standing)
{
    switch (standing) {
    case TextStanding::Draft: return Words::tr("Draft");
    case TextStanding::InForce: return Words::tr("In force");
    case TextStanding::Coming: return Words::tr("Coming");
    case TextStanding::Replaced: return Words::tr("Replaced");
    case TextStanding::Refused: return Words::tr("Refused");
    case TextStanding::Withdrawn: return Words::tr("Withdrawn");
    case TextStanding::Shipped: break;
    }
    return Words::tr("Shipped");
}

Tone standingTone(TextStanding standing)
{
    switch (standing) {
    case TextStanding::Draft: return Tone::Warn;
    case TextStanding::InForce: return Tone::Ok;
    case TextStanding::Coming: return Tone::Info;
    case TextStanding::Refused:
    case TextStanding::Withdrawn: return Tone::Danger;
    default: return Tone::Neutral;
    }
}

QString occasionText(const QByteArray &occasion)
{
    if (occasion == "first")
        return Words::tr("First notice");
    if (occasion == "final")
        return Words::tr("Final notice");
    return occasion == "info" ? Words::tr("Information") : Words::tr("Reminder");
}

QString languageText(const QString &code)
{
    return account::languageText(code);
}

QString textName(const QString &name)
{
    QString words = name;
    words.replace(u'-', u' ').replace(u'_', u' ');
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString partsText(const ports::SegmentCount &count)
{
    return Words::tr("%Ln text message(s)", "", count.segments);
}

QString segmentText(const ports::SegmentCount &count)
{
    if (count.segments == 0)
        return Words::tr("Empty");
    QString words = partsText(count);
    words += QStringLiteral(" · ")
             + Words::tr("%1 letters left in the last").arg(common::countText(count.left));
    if (count.unicode)
        words += QStringLiteral(" · ")
                 + Words::tr("70 letters each because of %1")
                       .arg(common::isolated(count.foreign.left(6)));
    return words;
}

QString phraseText(const base::Phrase &phrase)
{
    const auto translated = [](const QString &english) {
        return QCoreApplication::translate("MessageFindings", english.toUtf8().constData());
    };
    if (phrase.isEmpty())
        return {};
    base::Phrase said = phrase;
    for (auto &[name, value] : said.values) {
        bool isCount = false;
        const qlonglong count = value.toLongLong(&isCount);
        if (isCount)
            value = common::countText(count);
        else if (name == QLatin1String("lack"))
            value = translated(value);
    }
    QString sentence = said.filled(translated(said.pattern));
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

QString phraseText(const QString &english)
{
    base::Phrase phrase;
    phrase.pattern = english;
    return phraseText(phrase);
}

QString findingText(const ports::MessageFinding &finding)
{
    QString what = finding.what;
    if (!finding.figures.isEmpty()) {
        ports::GateFinding rule;
        rule.sentence = finding.what;
        rule.said = finding.said;
        rule.figures = finding.figures;
        what = wrapup::findingSentence(rule);
    } else if (!finding.said.isEmpty()) {
        what = phraseText(finding.said);
    }
    if (finding.citation.isEmpty() || finding.citation == QLatin1String("house"))
        return what;
    return QStringLiteral("%1 (%2)").arg(what, finding.citation);
}

QString lineOf(const QStringList &parts)
{
    QStringList there;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            there << common::isolated(part.trimmed());
    }
    return there.join(QStringLiteral(" · "));
}

} // namespace dunlin::messages
