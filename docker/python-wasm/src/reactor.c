/* CPython as a reactor: start once (sb_init), keep a copy of the memory, call sb_run on a fresh copy for each run. */
#define Py_BUILD_CORE
#include <Python.h>
#include <internal/pycore_frame.h>
#include <internal/pycore_pystate.h>

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "files.h"
#include "host.h"
#include "system.h"
#include "watch.h"

#define EXPORT(name) __attribute__((export_name(name)))
#define HOME "/home/learner"
#define PROGRAM "main.py"
#define SEED_OF_THE_SNAPSHOT 1

/* ---- the library's archive: see library.py, which writes it ---- */

#define MAGIC "sangja-library-1"
#define IS_PACKAGE 1
#define AT_START 2

typedef struct {
    uint32_t flags, offset, size, name_length;
} entry;

typedef struct {
    char magic[16];
    uint32_t count, index_size;
} archive_head;

static char *index_bytes;
static archive_head head;

static int failed(const char *what) {
    fprintf(stderr, "python could not start: %s\n", what);
    if (PyErr_Occurred()) PyErr_Print();
    return 1;
}

static int read_index(void) {
    if (host_library(0, &head, sizeof head) || memcmp(head.magic, MAGIC, 16)) return failed("no library's archive");
    index_bytes = malloc(head.index_size);
    if (!index_bytes || host_library(sizeof head, index_bytes, head.index_size)) return failed("library's index");
    return 0;
}

typedef int (*visitor)(const char *name, const entry *e, void *data);

static int each_entry(visitor visit, void *data) {
    char *at = index_bytes;
    for (uint32_t i = 0; i < head.count; i++) {
        entry e;
        memcpy(&e, at, sizeof e);
        at += sizeof e;
        if (visit(at, &e, data)) return -1;
        at += e.name_length + 1;
    }
    return 0;
}

static int add_frozen(const char *name, const entry *e, void *data) {
    struct _frozen **next = data;
    if (!(e->flags & AT_START)) return 0;
    unsigned char *code = malloc(e->size);
    if (!code || host_library(e->offset, code, e->size)) return -1;
    *(*next)++ = (struct _frozen){.name = name, .code = code, .size = e->size, .is_package = e->flags & IS_PACKAGE};
    return 0;
}

/* The modules without which Python does not start are given to it as frozen ones. */
static int freeze_first_modules(void) {
    struct _frozen *all = calloc(head.count + 1, sizeof *all), *next = all;
    if (!all || each_entry(add_frozen, &next)) return failed("first modules");
    PyImport_FrozenModules = all;
    return 0;
}

static int add_to_index(const char *name, const entry *e, void *data) {
    PyObject *value = Py_BuildValue("(OII)", e->flags & IS_PACKAGE ? Py_True : Py_False, e->offset, e->size);
    int result = value ? PyDict_SetItemString(data, name, value) : -1;
    Py_XDECREF(value);
    return result;
}

static PyObject *read_library(PyObject *self, PyObject *args) {
    unsigned int offset, size;
    (void)self;
    if (!PyArg_ParseTuple(args, "II", &offset, &size)) return NULL;
    PyObject *bytes = PyBytes_FromStringAndSize(NULL, size);
    if (bytes && host_library(offset, PyBytes_AS_STRING(bytes), size)) {
        Py_DECREF(bytes);
        return PyErr_Format(PyExc_OSError, "the library's archive has no %u bytes at %u", size, offset);
    }
    return bytes;
}

static PyMethodDef read_method = {"read", read_library, METH_VARARGS, NULL};

/* ---- start ---- */

static int start_python(void) {
    PyPreConfig before;
    PyConfig config;
    PyPreConfig_InitIsolatedConfig(&before);
    before.utf8_mode = 1;
    PyStatus status = Py_PreInitialize(&before);
    if (PyStatus_Exception(status)) return failed(status.err_msg);
    PyConfig_InitIsolatedConfig(&config);
    config.site_import = 0;
    config.use_hash_seed = 1;
    config.hash_seed = 0;
    config.write_bytecode = 0;
    config.install_signal_handlers = 0;
    config.buffered_stdio = 0;
    config.pathconfig_warnings = 0;
    config.module_search_paths_set = 1;
    PyConfig_SetString(&config, &config.home, L"/");
    PyConfig_SetString(&config, &config.program_name, L"python3");
    PyConfig_SetString(&config, &config.executable, L"");
    PyConfig_SetString(&config, &config.stdlib_dir, L"");
    if (PyImport_AppendInittab("_sangja_watch", PyInit__sangja_watch)) return failed("watch");
    status = Py_InitializeFromConfig(&config);
    PyConfig_Clear(&config);
    return PyStatus_Exception(status) ? failed(status.err_msg) : 0;
}

static PyObject *handle;

/* _sangja_start.start(index, read, request) makes the library importable and gives the function that handles runs. */
static int start_library(const char *request, int32_t length) {
    PyObject *index = PyDict_New(), *read = PyCFunction_New(&read_method, NULL);
    PyObject *module = PyImport_ImportModule("_sangja_start");
    if (!index || !read || !module || each_entry(add_to_index, index)) return failed("library");
    handle = PyObject_CallMethod(module, "start", "OOs#", index, read, request, (Py_ssize_t)length);
    Py_DECREF(index);
    Py_DECREF(read);
    Py_DECREF(module);
    return handle ? 0 : failed("harness");
}

EXPORT("sb_alloc") void *sb_alloc(uint32_t size) { return malloc(size); }

/* The request stays in use by the caller; 0 where Python is ready. What went wrong is written to channel 2. */
EXPORT("sb_init") int sb_init(const char *request, int32_t length) {
    random_start(SEED_OF_THE_SNAPSHOT);
    if (files_start(HOME)) return failed("files");
    return read_index() || freeze_first_modules() || start_python() || start_library(request, length);
}

EXPORT("sb_seed") void sb_seed(uint32_t low, uint32_t high) { random_start((uint64_t)high << 32 | low); }

EXPORT("sb_memory") void sb_memory(uint32_t pages) { memory_limit(pages); }

EXPORT("sb_top") uint32_t sb_top(void) { return memory_top(); }

/* ---- run ---- */

typedef struct {
    uint32_t status, bytes, length;
} answer;

static answer result;

static answer *give(uint32_t status, PyObject *text) {
    Py_ssize_t length = 0;
    const char *bytes = text && PyUnicode_Check(text) ? PyUnicode_AsUTF8AndSize(text, &length) : NULL;
    if (!bytes) {
        PyErr_Clear();
        status = 2;
        length = 0;
    }
    result = (answer){status, (uint32_t)bytes, (uint32_t)length};
    return &result;
}

/* Status 0: the handler's answer. 1: the harness raised, and its error. 2: it raised, and there is nothing to say. */
EXPORT("sb_run") answer *sb_run(const char *request, int32_t length) {
    PyObject *text = PyObject_CallFunction(handle, "s#", request, (Py_ssize_t)length);
    if (text) return give(PyUnicode_Check(text) ? 0 : 2, text);
    PyObject *error = PyErr_GetRaisedException();
    PyObject *described = PyUnicode_FromFormat("%T: %S", error, error);
    return give(1, described);
}

/* After a run was broken off: the innermost line of the program that was being executed, 0 where none was. */
EXPORT("sb_line") int sb_line(void) {
    PyThreadState *thread = _PyThreadState_GET();
    for (_PyInterpreterFrame *f = thread ? thread->current_frame : NULL; f; f = f->previous) {
        if (f->owner == FRAME_OWNED_BY_CSTACK) continue;
        PyCodeObject *code = _PyFrame_GetCode(f);
        if (PyUnicode_CompareWithASCIIString(code->co_filename, PROGRAM) == 0)
            return PyUnstable_InterpreterFrame_GetLine(f);
    }
    return 0;
}
