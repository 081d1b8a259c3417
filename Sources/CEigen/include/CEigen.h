/// Dense and sparse linear algebra that needs C++: eigenvalues, and factors of I - r S for many r.
///
/// Nothing here throws or prints. A function that can fail returns a status, 0 when it worked.
#ifndef TONNE_CEIGEN_H
#define TONNE_CEIGEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a function says that can fail.
enum {
  /// It worked.
  TONNE_EIGEN_OK = 0,
  /// The matrix is singular, or not positive definite where it has to be.
  TONNE_EIGEN_SINGULAR = 1,
  /// The iteration did not converge, or memory ran out.
  TONNE_EIGEN_FAILED = 2
};

/// Eigenvalues, ascending, of a symmetric matrix of n rows; only its lower triangle is read.
/// `vectors`, where given, gets the eigenvectors, one after the other.
int tonne_symmetric_eigen(const double *_Nonnull matrix, size_t n, double *_Nonnull values,
                          double *_Nullable vectors);

/// Eigenvalues of any real matrix of n rows, stored by columns.
int tonne_general_eigen(const double *_Nonnull matrix, size_t n, double *_Nonnull real,
                        double *_Nonnull imaginary);

/// A sparse matrix S, analysed once, and the factor of I - r S for one r at a time.
typedef struct TonneFactor TonneFactor;

/// Analyses S, given row by row: row i holds `columns` and `values` from starts[i] to starts[i + 1],
/// columns ascending, nothing on the diagonal. A symmetric S is factored by Cholesky's method, any
/// other by LU. Null when memory runs out.
TonneFactor *_Nullable tonne_factor_create(size_t n, const int64_t *_Nonnull starts,
                                           const int32_t *_Nonnull columns,
                                           const double *_Nonnull values, bool symmetric);
void tonne_factor_free(TonneFactor *_Nonnull factor);

/// Factors I - r S and gives ln|det(I - r S)|. By Cholesky's method it is singular as soon as it is
/// not positive definite.
int tonne_factor_compute(TonneFactor *_Nonnull factor, double r, double *_Nonnull logDeterminant);

/// Solves (I - r S) X = B, or its transpose, with the last factor: X replaces B, whose n rows have
/// `width` values each, row after row.
int tonne_factor_solve(const TonneFactor *_Nonnull factor, double *_Nonnull block, size_t width,
                       bool transposed);

/// The version of Eigen.
const char *_Nonnull tonne_eigen_version(void);

#ifdef __cplusplus
}
#endif

#endif
