package dev.sangja.restaurants.page;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A time of the week in Korea. */
record Moment(DayOfWeek day, LocalTime time) {
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int HALF_HOUR = 30;

    static Moment of(Instant instant) {
        var there = instant.atZone(KOREA);
        return new Moment(there.getDayOfWeek(), there.toLocalTime());
    }

    /** The field of a restaurant that lists the half hours of this day. */
    String field() {
        return "open_" + code();
    }

    /** {@code monday} and so on. */
    String code() {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /** The half hour that the time is in, by its beginning. */
    String slot() {
        return CLOCK.format(time.withMinute(time.getMinute() / HALF_HOUR * HALF_HOUR));
    }

    /** To the minute. */
    String clock() {
        return CLOCK.format(time);
    }
}
