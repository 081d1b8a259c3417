// Files of Stata and SPSS, by ReadStat, which is opened when it is first used.
#ifndef CFOREIGN_STATISTICS_H
#define CFOREIGN_STATISTICS_H

#include "CForeign.h"

/// The kinds of files.
enum { TONNE_FILE_STATA = 0, TONNE_FILE_SPSS = 1, TONNE_FILE_SPSS_PORTABLE = 2 };

/// What is known of a variable beside its cells.
typedef struct {
  /// How its numbers are shown, such as `%td`.
  char format[64];
  /// The name of its labels; empty without any.
  char labels[300];
  /// Missing cells by kind: the system's, `.a` to `.z`, and those that the file declares.
  int64_t missing[28];
} TonneVariable;

/// A label of a value.
typedef struct {
  /// The name of the labels that it belongs to.
  char *set;
  /// The value, as a number or a text.
  double number;
  char *text;
  char *label;
} TonneValueLabel;

/// What was read.
typedef struct {
  TonneTable table;
  TonneVariable *variables;
  TonneValueLabel *labels;
  int64_t label_count, label_room;
} TonneStatistics;

/// Reads a file; `encoding` is that of its texts, NULL for what the file says.
bool tonne_statistics_read(
  const char *path, int kind, const char *encoding, TonneCancelled cancelled,
  TonneStatistics *out, TonneFault *fault);
/// Gives all memory back.
void tonne_statistics_free(TonneStatistics *statistics);

/// Writes a file of Stata (version 118) into memory, which is given to `free`. Names and labels are
/// those of Stata; a column of flags gets the labels `true` and `false`. `cancelled` is asked now and
/// then, and ends the writing with an error when it says yes.
bool tonne_stata_write(
  const TonneCells *cells, const char *const *names, const char *const *labels,
  const size_t *widths, int count, int64_t rows, bool (*cancelled)(void), uint8_t **bytes,
  size_t *size, TonneFault *fault);

#endif
