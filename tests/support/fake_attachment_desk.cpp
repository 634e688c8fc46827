// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_attachment_desk.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTimer>

namespace dunlin::testing {

domain::EventId FakeAttachmentDesk::put(domain::AccountId account, const QString &name,
                                        domain::FileKind kind, const QByteArray &content)
{
    domain::AttachmentState file;
    file.id.bytes[0] = 0xf1;
    file.id.bytes[15] = quint8(m_next++);
    file.fileName = name;
    file.kind = kind;
    file.size = content.size();
    file.by = QStringLiteral("user:dana");
    file.at = base::Instant{1795538520'000};
    bytes.insert(file.id, content);
    m_desk.at(account).state.attachments.push_back(file);
    return file.id;
}

void FakeAttachmentDesk::addFile(domain::AccountId account, const QString &path, const QString &,
                                 ports::Reply<ports::Saved> reply)
{
    QTimer::singleShot(0, &m_loop, [=, this] {
        if (refusals.contains(path))
            return reply(base::fail(refusals[path]));
        added << path;
        ports::Saved saved;
        saved.account = account;
        saved.events = {
            put(account, QFileInfo(path).fileName(), domain::FileKind::Text, files.value(path))};
        reply(saved);
        ports::ChangeSet changed;
        changed.accounts.insert(account);
        Q_EMIT m_changes.committed(changed);
    });
}

void FakeAttachmentDesk::content(domain::AccountId account, domain::EventId file,
                                 ports::Reply<ports::AttachmentContent> reply)
{
    QTimer::singleShot(0, &m_loop, [=, this] {
        for (const domain::AttachmentState &one : m_desk.at(account).state.attachments) {
            if (one.id == file)
                return reply(ports::AttachmentContent{one, bytes.value(file)});
        }
        reply(base::fail(base::ErrorCode::NotFound, QStringLiteral("no such file")));
    });
}

void FakeAttachmentDesk::openOutside(domain::AccountId, domain::EventId file,
                                     ports::Reply<QString> reply)
{
    QTimer::singleShot(0, &m_loop, [=, this] {
        outside << file.toString();
        reply(QStringLiteral("/tmp/copy.txt"));
    });
}

void FakeAttachmentDesk::saveAs(domain::AccountId, domain::EventId, const QString &path,
                                ports::Reply<bool> reply)
{
    QTimer::singleShot(0, &m_loop, [=, this] {
        outside << path;
        reply(true);
    });
}

} // namespace dunlin::testing
