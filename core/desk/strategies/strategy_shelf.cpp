// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/strategies/strategy_shelf.h"

#include "core/base/hash.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <mutex>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr qint64 kLargestFile = 200 * 1024; // an activation is one event of at most 256 KiB

Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString()));
    if (file.size() > kLargestFile)
        return fail(ErrorCode::Input, QStringLiteral("%1 is larger than 200 KiB").arg(path));
    return file.readAll();
}

/// The words of a name, in lower case and without a plural's s.
QStringList wordsOf(const QString &name)
{
    static const QRegularExpression between(QStringLiteral("[^a-z0-9]+"));
    QStringList words = name.toLower().split(between, Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (word.size() > 3 && word.endsWith(u's'))
            word.chop(1);
    }
    return words;
}

/// Reading tables takes a millisecond; the same activation is asked for at every event.
std::shared_ptr<const decision::Strategy> strategyOf(const domain::Term &term, int *version)
{
    struct Known {
        std::shared_ptr<const decision::Strategy> strategy;
        int version = 0;
    };
    static std::mutex mutex;
    static QHash<QByteArray, Known> known;
    const QByteArray key = base::toBytes(base::sha256(term.value));
    const std::scoped_lock lock(mutex);
    auto found = known.find(key);
    if (found == known.end()) {
        Known made;
        if (const auto file = strategyFileOf(term.value)) {
            if (auto read = decision::Strategy::read(file->json, file->tables))
                made = {*read, file->version};
        }
        found = known.insert(key, made);
    }
    *version = found->version;
    return found->strategy;
}

} // namespace

QStringList shippedStrategies()
{
    QStringList names;
    for (const QString &file : QDir(QStringLiteral(":/strategies"))
                                   .entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names << QFileInfo(file).completeBaseName();
    return names;
}

QString strategyMeant(const QString &typed)
{
    const QStringList words = wordsOf(typed);
    QStringList meant;
    for (const QString &name : shippedStrategies()) {
        if (name == typed)
            return name;
        const QStringList own = wordsOf(name);
        const bool among = std::all_of(own.begin(), own.end(),
                                       [&](const QString &word) { return words.contains(word); });
        const bool begins = !words.isEmpty() && words.size() <= own.size()
                            && std::equal(words.begin(), words.end(), own.begin());
        if (among || begins)
            meant << name;
    }
    return meant.size() == 1 ? meant.first() : typed;
}

Result<StrategyFile> shippedStrategy(const QString &name)
{
    if (!shippedStrategies().contains(name)) {
        return fail(ErrorCode::NotFound,
                    QStringLiteral("there is no strategy %1; there are %2")
                        .arg(name, shippedStrategies().join(QStringLiteral(", "))));
    }
    return strategyFileAt(QStringLiteral(":/strategies/%1.json").arg(name));
}

Result<StrategyFile> strategyFileAt(const QString &path)
{
    StrategyFile file;
    DUNLIN_TRY_VALUE(file.json, contentsOf(path));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.json, &error);
    if (!document.isObject())
        return fail(ErrorCode::Input,
                    QStringLiteral("%1, byte %2: the strategy is no JSON object: %3")
                        .arg(path)
                        .arg(error.offset)
                        .arg(error.errorString()));
    const QString tables = document.object().value(QLatin1String("tables")).toString();
    if (tables.isEmpty() || QFileInfo(tables).fileName() != tables) {
        return fail(ErrorCode::Input,
                    QStringLiteral("%1: \"tables\" must name a DMN file beside it").arg(path));
    }
    DUNLIN_TRY_VALUE(file.tables, contentsOf(QFileInfo(path).path() + u'/' + tables));
    return file;
}

QByteArray termOf(const StrategyFile &file, const QString &by)
{
    QJsonObject value;
    value.insert(QStringLiteral("version"), file.version);
    value.insert(QStringLiteral("by"), by);
    value.insert(QStringLiteral("strategy"), QJsonDocument::fromJson(file.json).object());
    value.insert(QStringLiteral("dmn"), QString::fromUtf8(file.tables));
    if (!file.cases.isEmpty())
        value.insert(QStringLiteral("cases"), QJsonDocument::fromJson(file.cases).array());
    return QJsonDocument(value).toJson(QJsonDocument::Compact);
}

Result<StrategyFile> strategyFileOf(QByteArrayView term)
{
    const QJsonObject value = QJsonDocument::fromJson(term.toByteArray()).object();
    StrategyFile file;
    file.version = value.value(QLatin1String("version")).toInt();
    file.json = QJsonDocument(value.value(QLatin1String("strategy")).toObject())
                    .toJson(QJsonDocument::Compact);
    file.tables = value.value(QLatin1String("dmn")).toString().toUtf8();
    const QJsonArray cases = value.value(QLatin1String("cases")).toArray();
    if (!cases.isEmpty())
        file.cases = QJsonDocument(cases).toJson(QJsonDocument::Compact);
    if (file.version <= 0 || file.tables.isEmpty())
        return fail(ErrorCode::Input, QStringLiteral("it is no activated strategy"));
    return file;
}

std::vector<domain::TermPtr> activationsOf(const domain::TermsBook &book, const QString &name)
{
    const QByteArray term = kStrategyTerm.toByteArray() + name.toUtf8();
    std::vector<domain::TermPtr> found;
    for (const domain::TermPtr &one : book.all()) {
        if (one->name == term)
            found.push_back(one);
    }
    return found;
}

StrategyShelf::StrategyShelf(std::shared_ptr<const domain::TermsBook> book, QDate day,
                             std::shared_ptr<const decision::Strategy> instead)
    : m_book(std::move(book))
    , m_day(day)
    , m_instead(std::move(instead))
    , m_none(!m_instead)
    , m_touchesFinished(m_instead && m_instead->touchesFinished())
{
    for (const domain::TermPtr &term : m_book ? m_book->all() : std::vector<domain::TermPtr>()) {
        if (!term->name.startsWith(kStrategyTerm) || term->value.isEmpty() || term->from > m_day)
            continue;
        int version = 0;
        const auto strategy = strategyOf(*term, &version);
        m_none = m_none && !strategy;
        m_touchesFinished = m_touchesFinished || (strategy && strategy->touchesFinished());
    }
}

const std::vector<ActiveStrategy> &StrategyShelf::of(const domain::AccountState &account)
{
    const QByteArray key = account.creditor.toBytes() + account.product.toUtf8();
    const auto known = m_byPortfolio.constFind(key);
    if (known != m_byPortfolio.constEnd())
        return *known;
    std::vector<const domain::Term *> terms;
    const domain::AccountTerms all(m_book->of(account.creditor, account.product));
    for (const domain::Term *term : all.allInForce(m_day)) {
        if (term->name.startsWith(kStrategyTerm))
            terms.push_back(term);
    }
    std::stable_sort(terms.begin(), terms.end(), [](const auto *a, const auto *b) {
        return a->scope != b->scope ? a->scope > b->scope : a->name < b->name;
    });
    std::vector<ActiveStrategy> active;
    for (const domain::Term *term : terms) {
        ActiveStrategy one;
        one.strategy = strategyOf(*term, &one.version);
        if (one.strategy)
            active.push_back(std::move(one));
    }
    if (m_instead) {
        const auto named = std::find_if(active.begin(), active.end(), [&](const auto &one) {
            return one.strategy->name() == m_instead->name();
        });
        if (named != active.end())
            named->strategy = m_instead;
        else
            active.push_back({m_instead, 0});
    }
    return *m_byPortfolio.insert(key, std::move(active));
}

const ActiveStrategy *StrategyShelf::forAccount(const domain::AccountState &account,
                                                const decision::FeatureContext &context)
{
    if (m_none)
        return nullptr;
    for (const ActiveStrategy &one : of(account)) {
        if (one.strategy->appliesTo(account, context))
            return &one;
    }
    return nullptr;
}

} // namespace dunlin::desk
