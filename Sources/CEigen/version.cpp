#include <eigen3/Eigen/src/Core/util/Macros.h>

#include "CEigen.h"

#define TEXT(x) #x
#define NUMBER(x) TEXT(x)

const char *tonne_eigen_version(void) {
  return NUMBER(EIGEN_WORLD_VERSION) "." NUMBER(EIGEN_MAJOR_VERSION) "." NUMBER(EIGEN_MINOR_VERSION);
}
