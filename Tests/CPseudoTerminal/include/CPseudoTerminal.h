#ifndef TONNE_CPSEUDOTERMINAL_H
#define TONNE_CPSEUDOTERMINAL_H

// A program at a pseudo-terminal, for tests.

#include <sys/types.h>

/// Starts a program in a folder at a new terminal of a size. Returns the descriptor of the terminal's
/// other end and sets `process`; -1 on failure.
int tonne_start_at_terminal(const char *_Nonnull path, char *_Nullable const *_Nonnull arguments,
                            char *_Nullable const *_Nonnull variables,
                            const char *_Nonnull folder, int columns, int lines,
                            pid_t *_Nonnull process);

#endif
