// Text encodings by the C library's iconv, and a strict check of UTF-8.
#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>

// Room for the UTF-8 form of `count` bytes: no byte of a supported encoding becomes more than
// three bytes, apart from short shift sequences.
static size_t room_for(size_t count) { return count * 3 + 64; }

int tonne_to_utf8(const char *encoding, const void *bytes, size_t count, TonneBytes *out,
                  size_t *bad) {
  *bad = 0;
  if (count > SIZE_MAX / 8) return ENOMEM;
  iconv_t converter = iconv_open("UTF-8", encoding);
  if (converter == (iconv_t)-1) return EINVAL;
  size_t room = room_for(count);
  char *buffer = malloc(room);
  if (buffer == NULL) {
    iconv_close(converter);
    return ENOMEM;
  }
  char *from = (char *)bytes;
  size_t left = count;
  char *to = buffer;
  size_t free_room = room;
  int error = 0;
  if (iconv(converter, &from, &left, &to, &free_room) == (size_t)-1 ||
      iconv(converter, NULL, NULL, &to, &free_room) == (size_t)-1) {
    // A sequence cut off by the end (EINVAL) is as wrong as a bad one.
    error = errno == E2BIG ? ENOMEM : EILSEQ;
    *bad = count - left;
  }
  iconv_close(converter);
  if (error == 0) error = tonne_copy_bytes(buffer, (size_t)(to - buffer), out);
  free(buffer);
  return error;
}

// Length of the well-formed sequence at p (Unicode 15, table 3-7), or 0.
static size_t sequence(const uint8_t *p, size_t left) {
  const uint8_t a = p[0];
  if (a < 0x80) return 1;
  if (a < 0xC2 || a > 0xF4) return 0;
  const size_t length = a < 0xE0 ? 2 : a < 0xF0 ? 3 : 4;
  if (left < length) return 0;
  uint8_t low = 0x80, high = 0xBF;
  if (a == 0xE0) low = 0xA0;
  if (a == 0xED) high = 0x9F;
  if (a == 0xF0) low = 0x90;
  if (a == 0xF4) high = 0x8F;
  if (p[1] < low || p[1] > high) return 0;
  for (size_t i = 2; i < length; ++i) {
    if ((p[i] & 0xC0) != 0x80) return 0;
  }
  return length;
}

size_t tonne_utf8_valid(const uint8_t *bytes, size_t count) {
  size_t at = 0;
  while (at < count) {
    uint64_t word;
    while (count - at >= 8) {
      memcpy(&word, bytes + at, 8);
      if (word & 0x8080808080808080u) break;
      at += 8;
    }
    if (at == count) break;
    const size_t length = sequence(bytes + at, count - at);
    if (length == 0) return at;
    at += length;
  }
  return count;
}
