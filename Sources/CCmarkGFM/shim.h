#ifndef LOCKSTEP_CCMARKGFM_SHIM_H
#define LOCKSTEP_CCMARKGFM_SHIM_H

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/* The library exports the node types of its extensions, but no installed header declares them. They are set once, when
   the extensions are registered; to Swift a C variable is shared mutable state, hence the functions. */
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL, CMARK_NODE_STRIKETHROUGH;

static inline cmark_node_type lockstep_node_table(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type lockstep_node_table_row(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type lockstep_node_table_cell(void) { return CMARK_NODE_TABLE_CELL; }
static inline cmark_node_type lockstep_node_strikethrough(void) { return CMARK_NODE_STRIKETHROUGH; }

/* Bytes of a node, not terminated; they live as long as its tree. */
typedef struct {
  const char *start;
  size_t length;
} lockstep_text;

/* Debian installs cmark's internal headers, which say how a node lies in memory: then reading one is a load, where a call
   checks the node and copies its text. Elsewhere the functions below make those calls. */
#if __has_include(<cmark-gfm/node.h>)
#include <cmark-gfm/node.h>
#define LOCKSTEP_READS_NODES 1
#else
#define LOCKSTEP_READS_NODES 0
#endif

static inline void lockstep_tree_free(void *root) { cmark_node_free((cmark_node *)root); }

/* Whether reading a node never allocates, so that its tree may lie in an arena. */
static inline bool lockstep_reading_never_allocates(void) { return LOCKSTEP_READS_NODES; }

static inline lockstep_text lockstep_terminated(const char *text) {
  lockstep_text result = {text, text ? strlen(text) : 0};
  return result;
}

#if LOCKSTEP_READS_NODES

static inline lockstep_text lockstep_chunk(const cmark_chunk *chunk) {
  lockstep_text result = {(const char *)chunk->data, chunk->data ? (size_t)chunk->len : 0};
  return result;
}

static inline cmark_node_type lockstep_node_type(const void *node) {
  return (cmark_node_type)((const cmark_node *)node)->type;
}
static inline void *lockstep_node_parent(const void *node) { return ((const cmark_node *)node)->parent; }
static inline void *lockstep_node_next(const void *node) { return ((const cmark_node *)node)->next; }
static inline void *lockstep_node_previous(const void *node) { return ((const cmark_node *)node)->prev; }
static inline void *lockstep_node_first_child(const void *node) { return ((const cmark_node *)node)->first_child; }
static inline int lockstep_node_start_line(const void *node) { return ((const cmark_node *)node)->start_line; }
static inline int lockstep_node_start_column(const void *node) { return ((const cmark_node *)node)->start_column; }
static inline int lockstep_node_end_line(const void *node) { return ((const cmark_node *)node)->end_line; }
static inline int lockstep_node_end_column(const void *node) { return ((const cmark_node *)node)->end_column; }
static inline int lockstep_heading_level(const void *node) { return ((const cmark_node *)node)->as.heading.level; }
static inline bool lockstep_list_is_ordered(const void *node) {
  return ((const cmark_node *)node)->as.list.list_type == CMARK_ORDERED_LIST;
}
static inline int lockstep_list_start(const void *node) { return ((const cmark_node *)node)->as.list.start; }
static inline bool lockstep_list_is_tight(const void *node) { return ((const cmark_node *)node)->as.list.tight; }

/* Whether an extension made something else of the node than its type says: a task of an item. */
static inline bool lockstep_node_is_extended(const void *node) { return ((const cmark_node *)node)->extension; }

static inline lockstep_text lockstep_node_literal(void *node) {
  const cmark_node *read = node;
  switch (read->type) {
  case CMARK_NODE_CODE_BLOCK:
    return lockstep_chunk(&read->as.code.literal);
  case CMARK_NODE_HTML_BLOCK:
  case CMARK_NODE_TEXT:
  case CMARK_NODE_HTML_INLINE:
  case CMARK_NODE_CODE:
  case CMARK_NODE_FOOTNOTE_REFERENCE:
  case CMARK_NODE_FOOTNOTE_DEFINITION:
    return lockstep_chunk(&read->as.literal);
  default: return lockstep_terminated(NULL);
  }
}
static inline lockstep_text lockstep_link_url(void *node) { return lockstep_chunk(&((cmark_node *)node)->as.link.url); }
static inline lockstep_text lockstep_link_title(void *node) {
  return lockstep_chunk(&((cmark_node *)node)->as.link.title);
}
static inline lockstep_text lockstep_fence_info(void *node) {
  return lockstep_chunk(&((cmark_node *)node)->as.code.info);
}
/* The label of a footnote's definition; nothing where cmark does not tell. */
static inline lockstep_text lockstep_footnote_label(void *node) {
  return lockstep_chunk(&((cmark_node *)node)->as.literal);
}

#else

static inline cmark_node_type lockstep_node_type(const void *node) { return cmark_node_get_type((cmark_node *)node); }
static inline void *lockstep_node_parent(const void *node) { return cmark_node_parent((cmark_node *)node); }
static inline void *lockstep_node_next(const void *node) { return cmark_node_next((cmark_node *)node); }
static inline void *lockstep_node_previous(const void *node) { return cmark_node_previous((cmark_node *)node); }
static inline void *lockstep_node_first_child(const void *node) { return cmark_node_first_child((cmark_node *)node); }
static inline int lockstep_node_start_line(const void *node) { return cmark_node_get_start_line((cmark_node *)node); }
static inline int lockstep_node_start_column(const void *node) {
  return cmark_node_get_start_column((cmark_node *)node);
}
static inline int lockstep_node_end_line(const void *node) { return cmark_node_get_end_line((cmark_node *)node); }
static inline int lockstep_node_end_column(const void *node) { return cmark_node_get_end_column((cmark_node *)node); }
static inline int lockstep_heading_level(const void *node) { return cmark_node_get_heading_level((cmark_node *)node); }
static inline bool lockstep_list_is_ordered(const void *node) {
  return cmark_node_get_list_type((cmark_node *)node) == CMARK_ORDERED_LIST;
}
static inline int lockstep_list_start(const void *node) { return cmark_node_get_list_start((cmark_node *)node); }
static inline bool lockstep_list_is_tight(const void *node) { return cmark_node_get_list_tight((cmark_node *)node); }
static inline bool lockstep_node_is_extended(const void *node) { return true; }
static inline lockstep_text lockstep_node_literal(void *node) {
  return lockstep_terminated(cmark_node_get_literal(node));
}
static inline lockstep_text lockstep_link_url(void *node) { return lockstep_terminated(cmark_node_get_url(node)); }
static inline lockstep_text lockstep_link_title(void *node) { return lockstep_terminated(cmark_node_get_title(node)); }
static inline lockstep_text lockstep_fence_info(void *node) {
  return lockstep_terminated(cmark_node_get_fence_info(node));
}
static inline lockstep_text lockstep_footnote_label(void *node) { return lockstep_terminated(NULL); }

#endif

/* Whether an item is a task; `*is_done` is then set. */
static inline bool lockstep_item_is_task(void *node, bool *is_done) {
  if (!lockstep_node_is_extended(node)) return false;
  const char *name = cmark_node_get_type_string((cmark_node *)node);
  if (!name || strcmp(name, "tasklist")) return false;
  *is_done = cmark_gfm_extensions_get_tasklist_item_checked((cmark_node *)node);
  return true;
}

static inline bool lockstep_row_is_header(void *node) {
  return cmark_gfm_extensions_get_table_row_is_header((cmark_node *)node);
}

/* The alignments of a table's columns: `l`, `c`, `r`, or 0. */
static inline lockstep_text lockstep_table_alignments(void *node) {
  const unsigned char *alignments = cmark_gfm_extensions_get_table_alignments((cmark_node *)node);
  lockstep_text result = {(const char *)alignments,
                          alignments ? cmark_gfm_extensions_get_table_columns((cmark_node *)node) : 0};
  return result;
}

#endif
