/* A private file system in the module's own memory.

   wasi-libc calls the functions __wasi_*. Defining every one of them (files.c, folders.c, system.c) means that none is
   imported: the host gives the four functions of host.h and nothing else. Restoring the memory restores the files. */
#ifndef SANGJA_FILES_H
#define SANGJA_FILES_H

/* Makes the learner's folder, which becomes the current one, /tmp and /dev/null; 0 where it went well. */
int files_start(const char *home);

#endif
