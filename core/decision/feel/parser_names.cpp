// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/builtins.h"
#include "core/decision/feel/parser.h"

#include <algorithm>

namespace dunlin::feel {

using namespace Qt::StringLiterals;

namespace {

const char *const kReserved[] = {"true", "false",     "null",    "and",      "or",      "if",
                                 "then", "else",      "for",     "return",   "some",    "every",
                                 "in",   "satisfies", "between", "instance", "function"};

/// Members of dates, times, durations and ranges that are more than one word.
const QStringList &builtinMembers()
{
    static const QStringList names = {QStringLiteral("time offset"),
                                      QStringLiteral("start included"),
                                      QStringLiteral("end included")};
    return names;
}

} // namespace

void Vocabulary::addMember(const QString &name)
{
    const bool plain = std::all_of(name.begin(), name.end(),
                                   [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
    if (plain || memberNames.contains(name))
        return;
    const auto place =
        std::find_if(memberNames.begin(), memberNames.end(),
                     [&](const QString &other) { return other.size() < name.size(); });
    memberNames.insert(place, name);
}

std::uint32_t Parser::name()
{
    m_scanner.skipSpace();
    const qsizetype start = m_scanner.position();
    qsizetype best = -1;
    QString found;
    const auto consider = [&](const QString &candidate) {
        if (candidate.isEmpty())
            return;
        const qsizetype end = m_scanner.matchName(candidate);
        if (end > best) {
            best = end;
            found = candidate;
        }
    };
    bool filtered = false;
    for (auto entry = m_scope.entries().rbegin(); entry != m_scope.entries().rend(); ++entry) {
        consider(entry->name);
        filtered = filtered || entry->item;
    }
    if (filtered) {
        for (const QString &member : m_vocabulary.memberNames)
            consider(member);
    }
    for (const QString &builtin : builtinNames())
        consider(builtin);
    const QString word = m_scanner.word().toString();
    const qsizetype wordEnd = m_scanner.position();
    if (best < wordEnd) {
        if (word.isEmpty())
            return kNone;
        best = wordEnd;
        found = word;
    }
    if (best == wordEnd && found == word) {
        if (word == "true"_L1 || word == "false"_L1)
            return m_program.constant(word == "true"_L1);
        if (word == "null"_L1)
            return m_program.constant(Value());
        for (const char *reserved : kReserved) {
            if (word == QLatin1StringView(reserved)) {
                // An operand may be any expression: 1 + if a then 2 else 3.
                const bool isFunction = word == "function"_L1 && m_scanner.peek() == u'(';
                m_scanner.setPosition(start);
                if (isFunction || word == "if"_L1 || word == "for"_L1 || word == "some"_L1
                    || word == "every"_L1)
                    return expression();
                return fail(QStringLiteral("\"%1\" does not belong here").arg(word));
            }
        }
    }
    m_scanner.setPosition(best);
    return reference(found);
}

std::uint32_t Parser::reference(const QString &name)
{
    if (name == "?"_L1)
        m_speaksOfInput = true;
    std::vector<std::uint32_t> items; // filters whose item may have a member of this name
    std::uint32_t fallback = kNone;
    const auto &entries = m_scope.entries();
    for (size_t i = entries.size(); i-- > 0 && fallback == kNone;) {
        if (entries[i].item)
            items.push_back(std::uint32_t(i));
        if (entries[i].name == name)
            fallback = m_program.node(Op::Slot, std::uint32_t(i));
    }
    if (fallback == kNone && builtinNames().contains(name))
        fallback = m_program.node(Op::BuiltinRef, m_program.name(name));
    if (items.empty())
        return fallback != kNone ? fallback : m_program.node(Op::Unknown, m_program.name(name));
    std::vector<std::uint32_t> list{fallback};
    list.insert(list.end(), items.begin(), items.end());
    return m_program.node(Op::Dynamic, m_program.list(list), std::uint32_t(list.size()),
                          m_program.name(name));
}

QString Parser::memberName()
{
    m_scanner.skipSpace();
    qsizetype best = -1;
    QString found;
    for (const QStringList *names :
         std::initializer_list<const QStringList *>{&m_vocabulary.memberNames, &builtinMembers()}) {
        for (const QString &name : *names) {
            const qsizetype end = m_scanner.matchName(name);
            if (end > best) {
                best = end;
                found = name;
            }
        }
    }
    const QString word = m_scanner.word().toString();
    if (m_scanner.position() >= best)
        return word;
    m_scanner.setPosition(best);
    return found;
}

TypePtr Parser::type()
{
    if (++m_nesting > kMaxNesting) {
        fail(QStringLiteral("nested deeper than %1").arg(kMaxNesting));
        return nullptr;
    }
    TypePtr made;
    const qsizetype start = m_scanner.position();
    if (m_scanner.takeWord("function"_L1) && m_scanner.take(u'<')) {
        made = functionType();
    } else if (m_scanner.setPosition(start);
               m_scanner.takeWord("context"_L1) && m_scanner.take(u'<')) {
        made = contextType();
    } else {
        m_scanner.setPosition(start);
        const bool list = m_scanner.isWord("list"_L1);
        if ((m_scanner.takeWord("list"_L1) || m_scanner.takeWord("range"_L1))
            && m_scanner.take(u'<')) {
            Type of;
            of.form = list ? Type::Form::List : Type::Form::Range;
            of.element = type();
            if (!failed())
                expect(u'>');
            made = std::make_shared<const Type>(std::move(of));
        } else {
            m_scanner.setPosition(start);
            made = namedType();
        }
    }
    --m_nesting;
    return failed() ? nullptr : made;
}

TypePtr Parser::namedType()
{
    m_scanner.skipSpace();
    qsizetype best = -1;
    TypePtr found;
    for (auto type = m_vocabulary.types.begin(); type != m_vocabulary.types.end(); ++type) {
        const qsizetype end = m_scanner.matchName(type.key());
        if (end > best) {
            best = end;
            found = type.value();
        }
    }
    if (!found) {
        fail(QStringLiteral("\"%1\" is no type").arg(m_scanner.word()));
        return nullptr;
    }
    m_scanner.setPosition(best);
    return found;
}

TypePtr Parser::functionType()
{
    Type made;
    made.form = Type::Form::Function;
    made.open = false;
    if (!m_scanner.take(u'>')) {
        do {
            made.parameters.push_back(type());
        } while (!failed() && m_scanner.take(u','));
        expect(u'>');
    }
    if (!failed() && !m_scanner.take("->"_L1))
        fail(QStringLiteral("expected \"->\" of a function type"));
    if (!failed())
        made.result = type();
    return std::make_shared<const Type>(std::move(made));
}

TypePtr Parser::contextType()
{
    Type made;
    made.form = Type::Form::Context;
    made.open = false;
    do {
        const QString name = m_scanner.nameUntil(u":");
        if (name.isEmpty() || !m_scanner.take(u':')) {
            fail(QStringLiteral("expected \"name: type\""));
            return nullptr;
        }
        made.fields.emplace_back(name, type());
    } while (!failed() && m_scanner.take(u','));
    expect(u'>');
    return std::make_shared<const Type>(std::move(made));
}

} // namespace dunlin::feel
