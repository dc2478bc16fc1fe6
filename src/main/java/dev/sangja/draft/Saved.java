package dev.sangja.draft;

import dev.sangja.platform.api.Problem;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a save. */
sealed interface Saved {
    /**
     * The text stands.
     *
     * @param other see {@link Draft#other}
     */
    record Accepted(long version, @Nullable String other, Optional<NewCookie> cookie)
            implements Saved {}

    /** Somebody else's save came first: this is what stands. */
    record Outdated(Draft current, Optional<NewCookie> cookie) implements Saved {}

    record Refused(Problem problem) implements Saved {}
}
