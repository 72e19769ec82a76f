/// Typed forms of the libcurl calls that take variable arguments; Swift cannot call those.
///
/// Everything else of libcurl is called as it is. Written for libcurl 7.85 and later.

#ifndef AMBRA_CLIBCURL_H
#define AMBRA_CLIBCURL_H

#include <curl/curl.h>

#if LIBCURL_VERSION_NUM < 0x075500
#error "libcurl 7.85 or later is needed"
#endif

typedef size_t (*ambra_curl_data_callback)(char *_Nullable bytes, size_t size, size_t count, void *_Nullable context);
typedef int (*ambra_curl_prereq_callback)(void *_Nullable context, char *_Nullable remote_ip, char *_Nullable local_ip,
                                          int remote_port, int local_port);

/// `CURLAUTH_BASIC`, whose macro Swift cannot read.
enum { AMBRA_CURLAUTH_BASIC = 1 };

// MARK: Options of a transfer

static inline CURLcode ambra_curl_set_long(CURL *_Nonnull handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ambra_curl_set_offset(CURL *_Nonnull handle, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ambra_curl_set_string(CURL *_Nonnull handle, CURLoption option, const char *_Nullable value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ambra_curl_set_pointer(CURL *_Nonnull handle, CURLoption option, void *_Nullable value) {
    return curl_easy_setopt(handle, option, value);
}

/// libcurl keeps a copy of the bytes.
static inline CURLcode ambra_curl_set_blob(CURL *_Nonnull handle, CURLoption option, const void *_Nullable bytes,
                                           size_t count) {
    struct curl_blob blob = {(void *)bytes, count, CURL_BLOB_COPY};
    return curl_easy_setopt(handle, option, &blob);
}

static inline CURLcode ambra_curl_set_headers(CURL *_Nonnull handle, struct curl_slist *_Nullable list) {
    return curl_easy_setopt(handle, CURLOPT_HTTPHEADER, list);
}

static inline CURLcode ambra_curl_set_data_callback(CURL *_Nonnull handle, CURLoption option,
                                                    ambra_curl_data_callback _Nonnull callback) {
    return curl_easy_setopt(handle, option, callback);
}

static inline CURLcode ambra_curl_set_prereq_callback(CURL *_Nonnull handle,
                                                      ambra_curl_prereq_callback _Nonnull callback) {
    return curl_easy_setopt(handle, CURLOPT_PREREQFUNCTION, callback);
}

// MARK: What libcurl was built with

/// The file of trusted authorities; NULL when there is none.
static inline const char *_Nullable ambra_curl_authority_file(void) {
    return curl_version_info(CURLVERSION_NOW)->cainfo;
}

// MARK: What is known of a transfer

static inline CURLcode ambra_curl_get_long(CURL *_Nonnull handle, CURLINFO info, long *_Nonnull value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode ambra_curl_get_offset(CURL *_Nonnull handle, CURLINFO info, curl_off_t *_Nonnull value) {
    return curl_easy_getinfo(handle, info, value);
}

/// The socket of a connection that was made with `CURLOPT_CONNECT_ONLY`.
static inline CURLcode ambra_curl_get_socket(CURL *_Nonnull handle, curl_socket_t *_Nonnull socket) {
    return curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, socket);
}

// MARK: Options of a set of transfers

static inline CURLMcode ambra_curl_multi_set_long(CURLM *_Nonnull multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

/// Takes the next message of a finished transfer; 0 when there is none.
static inline int ambra_curl_next_finished(CURLM *_Nonnull multi, CURL *_Nullable *_Nonnull handle,
                                           CURLcode *_Nonnull result) {
    int remaining = 0;
    CURLMsg *message;
    while ((message = curl_multi_info_read(multi, &remaining)) != NULL) {
        if (message->msg == CURLMSG_DONE) {
            *handle = message->easy_handle;
            *result = message->data.result;
            return 1;
        }
    }
    return 0;
}

#endif
