// A small reader of TIFF files over libtiff, from memory, quiet and with a limit on what it allocates.
#ifndef AMBRA_CTIFF_H
#define AMBRA_CTIFF_H

#include <stddef.h>
#include <stdint.h>

typedef struct ambra_tiff ambra_tiff;

// What the tags of a page say; the numbers are those of TIFF 6.0.
typedef struct {
    uint32_t width;
    uint32_t height;
    uint16_t bits_per_sample;
    uint16_t samples_per_pixel;
    uint16_t photometric;
    uint16_t compression;
    uint16_t sample_format;
    uint16_t planar;
    uint16_t orientation;
    // Samples beside the colours, such as transparency.
    uint16_t extra_samples;
    // 1 when the decoder turns luminance and chrominance into red, green and blue.
    uint16_t is_converted;
} ambra_tiff_page;

// Opens a file in memory, which must outlive the result. NULL when it is no TIFF file.
ambra_tiff *ambra_tiff_open(const uint8_t *bytes, size_t length, size_t largest_allocation);

void ambra_tiff_close(ambra_tiff *tiff);

// Describes the current page, the first one after opening. 0 when it has no usable size.
int ambra_tiff_describe(ambra_tiff *tiff, ambra_tiff_page *page);

// How many bytes the strips or tiles of the current page have in the file.
uint64_t ambra_tiff_stored(ambra_tiff *tiff);

// Goes to the next page. 0 when there is none; what stands there then and is no page, or one that came before, is damage.
int ambra_tiff_advance(ambra_tiff *tiff);

// Whether pages follow that cannot be reached because the chain of pages is damaged.
int ambra_tiff_is_damaged(ambra_tiff *tiff);

// Reads the pixels of the current page, row after row, each row starting at a byte, samples in the machine's byte order
// and all samples of a pixel together. `capacity` must be what a page of this description holds. 0 when it is damaged.
int ambra_tiff_read(ambra_tiff *tiff, const ambra_tiff_page *page, uint8_t *pixels, size_t capacity);

// The colours of the current page's palette, 16 bits each. 0 when there is no palette of `count` entries.
int ambra_tiff_palette(ambra_tiff *tiff, uint16_t *red, uint16_t *green, uint16_t *blue, uint32_t count);

#endif
