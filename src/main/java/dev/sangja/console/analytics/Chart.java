package dev.sangja.console.analytics;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars of numbers, two in each column, drawn {@value #HEIGHT} high.
 *
 * @param most the number at the top
 * @param half the number at half of the height; "" where that is no whole one
 */
record Chart(List<Column> columns, int width, long most, String half) {
    /** As wide as a page, and as a phone. */
    static final int WIDE = 720;

    static final int NARROW = 360;
    static final int HEIGHT = 180;

    private static final double GAP = 0.25;

    Chart {
        columns = List.copyOf(columns);
    }

    public boolean narrow() {
        return width == NARROW;
    }

    /** Two numbers of one label. */
    record Point(String label, long first, long second) {}

    /**
     * A column.
     *
     * @param labelled whether there is room for its label below
     */
    record Column(
            Point point,
            double x,
            double width,
            double middle,
            double firstY,
            double firstHeight,
            double secondY,
            double secondHeight,
            boolean labelled) {}

    static Chart of(List<Point> points, int width, int labels) {
        long most =
                round(
                        points.stream()
                                .mapToLong(p -> Math.max(p.first(), p.second()))
                                .max()
                                .orElse(0));
        double step = (double) width / Math.max(1, points.size());
        int each = Math.max(1, (points.size() + labels - 1) / labels);
        var columns = new ArrayList<Column>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double first = tenth(HEIGHT * (double) point.first() / most);
            double second = tenth(HEIGHT * (double) point.second() / most);
            columns.add(
                    new Column(
                            point,
                            tenth(i * step + step * GAP / 2),
                            tenth(step * (1 - GAP)),
                            tenth((i + 0.5) * step),
                            tenth(HEIGHT - first),
                            first,
                            tenth(HEIGHT - second),
                            second,
                            i % each == 0));
        }
        return new Chart(columns, width, most, most % 2 == 0 ? String.valueOf(most / 2) : "");
    }

    /** The next number that people count to: 1, 2, 3, 4, 6, 8, 10, 20, 30 … */
    private static long round(long most) {
        long power = 1;
        while (power * 10 < most) {
            power *= 10;
        }
        for (long factor : List.of(1L, 2L, 3L, 4L, 6L, 8L, 10L)) {
            if (power * factor >= most) {
                return power * factor;
            }
        }
        return most;
    }

    private static double tenth(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
