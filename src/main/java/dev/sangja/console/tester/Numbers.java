package dev.sangja.console.tester;

import java.util.Locale;

/** Numbers as the console shows them. */
public final class Numbers {
    private static final double HUNDRED = 100;
    private static final double SMALL = 0.01;

    private Numbers() {}

    /** Two digits behind the point, more for what would be 0. */
    public static String score(double score) {
        String format = score != 0 && Math.abs(score) < SMALL ? "%.2g" : "%.2f";
        return String.format(Locale.ROOT, format, score);
    }

    /** A part of a whole in percent, 0 to 100 with one digit, for the width of a bar. */
    public static double percent(double part, double whole) {
        return whole <= 0 ? 0 : Math.round(Math.clamp(part / whole, 0, 1) * HUNDRED * 10) / 10.0;
    }
}
