package dev.sangja.console.document;

import java.util.List;

/**
 * A page of documents.
 *
 * @param total in words
 * @param found whether it was searched or filtered
 * @param error what is wrong with the filter; "" for nothing
 * @param previous query of the page before; "" for none
 * @param next query of the page after; "" for none
 */
record DocumentList(
        List<Row> rows,
        String total,
        boolean found,
        String text,
        List<Choice> fields,
        List<Choice> ways,
        String value,
        String error,
        String previous,
        String next) {
    DocumentList {
        rows = List.copyOf(rows);
        fields = List.copyOf(fields);
        ways = List.copyOf(ways);
    }

    /**
     * A document.
     *
     * @param query that opens it
     * @param cells some of its fields
     */
    record Row(String id, String query, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /** A field with its value, shortened. */
    record Cell(String field, String value) {}

    /** Something to choose. */
    record Choice(String code, String label, boolean chosen) {}
}
