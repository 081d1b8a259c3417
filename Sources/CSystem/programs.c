// Programs that are run for what they write: no shell, a time limit, and Ctrl-C ends them.
#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

typedef struct {
  uint8_t *bytes;
  size_t count, capacity;
} Heap;

// Takes what there is to read. 1 for more to come, 0 at the end, -1 for want of memory.
static int drain(int descriptor, Heap *heap, size_t limit) {
  for (;;) {
    if (heap->capacity - heap->count < 65536) {
      const size_t capacity = heap->capacity == 0 ? 131072 : heap->capacity * 2;
      uint8_t *grown = capacity > limit + 131072 ? NULL : realloc(heap->bytes, capacity);
      if (grown == NULL) return -1;
      heap->bytes = grown;
      heap->capacity = capacity;
    }
    const ssize_t got = read(descriptor, heap->bytes + heap->count, 65536);
    if (got > 0) {
      heap->count += (size_t)got;
    } else if (got == 0) {
      return 0;
    } else if (errno == EAGAIN) {
      return 1;
    } else if (errno != EINTR) {
      return 0;
    }
  }
}

static int start(char *const *arguments, int input, int output, int errors, pid_t *child) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  int error = posix_spawn_file_actions_init(&actions);
  if (error != 0) return error;
  error = posix_spawnattr_init(&attributes);
  if (error == 0) {
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO);
    // The program starts with signals as a shell would give them, in a group of its own: Ctrl-C at
    // the terminal reaches this process, which then ends the program.
    sigset_t all, none;
    sigfillset(&all);
    sigemptyset(&none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(
        &attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
    error = posix_spawnp(child, arguments[0], &actions, &attributes, arguments, environ);
    posix_spawnattr_destroy(&attributes);
  }
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

// Reads until both outputs end. 0, ETIMEDOUT, EINTR or ENOMEM.
static int listen_to(int output, int errors, int milliseconds, Heap *out, Heap *err) {
  const uint64_t end = tonne_monotonic_ns() + (uint64_t)milliseconds * 1000000u;
  int reading = 1, listening = 1;
  while (reading || listening) {
    if (tonne_interrupted()) return EINTR;
    if (tonne_monotonic_ns() > end) return ETIMEDOUT;
    struct pollfd waits[2] = {{reading ? output : -1, POLLIN, 0},
                              {listening ? errors : -1, POLLIN, 0}};
    if (poll(waits, 2, 50) < 0 && errno != EINTR) return errno;
    if (waits[0].revents != 0) reading = drain(output, out, (size_t)1 << 30);
    if (waits[1].revents != 0) listening = drain(errors, err, (size_t)1 << 24);
    if (reading < 0 || listening < 0) return ENOMEM;
  }
  return 0;
}

// A file in memory that holds some bytes and stands at its start; -1 and errno where there is none.
static int file_of(const uint8_t *bytes, size_t count) {
  const int file = memfd_create("input", MFD_CLOEXEC);
  for (size_t done = 0; file >= 0 && done < count;) {
    const ssize_t put = write(file, bytes + done, count - done);
    if (put > 0) {
      done += (size_t)put;
    } else if (put == 0 || errno != EINTR) {
      const int error = put == 0 ? ENOSPC : errno;
      close(file);
      errno = error;
      return -1;
    }
  }
  if (file >= 0) lseek(file, 0, SEEK_SET);
  return file;
}

static void close_pair(int *pair) {
  if (pair[0] >= 0) close(pair[0]);
  if (pair[1] >= 0) close(pair[1]);
}

int tonne_run_program(char *const *arguments, const void *bytes, size_t count, int milliseconds,
                      TonneBytes *out, TonneBytes *err, int *status) {
  int output[2] = {-1, -1}, errors[2] = {-1, -1};
  Heap written = {NULL, 0, 0}, said = {NULL, 0, 0};
  pid_t child = -1;
  int error = 0;
  // A file for the input: whoever opens /dev/stdin reads it in large pieces, and nobody needs to feed it.
  const int input = file_of(bytes, count);
  if (input < 0 || pipe2(output, O_CLOEXEC) != 0 || pipe2(errors, O_CLOEXEC) != 0) error = errno;
  if (error == 0) error = start(arguments, input, output[1], errors[1], &child);
  if (error == 0) {
    close(output[1]);
    close(errors[1]);
    output[1] = errors[1] = -1;
    fcntl(output[0], F_SETFL, O_NONBLOCK);
    fcntl(errors[0], F_SETFL, O_NONBLOCK);
    error = listen_to(output[0], errors[0], milliseconds, &written, &said);
    // With it end the programs that it started, which are in its group.
    if (error != 0) kill(-child, SIGKILL);
    int state = 0;
    while (waitpid(child, &state, 0) < 0 && errno == EINTR) continue;
    *status = WIFEXITED(state) ? WEXITSTATUS(state) : -WTERMSIG(state);
  }
  if (input >= 0) close(input);
  close_pair(output);
  close_pair(errors);
  if (error == 0) error = tonne_copy_bytes(written.bytes, written.count, out);
  if (error == 0) error = tonne_copy_bytes(said.bytes, said.count, err);
  free(written.bytes);
  free(said.bytes);
  return error;
}

// Takes the status of a program that ended, so that the system can forget it.
static void *await(void *child) {
  while (waitpid((pid_t)(intptr_t)child, NULL, 0) < 0 && errno == EINTR) continue;
  return NULL;
}

int tonne_start_program(char *const *arguments) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  pid_t child = -1;
  int error = posix_spawn_file_actions_init(&actions);
  if (error != 0) return error;
  error = posix_spawnattr_init(&attributes);
  if (error == 0) {
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
    sigset_t all, none;
    sigfillset(&all);
    sigemptyset(&none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setflags(
        &attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSID);
    error = posix_spawnp(&child, arguments[0], &actions, &attributes, arguments, environ);
    posix_spawnattr_destroy(&attributes);
  }
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0) return error;
  // The thread that waits takes no signals, which are for those that compute.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pthread_t waiter;
  if (pthread_create(&waiter, NULL, await, (void *)(intptr_t)child) == 0) pthread_detach(waiter);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return 0;
}
