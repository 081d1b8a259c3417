// The set of vector kernels that one instruction set offers.
#ifndef TONNE_KERNELS_H
#define TONNE_KERNELS_H

#include <cstddef>
#include <cstdint>

namespace tonne {

struct Kernels {
  // These two say whether a value lies outside the range where the vector form holds.
  bool (*log)(const double *x, double *out, size_t n);
  bool (*exp)(const double *x, double *out, size_t n);
  void (*logRatio)(const double *top, const double *bottom, double *out, size_t n);
  void (*logMean)(const double *y, const double *x, const double *logRatio, double *out, size_t n);
  double (*sum)(const double *x, size_t n);
  double (*dot)(const double *x, const double *y, size_t n);
  bool (*range)(const double *x, size_t n, double *low, double *high);
  void (*shareSums)(const double *x, size_t n, double offset, double scale, double shift,
                    double *sum, double *sumLog);
  void (*addScaled)(const double *x, size_t n, double offset, double scale, double *total);
  void (*scaledRatio)(const double *x, size_t n, double offset, double scale, const double *total,
                      double *out);
  double (*partCosts)(const double *open, const double *sums, const double *weights, size_t n,
                      double sum, double weight, double *out);
  void (*pairSums)(const double *z, size_t stride, const int32_t *order, const size_t *starts,
                   const int32_t *columns, const double *weights, const double *diagonal, size_t n,
                   double *out);
};

// The kernels that this processor runs best.
const Kernels &chosenKernels();

// The kernels for AVX2, or null where the compiler's target has none.
const Kernels *wideKernels();

} // namespace tonne

#endif
