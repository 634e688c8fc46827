// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/key_choice.h"

#include "app/keychain/keychain_keeper.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace dunlin::keychain {

std::shared_ptr<desk::KeyKeeper> keyKeeperNamed(const QString &name, desk::AskPassphrase ask)
{
    if (name == QLatin1String("file"))
        return desk::fileKeyKeeper();
    if (name == QLatin1String("passphrase"))
        return desk::passphraseKeyKeeper(std::move(ask));
    if (name == QLatin1String("keychain"))
        return keychainKeeper();
    return nullptr;
}

bool keptByPassphrase(const QString &folder)
{
    QFile file(folder + QLatin1String("/keys.json"));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    return json.value(QLatin1String("kept_by")).toString() == QLatin1String("passphrase");
}

std::shared_ptr<desk::KeyKeeper> keyKeeperFor(const QString &folder, desk::AskPassphrase ask)
{
    QFile file(folder + QLatin1String("/keys.json"));
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        return keyKeeperNamed(json.value(QLatin1String("kept_by")).toString(), std::move(ask));
    }
    const bool isOlder = QFile::exists(folder + QLatin1String("/key"));
    if (!isOlder && keychainWorks())
        return keychainKeeper();
    return desk::fileKeyKeeper();
}

desk::AskPassphrase passphraseFromFile()
{
    return [](const QString &) -> base::Result<QByteArray> {
        const QString path = qEnvironmentVariable("DUNLIN_PASSPHRASE_FILE");
        if (path.isEmpty())
            return base::fail(base::ErrorCode::Auth,
                              QStringLiteral("the profile is locked by a passphrase: name a file "
                                             "that holds it in DUNLIN_PASSPHRASE_FILE"),
                              base::Retry::AfterUserAction);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return base::fail(base::ErrorCode::Auth,
                              QStringLiteral("the passphrase's file cannot be read"),
                              base::Retry::AfterUserAction);
        QByteArray line = file.readLine();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        return line;
    };
}

} // namespace dunlin::keychain
