// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/strategies/office_strategy.h"

#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/strategies/strategy_review.h"
#include "core/desk/strategies/strategy_sheet.h"
#include "core/desk/terms_keeper.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using store::Connection;

namespace {

Result<std::shared_ptr<const domain::TermsBook>> bookOf(OfficeCore &core, Connection &connection)
{
    return loadTerms(connection, core.key(), {core.settings().zone, {}, {}});
}

StrategyActivation activationOf(const domain::Term &term,
                                const QHash<base::CreditorId, QString> &creditors)
{
    StrategyActivation made;
    made.from = term.from;
    if (term.creditor)
        made.scope = creditors.value(*term.creditor);
    if (!term.product.isEmpty())
        made.scope += QLatin1String(", ") + term.product;
    const QJsonObject value = QJsonDocument::fromJson(term.value).object();
    made.version = value.value(QLatin1String("version")).toInt();
    made.by = value.value(QLatin1String("by")).toString();
    return made;
}

/// Marks the latest activation of each scope that has begun.
void markInForce(std::vector<StrategyActivation> &activations, QDate today)
{
    for (size_t i = 0; i < activations.size(); ++i) {
        StrategyActivation &one = activations[i];
        one.inForce = one.version > 0 && one.from <= today;
        for (size_t later = 0; later < activations.size() && one.inForce; ++later) {
            const StrategyActivation &other = activations[later];
            const bool after = other.from > one.from || (other.from == one.from && later > i);
            one.inForce = !(other.scope == one.scope && other.from <= today && after);
        }
    }
}

Result<StrategyFile> wantedFile(const ActivationRequest &request, const domain::TermsBook &book)
{
    if (!request.file.isEmpty())
        return strategyFileAt(request.file);
    if (request.draft) {
        if (auto draft = draftOf(book, request.name))
            return draft->file;
        return fail(ErrorCode::NotFound,
                    QStringLiteral("there is no draft of %1").arg(request.name));
    }
    if (request.version == 0)
        return shippedStrategy(request.name);
    if (auto file = activatedFile(book, request.name, request.version, {}))
        return *file;
    return fail(ErrorCode::NotFound, QStringLiteral("%1 has never been activated as version %2")
                                         .arg(request.name)
                                         .arg(request.version));
}

Result<QByteArray> termFor(const ActivationRequest &request, const domain::TermsBook &book,
                           ActivationOutcome *outcome)
{
    if (request.retire) {
        if (activationsOf(book, request.name).empty())
            return fail(ErrorCode::NotFound,
                        QStringLiteral("%1 has never been activated").arg(request.name));
        return QByteArray("null");
    }
    DUNLIN_TRY_VALUE(StrategyFile file, wantedFile(request, book));
    auto strategy = decision::Strategy::read(file.json, file.tables);
    if (!strategy) {
        return fail(ErrorCode::Input,
                    QStringLiteral("%1 cannot be used, and what was in force stays so: %2")
                        .arg(request.name, strategy.error().detail));
    }
    if ((*strategy)->name() != request.name) {
        return fail(ErrorCode::Input, QStringLiteral("the file is the strategy %1, not %2")
                                          .arg((*strategy)->name(), request.name));
    }
    const QString why = whyNotInForce(book, request.name, file, request.user);
    if (!why.isEmpty())
        return fail(ErrorCode::Forbidden, why);
    DUNLIN_TRY(casesHold(file));
    file.version = latestVersion(book, request.name) + 1;
    outcome->version = file.version;
    return termOf(file, request.user.isEmpty() ? QStringLiteral("engine") : request.user);
}

Status mayManage(OfficeCore &core, Connection &connection, const QString &user)
{
    if (user.isEmpty())
        return {};
    DUNLIN_TRY_VALUE(const ports::Role role, roleOf(core, connection, user));
    if (role == ports::Role::Manager || role == ports::Role::Admin)
        return {};
    return fail(ErrorCode::Forbidden,
                QStringLiteral("%1 may neither write nor activate strategies").arg(user));
}

} // namespace

Status casesHold(const StrategyFile &file)
{
    for (const ports::StrategyCaseResult &one : checkCases(file)) {
        if (!one.holds) {
            return fail(ErrorCode::Input,
                        QStringLiteral("the golden case \"%1\" does not hold: it would be %2, %3")
                            .arg(one.name, one.segment, one.treatment));
        }
    }
    return {};
}

Result<ActivationOutcome> draftStrategy(Office &office, const DraftRequest &request)
{
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Result<ActivationOutcome> {
        DUNLIN_TRY(mayManage(core, connection, request.user));
        QByteArray value = "null";
        if (!request.drop) {
            StrategyDraft draft;
            DUNLIN_TRY_VALUE(draft.file, strategyFileAt(request.file));
            DUNLIN_TRY_VALUE(const auto sheet, sheetOf(draft.file));
            if (sheet.name != request.name)
                return fail(ErrorCode::Input, QStringLiteral("the file is the strategy %1, not %2")
                                                  .arg(sheet.name, request.name));
            draft.by = request.user.isEmpty() ? QStringLiteral("engine") : request.user;
            draft.note = request.note;
            draft.kept = core.today();
            if (request.shadow)
                draft.shadowSince = core.today();
            value = termOf(draft);
        }
        domain::TermsSet set;
        set.from = core.today();
        set.terms = "{\"" + kDraftTerm.toByteArray() + request.name.toUtf8() + "\":" + value + '}';
        set.reason = QStringLiteral("strategy draft");
        std::vector<domain::Event> events;
        events.push_back(core.author().draft(
            base::AccountId{}, set,
            request.user.isEmpty() ? QStringLiteral("engine") : domain::actorOfUser(request.user)));
        ActivationOutcome outcome{0, core.today(), events.front().envelope.id};
        DUNLIN_TRY(appendOwn(core, connection, std::move(events)));
        return outcome;
    });
}

Result<std::vector<StrategyLine>> strategiesOf(Office &office)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<std::vector<StrategyLine>> {
        DUNLIN_TRY_VALUE(const auto book, bookOf(core, connection));
        DUNLIN_TRY_VALUE(const auto creditors, creditorNames(connection, core.key()));
        QStringList names = shippedStrategies();
        const QStringList shipped = names;
        for (const domain::TermPtr &term : book->all()) {
            const QString name = QString::fromUtf8(term->name.mid(kStrategyTerm.size()));
            if (term->name.startsWith(kStrategyTerm) && !names.contains(name))
                names << name;
        }
        std::vector<StrategyLine> lines;
        for (const QString &name : names) {
            StrategyLine line;
            line.name = name;
            line.shipped = shipped.contains(name);
            const auto activations = activationsOf(*book, name);
            for (const domain::TermPtr &term : activations)
                line.activations.push_back(activationOf(*term, creditors));
            markInForce(line.activations, core.today());
            auto file = activatedFile(*book, name, 0, core.today());
            if (!file && line.shipped) {
                DUNLIN_TRY_VALUE(file, shippedStrategy(name));
            }
            if (const auto read = file ? decision::Strategy::read(file->json, file->tables)
                                       : tl::unexpected(base::Error{})) {
                line.strategy = *read;
                line.title = line.strategy->title();
                line.about = line.strategy->about();
            }
            lines.push_back(std::move(line));
        }
        return lines;
    });
}

Result<ActivationOutcome> activateStrategy(Office &office, const ActivationRequest &request)
{
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Result<ActivationOutcome> {
        DUNLIN_TRY(mayManage(core, connection, request.user));
        DUNLIN_TRY_VALUE(const auto book, bookOf(core, connection));
        ActivationOutcome outcome;
        outcome.from = request.from.isValid() ? request.from : core.today();
        domain::TermsSet set;
        DUNLIN_TRY_VALUE(const QByteArray value, termFor(request, *book, &outcome));
        if (!request.creditor.isEmpty()) {
            DUNLIN_TRY_VALUE(const auto creditors, creditorNames(connection, core.key()));
            const auto ids = creditors.keys(request.creditor);
            if (ids.isEmpty())
                return fail(ErrorCode::NotFound,
                            QStringLiteral("there is no creditor %1").arg(request.creditor));
            set.creditor = ids.first();
        } else if (!request.product.isEmpty()) {
            return fail(ErrorCode::Input, QStringLiteral("a portfolio is one of a creditor"));
        }
        set.product = request.product;
        set.from = outcome.from;
        set.terms =
            "{\"" + kStrategyTerm.toByteArray() + request.name.toUtf8() + "\":" + value + '}';
        set.reason = request.retire ? QStringLiteral("strategy retired")
                                    : QStringLiteral("strategy activated");
        const QString actor =
            request.user.isEmpty() ? QStringLiteral("engine") : domain::actorOfUser(request.user);
        std::vector<domain::Event> events;
        events.push_back(core.author().draft(base::AccountId{}, set, actor));
        outcome.event = events.front().envelope.id;
        DUNLIN_TRY(appendOwn(core, connection, std::move(events)));
        return outcome;
    });
}

} // namespace dunlin::desk
