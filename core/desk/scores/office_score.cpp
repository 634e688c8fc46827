// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/scores/office_score.h"

#include "core/base/hash.h"
#include "core/decision/features.h"

#include <QtCore/QHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace dunlin::desk {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

/// A feature as a cell of a table, as the card was learned from.
QString cellOf(const feel::Value &value)
{
    switch (value.kind()) {
    case feel::Kind::Number: return value.number().toText();
    case feel::Kind::Boolean: return value.boolean() ? u"1"_s : u"0"_s;
    case feel::Kind::String: return value.string();
    default: return {};
    }
}

QJsonObject objectOf(QByteArrayView json)
{
    return QJsonDocument::fromJson(json.toByteArray()).object();
}

} // namespace

base::Status OfficeScore::readCard(const QByteArray &card)
{
    DUNLIN_TRY_VALUE(m_card, scoring::CardModel::read(card));
    for (const QString &name : m_card.names()) {
        const int feature = decision::featureIndex(name);
        if (feature < 0)
            return base::fail(base::ErrorCode::Input,
                              u"the score asks for \"%1\", which is no feature"_s.arg(name));
        m_features.push_back(feature);
    }
    return {};
}

Result<std::shared_ptr<const OfficeScore>> OfficeScore::read(QByteArrayView term)
{
    const QJsonObject value = objectOf(term);
    auto made = std::make_shared<OfficeScore>();
    if (value.contains(u"trees"_s)) {
        DUNLIN_TRY_VALUE(made->m_trees,
                         ScoreTrees::unpack(value.value(u"trees"_s).toString().toLatin1()));
    } else {
        DUNLIN_TRY(made->readCard(
            QJsonDocument(value.value(u"card"_s).toObject()).toJson(QJsonDocument::Compact)));
    }
    ScoreFacts &facts = made->m_facts;
    facts.version = value.value(u"version"_s).toInt();
    facts.by = value.value(u"by"_s).toString();
    facts.rows = value.value(u"rows"_s).toInteger();
    facts.tested = value.value(u"tested"_s).toInteger();
    facts.auc = value.value(u"auc"_s).toDouble();
    facts.brier = value.value(u"brier"_s).toDouble();
    facts.championAuc = value.value(u"champion_auc"_s).toDouble();
    facts.psi = value.value(u"psi"_s).toDouble();
    facts.from = QDate::fromString(value.value(u"from"_s).toString(), Qt::ISODate);
    return std::shared_ptr<const OfficeScore>(std::move(made));
}

std::vector<double> OfficeScore::shares(const domain::AccountState &account, QDate today,
                                        const QByteArray &zone) const
{
    if (m_trees)
        return m_trees->shares(account, today, zone);
    QStringList cells;
    for (const feel::Value &value : decision::featureValues(m_features, account, {today, zone}))
        cells << cellOf(value);
    auto shares = m_card.contributions(cells);
    return shares ? std::move(*shares) : std::vector<double>{0};
}

int OfficeScore::permille(const domain::AccountState &account, QDate today,
                          const QByteArray &zone) const
{
    double chance = 0;
    if (m_trees) { // without the reasons, which cost a hundred times as much
        chance = m_trees->chance(m_trees->margin(account, today, zone));
    } else {
        double margin = 0;
        for (const double share : shares(account, today, zone))
            margin += share;
        chance = 1 / (1 + std::exp(-margin));
    }
    return std::clamp(int(std::lround(1000 * chance)), 1, 999);
}

std::vector<std::pair<QString, double>>
OfficeScore::reasons(const domain::AccountState &account, QDate today, const QByteArray &zone) const
{
    const std::vector<double> all = shares(account, today, zone);
    const QStringList names = m_trees ? m_trees->names() : m_card.names();
    std::vector<std::pair<QString, double>> reasons;
    for (size_t i = 0; i < all.size(); ++i)
        reasons.emplace_back(names.value(qsizetype(i)), all[i]);
    return reasons;
}

Result<QByteArray> termOf(const ScoreFile &file, const ScoreFacts &facts)
{
    QJsonObject value;
    value.insert(u"version"_s, facts.version);
    value.insert(u"by"_s, facts.by);
    value.insert(u"from"_s, facts.from.toString(Qt::ISODate));
    value.insert(u"rows"_s, facts.rows);
    value.insert(u"tested"_s, facts.tested);
    value.insert(u"auc"_s, facts.auc);
    value.insert(u"brier"_s, facts.brier);
    value.insert(u"champion_auc"_s, facts.championAuc);
    value.insert(u"psi"_s, facts.psi);
    if (file.kind == ScoreKind::Boosted) {
        DUNLIN_TRY_VALUE(const QByteArray packed, ScoreTrees::pack(file.bytes));
        value.insert(u"trees"_s, QString::fromLatin1(packed));
    } else {
        value.insert(u"card"_s, objectOf(file.bytes));
    }
    return QJsonDocument(value).toJson(QJsonDocument::Compact);
}

std::shared_ptr<const OfficeScore> payScoreOf(const std::shared_ptr<const domain::TermsBook> &book,
                                              QDate day)
{
    static std::mutex mutex;
    static QHash<QByteArray, std::shared_ptr<const OfficeScore>> known;
    const domain::Term *found = nullptr;
    for (const domain::TermPtr &term : book ? book->all() : std::vector<domain::TermPtr>()) {
        const bool mine = QByteArrayView(term->name) == kPayScore
                          && term->scope == domain::TermScope::Office && term->from <= day;
        // Of one day the later in the feed.
        if (mine && (!found || term->from >= found->from))
            found = term.get();
    }
    if (!found || found->value.isEmpty())
        return nullptr;
    const QByteArray key = base::toBytes(base::sha256(found->value));
    const std::scoped_lock lock(mutex);
    auto at = known.find(key);
    if (at == known.end()) {
        auto read = OfficeScore::read(found->value);
        at = known.insert(key, read ? *read : nullptr);
    }
    return *at;
}

int latestScoreVersion(const domain::TermsBook &book)
{
    int latest = 0;
    for (const domain::TermPtr &term : book.all()) {
        if (QByteArrayView(term->name) == kPayScore && !term->value.isEmpty())
            latest = std::max(latest, objectOf(term->value).value(u"version"_s).toInt());
    }
    return latest;
}

} // namespace dunlin::desk
