package dev.sangja.search.index;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why an index cannot go on, and when it tries again: later each time, so that what is broken is not read all the time. */
final class Trouble {
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LAST_WAIT = Duration.ofSeconds(30);

    private volatile @Nullable String problem;
    private volatile long until;
    private Duration wait = FIRST_WAIT;

    Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** Whether it is not yet time to try again. */
    boolean waits() {
        return problem != null && System.nanoTime() - until < 0;
    }

    /**
     * It failed.
     *
     * @param cheap whether it may try again soon, however often it has failed
     * @return how long it waits
     */
    Duration begin(Throwable cause, boolean cheap) {
        Duration now = cheap ? FIRST_WAIT : wait;
        until = System.nanoTime() + now.toNanos();
        problem = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        if (!cheap) {
            wait = Collections.min(List.of(wait.multipliedBy(2), LAST_WAIT));
        }
        return now;
    }

    void end() {
        problem = null;
        wait = FIRST_WAIT;
    }
}
