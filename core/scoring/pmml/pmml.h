// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/xml_tree.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace dunlin::scoring {

namespace pmml {
class Prepared;
}

/// A value of PMML: missing, a number, or a text.
struct PmmlValue {
    enum class Kind { Missing, Number, Text };
    Kind kind = Kind::Missing;
    double number = 0;
    QString text;

    static PmmlValue of(double number) { return {Kind::Number, number, {}}; }
    static PmmlValue of(const QString &text) { return {Kind::Text, 0, text}; }
    bool isMissing() const { return kind == Kind::Missing; }
    bool isNumber() const { return kind == Kind::Number; }
    /// Numbers with up to 15 digits, so that what was read comes out as it was.
    QString toText() const;
};

/// A model in PMML 3 and 4: Scorecard (with reason codes), RegressionModel, GeneralRegressionModel,
/// TreeModel, RuleSetModel, NaiveBayesModel, NeuralNetwork, ClusteringModel,
/// SupportVectorMachineModel, NearestNeighborModel, and MiningModel of those. Read once, never
/// changed; any thread.
class PmmlModel {
public:
    /// Input error: no PMML, or something in it that is not supported, by its name and line: never
    /// a number that another program would not give.
    static base::Result<std::shared_ptr<const PmmlModel>> read(const QByteArray &xml);

    /// The fields that a row is to have.
    const QStringList &inputs() const { return m_inputs; }
    /// The target, then the output fields.
    const QStringList &outputs() const { return m_outputs; }
    /// Values of the outputs for texts of the inputs (empty: missing). An Input error says which
    /// field a row got wrong.
    base::Result<std::vector<PmmlValue>> evaluate(const QHash<QString, QString> &row) const;

private:
    base::XmlElement m_root;
    const base::XmlElement *m_model = nullptr;
    std::shared_ptr<const pmml::Prepared> m_prepared; ///< of the model, for its rows
    QStringList m_inputs;
    QStringList m_outputs;
};

} // namespace dunlin::scoring
