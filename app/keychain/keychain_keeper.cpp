// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/keychain_keeper.h"

#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtCore/QTimer>

#include <qt6keychain/keychain.h>

namespace dunlin::keychain {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Retry;
using base::Secret;
using base::Status;

namespace {

const QString kService = QStringLiteral("dunlin");
constexpr int kLongestWaitMs = 120'000;

/// Runs a job to its end.
QKeychain::Error runJob(QKeychain::Job &job)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    QEventLoop loop;
    bool finished = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        finished = true;
        loop.quit();
    });
    QTimer::singleShot(kLongestWaitMs, &loop, &QEventLoop::quit);
    job.start();
    if (!finished)
        loop.exec();
    return finished ? job.error() : QKeychain::AccessDenied;
}

QString entryPath(const QString &profile)
{
    return profile + QLatin1String("/key.entry");
}

QString entryOf(const QString &profile)
{
    QFile file(entryPath(profile));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed())
                                          : QString();
}

QString newEntryName()
{
    return QStringLiteral("profile ")
           + QString::fromLatin1(Secret::random(16).view().toByteArray().toHex());
}

QKeychain::Error write(const QString &entry, const Secret &secret)
{
    QKeychain::WritePasswordJob job(kService);
    job.setKey(entry);
    QByteArray text = secret.view().toByteArray().toBase64();
    job.setTextData(QString::fromLatin1(text));
    base::wipe(text);
    return runJob(job);
}

QKeychain::Error remove(const QString &entry)
{
    QKeychain::DeletePasswordJob job(kService);
    job.setKey(entry);
    return runJob(job);
}

class KeychainKeeper final : public desk::KeyKeeper {
public:
    QByteArray name() const override { return QByteArrayLiteral("keychain"); }

    Result<std::optional<Secret>> load(const QString &profile) override
    {
        const QString entry = entryOf(profile);
        if (entry.isEmpty())
            return std::optional<Secret>();
        QKeychain::ReadPasswordJob job(kService);
        job.setKey(entry);
        if (runJob(job) != QKeychain::NoError)
            return fail(ErrorCode::Auth,
                        QStringLiteral("the keychain does not give the profile's key: it is "
                                       "locked, or the entry \"%1\" is gone from it")
                            .arg(entry),
                        Retry::AfterUserAction);
        QByteArray text = job.textData().toLatin1();
        QByteArray bytes = QByteArray::fromBase64(text);
        base::wipe(text);
        const Secret secret(bytes);
        base::wipe(bytes);
        return std::optional(secret);
    }

    Status store(const QString &profile, const Secret &secret) override
    {
        QString entry = entryOf(profile);
        const bool isNew = entry.isEmpty();
        if (isNew)
            entry = newEntryName();
        if (write(entry, secret) != QKeychain::NoError)
            return fail(ErrorCode::Auth, QStringLiteral("the keychain does not take the key"),
                        Retry::AfterUserAction);
        if (!isNew)
            return {};
        QSaveFile file(entryPath(profile));
        const QByteArray line = entry.toLatin1() + '\n';
        if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size() || !file.commit())
            return fail(ErrorCode::Io, QStringLiteral("key.entry cannot be written"));
        return {};
    }

    Status erase(const QString &profile) override
    {
        const QString entry = entryOf(profile);
        if (entry.isEmpty())
            return {};
        const QKeychain::Error error = remove(entry);
        if (error != QKeychain::NoError && error != QKeychain::EntryNotFound)
            return fail(ErrorCode::Auth, QStringLiteral("the keychain does not let the key go"),
                        Retry::AfterUserAction);
        QFile::remove(entryPath(profile));
        return {};
    }
};

} // namespace

std::unique_ptr<desk::KeyKeeper> keychainKeeper()
{
    return std::make_unique<KeychainKeeper>();
}

bool keychainWorks()
{
    const QString entry = QStringLiteral("probe ") + newEntryName();
    const Secret secret = Secret::random(16);
    if (write(entry, secret) != QKeychain::NoError)
        return false;
    QKeychain::ReadPasswordJob job(kService);
    job.setKey(entry);
    const bool same = runJob(job) == QKeychain::NoError
                      && job.textData().toLatin1() == secret.view().toByteArray().toBase64();
    remove(entry);
    return same;
}

} // namespace dunlin::keychain
