package dev.sangja.runner;

import java.io.IOException;

/** Where a worker is to be had. */
interface WorkerPlace {
    /** Starts or reaches one; returns when it can run programs. */
    WorkerLink open() throws IOException;

    /** Whether a worker is to be replaced after so many runs. */
    boolean isWorn(long runs);
}
