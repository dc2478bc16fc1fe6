package dev.sangja.search.analysis;

/**
 * A term as the index has it.
 *
 * @param position counted in words
 * @param start first UTF-16 unit in the text as it was given
 * @param end behind the last one
 */
public record IndexedWord(String term, int position, int start, int end) {}
