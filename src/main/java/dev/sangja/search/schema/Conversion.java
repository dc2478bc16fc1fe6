package dev.sangja.search.schema;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Understands values as numbers and dates. What cannot be understood is empty. */
public final class Conversion {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?");

    /** ISO 8601 and RFC 3339: a date, with a time if wanted, with an offset if wanted; UTC where none is given. */
    private static final DateTimeFormatter DATE =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .optionalStart()
                    .appendPattern("['T'][' ']HH:mm[:ss]")
                    .optionalStart()
                    .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                    .optionalEnd()
                    .optionalStart()
                    .appendOffset("+HH:MM", "Z")
                    .optionalEnd()
                    .optionalStart()
                    .appendOffset("+HHMM", "Z")
                    .optionalEnd()
                    .optionalEnd()
                    .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
                    .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
                    .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
                    .toFormatter(java.util.Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private static final int LONGEST = 64;

    private Conversion() {}

    /** A finite 64-bit float: the number, or a text that is one. */
    public static OptionalDouble number(Scalar scalar) {
        return switch (scalar) {
            case Scalar.Numeric(BigDecimal value) -> OptionalDouble.of(value.doubleValue());
            case Scalar.Text(String text) -> number(text.strip());
        };
    }

    private static OptionalDouble number(String text) {
        if (text.length() > LONGEST || !hasDigitAtEnd(text) || !NUMBER.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text);
        return Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Most texts are no numbers, and are seen not to be without the pattern. */
    private static boolean hasDigitAtEnd(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return (last >= '0' && last <= '9') || last == '.';
    }

    /** A point in time to the millisecond, of the years 1 to 9999. */
    public static Optional<Instant> date(Scalar scalar) {
        return switch (scalar) {
            case Scalar.Numeric _ -> Optional.empty();
            case Scalar.Text(String text) -> date(text.strip());
        };
    }

    private static Optional<Instant> date(String text) {
        if (text.length() > LONGEST || !hasYear(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(instant(DATE.parse(text)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Four digits or more before a hyphen: an exception for each text that is no date is dear. */
    private static boolean hasYear(String text) {
        int first = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int hyphen = text.indexOf('-', first);
        return hyphen >= first + 4 && Character.isDigit(text.charAt(hyphen - 1));
    }

    private static Instant instant(TemporalAccessor parsed) {
        ZoneOffset offset = parsed.query(TemporalQueries.offset());
        return OffsetDateTime.of(
                        LocalDate.from(parsed),
                        parsed.query(TemporalQueries.localTime()),
                        offset == null ? ZoneOffset.UTC : offset)
                .toInstant();
    }
}
