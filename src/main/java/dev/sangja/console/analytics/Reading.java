package dev.sangja.console.analytics;

import dev.sangja.platform.i18n.Lang;
import dev.sangja.search.analytics.FirstPlaces;
import dev.sangja.search.analytics.Overview;
import dev.sangja.search.engine.EngineId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Reads what people searched and chose in some days. */
@ApplicationScoped
class Reading {
    private static final int DAY_LABELS = 8;

    private final Overview overview;

    Reading(Overview overview) {
        this.overview = overview;
    }

    /** @param tag "" for all; so is one that nobody searched with */
    Figures of(EngineId engine, int days, String tag, Lang lang) {
        Instant now = Instant.now();
        Instant from = Period.from(days, now);
        Overview.Seen seen = overview.of(engine, from, now, tag);
        if (!tag.isEmpty() && seen.tags().stream().map(Overview.Tag::name).noneMatch(tag::equals)) {
            return of(engine, days, "", lang);
        }
        return new Figures(
                seen,
                tag,
                Chart.of(days(seen, from, now, lang), Chart.WIDE, DAY_LABELS),
                seen.queries().stream().map(Row::of).toList(),
                seen.withoutResult().stream().map(Row::of).toList(),
                Chart.of(places(seen), Chart.NARROW, FirstPlaces.COUNT + 1));
    }

    private static List<Chart.Point> days(Overview.Seen seen, Instant from, Instant to, Lang lang) {
        var format =
                DateTimeFormatter.ofPattern(lang == Lang.KO ? "M월 d일" : "d MMM", lang.locale())
                        .withZone(ZoneOffset.UTC);
        var points = new ArrayList<Chart.Point>();
        for (Instant day = from; day.isBefore(to); day = day.plus(1, ChronoUnit.DAYS)) {
            points.add(
                    new Chart.Point(
                            format.format(day),
                            seen.searchesByDay().getOrDefault(day, 0L),
                            seen.clicksByDay().getOrDefault(day, 0L)));
        }
        return points;
    }

    private static List<Chart.Point> places(Overview.Seen seen) {
        var points = new ArrayList<Chart.Point>();
        for (long clicks : seen.clicksByPlace()) {
            int place = points.size() + 1;
            String label = place > FirstPlaces.COUNT ? place + "+" : String.valueOf(place);
            points.add(new Chart.Point(label, 0, clicks));
        }
        return points;
    }
}
