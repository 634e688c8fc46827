// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <catch2/catch.hpp>

/// Fails the test with the error's code and detail.
#define REQUIRE_OK(result)                                                                         \
    do {                                                                                           \
        const auto &dunlinRequire = (result);                                                      \
        if (!dunlinRequire) {                                                                      \
            FAIL(                                                                                  \
                #result << ": "                                                                    \
                        << ::dunlin::base::errorCodeName(dunlinRequire.error().code).toStdString() \
                        << " " << dunlinRequire.error().detail.toStdString());                     \
        }                                                                                          \
    } while (false)
