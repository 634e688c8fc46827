// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/person_words.h"

#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace dunlin::account {

using domain::Consent;
using domain::PointKind;
using domain::PointState;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Person)
};

} // namespace

QString labelText(const QString &label)
{
    if (label == QLatin1String("mobile"))
        return Words::tr("Mobile");
    if (label == QLatin1String("work"))
        return Words::tr("Work");
    if (label == QLatin1String("home"))
        return Words::tr("Home");
    if (label == QLatin1String("private"))
        return Words::tr("Private");
    return label;
}

QString languageText(const QString &code)
{
    // Qt has these names in English alone; here they are found by who translates.
    [[maybe_unused]] static constexpr const char *kNames[] = {
        QT_TRANSLATE_NOOP("Language", "English"),    QT_TRANSLATE_NOOP("Language", "German"),
        QT_TRANSLATE_NOOP("Language", "French"),     QT_TRANSLATE_NOOP("Language", "Spanish"),
        QT_TRANSLATE_NOOP("Language", "Portuguese"), QT_TRANSLATE_NOOP("Language", "Hindi"),
        QT_TRANSLATE_NOOP("Language", "Arabic"),     QT_TRANSLATE_NOOP("Language", "Turkish"),
        QT_TRANSLATE_NOOP("Language", "Polish"),     QT_TRANSLATE_NOOP("Language", "Italian"),
        QT_TRANSLATE_NOOP("Language", "Dutch"),      QT_TRANSLATE_NOOP("Language", "Russian"),
        QT_TRANSLATE_NOOP("Language", "Danish"),     QT_TRANSLATE_NOOP("Language", "Swedish"),
        QT_TRANSLATE_NOOP("Language", "Chinese"),    QT_TRANSLATE_NOOP("Language", "Vietnamese"),
        QT_TRANSLATE_NOOP("Language", "Afrikaans"),  QT_TRANSLATE_NOOP("Language", "Zulu"),
        QT_TRANSLATE_NOOP("Language", "Tamil"),      QT_TRANSLATE_NOOP("Language", "Bengali"),
        QT_TRANSLATE_NOOP("Language", "Urdu"),       QT_TRANSLATE_NOOP("Language", "Czech"),
        QT_TRANSLATE_NOOP("Language", "Ukrainian"),  QT_TRANSLATE_NOOP("Language", "Romanian")};
    if (code.isEmpty())
        return {};
    const QLocale spoken(code);
    if (spoken.language() == QLocale::C || spoken.language() == QLocale::AnyLanguage)
        return code;
    return QCoreApplication::translate("Language",
                                       QLocale::languageToString(spoken.language()).toUtf8());
}

QString bornText(QDate born)
{
    if (!born.isValid())
        return {};
    return common::isolated(QStringLiteral("\u2022\u2022 \u2022\u2022\u2022 %1")
                                .arg(QLocale().toString(born, QStringLiteral("yyyy"))));
}

QString streetText(const domain::PostalAddress &address)
{
    return address.line.isEmpty() ? QString() : common::isolated(address.line);
}

QString placeText(const domain::PostalAddress &address)
{
    QStringList parts;
    parts << QStringList{address.postcode, address.city}.join(QLatin1Char(' ')).simplified();
    parts << address.region << address.country;
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : common::isolated(parts.join(QStringLiteral(", ")));
}

QString consentText(const domain::AccountState &state)
{
    QStringList given;
    QStringList withdrawn;
    for (const domain::ContactPointState &point : state.contactPoints) {
        const QString kind = point.kind == PointKind::Phone   ? Words::tr("phone")
                             : point.kind == PointKind::Email ? Words::tr("e-mail")
                                                              : Words::tr("post");
        if (point.consent == Consent::Given && !given.contains(kind))
            given << kind;
        if (point.consent == Consent::Withdrawn && !withdrawn.contains(kind))
            withdrawn << kind;
    }
    QStringList parts;
    if (!given.isEmpty())
        parts << given.join(QStringLiteral(", "));
    if (!withdrawn.isEmpty())
        parts << Words::tr("withdrawn: %1").arg(withdrawn.join(QStringLiteral(", ")));
    return parts.isEmpty() ? Words::tr("not recorded") : parts.join(QStringLiteral("; "));
}

bool hasConsent(const domain::AccountState &state)
{
    return std::any_of(
        state.contactPoints.begin(), state.contactPoints.end(),
        [](const domain::ContactPointState &point) { return point.consent != Consent::Unknown; });
}

PointTag pointTag(const domain::ContactPointState &point, bool best)
{
    switch (point.state) {
    case PointState::Wrong: return {Words::tr("Wrong number"), common::Tone::Danger};
    case PointState::DoNotContact: return {Words::tr("Do not contact"), common::Tone::Danger};
    case PointState::Active: break;
    }
    if (best)
        return {Words::tr("Best"), common::Tone::Ok};
    return {labelText(point.label), common::Tone::Neutral};
}

QByteArray pointZone(const domain::ContactPointState &point, const domain::AccountState &state)
{
    return point.zone.isEmpty() ? state.debtor.zone : point.zone;
}

} // namespace dunlin::account
