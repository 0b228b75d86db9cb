#include "CFuzzer.h"

#include <stdio.h>
#include <stdlib.h>

/* Of libFuzzer, where `make fuzz` links it. */
__attribute__((weak)) int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*test)(const uint8_t *, size_t));

int lockstep_fuzz(int argc, char **argv, int (*test)(const uint8_t *, size_t)) {
  if (!LLVMFuzzerRunDriver) return -1;
  return LLVMFuzzerRunDriver(&argc, &argv, test);
}

void lockstep_crash(const char *reason) {
  fprintf(stderr, "==== %s\n", reason);
  abort();
}
