// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/logistic.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <cmath>

namespace dunlin::scoring {

using base::ErrorCode;

namespace {

constexpr int kMaxRounds = 50;
constexpr double kSettled = 1e-8;
constexpr Eigen::Index kBlock = 1024; ///< rows at a time, so that the weights stay in the cache

} // namespace

double Logistic::margin(const double *row) const
{
    double sum = coefficients[0];
    for (size_t i = 1; i < coefficients.size(); ++i)
        sum += coefficients[i] * row[i - 1];
    return sum;
}

base::Result<Logistic> fitLogistic(const std::vector<double> &rows, size_t width,
                                   const std::vector<int> &labels, double ridge)
{
    using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    const auto count = Eigen::Index(labels.size());
    const auto columns = Eigen::Index(width);
    if (count == 0 || rows.size() != labels.size() * width)
        return base::fail(ErrorCode::Input, QStringLiteral("there are no rows to learn from"));
    const Eigen::Map<const Matrix> data(rows.data(), count, columns);
    Eigen::VectorXd beta = Eigen::VectorXd::Zero(columns + 1);
    Logistic fitted;
    for (fitted.rounds = 1; fitted.rounds <= kMaxRounds; ++fitted.rounds) {
        Eigen::MatrixXd hessian = Eigen::MatrixXd::Zero(columns + 1, columns + 1);
        Eigen::VectorXd gradient = Eigen::VectorXd::Zero(columns + 1);
        Matrix design(kBlock, columns + 1);
        Eigen::VectorXd residual(kBlock);
        Eigen::VectorXd root(kBlock);
        for (Eigen::Index from = 0; from < count; from += kBlock) {
            const Eigen::Index size = std::min(kBlock, count - from);
            design.topRows(size).col(0).setOnes();
            design.topRows(size).rightCols(columns) = data.middleRows(from, size);
            const Eigen::VectorXd margin = design.topRows(size) * beta;
            for (Eigen::Index i = 0; i < size; ++i) {
                const double p = 1 / (1 + std::exp(-margin[i]));
                residual[i] = labels[size_t(from + i)] - p;
                root[i] = std::sqrt(std::max(p * (1 - p), 1e-12));
            }
            gradient.noalias() += design.topRows(size).transpose() * residual.head(size);
            design.topRows(size).array().colwise() *= root.head(size).array();
            hessian.selfadjointView<Eigen::Lower>().rankUpdate(design.topRows(size).transpose());
        }
        for (Eigen::Index i = 1; i <= columns; ++i) {
            hessian(i, i) += ridge;
            gradient[i] -= ridge * beta[i];
        }
        const Eigen::VectorXd step = hessian.selfadjointView<Eigen::Lower>().ldlt().solve(gradient);
        if (!step.allFinite())
            break;
        beta += step;
        if (step.cwiseAbs().maxCoeff() < kSettled) {
            fitted.coefficients.assign(beta.data(), beta.data() + beta.size());
            return fitted;
        }
    }
    return base::fail(ErrorCode::Input, QStringLiteral("the regression does not settle"));
}

} // namespace dunlin::scoring
