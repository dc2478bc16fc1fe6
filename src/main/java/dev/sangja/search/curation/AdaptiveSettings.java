package dev.sangja.search.curation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.request.Options;
import java.util.List;
import java.util.Set;

/**
 * How an engine would suggest curations from clicks.
 *
 * @param mode manual or automatic
 * @param timeframe days of clicks that count
 * @param maxSize most documents of a suggestion
 * @param minClicks least clicks on a document
 * @param unit of the schedule
 * @param frequency every so many units
 */
record AdaptiveSettings(
        boolean enabled,
        String mode,
        int timeframe,
        int maxSize,
        int minClicks,
        String unit,
        int frequency) {
    static final AdaptiveSettings DEFAULT =
            new AdaptiveSettings(false, "manual", 7, 3, 20, "day", 1);

    private static final String TITLE = "Curation settings";
    private static final List<String> MODES = List.of("manual", "automatic");
    private static final List<String> UNITS =
            List.of("second", "minute", "hour", "day", "week", "month");
    private static final Set<String> OPTIONS =
            Set.of(
                    "enabled",
                    "mode",
                    "timeframe",
                    "max_size",
                    "min_clicks",
                    "schedule_unit",
                    "schedule_frequency");
    private static final int MOST = 1_000_000;

    /**
     * What JSON says, and these where it says nothing.
     *
     * @throws ApiError 400 if something is wrong with it
     */
    AdaptiveSettings with(JsonNode json) {
        Options all = Options.of("Adaptive relevance settings", json).only(Set.of("curation"));
        if (!all.has("curation")) {
            throw ApiError.badRequest("Missing required parameter: curation");
        }
        Options options = Options.of(TITLE, all.get("curation")).only(OPTIONS);
        return new AdaptiveSettings(
                options.flag("enabled", enabled),
                choice(options, "mode", mode, MODES),
                options.integer("timeframe", timeframe, 1, MOST),
                options.integer("max_size", maxSize, 1, MOST),
                options.integer("min_clicks", minClicks, 1, MOST),
                choice(options, "schedule_unit", unit, UNITS),
                options.integer("schedule_frequency", frequency, 1, MOST));
    }

    private static String choice(Options options, String key, String usual, List<String> choices) {
        String text = options.has(key) ? options.text(key) : usual;
        if (!choices.contains(text)) {
            throw ApiError.badRequest(
                    "%s %s must be one of %s, got '%s'"
                            .formatted(TITLE, key, String.join(", ", choices), Options.cut(text)));
        }
        return text;
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putObject("curation")
                .put("enabled", enabled)
                .put("mode", mode)
                .put("timeframe", timeframe)
                .put("max_size", maxSize)
                .put("min_clicks", minClicks)
                .put("schedule_unit", unit)
                .put("schedule_frequency", frequency);
        return json;
    }
}
