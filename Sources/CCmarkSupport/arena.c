#include "CCmarkSupport.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A tree is made once, read and dropped, so its nodes are taken from one piece of memory after another and given back all
   at once: a third less for a parse than with malloc. Each tree has an arena of its own, and a thread keeps a few of
   those that it dropped last, so that the next tree finds warm memory. */

struct chunk {
  struct chunk *next;
  size_t size;
};

struct lockstep_arena {
  struct chunk *first, *current;
  char *free, *end;
  /* The last allocation, which alone can grow and shrink in its place. */
  char *last;
  struct lockstep_arena *next;
};

enum { alignment = 16, chunk_size = 256 << 10, largest_kept = 4 << 20, kept_arenas = 4 };

static _Thread_local struct lockstep_arena *current;
static _Thread_local struct lockstep_arena *kept;
static _Thread_local int kept_count;

static void *memory(size_t size) {
  void *bytes = malloc(size);
  /* As cmark's own allocator does: nothing in it can be told that there is no memory. */
  if (!bytes) {
    fputs("lockstep: out of memory\n", stderr);
    abort();
  }
  return bytes;
}

static void use(struct lockstep_arena *arena, struct chunk *chunk) {
  arena->current = chunk;
  arena->free = (char *)chunk + ((sizeof *chunk + alignment - 1) & ~(size_t)(alignment - 1));
  arena->end = (char *)chunk + chunk->size;
  arena->last = NULL;
}

static void add_chunk(struct lockstep_arena *arena, size_t size) {
  size_t wanted = size + 2 * sizeof(struct chunk) + alignment;
  if (wanted < chunk_size) wanted = chunk_size;
  struct chunk *chunk = memory(wanted);
  chunk->next = NULL;
  chunk->size = wanted;
  if (arena->current) arena->current->next = chunk;
  else arena->first = chunk;
  use(arena, chunk);
}

/* Each allocation has its size before it. */
static size_t *size_of(void *bytes) { return (size_t *)((char *)bytes - alignment); }

static void *allocate(size_t size) {
  struct lockstep_arena *arena = current;
  if (size > SIZE_MAX / 2) size = SIZE_MAX / 2;
  size_t room = ((size + alignment - 1) & ~(size_t)(alignment - 1)) + alignment;
  while ((size_t)(arena->end - arena->free) < room) {
    if (arena->current && arena->current->next) use(arena, arena->current->next);
    else add_chunk(arena, room);
  }
  char *bytes = arena->free + alignment;
  arena->free += room;
  arena->last = bytes;
  *size_of(bytes) = room - alignment;
  return bytes;
}

static void *arena_calloc(size_t count, size_t size) {
  size_t total;
  if (__builtin_mul_overflow(count, size, &total)) total = SIZE_MAX;
  return memset(allocate(total), 0, total);
}

static void *arena_realloc(void *bytes, size_t size) {
  if (!bytes) return allocate(size);
  size_t before = *size_of(bytes);
  if (size <= before) return bytes;
  struct lockstep_arena *arena = current;
  size_t room = (size + alignment - 1) & ~(size_t)(alignment - 1);
  if (bytes == arena->last && size < SIZE_MAX / 2 && (size_t)(arena->end - (char *)bytes) >= room) {
    arena->free = (char *)bytes + room;
    *size_of(bytes) = room;
    return bytes;
  }
  return memcpy(allocate(size), bytes, before);
}

static void arena_free(void *bytes) {
  struct lockstep_arena *arena = current;
  if (bytes && bytes == arena->last) {
    arena->free = (char *)bytes - alignment;
    arena->last = NULL;
  }
}

/* As `cmark_mem` in cmark-gfm.h. */
static struct {
  void *(*calloc)(size_t, size_t);
  void *(*realloc)(void *, size_t);
  void (*free)(void *);
} functions = {arena_calloc, arena_realloc, arena_free};

void *lockstep_arena_functions(void) { return &functions; }

/* In one piece of memory, AddressSanitizer sees no end of a node. */
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define LOCKSTEP_USES_MALLOC 1
#endif
#endif

struct lockstep_arena *lockstep_arena_take(void) {
#ifdef LOCKSTEP_USES_MALLOC
  return NULL;
#endif
  struct lockstep_arena *arena = kept;
  if (arena) {
    kept = arena->next;
    kept_count--;
    use(arena, arena->first);
  } else {
    arena = memory(sizeof *arena);
    memset(arena, 0, sizeof *arena);
    add_chunk(arena, 0);
  }
  current = arena;
  return arena;
}

void lockstep_arena_rest(void) { current = NULL; }

void lockstep_arena_drop(struct lockstep_arena *arena) {
  size_t size = 0;
  struct chunk *last = arena->first;
  for (struct chunk *chunk = arena->first; chunk && size + chunk->size <= largest_kept; chunk = chunk->next) {
    size += chunk->size;
    last = chunk;
  }
  int keeps = kept_count < kept_arenas && size > 0;
  struct chunk *dropped = arena->first;
  if (keeps) {
    dropped = last->next;
    last->next = NULL;
  }
  while (dropped) {
    struct chunk *next = dropped->next;
    free(dropped);
    dropped = next;
  }
  if (keeps) {
    arena->next = kept;
    kept = arena;
    kept_count++;
  } else {
    free(arena);
  }
}
