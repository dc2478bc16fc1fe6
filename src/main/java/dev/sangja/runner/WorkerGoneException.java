package dev.sangja.runner;

import java.io.IOException;

/** The worker went away before it answered. */
final class WorkerGoneException extends IOException {
    private static final long serialVersionUID = 1L;

    WorkerGoneException(String message) {
        super(message);
    }
}
