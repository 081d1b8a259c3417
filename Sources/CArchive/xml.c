#include <pthread.h>
#include <string.h>

#include "CArchive.h"
#include "CLibraries.h"

// What expat declares, as far as it is used here.
typedef struct XML_ParserStruct *XML_Parser;

static struct {
  XML_Parser (*create)(const char *);
  void (*free)(XML_Parser);
  void (*set_user_data)(XML_Parser, void *);
  void (*set_elements)(
    XML_Parser, void (*)(void *, const char *, const char **), void (*)(void *, const char *));
  void (*set_text)(XML_Parser, void (*)(void *, const char *, int));
  int (*parse)(XML_Parser, const char *, int, int);
  int (*stop)(XML_Parser, unsigned char);
  unsigned long (*line)(XML_Parser);
  const char *(*version)(void);
} xml;

static bool is_open;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void open_library(void) {
  static const char *const names[] = {"libexpat.so.1", NULL};
  static const char *const functions[] = {
    "XML_ParserCreate",      "XML_ParserFree",
    "XML_SetUserData",       "XML_SetElementHandler",
    "XML_SetCharacterDataHandler", "XML_Parse",
    "XML_StopParser",        "XML_GetCurrentLineNumber",
    "XML_ExpatVersion", NULL};
  is_open = tonne_library(names, functions, (void **)&xml);
}

const char *tonne_xml_version(void) {
  pthread_once(&once, open_library);
  if (!is_open) return NULL;
  // It says "expat_2.5.0".
  const char *version = strchr(xml.version(), '_');
  return version ? version + 1 : "";
}

typedef struct {
  XML_Parser parser;
  void *context;
  const TonneXMLHandlers *handlers;
  bool stopped;
} Reading;

static void go_on(Reading *reading, bool wanted) {
  if (wanted || reading->stopped) return;
  reading->stopped = true;
  xml.stop(reading->parser, 0);
}

static void on_start(void *data, const char *name, const char **attributes) {
  Reading *reading = data;
  if (reading->stopped) return;
  go_on(reading, reading->handlers->start(reading->context, name, (const char *const *)attributes));
}

static void on_end(void *data, const char *name) {
  Reading *reading = data;
  if (reading->stopped) return;
  go_on(reading, reading->handlers->end(reading->context, name));
}

static void on_text(void *data, const char *bytes, int count) {
  Reading *reading = data;
  if (reading->stopped) return;
  go_on(reading, reading->handlers->text(reading->context, bytes, count));
}

int tonne_xml_read(
  const uint8_t *bytes, size_t count, void *context, const TonneXMLHandlers *handlers, long *line) {
  pthread_once(&once, open_library);
  if (!is_open) return TONNE_ARCHIVE_NO_LIBRARY;
  Reading reading = {xml.create(NULL), context, handlers, false};
  if (!reading.parser) return TONNE_ARCHIVE_NO_MEMORY;
  xml.set_user_data(reading.parser, &reading);
  xml.set_elements(reading.parser, on_start, on_end);
  xml.set_text(reading.parser, on_text);
  const size_t step = 1 << 20;
  int status = 1;
  for (size_t at = 0; status == 1; at += step) {
    bool last = count - at <= step;
    status = xml.parse(reading.parser, (const char *)bytes + at, (int)(last ? count - at : step), last);
    if (last) break;
  }
  *line = (long)xml.line(reading.parser);
  xml.free(reading.parser);
  return status == 1 || reading.stopped ? TONNE_ARCHIVE_OK : TONNE_ARCHIVE_BROKEN;
}
