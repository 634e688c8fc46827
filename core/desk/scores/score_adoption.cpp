// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/scores/score_adoption.h"

#include "core/desk/ledger_writer.h"
#include "core/desk/office_core.h"
#include "core/desk/terms_keeper.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace dunlin::desk {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using store::Connection;

namespace {

Status mayAdopt(OfficeCore &core, Connection &connection, const QString &user)
{
    if (user.isEmpty())
        return {};
    DUNLIN_TRY_VALUE(const ports::Role role, roleOf(core, connection, user));
    if (role == ports::Role::Manager || role == ports::Role::Admin)
        return {};
    return fail(ErrorCode::Forbidden, u"%1 may not adopt scores"_s.arg(user));
}

Result<std::shared_ptr<const domain::TermsBook>> bookOf(OfficeCore &core, Connection &connection)
{
    return loadTerms(connection, core.key(), {core.settings().zone, {}, {}});
}

QString authorName(const QString &user)
{
    return user.isEmpty() ? u"engine"_s : user;
}

/// `terms`: a JSON object.
Status write(OfficeCore &core, Connection &connection, const QString &user, QByteArray terms,
             const QString &reason)
{
    domain::TermsSet set;
    set.from = core.today();
    set.terms = std::move(terms);
    set.reason = reason;
    std::vector<domain::Event> events;
    events.push_back(core.author().draft(base::AccountId{}, set,
                                         user.isEmpty() ? u"engine"_s : domain::actorOfUser(user)));
    DUNLIN_TRY(appendOwn(core, connection, std::move(events)));
    return {};
}

QByteArray oneTerm(QByteArrayView name, const QByteArray &value)
{
    return "{\"" + name.toByteArray() + "\":" + value + '}';
}

} // namespace

Result<ScoreAdoption> adoptScore(OfficeCore &core, const ScoreFile &file, ScoreFacts facts,
                                 const QString &user)
{
    return core.write([&](Connection &connection) -> Result<ScoreAdoption> {
        DUNLIN_TRY(mayAdopt(core, connection, user));
        DUNLIN_TRY_VALUE(const auto book, bookOf(core, connection));
        facts.version = latestScoreVersion(*book) + 1;
        facts.from = core.today();
        facts.by = authorName(user);
        DUNLIN_TRY_VALUE(const QByteArray value, termOf(file, facts));
        if (!whyNoScore(*book, value, user).isEmpty()) {
            const QByteArray draft = termOf(ScoreDraft{value, user, core.today()});
            DUNLIN_TRY(
                write(core, connection, user, oneTerm(kPayScoreDraft, draft), u"score proposed"_s));
            return ScoreAdoption{0, true};
        }
        DUNLIN_TRY(write(core, connection, user, oneTerm(kPayScore, value), u"score adopted"_s));
        return ScoreAdoption{facts.version, false};
    });
}

Result<ScoreFacts> approveScore(Office &office, const QString &user)
{
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Result<ScoreFacts> {
        DUNLIN_TRY(mayAdopt(core, connection, user));
        DUNLIN_TRY_VALUE(const auto book, bookOf(core, connection));
        DUNLIN_TRY_VALUE(const QByteArray terms, approvalOf(*book, user, core.today()));
        DUNLIN_TRY(write(core, connection, user, terms, u"score adopted"_s));
        const QJsonObject value = QJsonDocument::fromJson(terms)
                                      .object()
                                      .value(QString::fromLatin1(kPayScore))
                                      .toObject();
        DUNLIN_TRY_VALUE(const auto score, OfficeScore::read(QJsonDocument(value).toJson()));
        return score->facts();
    });
}

Result<ScoreReturn> sendScoreBack(Office &office, const QString &why, const QString &user)
{
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Result<ScoreReturn> {
        DUNLIN_TRY(mayAdopt(core, connection, user));
        DUNLIN_TRY_VALUE(const auto book, bookOf(core, connection));
        ScoreReturn back{{}, authorName(user), core.today(), why.trimmed()};
        if (const auto draft = scoreDraftOf(*book))
            back.of = draft->by;
        DUNLIN_TRY_VALUE(const QByteArray terms, returnOf(*book, back));
        DUNLIN_TRY(write(core, connection, user, terms, u"score sent back"_s));
        return back;
    });
}

Status retireScore(OfficeCore &core, const QString &user)
{
    return core.write([&](Connection &connection) -> Status {
        DUNLIN_TRY(mayAdopt(core, connection, user));
        return write(core, connection, user, oneTerm(kPayScore, "null"), u"score retired"_s);
    });
}

} // namespace dunlin::desk
