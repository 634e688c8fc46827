// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quarantine_file.h"

#include <QtCore/QSaveFile>

#include <algorithm>

namespace dunlin::exchange {

using base::ErrorCode;
using base::fail;
using base::Status;

namespace {

// These columns hold words of this program and cells of a stranger's file; a spreadsheet that opens
// them must not take them for formulas.
QByteArray quoted(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    if (!utf8.isEmpty() && QByteArrayView("=+-@\t\r").contains(utf8.front()))
        utf8.prepend('\'');
    utf8.replace('"', "\"\"");
    return '"' + utf8 + '"';
}

class Writer {
public:
    explicit Writer(const QString &file) : m_file(file) {}

    Status open() { return m_file.open(QIODevice::WriteOnly) ? Status() : fault(); }
    void line(const QByteArray &text)
    {
        m_ok = m_ok && m_file.write(text) == text.size() && m_file.write("\n", 1) == 1;
    }
    Status finish() { return m_ok && m_file.commit() ? Status() : fault(); }

private:
    Status fault() const
    {
        return fail(
            ErrorCode::Io,
            QStringLiteral("the quarantine file cannot be written: %1").arg(m_file.errorString()));
    }

    QSaveFile m_file;
    bool m_ok = true;
};

} // namespace

Status writeQuarantine(const QString &file, const FileTable &table, std::vector<BadRow> &rows)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [](const BadRow &a, const BadRow &b) { return a.span.line < b.span.line; });
    Writer writer(file);
    DUNLIN_TRY(writer.open());
    const char separator = table.dialect().separator;
    const auto row = [&](const QByteArray &line, const QByteArray &field, const QByteArray &reason,
                         std::string_view text) {
        QByteArray out = line;
        out.append(separator).append(field).append(separator).append(reason).append(separator);
        out.append(text.data(), qsizetype(text.size()));
        writer.line(out);
    };
    row("line", "field", "reason", table.headerText());
    const std::string_view text = table.source().text();
    for (const BadRow &bad : rows)
        row(QByteArray::number(bad.span.line), quoted(bad.field), quoted(bad.reason),
            text.substr(size_t(bad.span.offset), size_t(bad.span.size)));
    return writer.finish();
}

Status writeNotes(const QString &file, std::vector<CellNote> &notes)
{
    std::stable_sort(notes.begin(), notes.end(),
                     [](const CellNote &a, const CellNote &b) { return a.line < b.line; });
    Writer writer(file);
    DUNLIN_TRY(writer.open());
    writer.line("line,field,note,was,became");
    for (const CellNote &note : notes) {
        QByteArray out = QByteArray::number(note.line);
        for (const QString &cell : {note.field, note.note, note.was, note.became})
            out.append(',').append(quoted(cell));
        writer.line(out);
    }
    return writer.finish();
}

} // namespace dunlin::exchange
