package dev.sangja.search.transfer;

import dev.sangja.search.document.DocumentReader;

/**
 * A line of a file that is imported.
 *
 * @param number from 1; in a CSV file, that of the record, without the header
 */
public record Line(long number, DocumentReader.Read read) {}
