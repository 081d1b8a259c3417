#include <ctype.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "CLibraries.h"
#include "faults.h"

// What SQLite declares, as far as it is used here (its interface has been stable since 3.0).
typedef struct sqlite3 sqlite3;
typedef struct sqlite3_stmt sqlite3_stmt;
typedef void (*Destructor)(void *);

enum { ROW = 100, DONE = 101, INTERRUPTED = 9, READ_ONLY = 8, NO_MEMORY = 7 };
enum { INTEGER = 1, FLOAT = 2, TEXT = 3, BLOB = 4 };
enum { OPEN_READ = 1, OPEN_WRITE = 2, OPEN_CREATE = 4, OPEN_SERIAL = 0x10000 };
#define KEEP ((Destructor)0)

static struct {
  int (*open)(const char *, sqlite3 **, int, const char *);
  int (*close)(sqlite3 *);
  int (*prepare)(sqlite3 *, const char *, int, sqlite3_stmt **, const char **);
  int (*step)(sqlite3_stmt *);
  int (*reset)(sqlite3_stmt *);
  int (*finalize)(sqlite3_stmt *);
  int (*exec)(sqlite3 *, const char *, int (*)(void *, int, char **, char **), void *, char **);
  const char *(*message)(sqlite3 *);
  int (*column_count)(sqlite3_stmt *);
  const char *(*column_name)(sqlite3_stmt *, int);
  const char *(*declared)(sqlite3_stmt *, int);
  int (*type)(sqlite3_stmt *, int);
  double (*number)(sqlite3_stmt *, int);
  int64_t (*whole)(sqlite3_stmt *, int);
  const unsigned char *(*text)(sqlite3_stmt *, int);
  int (*length)(sqlite3_stmt *, int);
  int (*open_places)(sqlite3_stmt *);
  int (*bind_number)(sqlite3_stmt *, int, double);
  int (*bind_whole)(sqlite3_stmt *, int, int64_t);
  int (*bind_text)(sqlite3_stmt *, int, const char *, int, Destructor);
  int (*bind_missing)(sqlite3_stmt *, int);
  void (*progress)(sqlite3 *, int, int (*)(void *), void *);
  int (*busy)(sqlite3 *, int);
  int (*reads_only)(sqlite3_stmt *);
  const char *(*version)(void);
} sqlite;

// In the library since 3.38 only.
static struct { int (*offset)(sqlite3 *); } newer;

static bool is_open;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void open_library(void) {
  static const char *const names[] = {"libsqlite3.so.0", NULL};
  static const char *const functions[] = {
    "sqlite3_open_v2",      "sqlite3_close_v2",      "sqlite3_prepare_v2",
    "sqlite3_step",         "sqlite3_reset",         "sqlite3_finalize",
    "sqlite3_exec",         "sqlite3_errmsg",        "sqlite3_column_count",
    "sqlite3_column_name",  "sqlite3_column_decltype", "sqlite3_column_type",
    "sqlite3_column_double", "sqlite3_column_int64", "sqlite3_column_text",
    "sqlite3_column_bytes", "sqlite3_bind_parameter_count", "sqlite3_bind_double",
    "sqlite3_bind_int64",   "sqlite3_bind_text",     "sqlite3_bind_null",
    "sqlite3_progress_handler", "sqlite3_busy_timeout", "sqlite3_stmt_readonly",
    "sqlite3_libversion", NULL};
  static const char *const later[] = {"sqlite3_error_offset", NULL};
  is_open = tonne_library(names, functions, (void **)&sqlite);
  if (is_open && !tonne_library(names, later, (void **)&newer)) newer.offset = NULL;
}

const char *tonne_sqlite_version(void) {
  pthread_once(&once, open_library);
  return is_open ? sqlite.version() : NULL;
}

struct TonneSQLite {
  sqlite3 *handle;
};

static bool refused(TonneSQLite *file, int code, TonneFault *fault) {
  if ((code & 0xFF) == INTERRUPTED) return tonne_fault(fault, TONNE_FOREIGN_CANCELLED, NULL);
  if ((code & 0xFF) == NO_MEMORY) return tonne_fault(fault, TONNE_FOREIGN_NO_MEMORY, NULL);
  tonne_fault(fault, TONNE_FOREIGN_REFUSED, sqlite.message(file->handle));
  return false;
}

// Opens a file anew in a mode; the code of what went wrong.
static int open_file(TonneSQLite *file, const char *path, int mode) {
  if (file->handle) sqlite.close(file->handle);
  file->handle = NULL;
  const int code = sqlite.open(path, &file->handle, mode | OPEN_SERIAL, NULL);
  if (code != 0) return code;
  sqlite.busy(file->handle, 5000);
  // The first statement reads the head of the file, and tells whether it is a database.
  return sqlite.exec(file->handle, "PRAGMA schema_version", NULL, NULL, NULL);
}

TonneSQLite *tonne_sqlite_open(const char *path, bool writable, bool create, TonneFault *fault) {
  pthread_once(&once, open_library);
  if (!is_open) {
    tonne_fault(fault, TONNE_FOREIGN_NO_LIBRARY, NULL);
    return NULL;
  }
  TonneSQLite *file = calloc(1, sizeof *file);
  if (!file) {
    tonne_fault(fault, TONNE_FOREIGN_NO_MEMORY, NULL);
    return NULL;
  }
  const int mode = writable ? OPEN_WRITE | (create ? OPEN_CREATE : 0) : OPEN_READ;
  int code = open_file(file, path, mode);
  // Who wrote last did not come to the end, and what it left half done must be taken back before
  // anything is read. Only a connection that may write can do that.
  if ((code & 0xFF) == READ_ONLY && !writable) {
    code = open_file(file, path, OPEN_WRITE);
    if (code == 0) code = open_file(file, path, OPEN_READ);
  }
  if (code == 0) return file;
  refused(file, code, fault);
  tonne_sqlite_close(file);
  return NULL;
}

void tonne_sqlite_close(TonneSQLite *file) {
  if (!file) return;
  sqlite.close(file->handle);
  free(file);
}

static int asked(void *context) { return ((TonneCancelled)context)() ? 1 : 0; }

static bool bind(TonneSQLite *file, sqlite3_stmt *run, int place, TonneValue value) {
  int code = 0;
  switch (value.kind) {
    case TONNE_NUMBERS:
    case TONNE_FLAGS:
      code = value.number == (double)(int64_t)value.number
        ? sqlite.bind_whole(run, place, (int64_t)value.number)
        : sqlite.bind_number(run, place, value.number);
      break;
    case TONNE_TEXTS: code = sqlite.bind_text(run, place, value.text, -1, KEEP); break;
    default: code = sqlite.bind_missing(run, place); break;
  }
  (void)file;
  return code == 0;
}

static bool is_flag(const char *declared) {
  static const char word[] = "BOOL";
  if (!declared) return false;
  for (int i = 0; word[i]; i++)
    if (toupper((unsigned char)declared[i]) != word[i]) return false;
  return true;
}

/// Appends a cell; the status of the column.
static int append(sqlite3_stmt *run, int place, bool flag, TonneColumn *column) {
  switch (sqlite.type(run, place)) {
    case INTEGER: {
      int64_t whole = sqlite.whole(run, place);
      if (!flag) return tonne_column_whole(column, whole);
      if (whole != 0 && whole != 1) return TONNE_FOREIGN_MIXED;
      return tonne_column_flag(column, whole == 1);
    }
    case FLOAT: return tonne_column_number(column, sqlite.number(run, place));
    case TEXT: {
      const unsigned char *text = sqlite.text(run, place);
      return text ? tonne_column_text(column, text, (size_t)sqlite.length(run, place))
                  : TONNE_FOREIGN_NO_MEMORY;
    }
    case BLOB: return TONNE_FOREIGN_UNHELD;
    default: return tonne_column_missing(column);
  }
}

static bool names(sqlite3_stmt *run, int count, TonneTable *table, TonneFault *fault) {
  if (!tonne_table_make(table, count)) return tonne_fault(fault, TONNE_FOREIGN_NO_MEMORY, NULL);
  for (int i = 0; i < count; i++)
    if (!tonne_column_name(&table->columns[i], sqlite.column_name(run, i)))
      return tonne_fault(fault, TONNE_FOREIGN_NO_MEMORY, NULL);
  return true;
}

static bool rows(
  TonneSQLite *file, sqlite3_stmt *run, TonneCancelled cancelled, TonneTable *table,
  TonneFault *fault) {
  // The first step may find that another connection changed the tables, so columns are known after it.
  int code = sqlite.step(run);
  if (code != ROW && code != DONE) return refused(file, code, fault);
  if (!names(run, sqlite.column_count(run), table, fault)) return false;
  int count = table->count;
  bool *flags = calloc((size_t)count + 1, sizeof(bool));
  if (!flags) return tonne_fault(fault, TONNE_FOREIGN_NO_MEMORY, NULL);
  for (int i = 0; i < count; i++) flags[i] = is_flag(sqlite.declared(run, i));
  bool fine = true;
  for (int64_t row = 0; fine && code == ROW; row++) {
    if ((row & 0xFFFF) == 0xFFFF && cancelled())
      fine = tonne_fault(fault, TONNE_FOREIGN_CANCELLED, NULL);
    for (int i = 0; fine && i < count; i++) {
      int status = append(run, i, flags[i], &table->columns[i]);
      if (status) fine = tonne_cell_fault(fault, status, i, row);
    }
    if (fine) code = sqlite.step(run);
  }
  free(flags);
  if (fine && code != DONE) fine = refused(file, code, fault);
  return fine;
}

bool tonne_sqlite_query(
  TonneSQLite *file, const char *sql, const TonneValue *values, int count,
  TonneCancelled cancelled, TonneTable *table, TonneFault *fault) {
  *table = (TonneTable){0};
  sqlite3_stmt *run = NULL;
  sqlite.progress(file->handle, 20000, asked, (void *)cancelled);
  const char *rest = NULL;
  int code = sqlite.prepare(file->handle, sql, -1, &run, &rest);
  bool fine = code == 0 || refused(file, code, fault);
  if (!fine && newer.offset) fault->offset = newer.offset(file->handle);
  if (fine) {
    while (rest && (isspace((unsigned char)*rest) || *rest == ';')) rest++;
    int columns = run ? sqlite.column_count(run) : 0;
    if (columns == 0 || (rest && *rest) || !sqlite.reads_only(run))
      fine = tonne_fault(fault, TONNE_FOREIGN_NO_ROWS, NULL);
    else if (sqlite.open_places(run) != count)
      fine = tonne_cell_fault(fault, TONNE_FOREIGN_VALUES, -1, sqlite.open_places(run));
    for (int i = 0; fine && i < count; i++)
      if (!bind(file, run, i + 1, values[i])) fine = refused(file, 1, fault);
    if (fine) fine = rows(file, run, cancelled, table, fault);
  }
  sqlite.finalize(run);
  sqlite.progress(file->handle, 0, NULL, NULL);
  if (!fine) tonne_table_free(table);
  return fine;
}

bool tonne_sqlite_run(TonneSQLite *file, const char *sql, TonneFault *fault) {
  int code = sqlite.exec(file->handle, sql, NULL, NULL, NULL);
  return code == 0 || refused(file, code, fault);
}

static int bind_cell(sqlite3_stmt *run, int place, const TonneCells *cells, int64_t row) {
  switch (cells->kind) {
    case TONNE_NUMBERS: {
      double number = cells->numbers[row];
      if (number != number) return sqlite.bind_missing(run, place);
      return cells->whole ? sqlite.bind_whole(run, place, (int64_t)number)
                          : sqlite.bind_number(run, place, number);
    }
    case TONNE_TEXTS: {
      int32_t code = cells->codes[row];
      if (code < 0) return sqlite.bind_missing(run, place);
      return sqlite.bind_text(run, place, cells->labels[code], (int)cells->lengths[code], KEEP);
    }
    default:
      return cells->flags[row] < 0 ? sqlite.bind_missing(run, place)
                                   : sqlite.bind_whole(run, place, cells->flags[row]);
  }
}

bool tonne_sqlite_insert(
  TonneSQLite *file, const char *sql, const TonneCells *cells, int count, int64_t rows,
  TonneCancelled cancelled, TonneFault *fault) {
  sqlite3_stmt *run = NULL;
  int code = sqlite.prepare(file->handle, sql, -1, &run, NULL);
  bool fine = code == 0 || refused(file, code, fault);
  for (int64_t row = 0; fine && row < rows; row++) {
    for (int i = 0; fine && i < count; i++)
      if (bind_cell(run, i + 1, &cells[i], row)) fine = refused(file, 1, fault);
    if (fine && (code = sqlite.step(run)) != DONE) fine = refused(file, code, fault);
    if (fine) sqlite.reset(run);
    if (fine && (row & 0xFFFF) == 0xFFFF && cancelled())
      fine = tonne_fault(fault, TONNE_FOREIGN_CANCELLED, NULL);
  }
  sqlite.finalize(run);
  return fine;
}
