#include <stdlib.h>
#include <string.h>

#include "postgres.h"

#define pq tonne_libpq

/// What is sent in pieces.
typedef struct {
  TonnePostgres *server;
  uint8_t *bytes;
  size_t used;
  size_t room;
  bool fine;
} Sending;

enum { PIECE = 1 << 16 };

static void flush(Sending *sending) {
  if (!sending->fine || sending->used == 0) return;
  sending->fine =
    pq.put_copy(sending->server->connection, (char *)sending->bytes, (int)sending->used) == 1;
  sending->used = 0;
}

static void put(Sending *sending, const void *bytes, size_t count) {
  if (sending->used + count > sending->room) flush(sending);
  if (!sending->fine) return;
  if (count > sending->room) {
    sending->fine = count <= INT32_MAX
      && pq.put_copy(sending->server->connection, bytes, (int)count) == 1;
    return;
  }
  memcpy(sending->bytes + sending->used, bytes, count);
  sending->used += count;
}

static void put_word(Sending *sending, uint64_t value, int count) {
  uint8_t bytes[8];
  for (int i = 0; i < count; i++) bytes[i] = (uint8_t)(value >> (8 * (count - 1 - i)));
  put(sending, bytes, (size_t)count);
}

static void put_cell(Sending *sending, const TonneCells *cells, int64_t row) {
  switch (cells->kind) {
    case TONNE_NUMBERS: {
      double number = cells->numbers[row];
      if (number != number) return put_word(sending, UINT32_MAX, 4);
      uint64_t bits;
      memcpy(&bits, &number, 8);
      put_word(sending, 8, 4);
      put_word(sending, cells->whole ? (uint64_t)(int64_t)number : bits, 8);
      return;
    }
    case TONNE_TEXTS: {
      int32_t code = cells->codes[row];
      if (code < 0) return put_word(sending, UINT32_MAX, 4);
      put_word(sending, cells->lengths[code], 4);
      put(sending, cells->labels[code], cells->lengths[code]);
      return;
    }
    default:
      if (cells->flags[row] < 0) return put_word(sending, UINT32_MAX, 4);
      put_word(sending, 1, 4);
      put_word(sending, (uint64_t)cells->flags[row], 1);
  }
}

bool tonne_postgres_copy(
  TonnePostgres *server, const char *sql, const TonneCells *cells, int count, int64_t rows,
  TonneCancelled cancelled, TonneFault *fault) {
  if (!tonne_postgres_run(server, sql, cancelled, fault)) return false;
  Sending sending = {server, malloc(PIECE), 0, PIECE, true};
  if (!sending.bytes) {
    pq.end_copy(server->connection, "no memory");
    return tonne_fault(fault, TONNE_FOREIGN_NO_MEMORY, NULL);
  }
  static const char head[] = "PGCOPY\n\377\r\n";
  put(&sending, head, 11);
  put_word(&sending, 0, 8);
  bool stopped = false;
  for (int64_t row = 0; sending.fine && !stopped && row < rows; row++) {
    put_word(&sending, (uint64_t)count, 2);
    for (int i = 0; i < count; i++) put_cell(&sending, &cells[i], row);
    stopped = (row & 0xFFF) == 0xFFF && cancelled();
  }
  put_word(&sending, UINT16_MAX, 2);
  flush(&sending);
  free(sending.bytes);
  bool ended = pq.end_copy(server->connection, stopped ? "stopped" : NULL) == 1;
  PGresult *answer = tonne_postgres_answer(server, cancelled, fault);
  bool fine = answer && ended && sending.fine;
  pq.clear(answer);
  if (stopped) return tonne_fault(fault, TONNE_FOREIGN_CANCELLED, NULL);
  if (answer && !fine) return tonne_postgres_refused(server, NULL, false, fault);
  return fine;
}
