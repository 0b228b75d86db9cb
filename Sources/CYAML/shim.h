#ifndef LOCKSTEP_CYAML_SHIM_H
#define LOCKSTEP_CYAML_SHIM_H

#include <yaml.h>

#endif
