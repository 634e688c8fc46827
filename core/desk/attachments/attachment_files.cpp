// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/attachments/attachment_files.h"

#include "core/desk/attachments/attachment_box.h"
#include "core/desk/ledger_view.h"
#include "core/exchange/outside/file_kind.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;

Result<FileTaken> takeFile(const QString &path, const QString &text)
{
    const QFileInfo info(path);
    const auto unreadable = [&] {
        return fail(ErrorCode::Io, QStringLiteral("cannot read %1").arg(info.fileName()));
    };
    if (!info.exists())
        return unreadable();
    if (!info.isFile()) // a folder, a pipe, a device: nothing with an end
        return fail(ErrorCode::Input, QStringLiteral("%1 is not a file").arg(info.fileName()));
    const auto tooLong = [](qint64 size) {
        return fail(ErrorCode::Input, QStringLiteral("the file has %1 KB; at most %2 KB are kept")
                                          .arg((size + 1023) / 1024)
                                          .arg(domain::kMaxAttachmentBytes / 1024));
    };
    if (info.size() > domain::kMaxAttachmentBytes)
        return tooLong(info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable();
    FileTaken taken{info.fileName(), file.read(domain::kMaxAttachmentBytes + 1), text.trimmed()};
    if (file.error() != QFileDevice::NoError)
        return unreadable();
    if (taken.bytes.size() > domain::kMaxAttachmentBytes)
        return tooLong(taken.bytes.size());
    if (taken.bytes.isEmpty())
        return fail(ErrorCode::Input, QStringLiteral("the file is empty"));
    return taken;
}

Result<std::vector<domain::Event>> eventsOfFile(const domain::AccountState &state,
                                                const FileTaken &file, const Recorder &recorder,
                                                EventAuthor &author, base::Rng &rng, QDate day)
{
    const auto kind = exchange::kindOfContent(file.bytes);
    if (!kind) {
        return fail(ErrorCode::Input,
                    QStringLiteral("by its content it is none of the kinds that are kept: PDF, PNG "
                                   "or JPEG picture, text, table, e-mail, Word or Excel without "
                                   "macros"));
    }
    domain::AttachmentAdded added;
    added.fileName = file.name;
    added.kind = *kind;
    added.size = file.bytes.size();
    added.hash = base::sha256(file.bytes);
    added.key = newAttachmentKey();
    added.text = file.text;
    DUNLIN_TRY(admitted(state, added, recorder, state.agreementRules().on(day), day));
    const base::EventId id{rng.bytes16()};
    std::vector<domain::Event> events;
    for (domain::AttachmentPart &part : sealedParts(state.id, id, added, file.bytes)) {
        events.push_back(author.draft(domain::attachmentFileOf(id),
                                      domain::Payload(std::move(part)), recorder.actor));
    }
    domain::Event event = author.draft(state.id, std::move(added), recorder.actor);
    event.envelope.id = id;
    events.push_back(std::move(event));
    return events;
}

Result<QByteArray> contentOf(store::Connection &connection, store::TenantKey tenant,
                             const domain::AttachmentState &file)
{
    DUNLIN_TRY_VALUE(auto events, eventsOf(connection, tenant, domain::attachmentFileOf(file.id)));
    std::vector<domain::AttachmentPart> parts;
    for (domain::Event &event : events) {
        if (auto *part = std::get_if<domain::AttachmentPart>(&event.payload))
            parts.push_back(std::move(*part));
    }
    return openParts(file, parts);
}

Result<domain::AttachmentState> fileNamed(const domain::AccountState &state, const QString &name)
{
    constexpr qsizetype kFewDigits = 6;
    std::vector<const domain::AttachmentState *> found;
    for (const domain::AttachmentState &file : state.attachments) {
        const QString id = file.id.toString();
        const bool byId = name.size() >= kFewDigits && id.startsWith(name, Qt::CaseInsensitive);
        if (byId || (file.isHere() && file.fileName == name))
            found.push_back(&file);
    }
    if (found.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("the account has no file %1").arg(name));
    if (found.size() > 1)
        return fail(ErrorCode::Input,
                    QStringLiteral("several files are %1; name it by its id").arg(name));
    return *found.front();
}

QString endingOf(domain::FileKind kind)
{
    switch (kind) {
    case domain::FileKind::Pdf: return QStringLiteral(".pdf");
    case domain::FileKind::Png: return QStringLiteral(".png");
    case domain::FileKind::Jpeg: return QStringLiteral(".jpg");
    case domain::FileKind::Text: return QStringLiteral(".txt");
    case domain::FileKind::Csv: return QStringLiteral(".csv");
    case domain::FileKind::Email: return QStringLiteral(".eml");
    case domain::FileKind::Word: return QStringLiteral(".docx");
    case domain::FileKind::Sheet: break;
    }
    return QStringLiteral(".xlsx");
}

} // namespace dunlin::desk
