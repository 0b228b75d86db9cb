#include "CCmarkSupport.h"

#if __has_include(<cmark-gfm/node.h>)
#include <cmark-gfm/node.h>

const char *lockstep_inline_literal(void *node, size_t *length) {
  cmark_node *inline_node = node;
  cmark_node_type type = (cmark_node_type)inline_node->type;
  if (type != CMARK_NODE_TEXT && type != CMARK_NODE_CODE) {
    *length = 0;
    return NULL;
  }
  *length = (size_t)inline_node->as.literal.len;
  return (const char *)inline_node->as.literal.data;
}
#else
const char *lockstep_inline_literal(void *node, size_t *length) {
  (void)node;
  *length = 0;
  return NULL;
}
#endif
