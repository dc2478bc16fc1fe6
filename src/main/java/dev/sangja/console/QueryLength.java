package dev.sangja.console;

import dev.sangja.platform.i18n.TuningMessages;

/** Looks at a query before it is searched for, as the search says in English alone that it is too long. */
public final class QueryLength {
    private QueryLength() {}

    /**
     * What is wrong with it, in the page's language; "" for nothing.
     *
     * @param most characters that a query may have
     */
    public static String error(String query, int most, TuningMessages say) {
        int length = query.codePointCount(0, query.length());
        return length > most ? say.query_long(most, length) : "";
    }
}
