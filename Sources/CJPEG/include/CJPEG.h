// A small writer of baseline JPEG files over libjpeg, whose errors are long jumps that must not pass through Swift.
#ifndef AMBRA_CJPEG_H
#define AMBRA_CJPEG_H

#include <stddef.h>
#include <stdint.h>

enum {
    AMBRA_JPEG_OK = 0,
    // The picture cannot be a JPEG file: it has no pixels, or more than 65,500 rows or columns.
    AMBRA_JPEG_REFUSED = 1,
    AMBRA_JPEG_NO_MEMORY = 2,
};

// Compresses pixels of 8 bits, row after row: one channel of gray, or three of red, green and blue. `quality` is
// libjpeg's, 1 to 100. What is written is at `*bytes` until ambra_jpeg_free is called.
int ambra_jpeg_write(
    const uint8_t *pixels, size_t count, uint32_t width, uint32_t height, uint32_t channels, int quality,
    uint8_t **bytes, size_t *length);

void ambra_jpeg_free(uint8_t *bytes);

#endif
