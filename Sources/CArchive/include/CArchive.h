// Zip archives and XML by the system's libzip and expat, which are opened when they are first used.
#ifndef CARCHIVE_H
#define CARCHIVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Why something could not be done.
enum {
  TONNE_ARCHIVE_OK = 0,
  /// The library is not installed.
  TONNE_ARCHIVE_NO_LIBRARY = 1,
  /// The file is no archive, or a damaged one.
  TONNE_ARCHIVE_BROKEN = 2,
  /// There is no entry of this name.
  TONNE_ARCHIVE_ABSENT = 3,
  /// The entry is larger than is allowed.
  TONNE_ARCHIVE_TOO_LARGE = 4,
  /// The entry is encrypted.
  TONNE_ARCHIVE_ENCRYPTED = 5,
  /// There is no memory.
  TONNE_ARCHIVE_NO_MEMORY = 6,
  /// The system does not let it be written.
  TONNE_ARCHIVE_CANNOT_WRITE = 7,
};

/// An open archive.
typedef struct TonneZip TonneZip;

/// Opens an archive for reading.
TonneZip *tonne_zip_open(const char *path, int *status);
/// Closes an archive that was open for reading.
void tonne_zip_close(TonneZip *zip);
/// The whole of an entry, to be given to `free`; at most `limit` bytes. Ends as for a broken archive when
/// `cancelled`, which is asked now and then, says so.
int tonne_zip_read(
  TonneZip *zip, const char *name, uint64_t limit, bool (*cancelled)(void), uint8_t **bytes,
  uint64_t *count);
/// Writes a new archive of `count` entries, all of them with the same date; nothing when `cancelled`,
/// which is asked now and then, says so. `reason` becomes the errno value of what went wrong, or 0.
int tonne_zip_write(
  const char *path, const char *const *names, const uint8_t *const *bytes, const uint64_t *sizes,
  size_t count, bool (*cancelled)(void), int *reason);

/// What is told of an XML document. A handler that returns false ends the reading.
typedef struct {
  bool (*start)(void *context, const char *name, const char *const *attributes);
  bool (*end)(void *context, const char *name);
  bool (*text)(void *context, const char *bytes, int count);
} TonneXMLHandlers;

/// Reads an XML document; `line` is where it is broken. Reading that a handler ends is no error.
int tonne_xml_read(
  const uint8_t *bytes, size_t count, void *context, const TonneXMLHandlers *handlers, long *line);

/// Versions of libzip and expat; NULL without them.
const char *tonne_zip_version(void);
const char *tonne_xml_version(void);

#endif
