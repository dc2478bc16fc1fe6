package dev.sangja.console.analytics;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How many days are looked at, with this one. */
record Period(int days, boolean chosen) {
    private static final List<Integer> ALL = List.of(7, 30, 90);

    static int read(String days) {
        return ALL.stream().filter(each -> each.toString().equals(days)).findAny().orElse(7);
    }

    static List<Period> all(int chosen) {
        return ALL.stream().map(days -> new Period(days, days == chosen)).toList();
    }

    /** The beginning of its first day, in UTC. */
    static Instant from(int days, Instant now) {
        return now.truncatedTo(ChronoUnit.DAYS).minus(days - 1L, ChronoUnit.DAYS);
    }
}
