#include "CSystem.h"

// `make` writes this file; without it, as in a build by `swift build` alone, nobody knows the commit.
#if __has_include("commit.h")
#include "commit.h"
#else
#define TONNE_COMMIT "unknown"
#endif

const char *tonne_commit(void) { return TONNE_COMMIT; }
