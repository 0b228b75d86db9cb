#ifndef LOCKSTEP_CCMARKSUPPORT_H
#define LOCKSTEP_CCMARKSUPPORT_H

#include <stdbool.h>
#include <stddef.h>

/* Puts the special characters of the extensions that are attached to `parser`, a cmark_parser, into cmark's tables for
   the whole process. False where cmark has no such function to call or calls its own instead of ours: then only one
   thread may parse at a time. */
bool lockstep_keep_special_characters(void *parser);

/* Whether cmark has called this target's cmark_manage_extensions_special_characters in place of its own. */
bool lockstep_special_characters_are_kept(void);

/* The memory of one tree, given back all at once. */
struct lockstep_arena;

/* An empty arena, from which the functions below take memory on this thread until it rests; NULL in a build with
   AddressSanitizer, which watches over memory that malloc gives. */
struct lockstep_arena *lockstep_arena_take(void);

/* Nothing is allocated in an arena on this thread any more; what was allocated stays. */
void lockstep_arena_rest(void);

/* Gives an arena back, on any thread; what was allocated in it is gone. */
void lockstep_arena_drop(struct lockstep_arena *arena);

/* What a parser allocates with, to allocate in the thread's arena: a cmark_mem. */
void *lockstep_arena_functions(void);

#endif
