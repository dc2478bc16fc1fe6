package dev.sangja.console.imports;

import java.util.List;

/**
 * An import as its page shows it.
 *
 * @param address of the page
 * @param rows of the file, in words
 * @param good how many of them can be documents
 * @param faultsLeft how many faults are not listed; "" for none
 * @param lines how many rows have been dealt with
 * @param most how many rows there are
 * @param undoable whether it can be undone
 */
record ImportView(
        String id,
        String address,
        String fileName,
        String state,
        String stateText,
        String time,
        String encoding,
        boolean csv,
        String rows,
        String good,
        String refused,
        List<FaultView> faults,
        String faultsLeft,
        List<ColumnView> columns,
        long lines,
        long most,
        String linesText,
        String accepted,
        String problem,
        boolean undoable,
        String undone) {
    ImportView {
        faults = List.copyOf(faults);
        columns = List.copyOf(columns);
    }

    public boolean offered() {
        return state.equals("offered");
    }

    public boolean atWork() {
        return state.equals("running") || state.equals("undoing");
    }

    /** A row that is refused. */
    record FaultView(String row, String id, String errors) {}

    /**
     * A column of the file.
     *
     * @param error what is wrong with the name that was typed for its field; "" for nothing
     */
    record ColumnView(
            int index,
            String title,
            String field,
            boolean id,
            boolean known,
            String typeText,
            String values,
            String amiss,
            String example,
            List<TypeView> types,
            String error) {
        ColumnView {
            types = List.copyOf(types);
        }
    }

    /** A type to choose. */
    record TypeView(String code, String label, boolean chosen) {}
}
