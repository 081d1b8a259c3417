// Kernels of permutation tests. No fused multiply-add and a fixed order of every sum, so that each
// machine finds the same ranks.
#include "CNumerics.h"
#include "kernels.h"

#include <algorithm>

#pragma clang fp contract(off)

namespace {

// xoshiro256++ (Blackman and Vigna 2021, doi:10.1145/3460772).
class Stream {
  uint64_t state[4];

public:
  explicit Stream(const uint64_t *seed) {
    std::copy(seed, seed + 4, state);
    // The state of zeros gives zeros for ever.
    if (!(state[0] | state[1] | state[2] | state[3])) state[0] = 1;
  }

  uint64_t next() {
    const uint64_t sum = state[0] + state[3];
    const uint64_t result = (sum << 23 | sum >> 41) + state[0];
    const uint64_t shifted = state[1] << 17;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= shifted;
    state[3] = state[3] << 45 | state[3] >> 19;
    return result;
  }

  // A number below `bound`, without bias (Lemire 2019, doi:10.1145/3230636).
  uint32_t below(uint32_t bound) {
    uint64_t product = (next() >> 32) * bound;
    if ((uint32_t)product < bound) {
      const uint32_t least = (0u - bound) % bound;
      while ((uint32_t)product < least) product = (next() >> 32) * bound;
    }
    return (uint32_t)(product >> 32);
  }
};

template <typename Value> void shuffle(Value *values, size_t n, const uint64_t *seed) {
  Stream stream(seed);
  for (size_t i = n; i > 1; --i) std::swap(values[i - 1], values[stream.below((uint32_t)i)]);
}

// Few numbers are drawn again when they repeat; many come from the start of a shuffle, which is
// undone so that the next sample does not depend on this one.
void draw(Stream &stream, int32_t *ids, size_t step, size_t count, size_t n, int32_t *scratch) {
  if (count <= 32 && count * 2 <= n) {
    for (size_t k = 0; k < count; ++k) {
      bool isNew;
      int32_t id;
      do {
        id = (int32_t)stream.below((uint32_t)n);
        isNew = true;
        for (size_t q = 0; q < k; ++q) isNew &= ids[q * step] != id;
      } while (!isNew);
      ids[k * step] = id;
    }
    return;
  }
  int32_t *places = scratch + n;
  for (size_t k = 0; k < count; ++k) {
    const size_t place = k + stream.below((uint32_t)(n - k));
    std::swap(scratch[k], scratch[place]);
    ids[k * step] = scratch[k];
    places[k] = (int32_t)place;
  }
  for (size_t k = count; k-- > 0;) std::swap(scratch[k], scratch[places[k]]);
}

// Counts a value on both sides of what was observed; what differs by rounding alone is equal to it.
inline void count(double value, double observed, double tolerance, uint32_t *atLeast,
                  uint32_t *atMost) {
  *atLeast += value >= observed - tolerance;
  *atMost += value <= observed + tolerance;
}

// The first of sorted values that is not below `value`, without branches to be guessed.
inline const double *notBelow(const double *sorted, size_t n, double value) {
  while (n > 1) {
    const size_t half = n / 2;
    sorted += sorted[half - 1] < value ? half : 0;
    n -= half;
  }
  return sorted + (n == 1 && *sorted < value);
}

} // namespace

extern "C" {

void tonne_shuffle(double *values, size_t n, const uint64_t *seed) { shuffle(values, n, seed); }

void tonne_shuffle_order(int32_t *order, size_t n, const uint64_t *seed) {
  shuffle(order, n, seed);
}

double tonne_pair_sum(const double *z, const size_t *starts, const int32_t *columns,
                      const double *weights, const double *diagonal, size_t n) {
  double total = 0;
  for (size_t i = 0; i < n; ++i) {
    double sum = diagonal ? diagonal[i] * z[i] : 0;
    for (size_t k = starts[i]; k < starts[i + 1]; ++k) sum += weights[k] * z[columns[k]];
    total += sum * z[i];
  }
  return total;
}

void tonne_pair_sums(const double *z, size_t stride, const int32_t *order, const size_t *starts,
                     const int32_t *columns, const double *weights, const double *diagonal,
                     size_t n, double *out) {
  tonne::chosenKernels().pairSums(z, stride, order, starts, columns, weights, diagonal, n, out);
}

void tonne_draw_sample(int32_t *ids, size_t step, size_t count, size_t n, const uint64_t *seed,
                       int32_t *scratch) {
  Stream stream(seed);
  draw(stream, ids, step, count, n, scratch);
}

void tonne_add_drawn(const double *z, const int32_t *ids, size_t samples, double *sums) {
  for (size_t p = 0; p < samples; ++p) sums[p] += z[ids[p]];
}

void tonne_sort(double *values, size_t n) { std::sort(values, values + n); }

void tonne_shared_counts(const TonneSamples *it, const double *z, const double *sums,
                         const double *sorted, size_t region, size_t degree, double observed,
                         double tolerance, uint32_t *atLeast, uint32_t *atMost) {
  const double *end = sorted + it->samples;
  const double *first = notBelow(sorted, it->samples, observed - tolerance);
  uint32_t high = (uint32_t)(end - first);
  // Most often nothing equals what was observed, and few values do when some do.
  const double *behind = first;
  const double *nearby = first + std::min<size_t>(8, high);
  while (behind < nearby && *behind <= observed + tolerance) ++behind;
  if (behind == nearby) behind = std::upper_bound(behind, end, observed + tolerance);
  uint32_t low = (uint32_t)(behind - sorted);
  const int32_t *spare = it->ids + it->draws * it->samples;
  for (uint32_t m = it->mentionStarts[region]; m < it->mentionStarts[region + 1]; ++m) {
    if ((it->mentions[m] & 0xFFFFFFFFu) >= degree) continue;
    const size_t sample = it->mentions[m] >> 32;
    uint32_t wasHigh = 0, wasLow = 0;
    count(sums[sample], observed, tolerance, &wasHigh, &wasLow);
    high -= wasHigh;
    low -= wasLow;
    count(sums[sample] - z[region] + z[spare[sample]], observed, tolerance, &high, &low);
  }
  *atLeast += high;
  *atMost += low;
}

void tonne_gather_counts(const TonneSamples *it, const double *z, const double *weights,
                         size_t region, size_t degree, double observed, double tolerance,
                         double *room, uint32_t *atLeast, uint32_t *atMost) {
  const size_t block = 512;
  const int32_t own = (int32_t)region;
  for (size_t first = 0; first < it->samples; first += block) {
    const size_t length = std::min(block, it->samples - first);
    const int32_t *spare = it->ids + it->draws * it->samples + first;
    std::fill(room, room + length, 0.0);
    for (size_t k = 0; k < degree; ++k) {
      const int32_t *ids = it->ids + k * it->samples + first;
      const double weight = weights[k];
      for (size_t p = 0; p < length; ++p) {
        const int32_t id = ids[p] == own ? spare[p] : ids[p];
        room[p] += weight * z[id];
      }
    }
    for (size_t p = 0; p < length; ++p) count(room[p], observed, tolerance, atLeast, atMost);
  }
}

void tonne_independent_counts(const double *z, const double *weights, size_t n, size_t region,
                              size_t degree, size_t samples, double observed, double tolerance,
                              const uint64_t *seed, int32_t *ids, int32_t *scratch,
                              uint32_t *atLeast, uint32_t *atMost) {
  Stream stream(seed);
  for (size_t p = 0; p < samples; ++p) {
    draw(stream, ids, 1, degree, n - 1, scratch);
    double sum = 0;
    for (size_t k = 0; k < degree; ++k) {
      // The regions other than this one, numbered without a gap.
      const size_t id = (size_t)ids[k] + ((size_t)ids[k] >= region);
      sum += weights[k] * z[id];
    }
    count(sum, observed, tolerance, atLeast, atMost);
  }
}

} // extern "C"
