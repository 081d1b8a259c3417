// Files that are replaced whole or not at all.
//
// The new file is written beside the old one and takes its name at the end. Its own name until then is
// the first of PATH.part-1, PATH.part-2, ... that no program holds: a program that is killed meanwhile
// leaves it, and the next one that writes the same file takes it over, and removes those behind it. What
// tells that somebody holds one is a lock of the system's, which ends with whoever has it.
#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum { parts = 64, part_room = 24 };

static mode_t permissions_for(const char *path) {
  struct stat status;
  if (stat(path, &status) == 0) return status.st_mode & 07777;
  // There is no way to read the mask without setting it; /proc tells it without a race.
  mode_t mask = 022;
  FILE *file = fopen("/proc/self/status", "re");
  if (file != NULL) {
    char line[128];
    unsigned value;
    while (fgets(line, sizeof line, file) != NULL) {
      if (sscanf(line, "Umask: %o", &value) == 1) mask = (mode_t)value;
    }
    fclose(file);
  }
  return 0666 & ~mask;
}

// Whether a file that was opened still has the name, is a file of this person's own, and has no other
// name: in a folder that many may write to, somebody may have laid something there.
static bool is_own(int descriptor, const char *name) {
  struct stat opened, named;
  return fstat(descriptor, &opened) == 0 && lstat(name, &named) == 0 &&
         opened.st_ino == named.st_ino && opened.st_dev == named.st_dev &&
         S_ISREG(opened.st_mode) && opened.st_nlink == 1 && opened.st_uid == geteuid();
}

// Opens and locks a part that nobody holds, empty; its name is put behind the first `length` bytes. Gives a
// descriptor, or an errno value below 0.
static int open_part(char *name, size_t length, int *taken) {
  for (int number = 1; number <= parts; ++number) {
    *taken = number;
    snprintf(name + length, part_room, ".part-%d", number);
    const int descriptor =
        open(name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (descriptor < 0) {
      const int error = errno;
      struct stat there;
      if (lstat(name, &there) != 0) return -error;
      continue;
    }
    const bool is_held = flock(descriptor, LOCK_EX | LOCK_NB) != 0;
    const bool has_locks = !is_held || errno == EWOULDBLOCK;
    if (!is_held && is_own(descriptor, name) && ftruncate(descriptor, 0) == 0) return descriptor;
    // Where the file system knows no locks, nobody writes to files of these names.
    struct stat made;
    if (!has_locks && is_own(descriptor, name) && fstat(descriptor, &made) == 0 &&
        made.st_size == 0) {
      unlink(name);
    }
    close(descriptor);
    if (!has_locks) break;
  }
  memcpy(name + length, ".part-XXXXXX", 13);
  const int descriptor = mkostemp(name, O_CLOEXEC);
  return descriptor >= 0 ? descriptor : -errno;
}

// Removes what killed programs left under the next numbers, up to the first that is not there.
static void remove_left(char *name, size_t length, int number) {
  for (; number <= parts; ++number) {
    snprintf(name + length, part_room, ".part-%d", number);
    struct stat there;
    if (lstat(name, &there) != 0) return;
    const int descriptor = open(name, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0) continue;
    if (flock(descriptor, LOCK_EX | LOCK_NB) == 0 && is_own(descriptor, name)) unlink(name);
    close(descriptor);
  }
}

static int replace(const char *path, const void *bytes, size_t count, bool is_forced) {
  struct stat status;
  if (stat(path, &status) == 0 && S_ISDIR(status.st_mode)) return EISDIR;
  // A link is followed, so that the file behind it is replaced and not the link.
  char *real = realpath(path, NULL);
  const char *target = real != NULL ? real : path;
  const size_t length = strlen(target);
  char *part = malloc(length + part_room);
  if (part == NULL) {
    free(real);
    return ENOMEM;
  }
  memcpy(part, target, length);
  int error = 0;
  int number = parts;
  const int descriptor = open_part(part, length, &number);
  if (descriptor < 0) {
    error = -descriptor;
  } else {
    error = tonne_write_descriptor(descriptor, bytes != NULL ? bytes : "", count);
    if (error == 0 && is_forced && fsync(descriptor) != 0) error = errno;
    if (error == 0 && fchmod(descriptor, permissions_for(target)) != 0) error = errno;
    if (error == 0 && rename(part, target) != 0) error = errno;
    if (error != 0) unlink(part);
    // Held until the name is given, or another program could take the part over.
    close(descriptor);
    remove_left(part, length, number + 1);
  }
  free(part);
  free(real);
  return error;
}

int tonne_write_file(const char *path, const void *bytes, size_t count) {
  return replace(path, bytes, count, true);
}

int tonne_write_page(const char *path, const void *bytes, size_t count) {
  return replace(path, bytes, count, false);
}
