// The only translation unit that sees Boost's headers: they take seconds to compile.
#include "CNumerics.h"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>
#include <limits>

namespace {

namespace bm = boost::math;
using namespace boost::math::policies;

// Errors become NaN or infinity instead of exceptions; no 80-bit arithmetic, so that results do not
// depend on the machine.
using Quiet = policy<domain_error<errno_on_error>, pole_error<errno_on_error>,
                     overflow_error<errno_on_error>, evaluation_error<errno_on_error>,
                     rounding_error<errno_on_error>, indeterminate_result_error<errno_on_error>,
                     promote_double<false>>;

// An exception must never cross into Swift: it would end the process.
template <typename Body> double guarded(Body body) {
  try {
    const double value = body();
    return std::isfinite(value) ? value : std::numeric_limits<double>::quiet_NaN();
  } catch (...) {
    return std::numeric_limits<double>::quiet_NaN();
  }
}

} // namespace

extern "C" {

double tonne_student_sf(double t, double df) {
  return guarded([=] {
    return bm::cdf(bm::complement(bm::students_t_distribution<double, Quiet>(df), t));
  });
}

double tonne_student_quantile(double p, double df) {
  return guarded([=] { return bm::quantile(bm::students_t_distribution<double, Quiet>(df), p); });
}

double tonne_normal_cdf(double z) {
  return guarded([=] { return bm::cdf(bm::normal_distribution<double, Quiet>(), z); });
}

double tonne_normal_sf(double z) {
  return guarded(
      [=] { return bm::cdf(bm::complement(bm::normal_distribution<double, Quiet>(), z)); });
}

double tonne_normal_quantile(double p) {
  return guarded([=] { return bm::quantile(bm::normal_distribution<double, Quiet>(), p); });
}

double tonne_chi2_sf(double x, double df) {
  return guarded([=] {
    return bm::cdf(bm::complement(bm::chi_squared_distribution<double, Quiet>(df), x));
  });
}

double tonne_f_sf(double x, double df1, double df2) {
  return guarded([=] {
    return bm::cdf(bm::complement(bm::fisher_f_distribution<double, Quiet>(df1, df2), x));
  });
}

} // extern "C"
