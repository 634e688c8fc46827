// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include "core/compliance/packs/pack_loader.h"

using namespace dunlin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const compliance::PackSource source{QStringLiteral("fuzz"), fuzz::bytesOf(data, size)};
    compliance::Vocabulary vocabulary;
    std::vector<compliance::LoadError> errors;
    compliance::addVocabulary(source.json, source.name, &vocabulary, &errors);
    const auto loaded = compliance::loadPacks(std::span(&source, 1), vocabulary);
    fuzz::require(loaded.set != nullptr);
    return 0;
}
