// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_imports.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

namespace dunlin::testing {

ports::ImportPreview FakeImports::receivables()
{
    ports::ImportPreview preview;
    preview.profile = QStringLiteral("receivables");
    preview.profileJson = "{}";
    preview.encoding = QStringLiteral("Windows-1252");
    preview.dialect = QStringLiteral("separator ;, quote \", header");
    preview.reasons = {QStringLiteral("day before month: 14 dates have a first number above 12"),
                       QStringLiteral("decimal comma: 1.234,56 in 212 rows")};
    preview.targets = {QStringLiteral("account"),  QStringLiteral("debtor"),
                       QStringLiteral("item"),     QStringLiteral("issued"),
                       QStringLiteral("due"),      QStringLiteral("amount"),
                       QStringLiteral("currency"), QStringLiteral("settled")};
    const auto column = [&](const char *source, const char *target, const char *reason,
                            const QStringList &samples) {
        preview.columns.push_back({QString::fromUtf8(source), QString::fromUtf8(target),
                                   QString::fromUtf8(reason), samples});
    };
    column("Kundennummer", "account", "the title is a name of the field",
           {QStringLiteral("0379-NEVHP"), QStringLiteral("8976-AMJEO")});
    column("Firma", "debtor", "the title is a name of the field",
           {QStringLiteral("Vereinigte Stadtwerke Nord-Süd Versorgungsgesellschaft mbH & Co. KG"),
            QStringLiteral("Müller & Söhne")});
    column("Rechnung", "item", "the title is a name of the field",
           {QStringLiteral("0611365"), QStringLiteral("0611366")});
    column("Datum", "issued", "dates before those of the other date column",
           {QStringLiteral("02.01.2013"), QStringLiteral("26.01.2013")});
    column("Fällig", "due", "the title is a name of the field",
           {QStringLiteral("01.02.2013"), QStringLiteral("25.02.2013")});
    column("Betrag", "amount", "amounts with two decimals",
           {QStringLiteral("1.055,94"), QStringLiteral("(61,74)")});
    column("", "", "no field fits: running numbers", {QStringLiteral("1"), QStringLiteral("2")});
    for (int row = 0; row < 5; ++row) {
        preview.rows.push_back({QStringLiteral("0379-NEVHP"), QStringLiteral("Müller & Söhne"),
                                QStringLiteral("061136%1").arg(row), QStringLiteral("02.01.2013"),
                                QStringLiteral("01.02.2013"), QStringLiteral("1.055,94"),
                                QString::number(row)});
    }
    return preview;
}

ports::ImportOutcome FakeImports::added()
{
    ports::ImportOutcome outcome;
    outcome.profile = QStringLiteral("receivables");
    outcome.rows = 2'466;
    outcome.accepted = 2'460;
    outcome.quarantined = 4;
    outcome.duplicates = 2;
    outcome.accounts = 100;
    outcome.items = 2'460;
    outcome.payments = 2'376;
    outcome.control = {
        {base::kUsd, base::Money(14'766'194, base::kUsd), base::Money(14'254'209, base::kUsd)}};
    outcome.quarantineFile = QStringLiteral("quarantine/receivables-2026-11-24.csv");
    outcome.notes = {QStringLiteral("576 amounts rounded half-even to the cent")};
    outcome.seconds = 1.4;
    return outcome;
}

QStringList FakeImports::profiles() const
{
    return {QStringLiteral("event-log"), QStringLiteral("open-items"),
            QStringLiteral("receivables")};
}

void FakeImports::preview(const QString &file, const QString &profile,
                          ports::Reply<ports::ImportPreview> reply)
{
    lastFile = file;
    lastProfile = profile;
    ports::Result<ports::ImportPreview> result = answer;
    if (previewFailure)
        result = base::fail(*previewFailure);
    QTimer::singleShot(0, qApp, [reply, result] { reply(result); });
}

ports::Result<QByteArray> FakeImports::mapped(const QByteArray &,
                                              const std::vector<ports::ImportColumn> &columns) const
{
    QByteArray targets;
    for (const ports::ImportColumn &column : columns)
        targets += column.target.toUtf8() + ',';
    if (!targets.contains("amount"))
        return base::fail(base::ErrorCode::Input, QStringLiteral("no column gives the amount"));
    return targets;
}

void FakeImports::run(const QString &file, const QByteArray &profileJson, bool dryRun,
                      std::shared_ptr<ports::Progress> shared,
                      ports::Reply<ports::ImportOutcome> reply)
{
    lastFile = file;
    lastJson = profileJson;
    m_dryRun = dryRun;
    progress = std::move(shared);
    m_reply = std::move(reply);
    if (!dryRun)
        ++realRuns;
    if (!hold)
        QTimer::singleShot(0, qApp, [this] { answerRun(); });
}

void FakeImports::finish()
{
    answerRun();
}

void FakeImports::answerRun()
{
    ports::ImportOutcome done = outcome;
    done.dryRun = m_dryRun;
    ports::Result<ports::ImportOutcome> result = done;
    if (progress && progress->cancel)
        result = base::fail(base::ErrorCode::Cancelled);
    else if (runFailure)
        result = base::fail(*runFailure);
    const auto reply = std::exchange(m_reply, {});
    if (reply)
        reply(result);
}

} // namespace dunlin::testing
