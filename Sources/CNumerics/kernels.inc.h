// Bodies of the vector kernels, compiled once for each instruction set by the files that include
// this one with KERNELS defined as a namespace. Four lanes and the same operations everywhere, and
// no fused multiply-add, so every machine gives the same bits.
//
// log: x = 2^k m with m in [sqrt(1/2), sqrt(2)), f = m - 1, s = f / (2 + f), and
// log m = 2 atanh s = f - s (f - z R(z)), z = s^2, with R a Chebyshev interpolant of degree 6 whose
// error is below 1e-17 of the result. exp: x = k ln 2 + r, e^r = 1 + (r + r^2 P(r)).
#include <cstring>

#pragma clang fp contract(off)

namespace KERNELS {

typedef double Lanes __attribute__((vector_size(32)));
typedef long long Bits __attribute__((vector_size(32)));
typedef unsigned long long UBits __attribute__((vector_size(32)));

#define TONNE_INLINE static inline __attribute__((always_inline))

TONNE_INLINE void load(const double *from, Lanes *to) { std::memcpy(to, from, sizeof(Lanes)); }
TONNE_INLINE void store(const Lanes *from, double *to) { std::memcpy(to, from, sizeof(Lanes)); }

static const double ln2High = 0x1.62e42feep-1;
static const double ln2Low = 1.9082149292705877e-10;
static const double smallestNormal = 0x1p-1022;
static const double largest = 0x1.fffffffffffffp+1023;

// Logarithm of lanes that are positive, normal and finite; other lanes hold anything.
TONNE_INLINE void logCore(const Lanes *in, Lanes *out) {
  const unsigned long long offset = 0x3fe6a09e667f3bcdULL; // sqrt(1/2)
  // Adding 1024 to the exponent keeps the shifted difference positive: an unsigned shift will do.
  const unsigned long long bias = 1024ULL << 52;
  UBits bits;
  std::memcpy(&bits, in, sizeof bits);
  const UBits shifted = (bits - offset + bias) >> 52;
  const UBits magicBits = shifted | 0x4330000000000000ULL;
  Lanes k;
  std::memcpy(&k, &magicBits, sizeof k);
  k = k - (0x1p52 + 1024.0);
  const UBits mantissa = bits - ((shifted << 52) - bias);
  Lanes m;
  std::memcpy(&m, &mantissa, sizeof m);
  const Lanes f = m - 1.0;
  const Lanes s = f / (m + 1.0);
  const Lanes z = s * s, w = z * z;
  const Lanes odd = 0.39999999999899444 + w * (0.22222211130259878 + w * 0.15331710618210773);
  const Lanes even = 0.666666666666667 +
                     w * (0.2857142862600327 + w * (0.18182889455674947 + w * 0.14616585424888623));
  const Lanes r = z * (even + z * odd);
  *out = k * ln2High + (f - (s * (f - r) - k * ln2Low));
}

TONNE_INLINE void expCore(const Lanes *in, Lanes *out) {
  const double magic = 0x1.8p52;
  const Lanes x = *in;
  const Lanes rounded = x * 1.4426950408889634 + magic;
  const Lanes k = rounded - magic;
  const Lanes r = (x - k * ln2High) - k * ln2Low;
  Lanes p = 2.7620088445409746e-07 + r * 2.510038549551032e-08;
  p = 2.7557268459997064e-06 + r * p;
  p = 2.4801521295954376e-05 + r * p;
  p = 0.00019841269863053618 + r * p;
  p = 0.0013888888917213717 + r * p;
  p = 0.008333333333330062 + r * p;
  p = 0.04166666666662413 + r * p;
  p = 0.16666666666666669 + r * p;
  p = 0.5000000000000001 + r * p;
  const Lanes e = 1.0 + (r + r * r * p);
  UBits steps;
  std::memcpy(&steps, &rounded, sizeof steps);
  const UBits powerBits = (steps + 1023ULL) << 52;
  Lanes power;
  std::memcpy(&power, &powerBits, sizeof power);
  *out = e * power;
}

TONNE_INLINE void quotientLog(const Lanes *top, const Lanes *bottom, Lanes *out) {
  const Lanes q = *top / *bottom;
  Lanes value;
  logCore(&q, &value);
  const Bits good = (*top > 0.0) & (*bottom > 0.0) & (*top <= largest) & (*bottom <= largest) &
                    (q >= smallestNormal) & (q <= largest);
  const Lanes none = Lanes{} + __builtin_nan("");
  *out = good ? value : none;
}

// L(y, x) = (y - x) / ln(y / x). Near y = x the quotient loses its digits; there the series of
// r / ln(1 + r) (Gregory's coefficients) with r = (y - x) / x takes over: |r| < 0.01 leaves 1e-17.
TONNE_INLINE void meanCore(const Lanes *y, const Lanes *x, const Lanes *logRatio, Lanes *out) {
  const Lanes difference = *y - *x;
  const Lanes r = difference / *x;
  Lanes series = -863.0 / 60480 + r * (275.0 / 24192);
  series = 3.0 / 160 + r * series;
  series = -19.0 / 720 + r * series;
  series = 1.0 / 24 + r * series;
  series = -1.0 / 12 + r * series;
  series = 0.5 + r * series;
  const Lanes near = *x * (1.0 + r * series);
  const Lanes far = difference / *logRatio;
  const Bits isNear = (r < 0.01) & (r > -0.01) & (*logRatio == *logRatio);
  *out = isNear ? near : far;
}

// Returns whether a value lies outside the range of the core.
static bool logAll(const double *x, double *out, size_t n) {
  Lanes a, b;
  Bits all = ~Bits{};
  size_t i = 0;
  for (; i + 4 <= n; i += 4) {
    load(x + i, &a);
    logCore(&a, &b);
    const Bits good = (a >= smallestNormal) & (a <= largest);
    all &= good;
    b = good ? b : Lanes{} + __builtin_nan("");
    store(&b, out + i);
  }
  bool outside = (all[0] & all[1] & all[2] & all[3]) == 0;
  if (i < n) {
    double tail[4] = {1, 1, 1, 1};
    std::memcpy(tail, x + i, (n - i) * sizeof(double));
    outside |= logAll(tail, tail, 4);
    std::memcpy(out + i, tail, (n - i) * sizeof(double));
  }
  return outside;
}

// Returns whether a value lies outside the range of the core.
static bool expAll(const double *x, double *out, size_t n) {
  Lanes a, b;
  Bits all = ~Bits{};
  size_t i = 0;
  for (; i + 4 <= n; i += 4) {
    load(x + i, &a);
    expCore(&a, &b);
    const Bits good = (a >= -708.0) & (a <= 709.0);
    all &= good;
    b = good ? b : Lanes{} + __builtin_nan("");
    store(&b, out + i);
  }
  bool outside = (all[0] & all[1] & all[2] & all[3]) == 0;
  if (i < n) {
    double tail[4] = {0, 0, 0, 0};
    std::memcpy(tail, x + i, (n - i) * sizeof(double));
    outside |= expAll(tail, tail, 4);
    std::memcpy(out + i, tail, (n - i) * sizeof(double));
  }
  return outside;
}

static void logRatioAll(const double *top, const double *bottom, double *out, size_t n) {
  Lanes a, b, c;
  size_t i = 0;
  for (; i + 4 <= n; i += 4) {
    load(top + i, &a);
    load(bottom + i, &b);
    quotientLog(&a, &b, &c);
    store(&c, out + i);
  }
  if (i < n) {
    double t[4] = {1, 1, 1, 1}, u[4] = {1, 1, 1, 1};
    std::memcpy(t, top + i, (n - i) * sizeof(double));
    std::memcpy(u, bottom + i, (n - i) * sizeof(double));
    logRatioAll(t, u, t, 4);
    std::memcpy(out + i, t, (n - i) * sizeof(double));
  }
}

static void logMeanAll(const double *y, const double *x, const double *logRatio, double *out,
                       size_t n) {
  Lanes a, b, c, d;
  size_t i = 0;
  for (; i + 4 <= n; i += 4) {
    load(y + i, &a);
    load(x + i, &b);
    load(logRatio + i, &c);
    meanCore(&a, &b, &c, &d);
    store(&d, out + i);
  }
  if (i < n) {
    double t[4] = {1, 1, 1, 1}, u[4] = {1, 1, 1, 1}, v[4] = {0, 0, 0, 0};
    std::memcpy(t, y + i, (n - i) * sizeof(double));
    std::memcpy(u, x + i, (n - i) * sizeof(double));
    std::memcpy(v, logRatio + i, (n - i) * sizeof(double));
    logMeanAll(t, u, v, t, 4);
    std::memcpy(out + i, t, (n - i) * sizeof(double));
  }
}

static double sumAll(const double *x, size_t n) {
  Lanes a = {}, b = {}, u, v;
  size_t i = 0;
  for (; i + 8 <= n; i += 8) {
    load(x + i, &u);
    load(x + i + 4, &v);
    a += u;
    b += v;
  }
  a += b;
  double total = (a[0] + a[2]) + (a[1] + a[3]);
  for (; i < n; ++i) total += x[i];
  return total;
}

static double dotAll(const double *x, const double *y, size_t n) {
  Lanes a = {}, b = {}, u, v, s, t;
  size_t i = 0;
  for (; i + 8 <= n; i += 8) {
    load(x + i, &u);
    load(x + i + 4, &v);
    load(y + i, &s);
    load(y + i + 4, &t);
    a += u * s;
    b += v * t;
  }
  a += b;
  double total = (a[0] + a[2]) + (a[1] + a[3]);
  for (; i < n; ++i) total += x[i] * y[i];
  return total;
}

// Returns whether every value is finite; low and high only mean something then.
static bool rangeAll(const double *x, size_t n, double *low, double *high) {
  const double inf = __builtin_inf();
  Lanes lowest = Lanes{} + inf, highest = Lanes{} - inf, a;
  Bits all = ~Bits{};
  size_t i = 0;
  for (; i + 4 <= n; i += 4) {
    load(x + i, &a);
    all &= (a >= -largest) & (a <= largest);
    lowest = a < lowest ? a : lowest;
    highest = a > highest ? a : highest;
  }
  bool finite = (all[0] & all[1] & all[2] & all[3]) != 0;
  for (size_t lane = 0; lane < 4; ++lane) {
    if (lowest[lane] < *low) *low = lowest[lane];
    if (highest[lane] > *high) *high = highest[lane];
  }
  for (; i < n; ++i) {
    finite &= x[i] >= -largest && x[i] <= largest;
    if (x[i] < *low) *low = x[i];
    if (x[i] > *high) *high = x[i];
  }
  return finite;
}

// Adds z and z ln z of z = (x - offset) scale + shift; z ln z of what is not positive is 0.
static void shareSumsAll(const double *x, size_t n, double offset, double scale, double shift,
                         double *sum, double *sumLog) {
  Lanes total = {}, logs = {}, a, b;
  size_t i = 0;
  for (; i + 4 <= n; i += 4) {
    load(x + i, &a);
    a = (a - offset) * scale + shift;
    logCore(&a, &b);
    total += a;
    logs += a >= smallestNormal ? a * b : Lanes{};
  }
  double tail = 0, tailLog = 0;
  for (; i < n; ++i) {
    a = Lanes{} + ((x[i] - offset) * scale + shift);
    logCore(&a, &b);
    tail += a[0];
    if (a[0] >= smallestNormal) tailLog += a[0] * b[0];
  }
  *sum = ((total[0] + total[2]) + (total[1] + total[3])) + tail;
  *sumLog = ((logs[0] + logs[2]) + (logs[1] + logs[3])) + tailLog;
}

static void addScaledAll(const double *x, size_t n, double offset, double scale, double *total) {
  Lanes a, b;
  size_t i = 0;
  for (; i + 4 <= n; i += 4) {
    load(x + i, &a);
    load(total + i, &b);
    b += (a - offset) * scale;
    store(&b, total + i);
  }
  for (; i < n; ++i) total[i] += (x[i] - offset) * scale;
}

static void scaledRatioAll(const double *x, size_t n, double offset, double scale,
                           const double *total, double *out) {
  Lanes a, b;
  size_t i = 0;
  for (; i + 4 <= n; i += 4) {
    load(x + i, &a);
    load(total + i, &b);
    a = ((a - offset) * scale + 0.0) / b; // -0 + 0 is 0
    store(&a, out + i);
  }
  for (; i < n; ++i) out[i] = ((x[i] - offset) * scale + 0.0) / total[i];
}

// Eight variables at a time, so that a pair of neighbours is looked up once for all of them.
static void pairSumsAll(const double *z, size_t stride, const int32_t *order, const size_t *starts,
                        const int32_t *columns, const double *weights, const double *diagonal,
                        size_t n, double *out) {
  Lanes a, b, u, v;
  for (size_t first = 0; first < stride; first += 8) {
    Lanes low = {}, high = {};
    for (size_t i = 0; i < n; ++i) {
      const double *own = z + (size_t)order[i] * stride + first;
      load(own, &u);
      load(own + 4, &v);
      const double self = diagonal ? diagonal[i] : 0;
      Lanes s = u * self, t = v * self;
      for (size_t k = starts[i]; k < starts[i + 1]; ++k) {
        const double *other = z + (size_t)order[columns[k]] * stride + first;
        load(other, &a);
        load(other + 4, &b);
        s += a * weights[k];
        t += b * weights[k];
      }
      low += s * u;
      high += t * v;
    }
    store(&low, out + first);
    store(&high, out + first + 4);
  }
}

// Costs of parts: open - (sum - sums)^2 / (weight - weights), and the least of them.
static double partCostsAll(const double *open, const double *sums, const double *weights, size_t n,
                           double sum, double weight, double *out) {
  const double inf = __builtin_inf();
  Lanes least = Lanes{} + inf, a, b, c;
  size_t i = 0;
  for (; i + 4 <= n; i += 4) {
    load(open + i, &a);
    load(sums + i, &b);
    load(weights + i, &c);
    b = sum - b;
    a = a - b * b / (weight - c);
    least = a < least ? a : least;
    store(&a, out + i);
  }
  double lowest = inf;
  for (size_t lane = 0; lane < 4; ++lane) lowest = least[lane] < lowest ? least[lane] : lowest;
  for (; i < n; ++i) {
    const double difference = sum - sums[i];
    out[i] = open[i] - difference * difference / (weight - weights[i]);
    lowest = out[i] < lowest ? out[i] : lowest;
  }
  return lowest;
}

static const Kernels table = {logAll,       expAll,         logRatioAll, logMeanAll,
                              sumAll,       dotAll,         rangeAll,    shareSumsAll,
                              addScaledAll, scaledRatioAll, partCostsAll, pairSumsAll};

} // namespace KERNELS
