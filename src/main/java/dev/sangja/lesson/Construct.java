package dev.sangja.lesson;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something of Python that a step can introduce: a {@link ConstructName}, or one function or method by its name, as in {@code
 * introduces="len() .append()"}.
 *
 * @param code as a heading has it
 */
public record Construct(String code) {
    /** What a heading can name besides the names of constructs. */
    public static final String BY_NAME = "a function such as len() or a method such as .append()";

    private static final Pattern CALLED = Pattern.compile("\\.?[A-Za-z_][A-Za-z0-9_]*\\(\\)");

    public Construct {
        if (ConstructName.of(code).isEmpty() && !CALLED.matcher(code).matches()) {
            throw new IllegalArgumentException("illegal construct: '%s'".formatted(code));
        }
    }

    public static Construct of(ConstructName name) {
        return new Construct(name.code());
    }

    public static Optional<Construct> of(String code) {
        return ConstructName.of(code).isPresent() || CALLED.matcher(code).matches()
                ? Optional.of(new Construct(code))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return code;
    }
}
