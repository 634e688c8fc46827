// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/model_rows.h"

namespace dunlin::ctl {

using base::ErrorCode;

base::Result<std::vector<size_t>> placesOf(const scoring::TreeModel &model, const TextTable &table)
{
    std::vector<size_t> places;
    for (size_t feature = 0; feature < model.features(); ++feature) {
        if (feature < size_t(model.featureNames().size())) {
            DUNLIN_TRY_VALUE(const size_t at, table.find(model.featureNames()[qsizetype(feature)]));
            places.push_back(at);
        } else if (feature < table.columns.size()) {
            places.push_back(feature);
        } else {
            return base::fail(ErrorCode::Input,
                              QStringLiteral("the model has %1 features, the file %2 columns")
                                  .arg(model.features())
                                  .arg(table.columns.size()));
        }
    }
    return places;
}

base::Result<std::vector<float>> treeRows(const scoring::TreeModel &model, const TextTable &table)
{
    DUNLIN_TRY_VALUE(const auto places, placesOf(model, table));
    std::vector<float> rows(table.rows * places.size());
    for (size_t feature = 0; feature < places.size(); ++feature) {
        const auto &cells = table.columns[places[feature]];
        for (size_t row = 0; row < table.rows; ++row) {
            bool ok = true;
            if (model.takesTexts(feature)) {
                rows[row * places.size() + feature] = model.codeOf(feature, cells[row]);
                continue;
            }
            rows[row * places.size() + feature] =
                isMissing(cells[row]) ? float(scoring::kMissing) : cells[row].toFloat(&ok);
            if (!ok) {
                return base::fail(
                    ErrorCode::Input,
                    QStringLiteral("row %1, column \"%2\": \"%3\" is no number")
                        .arg(row + 1)
                        .arg(table.header[qsizetype(places[feature])], cells[row].left(40)));
            }
        }
    }
    return rows;
}

base::Result<std::vector<std::vector<double>>> cardRows(const scoring::CardModel &card,
                                                        const TextTable &table)
{
    std::vector<size_t> places;
    for (const QString &name : card.names()) {
        DUNLIN_TRY_VALUE(const size_t at, table.find(name));
        places.push_back(at);
    }
    std::vector<std::vector<double>> rows;
    for (size_t row = 0; row < table.rows; ++row) {
        QStringList cells;
        for (const size_t place : places) {
            const QString &cell = table.columns[place][row];
            cells << (isMissing(cell) ? QString() : cell);
        }
        auto shares = card.contributions(cells);
        if (!shares) {
            return base::fail(ErrorCode::Input,
                              QStringLiteral("row %1: %2").arg(row + 1).arg(shares.error().detail));
        }
        rows.push_back(std::move(*shares));
    }
    return rows;
}

} // namespace dunlin::ctl
