// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/attachments/desk_attachments.h"

#include "core/desk/attachments/attachment_use.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using ports::Reply;

DeskAttachments::~DeskAttachments()
{
    m_files.run([this] { m_outside.reset(); });
}

bool DeskAttachments::refuse(ports::Permission permission, base::Error *why) const
{
    if (const auto locked = m_core.care().guard().whyLocked(m_core.clock().now()))
        *why = *locked;
    else if (!m_core.identity())
        *why = {ErrorCode::Auth, QStringLiteral("this laptop is not enrolled"), {}};
    else if (!ports::allows(m_core.session().role, permission))
        *why = {ErrorCode::Forbidden, QStringLiteral("your role does not allow this"), {}};
    else
        return false;
    return true;
}

QString DeskAttachments::whyNotOutside() const
{
    const auto why = m_core.care().guard().whyNoCopies();
    return why ? why->detail : QString();
}

void DeskAttachments::addFile(domain::AccountId account, const QString &path, const QString &text,
                              Reply<ports::Saved> reply)
{
    base::Error why;
    if (refuse(ports::Permission::RecordWork, &why))
        return m_core.answer<ports::Saved>(std::move(reply), fail(why));
    m_files.post([=, this, reply = std::move(reply)]() mutable {
        const auto add = [&]() -> Result<ports::Saved> {
            DUNLIN_TRY_VALUE(const FileTaken file, takeFile(path, text));
            if (m_core.isClosing())
                return fail(ErrorCode::Cancelled);
            return m_core.runStore([&](WorkstationCore::Stores stores) {
                return keepFile(m_core, stores, account, file);
            });
        };
        m_core.answer<ports::Saved>(std::move(reply), add());
    });
}

Result<ports::AttachmentContent> DeskAttachments::read(domain::AccountId account,
                                                       domain::EventId file)
{
    if (m_core.isClosing())
        return fail(ErrorCode::Cancelled);
    return m_core.runReader(
        [&](WorkstationCore::Readers readers) -> Result<ports::AttachmentContent> {
            DUNLIN_TRY_VALUE(const auto state, stateNow(readers.cache, WorkstationCore::kTenant,
                                                        account, m_core.applyContext()));
            const auto found = std::find_if(state.attachments.begin(), state.attachments.end(),
                                            [&](const auto &one) { return one.id == file; });
            if (found == state.attachments.end())
                return fail(ErrorCode::NotFound, QStringLiteral("the account has no such file"));
            if (!found->isHere())
                return fail(ErrorCode::NotFound, QStringLiteral("the file was removed"));
            ports::AttachmentContent content{*found, {}};
            DUNLIN_TRY_VALUE(content.bytes,
                             contentOf(readers.cache, WorkstationCore::kTenant, *found));
            return content;
        });
}

void DeskAttachments::content(domain::AccountId account, domain::EventId file,
                              Reply<ports::AttachmentContent> reply)
{
    base::Error why;
    if (refuse(ports::Permission::ViewAccounts, &why))
        return m_core.answer<ports::AttachmentContent>(std::move(reply), fail(why));
    m_files.post([=, this, reply = std::move(reply)]() mutable {
        m_core.answer<ports::AttachmentContent>(std::move(reply), read(account, file));
    });
}

Result<QString> DeskAttachments::writeOutside(const ports::AttachmentContent &content)
{
    const auto failed = [] {
        return fail(ErrorCode::Io, QStringLiteral("the file cannot be written for another program; "
                                                  "is there room on the disk?"));
    };
    if (!m_outside) // a folder that only this user can enter
        m_outside =
            std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/dunlin-XXXXXX"));
    if (!m_outside->isValid())
        return failed();
    // Named by what it is: what it was called could make another program run it.
    const QString path =
        m_outside->filePath(content.file.id.toString().left(12) + endingOf(content.file.kind));
    QFile file(path);
    if (file.exists() && !file.remove())
        return failed();
    constexpr auto kOwn = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !file.setPermissions(kOwn)
        || file.write(content.bytes) != content.bytes.size() || !file.flush())
        return failed();
    file.close();
    file.setPermissions(QFileDevice::ReadOwner); // what is changed there would come back nowhere
    return path;
}

void DeskAttachments::openOutside(domain::AccountId account, domain::EventId file,
                                  Reply<QString> reply)
{
    base::Error why;
    if (refuse(ports::Permission::ViewAccounts, &why))
        return m_core.answer<QString>(std::move(reply), fail(why));
    if (const auto kept = m_core.care().guard().whyNoCopies())
        return m_core.answer<QString>(std::move(reply), fail(*kept));
    m_files.post([=, this, reply = std::move(reply)]() mutable {
        const auto write = [&]() -> Result<QString> {
            DUNLIN_TRY_VALUE(const auto content, read(account, file));
            return writeOutside(content);
        };
        m_core.answer<QString>(std::move(reply), write());
    });
}

void DeskAttachments::saveAs(domain::AccountId account, domain::EventId file, const QString &path,
                             Reply<bool> reply)
{
    base::Error why;
    if (refuse(ports::Permission::ViewAccounts, &why))
        return m_core.answer<bool>(std::move(reply), fail(why));
    if (const auto kept = m_core.care().guard().whyNoCopies())
        return m_core.answer<bool>(std::move(reply), fail(*kept));
    m_files.post([=, this, reply = std::move(reply)]() mutable {
        const auto write = [&]() -> Result<bool> {
            DUNLIN_TRY_VALUE(const auto content, read(account, file));
            QSaveFile out(path);
            if (!out.open(QIODevice::WriteOnly) || out.write(content.bytes) != content.bytes.size()
                || !out.commit())
                return fail(ErrorCode::Io, QStringLiteral("cannot write %1").arg(path));
            return true;
        };
        m_core.answer<bool>(std::move(reply), write());
    });
}

} // namespace dunlin::desk
