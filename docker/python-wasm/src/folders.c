#include <stdlib.h>
#include <string.h>

#include "nodes.h"
#include "system.h"

/* ---- what a file is ---- */

static void describe(const node *n, __wasi_filestat_t *stat) {
    *stat = (__wasi_filestat_t){.dev = 1, .ino = n->number, .filetype = n->type, .nlink = n->parent ? 1 : 0};
    stat->size = n->size;
    stat->atim = n->used;
    stat->mtim = stat->ctim = n->changed;
}

wasi_error __wasi_fd_filestat_get(__wasi_fd_t fd, __wasi_filestat_t *stat) {
    handle *h;
    wasi_error error = opened(fd, &h);
    if (error) return error;
    *stat = (__wasi_filestat_t){.filetype = __WASI_FILETYPE_UNKNOWN};
    if (h->node) describe(h->node, stat);
    return 0;
}

wasi_error __wasi_path_filestat_get(__wasi_fd_t fd, __wasi_lookupflags_t follow, const char *path,
                                    __wasi_filestat_t *stat) {
    (void)follow;
    walked w;
    wasi_error error = walk(fd, path, &w);
    if (error) return error;
    if (!w.found) return __WASI_ERRNO_NOENT;
    describe(w.found, stat);
    return 0;
}

static void set_times(node *n, __wasi_timestamp_t used, __wasi_timestamp_t changed, __wasi_fstflags_t which) {
    if (which & __WASI_FSTFLAGS_ATIM) n->used = used;
    if (which & __WASI_FSTFLAGS_ATIM_NOW) n->used = system_time(__WASI_CLOCKID_REALTIME);
    if (which & __WASI_FSTFLAGS_MTIM) n->changed = changed;
    if (which & __WASI_FSTFLAGS_MTIM_NOW) n->changed = change_time();
}

wasi_error __wasi_fd_filestat_set_times(__wasi_fd_t fd, __wasi_timestamp_t used, __wasi_timestamp_t changed,
                                        __wasi_fstflags_t which) {
    handle *h;
    wasi_error error = opened(fd, &h);
    if (error) return error;
    if (h->node) set_times(h->node, used, changed, which);
    return 0;
}

wasi_error __wasi_path_filestat_set_times(__wasi_fd_t fd, __wasi_lookupflags_t follow, const char *path,
                                          __wasi_timestamp_t used, __wasi_timestamp_t changed,
                                          __wasi_fstflags_t which) {
    (void)follow;
    walked w;
    wasi_error error = walk(fd, path, &w);
    if (error) return error;
    if (!w.found) return __WASI_ERRNO_NOENT;
    set_times(w.found, used, changed, which);
    return 0;
}

wasi_error __wasi_fd_fdstat_get(__wasi_fd_t fd, __wasi_fdstat_t *stat) {
    handle *h;
    wasi_error error = opened(fd, &h);
    if (error) return error;
    *stat = (__wasi_fdstat_t){.fs_flags = h->flags, .fs_rights_base = h->rights};
    stat->fs_filetype = h->node ? h->node->type : __WASI_FILETYPE_UNKNOWN;
    stat->fs_rights_inheriting = fd == ROOT_FD || (h->node && is_folder(h->node)) ? ~UINT64_C(0) : 0;
    return 0;
}

wasi_error __wasi_fd_fdstat_set_flags(__wasi_fd_t fd, __wasi_fdflags_t flags) {
    handle *h;
    wasi_error error = opened(fd, &h);
    if (!error) h->flags = flags;
    return error;
}

wasi_error __wasi_fd_fdstat_set_rights(__wasi_fd_t fd, __wasi_rights_t rights, __wasi_rights_t inherited) {
    (void)inherited;
    handle *h;
    wasi_error error = opened(fd, &h);
    if (!error) h->rights &= rights;
    return error;
}

wasi_error __wasi_fd_prestat_get(__wasi_fd_t fd, __wasi_prestat_t *stat) {
    if (fd != ROOT_FD) return __WASI_ERRNO_BADF;
    *stat = (__wasi_prestat_t){.tag = __WASI_PREOPENTYPE_DIR, .u.dir.pr_name_len = 1};
    return 0;
}

wasi_error __wasi_fd_prestat_dir_name(__wasi_fd_t fd, uint8_t *path, __wasi_size_t length) {
    if (fd != ROOT_FD || length < 1) return __WASI_ERRNO_BADF;
    path[0] = '/';
    return 0;
}

/* The cookie is how many names were given before: as on other systems, changes while listing may show or not. */
wasi_error __wasi_fd_readdir(__wasi_fd_t fd, uint8_t *into, __wasi_size_t room, __wasi_dircookie_t cookie,
                             __wasi_size_t *used) {
    handle *h;
    wasi_error error = opened(fd, &h);
    *used = 0;
    if (error) return error;
    if (!h->node || !is_folder(h->node)) return __WASI_ERRNO_NOTDIR;
    node *each = h->node->inside;
    for (__wasi_dircookie_t skip = cookie; each && skip; skip--) each = each->next;
    for (; each && *used < room; each = each->next) {
        __wasi_dirent_t entry = {.d_next = ++cookie, .d_ino = each->number, .d_type = each->type};
        entry.d_namlen = strlen(each->name);
        __wasi_size_t part = room - *used < sizeof entry ? room - *used : sizeof entry;
        memcpy(into + *used, &entry, part);
        *used += part;
        part = room - *used < entry.d_namlen ? room - *used : entry.d_namlen;
        memcpy(into + *used, each->name, part);
        *used += part;
    }
    return 0;
}

/* ---- folders and names ---- */

wasi_error __wasi_path_create_directory(__wasi_fd_t fd, const char *path) {
    walked w;
    wasi_error error = walk(fd, path, &w);
    if (error) return error;
    if (w.found) return __WASI_ERRNO_EXIST;
    return make(w.folder, w.last, w.length, __WASI_FILETYPE_DIRECTORY) ? 0 : __WASI_ERRNO_NOSPC;
}

wasi_error __wasi_path_remove_directory(__wasi_fd_t fd, const char *path) {
    walked w;
    wasi_error error = walk(fd, path, &w);
    if (error) return error;
    if (!w.found) return __WASI_ERRNO_NOENT;
    if (!is_folder(w.found)) return __WASI_ERRNO_NOTDIR;
    if (w.found == &root || !w.last) return __WASI_ERRNO_INVAL;
    if (w.found->inside) return __WASI_ERRNO_NOTEMPTY;
    take_out(w.found);
    forget_if_unused(w.found);
    return 0;
}

wasi_error __wasi_path_unlink_file(__wasi_fd_t fd, const char *path) {
    walked w;
    wasi_error error = walk(fd, path, &w);
    if (error) return error;
    if (!w.found) return __WASI_ERRNO_NOENT;
    if (is_folder(w.found)) return __WASI_ERRNO_ISDIR;
    take_out(w.found);
    forget_if_unused(w.found);
    return 0;
}

static bool is_inside(const node *n, const node *folder) {
    for (; n && n != &root; n = n->parent)
        if (n == folder) return true;
    return false;
}

static wasi_error can_replace(const node *old, const node *with) {
    if (is_folder(old) && !is_folder(with)) return __WASI_ERRNO_ISDIR;
    if (!is_folder(old) && is_folder(with)) return __WASI_ERRNO_NOTDIR;
    return old->inside ? __WASI_ERRNO_NOTEMPTY : 0;
}

wasi_error __wasi_path_rename(__wasi_fd_t fd, const char *old_path, __wasi_fd_t new_fd, const char *new_path) {
    walked from, to;
    wasi_error error = walk(fd, old_path, &from);
    if (!error) error = walk(new_fd, new_path, &to);
    if (error) return error;
    if (!from.found) return __WASI_ERRNO_NOENT;
    if (from.found == to.found) return 0;
    if (!from.last || !to.last || is_inside(to.folder, from.found)) return __WASI_ERRNO_INVAL;
    if (to.must_be_folder && !is_folder(from.found)) return __WASI_ERRNO_NOTDIR;
    if (to.found && (error = can_replace(to.found, from.found))) return error;
    char *name = strndup(to.last, to.length);
    if (!name) return __WASI_ERRNO_NOSPC;
    if (to.found) {
        take_out(to.found);
        forget_if_unused(to.found);
    }
    take_out(from.found);
    free(from.found->name);
    from.found->name = name;
    put_into(to.folder, from.found);
    return 0;
}

/* ---- links, of which there are none ---- */

wasi_error __wasi_path_link(__wasi_fd_t fd, __wasi_lookupflags_t follow, const char *path, __wasi_fd_t new_fd,
                            const char *new_path) {
    (void)fd, (void)follow, (void)path, (void)new_fd, (void)new_path;
    return __WASI_ERRNO_NOTSUP;
}

wasi_error __wasi_path_symlink(const char *path, __wasi_fd_t fd, const char *new_path) {
    (void)path, (void)fd, (void)new_path;
    return __WASI_ERRNO_NOTSUP;
}

wasi_error __wasi_path_readlink(__wasi_fd_t fd, const char *path, uint8_t *into, __wasi_size_t room,
                                __wasi_size_t *used) {
    (void)into, (void)room;
    walked w;
    *used = 0;
    wasi_error error = walk(fd, path, &w);
    if (error) return error;
    return w.found ? __WASI_ERRNO_INVAL : __WASI_ERRNO_NOENT;
}
