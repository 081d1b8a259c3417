#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "readstat.h"

enum { GO_ON = 0, STOP = 1 };

/// A file under way.
typedef struct {
  const struct TonneReadStat *library;
  TonneStatistics *out;
  TonneFault *fault;
  TonneCancelled cancelled;
  bool fine;
} Reading;

static int stop(Reading *reading, int status, const char *message) {
  tonne_fault(reading->fault, status, message);
  reading->fine = false;
  return STOP;
}

static int on_metadata(Metadata *metadata, void *context) {
  Reading *reading = context;
  int count = reading->library->variable_count(metadata);
  if (count < 0) return stop(reading, TONNE_FOREIGN_BROKEN, "its head is damaged");
  reading->out->variables = calloc((size_t)count + 1, sizeof(TonneVariable));
  if (!reading->out->variables || !tonne_table_make(&reading->out->table, count))
    return stop(reading, TONNE_FOREIGN_NO_MEMORY, NULL);
  return GO_ON;
}

static int on_variable(int index, Variable *variable, const char *labels, void *context) {
  Reading *reading = context;
  const struct TonneReadStat *library = reading->library;
  if (index < 0 || index >= reading->out->table.count)
    return stop(reading, TONNE_FOREIGN_BROKEN, "it has more variables than it says");
  TonneColumn *column = &reading->out->table.columns[index];
  TonneVariable *known = &reading->out->variables[index];
  int type = library->variable_type(variable);
  column->kind = type == TYPE_STRING || type == TYPE_STRING_REF ? TONNE_TEXTS : TONNE_NUMBERS;
  const char *format = library->variable_format(variable);
  snprintf(known->format, sizeof known->format, "%s", format ? format : "");
  snprintf(known->labels, sizeof known->labels, "%s", labels ? labels : "");
  if (!tonne_column_name(column, library->variable_name(variable))
      || !tonne_column_label(column, library->variable_label(variable)))
    return stop(reading, TONNE_FOREIGN_NO_MEMORY, NULL);
  return GO_ON;
}

/// Which kind of missing value it is; −1 for none.
static int missing_kind(const struct TonneReadStat *library, Variable *variable, Value value) {
  if (library->is_tagged_missing(value)) {
    int tag = library->tag(value);
    return tag >= 'a' && tag <= 'z' ? 1 + tag - 'a' : 0;
  }
  if (library->is_system_missing(value)) return 0;
  return library->is_declared_missing(value, variable) ? 27 : -1;
}

static int on_value(int row, Variable *variable, Value value, void *context) {
  Reading *reading = context;
  const struct TonneReadStat *library = reading->library;
  int index = library->variable_index(variable);
  if (index == 0 && (row & 0xFFF) == 0xFFF && reading->cancelled())
    return stop(reading, TONNE_FOREIGN_CANCELLED, NULL);
  TonneColumn *column = &reading->out->table.columns[index];
  int kind = missing_kind(library, variable, value), status;
  if (kind >= 0) {
    reading->out->variables[index].missing[kind]++;
    status = tonne_column_missing(column);
  } else if (column->kind == TONNE_TEXTS) {
    const char *text = library->text(value);
    // An empty text is how these files say that there is none.
    status = text && *text ? tonne_column_text(column, text, strlen(text))
                           : tonne_column_missing(column);
  } else {
    status = tonne_column_number(column, library->number(value));
  }
  return status ? stop(reading, status, NULL) : GO_ON;
}

static int on_label(const char *set, Value value, const char *label, void *context) {
  Reading *reading = context;
  const struct TonneReadStat *library = reading->library;
  TonneStatistics *out = reading->out;
  // Labels of missing values name what is not there.
  if (library->is_system_missing(value) || library->is_tagged_missing(value)) return GO_ON;
  if (out->label_count == out->label_room) {
    int64_t room = out->label_room ? out->label_room * 2 : 64;
    TonneValueLabel *grown = realloc(out->labels, (size_t)room * sizeof *grown);
    if (!grown) return stop(reading, TONNE_FOREIGN_NO_MEMORY, NULL);
    out->labels = grown;
    out->label_room = room;
  }
  int type = library->type(value);
  bool is_text = type == TYPE_STRING || type == TYPE_STRING_REF;
  const char *text = is_text ? library->text(value) : NULL;
  TonneValueLabel entry = {
    strdup(set ? set : ""), is_text ? 0 : library->number(value), text ? strdup(text) : NULL,
    strdup(label ? label : "")};
  out->labels[out->label_count++] = entry;
  if (!entry.set || !entry.label) return stop(reading, TONNE_FOREIGN_NO_MEMORY, NULL);
  return GO_ON;
}

bool tonne_statistics_read(
  const char *path, int kind, const char *encoding, TonneCancelled cancelled,
  TonneStatistics *out, TonneFault *fault) {
  *out = (TonneStatistics){0};
  const struct TonneReadStat *library = tonne_readstat();
  if (!library) return tonne_fault(fault, TONNE_FOREIGN_NO_LIBRARY, NULL);
  Parser *parser = library->new_parser();
  if (!parser) return tonne_fault(fault, TONNE_FOREIGN_NO_MEMORY, NULL);
  Reading reading = {library, out, fault, cancelled, true};
  library->on_metadata(parser, on_metadata);
  library->on_variable(parser, on_variable);
  library->on_value(parser, on_value);
  library->on_label(parser, on_label);
  if (encoding) library->set_encoding(parser, encoding);
  int error = kind == TONNE_FILE_STATA ? library->parse_dta(parser, path, &reading)
    : kind == TONNE_FILE_SPSS          ? library->parse_sav(parser, path, &reading)
                                       : library->parse_por(parser, path, &reading);
  library->free_parser(parser);
  if (reading.fine && error) stop(&reading, TONNE_FOREIGN_BROKEN, library->message(error));
  return reading.fine;
}

void tonne_statistics_free(TonneStatistics *statistics) {
  tonne_table_free(&statistics->table);
  for (int64_t i = 0; i < statistics->label_count; i++) {
    free(statistics->labels[i].set);
    free(statistics->labels[i].text);
    free(statistics->labels[i].label);
  }
  free(statistics->labels);
  free(statistics->variables);
  *statistics = (TonneStatistics){0};
}
