// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault/shared_wal_index.h"
#include "core/store/vault/stored_file.h"
#include "core/store/vault/vault_file.h"
#include "core/store/vault/vault_format.h"

#include <optional>

namespace dunlin::store {

using namespace vault;

namespace {

using Salt = std::array<std::uint8_t, 8>;

/// A frame's head as it was sealed.
struct Head {
    std::array<std::uint8_t, kFrameHeadText> text{};

    bool isCommit() const { return qFromBigEndian<quint32>(text.data() + 4) != 0; }
    Salt salt() const
    {
        Salt salt;
        std::memcpy(salt.data(), text.data() + 8, salt.size());
        return salt;
    }
    quint64 transaction() const { return qFromBigEndian<quint64>(text.data() + kFrameHead); }
};

/// The log has its header, each frame's head and each frame's page sealed as pieces of their own,
/// so the stored file is longer than the one SQLite sees. A page is bound to the log's generation
/// (the salts in its header): a page of an earlier round is not taken for one of this.
class WalFile final : public StoredFile {
public:
    WalFile(sqlite3_file *storage, std::shared_ptr<VaultFile> file)
        : StoredFile(storage)
        , m_vault(std::move(file))
        , m_cipher(m_vault->key())
    {}

    int read(void *to, int amount, sqlite3_int64 offset) override;
    int write(const void *from, int amount, sqlite3_int64 offset) override;
    int truncate(sqlite3_int64 size) override;
    int size(sqlite3_int64 *size) override;
    int flush() override;

private:
    static sqlite3_int64 frameAt(sqlite3_int64 frame)
    {
        return kWalHeaderStored + frame * kFrameStored;
    }
    /// One piece of the log, by what SQLite calls it.
    struct Piece {
        sqlite3_int64 frame; ///< -1: the header
        bool isHead;
        int within;
        int length;
    };
    static Piece pieceAt(sqlite3_int64 offset);

    int readPiece(const Piece &piece, std::uint8_t *to);
    int readHeader(std::uint8_t *to);
    int readHead(sqlite3_int64 frame, Head *head);
    int readPage(sqlite3_int64 frame, std::uint8_t *to);
    bool openPage(sqlite3_int64 frame, std::uint8_t *to);
    int writePiece(const Piece &piece, const std::uint8_t *from);
    int writeHeader(const std::uint8_t *from);
    int writeHead(sqlite3_int64 frame, const std::uint8_t *from);
    int writePage(sqlite3_int64 frame, const std::uint8_t *from);

    int recoverFrame(sqlite3_int64 frame, std::uint8_t *to);
    bool laterWasCommitted(sqlite3_int64 frame);
    int frames(sqlite3_int64 *count);
    quint64 transactionFor(sqlite3_int64 frame);

    std::shared_ptr<VaultFile> m_vault;
    PageCipher m_cipher;
    std::optional<Salt> m_salt;
    /// Frame whose head was written and waits for its page, so that both go out in one write.
    sqlite3_int64 m_waiting = -1;
    sqlite3_int64 m_lastFrame = -1; ///< written by this object, with its head
    Head m_lastHead;
    std::optional<Head> m_lastGood; ///< while SQLite walks the log after a crash
    std::array<std::uint8_t, kFrameStored> m_out{};
    std::array<std::uint8_t, kFramePageStored> m_in{};
    std::array<std::uint8_t, kPage> m_page{};
};

WalFile::Piece WalFile::pieceAt(sqlite3_int64 offset)
{
    if (offset < kWalHeader)
        return {-1, false, int(offset), kWalHeader};
    const sqlite3_int64 frame = (offset - kWalHeader) / kFrame;
    const int within = int((offset - kWalHeader) % kFrame);
    if (within < kFrameHead)
        return {frame, true, within, kFrameHead};
    return {frame, false, within - kFrameHead, kPage};
}

int WalFile::read(void *to, int amount, sqlite3_int64 offset)
{
    if (const int failed = flush(); failed != SQLITE_OK)
        return failed;
    auto *out = static_cast<std::uint8_t *>(to);
    Piece piece = pieceAt(offset);
    if (amount == kFrame && piece.isHead && piece.within == 0 && m_vault->walIndex().isRecovering())
        return recoverFrame(piece.frame, out);
    while (amount > 0) {
        piece = pieceAt(offset);
        const int part = std::min(amount, piece.length - piece.within);
        std::uint8_t *whole = part == piece.length ? out : m_page.data();
        if (const int failed = readPiece(piece, whole); failed != SQLITE_OK) {
            if (failed == SQLITE_IOERR_SHORT_READ)
                std::memset(out, 0, std::size_t(amount));
            return failed;
        }
        if (whole != out)
            std::memcpy(out, whole + piece.within, std::size_t(part));
        out += part;
        offset += part;
        amount -= part;
    }
    return SQLITE_OK;
}

int WalFile::readPiece(const Piece &piece, std::uint8_t *to)
{
    if (piece.frame < 0)
        return readHeader(to);
    if (!piece.isHead)
        return readPage(piece.frame, to);
    Head head;
    if (const int failed = readHead(piece.frame, &head); failed != SQLITE_OK)
        return failed;
    std::memcpy(to, head.text.data(), kFrameHead);
    return SQLITE_OK;
}

int WalFile::readHeader(std::uint8_t *to)
{
    std::array<std::uint8_t, kWalHeaderStored> stored;
    if (const int failed = readStored(stored.data(), kWalHeaderStored, 0); failed != SQLITE_OK)
        return failed;
    const Binding binding(m_vault->id(), 'w', 0);
    if (m_cipher.open(stored.data(), kWalHeader, binding.bytes(), stored.data() + kWalHeader, to)) {
        Salt salt;
        std::memcpy(salt.data(), to + 16, salt.size());
        m_salt = salt;
        m_lastGood.reset();
        return SQLITE_OK;
    }
    // SQLite makes the header durable before the first frame. One that cannot be read, alone, was
    // never used; with frames behind it, it is damaged, and SQLite would drop them in silence.
    sqlite3_int64 count = 0;
    if (const int failed = frames(&count); failed != SQLITE_OK)
        return failed;
    if (count > 0)
        return SQLITE_IOERR_DATA;
    std::memset(to, 0, kWalHeader);
    return SQLITE_OK;
}

int WalFile::readHead(sqlite3_int64 frame, Head *head)
{
    std::array<std::uint8_t, kFrameHeadStored> stored;
    if (const int failed = readStored(stored.data(), kFrameHeadStored, frameAt(frame));
        failed != SQLITE_OK)
        return failed;
    const Binding binding(m_vault->id(), 'h', std::uint64_t(frame));
    return m_cipher.open(stored.data(), kFrameHeadText, binding.bytes(),
                         stored.data() + kFrameHeadText, head->text.data())
               ? SQLITE_OK
               : SQLITE_IOERR_DATA;
}

bool WalFile::openPage(sqlite3_int64 frame, std::uint8_t *to)
{
    if (!m_salt)
        return false;
    Binding binding(m_vault->id(), 'p', std::uint64_t(frame));
    binding.with(m_salt->data(), int(m_salt->size()));
    return m_cipher.open(m_in.data(), kPage, binding.bytes(), m_in.data() + kPage, to);
}

int WalFile::readPage(sqlite3_int64 frame, std::uint8_t *to)
{
    if (const int failed =
            readStored(m_in.data(), kFramePageStored, frameAt(frame) + kFrameHeadStored);
        failed != SQLITE_OK)
        return failed;
    if (openPage(frame, to))
        return SQLITE_OK;
    // Another connection may have begun a new generation since this one last looked.
    std::array<std::uint8_t, kWalHeader> header;
    if (const int failed = readHeader(header.data()); failed != SQLITE_OK)
        return failed;
    return openPage(frame, to) ? SQLITE_OK : SQLITE_IOERR_DATA;
}

/// SQLite walks the log after a crash, frame by frame, until one does not fit. A torn one at the
/// end is what a crash leaves, and reads as zeros: there the log ends. Within a precious file that
/// is believed only when nothing behind it was committed later.
int WalFile::recoverFrame(sqlite3_int64 frame, std::uint8_t *to)
{
    Head head;
    int done = readHead(frame, &head);
    if (done == SQLITE_OK && m_salt && head.salt() == *m_salt) {
        done = readStored(m_in.data(), kFramePageStored, frameAt(frame) + kFrameHeadStored);
        if (done == SQLITE_OK && openPage(frame, to + kFrameHead)) {
            std::memcpy(to, head.text.data(), kFrameHead);
            m_lastGood = head;
            return SQLITE_OK;
        }
        if (done == SQLITE_OK)
            done = SQLITE_IOERR_DATA;
    } else if (done == SQLITE_OK) {
        done = SQLITE_IOERR_DATA; // of an earlier generation
    }
    if (done != SQLITE_IOERR_DATA && done != SQLITE_IOERR_SHORT_READ)
        return done;
    if (m_vault->worth() == VaultFile::Worth::Precious && laterWasCommitted(frame))
        return SQLITE_IOERR_DATA;
    std::memset(to, 0, kFrame);
    return SQLITE_OK;
}

/// A precious file is written with synchronous=FULL: a transaction begins when the one before it is
/// on the disk. So a frame of a later transaction proves that this one was whole.
bool WalFile::laterWasCommitted(sqlite3_int64 frame)
{
    quint64 broken = 0;
    if (m_lastGood)
        broken = m_lastGood->transaction() + (m_lastGood->isCommit() ? 1 : 0);
    sqlite3_int64 count = 0;
    if (frames(&count) != SQLITE_OK)
        return true;
    for (sqlite3_int64 later = frame; later < count; ++later) {
        Head head;
        if (readHead(later, &head) == SQLITE_OK && m_salt && head.salt() == *m_salt
            && head.transaction() > broken)
            return true;
    }
    return false;
}

quint64 WalFile::transactionFor(sqlite3_int64 frame)
{
    Head before;
    if (frame == 0)
        return 0;
    if (m_lastFrame == frame - 1)
        before = m_lastHead;
    else if (readHead(frame - 1, &before) != SQLITE_OK)
        return 0;
    return before.transaction() + (before.isCommit() ? 1 : 0);
}

int WalFile::write(const void *from, int amount, sqlite3_int64 offset)
{
    const auto *in = static_cast<const std::uint8_t *>(from);
    while (amount > 0) {
        const Piece piece = pieceAt(offset);
        const int part = std::min(amount, piece.length - piece.within);
        const std::uint8_t *whole = in;
        if (part != piece.length) {
            if (const int failed = flush(); failed != SQLITE_OK)
                return failed;
            const int there = readPiece(piece, m_page.data());
            if (there == SQLITE_IOERR_SHORT_READ)
                std::memset(m_page.data(), 0, std::size_t(piece.length));
            else if (there != SQLITE_OK)
                return there;
            std::memcpy(m_page.data() + piece.within, in, std::size_t(part));
            whole = m_page.data();
        }
        if (const int failed = writePiece(piece, whole); failed != SQLITE_OK)
            return failed;
        in += part;
        offset += part;
        amount -= part;
    }
    return SQLITE_OK;
}

int WalFile::writePiece(const Piece &piece, const std::uint8_t *from)
{
    if (piece.frame < 0)
        return writeHeader(from);
    return piece.isHead ? writeHead(piece.frame, from) : writePage(piece.frame, from);
}

int WalFile::writeHeader(const std::uint8_t *from)
{
    if (const int failed = flush(); failed != SQLITE_OK)
        return failed;
    Salt salt;
    std::memcpy(salt.data(), from + 16, salt.size());
    m_salt = salt;
    m_lastFrame = -1;
    std::array<std::uint8_t, kWalHeaderStored> stored;
    const Binding binding(m_vault->id(), 'w', 0);
    if (!m_cipher.seal(from, kWalHeader, binding.bytes(), stored.data(),
                       stored.data() + kWalHeader))
        return SQLITE_IOERR_WRITE;
    return writeStored(stored.data(), kWalHeaderStored, 0);
}

int WalFile::writeHead(sqlite3_int64 frame, const std::uint8_t *from)
{
    if (const int failed = flush(); failed != SQLITE_OK)
        return failed;
    const quint64 transaction = transactionFor(frame);
    Head head;
    std::memcpy(head.text.data(), from, kFrameHead);
    qToBigEndian(transaction, head.text.data() + kFrameHead);
    // In a transaction larger than the cache SQLite writes over frames of its own and leaves salts
    // and sums of those after them at zero until the commit: their pages belong to this generation
    // too.
    if (head.salt() != Salt{})
        m_salt = head.salt();
    m_lastHead = head;
    m_lastFrame = frame;
    const Binding binding(m_vault->id(), 'h', std::uint64_t(frame));
    if (!m_cipher.seal(head.text.data(), kFrameHeadText, binding.bytes(), m_out.data(),
                       m_out.data() + kFrameHeadText))
        return SQLITE_IOERR_WRITE;
    m_waiting = frame;
    return SQLITE_OK;
}

int WalFile::writePage(sqlite3_int64 frame, const std::uint8_t *from)
{
    const bool together = m_waiting == frame;
    if (!together) {
        if (const int failed = flush(); failed != SQLITE_OK)
            return failed;
        if (!m_salt)
            return SQLITE_IOERR_WRITE;
    }
    std::uint8_t *sealed = m_out.data() + kFrameHeadStored;
    Binding binding(m_vault->id(), 'p', std::uint64_t(frame));
    binding.with(m_salt->data(), int(m_salt->size()));
    m_waiting = -1;
    if (!m_cipher.seal(from, kPage, binding.bytes(), sealed, sealed + kPage))
        return SQLITE_IOERR_WRITE;
    if (together)
        return writeStored(m_out.data(), kFrameStored, frameAt(frame));
    return writeStored(sealed, kFramePageStored, frameAt(frame) + kFrameHeadStored);
}

int WalFile::flush()
{
    if (m_waiting < 0)
        return SQLITE_OK;
    const sqlite3_int64 frame = m_waiting;
    m_waiting = -1;
    return writeStored(m_out.data(), kFrameHeadStored, frameAt(frame));
}

int WalFile::frames(sqlite3_int64 *count)
{
    sqlite3_int64 stored = 0;
    if (const int failed = storedSize(&stored); failed != SQLITE_OK)
        return failed;
    *count = stored < kWalHeaderStored ? 0 : (stored - kWalHeaderStored) / kFrameStored;
    return SQLITE_OK;
}

int WalFile::size(sqlite3_int64 *size)
{
    if (const int failed = flush(); failed != SQLITE_OK)
        return failed;
    sqlite3_int64 stored = 0;
    if (const int failed = storedSize(&stored); failed != SQLITE_OK)
        return failed;
    sqlite3_int64 count = 0;
    if (const int failed = frames(&count); failed != SQLITE_OK)
        return failed;
    *size = stored < kWalHeaderStored ? 0 : kWalHeader + count * kFrame;
    return SQLITE_OK;
}

int WalFile::truncate(sqlite3_int64 size)
{
    if (const int failed = flush(); failed != SQLITE_OK)
        return failed;
    m_lastFrame = -1;
    if (size < kWalHeader)
        return truncateStored(0);
    return truncateStored(frameAt((size - kWalHeader + kFrame - 1) / kFrame));
}

} // namespace

std::unique_ptr<StoredFile> openVaultWal(sqlite3_file *storage, std::shared_ptr<VaultFile> vault)
{
    return std::make_unique<WalFile>(storage, std::move(vault));
}

} // namespace dunlin::store
