#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "readstat.h"

/// Bytes that grow.
typedef struct {
  uint8_t *bytes;
  size_t count;
  size_t room;
  bool (*cancelled)(void);
  unsigned calls;
} Output;

static ssize_t put(const void *data, size_t count, void *context) {
  Output *output = context;
  if ((++output->calls & 0xFFF) == 0 && output->cancelled && output->cancelled()) return -1;
  if (output->count + count > output->room) {
    size_t room = (output->count + count) * 2 + 4096;
    uint8_t *grown = realloc(output->bytes, room);
    if (!grown) return -1;
    output->bytes = grown;
    output->room = room;
  }
  memcpy(output->bytes + output->count, data, count);
  output->count += count;
  return (ssize_t)count;
}

static int type_of(const TonneCells *cells) {
  if (cells->kind == TONNE_TEXTS) return TYPE_STRING;
  if (cells->kind == TONNE_FLAGS) return TYPE_INT8;
  return cells->whole ? TYPE_INT32 : TYPE_DOUBLE;
}

static int put_cell(
  const struct TonneReadStat *library, Writer *writer, const Variable *variable,
  const TonneCells *cells, int64_t row) {
  switch (cells->kind) {
    case TONNE_NUMBERS: {
      double number = cells->numbers[row];
      if (isnan(number)) return library->put_missing(writer, variable);
      return cells->whole ? library->put_whole(writer, variable, (int32_t)number)
                          : library->put_number(writer, variable, number);
    }
    case TONNE_TEXTS: {
      int32_t code = cells->codes[row];
      return library->put_text(writer, variable, code < 0 ? "" : cells->labels[code]);
    }
    default:
      return cells->flags[row] < 0 ? library->put_missing(writer, variable)
                                   : library->put_byte(writer, variable, cells->flags[row]);
  }
}

bool tonne_stata_write(
  const TonneCells *cells, const char *const *names, const char *const *labels,
  const size_t *widths, int count, int64_t rows, bool (*cancelled)(void), uint8_t **bytes,
  size_t *size, TonneFault *fault) {
  const struct TonneReadStat *library = tonne_readstat();
  if (!library) return tonne_fault(fault, TONNE_FOREIGN_NO_LIBRARY, NULL);
  Output output = {0};
  output.cancelled = cancelled;
  Writer *writer = library->new_writer();
  const Variable **variables = calloc((size_t)count + 1, sizeof *variables);
  if (!writer || !variables) {
    free(variables);
    if (writer) library->free_writer(writer);
    return tonne_fault(fault, TONNE_FOREIGN_NO_MEMORY, NULL);
  }
  library->set_output(writer, put);
  library->set_version(writer, 118);
  // 1980-01-01 12:00 UTC, so that the same table gives the same file.
  library->set_time(writer, 315576000);
  LabelSet *flags = NULL;
  for (int i = 0; i < count; i++) {
    Variable *variable = library->add_variable(writer, names[i], type_of(&cells[i]), widths[i]);
    if (labels[i] && *labels[i]) library->set_label(variable, labels[i]);
    if (cells[i].kind == TONNE_FLAGS) {
      if (!flags) {
        flags = library->add_labels(writer, TYPE_INT32, "flags");
        library->label_whole(flags, 0, "false");
        library->label_whole(flags, 1, "true");
      }
      library->set_labels(variable, flags);
    }
    variables[i] = variable;
  }
  int error = library->begin(writer, &output, rows);
  for (int64_t row = 0; !error && row < rows; row++) {
    error = library->begin_row(writer);
    for (int i = 0; !error && i < count; i++)
      error = put_cell(library, writer, variables[i], &cells[i], row);
    if (!error) error = library->end_row(writer);
  }
  if (!error) error = library->end(writer);
  library->free_writer(writer);
  free(variables);
  if (error) {
    free(output.bytes);
    return tonne_fault(fault, TONNE_FOREIGN_REFUSED, library->message(error));
  }
  *bytes = output.bytes;
  *size = output.count;
  return true;
}
