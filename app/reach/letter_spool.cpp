// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reach/letter_spool.h"

#include "core/base/json_writer.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QSaveFile>
#include <QtCore/QSet>

namespace dunlin::reach {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using desk::HandedOver;

namespace {

constexpr int kPrintMs = 30 * 60'000;
const QString kPdf = QStringLiteral("letters.pdf");
const QString kPages = QStringLiteral("pages");

/// A batch without its PDF: a crash came between.
QString unprinted(const QString &folder)
{
    for (const QString &name :
         QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QDir batch(QDir(folder).filePath(name));
        if (batch.exists(kPages) && !batch.exists(kPdf))
            return name;
    }
    return {};
}

} // namespace

QByteArray letterFile(const desk::OutgoingMessage &message)
{
    base::JsonWriter json;
    json.beginObject();
    json.key("id").value(message.id.toHex());
    json.key("account").value(message.number);
    json.key("name").value(message.toName);
    json.key("subject").value(message.subject);
    json.key("body").value(message.body);
    json.key("page").raw(message.page);
    json.endObject();
    return json.take();
}

Result<LetterBatch> printBatch(const QString &folder)
{
    const QDir beside(QCoreApplication::applicationDirPath());
    QProcess print;
    print.setProcessChannelMode(QProcess::SeparateChannels);
    print.start(beside.filePath(QStringLiteral("dunlin-print")),
                {QStringLiteral("--letters"), folder});
    if (!print.waitForStarted())
        return fail(ErrorCode::Io, QStringLiteral("dunlin-print cannot be started: %1; the pages "
                                                  "are kept and printed with the next pass")
                                       .arg(print.errorString()));
    if (!print.waitForFinished(kPrintMs) || print.exitStatus() != QProcess::NormalExit
        || print.exitCode() != 0) {
        print.kill();
        print.waitForFinished();
        return fail(ErrorCode::Io,
                    QStringLiteral("the letters were not printed: %1; the pages are kept and "
                                   "printed with the next pass")
                        .arg(QString::fromUtf8(print.readAllStandardError()).trimmed()));
    }
    const QJsonObject answer = QJsonDocument::fromJson(print.readAllStandardOutput()).object();
    LetterBatch batch;
    batch.id = QDir(folder).dirName();
    batch.folder = folder;
    batch.letters = qint64(answer.value(QLatin1String("letters")).toDouble());
    batch.pages = qint64(answer.value(QLatin1String("pages")).toDouble());
    batch.sha256 = answer.value(QLatin1String("sha256")).toString().toLatin1();
    return batch;
}

LetterSpool::LetterSpool(QString folder, const base::Clock &clock, BatchLetters letters)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_letters(std::move(letters))
{}

Status LetterSpool::open()
{
    m_handed = 0;
    m_batch = unprinted(m_folder);
    if (m_batch.isEmpty())
        m_batch = QDateTime::fromMSecsSinceEpoch(m_clock.now().ms, Qt::UTC)
                      .toString(QStringLiteral("yyyyMMdd-hhmmss-zzz"));
    const QString pages = QDir(m_folder).filePath(m_batch + u'/' + kPages);
    if (!QDir().mkpath(pages))
        return fail(ErrorCode::Io, QStringLiteral("cannot make %1").arg(pages));
    return {};
}

HandedOver LetterSpool::hand(const desk::OutgoingMessage &message)
{
    HandedOver out;
    out.key = m_batch;
    QSaveFile file(QDir(m_folder).filePath(m_batch + u'/' + kPages + u'/'
                                           + QString::fromLatin1(message.id.toHex())
                                           + QStringLiteral(".json")));
    file.setDirectWriteFallback(false);
    const QByteArray bytes = letterFile(message);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        out.kind = HandedOver::Kind::Later;
        out.gone = true;
        out.reason = QStringLiteral("the letter cannot be written to %1").arg(m_folder);
        return out;
    }
    out.kind = HandedOver::Kind::Accepted;
    ++m_handed;
    return out;
}

void LetterSpool::finishLeft()
{
    m_batch = unprinted(m_folder);
    if (!m_batch.isEmpty())
        close();
}

Status LetterSpool::takeOutStrangers(const QString &pages) const
{
    DUNLIN_TRY_VALUE(const auto ids, m_letters(m_batch));
    QSet<QString> known;
    for (const base::EventId &id : ids)
        known.insert(QString::fromLatin1(id.toHex()));
    for (const QFileInfo &page :
         QDir(pages).entryInfoList({QStringLiteral("*.json")}, QDir::Files)) {
        if (!known.contains(page.completeBaseName()) && !QFile::remove(page.filePath()))
            return fail(ErrorCode::Io,
                        QStringLiteral("%1 does not belong to its batch and cannot be removed; "
                                       "nothing was printed")
                            .arg(page.filePath()));
    }
    return {};
}

void LetterSpool::close()
{
    const QString folder = QDir(m_folder).filePath(m_batch);
    const QDir pages(QDir(folder).filePath(kPages));
    if (const Status checked = takeOutStrangers(pages.path()); !checked) {
        m_printed = fail(checked.error());
        return;
    }
    if (pages.entryList({QStringLiteral("*.json")}, QDir::Files).isEmpty()) {
        QDir(folder).removeRecursively();
        m_printed = LetterBatch{};
        return;
    }
    m_printed = printBatch(folder);
}

} // namespace dunlin::reach
