package dev.sangja.console.analytics;

import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.TuningMessages;
import dev.sangja.platform.i18n.Words;
import dev.sangja.search.analytics.Counts;
import dev.sangja.search.analytics.FirstPlaces;
import dev.sangja.search.analytics.Interval;
import dev.sangja.search.analytics.Summary;
import dev.sangja.search.analytics.Wanted;
import dev.sangja.search.engine.EngineId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what people searched and chose in some days. */
@ApplicationScoped
class Reading {
    private static final int QUERIES = 20;
    private static final int DOCUMENTS = 10;
    private static final int DAY_LABELS = 8;

    private final Counts counts;
    private final Summary summary;

    Reading(Counts counts, Summary summary) {
        this.counts = counts;
        this.summary = summary;
    }

    /** @param tag "" for all */
    Figures of(EngineId engine, int days, String tag, Lang lang) {
        Wanted all = wanted(days, tag, Optional.empty());
        List<Long> byPlace = counts.clicksByPlace(engine, all);
        return new Figures(
                summary.totals(engine, all),
                Chart.of(days(engine, all, lang), Chart.WIDE, DAY_LABELS),
                rows(engine, all),
                rows(engine, wanted(days, tag, Optional.of(false))),
                counts.clicks(engine, all, 0, DOCUMENTS),
                Chart.of(points(byPlace, lang), Chart.NARROW, byPlace.size()),
                byPlace.stream().anyMatch(count -> count > 0));
    }

    List<Summary.Tag> tags(EngineId engine, int days) {
        return summary.tags(engine, wanted(days, "", Optional.empty()));
    }

    private static Wanted wanted(int days, String tag, Optional<Boolean> found) {
        Instant now = Instant.now();
        return new Wanted(
                Period.from(days, now),
                now,
                tag.isEmpty() ? List.of() : List.of(tag),
                Optional.empty(),
                found,
                Optional.empty(),
                Optional.empty());
    }

    private List<Row> rows(EngineId engine, Wanted wanted) {
        return counts.queries(engine, wanted, 0, QUERIES).stream()
                .filter(query -> !query.term().isEmpty())
                .map(Row::of)
                .toList();
    }

    private List<Chart.Point> days(EngineId engine, Wanted wanted, Lang lang) {
        Map<Instant, Long> searches = byStart(counts.searchesEach(Interval.DAY, engine, wanted));
        Map<Instant, Long> clicks = byStart(counts.clicksEach(Interval.DAY, engine, wanted));
        var format =
                DateTimeFormatter.ofPattern(lang == Lang.KO ? "M월 d일" : "d MMM", lang.locale())
                        .withZone(ZoneOffset.UTC);
        var points = new ArrayList<Chart.Point>();
        for (Instant day = wanted.from();
                day.isBefore(wanted.to());
                day = day.plus(1, ChronoUnit.DAYS)) {
            points.add(
                    new Chart.Point(
                            format.format(day),
                            searches.getOrDefault(day, 0L),
                            clicks.getOrDefault(day, 0L)));
        }
        return points;
    }

    private static Map<Instant, Long> byStart(List<Counts.Part> parts) {
        return parts.stream().collect(Collectors.toMap(Counts.Part::from, Counts.Part::count));
    }

    private static List<Chart.Point> points(List<Long> byPlace, Lang lang) {
        var points = new ArrayList<Chart.Point>();
        for (int i = 0; i < FirstPlaces.COUNT; i++) {
            points.add(new Chart.Point(String.valueOf(i + 1), 0, byPlace.get(i)));
        }
        String below = Words.in(TuningMessages.class, lang).analytics_below();
        points.add(new Chart.Point(below, 0, byPlace.getLast()));
        return points;
    }
}
