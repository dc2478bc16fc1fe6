package dev.sangja.search.body;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.search.error.ApiError;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Reads moments: {@code 2026-02-27T00:00:00+09:00} (RFC 3339), or a day, which begins at midnight UTC. */
public final class Moment {
    private static final int DAY = 10;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    private Moment() {}

    /**
     * Reads one.
     *
     * @param name of the member, for the sentence about what is wrong with it
     * @throws ApiError 400 if it is none, or is not between 1970 and 9999
     */
    public static Instant read(String name, JsonNode json) {
        String text = json.isTextual() ? json.asText() : "";
        try {
            var moment =
                    text.length() == DAY
                            ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
                            : OffsetDateTime.parse(text);
            if (moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR) {
                return moment.toInstant();
            }
        } catch (DateTimeException _) {
            // Refused below.
        }
        String got = json.toString();
        throw ApiError.badRequest(
                "%s must be a date such as 2026-02-27T00:00:00+00:00, got %s"
                        .formatted(name, got.length() <= 60 ? got : got.substring(0, 60) + "…"));
    }
}
