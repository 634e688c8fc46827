// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <optional>

namespace dunlin::feel {

bool isNameStart(char32_t c);
bool isNamePart(char32_t c);
/// One blank between the words, none around.
QString normalName(QStringView name);

/// Walks through a FEEL text. What a token is depends on the names in scope ("a-b" may be one name
/// or a subtraction), so the parser asks for what it expects.
class Scanner {
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    qsizetype position() const { return m_at; }
    void setPosition(qsizetype at) { m_at = at; }
    /// Skips blanks and comments.
    void skipSpace();
    bool atEnd();
    /// The character after blanks; null at the end.
    QChar peek();
    /// The character `ahead` of the next one, without blanks skipped between.
    QChar peekAfter(qsizetype ahead) const;
    /// Takes this symbol if it comes next.
    bool take(QLatin1StringView symbol);
    bool take(char16_t symbol);
    /// Whether this word comes next, whole.
    bool isWord(QLatin1StringView word);
    bool takeWord(QLatin1StringView word);
    /// Where a name in scope would end if it stands here; -1 when it does not.
    qsizetype matchName(const QString &name) const;
    /// A single word of name characters; empty when there is none.
    QStringView word();
    /// A number's text; empty when there is none.
    QStringView number();
    /// What is between the quotes, escapes resolved; nothing when it never ends.
    std::optional<QString> string();
    /// Words and symbols up to one of `ends`, as a name; empty (and nothing taken) when something
    /// else comes first. The end itself stays.
    QString nameUntil(QStringView ends, QLatin1StringView endWord = {});
    /// "line 2, column 14"
    QString place() const;

private:
    char32_t at(qsizetype index, qsizetype *size = nullptr) const;
    void escape(QString *out);

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace dunlin::feel
