#include "CAllocationMeter.h"

static __thread long held;
static __thread long highest;
static __thread long first;

void allocation_meter_start(void) {
    first = held;
    highest = held;
}

long allocation_meter_peak(void) { return highest - first; }

#if defined(__GLIBC__) || defined(__linux__)

#include <errno.h>
#include <malloc.h>
#include <stddef.h>
#include <stdint.h>

// The program's own definitions take the place of the library's everywhere in the process, zlib and Swift's runtime
// included. What one thread allocates and another frees is counted for each of them as it happens.

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *old, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);
extern void __libc_free(void *memory);

static void *took(void *memory) {
    if (memory) {
        held += (long)malloc_usable_size(memory);
        if (held > highest) highest = held;
    }
    return memory;
}

int allocation_meter_is_active(void) { return 1; }

void *malloc(size_t size) { return took(__libc_malloc(size)); }

void *calloc(size_t count, size_t size) { return took(__libc_calloc(count, size)); }

void *realloc(void *old, size_t size) {
    long before = old ? (long)malloc_usable_size(old) : 0;
    void *memory = __libc_realloc(old, size);
    if (!memory && size != 0) return NULL;
    // While a block moves, both places exist.
    if (memory && memory != old) {
        took(memory);
        held -= before;
        return memory;
    }
    held -= before;
    return took(memory);
}

void free(void *memory) {
    if (memory) held -= (long)malloc_usable_size(memory);
    __libc_free(memory);
}

void *memalign(size_t alignment, size_t size) { return took(__libc_memalign(alignment, size)); }

void *aligned_alloc(size_t alignment, size_t size) { return took(__libc_memalign(alignment, size)); }

int posix_memalign(void **memory, size_t alignment, size_t size) {
    if (alignment % sizeof(void *) != 0 || (alignment & (alignment - 1)) != 0) return EINVAL;
    void *made = took(__libc_memalign(alignment, size));
    if (!made) return ENOMEM;
    *memory = made;
    return 0;
}

#else

int allocation_meter_is_active(void) { return 0; }

#endif
