// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/regex.h"

#include "core/decision/feel/regex_translation.h"

namespace dunlin::feel {

using base::ErrorCode;

namespace {

constexpr qsizetype kMaxPattern = 10'000;
constexpr qsizetype kMaxResult = 1 << 24;

/// The replacement for one match; nothing when the text is malformed.
std::optional<QString> expanded(const QString &replacement, const QRegularExpressionMatch &match,
                                int groups)
{
    QString out;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar c = replacement[i];
        const QChar next = i + 1 < replacement.size() ? replacement[i + 1] : QChar();
        if (c == u'\\') {
            if (next != u'\\' && next != u'$')
                return std::nullopt;
            out += next;
            ++i;
        } else if (c == u'$') {
            if (next < u'0' || next > u'9')
                return std::nullopt;
            int group = next.digitValue();
            ++i;
            // More digits belong to it as long as there are that many groups.
            while (i + 1 < replacement.size() && replacement[i + 1] >= u'0'
                   && replacement[i + 1] <= u'9'
                   && group * 10 + replacement[i + 1].digitValue() <= groups) {
                group = group * 10 + replacement[i + 1].digitValue();
                ++i;
            }
            if (group <= groups)
                out += match.captured(group);
        } else {
            out += c;
        }
    }
    return out;
}

base::Status refuseEmpty(const QRegularExpression &regex)
{
    if (regex.match(QString()).hasMatch())
        return base::fail(ErrorCode::Input, QStringLiteral("the pattern matches an empty string"));
    return {};
}

} // namespace

base::Result<Regex> Regex::compile(const QString &pattern, const QString &flags)
{
    if (pattern.size() > kMaxPattern)
        return base::fail(ErrorCode::Input, QStringLiteral("the pattern is too large"));
    RegexFlags how;
    QRegularExpression::PatternOptions options = QRegularExpression::NoPatternOption;
    Regex made;
    for (const QChar flag : flags) {
        switch (flag.unicode()) {
        case u's': how.dotAll = true; break;
        case u'm': how.lines = true; break;
        case u'x': how.ignoreBlanks = true; break;
        case u'i': options |= QRegularExpression::CaseInsensitiveOption; break;
        case u'q': made.m_plain = true; break;
        default:
            return base::fail(ErrorCode::Input,
                              QStringLiteral("there is no flag \"%1\"").arg(flag));
        }
    }
    QString translated = QRegularExpression::escape(pattern);
    if (!made.m_plain) {
        DUNLIN_TRY_VALUE(translated, toPcre(pattern, how));
    }
    made.m_regex = QRegularExpression(translated, options);
    if (!made.m_regex.isValid())
        return base::fail(ErrorCode::Input,
                          QStringLiteral("pattern: ") + made.m_regex.errorString());
    return made;
}

base::Result<bool> Regex::matches(const QString &text) const
{
    return m_regex.match(text).hasMatch();
}

base::Result<QString> Regex::replace(const QString &text, const QString &replacement) const
{
    DUNLIN_TRY(refuseEmpty(m_regex));
    QString out;
    qsizetype from = 0;
    QRegularExpressionMatchIterator all = m_regex.globalMatch(text);
    const int groups = m_regex.captureCount();
    if (!m_plain && !expanded(replacement, {}, groups))
        return base::fail(ErrorCode::Input, QStringLiteral("the replacement is malformed"));
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        out += QStringView(text).sliced(from, match.capturedStart() - from);
        out += m_plain ? replacement : expanded(replacement, match, groups).value_or(QString());
        from = match.capturedEnd();
        if (out.size() > kMaxResult)
            return base::fail(ErrorCode::Input, QStringLiteral("the result is too large"));
    }
    out += QStringView(text).sliced(from);
    return out;
}

base::Result<QStringList> Regex::split(const QString &text) const
{
    DUNLIN_TRY(refuseEmpty(m_regex));
    return text.split(m_regex);
}

} // namespace dunlin::feel
