// The set of vector kernels that one instruction set offers.
#ifndef TONNE_KERNELS_H
#define TONNE_KERNELS_H

#include <cstddef>

namespace tonne {

struct Kernels {
  // These two say whether a value lies outside the range where the vector form holds.
  bool (*log)(const double *x, double *out, size_t n);
  bool (*exp)(const double *x, double *out, size_t n);
  void (*logRatio)(const double *top, const double *bottom, double *out, size_t n);
  void (*logMean)(const double *y, const double *x, const double *logRatio, double *out, size_t n);
  double (*sum)(const double *x, size_t n);
  double (*dot)(const double *x, const double *y, size_t n);
};

// The kernels for AVX2, or null where the compiler's target has none.
const Kernels *wideKernels();

} // namespace tonne

#endif
