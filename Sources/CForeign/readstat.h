// What ReadStat declares, as far as it is used here (1.1).
#ifndef TONNE_READSTAT_H
#define TONNE_READSTAT_H

#include <sys/types.h>
#include <time.h>

#include "CForeignStatistics.h"
#include "faults.h"

enum { TYPE_STRING, TYPE_INT8, TYPE_INT16, TYPE_INT32, TYPE_FLOAT, TYPE_DOUBLE, TYPE_STRING_REF };

typedef struct readstat_parser_s Parser;
typedef struct readstat_writer_s Writer;
typedef struct readstat_variable_s Variable;
typedef struct readstat_label_set_s LabelSet;
typedef struct readstat_metadata_s Metadata;

/// A value, which the library passes by value.
typedef struct {
  union {
    double number;
    const char *text;
  } v;
  int type;
  char tag;
  unsigned int is_system_missing : 1;
  unsigned int is_tagged_missing : 1;
} Value;

/// The functions of ReadStat.
struct TonneReadStat {
  const char *(*message)(int);
  Parser *(*new_parser)(void);
  void (*free_parser)(Parser *);
  int (*on_metadata)(Parser *, int (*)(Metadata *, void *));
  int (*on_variable)(Parser *, int (*)(int, Variable *, const char *, void *));
  int (*on_value)(Parser *, int (*)(int, Variable *, Value, void *));
  int (*on_label)(Parser *, int (*)(const char *, Value, const char *, void *));
  int (*set_encoding)(Parser *, const char *);
  int (*parse_dta)(Parser *, const char *, void *);
  int (*parse_sav)(Parser *, const char *, void *);
  int (*parse_por)(Parser *, const char *, void *);
  int (*variable_count)(Metadata *);
  int (*variable_index)(const Variable *);
  const char *(*variable_name)(const Variable *);
  const char *(*variable_label)(const Variable *);
  const char *(*variable_format)(const Variable *);
  int (*variable_type)(const Variable *);
  int (*type)(Value);
  double (*number)(Value);
  const char *(*text)(Value);
  int (*is_system_missing)(Value);
  int (*is_tagged_missing)(Value);
  int (*is_declared_missing)(Value, Variable *);
  char (*tag)(Value);
  Writer *(*new_writer)(void);
  void (*free_writer)(Writer *);
  int (*set_output)(Writer *, ssize_t (*)(const void *, size_t, void *));
  int (*set_version)(Writer *, uint8_t);
  int (*set_time)(Writer *, time_t);
  LabelSet *(*add_labels)(Writer *, int, const char *);
  void (*label_whole)(LabelSet *, int32_t, const char *);
  Variable *(*add_variable)(Writer *, const char *, int, size_t);
  void (*set_label)(Variable *, const char *);
  void (*set_labels)(Variable *, LabelSet *);
  int (*begin)(Writer *, void *, long);
  int (*begin_row)(Writer *);
  int (*put_number)(Writer *, const Variable *, double);
  int (*put_whole)(Writer *, const Variable *, int32_t);
  int (*put_byte)(Writer *, const Variable *, int8_t);
  int (*put_text)(Writer *, const Variable *, const char *);
  int (*put_missing)(Writer *, const Variable *);
  int (*end_row)(Writer *);
  int (*end)(Writer *);
};

/// The functions, once the library is open; NULL where it is not installed.
const struct TonneReadStat *tonne_readstat(void);

#endif
