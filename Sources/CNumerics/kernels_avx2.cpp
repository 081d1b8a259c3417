// The vector kernels compiled for AVX2; called only on processors that have it.
#include "kernels.h"

#include <cstring>

#if defined(__x86_64__)

using tonne::Kernels;

#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#define KERNELS wide
#include "kernels.inc.h"
#pragma clang attribute pop

const Kernels *tonne::wideKernels() { return &wide::table; }

#else

const tonne::Kernels *tonne::wideKernels() { return nullptr; }

#endif
