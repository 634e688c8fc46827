// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reach/curl_session.h"

#include <QtCore/QUrl>

#include <curl/curl.h>

#include <algorithm>
#include <cstring>
#include <mutex>

namespace dunlin::reach {

namespace {

constexpr long kConnectSeconds = 20;
constexpr long kTransferSeconds = 120;
constexpr qsizetype kMostAnswer = 1 << 20;
constexpr qsizetype kMostLine = 400;

struct Sending {
    const char *at = nullptr;
    size_t left = 0;
    bool ended = false;
};

size_t giveBody(char *to, size_t size, size_t count, void *user)
{
    auto *sending = static_cast<Sending *>(user);
    const size_t part = std::min(size * count, sending->left);
    std::memcpy(to, sending->at, part);
    sending->at += part;
    sending->left -= part;
    sending->ended = sending->left == 0;
    return part;
}

struct Taking {
    QByteArray body;
    qsizetype limit = kMostAnswer;
};

size_t takeBody(char *from, size_t size, size_t count, void *user)
{
    auto *taking = static_cast<Taking *>(user);
    const auto part = qsizetype(size * count);
    if (taking->body.size() + part > taking->limit)
        return 0; // ends the transfer
    taking->body.append(from, part);
    return size_t(part);
}

/// Keeps the last line that the other side said. What we say holds passwords and is not looked at.
int listen(CURL *, curl_infotype type, char *data, size_t size, void *user)
{
    if (type != CURLINFO_HEADER_IN)
        return 0;
    const QByteArray line =
        QByteArray(data, qsizetype(std::min(size, size_t(kMostLine)))).trimmed();
    if (!line.isEmpty())
        *static_cast<QByteArray *>(user) = line;
    return 0;
}

/// Whether nobody was reached: nothing was said to anybody.
bool isUnreached(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_LOGIN_DENIED:
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL: return true;
    default: return false;
    }
}

QByteArray quoted(const QString &mailbox)
{
    return QUrl::toPercentEncoding(mailbox);
}

} // namespace

struct CurlSession::Private {
    CURL *easy = nullptr;
    QByteArray base; ///< "smtp://localhost:587"
    MailServer server;
    QByteArray said;
    char error[CURL_ERROR_SIZE] = {};

    Private()
    {
        static std::once_flag once;
        std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
        easy = curl_easy_init();
    }
    ~Private() { curl_easy_cleanup(easy); }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    template <class Value>
    void set(CURLoption option, Value value)
    {
        curl_easy_setopt(easy, option, value);
    }
    /// What every transfer has; connections of before are used again.
    void begin(const char *protocols, const QString &caFile)
    {
        curl_easy_reset(easy);
        said.clear();
        error[0] = '\0';
        set(CURLOPT_ERRORBUFFER, error);
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_PROTOCOLS_STR, protocols);
        set(CURLOPT_FOLLOWLOCATION, 0L);
        set(CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
        set(CURLOPT_TIMEOUT, kTransferSeconds);
        set(CURLOPT_SSL_VERIFYPEER, 1L);
        set(CURLOPT_SSL_VERIFYHOST, 2L);
        set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
        set(CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
        set(CURLOPT_PROXY, "");
        if (!caFile.isEmpty())
            set(CURLOPT_CAINFO, caFile.toLocal8Bit().constData());
        set(CURLOPT_VERBOSE, 1L);
        set(CURLOPT_DEBUGFUNCTION, listen);
        set(CURLOPT_DEBUGDATA, &said);
    }
    void beginMail(const char *protocols)
    {
        begin(protocols, server.caFile);
        if (server.security == MailSecurity::StartTls)
            set(CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
        if (!server.user.isEmpty()) {
            set(CURLOPT_USERNAME, server.user.toUtf8().constData());
            set(CURLOPT_PASSWORD, server.password.constData());
        }
    }
    Transfer perform(Taking &taking, const Sending *sending = nullptr)
    {
        set(CURLOPT_WRITEFUNCTION, takeBody);
        set(CURLOPT_WRITEDATA, &taking);
        const CURLcode code = curl_easy_perform(easy);
        Transfer out;
        long status = 0;
        curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
        out.ok = code == CURLE_OK;
        out.reached = out.ok || !isUnreached(code);
        out.sentAll = sending && sending->ended;
        out.status = int(status);
        out.body = std::move(taking.body);
        if (!said.isEmpty() && out.status > 0)
            out.words = QString::fromUtf8(said);
        else
            out.words = QString::fromUtf8(error[0] ? error : curl_easy_strerror(code));
        return out;
    }
};

CurlSession::CurlSession() : m_d(std::make_unique<Private>())
{}

CurlSession::~CurlSession() = default;

void CurlSession::reset()
{
    curl_easy_cleanup(m_d->easy);
    m_d->easy = curl_easy_init();
}

void CurlSession::setServer(const MailServer &server, const char *scheme)
{
    m_d->server = server;
    m_d->base = QByteArray(scheme) + (server.security == MailSecurity::Tls ? "s" : "") + "://"
                + server.host.toLatin1() + ':' + QByteArray::number(server.port);
}

Transfer CurlSession::probe()
{
    m_d->beginMail("smtp,smtps");
    m_d->set(CURLOPT_URL, m_d->base.constData());
    m_d->set(CURLOPT_CUSTOMREQUEST, "NOOP");
    m_d->set(CURLOPT_NOBODY, 1L);
    Taking taking;
    return m_d->perform(taking);
}

Transfer CurlSession::sendMail(const QByteArray &from, const QByteArray &to, const QByteArray &mail)
{
    m_d->beginMail("smtp,smtps");
    m_d->set(CURLOPT_URL, m_d->base.constData());
    m_d->set(CURLOPT_MAIL_FROM, from.constData());
    curl_slist *receivers = curl_slist_append(nullptr, to.constData());
    m_d->set(CURLOPT_MAIL_RCPT, receivers);
    m_d->set(CURLOPT_UPLOAD, 1L);
    Sending sending{mail.constData(), size_t(mail.size()), false};
    m_d->set(CURLOPT_READFUNCTION, giveBody);
    m_d->set(CURLOPT_READDATA, &sending);
    Taking taking;
    Transfer out = m_d->perform(taking, &sending);
    curl_slist_free_all(receivers);
    return out;
}

Transfer CurlSession::command(const QString &mailbox, const QByteArray &command)
{
    m_d->beginMail("imap,imaps");
    m_d->set(CURLOPT_URL, QByteArray(m_d->base + '/' + quoted(mailbox)).constData());
    m_d->set(CURLOPT_CUSTOMREQUEST, command.constData());
    Taking taking;
    return m_d->perform(taking);
}

Transfer CurlSession::fetch(const QString &mailbox, const QByteArray &uid, qsizetype limit)
{
    m_d->beginMail("imap,imaps");
    m_d->set(CURLOPT_URL,
             QByteArray(m_d->base + '/' + quoted(mailbox) + "/;UID=" + uid).constData());
    Taking taking;
    taking.limit = limit;
    return m_d->perform(taking);
}

Transfer CurlSession::http(const comms::HttpCall &call, const QString &caFile)
{
    // The address was checked: http is this machine itself.
    m_d->begin("https,http", caFile);
    m_d->set(CURLOPT_URL, call.url.constData());
    m_d->set(CURLOPT_CUSTOMREQUEST, call.method.constData());
    curl_slist *headers = nullptr;
    for (const auto &[name, value] : call.headers)
        headers = curl_slist_append(headers, QByteArray(name + ": " + value).constData());
    headers = curl_slist_append(headers, "Expect:");
    m_d->set(CURLOPT_HTTPHEADER, headers);
    if (call.method != "GET") {
        m_d->set(CURLOPT_POSTFIELDSIZE, long(call.body.size()));
        m_d->set(CURLOPT_POSTFIELDS, call.body.constData());
    }
    Taking taking;
    Transfer out = m_d->perform(taking);
    long given = 0;
    curl_easy_getinfo(m_d->easy, CURLINFO_REQUEST_SIZE, &given);
    out.sentAll = given > 0; // something of it went out
    curl_slist_free_all(headers);
    return out;
}

} // namespace dunlin::reach
