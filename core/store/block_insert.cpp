// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/block_insert.h"

namespace dunlin::store {

BlockInsert::BlockInsert(const QByteArray &into, int columns, const QByteArray &otherwise)
    : m_columns(columns)
{
    QByteArray row = "(?";
    for (int i = 1; i < columns; ++i)
        row += ", ?";
    row += ')';
    m_one = "INSERT INTO " + into + " VALUES " + row + otherwise;
    m_many = "INSERT OR FAIL INTO " + into + " VALUES " + row;
    for (size_t i = 1; i < kRows; ++i)
        m_many += ", " + row;
}

} // namespace dunlin::store
