package dev.sangja.account;

import java.time.Instant;
import java.util.Optional;

/** Whom the cookie of a request names. */
public sealed interface Viewer {
    /** Nobody: there is no cookie. */
    record Anonymous() implements Viewer {}

    /**
     * A learner with a cookie of ours.
     *
     * @param since when the cookie was made
     */
    record Known(LearnerId id, Instant since) implements Viewer {}

    /** The cookie was not made by us, or was changed. */
    record Forged() implements Viewer {}

    default Optional<LearnerId> learner() {
        return switch (this) {
            case Known(var id, _) -> Optional.of(id);
            case Anonymous(), Forged() -> Optional.empty();
        };
    }
}
