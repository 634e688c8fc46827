// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attachment_codec.h"

#include "core/domain/json_reader.h"

#include <algorithm>
#include <array>

namespace dunlin::domain {

namespace {

using json::DataWriter;
using json::Reader;
using json::view;

QByteArray fromBase64(Reader &in, std::string_view key)
{
    const auto decoded = QByteArray::fromBase64Encoding(view(in.utf8(key)).toByteArray(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        in.spoil(key);
    return decoded.decoded;
}

Payload readAttachment(Reader &in)
{
    AttachmentAdded p;
    p.fileName = in.text("name");
    const auto kind = fileKindFromName(view(in.utf8("type")));
    if (kind)
        p.kind = *kind;
    else
        in.spoil("type");
    p.size = in.number("size", 1, kMaxAttachmentBytes);
    const QByteArray hash = QByteArray::fromHex(view(in.utf8("sha256")).toByteArray());
    if (hash.size() == qsizetype(p.hash.size()))
        std::copy(hash.begin(), hash.end(), p.hash.begin());
    else
        in.spoil("sha256");
    p.key = fromBase64(in, "key");
    if (p.key.size() != kAttachmentKeyBytes)
        in.spoil("key");
    p.text = in.text("text");
    return p;
}

Payload readPart(Reader &in)
{
    AttachmentPart p;
    p.account = in.id<AccountId>("account");
    p.of = in.id<EventId>("of");
    p.part = int(in.number("part", 0, kMaxAttachmentBytes / kAttachmentPartBytes));
    p.sealed = fromBase64(in, "sealed");
    return p;
}

Payload readRemoved(Reader &in)
{
    return AttachmentRemoved{in.id<EventId>("of"), in.text("reason")};
}

} // namespace

void writeAgreement(DataWriter &data, const AttachmentAdded &p)
{
    data.text("name", p.fileName);
    data.word("type", name(p.kind));
    data.number("size", p.size);
    data.word("sha256", base::toHex(p.hash));
    data.word("key", p.key.toBase64());
    data.text("text", p.text);
}

void writeAgreement(DataWriter &data, const AttachmentPart &p)
{
    data.id("account", p.account);
    data.id("of", p.of);
    data.number("part", p.part);
    data.word("sealed", p.sealed.toBase64());
}

void writeAgreement(DataWriter &data, const AttachmentRemoved &p)
{
    data.id("of", p.of);
    data.text("reason", p.reason);
}

PayloadReader attachmentReader(std::string_view kind)
{
    if (kind == "attachment")
        return readAttachment;
    if (kind == "attachment_part")
        return readPart;
    return kind == "attachment_removed" ? readRemoved : nullptr;
}

} // namespace dunlin::domain
