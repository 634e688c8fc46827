// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/text_view.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <utility>
#include <vector>

namespace dunlin::ctl {

namespace {

/// JSON with its keys in the order of the text (QJsonObject sorts them).
struct Node {
    enum class Kind { Scalar, Object, Array } kind = Kind::Scalar;
    QByteArray scalar;
    std::vector<std::pair<QByteArray, Node>> members; ///< of an array without names
};

class Reader {
public:
    explicit Reader(const QByteArray &text) : m_text(text) {}

    Node read()
    {
        Node node;
        if (peek() == '{' || peek() == '[') {
            const bool object = take() == '{';
            node.kind = object ? Node::Kind::Object : Node::Kind::Array;
            while (m_at < m_text.size() && peek() != '}' && peek() != ']') {
                QByteArray name;
                if (object) {
                    name = scalar();
                    take(); // the colon
                }
                node.members.emplace_back(name, read());
                if (peek() == ',')
                    take();
            }
            take();
            return node;
        }
        node.scalar = scalar();
        return node;
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    char take() { return m_at < m_text.size() ? m_text[m_at++] : '\0'; }

    QByteArray scalar()
    {
        const qsizetype from = m_at;
        if (peek() == '"') {
            for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
                if (m_text[m_at] == '\\')
                    ++m_at;
            }
            ++m_at;
            const QByteArray quoted = m_text.mid(from, m_at - from);
            return QJsonDocument::fromJson('[' + quoted + ']')
                .array()
                .at(0)
                .toString()
                .toUtf8()
                .replace('\n', ' ');
        }
        while (m_at < m_text.size() && !QByteArrayView(",}]:").contains(m_text[m_at]))
            ++m_at;
        const QByteArray word = m_text.mid(from, m_at - from);
        return word == "null" ? QByteArrayLiteral("-") : word;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

qsizetype widthOf(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8).size();
}

QByteArray padded(const QByteArray &text, qsizetype width)
{
    return text + QByteArray(std::max<qsizetype>(0, width - widthOf(text)), ' ');
}

/// A nested value in one line, for a table's cell.
QByteArray inLine(const Node &node)
{
    if (node.kind == Node::Kind::Scalar)
        return node.scalar;
    QByteArray out;
    for (const auto &[name, child] : node.members) {
        if (!out.isEmpty())
            out += ", ";
        out += (name.isEmpty() ? QByteArray() : name + ' ') + inLine(child);
    }
    return out.isEmpty() ? QByteArrayLiteral("-") : out;
}

QByteArray table(const Node &array, const QByteArray &indent)
{
    std::vector<QByteArray> columns;
    for (const auto &row : array.members) {
        for (const auto &cell : row.second.members) {
            if (std::find(columns.begin(), columns.end(), cell.first) == columns.end())
                columns.push_back(cell.first);
        }
    }
    std::vector<std::vector<QByteArray>> lines{columns};
    for (const auto &row : array.members) {
        std::vector<QByteArray> line(columns.size());
        for (const auto &[name, child] : row.second.members) {
            const auto at = std::find(columns.begin(), columns.end(), name) - columns.begin();
            line[size_t(at)] = inLine(child);
        }
        lines.push_back(std::move(line));
    }
    std::vector<qsizetype> widths(columns.size());
    for (const auto &line : lines) {
        for (size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(line[i]));
    }
    QByteArray out;
    for (const auto &line : lines) {
        QByteArray text = indent;
        for (size_t i = 0; i < line.size(); ++i)
            text += padded(line[i], widths[i]) + "  ";
        while (text.endsWith(' '))
            text.chop(1);
        out += text + '\n';
    }
    return out;
}

QByteArray block(const Node &node, const QByteArray &indent)
{
    QByteArray out;
    qsizetype width = 0;
    for (const auto &[name, child] : node.members)
        width = std::max(width, widthOf(name));
    for (const auto &[name, child] : node.members) {
        if (child.kind == Node::Kind::Scalar) {
            out += indent + padded(name + ':', width + 1) + ' ' + child.scalar + '\n';
        } else if (child.members.empty()) {
            out += indent + padded(name + ':', width + 1) + " -\n";
        } else if (child.kind == Node::Kind::Object) {
            out += indent + name + ":\n" + block(child, indent + "  ");
        } else if (child.members.front().second.kind == Node::Kind::Object) {
            out += indent + name + ":\n" + table(child, indent + "  ");
        } else {
            out += indent + padded(name + ':', width + 1) + ' ' + inLine(child) + '\n';
        }
    }
    return out;
}

} // namespace

QByteArray textOfJson(const QByteArray &json)
{
    const Node node = Reader(json).read();
    switch (node.kind) {
    case Node::Kind::Scalar: return node.scalar + '\n';
    case Node::Kind::Object: return block(node, {});
    case Node::Kind::Array: return table(node, {});
    }
    return {};
}

} // namespace dunlin::ctl
