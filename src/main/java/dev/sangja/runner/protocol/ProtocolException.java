package dev.sangja.runner.protocol;

import java.io.IOException;

/** What was read is no frame of ours. The message says what it was and what it must be. */
public final class ProtocolException extends IOException {
    private static final long serialVersionUID = 1L;

    public ProtocolException(String message) {
        super(message);
    }

    ProtocolException(String message, Throwable cause) {
        super(message, cause);
    }
}
