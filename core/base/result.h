// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace dunlin::base {

/// A value or an Error. The one place to change when the compilers have std::expected.
template <class T>
using Result = tl::expected<T, Error>;

/// For functions that return nothing on success.
using Status = Result<void>;

/// Makes the failing side: `return fail(ErrorCode::Input, "no due date");`
inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {}, Retry retry = Retry::No)
{
    return tl::unexpected<Error>(Error{code, std::move(detail), retry});
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace dunlin::base

/// Returns early with the error of an expression that gives a Status.
#define DUNLIN_TRY(expr)                                                                           \
    do {                                                                                           \
        if (auto dunlinTryResult = (expr); !dunlinTryResult)                                       \
            return ::dunlin::base::fail(std::move(dunlinTryResult.error()));                       \
    } while (false)

#define DUNLIN_CONCAT_(a, b) a##b
#define DUNLIN_CONCAT(a, b) DUNLIN_CONCAT_(a, b)
/// `DUNLIN_TRY_VALUE(auto row, repository.find(id));` declares `row`, or returns early.
#define DUNLIN_TRY_VALUE(decl, expr)                                                               \
    DUNLIN_TRY_VALUE_(DUNLIN_CONCAT(dunlinTry, __LINE__), decl, expr)
#define DUNLIN_TRY_VALUE_(name, decl, expr)                                                        \
    auto name = (expr);                                                                            \
    if (!name)                                                                                     \
        return ::dunlin::base::fail(std::move(name.error()));                                      \
    decl = std::move(*name)
