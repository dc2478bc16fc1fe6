package dev.sangja.account;

import java.time.Instant;
import java.util.Optional;

/** Whom a request comes from, as its cookie or its credentials tell. */
public sealed interface Viewer {
    /** Nobody: there is no cookie. */
    record Anonymous() implements Viewer {}

    /**
     * A learner with a cookie of ours.
     *
     * @param since when the cookie was made
     */
    record Known(LearnerId id, Instant since) implements Viewer {}

    /**
     * Somebody who has signed in.
     *
     * @param id the account's learner
     */
    record Member(LearnerId id, String name, Role role) implements Viewer {}

    /** The cookie was not made by us, or was changed. */
    record Forged() implements Viewer {}

    default Optional<LearnerId> learner() {
        return switch (this) {
            case Known(var id, _) -> Optional.of(id);
            case Member(var id, _, _) -> Optional.of(id);
            case Anonymous(), Forged() -> Optional.empty();
        };
    }
}
