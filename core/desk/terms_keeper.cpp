// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/terms_keeper.h"

#include "core/base/assert.h"
#include "core/desk/ledger_view.h"
#include "core/desk/scores/office_score.h"
#include "core/store/portfolio_reader.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::TermsBook;

namespace {

/// Of now and of the beginning of the month, and as many again while a day is worked anew.
constexpr size_t kMostBooks = 4;

QByteArray shipped(const QString &path)
{
    QFile file(path);
    const bool there = file.open(QIODevice::ReadOnly);
    DUNLIN_ASSERT(there);
    return file.readAll();
}

const QJsonObject &presets()
{
    static const QJsonObject all =
        QJsonDocument::fromJson(shipped(QStringLiteral(":/terms/presets.json"))).object();
    return all;
}

bool changesFigures(const domain::Term &term)
{
    // The score changes no balance, and every place in the queue.
    return QByteArrayView(term.name) == domain::term::kAllocation
           || QByteArrayView(term.name) == kPayScore;
}

/// Whose accounts a difference between two books may change.
struct Reach {
    bool everybody = false;
    QSet<base::CreditorId> creditors;

    void add(const domain::Term &term)
    {
        if (!changesFigures(term))
            return;
        if (term.creditor)
            creditors.insert(*term.creditor);
        else
            everybody = true;
    }
};

void addMissing(const TermsBook &of, const TermsBook &in, Reach &reach)
{
    for (const domain::TermPtr &term : of.all()) {
        const bool there =
            std::any_of(in.all().begin(), in.all().end(), [&](const domain::TermPtr &other) {
                return other->event == term->event && other->name == term->name;
            });
        if (!there)
            reach.add(*term);
    }
}

} // namespace

Result<std::shared_ptr<const TermsBook>>
loadTerms(store::Connection &connection, store::TenantKey tenant, const TermsMoment &moment)
{
    DUNLIN_TRY_VALUE(const auto events, eventsOf(connection, tenant, base::AccountId{}));
    return TermsBook::of(events, moment.zone, moment.at, moment.known);
}

Result<std::shared_ptr<const TermsBook>> TermsKeeper::book(store::Connection &connection,
                                                           store::TenantKey tenant,
                                                           const QByteArray &zone,
                                                           std::optional<base::Instant> at)
{
    DUNLIN_TRY_VALUE(const auto mark,
                     store::EventStore(connection, tenant).mark(base::AccountId{}));
    const std::lock_guard lock(m_mutex);
    if (m_mark != mark || m_zone != zone)
        m_books.clear();
    m_mark = mark;
    m_zone = zone;
    for (const Kept &kept : m_books) {
        if (kept.at == at)
            return kept.book;
    }
    DUNLIN_TRY_VALUE(auto book, loadTerms(connection, tenant, {zone, at, {}}));
    if (m_books.size() >= kMostBooks)
        m_books.erase(m_books.begin());
    m_books.push_back({at, book});
    return book;
}

bool sameTerms(const TermsBook &a, const TermsBook &b)
{
    return std::equal(a.all().begin(), a.all().end(), b.all().begin(), b.all().end(),
                      [](const domain::TermPtr &x, const domain::TermPtr &y) {
                          return x->event == y->event && x->name == y->name;
                      });
}

Result<std::vector<base::AccountId>> accountsBetween(store::Connection &connection,
                                                     store::TenantKey tenant,
                                                     const TermsBook &before,
                                                     const TermsBook &after)
{
    Reach reach;
    addMissing(before, after, reach);
    addMissing(after, before, reach);
    std::vector<base::AccountId> accounts;
    if (!reach.everybody && reach.creditors.isEmpty())
        return accounts;
    DUNLIN_TRY(store::PortfolioReader(connection, tenant)
                   .forEachAccount([&](const store::AccountRow &row) {
                       if (reach.everybody || reach.creditors.contains(row.creditor))
                           accounts.push_back(row.id);
                       return true;
                   }));
    return accounts;
}

const domain::RateTables &shippedRates()
{
    static const domain::RateTables tables = [] {
        domain::RateTables all;
        const QDir folder(QStringLiteral(":/rates"));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            auto table = domain::rateTableFrom(shipped(folder.filePath(name)));
            DUNLIN_ASSERT(table);
            const QByteArray key = table->name;
            all.insert(key, std::make_shared<const domain::RateTable>(std::move(*table)));
        }
        return all;
    }();
    return tables;
}

Result<QByteArray> completeTerms(const QJsonObject &terms)
{
    QJsonObject complete = terms;
    const QString kPreset = QStringLiteral("preset");
    for (auto term = complete.begin(); term != complete.end(); ++term) {
        const QJsonObject changed = term.value().toObject();
        if (!term.value().isString() && !changed.contains(kPreset))
            continue;
        const QJsonObject known = presets().value(term.key()).toObject();
        const QString wanted =
            changed.isEmpty() ? term.value().toString() : changed.value(kPreset).toString();
        if (!known.contains(wanted)) {
            return fail(ErrorCode::Input,
                        QStringLiteral("there is no %1 \"%2\"; there are %3")
                            .arg(term.key(), wanted, known.keys().join(QStringLiteral(", "))));
        }
        QJsonObject value = known.value(wanted).toObject();
        for (auto field = changed.begin(); field != changed.end(); ++field) {
            if (field.key() != kPreset)
                value.insert(field.key(), field.value());
        }
        term.value() = value;
    }
    QByteArray json = QJsonDocument(complete).toJson(QJsonDocument::Compact);
    DUNLIN_TRY(domain::checkTerms(json));
    return json;
}

} // namespace dunlin::desk
