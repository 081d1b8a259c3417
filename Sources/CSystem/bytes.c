// One pass over the bytes of a text table: a loop that the compiler turns into vector code.
#include "CSystem.h"

// Counters of one byte wrap at 256, so they are emptied after at most 255 additions.
enum { lane = 16, block = 255 };

typedef uint8_t Vector __attribute__((vector_size(lane)));

static size_t total(Vector counts) {
  size_t sum = 0;
  for (int i = 0; i < lane; ++i) sum += counts[i];
  return sum;
}

TonneByteCounts tonne_count_bytes(const uint8_t *bytes, size_t count, uint8_t newline) {
  TonneByteCounts counts = {0, 0, true};
  const Vector zero = {0};
  const Vector newlines = zero + newline;
  const Vector quotes = zero + (uint8_t)'"';
  Vector high = zero;
  size_t at = 0;
  while (count - at >= lane) {
    size_t steps = (count - at) / lane;
    if (steps > block) steps = block;
    Vector newline_counts = zero, quote_counts = zero;
    for (size_t step = 0; step < steps; ++step) {
      Vector v;
      __builtin_memcpy(&v, bytes + at, lane);
      // A comparison gives 255 where it holds, which is -1.
      newline_counts -= (Vector)(v == newlines);
      quote_counts -= (Vector)(v == quotes);
      high |= v;
      at += lane;
    }
    counts.newlines += total(newline_counts);
    counts.quotes += total(quote_counts);
  }
  uint8_t highest = 0;
  for (; at < count; ++at) {
    counts.newlines += bytes[at] == newline;
    counts.quotes += bytes[at] == '"';
    highest |= bytes[at];
  }
  for (int i = 0; i < lane; ++i) highest |= high[i];
  counts.ascii = highest < 128;
  return counts;
}
