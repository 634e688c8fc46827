// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overrides/override_words.h"

#include "ui/common/date_text.h"
#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace dunlin::overrides {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Overrides)
};

struct Named {
    const char *code;
    const char *words;
};

constexpr std::array kReasons{
    Named{"required_by_law", QT_TRANSLATE_NOOP("Overrides", "The law asks for this contact")},
    Named{"active_litigation", QT_TRANSLATE_NOOP("Overrides", "There is a lawsuit")},
    Named{"consumer_information_request",
          QT_TRANSLATE_NOOP("Overrides", "They asked for information")},
    Named{"time_critical_avoid_harm",
          QT_TRANSLATE_NOOP("Overrides", "Something urgent that saves them harm")},
    Named{"debtor_requested_time", QT_TRANSLATE_NOOP("Overrides", "They asked for this time")},
    Named{"debtor_requested_contact", QT_TRANSLATE_NOOP("Overrides", "They asked to be contacted")},
    Named{"customer_requested", QT_TRANSLATE_NOOP("Overrides", "They asked to be contacted")},
    Named{"consumer_requested", QT_TRANSLATE_NOOP("Overrides", "They asked to be contacted")},
    Named{"borrower_requested", QT_TRANSLATE_NOOP("Overrides", "They asked to be contacted")},
    Named{"unreachable_after_reasonable_efforts",
          QT_TRANSLATE_NOOP("Overrides", "Not reached after reasonable efforts")},
    Named{"known_working_hours", QT_TRANSLATE_NOOP("Overrides", "Their working hours are known")},
    Named{"assessment_completed", QT_TRANSLATE_NOOP("Overrides", "The assessment has been made")},
    Named{"facts_confirmed", QT_TRANSLATE_NOOP("Overrides", "The missing facts are confirmed")},
    Named{"zone_confirmed", QT_TRANSLATE_NOOP("Overrides", "Their time zone is confirmed")},
    Named{"debtor_asked", QT_TRANSLATE_NOOP("Overrides", "They asked for it")},
};

} // namespace

QString reasonWords(const QByteArray &code)
{
    for (const Named &one : kReasons) {
        if (code == one.code)
            return QCoreApplication::translate("Overrides", one.words);
    }
    QString words = QString::fromLatin1(code).replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString stageWords(const ports::OverrideView &request, const QByteArray &zone)
{
    const QString by = common::isolated(request.decidedBy);
    switch (request.stage) {
    case ports::OverrideStage::Open:
        return Words::tr("Override asked at %1, nobody has decided yet")
            .arg(common::timeText(request.asked, zone));
    case ports::OverrideStage::Granted:
        return Words::tr("%1 allows one attempt until %2")
            .arg(by, request.until ? common::timeText(*request.until, zone) : QString());
    case ports::OverrideStage::Declined:
        return request.answer.isEmpty() ? Words::tr("%1 declined the override").arg(by)
                                        : Words::tr("%1 declined the override: %2")
                                              .arg(by, common::isolated(request.answer));
    case ports::OverrideStage::Used: return Words::tr("The override of %1 is used up").arg(by);
    case ports::OverrideStage::Expired:
        return Words::tr("The override of %1 ran out before it was used").arg(by);
    }
    return {};
}

} // namespace dunlin::overrides
