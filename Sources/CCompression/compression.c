#include "CCompression.h"

#include <dlfcn.h>
#include <stdint.h>
#include <pthread.h>
#include <zlib.h>

/* A header and a trailer of gzip, as RFC 1952 has them. */
enum { gzip_frame = 18 };

size_t lockstep_gzip_bound(size_t length) { return compressBound(length) + gzip_frame; }

size_t lockstep_gzip(const void *source, size_t length, void *target, size_t capacity) {
  if (length > UINT32_MAX || capacity > UINT32_MAX) return 0;
  z_stream stream = {0};
  /* 15 bits of window, and 16 for a frame of gzip. */
  if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
  stream.next_in = (Bytef *)source;
  stream.avail_in = (uInt)length;
  stream.next_out = target;
  stream.avail_out = (uInt)capacity;
  size_t written = deflate(&stream, Z_FINISH) == Z_STREAM_END ? stream.total_out : 0;
  deflateEnd(&stream);
  /* The system that wrote it (RFC 1952, OS) is not what it holds. */
  if (written > 9) ((unsigned char *)target)[9] = 255;
  return written;
}

/* libbrotlienc's only call that is needed, from its stable interface (brotli/encode.h). */
typedef int (*brotli_compress)(int, int, int, size_t, const uint8_t *, size_t *, uint8_t *);

static brotli_compress compress_brotli;
static pthread_once_t once = PTHREAD_ONCE_INIT;

/* Found when it is asked for, since most builds do without it. */
static void find_brotli(void) {
  static const char *const names[] = {"libbrotlienc.so.1", "libbrotlienc.1.dylib", "libbrotlienc.dylib"};
  for (size_t i = 0; i < sizeof names / sizeof *names && !compress_brotli; i++) {
    void *library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    if (library) compress_brotli = (brotli_compress)dlsym(library, "BrotliEncoderCompress");
  }
}

bool lockstep_has_brotli(void) {
  pthread_once(&once, find_brotli);
  return compress_brotli != NULL;
}

/* As BrotliEncoderMaxCompressedSize has it for what is not compressed at all. */
size_t lockstep_brotli_bound(size_t length) { return length + 4 * (length >> 14) + 16; }

size_t lockstep_brotli(const void *source, size_t length, void *target, size_t capacity) {
  if (!lockstep_has_brotli()) return 0;
  size_t written = capacity;
  /* The best quality, a window of 4 MB, text. */
  return compress_brotli(11, 22, 1, length, source, &written, target) ? written : 0;
}
