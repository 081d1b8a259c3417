// Decimals to doubles by std::from_chars: correctly rounded and independent of the locale.
#include "CNumerics.h"

#include <charconv>
#include <limits>
#include <system_error>

namespace {

// A number outside the range of a double: 0 when it is too small, NaN when it is too large. The
// library says only "out of range", so the text decides.
double outOfRange(const char *text, const char *end) {
  bool significant = false;
  for (const char *p = text; p != end; ++p) {
    if (*p == 'e' || *p == 'E') {
      if (p + 1 != end && p[1] == '-') return 0;
      return std::numeric_limits<double>::quiet_NaN();
    }
    if (*p == '.' && !significant) return 0;
    if (*p >= '1' && *p <= '9') significant = true;
  }
  return std::numeric_limits<double>::quiet_NaN();
}

} // namespace

extern "C" size_t tonne_parse_double(const char *text, size_t length, double *value) {
  const char *end = text + length;
  const char *first = text;
  if (first != end && *first == '-') ++first;
  // from_chars also takes "inf" and "nan"; data cells that say so are text.
  if (first == end || !((*first >= '0' && *first <= '9') || *first == '.')) return 0;
  double parsed = 0;
  const std::from_chars_result result = std::from_chars(text, end, parsed);
  if (result.ec == std::errc::invalid_argument) return 0;
  if (result.ec == std::errc::result_out_of_range) parsed = outOfRange(first, result.ptr);
  *value = parsed;
  return static_cast<size_t>(result.ptr - text);
}
