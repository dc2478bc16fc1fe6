package dev.sangja.search.analytics;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.error.ApiError;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts of each part of a time, as clients read them. */
final class CountsJson {
    private static final int MOST = 10_000;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private CountsJson() {}

    /**
     * One row for each part in order, also where nothing happened.
     *
     * @throws ApiError 400 if there are too many parts
     */
    static ObjectNode of(
            Wanted wanted,
            Interval interval,
            List<Counts.Part> searches,
            List<Counts.Part> clicks) {
        Map<Instant, Long> queries = byStart(searches);
        Map<Instant, Long> chosen = byStart(clicks);
        ChronoUnit unit = unit(interval);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode rows = answer.putArray("results");
        Instant part = wanted.from().truncatedTo(unit);
        for (; part.isBefore(wanted.to()); part = part.plus(1, unit)) {
            rows.addObject()
                    .put("clicks", chosen.getOrDefault(part, 0L))
                    .put("queries", queries.getOrDefault(part, 0L))
                    .put("from", MOMENT.format(part))
                    .put("to", MOMENT.format(part.plus(1, unit)));
        }
        return answer;
    }

    /** To be asked before anything is counted. */
    static void check(Wanted wanted, Interval interval) {
        long parts = unit(interval).between(wanted.from(), wanted.to());
        if (parts > MOST) {
            throw ApiError.badRequest(
                    "Filters date must span at most %d intervals of a %s, got %d"
                            .formatted(MOST, interval.code(), parts));
        }
    }

    private static Map<Instant, Long> byStart(List<Counts.Part> parts) {
        var map = new HashMap<Instant, Long>();
        parts.forEach(part -> map.put(part.from(), part.count()));
        return map;
    }

    private static ChronoUnit unit(Interval interval) {
        return switch (interval) {
            case DAY -> ChronoUnit.DAYS;
            case HOUR -> ChronoUnit.HOURS;
        };
    }
}
