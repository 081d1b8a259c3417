#ifndef TONNE_CEDITLINE_H
#define TONNE_CEDITLINE_H

// Line editing by libedit, through its wide-character interface. Its setters are variadic and its
// callbacks get C globals, so both stay in here; all text crosses as UTF-8. An editor belongs to
// the thread that opened it. The library is opened when it is first asked for.

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// An open editor.
typedef struct TonneEditor TonneEditor;

/// How reading a line ended.
typedef enum {
  /// A line was entered.
  TONNE_EDITOR_LINE = 0,
  /// Ctrl-D on an empty line.
  TONNE_EDITOR_END = 1,
  /// Ctrl-C.
  TONNE_EDITOR_INTERRUPTED = 2,
  /// The terminal has gone, or cannot be read.
  TONNE_EDITOR_FAILED = 3,
} TonneEditorEnd;

/// What Tab does to the line; the texts are freed with `free`.
typedef struct {
  /// How many bytes before the cursor are replaced.
  size_t erased;
  /// What is put in their place.
  char *_Nullable inserted;
  /// What is written below the line, ending in a line end.
  char *_Nullable listing;
} TonneEdit;

/// Asked when Tab is pressed: the line, and the offset of the cursor in it.
typedef void (*TonneComplete)(void *_Nullable context, const char *_Nonnull line, size_t count,
                              size_t cursor, TonneEdit *_Nonnull edit);

/// Opens an editor on the terminal of standard input; keys come from `~/.editrc`. The editor writes
/// to standard output, or to standard error where that is no terminal. NULL when there is no
/// memory or no terminal. `interrupt` is what the handler of Ctrl-C sets; `keys` a descriptor of that
/// terminal, where reading does not wait.
TonneEditor *_Nullable tonne_editor_open(void *_Nullable context, TonneComplete _Nonnull complete,
                                         const int *_Nonnull interrupt, int keys);
/// Gives the terminal back.
void tonne_editor_close(TonneEditor *_Nonnull editor);
/// Reads a line, which is freed with `free` and has no line end; lines that were pasted are one.
/// The prompt is ASCII: a wide one garbles the search in the history.
TonneEditorEnd tonne_editor_read(TonneEditor *_Nonnull editor, const char *_Nonnull prompt,
                                 char *_Nullable *_Nonnull line, size_t *_Nonnull count);
/// Adds an entry to the history that the arrow keys and Ctrl-R go through.
void tonne_editor_remember(TonneEditor *_Nonnull editor, const char *_Nonnull entry);
/// How many entries the history keeps.
void tonne_editor_keep(TonneEditor *_Nonnull editor, int entries);

/// Whether the library is there.
bool tonne_edit_is_installed(void);
/// The version of libedit's header.
const char *_Nonnull tonne_edit_version(void);

#ifdef __cplusplus
}
#endif

#endif
