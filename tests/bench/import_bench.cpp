// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/desk/office.h"
#include "core/desk/office_import.h"

#include <QtCore/QDate>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <cstdio>

namespace dunlin::bench {

namespace {

constexpr int kDebts = 40'000;

// An event log in the layout of the event-log profile: 3 to 6 rows per debt, as real fines have.
qint64 writeEventLog(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    base::SeededRng rng(20261124);
    QByteArray text(
        "case_id,activity,timestamp,amount,paymentAmount,totalPaymentAmount,expense,article,"
        "vehicleClass,points,dismissal,notificationType,lastSent,resource\n");
    qint64 rows = 0;
    for (int debt = 0; debt < kDebts; ++debt) {
        const QByteArray id = "B" + QByteArray::number(100'000 + debt);
        QDate day = QDate(2006, 1, 1).addDays(rng.between(0, 2000));
        const auto row = [&](const char *activity, const QByteArray &rest) {
            text += id + ',' + activity + ',' + day.toString(Qt::ISODate).toLatin1()
                    + "T00:00:00+02:00," + rest + '\n';
            ++rows;
        };
        const qint64 amount = rng.between(20, 140);
        row("Create Fine", QByteArray::number(amount) + ".0,,0.0,,157,A,0,NIL,,,561");
        if (rng.chance(0.25)) {
            day = day.addDays(10);
            const QByteArray paid = QByteArray::number(amount) + ".0";
            row("Payment", ',' + paid + ',' + paid + ",,,,,,,,");
        } else {
            day = day.addDays(rng.between(60, 140));
            row("Send Fine", ",,,13.0,,,,,,,");
            day = day.addDays(12);
            row("Insert Fine Notification", ",,,,,,,,P,P,");
            day = day.addDays(60);
            row("Add penalty", QByteArray::number(amount * 2) + ".0,,,,,,,,,,");
            if (rng.chance(0.5)) {
                day = day.addDays(400);
                row("Send for Credit Collection", ",,,,,,,,,,");
            }
        }
        if (text.size() > (1 << 20)) {
            file.write(text);
            text.clear();
        }
    }
    file.write(text);
    return rows;
}

// The sqlite3 shell on the same rows: tables with as many indices as ours on event, account and
// item, and the same search index. What we write beside (feed, checksums, roll-ups) it does not.
double sqliteSeconds(const QString &folder, const QString &csv)
{
    const QByteArray script =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;\n"
        "CREATE TABLE "
        "event(case_id,activity,timestamp,amount,paymentAmount,totalPaymentAmount,expense,"
        "article,vehicleClass,points,dismissal,notificationType,lastSent,resource);\n"
        "CREATE INDEX event_id ON event(case_id,activity,timestamp);\n"
        "CREATE INDEX event_device ON event(resource,timestamp,case_id);\n"
        "CREATE INDEX event_account ON event(case_id,timestamp);\n"
        "CREATE TABLE account(no INTEGER PRIMARY "
        "KEY,id,number,creditor,debtor,status,rank,total);\n"
        "CREATE UNIQUE INDEX account_id ON account(id);\n"
        "CREATE INDEX account_number ON account(number);\n"
        "CREATE INDEX account_debtor ON account(debtor);\n"
        "CREATE INDEX account_queue ON account(rank,id,status,creditor);\n"
        "CREATE INDEX account_segment ON account(status,rank,id);\n"
        "CREATE TABLE item(account_no,n,id,number,open,PRIMARY KEY(account_no,n)) WITHOUT ROWID;\n"
        "CREATE VIRTUAL TABLE search USING fts5(body,tokenize='unicode61 remove_diacritics 0',"
        "prefix='2 3',detail='none',columnsize=0);\n"
        "BEGIN;\n"
        ".import --csv --skip 1 \""
        + csv.toUtf8()
        + "\" event\n"
          "INSERT INTO account(id,number,creditor,debtor,status,rank,total) SELECT "
          "case_id,case_id,1,case_id,"
          "0,sum(amount),sum(amount) FROM event GROUP BY case_id;\n"
          "INSERT INTO item SELECT no,1,number,number,total FROM account;\n"
          "INSERT INTO search(rowid,body) SELECT no,number||' '||number FROM account;\n"
          "COMMIT;\n";
    QProcess shell;
    const double start = nowMs();
    shell.start(QStringLiteral("sqlite3"),
                {QStringLiteral("-batch"), folder + QStringLiteral("/peer.db")});
    if (!shell.waitForStarted()) {
        std::fprintf(stderr, "dunlin-bench: the sqlite3 shell is not installed\n");
        return 0;
    }
    shell.write(script);
    shell.closeWriteChannel();
    shell.waitForFinished(-1);
    const QByteArray errors = shell.readAllStandardError();
    if (shell.exitCode() != 0 || !errors.isEmpty()) {
        std::fprintf(stderr, "dunlin-bench: sqlite3: %s\n", errors.constData());
        return 0;
    }
    return (nowMs() - start) / 1000;
}

bool runImport()
{
    QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("event-log.csv"));
    const qint64 rows = writeEventLog(csv);
    base::SystemClock clock;
    std::vector<double> ours;
    std::vector<double> peer;
    for (int round = 0; round < 3; ++round) {
        QTemporaryDir work;
        auto office = desk::Office::create(work.filePath(QStringLiteral("office")), {}, clock);
        if (!office) {
            std::fprintf(stderr, "dunlin-bench: %s\n", qPrintable(office.error().detail));
            return false;
        }
        desk::ImportRequest request;
        request.file = csv;
        request.profile = QStringLiteral("event-log");
        const double start = nowMs();
        const auto outcome =
            desk::importFile(**office, request, std::make_shared<ports::Progress>());
        ours.push_back(double(rows) / ((nowMs() - start) / 1000));
        if (!outcome || outcome->accepted != rows) {
            std::fprintf(stderr, "dunlin-bench: the import did not take every row: %s\n",
                         outcome ? "quarantine" : qPrintable(outcome.error().detail));
            return false;
        }
        const double seconds = sqliteSeconds(work.path(), csv);
        if (seconds <= 0)
            return false;
        peer.push_back(double(rows) / seconds);
    }
    report("import.rows", double(rows), "rows");
    report("import.rows_per_second", percentile(ours, 50), "rows/s");
    report("import.sqlite3_import_rows_per_second", percentile(peer, 50), "rows/s");
    report("import.ratio", percentile(ours, 50) / percentile(peer, 50), "of_sqlite3");
    return true;
}

} // namespace

void addImportBench(std::vector<Bench> &all)
{
    all.push_back({"import", "import.rows_per_second beside import.sqlite3_import_rows_per_second",
                   runImport});
}

} // namespace dunlin::bench
