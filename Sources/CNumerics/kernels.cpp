// The vector kernels for every processor, and the choice between them and the wider ones.
#include "CNumerics.h"
#include "kernels.h"

#include <cmath>
#include <limits>

using tonne::Kernels;

#define KERNELS plain
#include "kernels.inc.h"

namespace {

const Kernels &chosen() {
  static const Kernels *const best = [] {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && tonne::wideKernels()) return tonne::wideKernels();
#endif
    return &plain::table;
  }();
  return *best;
}

const double missing = std::numeric_limits<double>::quiet_NaN();

} // namespace

extern "C" {

void tonne_log(const double *x, double *out, size_t n) {
  // Blocks, so that the rare subnormal values are mended while the block is still in cache.
  const size_t block = 512;
  double saved[block];
  for (size_t i = 0; i < n; i += block) {
    const size_t count = n - i < block ? n - i : block;
    std::memcpy(saved, x + i, count * sizeof(double));
    chosen().log(saved, out + i, count);
    for (size_t j = 0; j < count; ++j)
      if (saved[j] > 0 && saved[j] < std::numeric_limits<double>::min())
        out[i + j] = std::log(saved[j]);
  }
}

void tonne_exp(const double *x, double *out, size_t n) {
  const size_t block = 512;
  double saved[block];
  for (size_t i = 0; i < n; i += block) {
    const size_t count = n - i < block ? n - i : block;
    std::memcpy(saved, x + i, count * sizeof(double));
    chosen().exp(saved, out + i, count);
    for (size_t j = 0; j < count; ++j) {
      if (!(saved[j] < -708.0 || saved[j] > 709.0)) continue;
      const double value = std::exp(saved[j]);
      out[i + j] = std::isfinite(value) ? value : missing;
    }
  }
}

void tonne_log_ratio(const double *top, const double *bottom, double *out, size_t n) {
  chosen().logRatio(top, bottom, out, n);
}

void tonne_log_mean(const double *y, const double *x, const double *logRatio, double *out,
                    size_t n) {
  chosen().logMean(y, x, logRatio, out, n);
}

double tonne_sum(const double *x, size_t n) { return chosen().sum(x, n); }

double tonne_dot(const double *x, const double *y, size_t n) { return chosen().dot(x, y, n); }

} // extern "C"
