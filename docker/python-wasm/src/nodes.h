/* The tree of files and folders, and what is open. */
#ifndef SANGJA_NODES_H
#define SANGJA_NODES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <wasi/api.h>

#define FILES_MAX 256
#define ROOT_FD 3
#define CAN_READ __WASI_RIGHTS_FD_READ
#define CAN_WRITE __WASI_RIGHTS_FD_WRITE

typedef __wasi_errno_t wasi_error;

typedef struct node {
    struct node *parent, *next, *inside; /* inside: the first of a folder's nodes, in the order of their making */
    char *name;
    uint8_t *bytes;
    uint32_t size, room, opened;
    uint64_t number, changed, used;
    __wasi_filetype_t type;
} node;

typedef struct {
    node *node; /* none: closed, or one of the three streams */
    uint64_t place, rights;
    __wasi_fdflags_t flags;
    bool stream;
} handle;

extern handle handles[FILES_MAX];
extern node root;

/* /dev/null: always empty, whatever is written to it. */
static inline bool is_null(const node *n) { return n->type == __WASI_FILETYPE_CHARACTER_DEVICE; }

static inline bool is_folder(const node *n) { return n->type == __WASI_FILETYPE_DIRECTORY; }

node *make(node *folder, const char *name, size_t length, __wasi_filetype_t type);
void put_into(node *folder, node *new);
void take_out(node *old);

/* Frees a node that is in no folder and that nobody has open. */
void forget_if_unused(node *old);

/* The time of a change: no two have the same, so that a folder's time tells of it even when the clock stands still. */
uint64_t change_time(void);

/* Walks a path. `folder` and `last` say where its last name stands; `found` is NULL where nothing has that name. */
typedef struct {
    node *folder, *found;
    const char *last;
    size_t length;
    bool must_be_folder;
} walked;

wasi_error walk(__wasi_fd_t fd, const char *path, walked *w);

/* What is open as fd; opened_file only where it is a file that may be read or written. */
wasi_error opened(__wasi_fd_t fd, handle **h);
wasi_error opened_file(__wasi_fd_t fd, uint64_t right, handle **h);

/* Gives a file room for so many bytes; new ones are 0. */
wasi_error make_room(node *file, uint64_t size);

#endif
