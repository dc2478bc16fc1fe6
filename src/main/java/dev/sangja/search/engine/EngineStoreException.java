package dev.sangja.search.engine;

import java.sql.SQLException;

/** The database did not answer as it should. */
public final class EngineStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EngineStoreException(SQLException cause) {
        super("the database of the engines failed: " + cause.getMessage(), cause);
    }
}
