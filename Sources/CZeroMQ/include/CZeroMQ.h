// ZeroMQ, opened when it is first used: sockets that send and receive messages of several parts.
#ifndef CZEROMQ_H
#define CZEROMQ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What sockets share.
typedef struct TonneExchange TonneExchange;
/// A socket; used by one thread at a time.
typedef struct TonneSocket TonneSocket;

/// The kinds of socket that a server of a notebook has.
enum { TONNE_SOCKET_PUBLISH = 1, TONNE_SOCKET_ROUTE = 6 };

/// The version of the library, such as "4.3.4"; NULL where it is not installed.
const char *_Nullable tonne_zmq_version(void);

/// A place for sockets; NULL where the library is not installed or has no memory.
TonneExchange *_Nullable tonne_zmq_open(void);
/// Lets all waiting functions of all sockets return ETERM. Safe from any thread.
void tonne_zmq_stop(TonneExchange *_Nonnull exchange);
/// Waits until all sockets are closed and what they held is sent, for at most a second.
void tonne_zmq_close(TonneExchange *_Nonnull exchange);

/// A socket that listens at an address, on which nobody sends more than `limit` bytes at once.
/// NULL with an errno value in `error`: EADDRINUSE, EINVAL for an address that is none.
TonneSocket *_Nullable tonne_zmq_listen(TonneExchange *_Nonnull exchange, int kind,
                                        const char *_Nonnull address, int64_t limit,
                                        int *_Nonnull error);
/// Closes a socket.
void tonne_zmq_end(TonneSocket *_Nonnull socket);

/// Waits for a message for so many milliseconds, without end below 0. 1 when there is one, 0 when
/// there is none, an errno value below 0: -EINTR after a signal, -ETERM.
int tonne_zmq_wait(TonneSocket *_Nonnull socket, long milliseconds);
/// Takes a message that has come and calls `each` with its parts, of more than `parts` with the first of
/// them. Returns 0 or an errno value: EAGAIN without a message, EMSGSIZE for one of more parts.
int tonne_zmq_receive(TonneSocket *_Nonnull socket, int parts, void *_Nullable context,
                      void (*_Nonnull each)(void *_Nullable context,
                                            const uint8_t *_Nullable bytes, size_t count));
/// Sends a part of a message, the last unless `more`. Returns 0 or an errno value.
int tonne_zmq_send(TonneSocket *_Nonnull socket, const void *_Nullable bytes, size_t count,
                   bool more);
/// Sends every message back to where it came from, until `tonne_zmq_stop`.
void tonne_zmq_echo(TonneSocket *_Nonnull socket);
/// What an error value of the library means.
const char *_Nonnull tonne_zmq_error(int error);
/// The error value after `tonne_zmq_stop`.
int tonne_zmq_stopped(void);

#endif
