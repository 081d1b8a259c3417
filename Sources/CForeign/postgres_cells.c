#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "postgres.h"

// The numbers of types that have been the same in all versions of the server.
enum {
  BOOL = 16, NAME = 19, INT8 = 20, INT2 = 21, INT4 = 23, TEXT = 25, FLOAT4 = 700, FLOAT8 = 701,
  BPCHAR = 1042, VARCHAR = 1043, NUMERIC = 1700
};

int tonne_postgres_kind(Oid type) {
  switch (type) {
    case BOOL: return TONNE_FLAGS;
    case INT2:
    case INT4:
    case INT8:
    case FLOAT4:
    case FLOAT8:
    case NUMERIC: return TONNE_NUMBERS;
    case NAME:
    case TEXT:
    case BPCHAR:
    case VARCHAR: return TONNE_TEXTS;
    default: return TONNE_UNDECIDED;
  }
}

static uint64_t word(const uint8_t *bytes, int count) {
  uint64_t value = 0;
  for (int i = 0; i < count; i++) value = value << 8 | bytes[i];
  return value;
}

/// A number of any length: groups of four digits, the power of 10,000 of the first, and a sign.
static int append_numeric(TonneColumn *column, const uint8_t *bytes, int length) {
  if (length < 8) return TONNE_FOREIGN_BROKEN;
  int groups = (int16_t)word(bytes, 2), weight = (int16_t)word(bytes + 2, 2);
  unsigned sign = (unsigned)word(bytes + 4, 2);
  if (sign == 0xC000) return tonne_column_missing(column);
  if (sign != 0 && sign != 0x4000) return tonne_column_number(column, INFINITY);
  if (groups < 0 || length < 8 + 2 * groups) return TONNE_FOREIGN_BROKEN;
  // Up to 2^53 and 10^22 both parts are exact, so that one division rounds once.
  static const double powers[] = {1, 1e4, 1e8, 1e12, 1e16, 1e20};
  uint64_t digits = 0;
  int behind = groups - 1 - weight;
  bool small = groups <= 4 && behind >= -5 && behind <= 5;
  for (int i = 0; small && i < groups; i++) digits = digits * 10000 + word(bytes + 8 + 2 * i, 2);
  double number;
  if (small && digits <= UINT64_C(1) << 53) {
    number = behind > 0 ? (double)digits / powers[behind] : (double)digits * powers[-behind];
  } else {
    size_t room = (size_t)groups * 4 + 32;
    char *text = malloc(room);
    if (!text) return TONNE_FOREIGN_NO_MEMORY;
    size_t used = 0;
    for (int i = 0; i < groups; i++)
      used += (size_t)snprintf(
        text + used, room - used, "%04u", (unsigned)word(bytes + 8 + 2 * i, 2) % 10000);
    snprintf(text + used, room - used, "%se%d", groups ? "" : "0", -4 * behind);
    number = strtod(text, NULL);
    free(text);
  }
  return tonne_column_number(column, sign ? -number : number);
}

int tonne_postgres_append(TonneColumn *column, Oid type, const uint8_t *bytes, int length) {
  switch (type) {
    case BOOL:
      return length == 1 ? tonne_column_flag(column, bytes[0] != 0) : TONNE_FOREIGN_BROKEN;
    case INT2:
      return length == 2 ? tonne_column_number(column, (int16_t)word(bytes, 2))
                         : TONNE_FOREIGN_BROKEN;
    case INT4:
      return length == 4 ? tonne_column_number(column, (int32_t)word(bytes, 4))
                         : TONNE_FOREIGN_BROKEN;
    case INT8:
      return length == 8 ? tonne_column_whole(column, (int64_t)word(bytes, 8))
                         : TONNE_FOREIGN_BROKEN;
    case FLOAT4: {
      if (length != 4) return TONNE_FOREIGN_BROKEN;
      uint32_t bits = (uint32_t)word(bytes, 4);
      float number;
      memcpy(&number, &bits, 4);
      return tonne_column_number(column, number);
    }
    case FLOAT8: {
      if (length != 8) return TONNE_FOREIGN_BROKEN;
      uint64_t bits = word(bytes, 8);
      double number;
      memcpy(&number, &bits, 8);
      return tonne_column_number(column, number);
    }
    case NUMERIC: return append_numeric(column, bytes, length);
    case BPCHAR:
      while (length > 0 && bytes[length - 1] == ' ') length--;
      return tonne_column_text(column, bytes, (size_t)length);
    default: return tonne_column_text(column, bytes, (size_t)length);
  }
}
