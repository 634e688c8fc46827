// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>

namespace dunlin::scoring {

/// The functions of XGBoost's C interface (1.7) that are used, found in libxgboost.so.0 when they
/// are first asked for: only who trains needs the library. Types are those of xgboost/c_api.h.
struct XgboostLibrary {
    using Handle = void *;
    const char *(*lastError)() = nullptr;
    int (*matrixFromRows)(const float *, std::uint64_t, std::uint64_t, float, Handle *) = nullptr;
    int (*matrixFree)(Handle) = nullptr;
    int (*matrixSetFloats)(Handle, const char *, const float *, std::uint64_t) = nullptr;
    int (*boosterCreate)(const Handle *, std::uint64_t, Handle *) = nullptr;
    int (*boosterFree)(Handle) = nullptr;
    int (*boosterSetParam)(Handle, const char *, const char *) = nullptr;
    int (*boosterUpdate)(Handle, int, Handle) = nullptr;
    int (*boosterSetAttr)(Handle, const char *, const char *) = nullptr;
    int (*boosterSetTexts)(Handle, const char *, const char **, std::uint64_t) = nullptr;
    int (*boosterSave)(Handle, const char *, std::uint64_t *, const char **) = nullptr;

    /// NotFound, saying which package it is in, when it is not installed or too old.
    static base::Result<const XgboostLibrary *> load();
};

} // namespace dunlin::scoring
