// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/outside/decimal.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <map>
#include <optional>
#include <utility>
#include <vector>

/// SWIFT MT940 (customer statement) and MT942 (interim report), with or without block headers, in
/// the ways banks write field 86: subfields ?00..?63 (German DK), /KEY/ words (Dutch and others),
/// or text. Source of the fields: SWIFT Standards MT, category 9; DK "DFÜ-Abkommen", annex 3.
namespace dunlin::exchange {

struct MtBalance {
    Decimal amount; ///< below zero: debit
    QString currency;
    QString date; ///< as the file has it; "2002-11-31" is written by real banks
    QString kind; ///< final, intermediate; null for 64 and 65
};

/// Field 86, taken apart.
struct MtDetails {
    enum class Style { FreeText, Subfields, Keys };
    Style style = Style::FreeText;
    QString text;                                    ///< its lines as they stand
    QString gvc;                                     ///< business code, three digits
    std::vector<std::pair<QString, QString>> fields; ///< "20" or "REMI" and what it holds, in order
    std::vector<std::pair<QString, QString>> sepa;   ///< EREF, SVWZ .. of the purpose
    QString postingText, primanota, purpose;
    QString counterparty, counterpartyBank, counterpartyAccount;
    // For matching: a blank where a piece ends before its line is full, so that the last word of
    // one and the first of the next stay two.
    QString words; ///< of the purpose, behind SVWZ+ where it has that
    QString payer;

    QString field(const QString &key) const;
    QString sepaField(const QString &key) const;
};

struct MtEntry {
    int line = 0;
    QString valueDate;
    QString entryMonthDay; ///< MMDD
    QString indicator;     ///< C, D, RC, RD, EC, ED
    std::optional<Decimal> amount;
    QString amountText;
    QString type; ///< NTRF, N102
    QString customerReference, bankReference, supplementary;
    std::optional<MtDetails> details;
    QString problem; ///< why it has no amount

    /// C and RD add, D and RC take away.
    bool adds() const { return indicator.endsWith(u'C') != indicator.startsWith(u'R'); }
    bool isReversal() const { return indicator.startsWith(u'R'); }
    /// Announced, not booked (EC, ED of MT942).
    bool isExpected() const { return indicator.startsWith(u'E'); }
    /// The booking date: the entry's month and day in the year nearest to the value date.
    QString bookingDate() const;
};

struct MtStatement {
    QString reference, account, number, information;
    std::optional<MtBalance> opening, closing, available;
    std::vector<MtEntry> entries;
    std::map<QString, QStringList> interim; ///< 34F, 13D, 90D, 90C of MT942
    Decimal credits, debits;

    QString currency() const;
    /// Opening and entries; absent without both balances in one currency.
    std::optional<Decimal> computedClosing() const;
};

struct MtFile {
    QString encoding; ///< "utf-8-sig", "utf-8", "cp1252"
    bool interim = false;
    std::vector<MtStatement> statements;
    QStringList problems; ///< sentences
};

bool looksLikeMt940(const QByteArray &head);
/// Input error: no statement in it.
base::Result<MtFile> readMt940(const QByteArray &bytes);
/// Field 86 by itself, its lines apart.
MtDetails readMtDetails(const QStringList &lines);

} // namespace dunlin::exchange
