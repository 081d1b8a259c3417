/// Number kernels that need C++: reading decimals, distributions, vectorised elementary functions.
///
/// Nothing here throws or sets errno for the caller: a value outside a function's domain gives NaN.
#ifndef TONNE_CNUMERICS_H
#define TONNE_CNUMERICS_H

#include <stdbool.h>
#include <stddef.h>

#include "permutations.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Reads a decimal number at the start of `text` (never "inf", "nan" or hexadecimal).
///
/// Returns the number of bytes read, 0 when the text does not start with a number. The value is the
/// double nearest to the decimal; a number too large for a double is NaN, one too small is 0.
size_t tonne_parse_double(const char *_Nonnull text, size_t length, double *_Nonnull value);

/// P(T > t) of Student's distribution with `df` > 0 degrees of freedom.
double tonne_student_sf(double t, double df);
/// The t with P(T <= t) = p of Student's distribution, 0 < p < 1.
double tonne_student_quantile(double p, double df);
/// P(Z <= z) of the standard normal distribution.
double tonne_normal_cdf(double z);
/// P(Z > z) of the standard normal distribution, exact far into the tail.
double tonne_normal_sf(double z);
/// The z with P(Z <= z) = p of the standard normal distribution, 0 < p < 1.
double tonne_normal_quantile(double p);
/// P(X > x) of the chi-squared distribution with `df` > 0 degrees of freedom.
double tonne_chi2_sf(double x, double df);
/// P(X > x) of Fisher's F distribution with `df1` and `df2` degrees of freedom.
double tonne_f_sf(double x, double df1, double df2);

/// Natural logarithm of `n` values; NaN where the value is not positive and finite. `out` must not
/// overlap `x`, here and in the functions below.
void tonne_log(const double *_Nonnull x, double *_Nonnull out, size_t n);
/// e to the power of `n` values; NaN where the result overflows.
void tonne_exp(const double *_Nonnull x, double *_Nonnull out, size_t n);
/// ln(top / bottom) of `n` pairs; NaN unless both are positive, finite and their quotient is normal.
void tonne_log_ratio(const double *_Nonnull top, const double *_Nonnull bottom,
                     double *_Nonnull out, size_t n);
/// Logarithmic means of `n` pairs given ln(y / x); NaN where that logarithm is NaN.
void tonne_log_mean(const double *_Nonnull y, const double *_Nonnull x,
                    const double *_Nonnull logRatio, double *_Nonnull out, size_t n);
/// Sum of `n` values in a fixed order of eight lanes.
double tonne_sum(const double *_Nonnull x, size_t n);
/// Sum of `n` products in a fixed order of eight lanes.
double tonne_dot(const double *_Nonnull x, const double *_Nonnull y, size_t n);

/// The smallest and largest of `n` values; returns whether all are finite, else neither counts.
/// Without values they are +inf and -inf.
bool tonne_range(const double *_Nonnull x, size_t n, double *_Nonnull low, double *_Nonnull high);
/// Sums of z and of z ln z (0 where z is not positive) with z = (x - offset) scale + shift.
void tonne_share_sums(const double *_Nonnull x, size_t n, double offset, double scale, double shift,
                      double *_Nonnull sum, double *_Nonnull sumLog);
/// Adds (x - offset) scale to `total`.
void tonne_add_scaled(const double *_Nonnull x, size_t n, double offset, double scale,
                      double *_Nonnull total);
/// open - (sum - sums)^2 / (weight - weights) of `n` values into `out`; returns the least of them.
double tonne_part_costs(const double *_Nonnull open, const double *_Nonnull sums,
                        const double *_Nonnull weights, size_t n, double sum, double weight,
                        double *_Nonnull out);
/// (x - offset) scale / total, into `out`.
void tonne_scaled_ratio(const double *_Nonnull x, size_t n, double offset, double scale,
                        const double *_Nonnull total, double *_Nonnull out);

/// The version of Boost.
const char *_Nonnull tonne_boost_version(void);

#ifdef __cplusplus
}
#endif

#endif
