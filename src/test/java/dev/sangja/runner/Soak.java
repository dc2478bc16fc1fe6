package dev.sangja.runner;

import java.time.Duration;

/** How long the tests of the sandbox go on: shortly in every build, for long in {@code -Psoak}. */
final class Soak {
    static final boolean ON = Boolean.getBoolean("tests.soak");
    static final int KILLS = ON ? 100 : 10;
    static final Duration FUZZING = ON ? Duration.ofMinutes(4) : Duration.ofSeconds(8);

    private Soak() {}

    /** A time that begins with the first question. */
    static final class Budget {
        private final Duration time;
        private long end;

        Budget(Duration time) {
            this.time = time;
        }

        boolean isSpent() {
            long now = System.nanoTime();
            if (end == 0) {
                end = now + time.toNanos();
            }
            return now - end > 0;
        }
    }
}
