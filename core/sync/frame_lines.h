// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/json_fields.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace dunlin::sync {

/// Writes lines and, at the end, the trailer over all bytes before it.
class FrameWriter {
public:
    void reserve(qsizetype bytes) { m_out.reserve(bytes); }
    void line(QByteArrayView json)
    {
        m_out.append(json).append('\n');
        ++m_lines;
    }
    /// A line that carries verbatim bytes as its last member: `head` ends before the comma.
    void line(QByteArrayView head, QByteArrayView verbatim)
    {
        m_out.append(head).append(",\"e\":").append(verbatim).append("}\n");
        ++m_lines;
    }
    QByteArray finish(QByteArrayView hashKey);

private:
    QByteArray m_out;
    int m_lines = 0;
};

struct Frame {
    QByteArray type; ///< "t"; empty on an event line of a push
    JsonFields fields;
    QByteArrayView verbatim; ///< bytes of "e"; null when the line has none
};

/// Reads a body whose trailer has been found right. Frames are valid until the next call.
class FrameReader {
public:
    /// Checks the trailer first: nothing of a body that was cut off or changed is given out.
    static base::Result<FrameReader> open(QByteArrayView body, std::string_view hashKey);

    bool atEnd() const { return m_rest.isEmpty(); }
    base::Result<Frame> next();
    /// The next line as it is, without its end; skip() passes over it.
    QByteArrayView peek() const { return m_rest.first(m_rest.indexOf('\n')); }
    void skip() { m_rest = m_rest.sliced(m_rest.indexOf('\n') + 1); }

private:
    FrameReader() = default;
    QByteArrayView m_rest;
    std::unique_ptr<JsonParser> m_parser = std::make_unique<JsonParser>();
    QByteArray m_head;
};

} // namespace dunlin::sync
