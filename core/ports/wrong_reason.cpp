// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/wrong_reason.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <array>
#include <utility>

namespace dunlin::ports {

using namespace Qt::StringLiterals;
using Kind = RankReason::Kind;

namespace {

// On disk, do not change.
constexpr std::array kNames{
    std::pair{Kind::BrokenPromise, "broken_promise"_L1},
    std::pair{Kind::PromiseDue, "promise_due"_L1},
    std::pair{Kind::CallBackDue, "call_back_due"_L1},
    std::pair{Kind::Value, "value"_L1},
    std::pair{Kind::NoContactLately, "no_contact_lately"_L1},
    std::pair{Kind::Dispute, "dispute"_L1},
    std::pair{Kind::Hold, "hold"_L1},
    std::pair{Kind::PlacedWithAgency, "placed_with_agency"_L1},
    std::pair{Kind::OpenPromise, "open_promise"_L1},
    std::pair{Kind::NothingOwed, "nothing_owed"_L1},
    std::pair{Kind::Pinned, "pinned"_L1},
};

} // namespace

domain::SourceFact factOf(const WrongReason &said)
{
    QJsonArray reasons;
    for (const RankReason &reason : said.reasons) {
        QJsonObject one;
        for (const auto &[kind, name] : kNames) {
            if (kind == reason.kind)
                one.insert(u"reason"_s, name);
        }
        one.insert(u"points"_s, reason.points);
        reasons.append(one);
    }
    QJsonObject detail;
    detail.insert(u"place"_s, said.place);
    detail.insert(u"reasons"_s, reasons);
    if (!said.word.isEmpty())
        detail.insert(u"word"_s, said.word);
    return {kWrongReason, QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact))};
}

std::optional<WrongReason> wrongReasonOf(const QString &what, const QString &detail)
{
    const QJsonDocument read = QJsonDocument::fromJson(detail.toUtf8());
    if (what != kWrongReason || !read.isObject())
        return std::nullopt;
    WrongReason said;
    said.place = read[u"place"].toInteger();
    said.word = read[u"word"].toString();
    for (const QJsonValue &value : read[u"reasons"].toArray()) {
        const QString named = value[u"reason"].toString();
        for (const auto &[kind, name] : kNames) { // one of a newer program is left out
            if (named == name)
                said.reasons.push_back({kind, value[u"points"].toInt()});
        }
    }
    return said;
}

} // namespace dunlin::ports
