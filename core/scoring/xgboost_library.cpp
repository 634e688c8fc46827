// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/xgboost_library.h"

#include <QtCore/QLibrary>

namespace dunlin::scoring {

namespace {

struct Loaded {
    XgboostLibrary functions;
    bool whole = false;
    QString why;
};

Loaded loadOnce()
{
    Loaded loaded;
    QLibrary library(QStringLiteral("xgboost"), 0);
    if (!library.load()) {
        loaded.why = library.errorString();
        return loaded;
    }
    loaded.whole = true;
    const auto find = [&](auto &function, const char *name) {
        function =
            reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.resolve(name));
        if (!function) {
            loaded.whole = false;
            loaded.why = QStringLiteral("it has no ") + QLatin1String(name);
        }
    };
    XgboostLibrary &f = loaded.functions;
    find(f.lastError, "XGBGetLastError");
    find(f.matrixFromRows, "XGDMatrixCreateFromMat");
    find(f.matrixFree, "XGDMatrixFree");
    find(f.matrixSetFloats, "XGDMatrixSetFloatInfo");
    find(f.boosterCreate, "XGBoosterCreate");
    find(f.boosterFree, "XGBoosterFree");
    find(f.boosterSetParam, "XGBoosterSetParam");
    find(f.boosterUpdate, "XGBoosterUpdateOneIter");
    find(f.boosterSetAttr, "XGBoosterSetAttr");
    find(f.boosterSetTexts, "XGBoosterSetStrFeatureInfo");
    find(f.boosterSave, "XGBoosterSaveModelToBuffer");
    return loaded;
}

} // namespace

base::Result<const XgboostLibrary *> XgboostLibrary::load()
{
    static const Loaded loaded = loadOnce();
    if (loaded.whole)
        return &loaded.functions;
    return base::fail(base::ErrorCode::NotFound,
                      QStringLiteral("learning boosted trees needs XGBoost (package "
                                     "libxgboost-dev): %1")
                          .arg(loaded.why));
}

} // namespace dunlin::scoring
