#ifndef SANGJA_WATCH_H
#define SANGJA_WATCH_H

#include <Python.h>

PyObject *PyInit__sangja_watch(void);

#endif
