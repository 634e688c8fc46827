// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/feel/scope.h"
#include "core/decision/strategy/strategy.h"

#include <QtCore/QJsonObject>

namespace dunlin::decision {

/// Reads a strategy file and its tables, refusing what it does not know.
class StrategyReader {
public:
    static base::Result<std::shared_ptr<const Strategy>> read(const QByteArray &json,
                                                              const QByteArray &dmn);

private:
    StrategyReader();
    base::Status checkTables() const;
    base::Status readAll(const QJsonObject &file);
    base::Status readQuiet(const QJsonObject &file);
    base::Status readExperiment(const QJsonValue &value);
    base::Status readTriggers(const QJsonValue &value);
    base::Status readTime(const QJsonObject &object, const QString &place, Trigger *trigger);
    base::Status readEvent(const QJsonObject &object, const QString &place, Trigger *trigger);
    base::Status readState(const QJsonObject &object, const QString &place, Trigger *trigger);
    base::Status readTreatments(const QJsonObject &treatments);
    base::Result<Step> readStep(const QJsonObject &object, const QString &where);
    base::Status readDeed(const QJsonObject &object, const QString &place, Step *step);
    base::Result<Condition> condition(const QJsonObject &object, const char *key,
                                      const QString &place);
    base::Result<Strategy::Decision> decision(const QString &name, bool knowsSegment);
    base::Status checkOutputs() const;
    void collectFeatures();

    std::shared_ptr<const dmn::Model> m_model;
    feel::Scope m_scope; ///< the features, trigger, segment
    std::shared_ptr<Strategy> m_made = std::make_shared<Strategy>();
};

} // namespace dunlin::decision
