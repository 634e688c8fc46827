// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_compliance.h"

#include "core/base/json_writer.h"
#include "core/desk/office_overview.h"

namespace dunlin::desk {

using ports::Reply;

namespace {

base::JsonWriter questionOf(const char *what, QDate from, QDate to)
{
    base::JsonWriter json;
    json.beginObject().key("ask").value(what);
    json.key("from").value(from.toString(Qt::ISODate)).key("to").value(to.toString(Qt::ISODate));
    return json;
}

/// Reads the office's answer before it is handed on.
template <class T, class Read>
Reply<QByteArray> reading(Reply<T> reply, Read read)
{
    return [reply = std::move(reply), read](const base::Result<QByteArray> &answer) {
        reply(answer ? read(*answer) : base::Result<T>(base::fail(answer.error())));
    };
}

} // namespace

void DeskCompliance::overview(QDate from, QDate to, Reply<ports::ComplianceOverview> reply)
{
    m_sync.ask(questionOf("overview", from, to).endObject().take(),
               reading(std::move(reply), overviewFromJson));
}

void DeskCompliance::cases(QDate from, QDate to, const QString &rule,
                           Reply<std::vector<ports::GateCase>> reply)
{
    base::JsonWriter json = questionOf("cases", from, to);
    json.key("rule").value(rule);
    m_sync.ask(json.endObject().take(), reading(std::move(reply), casesFromJson));
}

void DeskCompliance::replayDrafts(int days, Reply<ports::DraftReplay> reply)
{
    base::JsonWriter json;
    json.beginObject().key("ask").value("replay").key("days").number(days);
    m_sync.ask(json.endObject().take(), reading(std::move(reply), replayFromJson));
}

} // namespace dunlin::desk
