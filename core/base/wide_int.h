// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// 128-bit signed integers for exact products of amounts: the compiler's own, or Boost's.
#if defined(__SIZEOF_INT128__)
namespace dunlin::base {
__extension__ typedef __int128 Int128;
} // namespace dunlin::base
#else
#include <boost/multiprecision/cpp_int.hpp>
namespace dunlin::base {
using Int128 = boost::multiprecision::int128_t;
} // namespace dunlin::base
#endif
