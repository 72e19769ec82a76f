// A small reader of PNG files over libpng, whose errors are long jumps that must not pass through Swift.
#ifndef AMBRA_CPNG_H
#define AMBRA_CPNG_H

#include <stddef.h>
#include <stdint.h>

enum {
    AMBRA_PNG_OK = 0,
    AMBRA_PNG_DAMAGED = 1,
    AMBRA_PNG_NO_MEMORY = 2,
};

// What the pixels are once palettes and depths below 8 bits are expanded.
typedef struct {
    uint32_t width;
    uint32_t height;
    // 8 or 16.
    uint32_t bit_depth;
    // 1 grey, 2 grey and alpha, 3 colours, 4 colours and alpha.
    uint32_t channels;
} ambra_png_info;

// Reads what stands before the pixels. Images of more than 65,535 rows or columns count as damaged.
int ambra_png_read_info(const uint8_t *bytes, size_t length, ambra_png_info *info);

// Reads the pixels into a buffer of width * height * channels * bit_depth / 8 bytes, samples in the machine's byte
// order. `info` must be what ambra_png_read_info said of the same bytes.
int ambra_png_read(const uint8_t *bytes, size_t length, const ambra_png_info *info, uint8_t *pixels, size_t capacity);

#endif
