package dev.sangja.restaurants;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The opening hours of a week; a day without spans is closed. */
record Week(Map<DayOfWeek, List<Span>> days) {
    private static final Map<DayOfWeek, Both> NAMES = new EnumMap<>(DayOfWeek.class);

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            NAMES.put(
                    day,
                    new Both(
                            "월화수목금토일".charAt(day.getValue() - 1) + "요일",
                            day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
        }
    }

    Week {
        days = new EnumMap<>(days);
    }

    /** A line a day, from Monday. */
    Both line(DayOfWeek day) {
        List<Span> spans = spans(day);
        Both name = NAMES.getOrDefault(day, new Both("", ""));
        return spans.isEmpty()
                ? new Both(name.ko() + " 휴무", name.en() + " closed")
                : new Both(
                        name.ko() + " " + joined(spans, Span::ko),
                        name.en() + " " + joined(spans, Span::en));
    }

    private static String joined(List<Span> spans, Function<Span, String> text) {
        return spans.stream().map(text).collect(Collectors.joining(", "));
    }

    /** The half hours of the calendar's day in which it is open, those of the night before among them. */
    List<String> slots(DayOfWeek day) {
        var slots = new ArrayList<String>();
        for (Span span : spans(day.minus(1))) {
            add(slots, Span.DAY, span.to());
        }
        for (Span span : spans(day)) {
            add(slots, span.from(), Math.min(span.to(), Span.DAY));
        }
        return slots;
    }

    private static void add(List<String> slots, int from, int to) {
        for (int half = from; half < to; half++) {
            slots.add(Span.name(half));
        }
    }

    List<Span> spans(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    boolean has(Predicate<Span> what) {
        return days.values().stream().flatMap(List::stream).anyMatch(what);
    }

    boolean pauses() {
        return days.values().stream().anyMatch(spans -> spans.size() > 1);
    }
}
