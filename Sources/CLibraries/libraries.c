#include "CLibraries.h"

#include <dlfcn.h>

int tonne_library(const char *const *names, const char *const *functions, void **found) {
  void *library = NULL;
  for (; *names && !library; names++) library = dlopen(*names, RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
  for (; *functions; functions++, found++) {
    *found = dlsym(library, *functions);
    if (!*found) {
      dlclose(library);
      return 0;
    }
  }
  return 1;
}
