#include "CPNG.h"

#include <png.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    const uint8_t *bytes;
    size_t length;
    size_t position;
} memory_reader;

static void read_memory(png_structp png, png_bytep target, png_size_t count) {
    memory_reader *reader = png_get_io_ptr(png);
    if (count > reader->length - reader->position) png_error(png, "end of data");
    memcpy(target, reader->bytes + reader->position, count);
    reader->position += count;
}

static void fail(png_structp png, png_const_charp message) {
    (void)message;
    longjmp(*png_set_longjmp_fn(png, longjmp, sizeof(jmp_buf)), 1);
}

static void ignore(png_structp png, png_const_charp message) {
    (void)png;
    (void)message;
}

// Reads up to the pixels and asks for the expansions.
static void begin(png_structp png, png_infop info, memory_reader *reader) {
    png_set_read_fn(png, reader, read_memory);
    png_set_user_limits(png, 65535, 65535);
    png_set_chunk_malloc_max(png, 8u << 20);
    png_read_info(png, info);
    png_set_expand(png);
    const uint16_t one = 1;
    if (*(const uint8_t *)&one == 1) png_set_swap(png);
    png_set_interlace_handling(png);
    png_read_update_info(png, info);
}

static void describe(png_structp png, png_infop info, ambra_png_info *description) {
    description->width = png_get_image_width(png, info);
    description->height = png_get_image_height(png, info);
    description->bit_depth = png_get_bit_depth(png, info);
    description->channels = png_get_channels(png, info);
}

int ambra_png_read_info(const uint8_t *bytes, size_t length, ambra_png_info *description) {
    memory_reader reader = {bytes, length, 0};
    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, NULL, fail, ignore);
    if (png == NULL) return AMBRA_PNG_NO_MEMORY;
    png_infop info = png_create_info_struct(png);
    if (info == NULL || setjmp(png_jmpbuf(png))) {
        png_destroy_read_struct(&png, &info, NULL);
        return AMBRA_PNG_DAMAGED;
    }
    begin(png, info, &reader);
    describe(png, info, description);
    png_destroy_read_struct(&png, &info, NULL);
    return AMBRA_PNG_OK;
}

int ambra_png_read(const uint8_t *bytes, size_t length, const ambra_png_info *expected, uint8_t *pixels, size_t capacity) {
    memory_reader reader = {bytes, length, 0};
    const size_t stride = (size_t)expected->width * expected->channels * (expected->bit_depth / 8);
    if (expected->height == 0 || stride == 0 || capacity / stride < expected->height) return AMBRA_PNG_NO_MEMORY;
    png_bytepp rows = malloc(sizeof(png_bytep) * expected->height);
    if (rows == NULL) return AMBRA_PNG_NO_MEMORY;
    for (uint32_t row = 0; row < expected->height; row++) rows[row] = pixels + row * stride;
    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, NULL, fail, ignore);
    png_infop info = png == NULL ? NULL : png_create_info_struct(png);
    if (info == NULL || setjmp(png_jmpbuf(png))) {
        png_destroy_read_struct(&png, &info, NULL);
        free(rows);
        return AMBRA_PNG_DAMAGED;
    }
    ambra_png_info found;
    begin(png, info, &reader);
    describe(png, info, &found);
    if (memcmp(&found, expected, sizeof found) != 0 || png_get_rowbytes(png, info) != stride) png_error(png, "changed");
    png_read_image(png, rows);
    png_read_end(png, NULL);
    png_destroy_read_struct(&png, &info, NULL);
    free(rows);
    return AMBRA_PNG_OK;
}
