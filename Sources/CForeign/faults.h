// How the sources of this target tell what went wrong.
#ifndef TONNE_FAULTS_H
#define TONNE_FAULTS_H

#include "CForeign.h"

/// Sets a fault and gives false.
bool tonne_fault(TonneFault *fault, int status, const char *message);
/// Sets a fault about a cell and gives false.
bool tonne_cell_fault(TonneFault *fault, int status, int column, int64_t row);

#endif
