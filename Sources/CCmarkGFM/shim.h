#ifndef LOCKSTEP_CCMARKGFM_SHIM_H
#define LOCKSTEP_CCMARKGFM_SHIM_H

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

/* The library exports the node types of its extensions, but no installed header declares them. They are set once, when
   the extensions are registered; to Swift a C variable is shared mutable state, hence the functions. */
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL, CMARK_NODE_STRIKETHROUGH;

static inline cmark_node_type lockstep_node_table(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type lockstep_node_table_row(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type lockstep_node_table_cell(void) { return CMARK_NODE_TABLE_CELL; }
static inline cmark_node_type lockstep_node_strikethrough(void) { return CMARK_NODE_STRIKETHROUGH; }

#endif
