#include "CCmarkSupport.h"

#if __has_include(<cmark-gfm/node.h>)
#include <cmark-gfm/node.h>

const char *lockstep_footnote_label(void *definition, size_t *length) {
  cmark_chunk *label = &((cmark_node *)definition)->as.literal;
  *length = (size_t)label->len;
  return (const char *)label->data;
}
#else
const char *lockstep_footnote_label(void *definition, size_t *length) {
  (void)definition;
  *length = 0;
  return NULL;
}
#endif
