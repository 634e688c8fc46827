// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "app/keychain/key_choice.h"
#include "core/base/json_writer.h"
#include "core/desk/profile_keys.h"
#include "core/store/folder_lock.h"

#include <QtCore/QFileInfo>

namespace dunlin::ctl {

namespace {

/// Runs `work` with the keys of a closed profile, and says who keeps them afterwards.
int withKeys(const Invocation &call, const std::function<base::Status(desk::ProfileKeys &)> &work)
{
    const QString profile = call.path(call.arguments().at(0));
    if (!QFileInfo::exists(profile + QLatin1String("/outbox.db")))
        return call.failed(
            {base::ErrorCode::NotFound, QStringLiteral("there is no profile at %1").arg(profile)});
    const auto lock = store::FolderLock::take(profile);
    if (!lock)
        return call.failed(lock.error());
    auto keys = desk::ProfileKeys::open(
        profile, keychain::keyKeeperFor(profile, keychain::passphraseFromFile()));
    if (!keys)
        return call.failed(keys.error());
    if (const auto done = work(**keys); !done)
        return call.failed(done.error());
    base::JsonWriter json;
    json.beginObject().key("profile").value(profile);
    json.key("kept_by").value((*keys)->keptBy()).endObject();
    call.print(json.take());
    return Exit::Done;
}

int protect(const Invocation &call)
{
    const QString by = call.arguments().value(QStringLiteral("by"));
    QByteArray words;
    if (by == QLatin1String("passphrase"))
        words = call.input();
    words = words.left(words.indexOf('\n')); // all of it without a line's end
    if (by == QLatin1String("passphrase") && words.isEmpty())
        return call.usage(QStringLiteral("give the passphrase as the first line of stdin"));
    const std::shared_ptr<desk::KeyKeeper> keeper = keychain::keyKeeperNamed(
        by, [words](const QString &) -> base::Result<QByteArray> { return words; });
    if (!keeper)
        return call.usage(QStringLiteral("--by is file, passphrase or keychain"));
    return withKeys(call, [&](desk::ProfileKeys &keys) { return keys.keepBy(keeper); });
}

int rekey(const Invocation &call)
{
    return withKeys(call, [](desk::ProfileKeys &keys) { return keys.changeKeys(); });
}

} // namespace

std::vector<Command> profileCommands()
{
    return {
        {QStringLiteral("profile protect"),
         QStringLiteral("PROFILE --by file|passphrase|keychain"),
         QStringLiteral("Who keeps the keys of a laptop's profile: a file in it, a passphrase "
                        "(first line of stdin; later it is read from the file that the "
                        "environment names in DUNLIN_PASSPHRASE_FILE), or the system's "
                        "keychain.\nAnswers {profile, kept_by}."),
         {{QStringLiteral("by")}, {}, 1, 1},
         protect,
         true},
        {QStringLiteral("profile rekey"),
         QStringLiteral("PROFILE"),
         QStringLiteral("New keys for both files, which are written anew with them. It may be "
                        "stopped at any moment; the next start ends it.\nAnswers {profile, "
                        "kept_by}."),
         {{}, {}, 1, 1},
         rekey},
    };
}

} // namespace dunlin::ctl
