package dev.sangja.platform.api;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that cannot serve now from a bug. */
final class DatabaseTrouble {
    /**
     * Classes of SQLSTATE: connection, resources (a full disk, too many connections), somebody's intervention (a shutdown),
     * the system; and 25, in which are the refusals of a server that only reads.
     */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58", "25");

    private static final int DEEPEST = 20;

    private DatabaseTrouble() {}

    static boolean isIn(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException database && isTemporary(database.getSQLState())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** @param state null where the pool had no connection to give */
    private static boolean isTemporary(@Nullable String state) {
        return state == null || (state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }
}
