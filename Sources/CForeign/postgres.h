// What libpq declares, as far as it is used here, and what the sources on PostgreSQL share.
#ifndef TONNE_POSTGRES_H
#define TONNE_POSTGRES_H

#include "faults.h"

typedef struct pg_conn PGconn;
typedef struct pg_result PGresult;
typedef struct pg_cancel PGcancel;
typedef unsigned int Oid;
typedef struct {
  char *keyword;
  char *envvar;
  char *compiled;
  char *val;
  char *label;
  char *dispchar;
  int dispsize;
} PQconninfoOption;

enum { CONNECTED = 0, BAD = 1 };
enum { POLL_FAILED = 0, POLL_READING = 1, POLL_WRITING = 2, POLL_OK = 3 };
enum {
  COMMAND_OK = 1, TUPLES_OK = 2, COPY_OUT = 3, COPY_IN = 4, FATAL = 7, SINGLE_TUPLE = 9
};

/// The functions of libpq.
struct TonneLibpq {
  PGconn *(*start)(const char *const *, const char *const *, int);
  int (*poll_connection)(PGconn *);
  int (*connection_status)(const PGconn *);
  char *(*error)(const PGconn *);
  void (*finish)(PGconn *);
  int (*socket)(const PGconn *);
  int (*consume)(PGconn *);
  int (*is_busy)(PGconn *);
  PGresult *(*result)(PGconn *);
  int (*result_status)(const PGresult *);
  char *(*result_field)(const PGresult *, int);
  void (*clear)(PGresult *);
  int (*send)(PGconn *, const char *);
  int (*send_prepare)(PGconn *, const char *, const char *, int, const Oid *);
  int (*send_describe)(PGconn *, const char *);
  int (*send_values)(
    PGconn *, const char *, int, const Oid *, const char *const *, const int *, const int *, int);
  int (*single_rows)(PGconn *);
  int (*fields)(const PGresult *);
  char *(*field_name)(const PGresult *, int);
  Oid (*field_type)(const PGresult *, int);
  int (*places)(const PGresult *);
  int (*is_missing)(const PGresult *, int, int);
  char *(*value)(const PGresult *, int, int);
  int (*length)(const PGresult *, int, int);
  int (*get_copy)(PGconn *, char **, int);
  int (*put_copy)(PGconn *, const char *, int);
  int (*end_copy)(PGconn *, const char *);
  void (*free)(void *);
  PGcancel *(*make_cancel)(PGconn *);
  int (*cancel)(PGcancel *, char *, int);
  void (*free_cancel)(PGcancel *);
  void (*(*notices)(PGconn *, void (*)(void *, const char *), void *))(void *, const char *);
  PQconninfoOption *(*parse)(const char *, char **);
  void (*free_parsed)(PQconninfoOption *);
  int (*version)(void);
};

extern struct TonneLibpq tonne_libpq;

struct TonnePostgres {
  PGconn *connection;
};

/// Waits for the answer to what was sent; the last result, NULL with a fault.
PGresult *tonne_postgres_answer(
  TonnePostgres *server, TonneCancelled cancelled, TonneFault *fault);
/// Waits until there is something to read; false when the connection is gone. Asks the server to
/// stop, once, when somebody wants to.
bool tonne_postgres_wait(TonnePostgres *server, TonneCancelled cancelled, bool *stopped);
/// The fault of a result or of the connection; gives false.
bool tonne_postgres_refused(
  TonnePostgres *server, const PGresult *result, bool stopped, TonneFault *fault);

/// What a type of the server becomes; TONNE_UNDECIDED for one that the server must write as text.
int tonne_postgres_kind(Oid type);
/// Appends a cell in the server's binary form; the status of the column.
int tonne_postgres_append(TonneColumn *column, Oid type, const uint8_t *bytes, int length);

#endif
