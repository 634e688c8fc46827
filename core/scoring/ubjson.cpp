// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/ubjson.h"

#include "core/base/json_writer.h"

#include <QtCore/QtEndian>

#include <bit>

namespace dunlin::scoring {

using base::ErrorCode;

namespace {

constexpr int kMaxDepth = 100;
constexpr qsizetype kMaxOut = qsizetype(1) << 30;

class Reader {
public:
    explicit Reader(const QByteArray &file) : m_file(file) {}

    base::Result<QByteArray> read()
    {
        value(take(), 0);
        if (m_bad)
            return base::fail(ErrorCode::Input,
                              QStringLiteral("the file is damaged at byte %1").arg(m_at));
        return m_out;
    }

private:
    char take()
    {
        if (m_at >= m_file.size()) {
            m_bad = true;
            return 0;
        }
        return m_file[m_at++];
    }
    char peek() const { return m_at < m_file.size() ? m_file[m_at] : char(0); }

    template <class T>
    T big()
    {
        if (m_file.size() - m_at < qsizetype(sizeof(T))) {
            m_bad = true;
            return T();
        }
        const T number = qFromBigEndian<T>(m_file.constData() + m_at);
        m_at += qsizetype(sizeof(T));
        return number;
    }

    qint64 integer(char type)
    {
        switch (type) {
        case 'i': return big<qint8>();
        case 'U': return big<quint8>();
        case 'I': return big<qint16>();
        case 'l': return big<qint32>();
        case 'L': return big<qint64>();
        default: m_bad = true; return 0;
        }
    }

    void text()
    {
        const qint64 size = integer(take());
        if (m_bad || size < 0 || size > m_file.size() - m_at) {
            m_bad = true;
            return;
        }
        m_out += base::JsonWriter().value(QByteArrayView(m_file).sliced(m_at, size)).take();
        m_at += size;
    }

    void value(char type, int depth)
    {
        while (type == 'N' && !m_bad)
            type = take();
        if (m_bad || depth > kMaxDepth || m_out.size() > kMaxOut) {
            m_bad = true;
            return;
        }
        switch (type) {
        case '{': object(depth); return;
        case '[': array(depth); return;
        case 'S': text(); return;
        case 'C': m_out += base::JsonWriter().value(QByteArray(1, take())).take(); return;
        case 'T': m_out += "true"; return;
        case 'F': m_out += "false"; return;
        case 'Z': m_out += "null"; return;
        case 'd':
            m_out += QByteArray::number(double(std::bit_cast<float>(big<quint32>())), 'g', 9);
            return;
        case 'D':
            m_out += QByteArray::number(std::bit_cast<double>(big<quint64>()), 'g', 17);
            return;
        default: m_out += QByteArray::number(integer(type));
        }
    }

    /// `$` type and `#` count before the elements; a count of -1 means that an end sign follows.
    void head(char *type, qint64 *count)
    {
        *type = 0;
        *count = -1;
        if (peek() == '$') {
            take();
            *type = take();
        }
        if (peek() == '#') {
            take();
            *count = integer(take());
            if (*count < 0 || *count > m_file.size())
                m_bad = true;
        } else if (*type) {
            m_bad = true;
        }
    }

    void array(int depth)
    {
        char type = 0;
        qint64 count = -1;
        head(&type, &count);
        m_out += '[';
        for (qint64 i = 0; !m_bad && (count < 0 ? peek() != ']' : i < count); ++i) {
            if (i > 0)
                m_out += ',';
            value(type ? type : take(), depth + 1);
        }
        if (count < 0)
            take();
        m_out += ']';
    }

    void object(int depth)
    {
        char type = 0;
        qint64 count = -1;
        head(&type, &count);
        m_out += '{';
        for (qint64 i = 0; !m_bad && (count < 0 ? peek() != '}' : i < count); ++i) {
            if (i > 0)
                m_out += ',';
            text();
            m_out += ':';
            value(type ? type : take(), depth + 1);
        }
        if (count < 0)
            take();
        m_out += '}';
    }

    const QByteArray &m_file;
    QByteArray m_out;
    qsizetype m_at = 0;
    bool m_bad = false;
};

} // namespace

base::Result<QByteArray> ubjsonToJson(const QByteArray &file)
{
    return Reader(file).read();
}

} // namespace dunlin::scoring
