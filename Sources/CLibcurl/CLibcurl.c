// The wrappers are inline; this file makes them a library that can be linked.
#include "CLibcurl.h"
