/// Kernels of permutation tests: shuffling, sums over pairs of neighbours, ranks among samples.
///
/// Everything that is drawn comes from a seed of four words, so that it does not depend on who draws
/// it when. Regions are numbered from 0; the neighbours of region i are entries starts[i] up to
/// starts[i + 1] of `columns` and `weights`.
#ifndef TONNE_PERMUTATIONS_H
#define TONNE_PERMUTATIONS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Puts `n` values in a random order, every order equally likely.
void tonne_shuffle(double *_Nonnull values, size_t n, const uint64_t *_Nonnull seed);
/// The same for `n` numbers: equal seeds give equal orders.
void tonne_shuffle_order(int32_t *_Nonnull order, size_t n, const uint64_t *_Nonnull seed);

/// Sum over i of z[i] (diagonal[i] z[i] + sum over neighbours j of weight z[j]).
double tonne_pair_sum(const double *_Nonnull z, const size_t *_Nonnull starts,
                      const int32_t *_Nonnull columns, const double *_Nonnull weights,
                      const double *_Nullable diagonal, size_t n);
/// The same for `stride` variables at once, a multiple of 8, with the values of region i at
/// z[order[i] * stride].
void tonne_pair_sums(const double *_Nonnull z, size_t stride, const int32_t *_Nonnull order,
                     const size_t *_Nonnull starts, const int32_t *_Nonnull columns,
                     const double *_Nonnull weights, const double *_Nullable diagonal, size_t n,
                     double *_Nonnull out);

/// Draws `count` different numbers below `n` into ids[0], ids[step], … Needs `count` <= `n`;
/// `scratch` holds 0 ..< n in order, and room for `count` more, and is left as it was.
void tonne_draw_sample(int32_t *_Nonnull ids, size_t step, size_t count, size_t n,
                       const uint64_t *_Nonnull seed, int32_t *_Nonnull scratch);

/// Adds z of ids[p] to sums[p] for `samples` samples.
void tonne_add_drawn(const double *_Nonnull z, const int32_t *_Nonnull ids, size_t samples,
                     double *_Nonnull sums);
/// Sorts values, the smallest first.
void tonne_sort(double *_Nonnull values, size_t n);

/// Samples that all locations of one number of neighbours share.
typedef struct {
  /// The drawn regions: sample p's k-th at ids[k * samples + p].
  const int32_t *_Nonnull ids;
  /// How many samples there are.
  size_t samples;
  /// How many regions a sample has besides the spare one, which stands behind them.
  size_t draws;
  /// Where the mentions of each region start in `mentions`.
  const uint32_t *_Nonnull mentionStarts;
  /// For each mention the sample in the upper half, the place in it in the lower.
  const uint64_t *_Nonnull mentions;
} TonneSamples;

/// How many samples have a sum of `degree` drawn values at or above, and at or below, what location
/// `region` observes, when it is never drawn itself: the spare replaces it where it was.
void tonne_shared_counts(const TonneSamples *_Nonnull samples, const double *_Nonnull z,
                         const double *_Nonnull sums, const double *_Nonnull sorted,
                         size_t region, size_t degree, double observed, double tolerance,
                         uint32_t *_Nonnull atLeast, uint32_t *_Nonnull atMost);
/// The same with a weight for each draw, without sums made before; `room` holds 512 values.
void tonne_gather_counts(const TonneSamples *_Nonnull samples, const double *_Nonnull z,
                         const double *_Nonnull weights, size_t region, size_t degree,
                         double observed, double tolerance, double *_Nonnull room,
                         uint32_t *_Nonnull atLeast, uint32_t *_Nonnull atMost);
/// The same with `count` samples drawn for this location alone, from `n` regions; `ids` has room for
/// `degree` numbers, `scratch` as in `tonne_draw_sample`.
void tonne_independent_counts(const double *_Nonnull z, const double *_Nonnull weights, size_t n,
                              size_t region, size_t degree, size_t count, double observed,
                              double tolerance, const uint64_t *_Nonnull seed,
                              int32_t *_Nonnull ids, int32_t *_Nonnull scratch,
                              uint32_t *_Nonnull atLeast, uint32_t *_Nonnull atMost);

#ifdef __cplusplus
}
#endif

#endif
