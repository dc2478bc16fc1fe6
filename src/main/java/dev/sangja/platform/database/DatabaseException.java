package dev.sangja.platform.database;

/** The embedded PostgreSQL cannot serve. The message says why and what to do. */
public class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseException(String message) {
        super(message);
    }

    DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
