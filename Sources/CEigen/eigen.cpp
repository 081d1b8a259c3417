// Eigenvalues and sparse factors through Eigen (MPL-2), behind plain C functions.
//
// Cholesky's factor is Eigen's SimplicialLLT with an AMD ordering: for the grids and maps of spatial
// weights it is as fast as supernodal codes up to about 100,000 regions, and its result does not
// depend on a number of threads. Its triangles are solved here and not by Eigen, eight right-hand
// sides at a time: one pass over the factor then serves eight solutions.
#include "CEigen.h"

#include <cmath>
#include <eigen3/Eigen/Dense>
#include <eigen3/Eigen/SparseCholesky>
#include <eigen3/Eigen/SparseCore>
#include <eigen3/Eigen/SparseLU>
#include <memory>
#include <vector>

using Sparse = Eigen::SparseMatrix<double, Eigen::ColMajor, int>;
using Cholesky = Eigen::SimplicialLLT<Sparse, Eigen::Lower, Eigen::AMDOrdering<int>>;
using LU = Eigen::SparseLU<Sparse, Eigen::COLAMDOrdering<int>>;

struct TonneFactor {
  /// I - r S; the lower triangle alone when S is symmetric.
  Sparse matrix;
  /// S in the places of `matrix`, 0 on the diagonal.
  std::vector<double> base;
  /// Where the diagonal stands in `matrix`.
  std::vector<int> diagonal;
  std::unique_ptr<Cholesky> cholesky;
  std::unique_ptr<LU> lu;
};

namespace {

/// Copies S into `factor` by columns, with a place for the diagonal.
void store(TonneFactor &factor, size_t n, const int64_t *starts, const int32_t *columns,
           const double *values, bool symmetric) {
  std::vector<Eigen::Triplet<double, int>> cells;
  cells.reserve(static_cast<size_t>(starts[n]) + n);
  for (size_t i = 0; i < n; ++i) {
    const int row = static_cast<int>(i);
    // A place that is filled with 1 now and told from the others by its position later.
    cells.emplace_back(row, row, 1.0);
    for (int64_t p = starts[i]; p < starts[i + 1]; ++p) {
      const int column = columns[p];
      if (!symmetric || column < row) cells.emplace_back(row, column, values[p]);
    }
  }
  const auto size = static_cast<Eigen::Index>(n);
  factor.matrix.resize(size, size);
  factor.matrix.setFromTriplets(cells.begin(), cells.end());
  factor.matrix.makeCompressed();
  const auto count = static_cast<size_t>(factor.matrix.nonZeros());
  factor.base.assign(factor.matrix.valuePtr(), factor.matrix.valuePtr() + count);
  factor.diagonal.resize(n);
  for (size_t j = 0; j < n; ++j) {
    for (int p = factor.matrix.outerIndexPtr()[j]; p < factor.matrix.outerIndexPtr()[j + 1]; ++p) {
      if (factor.matrix.innerIndexPtr()[p] != static_cast<int>(j)) continue;
      factor.diagonal[j] = p;
      factor.base[static_cast<size_t>(p)] = 0;
    }
  }
}

/// Solves L L' X = B for `width` right-hand sides that are already in the order of L.
template <int width> void solveTriangles(const Sparse &lower, double *x) {
  const int n = static_cast<int>(lower.cols());
  const int *outer = lower.outerIndexPtr();
  const int *inner = lower.innerIndexPtr();
  const double *value = lower.valuePtr();
  for (int j = 0; j < n; ++j) {
    double own[width];
    const double pivot = 1 / value[outer[j]];
    bool any = false;
    for (int c = 0; c < width; ++c) {
      own[c] = x[static_cast<size_t>(j) * width + c] *= pivot;
      any = any || own[c] != 0;
    }
    if (!any) continue;
    for (int p = outer[j] + 1; p < outer[j + 1]; ++p) {
      double *target = x + static_cast<size_t>(inner[p]) * width;
      const double factor = value[p];
      for (int c = 0; c < width; ++c) target[c] -= factor * own[c];
    }
  }
  for (int j = n - 1; j >= 0; --j) {
    double own[width];
    for (int c = 0; c < width; ++c) own[c] = x[static_cast<size_t>(j) * width + c];
    for (int p = outer[j] + 1; p < outer[j + 1]; ++p) {
      const double *source = x + static_cast<size_t>(inner[p]) * width;
      const double factor = value[p];
      for (int c = 0; c < width; ++c) own[c] -= factor * source[c];
    }
    const double pivot = 1 / value[outer[j]];
    for (int c = 0; c < width; ++c) x[static_cast<size_t>(j) * width + c] = own[c] * pivot;
  }
}

/// Solves for `width` of the `stride` right-hand sides of `block`, from column `first` on.
template <int width>
void solveCholesky(const Cholesky &cholesky, double *block, size_t stride, size_t first,
                   std::vector<double> &x) {
  const auto &order = cholesky.permutationP().indices();
  const auto n = static_cast<size_t>(cholesky.rows());
  // Without an ordering, which Eigen leaves out of tiny matrices, rows stay where they are.
  const bool ordered = order.size() > 0;
  auto place = [&](size_t i) {
    return ordered ? static_cast<size_t>(order[static_cast<Eigen::Index>(i)]) : i;
  };
  for (size_t i = 0; i < n; ++i)
    for (size_t c = 0; c < width; ++c) x[place(i) * width + c] = block[i * stride + first + c];
  solveTriangles<width>(cholesky.matrixL().nestedExpression(), x.data());
  for (size_t i = 0; i < n; ++i)
    for (size_t c = 0; c < width; ++c) block[i * stride + first + c] = x[place(i) * width + c];
}

int computeCholesky(TonneFactor &factor, double &logDeterminant) {
  factor.cholesky->factorize(factor.matrix);
  if (factor.cholesky->info() != Eigen::Success) return TONNE_EIGEN_SINGULAR;
  const auto &lower = factor.cholesky->matrixL().nestedExpression();
  double sum = 0;
  for (Eigen::Index j = 0; j < lower.cols(); ++j)
    sum += std::log(lower.valuePtr()[lower.outerIndexPtr()[j]]);
  logDeterminant = 2 * sum;
  return std::isfinite(sum) ? TONNE_EIGEN_OK : TONNE_EIGEN_SINGULAR;
}

int computeLU(TonneFactor &factor, double &logDeterminant) {
  factor.lu->factorize(factor.matrix);
  if (factor.lu->info() != Eigen::Success) return TONNE_EIGEN_SINGULAR;
  logDeterminant = factor.lu->logAbsDeterminant();
  return std::isfinite(logDeterminant) ? TONNE_EIGEN_OK : TONNE_EIGEN_SINGULAR;
}

} // namespace

extern "C" {

int tonne_symmetric_eigen(const double *matrix, size_t n, double *values, double *vectors) {
  try {
    const auto size = static_cast<Eigen::Index>(n);
    const Eigen::Map<const Eigen::MatrixXd> given(matrix, size, size);
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(
        given, vectors ? Eigen::ComputeEigenvectors : Eigen::EigenvaluesOnly);
    if (solver.info() != Eigen::Success) return TONNE_EIGEN_FAILED;
    Eigen::Map<Eigen::VectorXd>(values, size) = solver.eigenvalues();
    if (vectors) Eigen::Map<Eigen::MatrixXd>(vectors, size, size) = solver.eigenvectors();
    return TONNE_EIGEN_OK;
  } catch (...) {
    return TONNE_EIGEN_FAILED;
  }
}

int tonne_general_eigen(const double *matrix, size_t n, double *real, double *imaginary) {
  try {
    const auto size = static_cast<Eigen::Index>(n);
    const Eigen::Map<const Eigen::MatrixXd> given(matrix, size, size);
    const Eigen::EigenSolver<Eigen::MatrixXd> solver(given, false);
    if (solver.info() != Eigen::Success) return TONNE_EIGEN_FAILED;
    Eigen::Map<Eigen::VectorXd>(real, size) = solver.eigenvalues().real();
    Eigen::Map<Eigen::VectorXd>(imaginary, size) = solver.eigenvalues().imag();
    return TONNE_EIGEN_OK;
  } catch (...) {
    return TONNE_EIGEN_FAILED;
  }
}

TonneFactor *tonne_factor_create(size_t n, const int64_t *starts, const int32_t *columns,
                                 const double *values, bool symmetric) {
  try {
    auto factor = std::make_unique<TonneFactor>();
    store(*factor, n, starts, columns, values, symmetric);
    if (symmetric) {
      factor->cholesky = std::make_unique<Cholesky>();
      factor->cholesky->analyzePattern(factor->matrix);
    } else {
      factor->lu = std::make_unique<LU>();
      factor->lu->analyzePattern(factor->matrix);
    }
    return factor.release();
  } catch (...) {
    return nullptr;
  }
}

void tonne_factor_free(TonneFactor *factor) { delete factor; }

int tonne_factor_compute(TonneFactor *factor, double r, double *logDeterminant) {
  try {
    double *value = factor->matrix.valuePtr();
    for (size_t p = 0; p < factor->base.size(); ++p) value[p] = -r * factor->base[p];
    for (const int p : factor->diagonal) value[p] = 1;
    return factor->cholesky ? computeCholesky(*factor, *logDeterminant)
                            : computeLU(*factor, *logDeterminant);
  } catch (...) {
    return TONNE_EIGEN_FAILED;
  }
}

int tonne_factor_solve(const TonneFactor *factor, double *block, size_t width, bool transposed) {
  try {
    const auto n = static_cast<size_t>(factor->matrix.rows());
    if (factor->cholesky) {
      std::vector<double> x(n * 8);
      size_t done = 0;
      for (; done + 8 <= width; done += 8)
        solveCholesky<8>(*factor->cholesky, block, width, done, x);
      for (; done < width; ++done) solveCholesky<1>(*factor->cholesky, block, width, done, x);
      return TONNE_EIGEN_OK;
    }
    Eigen::VectorXd side(static_cast<Eigen::Index>(n));
    // Eigen has transposed solutions of a factor only where it may change the factor's flags.
    auto &lu = *factor->lu;
    for (size_t c = 0; c < width; ++c) {
      for (size_t i = 0; i < n; ++i) side[static_cast<Eigen::Index>(i)] = block[i * width + c];
      const Eigen::VectorXd x =
          transposed ? Eigen::VectorXd(lu.transpose().solve(side)) : Eigen::VectorXd(lu.solve(side));
      for (size_t i = 0; i < n; ++i) block[i * width + c] = x[static_cast<Eigen::Index>(i)];
    }
    return TONNE_EIGEN_OK;
  } catch (...) {
    return TONNE_EIGEN_FAILED;
  }
}

} // extern "C"
