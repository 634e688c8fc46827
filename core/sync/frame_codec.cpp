// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"
#include "core/sync/codec.h"
#include "core/sync/event_line.h"
#include "core/sync/frame_lines.h"
#include "core/sync/wire_bytes.h"

#include <algorithm>

namespace dunlin::sync {

namespace {

using base::ErrorCode;
using base::fail;
using base::JsonWriter;
using domain::StoredEvent;

constexpr qsizetype kSaltBytes = 16;
constexpr qint64 kReserved = 256; ///< events of an account that room is made for beforehand
constexpr char kPushHash[] = "sha";
constexpr char kPullHash[] = "sha256";

tl::unexpected<base::Error> malformed(const char *why)
{
    return fail(ErrorCode::Protocol, QLatin1String(why));
}

void writeAck(JsonWriter &json, const Ack &ack)
{
    json.beginObject().key("last").number(ack.last).key("hash").value(base::toHex(ack.lastHash));
    json.key("safe").number(ack.safe).endObject();
}

Ack readAck(JsonFields fields, bool *ok)
{
    Ack ack{fields.integer("last"), fields.hash("hash"), fields.integer("safe")};
    *ok = *ok && fields.ok();
    return ack;
}

void writeTree(JsonWriter &json, const PullPage &page)
{
    if (page.treeNote.isEmpty())
        return;
    json.key("sth").value(page.treeNote).key("proofs").beginArray();
    for (const TreeProof &proof : page.treeProofs) {
        json.beginObject().key("size").number(qint64(proof.size)).key("path").beginArray();
        for (const base::Hash32 &hash : proof.path)
            json.value(base::toHex(hash));
        json.endArray().endObject();
    }
    json.endArray();
}

void readTree(JsonFields &fields, PullPage *page)
{
    if (!fields.has("sth"))
        return;
    page->treeNote = fields.text("sth");
    for (JsonFields &entry : fields.objects("proofs")) {
        TreeProof proof{quint64(entry.integer("size")), {}};
        for (const QByteArray &text : entry.texts("path")) {
            const QByteArray bytes = QByteArray::fromHex(text);
            base::Hash32 hash{};
            if (bytes.size() != qsizetype(hash.size()))
                return fields.fail();
            std::copy(bytes.begin(), bytes.end(), hash.begin());
            proof.path.push_back(hash);
        }
        if (!entry.ok())
            return fields.fail();
        page->treeProofs.push_back(std::move(proof));
    }
}

void writeEvent(FrameWriter &frames, QByteArrayView account, const StoredEvent &event)
{
    EventHead head;
    head.put(R"({"t":"ev","a":")").put(account).put(R"(","s":)").number(event.seq);
    head.put(R"(,"g":")").hex(event.tag).put(R"(","v":")").put(domain::name(event.verdict));
    head.put(R"(","id":")").hex(event.id.bytes).put(R"(","d":")").hex(event.device.bytes);
    head.put(R"(","n":)").number(event.dseq).put(R"(,"at":)").number(event.receivedAt.ms);
    head.put(R"(,"salt":")").hex(event.salt).put("\"");
    frames.line(head.text(), event.raw);
}

void writeAccount(FrameWriter &frames, const AccountPart &part)
{
    const QByteArray account = part.account.toHex();
    if (part.kind == AccountPart::Kind::Drop) {
        JsonWriter drop;
        drop.beginObject().key("t").value("drop").key("a").value(account);
        if (part.erased)
            drop.key("erased").boolean(true);
        frames.line(drop.endObject().take());
        return;
    }
    if (part.kind == AccountPart::Kind::Open) {
        JsonWriter open;
        open.beginObject().key("t").value("open").key("a").value(account);
        open.key("n").number(qint64(part.events.size())).endObject();
        frames.line(open.take());
    }
    for (const StoredEvent &event : part.events)
        writeEvent(frames, account, event);
    JsonWriter sum;
    sum.beginObject().key("t").value("sum").key("a").value(account);
    sum.key("n").number(part.sum.count).key("x").value(part.sum.toHex()).endObject();
    frames.line(sum.take());
}

/// Puts the frames of one page together.
class PageReader {
public:
    /// An event's line exactly as writeEvent() writes it, without reading JSON for it: nearly all
    /// lines of a first sync. Any other is not `taken`, and is a frame like the rest.
    base::Status takePlain(QByteArrayView line, bool *taken);
    base::Status take(Frame &frame);
    base::Result<PullPage> finish();

private:
    base::Status hello(JsonFields &fields);
    base::Status event(Frame &frame);
    base::Status add(StoredEvent &&event, QByteArrayView raw);
    base::Status sum(JsonFields &fields);

    PullPage m_page;
    AccountPart m_part;
    qint64 m_promised = -1; ///< events an open line announced
    bool m_open = false;    ///< m_part is being filled
    bool m_hello = false;
    bool m_closed = false;
};

base::Status PageReader::hello(JsonFields &fields)
{
    const qint64 proto = fields.integer("proto");
    m_page.tenant = fields.id<base::TenantId>("tenant");
    m_page.now = base::Instant{fields.integer("now")};
    const QByteArray mode = fields.text("mode");
    if (!fields.ok() || m_hello || proto != kProto)
        return malformed("hello");
    if (mode == "rewound")
        m_page.mode = PullMode::Rewound;
    else if (mode != "delta")
        return malformed("mode");
    m_hello = true;
    return {};
}

base::Status PageReader::event(Frame &frame)
{
    JsonFields &fields = frame.fields;
    StoredEvent event;
    event.account = fields.id<base::AccountId>("a");
    event.seq = fields.integer("s", 1);
    event.tag = fields.hex64("g");
    const auto verdict = domain::verdictFromName(fields.text("v"));
    event.id = fields.id<base::EventId>("id");
    event.device = fields.id<base::DeviceId>("d");
    event.dseq = fields.integer("n", 1);
    event.receivedAt = base::Instant{fields.integer("at")};
    event.salt = fields.hex("salt", kSaltBytes);
    if (!fields.ok() || frame.verbatim.isNull())
        return malformed("ev");
    event.verdict = verdict.value_or(domain::Verdict::Accepted);
    return add(std::move(event), frame.verbatim);
}

base::Status PageReader::takePlain(QByteArrayView line, bool *taken)
{
    EventLine text(line);
    StoredEvent event;
    QByteArrayView verdict;
    event.salt = QByteArray(kSaltBytes, Qt::Uninitialized);
    const bool isPlain =
        text.skip(R"({"t":"ev","a":")") && text.hex(event.account.bytes) && text.skip(R"(","s":)")
        && text.number(&event.seq) && text.skip(R"(,"g":")") && text.hex(&event.tag)
        && text.skip(R"(","v":")") && text.word(&verdict) && text.skip(R"(","id":")")
        && text.hex(event.id.bytes) && text.skip(R"(","d":")") && text.hex(event.device.bytes)
        && text.skip(R"(","n":)") && text.number(&event.dseq) && text.skip(R"(,"at":)")
        && text.number(&event.receivedAt.ms) && text.skip(R"(,"salt":")") && text.hex(event.salt)
        && text.skip(R"(","e":)") && text.rest().size() > 1 && text.rest().back() == '}';
    const auto known = isPlain ? domain::verdictFromName(verdict) : std::nullopt;
    *taken = known && event.seq >= 1 && event.dseq >= 1 && m_hello && !m_closed;
    if (!*taken)
        return {};
    event.verdict = *known;
    return add(std::move(event), text.rest().chopped(1));
}

base::Status PageReader::add(StoredEvent &&event, QByteArrayView raw)
{
    if (!m_open) {
        m_part = {AccountPart::Kind::Change, event.account, {}, {}};
        m_open = true;
        m_promised = -1;
    }
    if (m_part.account != event.account)
        return malformed("an event between another account's");
    event.raw = raw.toByteArray();
    event.hash = domain::eventHash(event.salt, event.raw);
    m_part.events.push_back(std::move(event));
    return {};
}

base::Status PageReader::sum(JsonFields &fields)
{
    const auto account = fields.id<base::AccountId>("a");
    const qint64 count = fields.integer("n");
    const QByteArray sum = fields.hex("x", 16);
    if (!fields.ok())
        return malformed("sum");
    if (!m_open)
        m_part = {AccountPart::Kind::Sum, account, {}, {}};
    if (m_part.account != account)
        return malformed("a sum of another account");
    if (m_open && m_promised >= 0 && m_promised != qint64(m_part.events.size()))
        return malformed("an account has fewer events than were announced");
    m_part.sum.count = count;
    m_part.sum.high = readBigEndian<quint64>(sum, 0);
    m_part.sum.low = readBigEndian<quint64>(sum, 8);
    m_page.accounts.push_back(std::move(m_part));
    m_part = {};
    m_open = false;
    return {};
}

base::Status PageReader::take(Frame &frame)
{
    JsonFields &fields = frame.fields;
    if (!m_hello && frame.type != "hello")
        return malformed("no hello");
    if (m_closed)
        return malformed("a line after the checkpoint");
    if (frame.type == "hello")
        return hello(fields);
    if (frame.type == "ev")
        return event(frame);
    if (frame.type == "sum")
        return sum(fields);
    if (m_open
        && (frame.type == "open" || frame.type == "drop" || frame.type == "page"
            || frame.type == "checkpoint"))
        return malformed("an account without its sum");
    bool ok = true;
    if (frame.type == "drop") {
        AccountPart drop{AccountPart::Kind::Drop, fields.id<base::AccountId>("a"), {}, {}};
        drop.erased = fields.has("erased") && fields.boolean("erased");
        m_page.accounts.push_back(std::move(drop));
    } else if (frame.type == "open") {
        m_part = {AccountPart::Kind::Open, fields.id<base::AccountId>("a"), {}, {}};
        m_promised = fields.integer("n");
        m_part.events.reserve(size_t(std::clamp<qint64>(m_promised, 0, kReserved)));
        m_open = true;
    } else if (frame.type == "page") {
        m_page.nextPage = fields.text("token");
        m_page.me = readAck(fields.object("me"), &ok);
        readTree(fields, &m_page);
        ok = ok && !m_page.nextPage.isEmpty();
        m_closed = true;
    } else if (frame.type == "checkpoint") {
        m_page.cursor = fields.text("cursor");
        m_page.me = readAck(fields.object("me"), &ok);
        readTree(fields, &m_page);
        ok = ok && !m_page.cursor.isEmpty();
        m_closed = true;
    } else if (frame.type == "rewound") {
        m_page.me = readAck(fields.object("me"), &ok);
        m_closed = true;
    } else {
        ++m_page.unknownLines;
    }
    if (!fields.ok() || !ok)
        return malformed("a line lacks a member");
    return {};
}

base::Result<PullPage> PageReader::finish()
{
    const bool rewound = m_page.mode == PullMode::Rewound;
    if (!m_closed || m_open || (rewound != (m_page.nextPage.isEmpty() && m_page.cursor.isEmpty())))
        return malformed("a page without its end");
    return std::move(m_page);
}

} // namespace

QByteArray encodeBatch(const PushBatch &batch)
{
    FrameWriter frames;
    JsonWriter head;
    head.beginObject().key("t").value("batch").key("dev").value(batch.device.toHex());
    head.key("first").number(batch.first).key("count").number(qint64(batch.events.size()));
    head.key("prev").value(base::toHex(batch.prev)).key("head").value(base::toHex(batch.head));
    head.key("sig").value(batch.signature.toHex()).endObject();
    frames.line(head.take());
    for (const PushEvent &event : batch.events) {
        JsonWriter line;
        line.beginObject().key("n").number(event.dseq).key("salt").value(event.salt.toHex());
        frames.line(line.take(), event.raw);
    }
    return frames.finish(kPushHash);
}

base::Result<PushBatch> decodeBatch(QByteArrayView body)
{
    DUNLIN_TRY_VALUE(FrameReader reader, FrameReader::open(body, kPushHash));
    if (reader.atEnd())
        return malformed("an empty push");
    DUNLIN_TRY_VALUE(Frame head, reader.next());
    PushBatch batch;
    batch.device = head.fields.id<base::DeviceId>("dev");
    batch.first = head.fields.integer("first", 1);
    const qint64 count = head.fields.integer("count", 1);
    batch.prev = head.fields.hash("prev");
    batch.head = head.fields.hash("head");
    batch.signature = head.fields.hex("sig", 64);
    if (head.type != "batch" || !head.fields.ok() || count > kMaxBatchEvents)
        return malformed("batch");
    batch.events.reserve(size_t(count));
    while (!reader.atEnd()) {
        DUNLIN_TRY_VALUE(Frame frame, reader.next());
        if (!frame.type.isEmpty())
            continue; // a kind of line of a newer protocol
        PushEvent event{frame.fields.integer("n", 1), frame.fields.hex("salt", kSaltBytes),
                        frame.verbatim.toByteArray()};
        if (!frame.fields.ok() || frame.verbatim.isNull()
            || event.dseq != batch.first + qint64(batch.events.size()))
            return malformed("event line");
        batch.events.push_back(std::move(event));
    }
    if (qint64(batch.events.size()) != count)
        return malformed("another count of events");
    return batch;
}

QByteArray encodePullPage(const PullPage &page)
{
    FrameWriter frames;
    qsizetype bytes = 0;
    for (const AccountPart &part : page.accounts) {
        for (const StoredEvent &event : part.events)
            bytes += EventHead::kBytes + event.raw.size();
    }
    frames.reserve(bytes);
    const bool rewound = page.mode == PullMode::Rewound;
    JsonWriter hello;
    hello.beginObject().key("t").value("hello").key("proto").number(kProto);
    hello.key("tenant").value(page.tenant.toHex()).key("now").number(page.now.ms);
    hello.key("mode").value(rewound ? "rewound" : "delta").endObject();
    frames.line(hello.take());
    for (const AccountPart &part : page.accounts)
        writeAccount(frames, part);
    JsonWriter last;
    last.beginObject();
    if (rewound)
        last.key("t").value("rewound");
    else if (!page.nextPage.isEmpty())
        last.key("t").value("page").key("token").value(page.nextPage);
    else
        last.key("t").value("checkpoint").key("cursor").value(page.cursor);
    last.key("me");
    writeAck(last, page.me.value_or(Ack{}));
    writeTree(last, page);
    frames.line(last.endObject().take());
    return frames.finish(kPullHash);
}

base::Result<PullPage> decodePullPage(QByteArrayView body)
{
    DUNLIN_TRY_VALUE(FrameReader reader, FrameReader::open(body, kPullHash));
    PageReader page;
    while (!reader.atEnd()) {
        bool taken = false;
        DUNLIN_TRY(page.takePlain(reader.peek(), &taken));
        if (taken) {
            reader.skip();
            continue;
        }
        DUNLIN_TRY_VALUE(Frame frame, reader.next());
        DUNLIN_TRY(page.take(frame));
    }
    return page.finish();
}

} // namespace dunlin::sync
