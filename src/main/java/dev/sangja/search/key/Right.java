package dev.sangja.search.key;

/** What a route of the search API lets its caller do. */
public enum Right {
    /** Search, suggestions, clicks: also for keys that stand in public pages. */
    SEARCH,
    READ,
    WRITE,
    /** Keys themselves. */
    CREDENTIALS
}
