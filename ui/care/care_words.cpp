// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/care_words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace dunlin::care {

using domain::CareKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CareWords)
};

constexpr std::array<CareKind, kKinds> kOrder{CareKind::Bankruptcy,     CareKind::Deceased,
                                              CareKind::Attorney,       CareKind::Cease,
                                              CareKind::BreathingSpace, CareKind::Vulnerability};

} // namespace

QStringList kindTexts()
{
    QStringList all;
    for (const CareKind kind : kOrder)
        all << kindText(kind);
    return all;
}

CareKind kindAt(int number)
{
    return kOrder[size_t(std::clamp(number, 1, kKinds)) - 1];
}

QString kindText(CareKind kind)
{
    switch (kind) {
    case CareKind::Bankruptcy: return Words::tr("Bankruptcy");
    case CareKind::Deceased: return Words::tr("Deceased");
    case CareKind::Attorney: return Words::tr("Attorney");
    case CareKind::Cease: return Words::tr("Asked to cease");
    case CareKind::BreathingSpace: return Words::tr("Breathing space");
    case CareKind::Vulnerability: return Words::tr("Handle with care");
    }
    return {};
}

QString usualAdvice(CareKind kind)
{
    switch (kind) {
    case CareKind::Bankruptcy: return Words::tr("Ask for no money; turn to the trustee.");
    case CareKind::Deceased: return Words::tr("Ask only who looks after the estate.");
    case CareKind::Attorney: return Words::tr("Speak and write only to the attorney.");
    case CareKind::Cease: return Words::tr("Only what the law has us send.");
    case CareKind::BreathingSpace: return Words::tr("Do not ask for money while it lasts.");
    case CareKind::Vulnerability: return Words::tr("Take time. Offer to call back.");
    }
    return {};
}

QString contactLabel(CareKind kind)
{
    switch (kind) {
    case CareKind::Bankruptcy: return Words::tr("Trustee");
    case CareKind::Deceased: return Words::tr("Executor");
    case CareKind::Attorney: return Words::tr("Attorney");
    case CareKind::BreathingSpace: return Words::tr("Debt adviser");
    case CareKind::Cease:
    case CareKind::Vulnerability: return Words::tr("Turn to");
    }
    return {};
}

} // namespace dunlin::care
