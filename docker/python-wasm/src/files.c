#include <stdlib.h>
#include <string.h>

#include "host.h"
#include "nodes.h"

static wasi_error open_node(node *n, uint64_t rights, __wasi_fdflags_t flags, __wasi_fd_t *fd) {
    for (__wasi_fd_t i = 0; i < FILES_MAX; i++) {
        if (handles[i].node || handles[i].stream) continue;
        handles[i] = (handle){.node = n, .rights = rights, .flags = flags};
        n->opened++;
        *fd = i;
        return 0;
    }
    return __WASI_ERRNO_MFILE;
}

wasi_error __wasi_path_open(__wasi_fd_t fd, __wasi_lookupflags_t follow, const char *path, __wasi_oflags_t how,
                            __wasi_rights_t rights, __wasi_rights_t inherited, __wasi_fdflags_t flags,
                            __wasi_fd_t *opened_fd) {
    (void)follow, (void)inherited;
    walked w;
    wasi_error error = walk(fd, path, &w);
    if (error) return error;
    bool create = how & __WASI_OFLAGS_CREAT, writing = rights & CAN_WRITE;
    if (!w.found) {
        if (!create) return __WASI_ERRNO_NOENT;
        if (w.must_be_folder) return __WASI_ERRNO_ISDIR;
        w.found = make(w.folder, w.last, w.length, __WASI_FILETYPE_REGULAR_FILE);
        if (!w.found) return __WASI_ERRNO_NOSPC;
    } else {
        if (create && (how & __WASI_OFLAGS_EXCL)) return __WASI_ERRNO_EXIST;
        if (is_folder(w.found) && (writing && !(how & __WASI_OFLAGS_DIRECTORY))) return __WASI_ERRNO_ISDIR;
        if (!is_folder(w.found) && (how & __WASI_OFLAGS_DIRECTORY)) return __WASI_ERRNO_NOTDIR;
    }
    error = open_node(w.found, rights, flags, opened_fd);
    if (!error && (how & __WASI_OFLAGS_TRUNC) && !is_folder(w.found)) {
        w.found->size = 0;
        w.found->changed = change_time();
    }
    return error;
}

wasi_error __wasi_fd_close(__wasi_fd_t fd) {
    handle *h;
    wasi_error error = opened(fd, &h);
    if (error) return error;
    if (fd == ROOT_FD) return __WASI_ERRNO_BADF;
    node *n = h->node;
    *h = (handle){0};
    if (n) {
        n->opened--;
        forget_if_unused(n);
    }
    return 0;
}

wasi_error __wasi_fd_renumber(__wasi_fd_t from, __wasi_fd_t to) {
    handle *source;
    wasi_error error = opened(from, &source);
    if (error || from == to) return error;
    if (to >= FILES_MAX || from == ROOT_FD || to == ROOT_FD) return __WASI_ERRNO_BADF;
    if (handles[to].node || handles[to].stream) (void)!__wasi_fd_close(to);
    handles[to] = *source;
    *source = (handle){0};
    return 0;
}

static wasi_error read_at(handle *h, const __wasi_iovec_t *parts, size_t n, uint64_t place, __wasi_size_t *done) {
    node *file = h->node;
    *done = 0;
    for (size_t i = 0; i < n && place < file->size; i++) {
        uint64_t left = file->size - place, length = parts[i].buf_len < left ? parts[i].buf_len : left;
        memcpy(parts[i].buf, file->bytes + place, length);
        place += length;
        *done += length;
    }
    return 0;
}

static wasi_error write_at(handle *h, const __wasi_ciovec_t *parts, size_t n, uint64_t place, __wasi_size_t *done) {
    node *file = h->node;
    *done = 0;
    for (size_t i = 0; i < n; i++) {
        if (is_null(file)) *done += parts[i].buf_len;
        if (!parts[i].buf_len || is_null(file)) continue;
        wasi_error error = place > INT32_MAX ? __WASI_ERRNO_FBIG : make_room(file, place + parts[i].buf_len);
        if (error) return *done ? 0 : error;
        memcpy(file->bytes + place, parts[i].buf, parts[i].buf_len);
        place += parts[i].buf_len;
        *done += parts[i].buf_len;
        if (place > file->size) file->size = place;
    }
    file->changed = change_time();
    return 0;
}

wasi_error __wasi_fd_read(__wasi_fd_t fd, const __wasi_iovec_t *parts, size_t n, __wasi_size_t *done) {
    handle *h;
    *done = 0;
    if (!opened(fd, &h) && h->stream) return fd == 0 ? 0 : __WASI_ERRNO_BADF;
    wasi_error error = opened_file(fd, CAN_READ, &h);
    if (error) return error;
    error = read_at(h, parts, n, h->place, done);
    h->place += *done;
    return error;
}

wasi_error __wasi_fd_write(__wasi_fd_t fd, const __wasi_ciovec_t *parts, size_t n, __wasi_size_t *done) {
    handle *h;
    *done = 0;
    if (!opened(fd, &h) && h->stream) {
        if (!(h->rights & CAN_WRITE)) return __WASI_ERRNO_BADF;
        for (size_t i = 0; i < n; i++) {
            host_write((uint32_t)h->place, parts[i].buf, parts[i].buf_len);
            *done += parts[i].buf_len;
        }
        return 0;
    }
    wasi_error error = opened_file(fd, CAN_WRITE, &h);
    if (error) return error;
    if (h->flags & __WASI_FDFLAGS_APPEND) h->place = h->node->size;
    error = write_at(h, parts, n, h->place, done);
    h->place += *done;
    return error;
}

wasi_error __wasi_fd_pread(__wasi_fd_t fd, const __wasi_iovec_t *parts, size_t n, __wasi_filesize_t place,
                           __wasi_size_t *done) {
    handle *h;
    wasi_error error = opened_file(fd, CAN_READ, &h);
    return error ? error : read_at(h, parts, n, place, done);
}

wasi_error __wasi_fd_pwrite(__wasi_fd_t fd, const __wasi_ciovec_t *parts, size_t n, __wasi_filesize_t place,
                            __wasi_size_t *done) {
    handle *h;
    wasi_error error = opened_file(fd, CAN_WRITE, &h);
    return error ? error : write_at(h, parts, n, place, done);
}

wasi_error __wasi_fd_seek(__wasi_fd_t fd, __wasi_filedelta_t by, __wasi_whence_t from, __wasi_filesize_t *place) {
    handle *h;
    wasi_error error = opened_file(fd, 0, &h);
    if (error) return error;
    int64_t start = from == __WASI_WHENCE_SET ? 0 : from == __WASI_WHENCE_CUR ? (int64_t)h->place : h->node->size;
    if (from > __WASI_WHENCE_END || by < -start || by > INT64_MAX - start) return __WASI_ERRNO_INVAL;
    *place = h->place = start + by;
    return 0;
}

wasi_error __wasi_fd_tell(__wasi_fd_t fd, __wasi_filesize_t *place) {
    return __wasi_fd_seek(fd, 0, __WASI_WHENCE_CUR, place);
}

static wasi_error resize(node *file, uint64_t size) {
    if (is_null(file)) return __WASI_ERRNO_INVAL;
    wasi_error error = make_room(file, size);
    if (error) return error;
    file->size = size;
    file->changed = change_time();
    return 0;
}

wasi_error __wasi_fd_filestat_set_size(__wasi_fd_t fd, __wasi_filesize_t size) {
    handle *h;
    wasi_error error = opened_file(fd, CAN_WRITE, &h);
    return error ? error : resize(h->node, size);
}

wasi_error __wasi_fd_allocate(__wasi_fd_t fd, __wasi_filesize_t offset, __wasi_filesize_t length) {
    handle *h;
    wasi_error error = opened_file(fd, CAN_WRITE, &h);
    if (error) return error;
    if (offset > INT32_MAX || length > INT32_MAX) return __WASI_ERRNO_FBIG;
    return offset + length > h->node->size ? resize(h->node, offset + length) : 0;
}

wasi_error __wasi_fd_advise(__wasi_fd_t fd, __wasi_filesize_t at, __wasi_filesize_t length, __wasi_advice_t advice) {
    (void)at, (void)length, (void)advice;
    handle *h;
    return opened(fd, &h);
}

wasi_error __wasi_fd_sync(__wasi_fd_t fd) {
    handle *h;
    return opened(fd, &h);
}

wasi_error __wasi_fd_datasync(__wasi_fd_t fd) { return __wasi_fd_sync(fd); }
