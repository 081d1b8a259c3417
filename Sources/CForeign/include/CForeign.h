// Tables of other programs: SQLite files by libsqlite3, PostgreSQL by libpq. Each library is opened
// when it is first used.
#ifndef CFOREIGN_H
#define CFOREIGN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Why something could not be done.
enum {
  TONNE_FOREIGN_OK = 0,
  /// The library is not installed.
  TONNE_FOREIGN_NO_LIBRARY = 1,
  /// There is no memory.
  TONNE_FOREIGN_NO_MEMORY = 2,
  /// The other side refuses; its words are in `message`.
  TONNE_FOREIGN_REFUSED = 3,
  /// The connection is gone.
  TONNE_FOREIGN_LOST = 4,
  /// Somebody asked to stop.
  TONNE_FOREIGN_CANCELLED = 5,
  /// A column holds numbers and texts.
  TONNE_FOREIGN_MIXED = 6,
  /// A cell holds what no column can.
  TONNE_FOREIGN_UNHELD = 7,
  /// The statement gives no rows.
  TONNE_FOREIGN_NO_ROWS = 8,
  /// The statement takes another number of values.
  TONNE_FOREIGN_VALUES = 9,
  /// There is a password in the address.
  TONNE_FOREIGN_PASSWORD = 10,
  /// The bytes are not what they should be.
  TONNE_FOREIGN_BROKEN = 11,
};

/// What went wrong.
typedef struct {
  /// One of the reasons above.
  int status;
  /// The column, counted from 0.
  int column;
  /// The row, counted from 0; of TONNE_FOREIGN_VALUES how many values are taken.
  int64_t row;
  /// Where in the statement, in characters or bytes from 0; −1 when it is not known.
  long offset;
  /// The other side's words.
  char message[1024];
} TonneFault;

/// Whether somebody wants to stop.
typedef bool (*TonneCancelled)(void);

// MARK: - Columns

/// What the cells of a column are.
enum { TONNE_UNDECIDED = 0, TONNE_NUMBERS = 1, TONNE_TEXTS = 2, TONNE_FLAGS = 3 };

/// A column that grows.
typedef struct {
  /// The name.
  char *name;
  /// What it says of itself; NULL when nothing.
  char *label;
  /// What its cells are, decided by the first that is not missing unless it was before.
  int kind;
  /// How many cells there are.
  int64_t count;
  /// Numbers; missing ones are NaN.
  double *numbers;
  /// Codes of texts; −1 is missing.
  int32_t *codes;
  /// 1 true, 0 false, −1 missing.
  int8_t *flags;
  /// The different texts, one behind the other.
  uint8_t *bytes;
  /// Where each of them ends.
  size_t *ends;
  /// How many there are.
  int32_t labels;
  /// Whole numbers that a double does not hold exactly.
  int64_t rounded;
  /// Infinite numbers, which became missing.
  int64_t infinite;
  // How much room there is.
  int64_t room;
  size_t byte_room;
  int32_t label_room;
  int32_t *slots;
  uint32_t mask;
  int32_t last;
} TonneColumn;

/// Columns that were read.
typedef struct {
  TonneColumn *columns;
  int count;
} TonneTable;

/// Makes empty columns.
bool tonne_table_make(TonneTable *table, int count);
/// Names a column.
bool tonne_column_name(TonneColumn *column, const char *name);
/// Says what a column is about.
bool tonne_column_label(TonneColumn *column, const char *label);
/// Appends a number; TONNE_FOREIGN_OK, _MIXED or _NO_MEMORY.
int tonne_column_number(TonneColumn *column, double number);
/// Appends a whole number.
int tonne_column_whole(TonneColumn *column, int64_t number);
/// Appends a text.
int tonne_column_text(TonneColumn *column, const void *bytes, size_t count);
/// Appends a flag.
int tonne_column_flag(TonneColumn *column, bool flag);
/// Appends a missing cell.
int tonne_column_missing(TonneColumn *column);
/// Gives all memory back.
void tonne_table_free(TonneTable *table);

/// Columns that are written.
typedef struct {
  /// TONNE_NUMBERS, TONNE_TEXTS or TONNE_FLAGS.
  int kind;
  /// Whether numbers are written as whole ones.
  bool whole;
  const double *numbers;
  const int32_t *codes;
  const int8_t *flags;
  /// The texts by code, UTF-8.
  const char *const *labels;
  const size_t *lengths;
} TonneCells;

/// A value for a place that a statement leaves open.
typedef struct {
  /// TONNE_UNDECIDED for a missing one, TONNE_NUMBERS, TONNE_TEXTS or TONNE_FLAGS.
  int kind;
  double number;
  /// As text.
  const char *text;
} TonneValue;

// MARK: - SQLite

/// An open file.
typedef struct TonneSQLite TonneSQLite;

/// Opens a file, only to read unless `writable`; a file that is not there is made if `create`.
TonneSQLite *tonne_sqlite_open(const char *path, bool writable, bool create, TonneFault *fault);
/// Closes it.
void tonne_sqlite_close(TonneSQLite *file);
/// Runs a statement that gives rows.
bool tonne_sqlite_query(
  TonneSQLite *file, const char *sql, const TonneValue *values, int count,
  TonneCancelled cancelled, TonneTable *table, TonneFault *fault);
/// Runs a statement that gives none.
bool tonne_sqlite_run(TonneSQLite *file, const char *sql, TonneFault *fault);
/// Runs a statement for every row of some columns.
bool tonne_sqlite_insert(
  TonneSQLite *file, const char *sql, const TonneCells *cells, int count, int64_t rows,
  TonneCancelled cancelled, TonneFault *fault);

// MARK: - PostgreSQL

/// A connection to a server.
typedef struct TonnePostgres TonnePostgres;

/// Connects by an address `postgresql://…`; the password comes from .pgpass or the environment.
TonnePostgres *tonne_postgres_open(const char *address, TonneCancelled cancelled, TonneFault *fault);
/// Closes the connection.
void tonne_postgres_close(TonnePostgres *server);
/// Runs a statement that gives rows, in a transaction that only reads.
bool tonne_postgres_query(
  TonnePostgres *server, const char *sql, const TonneValue *values, int count,
  TonneCancelled cancelled, TonneTable *table, TonneFault *fault);
/// Runs statements that give none.
bool tonne_postgres_run(
  TonnePostgres *server, const char *sql, TonneCancelled cancelled, TonneFault *fault);
/// Copies the rows of some columns by a statement `COPY … FROM STDIN (FORMAT BINARY)`.
bool tonne_postgres_copy(
  TonnePostgres *server, const char *sql, const TonneCells *cells, int count, int64_t rows,
  TonneCancelled cancelled, TonneFault *fault);

/// Versions of the libraries; NULL without them, empty for ReadStat, which does not tell.
const char *tonne_sqlite_version(void);
const char *tonne_postgres_version(void);
const char *tonne_gdal_version(void);
const char *tonne_readstat_version(void);

#include "CForeignMaps.h"
#include "CForeignStatistics.h"

#endif
