#include "CTIFF.h"

#include <stdlib.h>
#include <string.h>
#include <tiffio.h>

struct ambra_tiff {
    TIFF *file;
    const uint8_t *bytes;
    uint64_t length;
    uint64_t position;
    size_t largest_allocation;
    int errors;
};

static tmsize_t read_bytes(thandle_t handle, void *target, tmsize_t count) {
    ambra_tiff *tiff = (ambra_tiff *)handle;
    if (count <= 0 || tiff->position >= tiff->length) return 0;
    uint64_t rest = tiff->length - tiff->position;
    uint64_t taken = (uint64_t)count < rest ? (uint64_t)count : rest;
    memcpy(target, tiff->bytes + tiff->position, taken);
    tiff->position += taken;
    return (tmsize_t)taken;
}

static tmsize_t write_bytes(thandle_t handle, void *source, tmsize_t count) {
    (void)handle;
    (void)source;
    (void)count;
    return 0;
}

static toff_t seek(thandle_t handle, toff_t offset, int whence) {
    ambra_tiff *tiff = (ambra_tiff *)handle;
    uint64_t base = whence == SEEK_CUR ? tiff->position : whence == SEEK_END ? tiff->length : 0;
    tiff->position = base + offset;
    return tiff->position;
}

static int close_nothing(thandle_t handle) {
    (void)handle;
    return 0;
}

static toff_t size(thandle_t handle) { return ((ambra_tiff *)handle)->length; }

static int note_error(TIFF *file, void *data, const char *module, const char *format, va_list arguments) {
    (void)file;
    (void)module;
    (void)format;
    (void)arguments;
    ((ambra_tiff *)data)->errors += 1;
    return 1;
}

static int ignore(TIFF *file, void *data, const char *module, const char *format, va_list arguments) {
    (void)file;
    (void)data;
    (void)module;
    (void)format;
    (void)arguments;
    return 1;
}

ambra_tiff *ambra_tiff_open(const uint8_t *bytes, size_t length, size_t largest_allocation) {
    ambra_tiff *tiff = calloc(1, sizeof *tiff);
    TIFFOpenOptions *options = TIFFOpenOptionsAlloc();
    if (tiff == NULL || options == NULL) {
        free(tiff);
        if (options != NULL) TIFFOpenOptionsFree(options);
        return NULL;
    }
    tiff->bytes = bytes;
    tiff->length = length;
    tiff->largest_allocation = largest_allocation;
    TIFFOpenOptionsSetMaxSingleMemAlloc(options, (tmsize_t)largest_allocation);
    TIFFOpenOptionsSetErrorHandlerExtR(options, note_error, tiff);
    TIFFOpenOptionsSetWarningHandlerExtR(options, ignore, tiff);
    tiff->file = TIFFClientOpenExt(
        "memory", "rm", (thandle_t)tiff, read_bytes, write_bytes, seek, close_nothing, size, NULL, NULL, options);
    TIFFOpenOptionsFree(options);
    if (tiff->file == NULL) {
        free(tiff);
        return NULL;
    }
    return tiff;
}

void ambra_tiff_close(ambra_tiff *tiff) {
    TIFFClose(tiff->file);
    free(tiff);
}

int ambra_tiff_describe(ambra_tiff *tiff, ambra_tiff_page *page) {
    TIFF *file = tiff->file;
    uint16_t *kinds = NULL;
    memset(page, 0, sizeof *page);
    if (!TIFFGetField(file, TIFFTAG_IMAGEWIDTH, &page->width)) return 0;
    if (!TIFFGetField(file, TIFFTAG_IMAGELENGTH, &page->height)) return 0;
    if (!TIFFGetField(file, TIFFTAG_PHOTOMETRIC, &page->photometric)) return 0;
    TIFFGetFieldDefaulted(file, TIFFTAG_BITSPERSAMPLE, &page->bits_per_sample);
    TIFFGetFieldDefaulted(file, TIFFTAG_SAMPLESPERPIXEL, &page->samples_per_pixel);
    TIFFGetFieldDefaulted(file, TIFFTAG_COMPRESSION, &page->compression);
    TIFFGetFieldDefaulted(file, TIFFTAG_SAMPLEFORMAT, &page->sample_format);
    TIFFGetFieldDefaulted(file, TIFFTAG_PLANARCONFIG, &page->planar);
    TIFFGetFieldDefaulted(file, TIFFTAG_ORIENTATION, &page->orientation);
    TIFFGetFieldDefaulted(file, TIFFTAG_EXTRASAMPLES, &page->extra_samples, &kinds);
    if (page->compression == COMPRESSION_JPEG && page->photometric == PHOTOMETRIC_YCBCR) {
        page->is_converted = TIFFSetField(file, TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB) == 1;
    }
    return page->width > 0 && page->height > 0 && page->bits_per_sample > 0 && page->samples_per_pixel > 0;
}

uint64_t ambra_tiff_stored(ambra_tiff *tiff) {
    uint32_t count = TIFFIsTiled(tiff->file) ? TIFFNumberOfTiles(tiff->file) : TIFFNumberOfStrips(tiff->file);
    uint64_t stored = 0;
    for (uint32_t index = 0; index < count; index++) {
        uint64_t bytes = TIFFGetStrileByteCount(tiff->file, index);
        // Some writers state more than there is.
        stored += bytes < tiff->length ? bytes : tiff->length;
    }
    return stored;
}

int ambra_tiff_advance(ambra_tiff *tiff) {
    if (TIFFLastDirectory(tiff->file)) return 0;
    if (TIFFReadDirectory(tiff->file) == 1) return 1;
    tiff->errors += 1;
    return 0;
}

int ambra_tiff_is_damaged(ambra_tiff *tiff) { return tiff->errors > 0; }

// Bytes of a row that holds `samples` samples of each pixel.
static size_t row_bytes(const ambra_tiff_page *page, uint32_t width, uint16_t samples) {
    return ((size_t)width * samples * page->bits_per_sample + 7) / 8;
}

// Puts a piece of a row at its place: as it is when all samples stand together, else every one beside its siblings.
static void place(
    const ambra_tiff_page *page, uint8_t *row, uint32_t x, uint32_t count, uint16_t sample, const uint8_t *piece) {
    if (page->planar == PLANARCONFIG_CONTIG || page->samples_per_pixel == 1) {
        size_t start = (size_t)x * page->samples_per_pixel * page->bits_per_sample / 8;
        memcpy(row + start, piece, row_bytes(page, count, page->samples_per_pixel));
        return;
    }
    size_t cell = page->bits_per_sample / 8;
    for (uint32_t column = 0; column < count; column++) {
        size_t target = ((size_t)(x + column) * page->samples_per_pixel + sample) * cell;
        memcpy(row + target, piece + column * cell, cell);
    }
}

static int read_rows(ambra_tiff *tiff, const ambra_tiff_page *page, uint16_t sample, uint8_t *pixels, size_t stride) {
    uint16_t together = page->planar == PLANARCONFIG_CONTIG ? page->samples_per_pixel : 1;
    tmsize_t length = TIFFScanlineSize(tiff->file);
    if (length <= 0 || (size_t)length < row_bytes(page, page->width, together)) return 0;
    if ((size_t)length > tiff->largest_allocation) return 0;
    uint8_t *line = malloc((size_t)length);
    if (line == NULL) return 0;
    for (uint32_t y = 0; y < page->height; y++) {
        if (TIFFReadScanline(tiff->file, line, y, sample) != 1) {
            free(line);
            return 0;
        }
        place(page, pixels + y * stride, 0, page->width, sample, line);
    }
    free(line);
    return 1;
}

static int read_tiles(ambra_tiff *tiff, const ambra_tiff_page *page, uint16_t sample, uint8_t *pixels, size_t stride) {
    uint16_t together = page->planar == PLANARCONFIG_CONTIG ? page->samples_per_pixel : 1;
    uint32_t width = 0, height = 0;
    if (!TIFFGetField(tiff->file, TIFFTAG_TILEWIDTH, &width) || width == 0) return 0;
    if (!TIFFGetField(tiff->file, TIFFTAG_TILELENGTH, &height) || height == 0) return 0;
    if ((uint64_t)width * together * page->bits_per_sample % 8 != 0) return 0;
    tmsize_t length = TIFFTileSize(tiff->file);
    size_t tile_row = row_bytes(page, width, together);
    if (length <= 0 || (size_t)length > tiff->largest_allocation || (size_t)length / tile_row < height) return 0;
    uint8_t *tile = malloc((size_t)length);
    if (tile == NULL) return 0;
    int is_whole = 1;
    for (uint64_t y = 0; y < page->height && is_whole; y += height) {
        for (uint64_t x = 0; x < page->width && is_whole; x += width) {
            is_whole = TIFFReadTile(tiff->file, tile, (uint32_t)x, (uint32_t)y, 0, sample) >= 0;
            uint64_t columns = page->width - x < width ? page->width - x : width;
            uint64_t rows = page->height - y < height ? page->height - y : height;
            for (uint64_t row = 0; row < rows && is_whole; row++) {
                place(page, pixels + (y + row) * stride, (uint32_t)x, (uint32_t)columns, sample, tile + row * tile_row);
            }
        }
    }
    free(tile);
    return is_whole;
}

int ambra_tiff_read(ambra_tiff *tiff, const ambra_tiff_page *page, uint8_t *pixels, size_t capacity) {
    int is_separate = page->planar == PLANARCONFIG_SEPARATE && page->samples_per_pixel > 1;
    if (is_separate && page->bits_per_sample % 8 != 0) return 0;
    size_t stride = row_bytes(page, page->width, page->samples_per_pixel);
    if (stride == 0 || capacity / stride < page->height) return 0;
    int errors = tiff->errors;
    uint16_t passes = is_separate ? page->samples_per_pixel : 1;
    for (uint16_t sample = 0; sample < passes; sample++) {
        int is_whole = TIFFIsTiled(tiff->file) ? read_tiles(tiff, page, sample, pixels, stride)
                                               : read_rows(tiff, page, sample, pixels, stride);
        if (!is_whole) return 0;
    }
    return tiff->errors == errors;
}

int ambra_tiff_palette(ambra_tiff *tiff, uint16_t *red, uint16_t *green, uint16_t *blue, uint32_t count) {
    uint16_t bits = 0;
    uint16_t *tables[3] = {NULL, NULL, NULL};
    TIFFGetFieldDefaulted(tiff->file, TIFFTAG_BITSPERSAMPLE, &bits);
    if (bits > 16 || (1u << bits) != count) return 0;
    if (!TIFFGetField(tiff->file, TIFFTAG_COLORMAP, &tables[0], &tables[1], &tables[2])) return 0;
    memcpy(red, tables[0], count * sizeof(uint16_t));
    memcpy(green, tables[1], count * sizeof(uint16_t));
    memcpy(blue, tables[2], count * sizeof(uint16_t));
    return 1;
}
