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

/* The label of a footnote's definition, a cmark_node: `length` bytes that live as long as the node, not terminated. Null
   where cmark's own headers, which say where it is, were not there to build with. */
const char *lockstep_footnote_label(void *definition, size_t *length);

/* The literal of text or of a span of code, a cmark_node: `length` bytes that live as long as the node, not terminated.
   Null for other nodes, and where cmark's own headers were not there to build with; cmark_node_get_literal then has a
   copy, which costs an allocation a node. */
const char *lockstep_inline_literal(void *node, size_t *length);

#endif
