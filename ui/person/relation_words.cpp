// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/relation_words.h"

#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace dunlin::person {

using domain::MayBeTold;
using domain::PartyRole;
using domain::PointKind;
using domain::PointState;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonWords)
};

} // namespace

QString roleText(PartyRole role)
{
    switch (role) {
    case PartyRole::CoDebtor: return Words::tr("Co-debtor");
    case PartyRole::Guarantor: return Words::tr("Guarantor");
    case PartyRole::Spouse: return Words::tr("Spouse");
    case PartyRole::Representative: return Words::tr("Representative");
    case PartyRole::Attorney: return Words::tr("Attorney");
    case PartyRole::Contact: return Words::tr("Contact");
    }
    return {};
}

QString toldText(MayBeTold told)
{
    switch (told) {
    case MayBeTold::Nothing: return Words::tr("Nothing");
    case MayBeTold::CallBack: return Words::tr("To call back");
    case MayBeTold::Amount: return Words::tr("The amount");
    case MayBeTold::Everything: return Words::tr("Everything");
    }
    return {};
}

QString toldSentence(MayBeTold told)
{
    switch (told) {
    case MayBeTold::Nothing: return Words::tr("Say nothing, not even who calls.");
    case MayBeTold::CallBack:
        return Words::tr("Say only that the debtor is asked to call back; no word of a debt.");
    case MayBeTold::Amount: return Words::tr("Say that something is owed, and how much.");
    case MayBeTold::Everything: return Words::tr("Everything may be said.");
    }
    return {};
}

QString liabilityText(const domain::PartyState &party)
{
    const bool liable = party.role == PartyRole::CoDebtor || party.role == PartyRole::Guarantor;
    QStringList parts;
    if (party.liabilityPercent)
        //: share of what is owed that somebody is liable for
        parts << Words::tr("%1%").arg(common::countText(*party.liabilityPercent));
    if (party.liabilityMax)
        parts << Words::tr("at most %1").arg(common::moneyText(*party.liabilityMax));
    if (parts.isEmpty())
        return liable ? Words::tr("all of it") : QString(QChar(0x2014));
    return parts.join(QStringLiteral(", "));
}

QString pointKindText(PointKind kind)
{
    switch (kind) {
    case PointKind::Phone: return Words::tr("Phone");
    case PointKind::Email: return Words::tr("E-mail");
    case PointKind::Post: return Words::tr("Post");
    }
    return {};
}

QString pointStateText(PointState state)
{
    switch (state) {
    case PointState::Active: return Words::tr("In use");
    case PointState::Wrong: return Words::tr("Wrong");
    case PointState::DoNotContact: return Words::tr("Do not contact");
    }
    return {};
}

QList<std::pair<QString, QString>> sources()
{
    return {{QStringLiteral("debtor"), Words::tr("The debtor said it")},
            {QStringLiteral("letter"), Words::tr("A letter or e-mail")},
            {QStringLiteral("directory"), Words::tr("A public directory")},
            {QStringLiteral("third_party"), Words::tr("Somebody else said it")},
            {QStringLiteral("creditor"), Words::tr("The creditor said it")},
            {QStringLiteral("vendor"), Words::tr("A data vendor")}};
}

QList<std::pair<QString, QString>> labels()
{
    return {{QString(), Words::tr("None")},
            {QStringLiteral("mobile"), Words::tr("Mobile")},
            {QStringLiteral("home"), Words::tr("Home")},
            {QStringLiteral("work"), Words::tr("Work")}};
}

QString sourceText(const QString &source)
{
    for (const auto &[name, words] : sources()) {
        if (name == source)
            return words;
    }
    return source;
}

QString e164(const QString &typed)
{
    QString number = typed.trimmed();
    if (number.startsWith(QLatin1String("00")))
        number.replace(0, 2, QLatin1Char('+'));
    static const QRegularExpression punctuation(QStringLiteral("[\\s().\\-/\\x{2010}-\\x{2015}]"));
    number.remove(punctuation);
    // ITU-T E.164: at most 15 digits, the first of the country code is no zero.
    static const QRegularExpression valid(QStringLiteral("^\\+[1-9][0-9]{6,14}$"));
    return valid.match(number).hasMatch() ? number : QString();
}

QString normalised(PointKind kind, const QString &typed)
{
    if (kind == PointKind::Phone)
        return e164(typed);
    if (kind == PointKind::Post)
        return typed.simplified();
    // One @ with something on both sides; who delivers it decides on the rest.
    static const QRegularExpression mail(QStringLiteral("^[^\\s@]+@[^\\s@]+\\.[^\\s@.]+$"));
    const QString address = typed.trimmed().toLower();
    return mail.match(address).hasMatch() ? address : QString();
}

} // namespace dunlin::person
