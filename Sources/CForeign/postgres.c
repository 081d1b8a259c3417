#include "postgres.h"

#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CLibraries.h"

struct TonneLibpq tonne_libpq;
#define pq tonne_libpq

static bool is_open;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void open_library(void) {
  static const char *const names[] = {"libpq.so.5", NULL};
  static const char *const functions[] = {
    "PQconnectStartParams", "PQconnectPoll", "PQstatus", "PQerrorMessage", "PQfinish", "PQsocket",
    "PQconsumeInput", "PQisBusy", "PQgetResult", "PQresultStatus", "PQresultErrorField",
    "PQclear", "PQsendQuery", "PQsendPrepare", "PQsendDescribePrepared", "PQsendQueryParams",
    "PQsetSingleRowMode", "PQnfields", "PQfname", "PQftype", "PQnparams", "PQgetisnull",
    "PQgetvalue", "PQgetlength", "PQgetCopyData", "PQputCopyData", "PQputCopyEnd", "PQfreemem",
    "PQgetCancel", "PQcancel", "PQfreeCancel", "PQsetNoticeProcessor", "PQconninfoParse",
    "PQconninfoFree", "PQlibVersion", NULL};
  is_open = tonne_library(names, functions, (void **)&pq);
}

const char *tonne_postgres_version(void) {
  pthread_once(&once, open_library);
  if (!is_open) return NULL;
  // Since 10 the number is 10000 times the first part and the second one.
  static _Thread_local char text[32];
  snprintf(text, sizeof text, "%d.%d", pq.version() / 10000, pq.version() % 10000);
  return text;
}

static void silence(void *context, const char *message) {
  (void)context;
  (void)message;
}

/// Whether the address holds a password, or is none.
static bool acceptable(const char *address, TonneFault *fault) {
  char *message = NULL;
  PQconninfoOption *options = pq.parse(address, &message);
  if (!options) {
    // The words of the library may repeat the address with what is in it.
    pq.free(message);
    return tonne_fault(fault, TONNE_FOREIGN_BROKEN, NULL);
  }
  bool fine = true;
  for (PQconninfoOption *option = options; option->keyword; option++)
    if (option->val && strstr(option->keyword, "password")) fine = false;
  pq.free_parsed(options);
  return fine || tonne_fault(fault, TONNE_FOREIGN_PASSWORD, NULL);
}

static bool connected(TonnePostgres *server, TonneCancelled cancelled, TonneFault *fault) {
  int wanted = POLL_WRITING;
  while (pq.connection_status(server->connection) != BAD) {
    struct pollfd place = {pq.socket(server->connection), 0, 0};
    place.events = wanted == POLL_READING ? POLLIN : POLLOUT;
    if (place.fd < 0) break;
    if (poll(&place, 1, 50) == 0) {
      if (cancelled()) return tonne_fault(fault, TONNE_FOREIGN_CANCELLED, NULL);
      continue;
    }
    wanted = pq.poll_connection(server->connection);
    if (wanted == POLL_OK) return true;
    if (wanted == POLL_FAILED) break;
  }
  return tonne_fault(fault, TONNE_FOREIGN_REFUSED, pq.error(server->connection));
}

TonnePostgres *tonne_postgres_open(
  const char *address, TonneCancelled cancelled, TonneFault *fault) {
  pthread_once(&once, open_library);
  if (!is_open) {
    tonne_fault(fault, TONNE_FOREIGN_NO_LIBRARY, NULL);
    return NULL;
  }
  if (!acceptable(address, fault)) return NULL;
  // Later words win, so the address may say otherwise in all but the last two.
  static const char *const words[] = {
    "connect_timeout", "application_name", "dbname", "client_encoding", NULL};
  const char *values[] = {"10", "tonne", address, "UTF8", NULL};
  TonnePostgres *server = calloc(1, sizeof *server);
  if (server) server->connection = pq.start(words, values, 1);
  if (!server || !server->connection) {
    free(server);
    tonne_fault(fault, TONNE_FOREIGN_NO_MEMORY, NULL);
    return NULL;
  }
  if (connected(server, cancelled, fault)) {
    pq.notices(server->connection, silence, NULL);
    if (tonne_postgres_run(
          server, "SET datestyle = 'ISO'; SET timezone = 'UTC'; SET intervalstyle = 'iso_8601'",
          cancelled, fault))
      return server;
  }
  tonne_postgres_close(server);
  return NULL;
}

void tonne_postgres_close(TonnePostgres *server) {
  if (!server) return;
  pq.finish(server->connection);
  free(server);
}

// MARK: - Waiting

bool tonne_postgres_wait(TonnePostgres *server, TonneCancelled cancelled, bool *stopped) {
  struct pollfd place = {pq.socket(server->connection), POLLIN, 0};
  if (place.fd < 0) return false;
  int ready = poll(&place, 1, 50);
  if (!*stopped && cancelled()) {
    *stopped = true;
    PGcancel *cancel = pq.make_cancel(server->connection);
    char message[256];
    if (cancel) pq.cancel(cancel, message, sizeof message);
    pq.free_cancel(cancel);
  }
  return ready <= 0 || pq.consume(server->connection);
}

PGresult *tonne_postgres_answer(
  TonnePostgres *server, TonneCancelled cancelled, TonneFault *fault) {
  bool stopped = false;
  PGresult *last = NULL;
  while (true) {
    while (pq.is_busy(server->connection))
      if (!tonne_postgres_wait(server, cancelled, &stopped)) {
        pq.clear(last);
        tonne_postgres_refused(server, NULL, stopped, fault);
        return NULL;
      }
    PGresult *next = pq.result(server->connection);
    if (!next) break;
    int status = pq.result_status(next);
    // The first refusal is the one to tell; a copy goes on by other means.
    bool failed = last && pq.result_status(last) == FATAL;
    if (failed) {
      pq.clear(next);
      continue;
    }
    pq.clear(last);
    last = next;
    if (status == COPY_OUT || status == COPY_IN) return last;
  }
  int status = last ? pq.result_status(last) : -1;
  if (status == COMMAND_OK || status == TUPLES_OK) return last;
  tonne_postgres_refused(server, last, stopped, fault);
  pq.clear(last);
  return NULL;
}

bool tonne_postgres_refused(
  TonnePostgres *server, const PGresult *result, bool stopped, TonneFault *fault) {
  char *words = result ? pq.result_field(result, 'M') : NULL;
  char *state = result ? pq.result_field(result, 'C') : NULL;
  char *place = result ? pq.result_field(result, 'P') : NULL;
  if (pq.connection_status(server->connection) == BAD)
    return tonne_fault(fault, TONNE_FOREIGN_LOST, words);
  // 57P01 to 57P03: the server is shut down.
  if (state && strncmp(state, "57P", 3) == 0) return tonne_fault(fault, TONNE_FOREIGN_LOST, words);
  if (stopped) return tonne_fault(fault, TONNE_FOREIGN_CANCELLED, NULL);
  tonne_fault(fault, TONNE_FOREIGN_REFUSED, words ? words : pq.error(server->connection));
  if (place) fault->offset = strtol(place, NULL, 10) - 1;
  return false;
}

bool tonne_postgres_run(
  TonnePostgres *server, const char *sql, TonneCancelled cancelled, TonneFault *fault) {
  if (!pq.send(server->connection, sql)) return tonne_postgres_refused(server, NULL, false, fault);
  PGresult *result = tonne_postgres_answer(server, cancelled, fault);
  bool fine = result != NULL;
  pq.clear(result);
  return fine;
}
