package dev.sangja.restaurants;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When restaurants of a sort are open. Times are half hours since midnight.
 *
 * @param pause how many in a hundred close between lunch and dinner
 * @param rest how many in a hundred close on one or two days of the week
 * @param later how many half hours longer the nights before free days may be
 */
record Profile(List<Integer> open, List<Integer> close, int pause, int rest, int later) {
    private static final int THREE = 30;
    private static final int FIVE = 34;

    static Profile read(Tables.Node node) {
        return new Profile(
                node.at("open").texts().stream().map(Span::halves).toList(),
                node.at("close").texts().stream().map(Span::halves).toList(),
                node.at("pause").number(),
                node.at("rest").number(),
                node.at("later").number());
    }

    Week thrown(Dice dice) {
        Set<DayOfWeek> closed = closed(dice);
        int from = dice.of(open);
        int to = dice.of(close);
        boolean pauses = dice.percent(pause) && from < THREE - 4 && to > FIVE + 4;
        boolean weekendPauses = pauses && dice.percent(60);
        int longer = dice.below(later + 1);
        int end = dice.percent(20) ? THREE + 1 : THREE;
        var days = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean weekend = day.getValue() >= 6;
            int until = day == DayOfWeek.FRIDAY || day == DayOfWeek.SATURDAY ? to + longer : to;
            boolean split = weekend ? weekendPauses : pauses;
            days.put(day, closed.contains(day) ? List.of() : spans(from, end, until, split));
        }
        return new Week(days);
    }

    private static List<Span> spans(int from, int pause, int to, boolean split) {
        return split
                ? List.of(new Span(from, pause), new Span(FIVE, to))
                : List.of(new Span(from, to));
    }

    /** Sundays and Mondays most of all; a few take two days in a row. */
    private Set<DayOfWeek> closed(Dice dice) {
        if (!dice.percent(rest)) {
            return Set.of();
        }
        var week = new ArrayList<>(List.of(DayOfWeek.values()));
        DayOfWeek day = week.get(dice.weighted(38, 14, 9, 3, 1, 2, 33));
        return dice.percent(16) ? EnumSet.of(day, day.plus(1)) : EnumSet.of(day);
    }
}
