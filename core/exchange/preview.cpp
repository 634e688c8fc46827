// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/preview.h"

#include "core/exchange/file_table.h"
#include "core/exchange/profile_inference.h"
#include "core/exchange/row_reader.h"

#include <algorithm>

namespace dunlin::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

constexpr size_t kPreviewRows = 20;
constexpr qsizetype kSamples = 5;
constexpr qsizetype kSampleLength = 200;
constexpr qint64 kProgressEvery = 4096;

/// One reading of the whole file, every column watched.
class Survey {
public:
    explicit Survey(const TextSource &source) : m_text(source.text()) {}

    Status run(const ProgressRef &progress)
    {
        m_dialect = detectDialect(m_text, &m_dialectReason);
        CsvReader reader(m_text, m_dialect);
        if (!reader.next()) {
            DUNLIN_TRY(reader.status());
            return fail(ErrorCode::Input, QStringLiteral("the file has no rows"));
        }
        DUNLIN_TRY(checkColumns(reader.cells().size()));
        header.assign(reader.cells().begin(), reader.cells().end());
        headerLine = reader.span().line;
        facts.resize(header.size());
        observers.resize(header.size());
        while (reader.next()) {
            if (++rowCount % kProgressEvery == 0) {
                progress.setDone(rowCount);
                if (progress.cancelled())
                    return fail(ErrorCode::Cancelled, QStringLiteral("the preview was stopped"));
            }
            see(reader.cells());
        }
        DUNLIN_TRY(reader.status());
        if (rowCount == 0)
            return fail(ErrorCode::Input, QStringLiteral("the file has a header and no rows"));
        return {};
    }

    char separator() const { return m_dialect.separator; }
    QString dialectWords() const
    {
        return QStringLiteral("%1; header with %2 columns on line %3")
            .arg(m_dialectReason)
            .arg(header.size())
            .arg(headerLine);
    }

    std::vector<std::string> header;
    std::vector<ColumnFacts> facts;
    std::vector<ColumnObserver> observers;
    std::vector<QStringList> firstRows;
    qint64 headerLine = 1;
    qint64 rowCount = 0;

private:
    void see(const std::vector<std::string_view> &cells)
    {
        const size_t columns = std::min(cells.size(), header.size());
        for (size_t i = 0; i < columns; ++i) {
            observers[i].see(cells[i]);
            collect(facts[i], trimmed(cells[i]).substr(0, kMaxCellBytes));
            if (facts[i].first.size() < kPreviewRows)
                facts[i].first.emplace_back(trimmed(cells[i]).substr(0, kMaxCellBytes));
        }
        if (firstRows.size() >= kPreviewRows)
            return;
        QStringList row;
        for (std::string_view cell : cells)
            row.append(toQString(cell).left(kSampleLength));
        firstRows.push_back(std::move(row));
    }

    static void collect(ColumnFacts &column, std::string_view cell)
    {
        if (!column.fewValues || cell.empty())
            return;
        auto &values = column.values;
        if (std::find(values.begin(), values.end(), cell) != values.end())
            return;
        if (values.size() == kDistinctValues)
            column.fewValues = false;
        else
            values.emplace_back(cell);
    }

    std::string_view m_text;
    Dialect m_dialect;
    QString m_dialectReason;
};

QString columnReason(const ColumnMap &map, size_t column, const ColumnFinding &finding,
                     const QString &guessed)
{
    if (!map.mapped[column])
        return QStringLiteral("no field is called so; it is left out (%1)").arg(finding.reason);
    const QString why = guessed.isEmpty() ? QStringLiteral("its header is known") : guessed;
    return why + QStringLiteral("; ") + finding.reason;
}

std::vector<PreviewColumn> previewColumns(const Survey &survey, const ColumnMap &map,
                                          const std::vector<QString> &guessed)
{
    std::vector<PreviewColumn> columns;
    for (size_t i = 0; i < survey.header.size(); ++i) {
        PreviewColumn column;
        column.source = toQString(survey.header[i]);
        const ColumnFacts &facts = survey.facts[i];
        if (map.mapped[i])
            column.target = QByteArray(name(map.target[i]).data());
        column.reason = columnReason(map, i, facts.finding, guessed[i]);
        column.finding = facts.finding;
        for (const std::string &value : facts.values) {
            if (column.samples.size() < kSamples)
                column.samples.append(toQString(value).left(kSampleLength));
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

// Writes down what was decided, so that the same profile reads the next file in the same way.
void settlePolicies(Profile &profile, const ColumnMap &map, const CellRules &rules)
{
    std::optional<DateOrder> dates;
    std::optional<DecimalMark> mark;
    bool sameDates = true;
    bool sameMarks = true;
    for (int i = 0; i < kFields; ++i) {
        if (map.column[size_t(i)] < 0)
            continue;
        if (isDateField(Field(i))) {
            sameDates = sameDates && (!dates || *dates == rules.dates[size_t(i)]);
            dates = rules.dates[size_t(i)];
        }
        if (isAmountField(Field(i))) {
            sameMarks = sameMarks && (!mark || *mark == rules.marks[size_t(i)]);
            mark = rules.marks[size_t(i)];
        }
    }
    if (dates && sameDates)
        profile.dates = dates;
    if (mark && sameMarks)
        profile.mark = mark;
}

} // namespace

Result<Preview> preview(const QString &file, const std::optional<Profile> &profile,
                        const ProgressRef &progress)
{
    DUNLIN_TRY_VALUE(const TextSource source, TextSource::open(file, progress));
    Survey survey(source);
    DUNLIN_TRY(survey.run(progress));
    for (size_t i = 0; i < survey.header.size(); ++i)
        survey.facts[i].finding = survey.observers[i].finding();

    Preview out;
    InferredProfile inferred;
    if (profile) {
        inferred.profile = *profile;
        inferred.columnReasons.resize(survey.header.size());
    } else {
        inferred = inferProfile(survey.header, survey.facts);
        out.inferred = true;
    }
    const ColumnMap map = mapColumns(inferred.profile, survey.header);
    std::vector<ColumnFinding> findings;
    const CellRules rules =
        decideRules(inferred.profile, map, survey.separator(), survey.observers, &findings);
    for (size_t i = 0; i < findings.size(); ++i)
        survey.facts[i].finding = findings[i];

    out.profile = inferred.profile;
    settlePolicies(out.profile, map, rules);
    out.encoding = source.encoding();
    out.dialect = survey.dialectWords();
    out.reasons = inferred.reasons;
    out.reasons.append(
        QStringLiteral("encoding %1: %2").arg(source.encoding(), source.encodingReason()));
    for (size_t i = 0; i < findings.size(); ++i) {
        if (map.mapped[i] && (isDateField(map.target[i]) || isAmountField(map.target[i])))
            out.reasons.append(toQString(survey.header[i]) + QStringLiteral(": ")
                               + findings[i].reason);
    }
    if (!map.foreign.isEmpty())
        out.reasons.append(QStringLiteral("%1: speaks against the profile \"%2\"")
                               .arg(map.foreign, inferred.profile.name));
    for (Field field : map.missing)
        out.missing.append(name(field));
    out.columns = previewColumns(survey, map, inferred.columnReasons);
    out.rows = std::move(survey.firstRows);
    out.rowCount = survey.rowCount;
    return out;
}

} // namespace dunlin::exchange
