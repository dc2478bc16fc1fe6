package dev.sangja.console.tester;

import dev.sangja.platform.i18n.Lang;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Guesses which field says what a document is called. */
public final class TitleField {
    private static final List<String> NAMES = List.of("title", "name");

    private TitleField() {}

    /** The best guess for a reader of a language; empty where nothing is text. */
    public static Optional<FieldName> of(Schema schema, Lang lang) {
        List<FieldName> texts =
                schema.fields().entrySet().stream()
                        .filter(field -> field.getValue() == FieldType.TEXT)
                        .map(field -> field.getKey())
                        .toList();
        return Stream.<Predicate<String>>of(
                        NAMES::contains,
                        name -> NAMES.contains(without(name, "_" + lang.code())),
                        name -> NAMES.contains(without(name, "_" + lang.other().code())),
                        name -> NAMES.stream().anyMatch(name::contains),
                        _ -> true)
                .flatMap(
                        guess -> texts.stream().filter(field -> guess.test(field.value())).limit(1))
                .findFirst();
    }

    private static String without(String name, String end) {
        return name.endsWith(end) ? name.substring(0, name.length() - end.length()) : "";
    }
}
