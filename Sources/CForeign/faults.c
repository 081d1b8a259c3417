#include "faults.h"

#include <stdio.h>

bool tonne_fault(TonneFault *fault, int status, const char *message) {
  fault->status = status;
  fault->column = -1;
  fault->row = -1;
  fault->offset = -1;
  snprintf(fault->message, sizeof fault->message, "%s", message ? message : "");
  return false;
}

bool tonne_cell_fault(TonneFault *fault, int status, int column, int64_t row) {
  tonne_fault(fault, status, NULL);
  fault->column = column;
  fault->row = row;
  return false;
}
