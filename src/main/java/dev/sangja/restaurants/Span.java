package dev.sangja.restaurants;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Open without a break, in half hours since the midnight at which the day began.
 *
 * @param to not open any more; above 48 it is in the night to the next day
 */
record Span(int from, int to) {
    static final int DAY = 48;

    /** The names of a day's half hours, "00:00" to "23:30". */
    private static final List<String> NAMES =
            IntStream.range(0, DAY)
                    .mapToObj(
                            half ->
                                    (half < 20 ? "0" : "")
                                            + half / 2
                                            + (half % 2 == 0 ? ":00" : ":30"))
                    .toList();

    Span {
        if (from < 0 || from >= DAY || to <= from || to > from + DAY) {
            throw new IllegalArgumentException(
                    "illegal span: "
                            + from
                            + " to "
                            + to
                            + ", must begin within a day and last at most one");
        }
    }

    static int halves(String time) {
        int colon = time.indexOf(':');
        int hours = Integer.parseInt(time.substring(0, colon));
        return hours * 2 + (time.endsWith(":30") ? 1 : 0);
    }

    static String name(int half) {
        return NAMES.get(half % DAY);
    }

    String ko() {
        return name(from) + "–" + (to > DAY ? "다음 날 " : "") + end();
    }

    String en() {
        return name(from) + "–" + end() + (to > DAY ? " the next day" : "");
    }

    private String end() {
        return to == DAY ? "24:00" : name(to);
    }
}
