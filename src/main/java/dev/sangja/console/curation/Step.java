package dev.sangja.console.curation;

import java.util.Arrays;
import java.util.Locale;

/** What a button of the arrangement does with a document. */
record Step(What what, String id) {
    enum What {
        PROMOTE,
        HIDE,
        RELEASE,
        UP,
        DOWN,
        NOTHING
    }

    private static final Step NONE = new Step(What.NOTHING, "");

    /** Reads the value of a button: {@code promote:id}. */
    static Step of(String value) {
        int colon = value.indexOf(':');
        if (colon < 0) {
            return NONE;
        }
        String name = value.substring(0, colon);
        return Arrays.stream(What.values())
                .filter(what -> what.name().toLowerCase(Locale.ROOT).equals(name))
                .findAny()
                .map(what -> new Step(what, value.substring(colon + 1)))
                .orElse(NONE);
    }
}
