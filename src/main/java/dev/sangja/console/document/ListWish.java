package dev.sangja.console.document;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which documents shall be listed. */
final class ListWish {
    /** Words to search for. */
    @QueryParam("q")
    @DefaultValue("")
    String text = "";

    /** The field that is filtered by; "" for none. */
    @QueryParam("field")
    @DefaultValue("")
    String field = "";

    /** "is", "from" or "to". */
    @QueryParam("how")
    @DefaultValue("is")
    String how = "is";

    @QueryParam("value")
    @DefaultValue("")
    String value = "";

    /** Page of what is found, from 1. */
    @QueryParam("page")
    @DefaultValue("1")
    int page = 1;

    /** Place behind which the list of all goes on. */
    @QueryParam("after")
    @DefaultValue("0")
    long after;

    static ListWish all() {
        return new ListWish();
    }

    boolean isFound() {
        return !text.isBlank() || isFiltered();
    }

    boolean isFiltered() {
        return !field.isEmpty() && !value.isBlank();
    }
}
