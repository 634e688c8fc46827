// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outside/read_outside.h"

#include "core/exchange/bank/bai2_reader.h"
#include "core/exchange/bank/camt_reader.h"
#include "core/exchange/bank/mt940_json.h"
#include "core/exchange/bank/ofx_reader.h"
#include "core/exchange/bank/pain_reader.h"
#include "core/exchange/bank/statement_json.h"
#include "core/exchange/invoice/invoice.h"
#include "core/exchange/mail/bounce.h"
#include "core/exchange/outside/envelope.h"
#include "core/exchange/outside/xml_stream.h"

#include <QtCore/QJsonDocument>

namespace dunlin::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

OutsideReading reading(OutsideFormat format, const QJsonObject &json, bool hasFindings = false)
{
    return {format, QJsonDocument(json).toJson(QJsonDocument::Compact), hasFindings};
}

bool looksLikeXml(const QByteArray &head)
{
    QByteArray begin = head.left(64);
    if (begin.startsWith("\xef\xbb\xbf"))
        begin.remove(0, 3);
    begin.replace('\0', QByteArray());
    if (begin.startsWith("\xff\xfe") || begin.startsWith("\xfe\xff"))
        begin.remove(0, 2);
    return begin.trimmed().startsWith('<');
}

/// A header line at the beginning: "Return-Path: .." or "From a@b ..".
bool looksLikeMail(const QByteArray &head)
{
    const qsizetype colon = head.indexOf(':');
    if (head.startsWith("From "))
        return true;
    if (colon <= 0 || colon > 76)
        return false;
    for (const char c : head.left(colon)) {
        if (c <= ' ' || c >= 0x7f)
            return false;
    }
    // A first header that fills the beginning is one, too.
    constexpr qsizetype kLong = 32 << 10;
    return head.contains('\n') || head.contains('\r') || head.size() > kLong;
}

Result<OutsideReading> readXmlFile(OutsideFile &file, const ProgressRef &progress)
{
    XmlStream xml(file);
    if (!xml.start())
        return fail(xml.error());
    const QString rootName = xml.name();
    if (rootName.startsWith(QLatin1String("ebics")))
        return fail(ErrorCode::Input,
                    QStringLiteral("the file is an EBICS envelope: unpack it first"));
    QString space;
    switch (seekMessage(xml, &space)) {
    case MessageKind::Invoice: {
        const base::XmlElement root = xml.element();
        if (!xml.finish())
            return fail(xml.error());
        return reading(OutsideFormat::Invoice, invoiceJson(readInvoice(root, space)));
    }
    case MessageKind::Camt: {
        StatementJson json;
        DUNLIN_TRY(readCamt(xml, space, json, progress));
        if (!xml.finish())
            return fail(xml.error());
        const bool findings = json.hasFindings();
        return OutsideReading{OutsideFormat::Camt, json.take(), findings};
    }
    case MessageKind::Pain: {
        const base::XmlElement element = xml.element();
        if (!xml.finish())
            return fail(xml.error());
        return reading(OutsideFormat::Pain, painJson(element, space));
    }
    case MessageKind::None: break;
    }
    if (!xml.ok())
        return fail(xml.error());
    return fail(
        ErrorCode::Input,
        QStringLiteral("the XML is neither a bank statement, a payment message nor an invoice: "
                       "it begins with <%1>")
            .arg(rootName.left(80)));
}

} // namespace

Result<OutsideReading> readOutsideFile(const QString &path, const ProgressRef &progress)
{
    DUNLIN_TRY_VALUE(const auto file, OutsideFile::open(path));
    const QByteArray &head = file->head();
    if (const QString other = OutsideFile::otherFormat(head); !other.isEmpty())
        return fail(ErrorCode::Input, other);
    if (looksLikeOfx(QByteArray(head).replace('\0', QByteArray()))) {
        DUNLIN_TRY_VALUE(const QByteArray bytes, file->all());
        DUNLIN_TRY_VALUE(const QJsonObject json, readOfx(bytes));
        return reading(OutsideFormat::Ofx, json);
    }
    if (looksLikeXml(head))
        return readXmlFile(*file, progress);
    if (looksLikeBai2(head)) {
        DUNLIN_TRY_VALUE(const QByteArray bytes, file->all());
        DUNLIN_TRY_VALUE(const QJsonObject json, readBai2(bytes));
        return reading(OutsideFormat::Bai2, json);
    }
    if (looksLikeMt940(head)) {
        DUNLIN_TRY_VALUE(const QByteArray bytes, file->all());
        DUNLIN_TRY_VALUE(const MtFile statement, readMt940(bytes));
        bool findings = false;
        for (const MtStatement &one : statement.statements) {
            for (const MtEntry &entry : one.entries)
                findings = findings || !entry.amount;
        }
        return reading(OutsideFormat::Mt940, mt940Json(statement), findings);
    }
    if (looksLikeMail(head)) {
        DUNLIN_TRY_VALUE(const QByteArray bytes, file->all());
        DUNLIN_TRY_VALUE(const MailReading mail, readMail(bytes));
        return reading(OutsideFormat::Mail, mailJson(mail));
    }
    return fail(
        ErrorCode::Input,
        QStringLiteral("the file is neither a bank statement (camt, MT940, OFX, BAI2), a payment "
                       "message (pain), an invoice (UBL, CII) nor an e-mail"));
}

std::optional<OutsideFormat> sniffOutsideFile(const QString &path)
{
    const auto file = OutsideFile::open(path);
    if (!file || !OutsideFile::otherFormat((*file)->head()).isEmpty())
        return {};
    const QByteArray &head = (*file)->head();
    if (looksLikeOfx(QByteArray(head).replace('\0', QByteArray())))
        return OutsideFormat::Ofx;
    if (looksLikeXml(head)) {
        XmlStream xml(**file);
        if (!xml.start())
            return {};
        QString space;
        switch (seekMessage(xml, &space)) {
        case MessageKind::Camt: return OutsideFormat::Camt;
        case MessageKind::Pain: return OutsideFormat::Pain;
        case MessageKind::Invoice: return OutsideFormat::Invoice;
        case MessageKind::None: return {};
        }
    }
    if (looksLikeBai2(head))
        return OutsideFormat::Bai2;
    if (looksLikeMt940(head))
        return OutsideFormat::Mt940;
    // A table may begin with a word and a colon too: an e-mail is taken only for its headers.
    const QByteArray begin = head.left(4096).toLower();
    if (looksLikeMail(head)
        && (begin.contains("\nfrom:") || begin.startsWith("from:")
            || begin.contains("\nreceived:")))
        return OutsideFormat::Mail;
    return {};
}

} // namespace dunlin::exchange
