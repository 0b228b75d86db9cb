#ifndef LOCKSTEP_CFUZZER_H
#define LOCKSTEP_CFUZZER_H

#include <stddef.h>
#include <stdint.h>

/* Runs libFuzzer with the arguments of a command line, which hands `test` one input after the other; gives its exit
   status, or -1 where the program was linked without libFuzzer. */
int lockstep_fuzz(int argc, char **argv, int (*test)(const uint8_t *bytes, size_t count));

/* Ends the process as a crash, which libFuzzer keeps the input of. */
void lockstep_crash(const char *reason);

#endif
