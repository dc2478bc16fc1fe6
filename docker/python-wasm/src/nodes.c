#include "nodes.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "files.h"
#include "system.h"

#define NAME_MAX_BYTES 255

handle handles[FILES_MAX];
node root = {.parent = &root, .name = "", .number = 1, .type = __WASI_FILETYPE_DIRECTORY};
static uint64_t numbers = 1, last_change;

uint64_t change_time(void) {
    uint64_t time = system_time(__WASI_CLOCKID_REALTIME);
    return last_change = time > last_change ? time : last_change + 1;
}

static node *find_in(node *folder, const char *name, size_t length) {
    for (node *each = folder->inside; each; each = each->next)
        if (strlen(each->name) == length && !memcmp(each->name, name, length)) return each;
    return NULL;
}

void put_into(node *folder, node *new) {
    node **end = &folder->inside;
    while (*end) end = &(*end)->next;
    *end = new;
    new->next = NULL;
    new->parent = folder;
    folder->changed = change_time();
}

void take_out(node *old) {
    node **place = &old->parent->inside;
    while (*place != old) place = &(*place)->next;
    *place = old->next;
    old->parent->changed = change_time();
    old->parent = NULL;
}

void forget_if_unused(node *old) {
    if (old->parent || old->opened) return;
    free(old->bytes);
    free(old->name);
    free(old);
}

node *make(node *folder, const char *name, size_t length, __wasi_filetype_t type) {
    node *new = calloc(1, sizeof *new);
    char *copy = new ? strndup(name, length) : NULL;
    if (!copy) {
        free(new);
        return NULL;
    }
    new->name = copy;
    new->type = type;
    new->number = ++numbers;
    put_into(folder, new);
    new->changed = new->used = folder->changed;
    return new;
}

wasi_error walk(__wasi_fd_t fd, const char *path, walked *w) {
    if (fd >= FILES_MAX || !handles[fd].node) return __WASI_ERRNO_BADF;
    node *at = handles[fd].node;
    if (!is_folder(at)) return __WASI_ERRNO_NOTDIR;
    if (!at->parent) return __WASI_ERRNO_NOENT; /* a folder that was removed while it was open */
    *w = (walked){.folder = at, .found = at};
    if (!*path) return __WASI_ERRNO_NOENT;
    while (*path == '/') path++;
    while (*path) {
        size_t length = strcspn(path, "/");
        if (length > NAME_MAX_BYTES) return __WASI_ERRNO_NAMETOOLONG;
        if (!w->found) return __WASI_ERRNO_NOENT;
        if (!is_folder(w->found)) return __WASI_ERRNO_NOTDIR;
        if (length == 1 && path[0] == '.') {
            w->last = NULL;
        } else if (length == 2 && path[0] == '.' && path[1] == '.') {
            w->found = w->found->parent;
            w->last = NULL;
        } else {
            w->folder = w->found;
            w->last = path;
            w->length = length;
            w->found = find_in(w->folder, path, length);
        }
        path += length;
        w->must_be_folder = *path == '/';
        while (*path == '/') path++;
    }
    if (w->must_be_folder && w->found && !is_folder(w->found)) return __WASI_ERRNO_NOTDIR;
    return 0;
}

wasi_error opened(__wasi_fd_t fd, handle **h) {
    if (fd >= FILES_MAX || !(handles[fd].node || handles[fd].stream)) return __WASI_ERRNO_BADF;
    *h = &handles[fd];
    return 0;
}

wasi_error opened_file(__wasi_fd_t fd, uint64_t right, handle **h) {
    wasi_error error = opened(fd, h);
    if (error) return error;
    if ((*h)->stream) return __WASI_ERRNO_SPIPE;
    if (is_folder((*h)->node)) return __WASI_ERRNO_ISDIR;
    return ((*h)->rights & right) == right ? 0 : __WASI_ERRNO_BADF;
}

wasi_error make_room(node *file, uint64_t size) {
    if (size > INT32_MAX) return __WASI_ERRNO_FBIG;
    if (size > file->room) {
        uint64_t room = size + size / 2 + 64;
        uint8_t *bytes = realloc(file->bytes, room);
        if (!bytes) bytes = realloc(file->bytes, room = size);
        if (!bytes) return __WASI_ERRNO_NOSPC;
        file->bytes = bytes;
        file->room = room;
    }
    if (size > file->size) memset(file->bytes + file->size, 0, size - file->size);
    return 0;
}

int files_start(const char *home) {
    uint64_t all = ~UINT64_C(0), stream_rights = __WASI_RIGHTS_FD_READ | __WASI_RIGHTS_FD_WRITE;
    for (int fd = 0; fd < 3; fd++)
        handles[fd] = (handle){.stream = true, .place = fd, .rights = fd ? CAN_WRITE : stream_rights & CAN_READ};
    handles[ROOT_FD] = (handle){.node = &root, .rights = all};
    root.opened = 1;
    root.changed = root.used = change_time();
    const char *last = strrchr(home, '/');
    node *parent = make(&root, home + 1, last - home - 1, __WASI_FILETYPE_DIRECTORY);
    node *devices = make(&root, "dev", 3, __WASI_FILETYPE_DIRECTORY);
    bool made = parent && devices && make(parent, last + 1, strlen(last + 1), __WASI_FILETYPE_DIRECTORY) &&
                make(devices, "null", 4, __WASI_FILETYPE_CHARACTER_DEVICE) &&
                make(&root, "tmp", 3, __WASI_FILETYPE_DIRECTORY);
    if (!made) return -1;
    return chdir(home);
}
