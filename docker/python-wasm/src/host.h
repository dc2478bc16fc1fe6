/* All that the host gives. */
#ifndef SANGJA_HOST_H
#define SANGJA_HOST_H

#include <stdint.h>

#define HOST(name) __attribute__((import_module("sangja"), import_name(name)))

/* Bytes that the program writes to 1 (output) or 2 (errors). */
HOST("write") void host_write(uint32_t channel, const void *bytes, uint32_t length);

/* Milliseconds: clock 0 since 1970, clock 1 since any moment and never backwards. */
HOST("clock") double host_clock(uint32_t clock);

/* Copies bytes of the library's archive into memory; 0 where all of them are there. */
HOST("library") int32_t host_library(uint32_t offset, void *into, uint32_t length);

/* Ends the run: the host throws and never returns. */
HOST("exit") _Noreturn void host_exit(uint32_t code);

#endif
