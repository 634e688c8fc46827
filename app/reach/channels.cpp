// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reach/channels.h"

#include "core/comms/mail_writer.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace dunlin::reach {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr qint64 kMostFile = 1 << 20;
constexpr qint64 kMostSecret = 8 << 10;

tl::unexpected<base::Error> refuse(const QString &what)
{
    return fail(ErrorCode::Input, QStringLiteral("channels.json: %1").arg(what));
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

class Reader {
public:
    explicit Reader(QString folder) : m_folder(std::move(folder)) {}

    Result<QByteArray> secret(const QString &name) const
    {
        if (name.isEmpty())
            return QByteArray();
        const QString path = QDir(m_folder).absoluteFilePath(name);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Io, QStringLiteral("cannot read the secret in %1").arg(path));
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther
                            | QFileDevice::WriteGroup | QFileDevice::WriteOther;
        if (file.permissions() & others)
            return fail(ErrorCode::Forbidden,
                        QStringLiteral("others may read %1; set its mode to 0600").arg(path));
        return file.read(kMostSecret).trimmed();
    }

    Result<MailServer> server(const QJsonObject &object, const QString &where, int tlsPort,
                              int plainPort) const
    {
        MailServer out;
        out.host = text(object, "host");
        if (out.host.isEmpty() || out.host.contains(u'/') || out.host.contains(u'@'))
            return refuse(where + QStringLiteral(".host is missing"));
        const QString security = text(object, "security");
        const bool local =
            out.host == QLatin1String("localhost") || out.host == QLatin1String("127.0.0.1");
        if (security.isEmpty() || security == QLatin1String("starttls"))
            out.security = MailSecurity::StartTls;
        else if (security == QLatin1String("tls"))
            out.security = MailSecurity::Tls;
        else if (security == QLatin1String("none") && local)
            out.security = MailSecurity::None;
        else
            return refuse(where + QStringLiteral(".security is starttls or tls"));
        out.port = object.value(QLatin1String("port"))
                       .toInt(out.security == MailSecurity::Tls ? tlsPort : plainPort);
        if (out.port < 1 || out.port > 65'535)
            return refuse(where + QStringLiteral(".port is not a port"));
        out.user = text(object, "user");
        DUNLIN_TRY_VALUE(out.password, secret(text(object, "password_file")));
        out.caFile = text(object, "ca_file");
        if (!out.caFile.isEmpty())
            out.caFile = QDir(m_folder).absoluteFilePath(out.caFile);
        return out;
    }

    Result<MailChannel> mail(const QJsonObject &object) const
    {
        MailChannel out;
        DUNLIN_TRY_VALUE(out.smtp, server(object.value(QLatin1String("smtp")).toObject(),
                                          QStringLiteral("email.smtp"), 465, 587));
        if (object.contains(QLatin1String("imap"))) {
            const QJsonObject imap = object.value(QLatin1String("imap")).toObject();
            DUNLIN_TRY_VALUE(out.imap, server(imap, QStringLiteral("email.imap"), 993, 143));
            if (const QString box = text(imap, "mailbox"); !box.isEmpty())
                out.mailbox = box;
            if (const QString taken = text(imap, "taken"); !taken.isEmpty())
                out.taken = taken;
            if (out.taken != QLatin1String("keyword") && out.taken != QLatin1String("seen")
                && out.taken != QLatin1String("delete"))
                return refuse(QStringLiteral("email.imap.taken is keyword, seen or delete"));
        }
        out.from = text(object, "from");
        out.fromName = text(object, "from_name");
        if (!comms::isMailAddress(out.from))
            return refuse(QStringLiteral("email.from is not an address"));
        out.domain = text(object, "domain");
        if (out.domain.isEmpty())
            out.domain = out.from.section(u'@', 1);
        out.plus = object.value(QLatin1String("plus_addresses")).toBool(true);
        return out;
    }

    Result<GatewayChannel> sms(const QJsonObject &object) const
    {
        const QString name = text(object, "gateway");
        QFile shipped(QStringLiteral(":/gateways/") + name + QStringLiteral(".json"));
        QFile own(QDir(m_folder).absoluteFilePath(name));
        QFile &file = shipped.exists() ? shipped : own;
        if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
            return refuse(
                QStringLiteral("sms.gateway \"%1\" is neither shipped nor a file").arg(name));
        DUNLIN_TRY_VALUE(auto gateway, comms::Gateway::fromJson(file.read(kMostFile)));
        GatewayChannel out{std::move(gateway), {}, {}, {}};
        const QJsonObject settings = object.value(QLatin1String("settings")).toObject();
        for (auto one = settings.begin(); one != settings.end(); ++one)
            out.values.insert(one.key(), one.value().toString());
        const QJsonObject secrets = object.value(QLatin1String("secret_files")).toObject();
        for (auto one = secrets.begin(); one != secrets.end(); ++one) {
            DUNLIN_TRY_VALUE(const QByteArray value, secret(one.value().toString()));
            if (one.key() == QLatin1String("hook"))
                out.hookSecret = value;
            else
                out.values.insert(QStringLiteral("secret.") + one.key(), QString::fromUtf8(value));
        }
        out.caFile = text(object, "ca_file");
        if (!out.caFile.isEmpty())
            out.caFile = QDir(m_folder).absoluteFilePath(out.caFile);
        return out;
    }

private:
    QString m_folder;
};

} // namespace

Result<Channels> readChannels(const QString &folder)
{
    QFile file(QDir(folder).filePath(QStringLiteral("channels.json")));
    if (folder.isEmpty())
        return fail(ErrorCode::NotFound,
                    QStringLiteral("this office is a database: say with --channels DIR where its "
                                   "channels.json is (docs/messages.md)"));
    if (!file.exists())
        return fail(ErrorCode::NotFound,
                    QStringLiteral("there is no channels.json in %1: how messages are sent is not "
                                   "set up (docs/messages.md)")
                        .arg(folder));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, QStringLiteral("cannot read %1").arg(file.fileName()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(kMostFile), &error);
    if (!document.isObject())
        return refuse(error.errorString());
    const QJsonObject root = document.object();
    const Reader reader(folder);
    Channels out;
    out.folder = folder;
    if (root.contains(QLatin1String("email"))) {
        DUNLIN_TRY_VALUE(out.mail, reader.mail(root.value(QLatin1String("email")).toObject()));
    }
    if (root.contains(QLatin1String("sms"))) {
        DUNLIN_TRY_VALUE(out.sms, reader.sms(root.value(QLatin1String("sms")).toObject()));
    }
    const QString letters = text(root.value(QLatin1String("letters")).toObject(), "folder");
    out.letters.folder =
        QDir(folder).absoluteFilePath(letters.isEmpty() ? QStringLiteral("letters") : letters);
    return out;
}

} // namespace dunlin::reach
