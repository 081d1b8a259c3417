// Standard streams: FILE * and ioctl stay in here.
#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

bool tonne_write_stdout(const void *bytes, size_t count) {
  return fwrite(bytes, 1, count, stdout) == count;
}

bool tonne_flush_stdout(void) { return fflush(stdout) == 0; }

bool tonne_write_stderr(const void *bytes, size_t count) {
  // What was shown before a message stands before it where both go to one place.
  fflush(stdout);
  const char *from = bytes;
  while (count > 0) {
    const ssize_t written = write(STDERR_FILENO, from, count);
    if (written < 0) {
      if (errno == EINTR) continue;
      return false;
    }
    from += written;
    count -= (size_t)written;
  }
  return true;
}

long tonne_read_stdin(void *bytes, size_t capacity) {
  return (long)read(STDIN_FILENO, bytes, capacity);
}

int tonne_keys(void) {
  static int keys = -1;
  if (keys >= 0) return keys;
  if (isatty(STDIN_FILENO)) {
    keys = open("/proc/self/fd/0", O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  }
  if (keys < 0) keys = STDIN_FILENO;
  return keys;
}

long tonne_read_unless_interrupted(void *bytes, size_t capacity) {
  // A signal between a look at the flag and the call that waits would be forgotten by it: it is let
  // in while waiting only.
  sigset_t interrupt, before;
  sigemptyset(&interrupt);
  sigaddset(&interrupt, SIGINT);
  pthread_sigmask(SIG_BLOCK, &interrupt, &before);
  struct pollfd wait = {.fd = tonne_keys(), .events = POLLIN};
  long count = -1;
  do {
    errno = EINTR;
    if (tonne_interrupted()) break;
    if (ppoll(&wait, 1, NULL, &before) > 0) count = (long)read(wait.fd, bytes, capacity);
  } while (count < 0 && (errno == EINTR || errno == EAGAIN));
  const int error = errno;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  errno = error;
  return count;
}

bool tonne_is_terminal(int descriptor) { return isatty(descriptor) == 1; }

int tonne_terminal_width(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  const char *columns = getenv("COLUMNS");
  if (columns == NULL) return 0;
  const long width = strtol(columns, NULL, 10);
  return width > 0 && width < 10000 ? (int)width : 0;
}

int tonne_terminal_height(void) {
  struct winsize size;
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_row : 0;
}

bool tonne_page(const char *command, const void *bytes, size_t count) {
  fflush(stdout);
  // The pager handles Ctrl-C itself; a text that it does not read to its end is no failure.
  struct sigaction ignore, interrupt, pipe;
  memset(&ignore, 0, sizeof ignore);
  ignore.sa_handler = SIG_IGN;
  FILE *pager = popen(command, "w");
  if (pager == NULL) return false;
  sigaction(SIGINT, &ignore, &interrupt);
  sigaction(SIGPIPE, &ignore, &pipe);
  fwrite(bytes, 1, count, pager);
  const int status = pclose(pager);
  sigaction(SIGINT, &interrupt, NULL);
  sigaction(SIGPIPE, &pipe, NULL);
  // 127 is the shell's word for a command that does not exist.
  return !(WIFEXITED(status) && WEXITSTATUS(status) == 127);
}
