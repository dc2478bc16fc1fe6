/* Counts what a program does between two looks at the clock: sangja.limits in C, since in Python it takes as long as
   the program's own loops. */
#include "watch.h"

#include <stdint.h>

static PyObject *check, *own_folder;
static int32_t left;

/* The callback of sys.monitoring: (code, offset[, destination]). */
static PyObject *count(PyObject *self, PyObject *const *args, Py_ssize_t n) {
    (void)self;
    if (--left > 0) Py_RETURN_NONE;
    if (n < 1 || !PyCode_Check(args[0]) || !check) Py_RETURN_NONE;
    PyObject *file = ((PyCodeObject *)args[0])->co_filename;
    Py_ssize_t own = PyUnicode_Tailmatch(file, own_folder, 0, PY_SSIZE_T_MAX, -1);
    if (own) return own < 0 ? NULL : Py_NewRef(Py_None);
    PyObject *next = PyObject_CallNoArgs(check);
    if (!next) return NULL;
    left = PyLong_AsLong(next);
    Py_DECREF(next);
    if (left == -1 && PyErr_Occurred()) return NULL;
    Py_RETURN_NONE;
}

static PyMethodDef count_method = {"count", (PyCFunction)(void (*)(void))count, METH_FASTCALL, NULL};

static PyObject *watch(PyObject *self, PyObject *args) {
    PyObject *new_check, *new_folder;
    (void)self;
    if (!PyArg_ParseTuple(args, "OU", &new_check, &new_folder)) return NULL;
    Py_XSETREF(check, Py_NewRef(new_check));
    Py_XSETREF(own_folder, Py_NewRef(new_folder));
    left = 0;
    return PyCFunction_New(&count_method, NULL);
}

static PyObject *look(PyObject *self, PyObject *args) {
    (void)self, (void)args;
    left = 0;
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"watch", watch, METH_VARARGS,
     "watch(check, own_folder): a callback; check() gives after how many events it is called again."},
    {"look", look, METH_NOARGS, "Has check() called at the next event."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "_sangja_watch",
    .m_size = -1,
    .m_methods = methods,
};

PyObject *PyInit__sangja_watch(void) { return PyModule_Create(&module); }
