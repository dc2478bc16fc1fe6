package dev.sangja.search.credential;

import java.util.Arrays;
import java.util.Optional;

/** What a key is for. */
public enum KeyType {
    /** Stands in public pages; searches. */
    SEARCH("search"),
    /** Reads and writes engines. */
    PRIVATE("private"),
    /** Reads and writes credentials, and nothing else. */
    ADMIN("admin");

    private final String code;

    KeyType(String code) {
        this.code = code;
    }

    /** As the API writes it, and as the text of a key begins. */
    public String code() {
        return code;
    }

    public static Optional<KeyType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findAny();
    }
}
