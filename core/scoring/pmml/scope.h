// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/pmml/pmml.h"
#include "core/scoring/pmml/prepared.h"

#include <functional>

/// Inside of the PMML evaluator: one row, one model within another.
namespace dunlin::scoring::pmml {

using Truth = std::optional<bool>; ///< nothing: unknown, for a missing value

/// What went wrong with a row; thrown away with it.
struct RowError {
    QString what;
};

/// The fields a model sees: its mining schema and derived fields before those around it.
class Scope {
public:
    Scope(const XmlElement &document, const Scope *outer) : m_document(document), m_outer(outer) {}
    /// What a function of the file sees: its parameters, and nothing around it.
    static Scope ofFunction(const Scope &caller);

    void set(const QString &field, PmmlValue value) { m_values.insert(field, std::move(value)); }
    /// Derived fields of this element ("LocalTransformations") are worked out when asked for.
    void addDerived(const XmlElement *transformations);
    PmmlValue value(const QString &field) const;
    const XmlElement &document() const { return m_document; }
    /// What was read of the file before; null: nothing.
    const Prepared *prepared() const { return root().m_prepared; }
    void setPrepared(const Prepared *prepared) { m_prepared = prepared; }
    /// The first thing that was wrong with the row.
    void fail(const QString &what) const;
    const QString &failure() const;
    /// "DefineFunction" of that name; null: none.
    const XmlElement *function(const QString &name) const;
    /// Calls of the file's functions that are open; too many end the row with a failure.
    bool enterCall() const;
    void leaveCall() const { --root().m_calls; }

private:
    const Scope &root() const { return m_outer ? m_outer->root() : *this; }

    const XmlElement &m_document;
    const Scope *m_outer;
    const Prepared *m_prepared = nullptr;
    bool m_closed = false; ///< the scopes around are not seen
    mutable QHash<QString, PmmlValue> m_values;
    QHash<QString, const XmlElement *> m_derived;
    mutable QString m_failure;
    mutable int m_depth = 0;
    mutable int m_calls = 0;
};

/// One field of two records.
struct ComparedField {
    const XmlElement *xml;       ///< its weight
    std::optional<double> apart; ///< nothing: missing on one side
    double missingWeight = 1;    ///< how much the others make up for it
};
/// How different two values are, by the field's function or the measure's.
double compared(const XmlElement &field, const XmlElement &measure, const PmmlValue &left,
                const PmmlValue &right);
/// The distance of two records; fields that are missing are made up for by the others. Not a
/// number when all are.
double distance(const std::vector<ComparedField> &fields, const XmlElement &measure);

/// What a model gives.
struct Result {
    PmmlValue predicted;
    std::vector<std::pair<QString, double>> probabilities; ///< by category, in the model's order
    QStringList reasonCodes;                               ///< the worst first
    QString entity;                                        ///< id of a tree's node
    std::vector<std::pair<QString, double>> confidences;   ///< a tree's, by category
    QHash<QString, Result> segments;                       ///< by id, of those that applied
    std::vector<std::pair<QString, double>> affinities;    ///< of clusters, by id
    double affinity = 0;                                   ///< of the predicted cluster
    std::vector<std::pair<QString, double>> neighbors;     ///< ids and distances, the nearest first
};

/// A field or constant in a calculation: "FieldRef", "Apply", ..
PmmlValue express(const XmlElement &expression, const Scope &scope);
/// A built-in function of PMML; nothing when it does not know it.
std::optional<PmmlValue> applyFunction(const QString &function,
                                       const std::vector<PmmlValue> &arguments);
bool isFunction(const QString &name);

Truth holds(const XmlElement &predicate, const Scope &scope);
bool isPredicate(const XmlElement &element);
/// The children; none when there is no element. Not a copy: a row goes by many.
const std::vector<XmlElement> &childrenIn(const XmlElement *element);
/// What a row of an "InlineTable" has in a column, which may be named with a prefix ("data:out").
QString cellOf(const XmlElement &row, const QString &column);
/// The predicate among the children.
const XmlElement *predicateIn(const XmlElement &element);

/// The model with its schema, transformations and targets, in the scope around it; its output
/// fields go to `published`.
Result run(const XmlElement &model, const Scope &outer, QHash<QString, PmmlValue> *published);
Result runTree(const XmlElement &model, const Scope &scope);
Result runRegression(const XmlElement &model, const Scope &scope);
Result runScorecard(const XmlElement &model, const Scope &scope);
Result runGeneralRegression(const XmlElement &model, const Scope &scope);
Result runRuleSet(const XmlElement &model, const Scope &scope);
Result runNaiveBayes(const XmlElement &model, const Scope &scope);
Result runNeuralNetwork(const XmlElement &model, const Scope &scope);
Result runClustering(const XmlElement &model, const Scope &scope);
Result runSupportVectors(const XmlElement &model, const Scope &scope);
Result runNearestNeighbors(const XmlElement &model, const Scope &scope);
/// Output fields of its segments become fields of `scope`.
Result runMining(const XmlElement &model, Scope &scope);
/// What the model's "Targets" make of a result.
void applyTargets(const XmlElement &model, Result *result);
/// What people read for a category; the category when nothing else is said.
QString displayOf(const XmlElement &document, const XmlElement &model, const QString &category);
/// The category with the highest probability as the prediction.
void choose(Result *result);

/// The mean for a linear predictor by a normalization method or link of that name ("logit").
double inverseLink(double y, const QString &method);
/// Whether the model's target is a field of ordered categories.
bool isOrdinal(const XmlElement &document, const XmlElement &model);
/// Margins of the categories as probabilities (PMML 4.4, "Regression", normalization methods).
void normalize(std::vector<double> &margins, const QString &method);
/// The values of an <Array>: separated by blanks, quoted where they have some.
QStringList arrayOf(const XmlElement &array);

/// A value as a data type has it: whole, single precision, or a text.
PmmlValue cast(PmmlValue value, const QString &dataType);
/// A text as the data type of its field says; missing when it is empty.
PmmlValue typed(const QString &text, const QString &dataType);
/// Whether "Interval" has a number in it.
bool inInterval(const XmlElement &interval, double value);
double numberAttribute(const XmlElement &element, const QString &name, double otherwise);
bool isModel(const XmlElement &element);
/// The field's type: of the data dictionary or of a derived field; empty when there is none.
QString dataTypeOf(const XmlElement &document, const QString &field);
/// The field of the data dictionary; null: there is none.
const XmlElement *dataField(const XmlElement &document, const QString &name);

/// Refuses what is not supported anywhere in the file.
base::Status validate(const XmlElement &root);
/// An Input error with the element's line.
tl::unexpected<base::Error> unsupported(const XmlElement &element, const QString &what);
base::Status checkGeneralRegression(const XmlElement &model);
base::Status checkClustering(const XmlElement &model);
base::Status checkNearestNeighbors(const XmlElement &model);
/// Of a model with a ComparisonMeasure over fields of that element's name.
base::Status checkMeasure(const XmlElement &model, QLatin1StringView fieldName);

} // namespace dunlin::scoring::pmml
