package dev.sangja.console.relevance;

/**
 * How much a text field counts.
 *
 * @param weight as typed, 0 to 10
 */
record Weight(String field, boolean searched, String weight) {}
