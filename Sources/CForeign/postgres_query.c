#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "postgres.h"

#define pq tonne_libpq

/// A query under way.
typedef struct {
  TonnePostgres *server;
  TonneCancelled cancelled;
  TonneTable *table;
  TonneFault *fault;
  Oid *types;
  bool stopped;
  int64_t row;
} Reading;

/// Asks the server what the statement gives: names and types of columns, and how many values it takes.
static bool describe(Reading *reading, const char *sql, int count, bool *casts) {
  TonnePostgres *server = reading->server;
  TonneFault *fault = reading->fault;
  if (!pq.send_prepare(server->connection, "", sql, 0, NULL))
    return tonne_postgres_refused(server, NULL, false, fault);
  PGresult *answer = tonne_postgres_answer(server, reading->cancelled, fault);
  if (!answer) return false;
  pq.clear(answer);
  if (!pq.send_describe(server->connection, ""))
    return tonne_postgres_refused(server, NULL, false, fault);
  answer = tonne_postgres_answer(server, reading->cancelled, fault);
  if (!answer) return false;
  int columns = pq.fields(answer), places = pq.places(answer);
  bool fine = true;
  if (columns == 0) fine = tonne_fault(fault, TONNE_FOREIGN_NO_ROWS, NULL);
  else if (places != count) fine = tonne_cell_fault(fault, TONNE_FOREIGN_VALUES, -1, places);
  else if (
    !tonne_table_make(reading->table, columns)
    || !(reading->types = calloc((size_t)columns, sizeof(Oid))))
    fine = tonne_fault(fault, TONNE_FOREIGN_NO_MEMORY, NULL);
  for (int i = 0; fine && i < columns; i++) {
    TonneColumn *column = &reading->table->columns[i];
    reading->types[i] = pq.field_type(answer, i);
    column->kind = tonne_postgres_kind(reading->types[i]);
    if (column->kind == TONNE_UNDECIDED) *casts = true;
    if (!tonne_column_name(column, pq.field_name(answer, i)))
      fine = tonne_fault(fault, TONNE_FOREIGN_NO_MEMORY, NULL);
  }
  pq.clear(answer);
  return fine;
}

/// The statement, around which other types are written as text, and a copy around both.
static char *statement(Reading *reading, const char *sql, bool casts, bool copies) {
  int columns = reading->table->count;
  size_t room = strlen(sql) + 64 * (size_t)columns + 256;
  char *text = malloc(room);
  if (!text) return NULL;
  size_t used = (size_t)snprintf(text, room, "%s", copies ? "COPY (" : "");
  if (casts) {
    used += (size_t)snprintf(text + used, room - used, "SELECT ");
    for (int i = 0; i < columns; i++)
      used += (size_t)snprintf(
        text + used, room - used, "%sc%d%s", i ? ", " : "", i,
        reading->table->columns[i].kind == TONNE_UNDECIDED ? "::text" : "");
    used += (size_t)snprintf(text + used, room - used, " FROM (");
  }
  used += (size_t)snprintf(text + used, room - used, "%s\n", sql);
  if (casts) {
    used += (size_t)snprintf(text + used, room - used, ") AS q(");
    for (int i = 0; i < columns; i++)
      used += (size_t)snprintf(text + used, room - used, "%sc%d", i ? ", " : "", i);
    used += (size_t)snprintf(text + used, room - used, ")");
  }
  snprintf(text + used, room - used, "%s", copies ? ") TO STDOUT (FORMAT BINARY)" : "");
  for (int i = 0; i < columns; i++)
    if (reading->table->columns[i].kind == TONNE_UNDECIDED)
      reading->table->columns[i].kind = TONNE_TEXTS;
  return text;
}

/// Appends a cell; a length below 0 is a missing one.
static bool cell(Reading *reading, int column, const uint8_t *bytes, int length) {
  TonneColumn *target = &reading->table->columns[column];
  int status = length < 0
    ? tonne_column_missing(target)
    : tonne_postgres_append(target, reading->types[column], bytes, length);
  return status == 0 || tonne_cell_fault(reading->fault, status, column, reading->row);
}

static int32_t whole(const uint8_t *bytes) {
  return (int32_t)(
    (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3]);
}

/// Takes the rows out of a piece of the copy, which holds whole ones.
static bool piece(Reading *reading, const uint8_t *bytes, size_t count) {
  static const uint8_t mark[] = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', 0xFF, '\r', '\n', 0};
  size_t at = 0;
  bool sound = true;
  if (reading->row == 0 && count >= 19 && memcmp(bytes, mark, sizeof mark) == 0)
    at = 19 + (size_t)(uint32_t)whole(bytes + 15);
  while (sound && at + 2 <= count) {
    int fields = (int16_t)(bytes[at] << 8 | bytes[at + 1]);
    at += 2;
    if (fields == -1) return true;
    sound = fields == reading->table->count;
    for (int i = 0; sound && i < fields; i++) {
      if (at + 4 > count) {
        sound = false;
        break;
      }
      int32_t length = whole(bytes + at);
      at += 4;
      if (length > 0 && (size_t)length > count - at) {
        sound = false;
        break;
      }
      if (!cell(reading, i, bytes + at, length)) return false;
      if (length > 0) at += (size_t)length;
    }
    reading->row++;
  }
  if (sound && at == count) return true;
  return tonne_cell_fault(reading->fault, TONNE_FOREIGN_BROKEN, -1, reading->row);
}

/// Reads a copy to its end. After a fault the server is asked to stop and the rest is thrown away.
static bool copy_out(Reading *reading) {
  TonnePostgres *server = reading->server;
  bool fine = true, waits = true;
  while (waits) {
    char *buffer = NULL;
    int count = pq.get_copy(server->connection, &buffer, 1);
    if (count > 0) {
      if (fine) fine = piece(reading, (const uint8_t *)buffer, (size_t)count);
      pq.free(buffer);
      if (fine && (reading->row & 0xFFF) == 0 && reading->cancelled()) {
        if (!tonne_postgres_wait(server, reading->cancelled, &reading->stopped)) break;
      }
    } else if (count == 0) {
      if (!tonne_postgres_wait(server, reading->cancelled, &reading->stopped)) break;
    } else {
      waits = false;
    }
  }
  if (waits) return tonne_postgres_refused(server, NULL, false, reading->fault);
  TonneFault later;
  PGresult *answer = tonne_postgres_answer(server, reading->cancelled, &later);
  if (!answer && fine) {
    *reading->fault = later;
    if (reading->stopped && later.status == TONNE_FOREIGN_REFUSED)
      tonne_fault(reading->fault, TONNE_FOREIGN_CANCELLED, NULL);
    fine = false;
  }
  pq.clear(answer);
  return fine;
}

/// Runs a statement with values for its open places and takes its rows one by one.
static bool rows_with_values(
  Reading *reading, const char *sql, const TonneValue *values, int count) {
  TonnePostgres *server = reading->server;
  const char **texts = calloc((size_t)count + 1, sizeof(char *));
  if (!texts) return tonne_fault(reading->fault, TONNE_FOREIGN_NO_MEMORY, NULL);
  for (int i = 0; i < count; i++)
    texts[i] = values[i].kind == TONNE_UNDECIDED ? NULL : values[i].text;
  int sent = pq.send_values(server->connection, sql, count, NULL, texts, NULL, NULL, 1);
  free(texts);
  if (!sent) return tonne_postgres_refused(server, NULL, false, reading->fault);
  pq.single_rows(server->connection);
  bool fine = true;
  while (true) {
    while (pq.is_busy(server->connection))
      if (!tonne_postgres_wait(server, reading->cancelled, &reading->stopped))
        return tonne_postgres_refused(server, NULL, false, reading->fault);
    PGresult *row = pq.result(server->connection);
    if (!row) return fine;
    int status = pq.result_status(row);
    if (status == SINGLE_TUPLE) {
      for (int i = 0; fine && i < reading->table->count; i++)
        fine = cell(
          reading, i, (const uint8_t *)pq.value(row, 0, i),
          pq.is_missing(row, 0, i) ? -1 : pq.length(row, 0, i));
      reading->row++;
    } else if (fine && status != TUPLES_OK) {
      fine = tonne_postgres_refused(server, row, reading->stopped, reading->fault);
    }
    pq.clear(row);
  }
}

static bool never(void) { return false; }

bool tonne_postgres_query(
  TonnePostgres *server, const char *sql, const TonneValue *values, int count,
  TonneCancelled cancelled, TonneTable *table, TonneFault *fault) {
  *table = (TonneTable){0};
  Reading reading = {server, cancelled, table, fault, NULL, false, 0};
  TonneFault ignored;
  bool casts = false;
  bool fine = tonne_postgres_run(server, "BEGIN READ ONLY", cancelled, fault)
    && describe(&reading, sql, count, &casts);
  char *text = fine ? statement(&reading, sql, casts, count == 0) : NULL;
  if (fine && !text) fine = tonne_fault(fault, TONNE_FOREIGN_NO_MEMORY, NULL);
  if (fine && count > 0) {
    fine = rows_with_values(&reading, text, values, count);
  } else if (fine) {
    PGresult *answer = pq.send(server->connection, text)
      ? tonne_postgres_answer(server, cancelled, fault)
      : NULL;
    // A place in the text that was sent is none in the text that was written.
    if (!answer) fault->offset = -1;
    fine = answer != NULL;
    bool copies = answer && pq.result_status(answer) == COPY_OUT;
    pq.clear(answer);
    if (fine) fine = copies && copy_out(&reading);
  }
  free(text);
  free(reading.types);
  // What only read has nothing to keep.
  tonne_postgres_run(server, "ROLLBACK", never, &ignored);
  if (!fine) tonne_table_free(table);
  return fine;
}
