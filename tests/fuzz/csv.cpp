// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/text_source.h"

using namespace dunlin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const auto source = exchange::TextSource::fromBytes(fuzz::bytesOf(data, size));
    if (!source)
        return 0;
    const std::string_view text = source->text();
    exchange::CsvReader reader(text, exchange::detectDialect(text));
    std::vector<std::pair<exchange::RecordSpan, std::vector<std::string>>> read;
    qint64 end = 0;
    while (reader.next()) {
        fuzz::require(reader.span().offset >= end);
        end = reader.span().offset + reader.span().size;
        fuzz::require(end <= qint64(text.size()));
        read.emplace_back(reader.span(),
                          std::vector<std::string>(reader.cells().begin(), reader.cells().end()));
    }
    // A record read again is the same.
    for (const auto &[span, cells] : read) {
        const auto &again = reader.parse(span);
        fuzz::require(std::equal(again.begin(), again.end(), cells.begin(), cells.end()));
    }
    return 0;
}
