// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/office_clerk.h"

#include "app/ctl/command.h"
#include "core/base/json_writer.h"
#include "core/desk/systems/connectors.h"

namespace dunlin::server {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

QByteArray wordsJson(const QString &words)
{
    base::JsonWriter json;
    json.beginObject().key("words").value(words).endObject();
    return json.take();
}

bool begins(const QStringList &words, const char *group, const char *command)
{
    return words.value(0) == QLatin1String(group) && words.value(1) == QLatin1String(command);
}

Result<QByteArray> runHere(desk::Office &office, const base::Clock &clock, const QStringList &words)
{
    ctl::CommandContext context;
    context.clock = &clock;
    context.heldOffice = [&office](const QString &) { return &office; };
    context.heldProfile = [](const QString &) { return nullptr; };
    QByteArray out;
    QByteArray err;
    ctl::Request request;
    request.words = words.mid(0, 2)
                    << office.location() << words.mid(2) << QStringLiteral("--json");
    request.directory = QStringLiteral("/");
    request.out = [&out](QByteArrayView text) { out += text; };
    request.err = [&err](QByteArrayView text) { err += text; };
    const int code = ctl::runCommand(context, request);
    if (code == ctl::Exit::Done || code == ctl::Exit::DoneWithFindings)
        return out;
    QString why = QString::fromUtf8(err).trimmed();
    if (why.startsWith(QLatin1String("dunlinctl: ")))
        why.remove(0, 11);
    return fail(ErrorCode::Input, why);
}

} // namespace

desk::OfficeClerk officeClerk(desk::Office &office, const base::Clock &clock)
{
    return [&office, &clock](const QStringList &words) -> Result<QByteArray> {
        if (begins(words, "connector", "run")) {
            DUNLIN_TRY(desk::runSoon(office, words.value(2)));
            return wordsJson(QStringLiteral("the office's server runs it now; what it came to "
                                            "stands here when it is done"));
        }
        if (begins(words, "webhook", "send"))
            return wordsJson(
                QStringLiteral("the office's server sends what waits by itself, every second"));
        return runHere(office, clock, words);
    };
}

} // namespace dunlin::server
