// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/certificate.h"

#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtCore/QSysInfo>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>

namespace dunlin::server {

namespace {

using base::ErrorCode;
using base::fail;

template <class T, void (*release)(T *)>
struct Release {
    void operator()(T *object) const { release(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY, EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509, X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION, X509_EXTENSION_free>>;
struct ReleaseBio {
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using Bio = std::unique_ptr<BIO, ReleaseBio>;

constexpr qint64 kValidDays = 10 * 365;
/// So that a laptop whose clock is a day behind accepts it.
constexpr qint64 kBackdateDays = 2;

bool addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

QByteArray alternativeNames()
{
    QByteArray names = "DNS:localhost,IP:127.0.0.1,IP:::1";
    QByteArray host;
    const QByteArray machine = QSysInfo::machineHostName().toLatin1();
    for (const char letter : machine) {
        const bool isPlain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
                             || (letter >= '0' && letter <= '9') || letter == '-' || letter == '.';
        if (isPlain)
            host.append(letter);
    }
    if (!host.isEmpty() && host != "localhost")
        names += ",DNS:" + host;
    return names;
}

Certificate selfSigned(EVP_PKEY *key, base::Instant now)
{
    Certificate certificate(X509_new());
    unsigned char serial[16];
    if (!certificate || RAND_bytes(serial, sizeof serial) != 1)
        return nullptr;
    serial[0] &= 0x7f; // positive
    X509 *x = certificate.get();
    BIGNUM *number = BN_bin2bn(serial, sizeof serial, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(x));
    BN_free(number);
    const time_t seconds = time_t(now.ms / 1000);
    const time_t day = 86'400;
    ASN1_TIME_set(X509_getm_notBefore(x), seconds - kBackdateDays * day);
    ASN1_TIME_set(X509_getm_notAfter(x), seconds + kValidDays * day);
    X509_NAME *name = X509_get_subject_name(x);
    const auto *text = reinterpret_cast<const unsigned char *>("Dunlin office");
    const bool ok = X509_set_version(x, 2) == 1
                    && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, text, -1, -1, 0) == 1
                    && X509_set_issuer_name(x, name) == 1 && X509_set_pubkey(x, key) == 1
                    && addExtension(x, NID_basic_constraints, "critical,CA:FALSE")
                    && addExtension(x, NID_key_usage, "critical,digitalSignature")
                    && addExtension(x, NID_ext_key_usage, "serverAuth")
                    && addExtension(x, NID_subject_alt_name, alternativeNames())
                    && X509_sign(x, key, EVP_sha256()) > 0;
    return ok ? std::move(certificate) : nullptr;
}

QByteArray contents(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, qsizetype(size));
}

base::Status writeFile(const QString &path, const QByteArray &bytes, bool isSecret)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, path + QStringLiteral(": ") + file.errorString());
    auto rights = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!isSecret)
        rights |= QFileDevice::ReadGroup | QFileDevice::ReadOther;
    file.setPermissions(rights);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io, path + QStringLiteral(": ") + file.errorString());
    return {};
}

} // namespace

base::Status ensureCertificate(const QString &certificateFile, const QString &keyFile,
                               base::Instant now)
{
    const bool hasCertificate = QFile::exists(certificateFile);
    const bool hasKey = QFile::exists(keyFile);
    if (hasCertificate && hasKey)
        return {};
    if (hasCertificate) {
        // Laptops have pinned it: making another would lock all of them out.
        return fail(
            ErrorCode::Input,
            QStringLiteral("%1 is there, but its key %2 is missing").arg(certificateFile, keyFile));
    }
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? selfSigned(key.get(), now) : nullptr;
    const Bio keyText(BIO_new(BIO_s_mem()));
    const Bio text(BIO_new(BIO_s_mem()));
    if (!certificate || !keyText || !text
        || PEM_write_bio_PKCS8PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr,
                                         nullptr)
               != 1
        || PEM_write_bio_X509(text.get(), certificate.get()) != 1)
        return fail(ErrorCode::Internal, QStringLiteral("OpenSSL made no certificate"));
    DUNLIN_TRY(writeFile(keyFile, contents(keyText.get()), true));
    return writeFile(certificateFile, contents(text.get()), false);
}

base::Result<QByteArray> certificateFingerprint(const QString &certificateFile)
{
    QFile file(certificateFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, certificateFile + QStringLiteral(": ") + file.errorString());
    const QByteArray pem = file.readAll();
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    const Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (!certificate || X509_digest(certificate.get(), EVP_sha256(), digest, &size) != 1)
        return fail(ErrorCode::Input, QStringLiteral("%1: not a certificate").arg(certificateFile));
    return QByteArray(reinterpret_cast<const char *>(digest), qsizetype(size)).toHex();
}

} // namespace dunlin::server
