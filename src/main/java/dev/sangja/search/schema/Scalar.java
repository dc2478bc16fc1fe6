package dev.sangja.search.schema;

import java.math.BigDecimal;

/** One value as it was sent. Booleans are sent as JSON and kept as the texts "true" and "false". */
public sealed interface Scalar {
    record Text(String value) implements Scalar {
        @Override
        public String asText() {
            return value;
        }
    }

    /** A number that a 64-bit float can hold the magnitude of. */
    record Numeric(BigDecimal value) implements Scalar {
        private static final int MOST_DIGITS = 100;
        private static final int MOST_ZEROS = 400;

        public Numeric {
            if (Double.isInfinite(value.doubleValue())) {
                throw new IllegalArgumentException(
                        "illegal number: %s, must fit a 64-bit float".formatted(value));
            }
        }

        /** At most 100 digits, and a magnitude that a 64-bit float has. */
        public static boolean isLegal(BigDecimal value) {
            return value.precision() <= MOST_DIGITS
                    && Math.abs((long) value.scale()) <= MOST_ZEROS
                    && !Double.isInfinite(value.doubleValue());
        }

        @Override
        public String asText() {
            return Math.abs((long) value.scale()) <= 20 ? value.toPlainString() : value.toString();
        }
    }

    /** As a field of type text has it. */
    String asText();
}
