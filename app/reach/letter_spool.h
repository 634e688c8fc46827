// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/desk/messages/transport.h"

#include <functional>

namespace dunlin::reach {

/// A printed batch.
struct LetterBatch {
    QString id;
    QString folder;
    qint64 letters = 0;
    qint64 pages = 0;
    QByteArray sha256; ///< of letters.pdf, hex
};

/// Prints what is in FOLDER/pages (one JSON file a letter) as FOLDER/letters.pdf with index.csv, in
/// a process of its own. The same pages give the same bytes.
base::Result<LetterBatch> printBatch(const QString &folder);

/// Ids of the letters that a batch is to have; what the ledger says.
using BatchLetters = std::function<base::Result<std::vector<base::EventId>>(const QString &batch)>;

/// Letters out: each is put into the batch's folder, durably and under its id, so that handing it
/// over again changes nothing; close() prints the batch. A batch that a crash left unprinted is
/// gone on with. Printed is only what the ledger says is in the batch: a page that a crash left may
/// have been taken back since, or have gone with a batch of another process.
class LetterSpool final : public desk::MessageTransport {
public:
    LetterSpool(QString folder, const base::Clock &clock, BatchLetters letters);

    domain::Channel channel() const override { return domain::Channel::Letter; }
    bool isIdempotent() const override { return true; }
    base::Status open() override;
    QString keyFor(const desk::OutgoingMessage &) const override { return m_batch; }
    desk::HandedOver hand(const desk::OutgoingMessage &message) override;
    void close() override;
    /// Prints a batch that a crash left unprinted, when nothing came to go on with it.
    void finishLeft();

    /// The batch that close() printed; an error when it could not be.
    const base::Result<LetterBatch> &printed() const { return m_printed; }

private:
    base::Status takeOutStrangers(const QString &pages) const;

    QString m_folder;
    const base::Clock &m_clock;
    BatchLetters m_letters;
    QString m_batch;
    qint64 m_handed = 0;
    base::Result<LetterBatch> m_printed = LetterBatch{};
};

/// The page file of a letter: all that printing needs.
QByteArray letterFile(const desk::OutgoingMessage &message);

} // namespace dunlin::reach
