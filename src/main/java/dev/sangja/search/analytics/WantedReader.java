package dev.sangja.search.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.search.body.Members;
import dev.sangja.search.body.Moment;
import dev.sangja.search.error.ApiError;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads filters of analytics: one object, or several in {@code all}. */
final class WantedReader {
    private static final Duration USUAL = Duration.ofDays(7);
    private static final int LONGEST = 1024;
    private static final int MOST_TAGS = 16;

    private final Map<String, JsonNode> conditions = new LinkedHashMap<>();
    private final Set<String> known;

    private WantedReader(Set<String> known) {
        this.known = known;
    }

    /**
     * Reads a request.
     *
     * @param known names of the filters that it may have
     * @throws ApiError 400 naming the filter, its value and what it must be
     */
    static Wanted read(JsonNode json, Set<String> known, Clock clock) {
        var reader = new WantedReader(known);
        JsonNode filters = json.path("filters");
        if (!filters.isMissingNode() && !filters.isNull()) {
            reader.collect(filters);
        }
        return reader.wanted(json.path("query"), clock.instant());
    }

    private void collect(JsonNode filters) {
        if (filters.isObject() && filters.size() == 1 && filters.path("all").isArray()) {
            filters.path("all").forEach(this::collectOne);
        } else {
            collectOne(filters);
        }
    }

    private void collectOne(JsonNode filters) {
        for (var condition : Members.only("Filters", filters, known).properties()) {
            if (conditions.put(condition.getKey(), condition.getValue()) != null) {
                throw ApiError.badRequest(
                        "Filters must name '%s' once".formatted(condition.getKey()));
            }
        }
    }

    private Wanted wanted(JsonNode query, Instant now) {
        JsonNode date = conditions.get("date");
        var from = date == null ? Optional.<Instant>empty() : moment(date, "from");
        var to = date == null ? Optional.<Instant>empty() : moment(date, "to");
        Instant end = to.orElse(now);
        Instant start = from.orElse(end.minus(USUAL));
        if (start.isAfter(end)) {
            throw ApiError.badRequest(
                    "Filters date from must not be after its to, got %s and %s"
                            .formatted(start, end));
        }
        Optional<String> term =
                text("query", query).or(() -> text("query", conditions.get("query")));
        return new Wanted(
                start,
                end,
                tags(),
                flag("clicks"),
                flag("results"),
                term.map(Analytics::term),
                text("document_id", conditions.get("document_id")));
    }

    private static Optional<Instant> moment(JsonNode date, String end) {
        JsonNode moment = Members.only("Filters date", date, Set.of("from", "to")).path(end);
        return moment.isMissingNode() || moment.isNull()
                ? Optional.empty()
                : Optional.of(Moment.read("Filters date " + end, moment));
    }

    private static Optional<String> text(String name, @Nullable JsonNode text) {
        if (text == null || text.isMissingNode() || text.isNull()) {
            return Optional.empty();
        }
        boolean clean = text.isTextual() && text.asText().indexOf(0) < 0;
        if (!clean || text.asText().length() > LONGEST) {
            throw ApiError.badRequest(
                    "Filters %s must be a string of at most %d characters, got %s"
                            .formatted(name, LONGEST, cut(text)));
        }
        return Optional.of(text.asText());
    }

    /** One, or several of which one is enough. */
    private List<String> tags() {
        JsonNode tag = conditions.get("tag");
        if (tag == null || !tag.isArray()) {
            return text("tag", tag).stream().toList();
        }
        var tags = new ArrayList<String>();
        tag.forEach(one -> text("tag", one).ifPresent(tags::add));
        if (tags.isEmpty() || tags.size() > MOST_TAGS) {
            throw ApiError.badRequest(
                    "Filters tag must be a string, or an array of 1 to %d of them, got %s"
                            .formatted(MOST_TAGS, cut(tag)));
        }
        return tags;
    }

    private Optional<Boolean> flag(String name) {
        JsonNode flag = conditions.get(name);
        if (flag == null || flag.isNull()) {
            return Optional.empty();
        }
        if (!flag.isBoolean()) {
            throw ApiError.badRequest(
                    "Filters %s must be true or false, got %s".formatted(name, cut(flag)));
        }
        return Optional.of(flag.booleanValue());
    }

    private static String cut(JsonNode json) {
        String text = json.toString();
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
