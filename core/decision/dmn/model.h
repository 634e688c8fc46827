// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/base/xml_tree.h"
#include "core/decision/dmn/table.h"
#include "core/decision/feel/scope.h"

#include <QtCore/QStringList>

#include <functional>
#include <memory>

namespace dunlin::dmn {

using base::XmlElement;

/// Gives the bytes of an imported model, by its namespace and (perhaps empty) location.
using ImportReader =
    std::function<base::Result<QByteArray>(const QString &space, const QString &location)>;

/// What a model got wrong, and where: "Approval, rule 3, \"Rate\": line 1, column 4: ..".
struct Problem {
    QString place;
    QString what;
};

struct Answer {
    feel::Value value;    ///< null when it could not be worked out
    QStringList messages; ///< why
};

/// A part of the requirement graph, compiled. Public for the loader and the checks.
struct Element {
    enum class Kind { Input, Decision, Knowledge, Service };
    struct Requirement {
        size_t element = 0;
        QString name;     ///< under which the expression sees it
        QString imported; ///< the import it comes through; empty: this model
    };

    Kind kind = Kind::Input;
    QString id;
    QString name;
    QString space;      ///< the model's namespace
    feel::TypePtr type; ///< of the variable; null: anything
    std::vector<Requirement> requires_;
    std::shared_ptr<const feel::Program> program;
    std::uint32_t node = feel::kNone;
    // a knowledge model's
    std::vector<QString> parameters;
    std::vector<feel::TypePtr> parameterTypes;
    feel::TypePtr resultType;
    QString external; ///< not empty: names what cannot be run
    // a service's
    std::vector<size_t> serviceInputs;    ///< input data, then input decisions
    std::vector<size_t> serviceDecisions; ///< output decisions
    bool own = true;                      ///< of the model itself, not of an imported one
};

/// A DMN model, 1.1 to 1.5, with all that it imports: read once, never changed. Any thread.
class Model : public std::enable_shared_from_this<Model> {
public:
    /// Refuses (Input error, with the place) what is no DMN, a requirement that leads nowhere or
    /// round in a circle, and what is too large. An expression that cannot be read is a problem of
    /// its decision, which then gives null and says why.
    static base::Result<std::shared_ptr<const Model>> load(const QByteArray &xml,
                                                           const ImportReader &imports = {});

    const QString &name() const { return m_name; }
    const std::vector<Problem> &problems() const { return m_problems; }
    QStringList decisionNames() const;
    /// The tables of the model itself, in its order.
    const std::vector<std::shared_ptr<const DecisionTable>> &tables() const { return m_tables; }
    const std::vector<Element> &elements() const { return m_elements; }
    /// The element of that name or id, the model's own before imported ones; "{namespace}name" is
    /// that of one file.
    std::optional<size_t> find(Element::Kind kind, const QString &wanted) const;

    /// Works out decisions for one set of inputs (by name; an imported one's in a context under
    /// the import's name, as "{namespace}name", or plainly). Input values are made to fit the types
    /// of the inputs, texts included ("2026-11-26" for a date).
    std::vector<Answer> decide(const QStringList &names, const feel::Value &inputs,
                               base::Instant now = {}) const;
    Answer decide(const QString &name, const feel::Value &inputs, base::Instant now = {}) const;
    /// Calls a decision service or knowledge model with named inputs.
    Answer invoke(const QString &name, const feel::Value &inputs, base::Instant now = {}) const;

private:
    friend class Loader;
    friend class Run;

    QString m_name;
    std::vector<Element> m_elements;
    std::vector<Problem> m_problems;
    std::vector<std::shared_ptr<const DecisionTable>> m_tables;
    QHash<QString, QString> m_importNames; ///< namespace to the name of the import
};

/// One decision made ready for many rows: inputs by place instead of by name.
class PreparedDecision {
public:
    /// An Input error when there is no such decision.
    static base::Result<PreparedDecision> prepare(std::shared_ptr<const Model> model,
                                                  const QString &decision);
    /// The inputs that the decision depends on, in the order evaluate() wants them.
    const QStringList &inputNames() const { return m_inputNames; }
    /// `inputs` are as their types say already, one for each name; they serve as the stack and are
    /// left as they were. Messages go to the evaluator.
    feel::Value evaluate(feel::Evaluator &evaluator, std::vector<feel::Value> &inputs) const;
    /// The rules of its table that apply to these inputs, counted from 1; of a table that chooses
    /// the first, that one alone. None when it is no table that requires inputs only.
    std::vector<int> rules(feel::Evaluator &evaluator, std::vector<feel::Value> &inputs) const;

private:
    std::shared_ptr<const Model> m_model;
    size_t m_decision = 0;
    std::vector<size_t> m_inputs;
    QStringList m_inputNames;
    bool m_direct = false; ///< it requires inputs only, so they are its stack
};

} // namespace dunlin::dmn
