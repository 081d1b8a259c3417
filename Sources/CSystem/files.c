// Files: whole contents in, whole contents out.
#define _GNU_SOURCE
#include "CSystem.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

// Below this a copy is cheaper than a mapping, and safe from others shortening the file.
enum { mapped_from = 1 << 20 };

static size_t page_round(size_t count) {
  const size_t page = (size_t)sysconf(_SC_PAGESIZE);
  return (count + page - 1) / page * page;
}

// Anonymous memory: zero, so the padding needs no work.
static uint8_t *reserve(size_t count, TonneBytes *out) {
  out->bytes = NULL;
  out->count = 0;
  out->reserved = 0;
  if (count > SIZE_MAX / 2) return NULL;
  const size_t size = page_round(count + TONNE_PADDING);
  void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return NULL;
  out->bytes = memory;
  out->count = count;
  out->reserved = size;
  return memory;
}

static int map_file(int descriptor, size_t count, TonneBytes *out) {
  uint8_t *memory = reserve(count, out);
  if (memory == NULL) return ENOMEM;
  // The file replaces the front of the reserved memory; the rest stays zero.
  void *mapped = mmap(memory, count, PROT_READ, MAP_PRIVATE | MAP_FIXED | MAP_POPULATE,
                      descriptor, 0);
  if (mapped != MAP_FAILED) return 0;
  const int error = errno;
  tonne_release_bytes(out);
  return error;
}

// Waits until there is something to read: a pipe may have nobody who writes. False after Ctrl-C.
static bool wait_to_read(int descriptor) {
  struct pollfd waits = {descriptor, POLLIN, 0};
  while (!tonne_interrupted()) {
    if (poll(&waits, 1, 50) > 0) return true;
  }
  return false;
}

// Reads to the end of anything that can be read, such as a pipe, whose length is not known. A device
// may have no end, so Ctrl-C is asked for.
static int read_all(int descriptor, size_t expected, TonneBytes *out) {
  size_t capacity = expected + 1 < 4096 ? 4096 : expected + 1;
  size_t count = 0;
  uint8_t *buffer = malloc(capacity);
  if (buffer == NULL) return ENOMEM;
  for (;;) {
    if (count == capacity) {
      uint8_t *larger = realloc(buffer, capacity * 2);
      if (larger == NULL) {
        free(buffer);
        return ENOMEM;
      }
      buffer = larger;
      capacity *= 2;
    }
    if (!wait_to_read(descriptor)) {
      free(buffer);
      return EINTR;
    }
    const ssize_t got = read(descriptor, buffer + count, capacity - count);
    if (got == 0) break;
    if (got < 0) {
      if (errno == EINTR || errno == EAGAIN) continue;
      const int error = errno;
      free(buffer);
      return error;
    }
    count += (size_t)got;
  }
  const int error = tonne_copy_bytes(buffer, count, out);
  free(buffer);
  return error;
}

int tonne_load_file(const char *path, TonneBytes *out) {
  // Without waiting, or the opening of a pipe that nobody writes to could not be stopped.
  const int descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (descriptor < 0) return errno;
  struct stat status;
  int error = 0;
  if (fstat(descriptor, &status) != 0) {
    error = errno;
  } else if (S_ISDIR(status.st_mode)) {
    error = EISDIR;
  } else if (S_ISREG(status.st_mode) && status.st_size >= mapped_from) {
    error = map_file(descriptor, (size_t)status.st_size, out);
  } else {
    error = read_all(descriptor, S_ISREG(status.st_mode) ? (size_t)status.st_size : 0, out);
  }
  close(descriptor);
  return error;
}

bool tonne_file_state(const char *path, TonneFileState *out) {
  struct stat status;
  if (stat(path, &status) != 0 || !S_ISREG(status.st_mode)) return false;
  out->size = status.st_size;
  out->seconds = status.st_mtim.tv_sec;
  out->nanoseconds = status.st_mtim.tv_nsec;
  out->number = status.st_ino;
  return true;
}

int tonne_copy_bytes(const void *bytes, size_t count, TonneBytes *out) {
  uint8_t *memory = reserve(count, out);
  if (memory == NULL) return ENOMEM;
  if (count > 0) memcpy(memory, bytes, count);
  return 0;
}

void tonne_release_bytes(TonneBytes *bytes) {
  if (bytes->bytes != NULL) munmap((void *)bytes->bytes, bytes->reserved);
  bytes->bytes = NULL;
  bytes->count = 0;
  bytes->reserved = 0;
}

int tonne_make_folder(const char *path) {
  char *copy = strdup(path);
  if (copy == NULL) return ENOMEM;
  int error = 0;
  for (char *p = copy + 1; error == 0 && copy[0] != 0; ++p) {
    if (*p != '/' && *p != 0) continue;
    const char kept = *p;
    *p = 0;
    if (mkdir(copy, 0777) != 0 && errno != EEXIST) error = errno;
    *p = kept;
    if (kept == 0) break;
  }
  if (error == 0 && !tonne_is_folder(path)) error = ENOTDIR;
  free(copy);
  return error;
}

int tonne_make_private_folder(const char *path) {
  const int error = tonne_make_folder(path);
  if (error != 0) return error;
  return chmod(path, 0700) == 0 ? 0 : errno;
}

long long tonne_file_size(const char *path) {
  struct stat status;
  return stat(path, &status) == 0 && S_ISREG(status.st_mode) ? (long long)status.st_size : -1;
}

bool tonne_exists(const char *path) {
  struct stat status;
  return stat(path, &status) == 0;
}

bool tonne_is_link(const char *path) {
  struct stat status;
  return lstat(path, &status) == 0 && S_ISLNK(status.st_mode);
}

bool tonne_is_folder(const char *path) {
  struct stat status;
  return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

int tonne_list_folder(const char *path, void *context, void (*each)(void *, const char *)) {
  DIR *folder = opendir(path);
  if (folder == NULL) return errno;
  for (const struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
    const char *name = entry->d_name;
    if (strcmp(name, ".") != 0 && strcmp(name, "..") != 0) each(context, name);
  }
  closedir(folder);
  return 0;
}

char *tonne_real_path(const char *path) { return realpath(path, NULL); }

char *tonne_working_folder(void) { return getcwd(NULL, 0); }
