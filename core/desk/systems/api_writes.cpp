// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/systems/api_writes.h"

#include "core/base/hash.h"
#include "core/desk/office_core.h"
#include "core/desk/systems/api_pages.h"
#include "core/store/api_store.h"

#include <QtCore/QJsonDocument>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using store::Connection;

namespace {

constexpr qsizetype kMaxKey = 255;
constexpr int kKeptDays = 30;

} // namespace

Result<KeyedAnswer> onceByKey(Office &office, const ApiCaller &caller, const QString &key,
                              const QByteArray &request,
                              const std::function<Result<KeyedAnswer>()> &work)
{
    if (key.isEmpty() || key.size() > kMaxKey) {
        return fail(ErrorCode::Input,
                    QStringLiteral("a request that writes has an Idempotency-Key of 1 to %1 "
                                   "characters; sent again with the same, it writes nothing")
                        .arg(kMaxKey));
    }
    const QByteArray digest = base::toBytes(base::sha256(request));
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Result<KeyedAnswer> {
        store::ApiStore answers(connection, core.key());
        DUNLIN_TRY_VALUE(const auto before, answers.answer(caller.token, key));
        if (before && before->request != digest) {
            return fail(ErrorCode::Conflict,
                        QStringLiteral("this Idempotency-Key was used for another request; "
                                       "nothing was written"));
        }
        if (before)
            return KeyedAnswer{before->status, before->body, true};
        DUNLIN_TRY_VALUE(KeyedAnswer answer, work());
        const base::Instant now = core.clock().now();
        DUNLIN_TRY(
            answers.keepAnswer(caller.token, key, {digest, answer.status, answer.body}, now));
        DUNLIN_TRY(answers.forgetAnswers(now.plusMs(-kKeptDays * base::kMsPerDay)));
        return answer;
    });
}

Result<std::vector<LineAnswer>> appendAs(Office &office, const ApiCaller &caller,
                                         const std::vector<QJsonObject> &lines)
{
    std::vector<LineAnswer> out(lines.size());
    QByteArray text;
    std::vector<size_t> places;
    for (size_t i = 0; i < lines.size(); ++i) {
        const QString account = lines[i].value(QLatin1String("account")).toString();
        if (const auto seen = checkSees(office, caller, account); !seen) {
            if (seen.error().code != ErrorCode::NotFound)
                return fail(seen.error());
            out[i].verdict = "refused";
            out[i].reason = seen.error().detail;
            continue;
        }
        text += QJsonDocument(lines[i]).toJson(QJsonDocument::Compact) + '\n';
        places.push_back(i);
    }
    if (places.empty())
        return out;
    DUNLIN_TRY_VALUE(auto answers, appendLines(office, text, caller.user));
    for (size_t i = 0; i < places.size() && i < answers.size(); ++i)
        out[places[i]] = std::move(answers[i]);
    return out;
}

} // namespace dunlin::desk
