// The words of the command line, kept where the C library hands them over: what reads them from
// /proc later finds none in a bare root that has no /proc.
#include "CSystem.h"

static int kept_count = 0;
static char **kept = NULL;

__attribute__((constructor)) static void keep_arguments(int count, char **words, char **environment) {
  (void)environment;
  kept_count = count;
  kept = words;
}

int tonne_argument_count(void) { return kept == NULL ? 0 : kept_count; }

const char *tonne_argument(int position) {
  return position >= 0 && position < tonne_argument_count() ? kept[position] : NULL;
}
