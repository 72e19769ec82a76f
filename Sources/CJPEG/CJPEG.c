#include "CJPEG.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include <jpeglib.h>

typedef struct {
    struct jpeg_error_mgr manager;
    jmp_buf jump;
} quiet_errors;

typedef struct {
    struct jpeg_destination_mgr manager;
    uint8_t *bytes;
    size_t capacity;
    size_t length;
} memory_writer;

static void fail(j_common_ptr info) { longjmp(((quiet_errors *)info->err)->jump, 1); }

static void ignore(j_common_ptr info) { (void)info; }

static void begin(j_compress_ptr info) {
    memory_writer *writer = (memory_writer *)info->dest;
    writer->manager.next_output_byte = writer->bytes;
    writer->manager.free_in_buffer = writer->capacity;
}

// Called when the buffer is full, whatever the counters say.
static boolean grow(j_compress_ptr info) {
    memory_writer *writer = (memory_writer *)info->dest;
    uint8_t *larger = writer->capacity > SIZE_MAX / 2 ? NULL : realloc(writer->bytes, writer->capacity * 2);
    if (larger == NULL) fail((j_common_ptr)info);
    writer->bytes = larger;
    writer->manager.next_output_byte = larger + writer->capacity;
    writer->manager.free_in_buffer = writer->capacity;
    writer->capacity *= 2;
    return TRUE;
}

static void end(j_compress_ptr info) {
    memory_writer *writer = (memory_writer *)info->dest;
    writer->length = writer->capacity - writer->manager.free_in_buffer;
}

int ambra_jpeg_write(
    const uint8_t *pixels, size_t count, uint32_t width, uint32_t height, uint32_t channels, int quality,
    uint8_t **bytes, size_t *length) {
    const size_t stride = (size_t)width * channels;
    if (channels != 1 && channels != 3) return AMBRA_JPEG_REFUSED;
    if (width == 0 || height == 0 || width > JPEG_MAX_DIMENSION || height > JPEG_MAX_DIMENSION) return AMBRA_JPEG_REFUSED;
    if (count / stride < height) return AMBRA_JPEG_REFUSED;

    memory_writer writer = {{0}, malloc(1 << 16), 1 << 16, 0};
    if (writer.bytes == NULL) return AMBRA_JPEG_NO_MEMORY;
    writer.manager.init_destination = begin;
    writer.manager.empty_output_buffer = grow;
    writer.manager.term_destination = end;

    struct jpeg_compress_struct info;
    quiet_errors errors;
    info.err = jpeg_std_error(&errors.manager);
    errors.manager.error_exit = fail;
    errors.manager.output_message = ignore;
    if (setjmp(errors.jump)) {
        jpeg_destroy_compress(&info);
        free(writer.bytes);
        return AMBRA_JPEG_NO_MEMORY;
    }
    jpeg_create_compress(&info);
    info.dest = &writer.manager;
    info.image_width = width;
    info.image_height = height;
    info.input_components = (int)channels;
    info.in_color_space = channels == 1 ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, quality, TRUE);
    jpeg_start_compress(&info, TRUE);
    while (info.next_scanline < height) {
        JSAMPROW row = (JSAMPROW)(pixels + info.next_scanline * stride);
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    *bytes = writer.bytes;
    *length = writer.length;
    return AMBRA_JPEG_OK;
}

void ambra_jpeg_free(uint8_t *bytes) { free(bytes); }
