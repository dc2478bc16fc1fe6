package dev.sangja.search.document;

import com.fasterxml.jackson.annotation.JsonValue;

/** Names a document within its engine: 1 to 800 characters. */
public record DocumentId(@JsonValue String value) {
    public static final int MAX_LENGTH = 800;

    public DocumentId {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "illegal document id of %d characters, must have 1 to %d"
                            .formatted(value.length(), MAX_LENGTH));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
