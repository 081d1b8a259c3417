#include "readstat.h"

#include <pthread.h>

#include "CLibraries.h"

static struct TonneReadStat functions_of_library;
static bool is_open;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void open_library(void) {
  static const char *const names[] = {"libreadstat.so.1", NULL};
  static const char *const functions[] = {
    "readstat_error_message", "readstat_parser_init", "readstat_parser_free",
    "readstat_set_metadata_handler", "readstat_set_variable_handler",
    "readstat_set_value_handler", "readstat_set_value_label_handler",
    "readstat_set_file_character_encoding", "readstat_parse_dta", "readstat_parse_sav",
    "readstat_parse_por", "readstat_get_var_count", "readstat_variable_get_index",
    "readstat_variable_get_name", "readstat_variable_get_label", "readstat_variable_get_format",
    "readstat_variable_get_type", "readstat_value_type", "readstat_double_value",
    "readstat_string_value", "readstat_value_is_system_missing",
    "readstat_value_is_tagged_missing", "readstat_value_is_defined_missing",
    "readstat_value_tag", "readstat_writer_init", "readstat_writer_free",
    "readstat_set_data_writer", "readstat_writer_set_file_format_version",
    "readstat_writer_set_file_timestamp", "readstat_add_label_set",
    "readstat_label_int32_value", "readstat_add_variable", "readstat_variable_set_label",
    "readstat_variable_set_label_set", "readstat_begin_writing_dta", "readstat_begin_row",
    "readstat_insert_double_value", "readstat_insert_int32_value", "readstat_insert_int8_value",
    "readstat_insert_string_value", "readstat_insert_missing_value", "readstat_end_row",
    "readstat_end_writing", NULL};
  is_open = tonne_library(names, functions, (void **)&functions_of_library);
}

const char *tonne_readstat_version(void) { return tonne_readstat() ? "" : NULL; }

const struct TonneReadStat *tonne_readstat(void) {
  pthread_once(&once, open_library);
  return is_open ? &functions_of_library : NULL;
}
