package dev.sangja.console;

import dev.sangja.platform.i18n.ConsoleMessages;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Words;
import dev.sangja.search.schema.FieldType;

/** What types of fields are called. */
public final class TypeWords {
    private TypeWords() {}

    public static String of(FieldType type, Lang lang) {
        ConsoleMessages words = Words.in(ConsoleMessages.class, lang);
        return switch (type) {
            case TEXT -> words.type_text();
            case NUMBER -> words.type_number();
            case DATE -> words.type_date();
            case GEOLOCATION -> words.type_geolocation();
        };
    }
}
