// Files that sessions of the prompt keep: histories that several write to, journals that one owns.
#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

int tonne_write_descriptor(int descriptor, const void *bytes, size_t count) {
  const char *from = bytes;
  while (count > 0) {
    const ssize_t written = write(descriptor, from, count);
    if (written < 0) {
      if (errno == EINTR) continue;
      return errno;
    }
    from += written;
    count -= (size_t)written;
  }
  return 0;
}

static bool ends_inside_line(int descriptor) {
  struct stat info;
  char last = '\n';
  if (fstat(descriptor, &info) != 0 || info.st_size == 0) return false;
  return pread(descriptor, &last, 1, info.st_size - 1) == 1 && last != '\n';
}

static int wait_for_lock(int descriptor) {
  while (flock(descriptor, LOCK_EX) != 0) {
    if (errno != EINTR) return errno;
  }
  return 0;
}

// Opens the file that stands at the path once it is locked: another process may have put a new one
// in its place meanwhile.
static int open_current(const char *path) {
  for (int tries = 0; tries < 100; tries++) {
    const int descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) return -errno;
    const int error = wait_for_lock(descriptor);
    struct stat opened, named;
    if (error == 0 && fstat(descriptor, &opened) == 0 && stat(path, &named) == 0 &&
        opened.st_ino == named.st_ino && opened.st_dev == named.st_dev) {
      return descriptor;
    }
    close(descriptor);
    if (error != 0) return -error;
  }
  return -EBUSY;
}

int tonne_append_file(const char *path, const void *bytes, size_t count) {
  const int descriptor = open_current(path);
  if (descriptor < 0) return -descriptor;
  // One piece of memory and one call: a process that is killed has written all of it or none.
  const size_t lead = ends_inside_line(descriptor) ? 1 : 0;
  char *whole = malloc(count + 1);
  int error = whole == NULL ? ENOMEM : 0;
  if (whole != NULL) {
    whole[0] = '\n';
    memcpy(whole + lead, bytes, count);
    error = tonne_write_descriptor(descriptor, whole, count + lead);
  }
  free(whole);
  close(descriptor);
  return error;
}

int tonne_open_locked(const char *path) {
  const int descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  if (descriptor < 0) return -errno;
  if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
    const int error = errno;
    close(descriptor);
    return -error;
  }
  return descriptor;
}

void tonne_close(int descriptor) { close(descriptor); }

int tonne_remove_file(const char *path) { return unlink(path) == 0 ? 0 : errno; }

void tonne_local_time(char *text, size_t capacity) {
  const time_t now = time(NULL);
  struct tm parts;
  if (localtime_r(&now, &parts) == NULL || strftime(text, capacity, "%F %T", &parts) == 0) {
    if (capacity > 0) text[0] = '\0';
  }
}

int tonne_process_id(void) { return (int)getpid(); }
