#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "CForeign.h"

bool tonne_table_make(TonneTable *table, int count) {
  table->columns = calloc((size_t)(count > 0 ? count : 1), sizeof(TonneColumn));
  table->count = table->columns ? count : 0;
  for (int i = 0; i < table->count; i++) table->columns[i].last = -1;
  return table->columns != NULL;
}

bool tonne_column_name(TonneColumn *column, const char *name) {
  free(column->name);
  column->name = strdup(name ? name : "");
  return column->name != NULL;
}

bool tonne_column_label(TonneColumn *column, const char *label) {
  free(column->label);
  column->label = NULL;
  if (!label || !*label) return true;
  column->label = strdup(label);
  return column->label != NULL;
}

static void *array_of(TonneColumn *column) {
  switch (column->kind) {
    case TONNE_NUMBERS: return column->numbers;
    case TONNE_TEXTS: return column->codes;
    case TONNE_FLAGS: return column->flags;
    default: return NULL;
  }
}

static size_t cell_size(int kind) {
  return kind == TONNE_NUMBERS ? sizeof(double) : kind == TONNE_TEXTS ? sizeof(int32_t) : 1;
}

/// Makes room for one more cell.
static bool room(TonneColumn *column) {
  if (column->kind == TONNE_UNDECIDED || column->count < column->room) return true;
  int64_t wanted = column->room ? column->room * 2 : 1024;
  if (wanted < column->count + 1) wanted = column->count + 1;
  void *grown = realloc(array_of(column), (size_t)wanted * cell_size(column->kind));
  if (!grown) return false;
  switch (column->kind) {
    case TONNE_NUMBERS: column->numbers = grown; break;
    case TONNE_TEXTS: column->codes = grown; break;
    default: column->flags = grown; break;
  }
  column->room = wanted;
  return true;
}

static void put_missing(TonneColumn *column, int64_t place) {
  switch (column->kind) {
    case TONNE_NUMBERS: column->numbers[place] = NAN; break;
    case TONNE_TEXTS: column->codes[place] = -1; break;
    case TONNE_FLAGS: column->flags[place] = -1; break;
    default: break;
  }
}

/// Sees to it that the column is of a kind and has room: cells that came before are missing.
static int ready(TonneColumn *column, int kind) {
  if (column->kind == TONNE_UNDECIDED) {
    column->kind = kind;
    if (!room(column)) return TONNE_FOREIGN_NO_MEMORY;
    for (int64_t i = 0; i < column->count; i++) put_missing(column, i);
  }
  if (column->kind != kind) return TONNE_FOREIGN_MIXED;
  return room(column) ? TONNE_FOREIGN_OK : TONNE_FOREIGN_NO_MEMORY;
}

int tonne_column_number(TonneColumn *column, double number) {
  int status = ready(column, TONNE_NUMBERS);
  if (status) return status;
  if (isinf(number)) {
    column->infinite++;
    number = NAN;
  }
  column->numbers[column->count++] = number;
  return TONNE_FOREIGN_OK;
}

int tonne_column_whole(TonneColumn *column, int64_t number) {
  const int64_t limit = INT64_C(1) << 53;
  if (number > limit || number < -limit) column->rounded++;
  return tonne_column_number(column, (double)number);
}

int tonne_column_flag(TonneColumn *column, bool flag) {
  int status = ready(column, TONNE_FLAGS);
  if (status) return status;
  column->flags[column->count++] = flag ? 1 : 0;
  return TONNE_FOREIGN_OK;
}

int tonne_column_missing(TonneColumn *column) {
  if (!room(column)) return TONNE_FOREIGN_NO_MEMORY;
  put_missing(column, column->count++);
  return TONNE_FOREIGN_OK;
}

// MARK: - Texts

static size_t start_of(const TonneColumn *column, int32_t code) {
  return code == 0 ? 0 : column->ends[code - 1];
}

static bool is_label(const TonneColumn *column, int32_t code, const void *bytes, size_t count) {
  size_t start = start_of(column, code);
  return column->ends[code] - start == count && memcmp(column->bytes + start, bytes, count) == 0;
}

/// FNV-1a by words of eight bytes, folded.
static uint32_t hash_of(const uint8_t *bytes, size_t count) {
  uint64_t hash = UINT64_C(0xCBF29CE484222325) ^ count;
  while (count >= 8) {
    uint64_t word;
    memcpy(&word, bytes, 8);
    hash = (hash ^ word) * UINT64_C(0x9E3779B97F4A7C15);
    hash ^= hash >> 32;
    bytes += 8;
    count -= 8;
  }
  uint64_t rest = 0;
  memcpy(&rest, bytes, count);
  hash = (hash ^ rest) * UINT64_C(0x9E3779B97F4A7C15);
  return (uint32_t)(hash >> 32);
}

static void enter(TonneColumn *column, int32_t code, uint32_t hash) {
  uint32_t slot = hash & column->mask;
  while (column->slots[slot] >= 0) slot = (slot + 1) & column->mask;
  column->slots[slot] = code;
}

/// Keeps the table of slots at most half full.
static bool grow_slots(TonneColumn *column) {
  uint32_t size = column->slots ? column->mask + 1 : 0;
  if (size > 0 && (uint32_t)column->labels * 2 < size) return true;
  uint32_t wanted = size ? size * 2 : 256;
  int32_t *slots = malloc(wanted * sizeof(int32_t));
  if (!slots) return false;
  memset(slots, 0xFF, wanted * sizeof(int32_t));
  free(column->slots);
  column->slots = slots;
  column->mask = wanted - 1;
  for (int32_t code = 0; code < column->labels; code++) {
    size_t start = start_of(column, code);
    enter(column, code, hash_of(column->bytes + start, column->ends[code] - start));
  }
  return true;
}

/// Adds a label; −1 without memory.
static int32_t add_label(TonneColumn *column, const void *bytes, size_t count, uint32_t hash) {
  size_t used = column->labels ? column->ends[column->labels - 1] : 0;
  if (column->labels == INT32_MAX || used + count < used) return -1;
  if (!column->bytes || used + count > column->byte_room) {
    size_t wanted = (used + count) * 2 + 64;
    uint8_t *grown = realloc(column->bytes, wanted);
    if (!grown) return -1;
    column->bytes = grown;
    column->byte_room = wanted;
  }
  if (column->labels == column->label_room) {
    int32_t wanted = column->label_room ? column->label_room * 2 : 64;
    if (wanted < column->label_room) return -1;
    size_t *grown = realloc(column->ends, (size_t)wanted * sizeof(size_t));
    if (!grown) return -1;
    column->ends = grown;
    column->label_room = wanted;
  }
  if (count) memcpy(column->bytes + used, bytes, count);
  column->ends[column->labels] = used + count;
  enter(column, column->labels, hash);
  return column->labels++;
}

int tonne_column_text(TonneColumn *column, const void *bytes, size_t count) {
  int status = ready(column, TONNE_TEXTS);
  if (status) return status;
  int32_t code = column->last;
  if (code < 0 || !is_label(column, code, bytes, count)) {
    if (!grow_slots(column)) return TONNE_FOREIGN_NO_MEMORY;
    uint32_t hash = hash_of(bytes, count);
    uint32_t slot = hash & column->mask;
    while ((code = column->slots[slot]) >= 0 && !is_label(column, code, bytes, count))
      slot = (slot + 1) & column->mask;
    if (code < 0) code = add_label(column, bytes, count, hash);
    if (code < 0) return TONNE_FOREIGN_NO_MEMORY;
    column->last = code;
  }
  column->codes[column->count++] = code;
  return TONNE_FOREIGN_OK;
}

void tonne_table_free(TonneTable *table) {
  for (int i = 0; i < table->count; i++) {
    TonneColumn *column = &table->columns[i];
    free(column->name);
    free(column->label);
    free(column->numbers);
    free(column->codes);
    free(column->flags);
    free(column->bytes);
    free(column->ends);
    free(column->slots);
  }
  free(table->columns);
  table->columns = NULL;
  table->count = 0;
}
