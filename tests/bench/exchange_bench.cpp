// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/base/clock.h"
#include "core/base/hash.h"
#include "core/base/rng.h"
#include "core/desk/bank_import.h"
#include "core/desk/office_import.h"
#include "core/exchange/bank/camt_reader.h"
#include "core/exchange/bank/match.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <cstdio>

namespace dunlin::bench {

namespace {

constexpr int kEntries = 100'000;

qint64 centsOf(int claim)
{
    return 1000 + (claim * 37) % 90'000;
}

QByteArray amountOf(int claim)
{
    const qint64 cents = centsOf(claim);
    return QByteArray::number(cents / 100) + '.'
           + QByteArray::number(cents % 100).rightJustified(2, '0');
}

QByteArray numberOf(int claim)
{
    return "INV-" + QByteArray::number(1'000'000 + claim);
}

/// One credit transfer per claim, as a SEPA bank writes them, in an order of its own. Every tenth
/// names no claim.
bool writeStatement(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    base::SeededRng rng(20261126);
    file.write(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:"
        "xsd:camt.053.001.08\"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId></GrpHdr><Stmt><Id>S</Id>"
        "<Acct><Id><IBAN>DE89370400440532013000</IBAN></Id><Ccy>EUR</Ccy></Acct>\n");
    QByteArray text;
    for (int i = 0; i < kEntries; ++i) {
        const int claim = int((qint64(i) * 7919) % kEntries);
        const QByteArray amount = amountOf(claim);
        const QByteArray words =
            i % 10 == 9 ? QByteArray("thank you") : "Invoice " + numberOf(claim);
        text +=
            "<Ntry><NtryRef>" + QByteArray::number(i) + "</NtryRef><Amt Ccy=\"EUR\">" + amount
            + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-20</"
              "Dt>"
              "</BookgDt><ValDt><Dt>2026-11-20</Dt></ValDt><AcctSvcrRef>2026112010583"
            + QByteArray::number(i)
            + "</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</"
              "SubFmlyCd>"
              "</Fmly></Domn></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>E2E-"
            + QByteArray::number(rng.between(0, 1 << 30)) + "</EndToEndId></Refs><Amt Ccy=\"EUR\">"
            + amount + "</Amt><RltdPties><Dbtr><Pty><Nm>Payer Number " + QByteArray::number(claim)
            + "</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>DE02120300000000202051</IBAN></Id></DbtrAcct>"
              "</RltdPties><RltdAgts><DbtrAgt><FinInstnId><BICFI>BYLADEM1001</BICFI></FinInstnId>"
              "</DbtrAgt></RltdAgts><RmtInf><Ustrd>"
            + words
            + "</Ustrd></RmtInf></TxDtls></NtryDtls><AddtlNtryInf>SEPA Credit "
              "Transfer</AddtlNtryInf>"
              "</Ntry>\n";
        if (text.size() > (1 << 20)) {
            file.write(text);
            text.clear();
        }
    }
    file.write(text + "</Stmt></BkToCstmrStmt></Document>\n");
    return file.flush();
}

/// Peak memory of this process, in MiB, since the last call with `reset`.
double peakMiB(bool reset)
{
    if (reset) {
        QFile refs(QStringLiteral("/proc/self/clear_refs"));
        if (refs.open(QIODevice::WriteOnly))
            refs.write("5");
        return 0;
    }
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

/// Matches each line as it is read, and keeps none.
class MatchingSink final : public exchange::StatementSink {
public:
    explicit MatchingSink(const exchange::MatchIndex &index) : m_index(index) {}
    base::Status entry(const exchange::StatementHead &head,
                       exchange::StatementEntry &&entry) override
    {
        std::optional<exchange::RefusedLine> refused;
        for (const exchange::BankLine &line : m_lines.of(head, entry, &refused)) {
            ++lines;
            posted += m_index.match(line).posts(exchange::kPostFrom) ? 1 : 0;
        }
        return {};
    }
    base::Status end(const exchange::StatementHead &, const exchange::StatementTotals &) override
    {
        return {};
    }
    void warn(const QString &) override {}

    int lines = 0;
    int posted = 0;

private:
    const exchange::MatchIndex &m_index;
    exchange::BankLines m_lines;
};

bool parseAndMatch(const QString &path)
{
    peakMiB(true);
    const double start = nowMs();
    exchange::MatchIndex index;
    index.reserve(kEntries, kEntries);
    for (int i = 0; i < kEntries; ++i) {
        const base::AccountId account{base::derivedId("bench", QByteArray::number(i))};
        index.add(exchange::PayingAccount{account, QStringLiteral("A%1").arg(i),
                                          QStringLiteral("Payer Number %1").arg(i), base::kEur,
                                          centsOf(i)});
        index.add(exchange::OpenItem{account,
                                     {base::derivedId("item", QByteArray::number(i))},
                                     QString::fromLatin1(numberOf(i)),
                                     centsOf(i)});
    }
    MatchingSink sink(index);
    const auto file = exchange::OutsideFile::open(path);
    if (!file)
        return false;
    exchange::XmlStream xml(**file);
    if (!xml.start())
        return false;
    const QString space = xml.space();
    const int level = xml.enter();
    if (!xml.next(level) || !exchange::readCamt(xml, space, sink) || !xml.finish())
        return false;
    report("exchange.camt_entries", sink.lines, "entries");
    report("exchange.camt_file", double(QFile(path).size()) / (1 << 20), "MiB");
    report("exchange.camt_parse_and_match", (nowMs() - start) / 1000, "s");
    report("exchange.camt_parse_and_match_memory", peakMiB(false), "MiB");
    report("exchange.camt_posted", sink.posted, "entries");
    return sink.lines == kEntries && sink.posted == kEntries - kEntries / 10;
}

bool importStatementInto(const QString &folder, const QString &path)
{
    base::SystemClock clock;
    const auto office = desk::Office::create(folder + QStringLiteral("/office"), {}, clock);
    if (!office)
        return false;
    QFile csv(folder + QStringLiteral("/items.csv"));
    if (!csv.open(QIODevice::WriteOnly))
        return false;
    csv.write("customer number,name,invoice number,invoice date,due date,amount,currency\n");
    for (int i = 0; i < kEntries; ++i)
        csv.write("A" + QByteArray::number(i) + ",Payer Number " + QByteArray::number(i) + ','
                  + numberOf(i) + ",2026-09-01,2026-10-01," + amountOf(i) + ",EUR\n");
    csv.close();
    desk::ImportRequest request;
    request.file = csv.fileName();
    request.profile = QStringLiteral("open-items");
    if (!desk::importFile(**office, request, {}))
        return false;
    peakMiB(true);
    const auto done = desk::importStatement(**office, path, false, {});
    if (!done) {
        std::fprintf(stderr, "dunlin-bench: %s\n", qPrintable(done.error().detail));
        return false;
    }
    report("exchange.camt_import", done->outcome.seconds, "s");
    report("exchange.camt_import_memory", peakMiB(false), "MiB");
    report("exchange.camt_import_payments", double(done->outcome.payments), "payments");
    const auto again = desk::importStatement(**office, path, false, {});
    if (!again)
        return false;
    report("exchange.camt_import_again", again->outcome.seconds, "s");
    return again->outcome.duplicates == kEntries;
}

bool runExchange()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("statement.xml"));
    if (!writeStatement(path) || !parseAndMatch(path)
        || !importStatementInto(folder.path(), path)) {
        std::fprintf(stderr, "dunlin-bench: the statement was not taken in as it should\n");
        return false;
    }
    return true;
}

} // namespace

void addExchangeBench(std::vector<Bench> &all)
{
    all.push_back({"exchange",
                   "camt.053 with 100,000 entries: parsed and matched against 100,000 open items",
                   runExchange});
}

} // namespace dunlin::bench
