package dev.sangja.search.schema;

import java.util.Arrays;
import java.util.Optional;

/** How the values of a field are understood. A new field is text until its type is changed. */
public enum FieldType {
    TEXT,
    NUMBER,
    DATE,
    GEOLOCATION;

    /** As the API writes it. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<FieldType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findAny();
    }
}
