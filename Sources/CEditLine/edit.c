// A thin layer over libedit, which is opened with the first editor; see the header.
#define _GNU_SOURCE
#include "CEditLine.h"

#include <errno.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

#include "CLibraries.h"

// A pasted text longer than this is taken as the line at once: libedit redraws the whole line at
// every key, and nobody edits that much.
#define PASTE_SHOWN 4096

#define TEXT(x) #x
#define NUMBER(x) TEXT(x)

const char *tonne_edit_version(void) { return NUMBER(LIBEDIT_MAJOR) "." NUMBER(LIBEDIT_MINOR); }

#define FUNCTION(name) __typeof__(name) *name

static struct {
  FUNCTION(el_cursor);
  FUNCTION(el_end);
  FUNCTION(el_init);
  FUNCTION(el_reset);
  FUNCTION(el_resize);
  FUNCTION(el_source);
  FUNCTION(el_deletestr);
  FUNCTION(el_wget);
  FUNCTION(el_wgetc);
  FUNCTION(el_wgets);
  FUNCTION(el_winsertstr);
  FUNCTION(el_wline);
  FUNCTION(el_wpush);
  FUNCTION(el_wset);
  FUNCTION(history_w);
  FUNCTION(history_wend);
  FUNCTION(history_winit);
} lib;

static bool is_open;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void open_library(void) {
  static const char *const names[] = {"libedit.so.2", "libedit.so.0", NULL};
  static const char *const functions[] = {
    "el_cursor", "el_end", "el_init", "el_reset", "el_resize", "el_source", "el_deletestr",
    "el_wget", "el_wgetc", "el_wgets", "el_winsertstr", "el_wline", "el_wpush", "el_wset",
    "history_w", "history_wend", "history_winit", NULL};
  is_open = tonne_library(names, functions, (void **)&lib);
}

bool tonne_edit_is_installed(void) {
  pthread_once(&once, open_library);
  return is_open;
}

struct TonneEditor {
  EditLine *edit;
  HistoryW *history;
  FILE *screen;
  wchar_t prompt[64];
  void *context;
  TonneComplete complete;
  // What the handler of Ctrl-C sets.
  const int *interrupt;
  // Where keys are read; not blocking, if that can be.
  int keys;
  // Whether reading ended by it.
  bool was_interrupted;
  // Whether the terminal has gone.
  bool has_gone;
  // Bytes of the terminal that were read and not used yet.
  unsigned char typed[4096];
  size_t typed_used, typed_count;
  // The signals that are let in while waiting for a key, and only then.
  sigset_t waiting;
  // A pasted text that was taken whole, with what stood before and behind the cursor.
  wchar_t *pasted;
  bool brackets;
};

static TonneEditor *owner(EditLine *edit) {
  void *data = NULL;
  lib.el_wget(edit, EL_CLIENTDATA, &data);
  return data;
}

static wchar_t *prompt(EditLine *edit) { return owner(edit)->prompt; }

// ---- Text

static char *to_utf8(const wchar_t *text, size_t count) {
  char *bytes = malloc(count * 4 + 1), *to = bytes;
  if (bytes == NULL) return NULL;
  for (size_t i = 0; i < count; i++) {
    const unsigned long c = (unsigned long)text[i];
    if (c < 0x80) {
      *to++ = (char)c;
    } else if (c < 0x800) {
      *to++ = (char)(0xC0 | c >> 6);
      *to++ = (char)(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
      *to++ = (char)(0xE0 | c >> 12);
      *to++ = (char)(0x80 | (c >> 6 & 0x3F));
      *to++ = (char)(0x80 | (c & 0x3F));
    } else if (c < 0x110000) {
      *to++ = (char)(0xF0 | c >> 18);
      *to++ = (char)(0x80 | (c >> 12 & 0x3F));
      *to++ = (char)(0x80 | (c >> 6 & 0x3F));
      *to++ = (char)(0x80 | (c & 0x3F));
    }
  }
  *to = '\0';
  return bytes;
}

static wchar_t *to_wide(const char *text) {
  const size_t count = strlen(text);
  wchar_t *wide = malloc((count + 1) * sizeof *wide), *to = wide;
  if (wide == NULL) return NULL;
  const unsigned char *from = (const unsigned char *)text, *end = from + count;
  while (from < end) {
    const unsigned char lead = *from++;
    int more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    unsigned long c = more == 0 ? lead : lead & (0x3F >> more);
    while (more-- > 0 && from < end) c = c << 6 | (*from++ & 0x3F);
    *to++ = (wchar_t)c;
  }
  *to = L'\0';
  return wide;
}

// ---- Keys

static unsigned char complete(EditLine *edit, int key) {
  (void)key;
  TonneEditor *editor = owner(edit);
  const LineInfoW *line = lib.el_wline(edit);
  const size_t count = (size_t)(line->lastchar - line->buffer);
  const size_t before = (size_t)(line->cursor - line->buffer);
  char *text = to_utf8(line->buffer, count), *head = to_utf8(line->buffer, before);
  if (text == NULL || head == NULL) {
    free(text);
    free(head);
    return CC_ERROR;
  }
  const size_t cursor = strlen(head);
  TonneEdit change = {0, NULL, NULL};
  editor->complete(editor->context, text, strlen(text), cursor, &change);
  unsigned char result = CC_ERROR;
  if (change.erased <= cursor && change.inserted != NULL) {
    // Bytes to characters: only the first byte of one counts.
    int erased = 0;
    for (size_t i = cursor - change.erased; i < cursor; i++) erased += (head[i] & 0xC0) != 0x80;
    wchar_t *inserted = to_wide(change.inserted);
    if (inserted != NULL) {
      if (erased > 0) lib.el_deletestr(edit, erased);
      result = inserted[0] == L'\0' || lib.el_winsertstr(edit, inserted) == 0 ? CC_REFRESH : CC_ERROR;
    }
    free(inserted);
  }
  if (change.listing != NULL) {
    fprintf(editor->screen, "\n%s", change.listing);
    fflush(editor->screen);
    result = CC_REDISPLAY;
  }
  free(change.inserted);
  free(change.listing);
  free(text);
  free(head);
  return result;
}

// Reads what the terminal sends up to the end of the paste; NULL when there is no memory.
static wchar_t *read_paste(EditLine *edit, size_t *count) {
  static const wchar_t closing[] = L"\033[201~";
  const size_t marks = sizeof closing / sizeof closing[0] - 1;
  size_t room = 1024, used = 0;
  wchar_t *text = malloc(room * sizeof *text), c;
  while (text != NULL && lib.el_wgetc(edit, &c) == 1) {
    if (used + 2 > room) {
      room *= 2;
      wchar_t *larger = realloc(text, room * sizeof *text);
      if (larger == NULL) free(text);
      text = larger;
      if (text == NULL) break;
    }
    // A terminal sends line ends as Enter.
    if (c == L'\r') c = L'\n';
    if (c == L'\n' && used > 0 && text[used - 1] == L'\r') continue;
    text[used++] = c;
    if (used >= marks && wmemcmp(text + used - marks, closing, marks) == 0) {
      used -= marks;
      break;
    }
  }
  if (text != NULL) text[used] = L'\0';
  *count = used;
  return text;
}

static unsigned char paste(EditLine *edit, int key) {
  (void)key;
  TonneEditor *editor = owner(edit);
  size_t count = 0;
  wchar_t *text = read_paste(edit, &count);
  if (text == NULL) return CC_ERROR;
  while (count > 0 && text[count - 1] == L'\n') text[--count] = L'\0';
  const wchar_t *mode = NULL;
  lib.el_wget(edit, EL_EDITOR, &mode);
  const bool is_vi = mode != NULL && wcscmp(mode, L"vi") == 0;
  // The escape that opens a paste has left the insert mode of vi and stepped back.
  if (is_vi) lib.el_cursor(edit, 1);
  unsigned char result = CC_REFRESH;
  if (count <= PASTE_SHOWN) {
    if (count > 0 && lib.el_winsertstr(edit, text) != 0) result = CC_ERROR;
    if (is_vi) lib.el_wpush(edit, L"i");
  } else {
    const LineInfoW *line = lib.el_wline(edit);
    const size_t before = (size_t)(line->cursor - line->buffer);
    const size_t behind = (size_t)(line->lastchar - line->cursor);
    wchar_t *whole = malloc((before + count + behind + 1) * sizeof *whole);
    if (whole != NULL) {
      wmemcpy(whole, line->buffer, before);
      wmemcpy(whole + before, text, count);
      wmemcpy(whole + before + count, line->cursor, behind);
      whole[before + count + behind] = L'\0';
      free(editor->pasted);
      editor->pasted = whole;
      fprintf(editor->screen, "(%zu characters)\n", count);
      fflush(editor->screen);
    }
    result = whole != NULL ? CC_NEWLINE : CC_ERROR;
  }
  free(text);
  return result;
}

static void bind_keys(EditLine *edit) {
  lib.el_wset(edit, EL_ADDFN, L"tonne-complete", L"complete the word", complete);
  lib.el_wset(edit, EL_ADDFN, L"tonne-paste", L"insert what is pasted", paste);
  lib.el_wset(edit, EL_BIND, L"\t", L"tonne-complete", NULL);
  lib.el_wset(edit, EL_BIND, L"^R", L"em-inc-search-prev", NULL);
  const wchar_t *mode = NULL;
  lib.el_wget(edit, EL_EDITOR, &mode);
  if (mode != NULL && wcscmp(mode, L"vi") == 0) {
    lib.el_wset(edit, EL_BIND, L"-a", L"[200~", L"tonne-paste", NULL);
    return;
  }
  lib.el_wset(edit, EL_BIND, L"\033[200~", L"tonne-paste", NULL);
  lib.el_wset(edit, EL_BIND, L"\033[3~", L"ed-delete-next-char", NULL);
  lib.el_wset(edit, EL_BIND, L"\033[H", L"ed-move-to-beg", NULL);
  lib.el_wset(edit, EL_BIND, L"\033[F", L"ed-move-to-end", NULL);
  lib.el_wset(edit, EL_BIND, L"\033[1~", L"ed-move-to-beg", NULL);
  lib.el_wset(edit, EL_BIND, L"\033[4~", L"ed-move-to-end", NULL);
  lib.el_wset(edit, EL_BIND, L"\033[1;5C", L"em-next-word", NULL);
  lib.el_wset(edit, EL_BIND, L"\033[1;5D", L"ed-prev-word", NULL);
}

// ---- Signals
//
// A signal between two waits for a key would be forgotten by the next one. So the signals of the
// terminal are held back while a line is edited, and let in by ppoll only, which ends by them.

static volatile sig_atomic_t is_resized, is_stopped, is_continued;

static void on_signal(int signal) {
  if (signal == SIGWINCH) is_resized = 1;
  if (signal == SIGTSTP) is_stopped = 1;
  if (signal == SIGCONT) is_continued = 1;
}

static const int held[] = {SIGINT, SIGWINCH, SIGTSTP, SIGCONT};
#define HELD (sizeof held / sizeof held[0])

static void hold_signals(TonneEditor *editor, struct sigaction before[]) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_signal;
  sigemptyset(&action.sa_mask);
  sigset_t signals;
  sigemptyset(&signals);
  for (size_t i = 0; i < HELD; i++) {
    sigaddset(&signals, held[i]);
    if (held[i] != SIGINT) sigaction(held[i], &action, &before[i]);
  }
  pthread_sigmask(SIG_BLOCK, &signals, &editor->waiting);
}

static void release_signals(TonneEditor *editor, struct sigaction before[]) {
  for (size_t i = 0; i < HELD; i++) {
    if (held[i] != SIGINT) sigaction(held[i], &before[i], NULL);
  }
  pthread_sigmask(SIG_SETMASK, &editor->waiting, NULL);
}

static void answer_signals(EditLine *edit) {
  if (is_stopped) {
    is_stopped = 0;
    lib.el_wset(edit, EL_PREP_TERM, 0);
    raise(SIGSTOP);
    is_continued = 1;
  }
  if (is_continued) {
    is_continued = 0;
    // Whoever ran meanwhile left the terminal as it liked.
    lib.el_wset(edit, EL_PREP_TERM, 0);
    lib.el_wset(edit, EL_PREP_TERM, 1);
    lib.el_wset(edit, EL_REFRESH);
  }
  if (is_resized) {
    is_resized = 0;
    lib.el_resize(edit);
    lib.el_wset(edit, EL_REFRESH);
  }
}

// One byte of the terminal: 1, or 0 at its end, or -1.
static int read_byte(EditLine *edit, TonneEditor *editor, unsigned char *byte) {
  for (;;) {
    answer_signals(edit);
    if (__atomic_load_n(editor->interrupt, __ATOMIC_RELAXED) != 0) {
      editor->was_interrupted = true;
      editor->typed_used = editor->typed_count = 0;
      errno = EINTR;
      return -1;
    }
    if (editor->typed_used < editor->typed_count) {
      *byte = editor->typed[editor->typed_used++];
      return 1;
    }
    struct pollfd wait = {.fd = editor->keys, .events = POLLIN};
    if (ppoll(&wait, 1, NULL, &editor->waiting) < 0) {
      if (errno == EINTR) continue;
      return -1;
    }
    const ssize_t count = read(editor->keys, editor->typed, sizeof editor->typed);
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    // A terminal that hands over every key ends only when it was closed.
    editor->has_gone = count <= 0;
    if (count <= 0) return (int)count;
    editor->typed_used = 0;
    editor->typed_count = (size_t)count;
  }
}

// One character of UTF-8; bytes that are none become the sign for that.
static int read_character(EditLine *edit, wchar_t *character) {
  TonneEditor *editor = owner(edit);
  unsigned char lead;
  const int read = read_byte(edit, editor, &lead);
  if (read <= 0) return read;
  const int more = lead < 0x80 ? 0 : lead < 0xC2 ? -1 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2
                   : lead < 0xF5 ? 3 : -1;
  unsigned long value = more <= 0 ? lead : lead & (0x3Fu >> more);
  for (int i = 0; i < more; i++) {
    unsigned char byte;
    const int next = read_byte(edit, editor, &byte);
    if (next <= 0) return next;
    value = value << 6 | (byte & 0x3F);
  }
  *character = more < 0 ? 0xFFFD : (wchar_t)value;
  return 1;
}

// ---- Opening and closing

TonneEditor *tonne_editor_open(void *context, TonneComplete complete_line,
                               const int *interrupt, int keys) {
  if (!tonne_edit_is_installed()) return NULL;
  setlocale(LC_CTYPE, "");
  // Without a locale of UTF-8 typed Chinese would be dropped.
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
  TonneEditor *editor = calloc(1, sizeof *editor);
  if (editor == NULL) return NULL;
  editor->context = context;
  editor->complete = complete_line;
  editor->interrupt = interrupt;
  editor->keys = keys;
  editor->screen = isatty(STDOUT_FILENO) ? stdout : stderr;
  const char *terminal = getenv("TERM");
  editor->brackets = terminal != NULL && strcmp(terminal, "dumb") != 0 && terminal[0] != '\0';
  editor->edit = lib.el_init("tonne", stdin, editor->screen, stderr);
  editor->history = lib.history_winit();
  if (editor->edit == NULL || editor->history == NULL) {
    if (editor->edit != NULL) lib.el_end(editor->edit);
    if (editor->history != NULL) lib.history_wend(editor->history);
    free(editor);
    return NULL;
  }
  HistEventW event;
  lib.history_w(editor->history, &event, H_SETSIZE, 10000);
  lib.history_w(editor->history, &event, H_SETUNIQUE, 1);
  lib.el_wset(editor->edit, EL_CLIENTDATA, editor);
  lib.el_wset(editor->edit, EL_PROMPT, prompt);
  lib.el_wset(editor->edit, EL_GETCFN, read_character);
  lib.el_wset(editor->edit, EL_HIST, lib.history_w, editor->history);
  lib.el_wset(editor->edit, EL_EDITOR, L"emacs");
  // Before keys are bound: `bind -v` in the file puts all bindings back.
  lib.el_source(editor->edit, NULL);
  bind_keys(editor->edit);
  return editor;
}

void tonne_editor_close(TonneEditor *editor) {
  lib.history_wend(editor->history);
  lib.el_end(editor->edit);
  free(editor->pasted);
  free(editor);
}

void tonne_editor_keep(TonneEditor *editor, int entries) {
  HistEventW event;
  lib.history_w(editor->history, &event, H_SETSIZE, entries);
}

void tonne_editor_remember(TonneEditor *editor, const char *entry) {
  wchar_t *text = to_wide(entry);
  if (text == NULL) return;
  HistEventW event;
  lib.history_w(editor->history, &event, H_ENTER, text);
  free(text);
}

// ---- Reading

static void brackets(const TonneEditor *editor, bool are_on) {
  if (!editor->brackets) return;
  fputs(are_on ? "\033[?2004h" : "\033[?2004l", editor->screen);
  fflush(editor->screen);
}

TonneEditorEnd tonne_editor_read(TonneEditor *editor, const char *text, char **line,
                                 size_t *count) {
  size_t length = 0;
  for (; text[length] != '\0' && length < 63; length++) {
    editor->prompt[length] = (wchar_t)(unsigned char)text[length];
  }
  editor->prompt[length] = L'\0';
  *line = NULL;
  *count = 0;
  brackets(editor, true);
  int read = 0;
  errno = 0;
  struct sigaction before[HELD];
  editor->was_interrupted = false;
  hold_signals(editor, before);
  // Before the prompt is seen: keys that follow at once must not meet a terminal that edits lines.
  lib.el_wset(editor->edit, EL_PREP_TERM, 1);
  const wchar_t *entered = lib.el_wgets(editor->edit, &read);
  const int error = errno;
  release_signals(editor, before);
  brackets(editor, false);
  if (editor->pasted != NULL) {
    *line = to_utf8(editor->pasted, wcslen(editor->pasted));
    free(editor->pasted);
    editor->pasted = NULL;
  } else if (entered == NULL || read <= 0) {
    if (editor->was_interrupted) {
      lib.el_reset(editor->edit);
      fputc('\n', editor->screen);
      fflush(editor->screen);
      return TONNE_EDITOR_INTERRUPTED;
    }
    if (editor->has_gone || (error != 0 && error != EAGAIN && read < 0)) return TONNE_EDITOR_FAILED;
    fputc('\n', editor->screen);
    fflush(editor->screen);
    return TONNE_EDITOR_END;
  } else {
    size_t used = (size_t)read;
    while (used > 0 && (entered[used - 1] == L'\n' || entered[used - 1] == L'\r')) used--;
    *line = to_utf8(entered, used);
  }
  if (*line == NULL) return TONNE_EDITOR_FAILED;
  *count = strlen(*line);
  return TONNE_EDITOR_LINE;
}
