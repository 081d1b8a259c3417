#include <boost/version.hpp>

#include "CNumerics.h"

// The header says "1_74".
const char *tonne_boost_version(void) {
  static const char *const version = [] {
    static char text[] = BOOST_LIB_VERSION;
    for (char &c : text) {
      if (c == '_') c = '.';
    }
    return text;
  }();
  return version;
}
