package dev.sangja.console.relevance;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers that somebody typed. */
final class Typed {
    private static final int LONGEST = 20;
    private static final BigDecimal MOST = BigDecimal.TEN;

    private Typed() {}

    static Optional<BigDecimal> number(String text) {
        try {
            return text.length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** As people write it: 4, and 1.5. */
    static BigDecimal plain(float number) {
        return new BigDecimal(
                new BigDecimal(Float.toString(number)).stripTrailingZeros().toPlainString());
    }

    /** From 0 to 10. */
    static boolean isFactor(String text) {
        return number(text)
                .filter(number -> number.signum() >= 0 && number.compareTo(MOST) <= 0)
                .isPresent();
    }
}
