package dev.sangja.console.imports;

import dev.sangja.search.transfer.FileKind;
import java.util.List;

/**
 * What a file holds, as it was found on reading all of it.
 *
 * @param kind "csv", "ndjson" or "json"
 * @param delimiter between the values of a CSV file; "" in others
 * @param encoding what it was converted from; "" if it was in UTF-8
 * @param refused how many rows cannot be documents
 * @param faults the first of them
 */
record Plan(
        String kind,
        String delimiter,
        String encoding,
        long rows,
        long refused,
        List<Fault> faults,
        List<Column> columns) {
    static final String CSV = "csv";
    static final String NDJSON = "ndjson";
    static final String JSON = "json";

    Plan {
        faults = List.copyOf(faults);
        columns = List.copyOf(columns);
    }

    /**
     * A row that cannot be a document.
     *
     * @param row as a spreadsheet or an editor counts it
     * @param id of the document, where the row has one; "" otherwise
     */
    record Fault(long row, String id, List<String> errors) {
        Fault {
            errors = List.copyOf(errors);
        }
    }

    /**
     * A column, or a member of JSON documents.
     *
     * @param title as the file has it
     * @param field what documents call it
     * @param type code of the type that its values have, or that the engine has for it
     * @param known whether the engine had the field before
     * @param values how many rows have one
     * @param notNumbers how many values are no numbers
     * @param notDates how many values are no dates
     * @param notPlaces how many values are no places
     * @param example the first value
     */
    record Column(
            String title,
            String field,
            String type,
            boolean known,
            long values,
            long notNumbers,
            long notDates,
            long notPlaces,
            String example) {
        Column called(String otherField, String otherType, boolean nowKnown) {
            return new Column(
                    title,
                    otherField,
                    otherType,
                    nowKnown,
                    values,
                    notNumbers,
                    notDates,
                    notPlaces,
                    example);
        }

        /** How many values do not convert to a type. */
        long amiss(String code) {
            return switch (code) {
                case "number" -> notNumbers;
                case "date" -> notDates;
                case "geolocation" -> notPlaces;
                default -> 0;
            };
        }
    }

    Plan with(List<Column> others) {
        return new Plan(kind, delimiter, encoding, rows, refused, faults, others);
    }

    FileKind fileKind() {
        return switch (kind) {
            case CSV ->
                    new FileKind.Csv(
                            delimiter.charAt(0), columns.stream().map(Column::field).toList());
            case NDJSON -> new FileKind.JsonByLine();
            default -> new FileKind.JsonWhole();
        };
    }
}
