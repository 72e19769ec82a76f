// libtiff has no module map of its own; this file makes the header a target that can be imported.
#include "CTIFF.h"
