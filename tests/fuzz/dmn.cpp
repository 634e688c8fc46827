// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include "core/decision/dmn/model.h"

using namespace dunlin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const auto model = dmn::Model::load(fuzz::bytesOf(data, size));
    if (!model)
        return 0;
    // Whatever a model asks for, an answer comes and comes soon.
    (void)(*model)->decide((*model)->decisionNames(), {}, base::Instant{1'760'000'000'000});
    return 0;
}
