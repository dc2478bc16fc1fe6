package dev.sangja.console;

import dev.sangja.platform.i18n.Lang;
import java.text.NumberFormat;
import java.util.List;

/** Numbers and sizes as people of a language write them. */
public final class Amount {
    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB");
    private static final double STEP = 1000;
    private static final double ONE_DIGIT_BELOW = 10;

    private Amount() {}

    /** Such as 12,345. */
    public static String of(long number, Lang lang) {
        return NumberFormat.getIntegerInstance(lang.locale()).format(number);
    }

    /** Such as 3.4 MB. */
    public static String ofBytes(long bytes, Lang lang) {
        double rest = bytes;
        int unit = 0;
        while (rest >= STEP && unit < UNITS.size() - 1) {
            rest /= STEP;
            unit++;
        }
        NumberFormat format = NumberFormat.getInstance(lang.locale());
        format.setMaximumFractionDigits(unit > 0 && rest < ONE_DIGIT_BELOW ? 1 : 0);
        return format.format(rest) + " " + UNITS.get(unit);
    }
}
