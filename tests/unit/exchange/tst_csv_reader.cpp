// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/exchange/text_source.h"

#include "tests/support/require_ok.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>

#include <zlib.h>

using namespace dunlin;
using namespace dunlin::exchange;

namespace {

std::vector<std::vector<std::string>> table(std::string_view text, Dialect dialect = {})
{
    CsvReader reader(text, dialect);
    std::vector<std::vector<std::string>> rows;
    while (reader.next())
        rows.emplace_back(reader.cells().begin(), reader.cells().end());
    return rows;
}

using Rows = std::vector<std::vector<std::string>>;

QByteArray gzip(const QByteArray &plain)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(plain.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QString inputError(const QByteArray &bytes)
{
    const auto source = TextSource::fromBytes(bytes);
    if (source)
        return {};
    CHECK(source.error().code == base::ErrorCode::Input);
    return source.error().detail;
}

} // namespace

TEST_CASE("Cells are split whatever the line ends and quotes")
{
    CHECK(table("a,b\r\nc,d") == Rows{{"a", "b"}, {"c", "d"}});
    CHECK(table("a,b\rc,d\r") == Rows{{"a", "b"}, {"c", "d"}});
    CHECK(table("a,,\n\n\n,\n") == Rows{{"a", "", ""}, {"", ""}});
    CHECK(table("\"a,\"\"x\"\"\",b\n") == Rows{{"a,\"x\"", "b"}});
    CHECK(table("\"two\nlines\",b\n") == Rows{{"two\nlines", "b"}});
    CHECK(table("12\" pipe,b\n") == Rows{{"12\" pipe", "b"}});
    CHECK(table("\"a\"tail,b\n") == Rows{{"atail", "b"}});
    CHECK(table("\"\",b\n") == Rows{{"", "b"}});
    CHECK(table("sep=;\r\na;b\r\n", Dialect{';'}) == Rows{{"a", "b"}});
}

TEST_CASE("Each record knows its physical line and its bytes")
{
    CsvReader reader("h1,h2\n\n\"x\ny\",1\r\nlast,2", {});
    REQUIRE(reader.next());
    CHECK(reader.span().line == 1);
    REQUIRE(reader.next());
    CHECK(reader.span().line == 3);
    CHECK(reader.verbatim() == "\"x\ny\",1");
    const RecordSpan quoted = reader.span();
    REQUIRE(reader.next());
    CHECK(reader.span().line == 5);
    CHECK(reader.atUnendedLine());
    CHECK(reader.parse(quoted).at(0) == "x\ny");
    CHECK_FALSE(reader.next());
    REQUIRE_OK(reader.status());
}

TEST_CASE("A quote that is never closed is an error with its line")
{
    CsvReader reader("a,b\nc,\"d\ne,f\n", {});
    REQUIRE(reader.next());
    CHECK_FALSE(reader.next());
    REQUIRE_FALSE(reader.status());
    CHECK(reader.status().error().code == base::ErrorCode::Input);
    CHECK(reader.status().error().detail.contains(QLatin1String("line 2")));
}

TEST_CASE("The separator is found from the rows")
{
    CHECK(detectDialect("a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n").separator == ';');
    CHECK(detectDialect("a\tb, c\td\n1\t2\t3\n").separator == '\t');
    CHECK(detectDialect("a|b\n1|2\n").separator == '|');
    CHECK(detectDialect("name,city\n\"x;y\",b\n").separator == ',');
    CHECK(detectDialect("sep=;\na;b\n").separator == ';');
}

TEST_CASE("A title before the header is left out, and a header is no title")
{
    const auto startOf = [](const char *text) { return detectDialect(text).line; };
    CHECK(startOf("Open items;;;;\nper 31.01.2026;;;;\n\nno;name;invoice;due;amount\n"
                  "1;A;R1;17.01.2026;119,00\n2;B;R2;17.01.2026;1,00\n")
          == 4);
    CHECK(startOf("Aged receivables\nExample Ltd\nCustomer,Invoice,Due,Amount\n"
                  "A,1,2026-01-17,5.00\nB,2,2026-01-17,6.00\n")
          == 3);
    CHECK(startOf("a,b,c,d\n1,2,3,4\n") == 1);
    CHECK(startOf("a,b,c,d\n1,,,\n2,,,\n") == 1);
    CHECK(startOf("id,,,,\n1,2,3,4,5\n2,3,4,5,6\n") == 1); // what follows is no header
    CHECK(startOf("a,b\n1,2\n") == 1);
    CsvReader reader("Title\r\na,b,c\r\n1,2,3\r\n", detectDialect("Title\r\na,b,c\r\n1,2,3\r\n"));
    REQUIRE(reader.next());
    CHECK(reader.cells().front() == "a");
    CHECK(reader.span().line == 2);
    CHECK(reader.span().offset == 7);
}

TEST_CASE("Text of any encoding becomes UTF-8")
{
    const auto text = [](const QByteArray &bytes) {
        auto source = TextSource::fromBytes(bytes);
        REQUIRE_OK(source);
        return std::string(source->text());
    };
    const QString umlaut = QStringLiteral("name;ort\nM\u00fcller;K\u00f6ln\n");
    const std::string expected = umlaut.toStdString();
    CHECK(text(umlaut.toUtf8()) == expected);
    CHECK(text("\xef\xbb\xbf" + umlaut.toUtf8()) == expected);
    CHECK(text(umlaut.toLatin1()) == expected);
    CHECK(text(gzip(umlaut.toUtf8())) == expected);
    QByteArray wide("\xff\xfe");
    wide.append(reinterpret_cast<const char *>(umlaut.utf16()), umlaut.size() * 2);
    CHECK(text(wide) == expected);
    // The euro sign and quotes are what tells Windows-1252 from ISO 8859-1.
    CHECK(text("price\n\x80 5\n") == "price\n\xe2\x82\xac 5\n");
}

TEST_CASE("What is no table is refused in plain words")
{
    CHECK(inputError("").contains(QLatin1String("empty")));
    CHECK(inputError(" \r\n\n").contains(QLatin1String("empty")));
    CHECK(inputError("\xef\xbb\xbf").contains(QLatin1String("empty")));
    CHECK(inputError(QByteArray("a,b\n\0\1,2\n", 8)).contains(QLatin1String("binary")));
    CHECK(inputError("%PDF-1.4 ...").contains(QLatin1String("PDF")));
    CHECK(inputError("<html><body>login").contains(QLatin1String("web page")));
    CHECK(inputError(QByteArray("PK\x03\x04xxxx", 8)).contains(QLatin1String("spreadsheet")));
    const QByteArray zipped = gzip(QByteArray("a,b\n1,2\n").repeated(1000));
    CHECK(inputError(zipped.first(zipped.size() - 20)).contains(QLatin1String("cut off")));
    CHECK(inputError(zipped.first(4)).contains(QLatin1String("cut off")));
    QByteArray damaged = zipped;
    damaged[damaged.size() / 2] = char(damaged[damaged.size() / 2] ^ 0x55);
    CHECK(inputError(damaged).contains(QLatin1String("damaged")));
}

TEST_CASE("A gzip bomb is refused before it fills the disk")
{
    QByteArray bomb = gzip(QByteArray("aaaaaaa,").repeated(16 * 1024 * 1024));
    CHECK(inputError(bomb).contains(QLatin1String("refused")));
}

TEST_CASE("Text beyond the memory limit is read from a mapped file")
{
    // Random enough that the ratio limit does not speak.
    QByteArray big;
    big.reserve(kMaxTextInMemory + (1 << 20));
    quint32 state = 1;
    while (big.size() <= kMaxTextInMemory) {
        state = state * 1664525u + 1013904223u;
        big.append(QByteArray::number(state)).append(big.size() % 7 ? ',' : '\n');
    }
    const auto source = TextSource::fromBytes(big);
    REQUIRE_OK(source);
    CHECK(source->text() == std::string_view(big.constData(), size_t(big.size())));
}

TEST_CASE("Any bytes are split without loss")
{
    // What is read, written with quotes and read again, is the same; records tile the text.
    quint32 state = 7;
    const auto next = [&state] { return (state = state * 1664525u + 1013904223u) >> 16; };
    static constexpr char kAlphabet[] = "a,;\"\"\n\r b1.";
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        const auto length = next() % 60;
        for (quint32 i = 0; i < length; ++i)
            text.push_back(kAlphabet[next() % (sizeof kAlphabet - 1)]);
        const Rows rows = table(text);
        std::string written;
        for (const auto &row : rows) {
            for (size_t i = 0; i < row.size(); ++i) {
                std::string cell;
                for (char c : row[i])
                    cell.append(c == '"' ? 2 : 1, c);
                written += (i ? ",\"" : "\"") + cell + '"';
            }
            written += '\n';
        }
        INFO(text);
        CHECK(table(written) == rows);
        CsvReader reader(text, {});
        qint64 end = 0;
        while (reader.next()) {
            CHECK(reader.span().offset >= end);
            end = reader.span().offset + reader.span().size;
            const std::vector<std::string> seen(reader.cells().begin(), reader.cells().end());
            const RecordSpan span = reader.span();
            CsvReader other(text, {});
            const auto &again = other.parse(span);
            CHECK(std::vector<std::string>(again.begin(), again.end()) == seen);
        }
    }
}
