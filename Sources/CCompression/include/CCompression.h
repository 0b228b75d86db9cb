#ifndef LOCKSTEP_CCOMPRESSION_H
#define LOCKSTEP_CCOMPRESSION_H

#include <stdbool.h>
#include <stddef.h>

/* How many bytes `length` bytes may take as gzip. */
size_t lockstep_gzip_bound(size_t length);

/* Writes `length` bytes at `source` as gzip (RFC 1952), without a name and a time; gives the number of bytes, 0 where
   `capacity` or the memory is too small. */
size_t lockstep_gzip(const void *source, size_t length, void *target, size_t capacity);

/* Whether the machine has a library that writes brotli. */
bool lockstep_has_brotli(void);

/* How many bytes `length` bytes may take as brotli. */
size_t lockstep_brotli_bound(size_t length);

/* Writes `length` bytes at `source` as brotli (RFC 7932); gives the number of bytes, 0 where there is no library, or
   `capacity` or the memory is too small. */
size_t lockstep_brotli(const void *source, size_t length, void *target, size_t capacity);

#endif
