#include "CZeroMQ.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CLibraries.h"

// What ZeroMQ declares, as far as it is used here (its interface has been stable since 4.0).
typedef struct { _Alignas(8) unsigned char bytes[64]; } Message;
typedef struct { void *socket; int descriptor; short events, found; } Wait;

enum { LINGER = 17, MAX_SIZE = 22, SEND_HIGH = 23, HANDOVER = 56 };
enum { POLL_IN = 1, DONT_WAIT = 1, SEND_MORE = 2 };
// The number that the library gives to a stopped exchange; the system has none for it.
enum { STOPPED = 156384712 + 53 };

static struct {
  void *(*make)(void);
  int (*shutdown)(void *);
  int (*term)(void *);
  void *(*socket)(void *, int);
  int (*close)(void *);
  int (*set)(void *, int, const void *, size_t);
  int (*bind)(void *, const char *);
  int (*poll)(Wait *, int, long);
  int (*init)(Message *);
  int (*receive)(Message *, void *, int);
  void *(*data)(Message *);
  size_t (*size)(const Message *);
  int (*more)(const Message *);
  int (*drop)(Message *);
  int (*send)(void *, const void *, size_t, int);
  int (*proxy)(void *, void *, void *);
  int (*error)(void);
  const char *(*error_text)(int);
  void (*version)(int *, int *, int *);
} zmq;

static bool is_open;
static char version[32];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void open_library(void) {
  static const char *const names[] = {"libzmq.so.5", NULL};
  static const char *const functions[] = {
    "zmq_ctx_new", "zmq_ctx_shutdown", "zmq_ctx_term", "zmq_socket", "zmq_close",
    "zmq_setsockopt", "zmq_bind", "zmq_poll", "zmq_msg_init", "zmq_msg_recv", "zmq_msg_data",
    "zmq_msg_size", "zmq_msg_more", "zmq_msg_close", "zmq_send", "zmq_proxy", "zmq_errno",
    "zmq_strerror", "zmq_version", NULL};
  is_open = tonne_library(names, functions, (void **)&zmq);
  if (!is_open) return;
  int major, minor, patch;
  zmq.version(&major, &minor, &patch);
  snprintf(version, sizeof version, "%d.%d.%d", major, minor, patch);
}

const char *tonne_zmq_version(void) {
  pthread_once(&once, open_library);
  return is_open ? version : NULL;
}

// The pointers of the library itself stand behind the types of the header.
TonneExchange *tonne_zmq_open(void) {
  pthread_once(&once, open_library);
  return is_open ? (TonneExchange *)zmq.make() : NULL;
}

void tonne_zmq_stop(TonneExchange *exchange) { zmq.shutdown(exchange); }

void tonne_zmq_close(TonneExchange *exchange) {
  while (zmq.term(exchange) != 0 && zmq.error() == EINTR) continue;
}

TonneSocket *tonne_zmq_listen(
  TonneExchange *exchange, int kind, const char *address, int64_t limit, int *error) {
  void *socket = zmq.socket(exchange, kind);
  if (!socket) {
    *error = zmq.error();
    return NULL;
  }
  // What is unsent a second after the end has nobody who waits for it.
  const int second = 1000, high = 100000, yes = 1;
  zmq.set(socket, LINGER, &second, sizeof second);
  zmq.set(socket, MAX_SIZE, &limit, sizeof limit);
  zmq.set(socket, SEND_HIGH, &high, sizeof high);
  // A client that comes back under its name takes the place of its lost connection.
  if (kind == TONNE_SOCKET_ROUTE) zmq.set(socket, HANDOVER, &yes, sizeof yes);
  if (zmq.bind(socket, address) == 0) return (TonneSocket *)socket;
  *error = zmq.error();
  zmq.close(socket);
  return NULL;
}

void tonne_zmq_end(TonneSocket *socket) { zmq.close(socket); }

int tonne_zmq_wait(TonneSocket *socket, long milliseconds) {
  Wait wait = {socket, 0, POLL_IN, 0};
  const int found = zmq.poll(&wait, 1, milliseconds);
  return found < 0 ? -zmq.error() : found > 0;
}

int tonne_zmq_receive(
  TonneSocket *socket, int parts, void *context,
  void (*each)(void *, const uint8_t *, size_t)) {
  Message message;
  bool more = true;
  int count = 0;
  while (more) {
    zmq.init(&message);
    // The parts behind the first have come with it.
    while (zmq.receive(&message, socket, DONT_WAIT) < 0) {
      const int error = zmq.error();
      if (error == EINTR) continue;
      zmq.drop(&message);
      return error;
    }
    if (count++ < parts) each(context, zmq.data(&message), zmq.size(&message));
    more = zmq.more(&message) != 0;
    zmq.drop(&message);
  }
  return count > parts ? EMSGSIZE : 0;
}

int tonne_zmq_send(TonneSocket *socket, const void *bytes, size_t count, bool more) {
  static const char nothing = 0;
  while (zmq.send(socket, bytes ? bytes : &nothing, count, more ? SEND_MORE : 0) < 0) {
    const int error = zmq.error();
    if (error != EINTR) return error;
  }
  return 0;
}

void tonne_zmq_echo(TonneSocket *socket) {
  while (zmq.proxy(socket, socket, NULL) != 0 && zmq.error() == EINTR) continue;
}

const char *tonne_zmq_error(int error) { return is_open ? zmq.error_text(error) : strerror(error); }

int tonne_zmq_stopped(void) { return STOPPED; }
