package dev.sangja.console.imports;

import dev.sangja.search.transfer.ImportName;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A file that was brought to an engine.
 *
 * @param problem why its import stopped; "" if it did not
 * @param restored documents that undoing gave back as they were
 * @param removed documents that undoing took away
 * @param kept documents that undoing left, as somebody had changed them
 */
record Upload(
        UUID id,
        String fileName,
        Plan plan,
        State state,
        String problem,
        long restored,
        long removed,
        long kept,
        Instant createdAt) {
    /** How far it is. */
    enum State {
        OFFERED,
        RUNNING,
        FINISHED,
        STOPPED,
        UNDOING,
        UNDONE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        boolean isAtWork() {
            return this == RUNNING || this == UNDOING;
        }
    }

    Upload with(Plan other) {
        return new Upload(id, fileName, other, state, problem, restored, removed, kept, createdAt);
    }

    ImportName importName() {
        return new ImportName(id.toString());
    }
}
