#ifndef LOCKSTEP_CCMARKGFM_SHIM_H
#define LOCKSTEP_CCMARKGFM_SHIM_H

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

/* The node types of extensions are C variables, which Swift takes for shared mutable state:
   they are set once, when the extensions are registered, and read through these. */
static inline cmark_node_type lockstep_node_table(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type lockstep_node_table_row(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type lockstep_node_table_cell(void) { return CMARK_NODE_TABLE_CELL; }
static inline cmark_node_type lockstep_node_strikethrough(void) { return CMARK_NODE_STRIKETHROUGH; }

#endif
