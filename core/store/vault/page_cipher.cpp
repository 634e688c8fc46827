// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault/page_cipher.h"

#include "core/base/assert.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <array>

namespace dunlin::store {

namespace {

struct FreeContext {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

/// Nonces are drawn many at a time: one call of the system for each page would cost as much as a
/// quarter of its encryption. What is not used is never used by anybody else.
class NonceWell {
public:
    const std::uint8_t *draw()
    {
        if (m_next == m_drawn.size()) {
            randombytes_buf(m_drawn.data(), m_drawn.size());
            m_next = 0;
        }
        const std::uint8_t *nonce = m_drawn.data() + m_next;
        m_next += PageCipher::kNonceBytes;
        return nonce;
    }

private:
    std::array<std::uint8_t, PageCipher::kNonceBytes * 64> m_drawn{};
    std::size_t m_next = m_drawn.size();
};

} // namespace

struct PageCipher::Contexts {
    Context sealing{EVP_CIPHER_CTX_new()};
    Context opening{EVP_CIPHER_CTX_new()};
    NonceWell nonces;
};

PageCipher::PageCipher(const base::Secret &key) : m_contexts(std::make_unique<Contexts>())
{
    DUNLIN_ASSERT(key.size() == 32);
    const bool ready = EVP_EncryptInit_ex(m_contexts->sealing.get(), EVP_aes_256_gcm(), nullptr,
                                          key.bytes().data(), nullptr)
                           == 1
                       && EVP_DecryptInit_ex(m_contexts->opening.get(), EVP_aes_256_gcm(), nullptr,
                                             key.bytes().data(), nullptr)
                              == 1;
    DUNLIN_ASSERT(ready);
}

PageCipher::~PageCipher() = default;

bool PageCipher::seal(const std::uint8_t *text, int size, std::span<const std::uint8_t> with,
                      std::uint8_t *out, std::uint8_t *trailer)
{
    EVP_CIPHER_CTX *context = m_contexts->sealing.get();
    const std::uint8_t *nonce = m_contexts->nonces.draw();
    std::copy(nonce, nonce + kNonceBytes, trailer);
    int done = 0;
    return EVP_EncryptInit_ex(context, nullptr, nullptr, nullptr, nonce) == 1
           && EVP_EncryptUpdate(context, nullptr, &done, with.data(), int(with.size())) == 1
           && EVP_EncryptUpdate(context, out, &done, text, size) == 1 && done == size
           && EVP_EncryptFinal_ex(context, out + done, &done) == 1
           && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_GET_TAG, kTagBytes, trailer + kNonceBytes)
                  == 1;
}

bool PageCipher::open(const std::uint8_t *sealed, int size, std::span<const std::uint8_t> with,
                      const std::uint8_t *trailer, std::uint8_t *out)
{
    EVP_CIPHER_CTX *context = m_contexts->opening.get();
    std::uint8_t tag[kTagBytes];
    std::copy(trailer + kNonceBytes, trailer + kOverhead, tag);
    int done = 0;
    return EVP_DecryptInit_ex(context, nullptr, nullptr, nullptr, trailer) == 1
           && EVP_DecryptUpdate(context, nullptr, &done, with.data(), int(with.size())) == 1
           && EVP_DecryptUpdate(context, out, &done, sealed, size) == 1 && done == size
           && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_SET_TAG, kTagBytes, tag) == 1
           && EVP_DecryptFinal_ex(context, out + done, &done) == 1;
}

} // namespace dunlin::store
