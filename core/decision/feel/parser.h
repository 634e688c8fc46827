// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/decision/feel/program.h"
#include "core/decision/feel/scanner.h"
#include "core/decision/feel/scope.h"

namespace dunlin::feel {

/// Nesting beyond this is refused: it would need more stack than a thread has.
inline constexpr int kMaxNesting = 150;
inline constexpr qsizetype kMaxTextSize = 1 << 20;
inline constexpr int kMaxSecondTries = 20;

/// Translates FEEL (DMN 1.5, 10.3.1.2) into nodes of a program. The first mistake stops it.
class Parser {
public:
    Parser(Program &program, Scope &scope, Vocabulary &vocabulary, QStringView text)
        : m_program(program)
        , m_scope(scope)
        , m_vocabulary(vocabulary)
        , m_scanner(text)
        , m_size(text.size())
    {}

    /// A whole text as an expression; an Input error with the place.
    base::Result<std::uint32_t> parseExpression();
    /// A whole text as unary tests ("-", "< 5, 7", "not(1)"). `?` must be in scope.
    base::Result<std::uint32_t> parseTests();

private:
    struct Mark {
        qsizetype at;
        size_t nodes, lists, constants, names, types, functions;
        std::uint32_t scope;
    };
    class Nesting;

    std::uint32_t fail(const QString &what);
    bool failed() const { return m_failed; }
    bool expect(char16_t symbol);
    Mark mark() const;
    void reset(const Mark &mark);
    tl::unexpected<base::Error> giveUp(const Mark &start);

    std::uint32_t expression();
    std::uint32_t disjunction();
    std::uint32_t conjunction();
    std::uint32_t comparison();
    std::uint32_t between(std::uint32_t value);
    std::uint32_t in(std::uint32_t value);
    std::uint32_t additive();
    std::uint32_t multiplicative();
    std::uint32_t power();
    std::uint32_t unary();
    std::uint32_t instanceOf();
    std::uint32_t postfix();
    std::uint32_t filter(std::uint32_t list);
    std::uint32_t path(std::uint32_t of);
    std::uint32_t call(std::uint32_t function);
    bool arguments(std::vector<std::uint32_t> *nodes, std::vector<std::uint32_t> *names);

    std::uint32_t primary();
    std::uint32_t literalWord();
    std::uint32_t stringLiteral();
    std::uint32_t atLiteral();
    std::uint32_t parenthesis();
    std::uint32_t bracket();
    std::uint32_t openRange();
    std::uint32_t rangeEnd(std::uint32_t start, bool startIncluded);
    std::uint32_t openSided();
    std::uint32_t context();
    std::uint32_t ifThenElse();
    std::uint32_t forReturn();
    std::uint32_t quantified(Op op);
    bool iterations(std::vector<std::uint32_t> *domains, QLatin1StringView endWord);
    std::uint32_t functionDefinition(const QString &name);
    bool parameters(FunctionDefinition *definition);
    std::uint32_t external(FunctionDefinition definition);

    std::uint32_t name();
    std::uint32_t reference(const QString &name);
    QString memberName();

    std::uint32_t test();
    void testList(std::vector<std::uint32_t> *tests);

    TypePtr type();
    TypePtr namedType();
    TypePtr functionType();
    TypePtr contextType();

    Program &m_program;
    Scope &m_scope;
    Vocabulary &m_vocabulary;
    Scanner m_scanner;
    qsizetype m_size;
    int m_nesting = 0;
    int m_secondTries = 0;
    bool m_failed = false;
    bool m_inRangeEnd = false;    ///< a "[" here may close an open range
    bool m_speaksOfInput = false; ///< `?` was used
    QString m_error;
};

} // namespace dunlin::feel
