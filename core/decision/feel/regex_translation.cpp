// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/regex_translation.h"

#include <QtCore/QRegularExpression>

namespace dunlin::feel {

using namespace Qt::StringLiterals;

namespace {

struct Block {
    const char *name;
    const char *range;
};

/// The blocks of Unicode that a pattern is likely to name (XML Schema part 2, appendix F).
constexpr Block kBlocks[] = {
    {"BasicLatin", "\\x{0}-\\x{7f}"},
    {"Latin-1Supplement", "\\x{80}-\\x{ff}"},
    {"LatinExtended-A", "\\x{100}-\\x{17f}"},
    {"LatinExtended-B", "\\x{180}-\\x{24f}"},
    {"IPAExtensions", "\\x{250}-\\x{2af}"},
    {"CombiningDiacriticalMarks", "\\x{300}-\\x{36f}"},
    {"Greek", "\\x{370}-\\x{3ff}"},
    {"GreekandCoptic", "\\x{370}-\\x{3ff}"},
    {"Cyrillic", "\\x{400}-\\x{4ff}"},
    {"Armenian", "\\x{530}-\\x{58f}"},
    {"Hebrew", "\\x{590}-\\x{5ff}"},
    {"Arabic", "\\x{600}-\\x{6ff}"},
    {"Devanagari", "\\x{900}-\\x{97f}"},
    {"Thai", "\\x{e00}-\\x{e7f}"},
    {"HangulJamo", "\\x{1100}-\\x{11ff}"},
    {"LatinExtendedAdditional", "\\x{1e00}-\\x{1eff}"},
    {"GreekExtended", "\\x{1f00}-\\x{1fff}"},
    {"GeneralPunctuation", "\\x{2000}-\\x{206f}"},
    {"CurrencySymbols", "\\x{20a0}-\\x{20cf}"},
    {"Arrows", "\\x{2190}-\\x{21ff}"},
    {"MathematicalOperators", "\\x{2200}-\\x{22ff}"},
    {"Hiragana", "\\x{3040}-\\x{309f}"},
    {"Katakana", "\\x{30a0}-\\x{30ff}"},
    {"CJKUnifiedIdeographs", "\\x{4e00}-\\x{9fff}"},
    {"HangulSyllables", "\\x{ac00}-\\x{d7af}"},
};

/// The pattern without blanks, except in classes: they go before anything is read, so that "\\ s"
/// is
/// "\\s" (flag x).
QString withoutBlanks(const QString &pattern)
{
    QString out;
    int depth = 0;
    bool escaped = false;
    for (const QChar c : pattern) {
        const bool blank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (blank && depth == 0)
            continue;
        if (!escaped && c == u'[')
            ++depth;
        else if (!escaped && c == u']' && depth > 0)
            --depth;
        escaped = !escaped && c == u'\\';
        out += c;
    }
    return out;
}

class Translator {
public:
    Translator(const QString &pattern, const RegexFlags &flags)
        : m_pattern(flags.ignoreBlanks ? withoutBlanks(pattern) : pattern)
        , m_flags(flags)
    {}

    base::Result<QString> translate()
    {
        while (m_error.isEmpty() && m_at < m_pattern.size())
            atom();
        if (!m_error.isEmpty())
            return base::fail(base::ErrorCode::Input, m_error);
        return m_out;
    }

private:
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_pattern.size() ? m_pattern[m_at + ahead] : QChar();
    }
    void fail(const QString &what)
    {
        if (m_error.isEmpty())
            m_error = QStringLiteral("pattern, character %1: %2").arg(m_at + 1).arg(what);
    }

    void atom();
    void group();
    void quantifier();
    QString escape(bool inClass);
    QString backReference(int group);
    QString category(bool negative, bool inClass);
    QString characterClass(int depth);
    QString classEscape(QChar c);

    const QString m_pattern;
    const RegexFlags &m_flags;
    int m_groups = 0; ///< that capture, opened so far
    QString m_out;
    QString m_error;
    qsizetype m_at = 0;
};

void Translator::atom()
{
    const QChar c = peek();
    switch (c.unicode()) {
    case u'.': m_out += m_flags.dotAll ? "(?s:.)"_L1 : "[^\\n\\r]"_L1; break;
    case u'^': m_out += m_flags.lines ? "(?m:^)"_L1 : "\\A"_L1; break;
    case u'$': m_out += m_flags.lines ? "(?m:$)"_L1 : "\\z"_L1; break;
    case u'(': group(); return;
    case u'[':
        ++m_at;
        m_out += characterClass(0);
        return;
    case u'\\':
        ++m_at;
        m_out += escape(false);
        return;
    case u']':
    case u'}': fail(QStringLiteral("\"%1\" has no beginning").arg(c)); return;
    case u'*':
    case u'+':
    case u'?':
    case u'{': quantifier(); return;
    case u')':
    case u'|': m_out += c; break;
    default: m_out += c; // '#' has no meaning without PCRE's extended option
    }
    ++m_at;
}

void Translator::group()
{
    m_out += u'(';
    ++m_at;
    if (peek() != u'?') {
        ++m_groups;
        return;
    }
    if (peek(1) != u':')
        fail(QStringLiteral("only \"(?:\" is known"));
    m_out += "?:"_L1;
    m_at += 2;
}

void Translator::quantifier()
{
    if (m_out.isEmpty() || peek(-1) == u'|' || (peek(-1) == u'(' && peek(-2) != u'\\'))
        return fail(QStringLiteral("nothing to repeat"));
    if (peek() == u'{') {
        const qsizetype end = m_pattern.indexOf(u'}', m_at);
        const QString counts = end < 0 ? QString() : m_pattern.sliced(m_at + 1, end - m_at - 1);
        static const QRegularExpression form(QStringLiteral("\\A[0-9]+(,[0-9]*)?\\z"));
        if (!form.match(counts).hasMatch())
            return fail(QStringLiteral("\"{\" begins no count"));
        m_out += u'{' + counts + u'}';
        m_at = end + 1;
    } else {
        m_out += peek();
        ++m_at;
    }
    if (peek() == u'?') {
        m_out += u'?';
        ++m_at;
    }
    if (peek() == u'*' || peek() == u'+' || peek() == u'?' || peek() == u'{')
        fail(QStringLiteral("repeated twice"));
}

QString Translator::category(bool negative, bool inClass)
{
    const qsizetype end = m_pattern.indexOf(u'}', m_at);
    if (peek() != u'{' || end < 0) {
        fail(QStringLiteral("\"\\p\" wants a category in braces"));
        return {};
    }
    const QString name = m_pattern.sliced(m_at + 1, end - m_at - 1);
    m_at = end + 1;
    if (!name.startsWith("Is"_L1))
        return (negative ? "\\P{"_L1 : "\\p{"_L1) + name + u'}';
    for (const Block &block : kBlocks) {
        if (name.sliced(2) != QLatin1StringView(block.name))
            continue;
        if (!inClass)
            return (negative ? "[^"_L1 : "["_L1) + QLatin1StringView(block.range) + u']';
        if (!negative)
            return QLatin1StringView(block.range);
    }
    fail(QStringLiteral("the block \"%1\" is not supported here").arg(name));
    return {};
}

QString Translator::classEscape(QChar c)
{
    switch (c.unicode()) {
    case u'd': return QStringLiteral("\\p{Nd}");
    case u'D': return QStringLiteral("\\P{Nd}");
    case u's': return QStringLiteral(" \\t\\n\\r");
    case u'S': return QStringLiteral("\\x{0}-\\x{8}\\x{b}\\x{c}\\x{e}-\\x{1f}\\x{21}-\\x{10ffff}");
    case u'w': return QStringLiteral("\\p{L}\\p{M}\\p{N}\\p{S}");
    case u'W': return QStringLiteral("\\p{P}\\p{Z}\\p{C}");
    case u'i': return QStringLiteral("\\p{L}\\p{Nl}_:");
    case u'c': return QStringLiteral("\\p{L}\\p{Nl}_:\\p{Nd}\\p{M}.\\-\\x{b7}");
    default: return {};
    }
}

/// More digits belong to it as long as there are that many groups before.
QString Translator::backReference(int group)
{
    while (peek().isDigit() && group * 10 + peek().digitValue() <= m_groups) {
        group = group * 10 + peek().digitValue();
        ++m_at;
    }
    if (group > m_groups)
        fail(QStringLiteral("there is no group %1 before this").arg(group));
    return QStringLiteral("\\g{%1}").arg(group);
}

QString Translator::escape(bool inClass)
{
    const QChar c = peek();
    ++m_at;
    if (c == u'p' || c == u'P')
        return category(c == u'P', inClass);
    const QString set = classEscape(c);
    if (!set.isEmpty())
        return inClass ? set : u'[' + set + u']';
    if (!inClass && (c == u'I' || c == u'C'))
        return "[^"_L1 + classEscape(c.toLower()) + u']';
    if (!inClass && c >= u'1' && c <= u'9')
        return backReference(c.digitValue());
    if (QStringView(u"nrt\\|.-^?*+{}()[]$").contains(c))
        return QLatin1String("\\") + c;
    fail(QStringLiteral("\"\\%1\" is not known").arg(c));
    return {};
}

QString Translator::characterClass(int depth)
{
    if (depth > 20) {
        fail(QStringLiteral("classes nest too deep"));
        return {};
    }
    QString out = QStringLiteral("[");
    if (peek() == u'^') {
        out += u'^';
        ++m_at;
    }
    bool any = false;
    while (m_error.isEmpty()) {
        const QChar c = peek();
        if (m_at >= m_pattern.size()) {
            fail(QStringLiteral("the class has no end"));
        } else if (c == u']' && any) {
            ++m_at;
            return out + u']';
        } else if (c == u'-' && peek(1) == u'[' && any) {
            m_at += 2;
            const QString without = characterClass(depth + 1);
            if (peek() != u']')
                fail(QStringLiteral("a subtraction ends its class"));
            ++m_at;
            return "(?:(?!"_L1 + without + u')' + out + "])"_L1;
        } else if (c == u'\\') {
            ++m_at;
            out += escape(true);
        } else if (c == u'[' || c == u']') {
            fail(QStringLiteral("\"%1\" in a class wants a \"\\\"").arg(c));
        } else {
            out += c == u'^' ? QStringLiteral("\\^") : QString(c);
            ++m_at;
        }
        any = true;
    }
    return {};
}

} // namespace

base::Result<QString> toPcre(const QString &pattern, const RegexFlags &flags)
{
    return Translator(pattern, flags).translate();
}

} // namespace dunlin::feel
