package dev.sangja.console.imports;

import dev.sangja.platform.api.Texts;
import dev.sangja.search.schema.Conversion;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.FieldValue;
import dev.sangja.search.schema.Places;
import dev.sangja.search.schema.Scalar;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Counts the values of a column, and which types they could have. */
final class ColumnCount {
    /** A number that is a name: telephone, postcode, product. */
    private static final Pattern LED_BY_ZERO = Pattern.compile("\\s*0[0-9]+\\s*");

    private static final int SHOWN = 80;

    private long values;
    private long notNumbers;
    private long notDates;
    private long notPlaces;
    private boolean ledByZero;
    private String example = "";

    void add(FieldValue value) {
        if (value.scalars().isEmpty()) {
            return;
        }
        values++;
        notNumbers += all(value, scalar -> Conversion.number(scalar).isPresent()) ? 0 : 1;
        notDates += all(value, scalar -> Conversion.date(scalar).isPresent()) ? 0 : 1;
        notPlaces += Places.of(value).isEmpty() ? 1 : 0;
        ledByZero |= !all(value, scalar -> !isLedByZero(scalar));
        if (example.isEmpty()) {
            example = Texts.cut(value.scalars().getFirst().asText(), SHOWN);
        }
    }

    private static boolean all(FieldValue value, Predicate<Scalar> test) {
        return value.scalars().stream().allMatch(test);
    }

    private static boolean isLedByZero(Scalar scalar) {
        return switch (scalar) {
            case Scalar.Text(String text) -> LED_BY_ZERO.matcher(text).matches();
            case Scalar.Numeric _ -> false;
        };
    }

    private FieldType guess() {
        if (values == 0) {
            return FieldType.TEXT;
        }
        if (notNumbers == 0 && !ledByZero) {
            return FieldType.NUMBER;
        }
        if (notDates == 0) {
            return FieldType.DATE;
        }
        return notPlaces == 0 && example.indexOf(',') > 0 ? FieldType.GEOLOCATION : FieldType.TEXT;
    }

    /** @param known what the engine has for the field; empty if it has not */
    Plan.Column column(String title, String field, Optional<FieldType> known) {
        return new Plan.Column(
                title,
                field,
                known.orElseGet(this::guess).code(),
                known.isPresent(),
                values,
                notNumbers,
                notDates,
                notPlaces,
                example);
    }
}
