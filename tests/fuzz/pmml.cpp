// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include "core/scoring/pmml/pmml.h"

using namespace dunlin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const auto model = scoring::PmmlModel::read(fuzz::bytesOf(data, size));
    if (!model)
        return 0;
    QHash<QString, QString> row;
    (void)(*model)->evaluate(row);
    for (const QString &name : (*model)->inputs())
        row.insert(name, QStringLiteral("1.5"));
    (void)(*model)->evaluate(row);
    return 0;
}
