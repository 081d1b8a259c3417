// The vector kernels for every processor, and the choice between them and the wider ones.
#include "CNumerics.h"
#include "kernels.h"

#include <cmath>
#include <limits>

using tonne::Kernels;

#define KERNELS plain
#include "kernels.inc.h"

const Kernels &tonne::chosenKernels() {
  static const Kernels *const best = [] {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && tonne::wideKernels()) return tonne::wideKernels();
#endif
    return &plain::table;
  }();
  return *best;
}

namespace {

const Kernels &chosen() { return tonne::chosenKernels(); }

const double missing = std::numeric_limits<double>::quiet_NaN();

} // namespace

extern "C" {

void tonne_log(const double *x, double *out, size_t n) {
  if (!chosen().log(x, out, n)) return;
  // Subnormal values are rare: their exponent is not where the vector form looks for it.
  for (size_t i = 0; i < n; ++i)
    if (x[i] > 0 && x[i] < std::numeric_limits<double>::min()) out[i] = std::log(x[i]);
}

void tonne_exp(const double *x, double *out, size_t n) {
  if (!chosen().exp(x, out, n)) return;
  for (size_t i = 0; i < n; ++i) {
    if (!(x[i] < -708.0 || x[i] > 709.0)) continue;
    const double value = std::exp(x[i]);
    out[i] = std::isfinite(value) ? value : missing;
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

bool tonne_range(const double *x, size_t n, double *low, double *high) {
  *low = std::numeric_limits<double>::infinity();
  *high = -*low;
  return chosen().range(x, n, low, high);
}

void tonne_share_sums(const double *x, size_t n, double offset, double scale, double shift,
                      double *sum, double *sumLog) {
  chosen().shareSums(x, n, offset, scale, shift, sum, sumLog);
}

void tonne_add_scaled(const double *x, size_t n, double offset, double scale, double *total) {
  chosen().addScaled(x, n, offset, scale, total);
}

double tonne_part_costs(const double *open, const double *sums, const double *weights, size_t n,
                        double sum, double weight, double *out) {
  return chosen().partCosts(open, sums, weights, n, sum, weight, out);
}

void tonne_scaled_ratio(const double *x, size_t n, double offset, double scale,
                        const double *total, double *out) {
  chosen().scaledRatio(x, n, offset, scale, total, out);
}

} // extern "C"
