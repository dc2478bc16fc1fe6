/* The clock, the random source and the memory that Python sees. */
#ifndef SANGJA_SYSTEM_H
#define SANGJA_SYSTEM_H

#include <stdint.h>
#include <wasi/api.h>

/* Nanoseconds, moved on by what was slept. */
uint64_t system_time(__wasi_clockid_t clock);

/* Where the random source begins: os.urandom, secrets, uuid and the random module's own seeding follow from it. */
void random_start(uint64_t seed);

/* The most pages of 64 KiB that the memory may have; never more than what the module was linked with. */
void memory_limit(uint32_t pages);

/* The end of what was ever in use, in bytes: the most memory that the program had. */
uint32_t memory_top(void);

#endif
