// Libraries of the system that are opened when they are first used, never linked.
#ifndef CLIBRARIES_H
#define CLIBRARIES_H

#include <stddef.h>

/// Opens the first of some libraries that is installed and finds functions in it.
///
/// `names` ends with NULL, and so does `functions`; `found` takes the addresses. All or nothing.
int tonne_library(const char *const *names, const char *const *functions, void **found);

#endif
