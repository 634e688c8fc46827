// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/attachment_desk.h"
#include "core/ports/change_set.h"
#include "tests/support/fake_account_desk.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

namespace dunlin::testing {

/// Files of the accounts of a FakeAccountDesk, in memory: answers from the event loop, refuses what
/// is in `refusals`, tells of what was added as a commit does.
class FakeAttachmentDesk final : public ports::AttachmentDesk {
public:
    FakeAttachmentDesk(FakeAccountDesk &desk, ports::Changes &changes)
        : m_desk(desk)
        , m_changes(changes)
    {}

    void addFile(domain::AccountId account, const QString &path, const QString &text,
                 ports::Reply<ports::Saved> reply) override;
    void content(domain::AccountId account, domain::EventId file,
                 ports::Reply<ports::AttachmentContent> reply) override;
    void openOutside(domain::AccountId account, domain::EventId file,
                     ports::Reply<QString> reply) override;
    void saveAs(domain::AccountId account, domain::EventId file, const QString &path,
                ports::Reply<bool> reply) override;
    QString whyNotOutside() const override { return whyNot; }

    /// Puts one on the page, as if somebody else had.
    domain::EventId put(domain::AccountId account, const QString &name, domain::FileKind kind,
                        const QByteArray &bytes);

    QStringList added;                    ///< paths
    QHash<QString, QByteArray> files;     ///< what stands at a path
    QHash<QString, base::Error> refusals; ///< by path
    QHash<domain::EventId, QByteArray> bytes;
    QStringList outside;
    QString whyNot;

private:
    FakeAccountDesk &m_desk;
    ports::Changes &m_changes;
    QObject m_loop;
    int m_next = 1;
};

} // namespace dunlin::testing
