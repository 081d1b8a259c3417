#ifndef TONNE_CSYSTEM_H
#define TONNE_CSYSTEM_H

// The system calls that Swift imports badly or not at all: macros, variadic functions, C globals
// such as stdout, and calls whose safe use takes several steps. Every function here is safe to call
// from any thread unless it says otherwise, and reports a failure as an errno value.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// ---- Streams (streams.c)

/// Writes all bytes to standard output, through a buffer. False when the reader has gone.
bool tonne_write_stdout(const void *_Nonnull bytes, size_t count);
/// Empties the buffer of standard output. False when the reader has gone.
bool tonne_flush_stdout(void);
/// Empties the buffer of standard output, then writes all bytes to standard error.
bool tonne_write_stderr(const void *_Nonnull bytes, size_t count);
/// Reads at most `capacity` bytes of standard input; 0 at its end, -1 on failure.
long tonne_read_stdin(void *_Nonnull bytes, size_t capacity);
/// A descriptor of standard input for reading what was waited for. Ctrl-C empties what a terminal
/// holds ready, so a terminal is opened anew there, not blocking; 0 where that cannot be.
int tonne_keys(void);
/// As `tonne_read_stdin`; once Ctrl-C came, before or while it waits, it is -1 with EINTR.
long tonne_read_unless_interrupted(void *_Nonnull bytes, size_t capacity);
/// Whether a file descriptor (0, 1, 2) is a terminal.
bool tonne_is_terminal(int descriptor);
/// Columns of the terminal behind standard output, then of COLUMNS; 0 when neither is known.
int tonne_terminal_width(void);
/// Lines of the terminal behind standard output; 0 when not known.
int tonne_terminal_height(void);
/// Shows text in a pager, a command of the shell that reads its standard input, and waits for its
/// end. False when the pager could not be started; the text was not shown then.
bool tonne_page(const char *_Nonnull command, const void *_Nonnull bytes, size_t count);

// ---- Files (files.c)

/// Bytes of a file that can be read, followed by at least TONNE_PADDING zero bytes.
typedef struct {
  const uint8_t *_Nullable bytes;
  size_t count;
  /// What `tonne_release_bytes` has to give back.
  size_t reserved;
} TonneBytes;

/// Zero bytes that can be read behind the end of every `TonneBytes`.
#define TONNE_PADDING 64

/// Maps a file (large) or reads it (small, or not a regular file). Returns 0 or an errno value;
/// EISDIR for a folder.
int tonne_load_file(const char *_Nonnull path, TonneBytes *_Nonnull out);
/// What tells whether a file is still the one that was read.
typedef struct {
  int64_t size;
  int64_t seconds;
  int64_t nanoseconds;
  uint64_t number;
} TonneFileState;

/// The state of a regular file. Returns false for anything else, or nothing.
bool tonne_file_state(const char *_Nonnull path, TonneFileState *_Nonnull out);
/// Copies bytes into padded memory. Returns 0 or an errno value.
int tonne_copy_bytes(const void *_Nullable bytes, size_t count, TonneBytes *_Nonnull out);
/// Gives the memory back.
void tonne_release_bytes(TonneBytes *_Nonnull bytes);

/// Writes a file whole or not at all: a file PATH.part-1 beside it, fsync, rename. A file that was there
/// keeps its permissions. What a killed program left is taken over. Returns 0 or an errno value.
int tonne_write_file(const char *_Nonnull path, const void *_Nullable bytes, size_t count);
/// The same without fsync, for files that can be made again: for each of some hundred it takes 20 ms.
int tonne_write_page(const char *_Nonnull path, const void *_Nullable bytes, size_t count);
/// Makes a folder and the folders above it. Returns 0, also when it exists, or an errno value.
int tonne_make_folder(const char *_Nonnull path);
/// The same, with the last folder closed to others. Returns 0 or an errno value.
int tonne_make_private_folder(const char *_Nonnull path);
/// Bytes of a regular file, or -1 when there is none of this name.
long long tonne_file_size(const char *_Nonnull path);
/// Whether something of this name exists, and whether it is a folder.
bool tonne_exists(const char *_Nonnull path);
bool tonne_is_folder(const char *_Nonnull path);
/// Whether something of this name is a symbolic link, whatever it leads to.
bool tonne_is_link(const char *_Nonnull path);
/// Calls `each` with every name in a folder, in no order, without "." and "..". Returns 0 or an
/// errno value.
int tonne_list_folder(const char *_Nonnull path, void *_Nullable context,
                      void (*_Nonnull each)(void *_Nullable context, const char *_Nonnull name));
/// The path without links and "..", to be freed with `free`; NULL when it does not exist.
char *_Nullable tonne_real_path(const char *_Nonnull path);
/// The working folder, to be freed with `free`.
char *_Nullable tonne_working_folder(void);

// ---- Files that sessions keep (state.c)

/// Adds bytes to the end of a file in one piece, under a lock that other processes heed. Behind a
/// line that was cut off a line end is put first. Returns 0 or an errno value.
int tonne_append_file(const char *_Nonnull path, const void *_Nonnull bytes, size_t count);
/// Opens a file for adding, made when it is not there, and locks it for this process's life. Returns
/// a descriptor, or an errno value below 0; -EWOULDBLOCK when another process holds it.
int tonne_open_locked(const char *_Nonnull path);
/// Writes all bytes to a descriptor. Returns 0 or an errno value.
int tonne_write_descriptor(int descriptor, const void *_Nonnull bytes, size_t count);
/// Closes a descriptor, and ends its lock.
void tonne_close(int descriptor);
/// Removes a file. Returns 0 or an errno value.
int tonne_remove_file(const char *_Nonnull path);
/// The time of day as `2026-11-26 10:15:00`, and the number of this process.
void tonne_local_time(char *_Nonnull text, size_t capacity);
int tonne_process_id(void);

// ---- Text encodings (encodings.c)

/// Changes text from an encoding to UTF-8. On success returns 0 and sets `out`; for bytes that are
/// not of the encoding returns EILSEQ and sets `bad` to the offset of the first; EINVAL when the
/// encoding is not known.
int tonne_to_utf8(const char *_Nonnull encoding, const void *_Nonnull bytes, size_t count,
                  TonneBytes *_Nonnull out, size_t *_Nonnull bad);
/// Offset of the first byte that is not UTF-8 (overlong forms, surrogates and values beyond
/// U+10FFFF are not), or `count`.
size_t tonne_utf8_valid(const uint8_t *_Nonnull bytes, size_t count);

// ---- Process (process.c)

/// Text of an environment variable, or NULL. Not safe while another thread changes it.
const char *_Nullable tonne_environment(const char *_Nonnull name);
/// The short hash of the commit that the program was built from, or "unknown".
const char *_Nonnull tonne_commit(void);
/// Text for an errno value.
void tonne_error_text(int error, char *_Nonnull text, size_t capacity);
/// Nanoseconds of a clock that never goes back.
uint64_t tonne_monotonic_ns(void);
/// Lets freed memory be used again instead of going back to the system: a column of ten million
/// numbers costs as much in page faults as in arithmetic. To be called before anything large.
void tonne_keep_memory(void);
/// Says that about so many bytes will be needed, at most half of the machine's memory is believed:
/// the system may then use large pages for them. Nothing is used up by it.
void tonne_expect_memory(size_t count);
/// Ends the process at once, after emptying the buffer of standard output.
_Noreturn void tonne_exit(int status);

/// Lets Ctrl-C set a flag instead of ending the process; slow calls return with EINTR.
void tonne_catch_interrupt(void);
/// Whether Ctrl-C came since the flag was cleared.
bool tonne_interrupted(void);
/// Clears the flag.
void tonne_clear_interrupt(void);
/// Sets the flag, as Ctrl-C does.
void tonne_raise_interrupt(void);
/// Where the flag lies, for loops that cannot afford a call: not 0 once Ctrl-C came.
const int *_Nonnull tonne_interrupt_flag(void);
/// Looks at a flag that a signal or another thread may set meanwhile. It costs what a plain look costs, and
/// unlike that no compiler may move it out of a loop. Nothing else is ordered by it.
static inline bool tonne_is_set(const int *_Nonnull flag) {
  return __atomic_load_n(flag, __ATOMIC_RELAXED) != 0;
}
/// Sets or clears such a flag; a signal may do so.
static inline void tonne_set(int *_Nonnull flag, bool value) {
  __atomic_store_n(flag, value, __ATOMIC_RELAXED);
}

/// How many words the command line has, its own name with them, and the word at a position; NULL when
/// there is none. They are known without /proc.
int tonne_argument_count(void);
const char *_Nullable tonne_argument(int position);

// ---- Limits (limits.c)

/// Which limit was reached.
enum { TONNE_LIMIT_NONE = 0, TONNE_LIMIT_TIME = 1, TONNE_LIMIT_MEMORY = 2 };
/// Watches until `tonne_end_limits`: after so many nanoseconds, and when the heap holds more than so
/// many bytes, the flag of Ctrl-C is set. 0 stands for no limit. False when a watch is on already.
bool tonne_watch_limits(uint64_t nanoseconds, size_t bytes);
/// Ends the watch; what was reached stays known.
void tonne_end_limits(void);
/// Looks at what is watched until something is done: for a thread that would only wait for it. Where one
/// looks already, returns at once.
void tonne_watch_until(bool *_Nonnull is_done);
/// Says that it is done.
void tonne_end_watching(bool *_Nonnull is_done);
/// The limit that was reached, or TONNE_LIMIT_NONE.
int tonne_limit_reached(void);
/// Forgets the limit that was reached, and clears the flag that it set.
void tonne_forget_limit(void);
/// Bytes of memory of the machine, or of the group of processes where it may use less.
size_t tonne_system_memory(void);

/// Runs a function on a thread with a stack of so many MiB and waits for it. Returns 0 or an errno
/// value, when it did not run.
int tonne_run_on_big_stack(size_t mebibytes, void *_Nullable context,
                           void (*_Nonnull body)(void *_Nullable context));

/// Starts a thread that calls `tick` every so many milliseconds to the end of the process. Returns
/// 0 or an errno value.
int tonne_start_ticking(int milliseconds, void (*_Nonnull tick)(void));

/// Whether this is built for the thread sanitizer, which follows 65,536 functions that call each other and
/// overwrites other memory beyond.
bool tonne_has_thread_sanitizer(void);

/// Asks for large pages behind memory that is about to be filled: filling a column costs half as
/// much when the system makes 2 MiB at a time. Only a hint.
void tonne_expect_filling(void *_Nonnull memory, size_t count);

// ---- Programs (programs.c)

/// Runs a program of the search path, named by the first of its arguments (NULL ends them), without a
/// shell: it reads the bytes, and what it writes to standard output and standard error is collected
/// until it ends. Returns 0 and sets `status` to its exit status, or to the number of the signal that
/// ended it below 0; or an errno value: ENOENT when there is no such program, ETIMEDOUT after so many
/// milliseconds and EINTR after Ctrl-C, when it was killed. Both outputs are to be released on 0.
int tonne_run_program(char *_Nullable const *_Nonnull arguments, const void *_Nullable bytes,
                      size_t count, int milliseconds, TonneBytes *_Nonnull out,
                      TonneBytes *_Nonnull err, int *_Nonnull status);

/// Starts a program of the search path, named by the first of its arguments (NULL ends them), without
/// a shell, in a session of its own and without input and output; nobody waits for its end. Returns 0
/// or an errno value: ENOENT when there is no such program.
int tonne_start_program(char *_Nullable const *_Nonnull arguments);

// ---- Bytes of text tables (bytes.c)

/// What a stretch of bytes holds.
typedef struct {
  size_t newlines;
  size_t quotes;
  /// Whether every byte is below 128.
  bool ascii;
} TonneByteCounts;

/// Counts line ends of one kind and double quotes, in one pass at memory speed.
TonneByteCounts tonne_count_bytes(const uint8_t *_Nonnull bytes, size_t count, uint8_t newline);

#ifdef __cplusplus
}
#endif

#endif
