// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_errand.h"

#include "core/base/json_writer.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using ports::Role;

namespace {

constexpr qsizetype kMostWords = 8;
constexpr qsizetype kLongestWord = 2'000;

/// As the page of bank lines: whoever records work and sees more than the own accounts.
bool decidesLines(Role role)
{
    return ports::allows(role, ports::Permission::ViewPortfolio)
           && ports::allows(role, ports::Permission::RecordWork);
}

bool seesSystems(Role role)
{
    return role == Role::Manager || role == Role::Admin || role == Role::Compliance
           || role == Role::Auditor;
}

bool steersOffice(Role role)
{
    return role == Role::Manager || role == Role::Admin;
}

/// One that is taken: `*` stands for a word of the sender's.
struct Errand {
    QStringList pattern;
    bool (*may)(Role);
    bool named; ///< the command keeps who decided
};

const std::vector<Errand> &errands()
{
    const auto words = [](const char *line) {
        return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
    };
    static const std::vector<Errand> all{
        {words("bank status"), decidesLines, false},
        {words("bank match"), decidesLines, false},
        {words("bank match --list --limit *"), decidesLines, false},
        {words("bank match * --account *"), decidesLines, true},
        {words("bank match * --set-aside *"), decidesLines, true},
        {words("device list"), steersOffice, false},
        {words("device wipe *"), steersOffice, true},
        {words("device wipe * --withdraw"), steersOffice, true},
        {words("connector list"), seesSystems, false},
        {words("connector runs *"), seesSystems, false},
        {words("connector run *"), steersOffice, false},
        {words("webhook list"), seesSystems, false},
        {words("webhook deliveries * --failed --limit *"), seesSystems, false},
        {words("webhook retry * *"), steersOffice, false},
        {words("webhook send"), steersOffice, false},
    };
    return all;
}

bool fits(const QStringList &words, const QStringList &pattern)
{
    return words.size() == pattern.size()
           && std::equal(words.begin(), words.end(), pattern.begin(),
                         [](const QString &word, const QString &wanted) {
                             // A word of the sender's is never an option.
                             return wanted == QLatin1String("*")
                                        ? !word.isEmpty() && !word.startsWith(u'-')
                                        : word == wanted;
                         });
}

} // namespace

QByteArray errandQuestion(const QStringList &words)
{
    base::JsonWriter json;
    json.beginObject().key("ask").value("errand").key("words").beginArray();
    for (const QString &word : words)
        json.value(word);
    return json.endArray().endObject().take();
}

bool asksErrand(const QByteArray &question)
{
    return QJsonDocument::fromJson(question).object().value(QLatin1String("ask")).toString()
           == QLatin1String("errand");
}

Result<QStringList> errandOf(Role role, const QString &user, const QByteArray &question)
{
    QStringList words;
    for (const QJsonValue word :
         QJsonDocument::fromJson(question).object().value(QLatin1String("words")).toArray())
        words << word.toString();
    const bool sane = words.size() <= kMostWords
                      && std::all_of(words.begin(), words.end(), [](const QString &word) {
                             return word.size() <= kLongestWord;
                         });
    const auto &all = errands();
    const auto errand = std::find_if(all.begin(), all.end(), [&](const Errand &one) {
        return sane && fits(words, one.pattern);
    });
    if (errand == all.end())
        return fail(ErrorCode::Input, QStringLiteral("this is nothing that a laptop has done at "
                                                     "its office"));
    if (!errand->may(role))
        return fail(ErrorCode::Forbidden,
                    QStringLiteral("your role may not do this at the office"));
    if (errand->named)
        words << QStringLiteral("--user") << user;
    return words;
}

} // namespace dunlin::desk
