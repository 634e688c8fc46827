// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

/// One maker per report; for report.cpp alone.
namespace dunlin::report {

base::Result<std::unique_ptr<Report>> makeAging(const ReportQuestion &question);
base::Result<std::unique_ptr<Report>> makeAgingFlow(const ReportQuestion &question);
base::Result<std::unique_ptr<Report>> makeRoll(const ReportQuestion &question);
base::Result<std::unique_ptr<Report>> makeVintage(const ReportQuestion &question);
base::Result<std::unique_ptr<Report>> makePromises(const ReportQuestion &question);
base::Result<std::unique_ptr<Report>> makeCollectors(const ReportQuestion &question);
base::Result<std::unique_ptr<Report>> makeContacts(const ReportQuestion &question);
base::Result<std::unique_ptr<Report>> makeForecast(const ReportQuestion &question);
base::Result<std::unique_ptr<Report>> makeStatements(const ReportQuestion &question);
base::Result<std::unique_ptr<Report>> makeTrust(const ReportQuestion &question);
base::Result<std::unique_ptr<Report>> makeDataQuality(const ReportQuestion &question);
base::Result<std::unique_ptr<Report>> makeAgencies(const ReportQuestion &question);
base::Result<std::unique_ptr<Report>> makeCompliance(const ReportQuestion &question);
base::Result<std::unique_ptr<Report>> makeTemplates(const ReportQuestion &question);

/// An empty table of this question.
ReportTable tableOf(QByteArrayView id, const ReportQuestion &question, const QString &definition);

} // namespace dunlin::report
