// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/team_settings.h"

#include "core/desk/terms_keeper.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

#include <map>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr int kMostAccounts = 100'000;
constexpr qsizetype kMostWords = 30;

QStringList wordsOf(const QJsonValue &value)
{
    QStringList words;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        words << one.toString();
    return words;
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

} // namespace

Result<std::vector<ports::DeskSettings>> deskSettings(store::Connection &connection,
                                                      store::TenantKey tenant, QDate day)
{
    DUNLIN_TRY_VALUE(const auto book, loadTerms(connection, tenant, {}));
    std::map<QByteArray, domain::TermPtr> latest;
    for (const domain::TermPtr &term : book->all()) {
        if (term->name.startsWith(kDeskTerm) && !term->creditor && term->from <= day)
            latest[term->name] = term;
    }
    std::vector<ports::DeskSettings> desks;
    for (const auto &[name, term] : latest) {
        if (term->value.isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(term->value).object();
        ports::DeskSettings desk;
        desk.user = QString::fromUtf8(name.mid(kDeskTerm.size()));
        desk.capacity = object.value(QLatin1String("capacity")).toInt();
        desk.languages = wordsOf(object.value(QLatin1String("languages")));
        desk.licences = wordsOf(object.value(QLatin1String("licences")));
        desk.awayFrom = dateOf(object.value(QLatin1String("away_from")));
        desk.awayUntil = dateOf(object.value(QLatin1String("away_until")));
        desk.cover = object.value(QLatin1String("cover")).toString();
        desks.push_back(std::move(desk));
    }
    return desks;
}

Result<domain::TermsSet> termsOf(const ports::DeskSettings &settings, QDate from)
{
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9.-]{1,60}$"));
    if (!name.match(settings.user).hasMatch())
        return fail(ErrorCode::Input, QStringLiteral("a desk needs the name of its user"));
    if (settings.capacity < 0 || settings.capacity > kMostAccounts)
        return fail(ErrorCode::Input, QStringLiteral("a desk carries 0 to 100,000 accounts"));
    if (settings.languages.size() > kMostWords || settings.licences.size() > kMostWords)
        return fail(ErrorCode::Input, QStringLiteral("at most 30 languages and licences"));
    const bool wrongDays =
        settings.awayUntil.isValid()
        && (!settings.awayFrom.isValid() || settings.awayUntil < settings.awayFrom);
    if (wrongDays)
        return fail(ErrorCode::Input,
                    QStringLiteral("the last day away is not before the first one"));
    if (settings.cover == settings.user)
        return fail(ErrorCode::Input, QStringLiteral("somebody else covers a desk"));
    QJsonObject object{
        {QStringLiteral("capacity"), settings.capacity},
        {QStringLiteral("languages"), QJsonArray::fromStringList(settings.languages)},
        {QStringLiteral("licences"), QJsonArray::fromStringList(settings.licences)}};
    if (settings.awayFrom.isValid())
        object.insert(QStringLiteral("away_from"), settings.awayFrom.toString(Qt::ISODate));
    if (settings.awayUntil.isValid())
        object.insert(QStringLiteral("away_until"), settings.awayUntil.toString(Qt::ISODate));
    if (!settings.cover.isEmpty())
        object.insert(QStringLiteral("cover"), settings.cover);
    domain::TermsSet set;
    set.from = from;
    set.terms = "{\"" + kDeskTerm.toByteArray() + settings.user.toUtf8()
                + "\":" + QJsonDocument(object).toJson(QJsonDocument::Compact) + '}';
    set.reason = QStringLiteral("desk settled");
    return set;
}

} // namespace dunlin::desk
