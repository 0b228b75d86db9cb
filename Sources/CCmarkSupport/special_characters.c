#define _GNU_SOURCE
#include "CCmarkSupport.h"

#include <dlfcn.h>
#include <stdatomic.h>

static atomic_bool is_called;

/* cmark keeps the characters that extensions react to (`~`, `:`, `w`) in tables of the whole process. Each parse adds
   them when it begins with inlines and removes them when it is done, under the feet of every other thread. It does both
   through this function, which a program may define in the library's place: ours does nothing. */
void cmark_manage_extensions_special_characters(void *parser, int add) {
  (void)parser;
  (void)add;
  atomic_store_explicit(&is_called, true, memory_order_relaxed);
}

bool lockstep_keep_special_characters(void *parser) {
  void (*library)(void *, int) =
      (void (*)(void *, int))dlsym(RTLD_NEXT, "cmark_manage_extensions_special_characters");
  if (!library) return false;
  library(parser, true);
  return true;
}

bool lockstep_special_characters_are_kept(void) {
  return atomic_load_explicit(&is_called, memory_order_relaxed);
}
