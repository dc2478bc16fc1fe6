#include "system.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

#include "host.h"

#define PAGE 65536u
#define SLEEP_MAX (UINT64_C(1) << 62) /* a century and a half, in nanoseconds */

typedef __wasi_errno_t wasi_error;

static uint64_t slept, random_state;
static uint32_t pages_allowed = UINT32_MAX;

uint64_t system_time(__wasi_clockid_t clock) {
    double milliseconds = host_clock(clock == __WASI_CLOCKID_REALTIME ? 0 : 1);
    bool computing = clock == __WASI_CLOCKID_PROCESS_CPUTIME_ID || clock == __WASI_CLOCKID_THREAD_CPUTIME_ID;
    return (uint64_t)(milliseconds * 1e6) + (computing ? 0 : slept);
}

wasi_error __wasi_clock_time_get(__wasi_clockid_t clock, __wasi_timestamp_t precision, __wasi_timestamp_t *time) {
    (void)precision;
    *time = system_time(clock);
    return 0;
}

wasi_error __wasi_clock_res_get(__wasi_clockid_t clock, __wasi_timestamp_t *resolution) {
    (void)clock;
    *resolution = 1000;
    return 0;
}

/* Sleeping moves the clocks on and does not wait. Files are always ready; the keyboard, which is closed, never is. */
wasi_error __wasi_poll_oneoff(const __wasi_subscription_t *in, __wasi_event_t *out, __wasi_size_t n,
                              __wasi_size_t *done) {
    uint64_t shortest = UINT64_MAX;
    bool ready = false;
    *done = 0;
    for (__wasi_size_t i = 0; i < n; i++) {
        if (in[i].u.tag != __WASI_EVENTTYPE_CLOCK) {
            ready |= in[i].u.u.fd_read.file_descriptor != 0;
            continue;
        }
        const __wasi_subscription_clock_t *wanted = &in[i].u.u.clock;
        uint64_t left = wanted->timeout, time = system_time(wanted->id);
        if (wanted->flags & __WASI_SUBCLOCKFLAGS_SUBSCRIPTION_CLOCK_ABSTIME) left = left > time ? left - time : 0;
        if (left < shortest) shortest = left;
    }
    if (!ready && shortest != UINT64_MAX) slept = shortest < SLEEP_MAX - slept ? slept + shortest : SLEEP_MAX;
    for (__wasi_size_t i = 0; i < n; i++) {
        bool clock = in[i].u.tag == __WASI_EVENTTYPE_CLOCK;
        if (clock == ready || (!clock && in[i].u.u.fd_read.file_descriptor == 0)) continue;
        out[(*done)++] = (__wasi_event_t){.userdata = in[i].userdata, .type = in[i].u.tag};
    }
    return 0;
}

void random_start(uint64_t seed) { random_state = seed; }

static uint64_t random_next(void) { /* SplitMix64 */
    uint64_t z = (random_state += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

wasi_error __wasi_random_get(uint8_t *into, __wasi_size_t length) {
    for (__wasi_size_t i = 0; i < length; i += 8) {
        uint64_t bits = random_next();
        memcpy(into + i, &bits, length - i < 8 ? length - i : 8);
    }
    return 0;
}

void memory_limit(uint32_t pages) { pages_allowed = pages; }

/* What was ever in use ends here; above it memory is still as new, however much of it the host has made ready. */
extern char __heap_end;
static uint32_t top;

uint32_t memory_top(void) { return top ? top : (uint32_t)&__heap_end; }

void *sbrk(intptr_t more) {
    uint32_t old = memory_top();
    if (more == 0) return (void *)old;
    uint32_t wanted = old / PAGE + ((uint32_t)more + PAGE - 1) / PAGE;
    uint32_t there = __builtin_wasm_memory_size(0);
    bool refused = more < 0 || wanted > pages_allowed;
    if (refused || (wanted > there && __builtin_wasm_memory_grow(0, wanted - there) == SIZE_MAX)) {
        errno = ENOMEM;
        return (void *)-1;
    }
    top = wanted * PAGE;
    return (void *)old;
}

_Noreturn void __wasi_proc_exit(__wasi_exitcode_t code) { host_exit(code); }

wasi_error __wasi_sched_yield(void) { return 0; }

/* ---- what there is not ---- */

wasi_error __wasi_args_get(uint8_t **arguments, uint8_t *bytes) {
    (void)arguments, (void)bytes;
    return 0;
}

wasi_error __wasi_args_sizes_get(__wasi_size_t *count, __wasi_size_t *size) { return *count = *size = 0; }

wasi_error __wasi_environ_get(uint8_t **variables, uint8_t *bytes) {
    (void)variables, (void)bytes;
    return 0;
}

wasi_error __wasi_environ_sizes_get(__wasi_size_t *count, __wasi_size_t *size) { return *count = *size = 0; }

wasi_error __wasi_sock_accept(__wasi_fd_t fd, __wasi_fdflags_t flags, __wasi_fd_t *made) {
    (void)fd, (void)flags, (void)made;
    return __WASI_ERRNO_NOTSOCK;
}

wasi_error __wasi_sock_recv(__wasi_fd_t fd, const __wasi_iovec_t *parts, size_t n, __wasi_riflags_t flags,
                            __wasi_size_t *length, __wasi_roflags_t *result) {
    (void)fd, (void)parts, (void)n, (void)flags, (void)length, (void)result;
    return __WASI_ERRNO_NOTSOCK;
}

wasi_error __wasi_sock_send(__wasi_fd_t fd, const __wasi_ciovec_t *parts, size_t n, __wasi_siflags_t flags,
                            __wasi_size_t *length) {
    (void)fd, (void)parts, (void)n, (void)flags, (void)length;
    return __WASI_ERRNO_NOTSOCK;
}

wasi_error __wasi_sock_shutdown(__wasi_fd_t fd, __wasi_sdflags_t how) {
    (void)fd, (void)how;
    return __WASI_ERRNO_NOTSOCK;
}
