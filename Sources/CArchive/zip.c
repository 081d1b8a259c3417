#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <time.h>

#include "CArchive.h"
#include "CLibraries.h"

// What libzip declares, as far as it is used here (its interface has been stable since 1.0).
typedef struct zip zip_t;
typedef struct zip_file zip_file_t;
typedef struct zip_source zip_source_t;
typedef struct {
  uint64_t valid;
  const char *name;
  uint64_t index;
  uint64_t size;
  uint64_t comp_size;
  time_t mtime;
  uint32_t crc;
  uint16_t comp_method;
  uint16_t encryption_method;
  uint32_t flags;
} zip_stat_t;

enum { READ_ONLY = 16, CREATE = 1, TRUNCATE = 8, NAMES_ARE_UTF8 = 2048 };
enum { STAT_SIZE = 4, STAT_ENCRYPTION = 64 };

static struct {
  zip_t *(*open)(const char *, int, int *);
  int (*close)(zip_t *);
  void (*discard)(zip_t *);
  int64_t (*locate)(zip_t *, const char *, uint32_t);
  int (*stat)(zip_t *, uint64_t, uint32_t, zip_stat_t *);
  zip_file_t *(*open_entry)(zip_t *, uint64_t, uint32_t);
  int64_t (*read)(zip_file_t *, void *, uint64_t);
  int (*close_entry)(zip_file_t *);
  zip_source_t *(*source)(zip_t *, const void *, uint64_t, int);
  void (*free_source)(zip_source_t *);
  int64_t (*add)(zip_t *, const char *, zip_source_t *, uint32_t);
  int (*set_time)(zip_t *, uint64_t, time_t, uint32_t);
  const char *(*version)(void);
} zip;

// In the library since 1.6 only.
typedef int (*Cancelled)(zip_t *, void *);
static struct {
  int (*on_cancel)(zip_t *, Cancelled, void (*)(void *), void *);
  void *(*error)(zip_t *);
  int (*system_error)(const void *);
} newer;

static bool is_open;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void open_library(void) {
  static const char *const names[] = {"libzip.so.5", "libzip.so.4", NULL};
  static const char *const functions[] = {
    "zip_open",         "zip_close",     "zip_discard",  "zip_name_locate",
    "zip_stat_index",   "zip_fopen_index", "zip_fread",  "zip_fclose",
    "zip_source_buffer", "zip_source_free", "zip_file_add", "zip_file_set_mtime",
    "zip_libzip_version", NULL};
  static const char *const later[] = {
    "zip_register_cancel_callback_with_state", "zip_get_error", "zip_error_code_system", NULL};
  is_open = tonne_library(names, functions, (void **)&zip);
  if (is_open && !tonne_library(names, later, (void **)&newer)) {
    newer.on_cancel = NULL;
    newer.error = NULL;
  }
}

static bool available(void) {
  pthread_once(&once, open_library);
  return is_open;
}

const char *tonne_zip_version(void) { return available() ? zip.version() : NULL; }

TonneZip *tonne_zip_open(const char *path, int *status) {
  if (!available()) {
    *status = TONNE_ARCHIVE_NO_LIBRARY;
    return NULL;
  }
  int error = 0;
  zip_t *opened = zip.open(path, READ_ONLY, &error);
  *status = opened ? TONNE_ARCHIVE_OK : TONNE_ARCHIVE_BROKEN;
  return (TonneZip *)opened;
}

void tonne_zip_close(TonneZip *archive) {
  if (archive) zip.discard((zip_t *)archive);
}

static int read_entry(
  zip_file_t *entry, uint64_t size, bool (*cancelled)(void), uint8_t **bytes, uint64_t *count) {
  const uint64_t piece = 1 << 22;
  uint8_t *memory = malloc(size + 1);
  if (!memory) return TONNE_ARCHIVE_NO_MEMORY;
  uint64_t have = 0;
  // One byte more than the size that is declared tells an entry that holds more than it says.
  while (have < size + 1) {
    uint64_t wanted = size + 1 - have < piece ? size + 1 - have : piece;
    int64_t more = cancelled && cancelled() ? -1 : zip.read(entry, memory + have, wanted);
    if (more == 0) break;
    if (more < 0) {
      free(memory);
      return TONNE_ARCHIVE_BROKEN;
    }
    have += (uint64_t)more;
  }
  if (have != size) {
    free(memory);
    return TONNE_ARCHIVE_BROKEN;
  }
  *bytes = memory;
  *count = have;
  return TONNE_ARCHIVE_OK;
}

int tonne_zip_read(
  TonneZip *archive, const char *name, uint64_t limit, bool (*cancelled)(void), uint8_t **bytes,
  uint64_t *count) {
  zip_t *opened = (zip_t *)archive;
  int64_t index = zip.locate(opened, name, 0);
  if (index < 0) return TONNE_ARCHIVE_ABSENT;
  zip_stat_t stat = {0};
  if (zip.stat(opened, (uint64_t)index, 0, &stat) != 0 || !(stat.valid & STAT_SIZE))
    return TONNE_ARCHIVE_BROKEN;
  if (stat.size > limit) return TONNE_ARCHIVE_TOO_LARGE;
  if ((stat.valid & STAT_ENCRYPTION) && stat.encryption_method != 0)
    return TONNE_ARCHIVE_ENCRYPTED;
  zip_file_t *entry = zip.open_entry(opened, (uint64_t)index, 0);
  if (!entry) return TONNE_ARCHIVE_BROKEN;
  int status = read_entry(entry, stat.size, cancelled, bytes, count);
  zip.close_entry(entry);
  return status;
}

static int asked(zip_t *archive, void *cancelled) {
  (void)archive;
  return ((bool (*)(void))cancelled)() ? 1 : 0;
}

int tonne_zip_write(
  const char *path, const char *const *names, const uint8_t *const *bytes, const uint64_t *sizes,
  size_t count, bool (*cancelled)(void), int *reason) {
  *reason = 0;
  if (!available()) return TONNE_ARCHIVE_NO_LIBRARY;
  int error = 0;
  zip_t *opened = zip.open(path, CREATE | TRUNCATE, &error);
  if (!opened) {
    *reason = errno;
    return TONNE_ARCHIVE_CANNOT_WRITE;
  }
  for (size_t i = 0; i < count; i++) {
    zip_source_t *source = zip.source(opened, bytes[i], sizes[i], 0);
    int64_t index = source ? zip.add(opened, names[i], source, NAMES_ARE_UTF8) : -1;
    if (index < 0) {
      if (source) zip.free_source(source);
      zip.discard(opened);
      return TONNE_ARCHIVE_NO_MEMORY;
    }
    // 1980-01-01 12:00 UTC, so that the same content gives the same file.
    zip.set_time(opened, (uint64_t)index, 315576000, 0);
  }
  if (newer.on_cancel) newer.on_cancel(opened, asked, NULL, (void *)cancelled);
  if (zip.close(opened) == 0) return TONNE_ARCHIVE_OK;
  if (newer.error) *reason = newer.system_error(newer.error(opened));
  zip.discard(opened);
  return TONNE_ARCHIVE_CANNOT_WRITE;
}
