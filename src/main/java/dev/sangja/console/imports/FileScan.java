package dev.sangja.console.imports;

import dev.sangja.console.imports.Plan.Column;
import dev.sangja.console.imports.Plan.Fault;
import dev.sangja.search.document.DocumentReader.Read;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.FieldValue;
import dev.sangja.search.schema.Scalar;
import dev.sangja.search.schema.Schema;
import dev.sangja.search.transfer.FileKind;
import dev.sangja.search.transfer.Line;
import dev.sangja.search.transfer.Lines;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a file of documents to its end, and says what it holds. */
final class FileScan {
    private static final int TOLD = 100;

    private final Path file;
    private final String encoding;
    private final Schema schema;
    private final SearchLimits limits;
    private final Map<String, ColumnCount> counts = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private long rows;
    private long refused;

    private FileScan(Path file, String encoding, Schema schema, SearchLimits limits) {
        this.file = file;
        this.encoding = encoding;
        this.schema = schema;
        this.limits = limits;
    }

    /** What came of it. */
    sealed interface Scan {
        record Good(Plan plan) implements Scan {}

        /** It names more fields than an engine may have. */
        record TooManyFields(int fields, int most) implements Scan {}

        /** It ends before the first row. */
        record NoRows() implements Scan {}

        /** It cannot be read on. */
        record Unreadable(List<String> why) implements Scan {
            public Unreadable {
                why = List.copyOf(why);
            }
        }
    }

    /**
     * Reads a file.
     *
     * @param file in UTF-8
     * @param encoding what it was converted from
     * @param schema of the engine that it is for
     * @param limits of the engine
     */
    static Scan of(Path file, String encoding, Schema schema, SearchLimits limits)
            throws IOException {
        try {
            return new FileScan(file, encoding, schema, limits).read();
        } catch (ApiError e) {
            return new Scan.Unreadable(e.errors());
        }
    }

    private Scan read() throws IOException {
        String kind = kind();
        return kind.equals(Plan.CSV) ? readCsv() : readJson(kind);
    }

    /** JSON begins with a bracket or a brace; of a first line that is a whole object, more will follow. */
    private String kind() throws IOException {
        String line = firstLine();
        if (line.startsWith("[")) {
            return Plan.JSON;
        }
        if (line.startsWith("{")) {
            return line.endsWith("}") ? Plan.NDJSON : Plan.JSON;
        }
        return Plan.CSV;
    }

    private String firstLine() throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.map(line -> line.replace("\uFEFF", "").strip())
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }

    private Scan readCsv() throws IOException {
        char delimiter = delimiter(firstLine());
        List<String> titles;
        try (InputStream in = open()) {
            titles = FileKind.Csv.titles(in, delimiter);
        }
        List<String> fields = new FieldNames(titles).all();
        Scan tooMany = tooMany(fields);
        if (tooMany != null) {
            return tooMany;
        }
        fields.forEach(field -> counts.put(field, new ColumnCount()));
        count(new FileKind.Csv(delimiter, fields), 1);
        var columns = new ArrayList<Column>();
        for (int i = 0; i < fields.size(); i++) {
            columns.add(column(titles.get(i), fields.get(i)));
        }
        return scan(Plan.CSV, String.valueOf(delimiter), columns);
    }

    private static char delimiter(String line) {
        char best = ',';
        for (char each : new char[] {';', '\t'}) {
            if (count(line, each) > count(line, best)) {
                best = each;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(each -> each == wanted).count();
    }

    private Scan readJson(String kind) throws IOException {
        count(kind.equals(Plan.JSON) ? new FileKind.JsonWhole() : new FileKind.JsonByLine(), 0);
        Scan tooMany = tooMany(List.copyOf(counts.keySet()));
        return tooMany == null
                ? scan(
                        kind,
                        "",
                        counts.keySet().stream().map(field -> column(field, field)).toList())
                : tooMany;
    }

    private @Nullable Scan tooMany(List<String> fields) {
        long added =
                fields.stream()
                        .filter(field -> !field.equals(FieldName.ID.value()))
                        .filter(field -> known(field).isEmpty())
                        .count();
        int all = schema.fields().size() + (int) added;
        return added > 0 && all > limits.schemaFields()
                ? new Scan.TooManyFields(all, limits.schemaFields())
                : null;
    }

    private Column column(String title, String field) {
        return Objects.requireNonNull(counts.get(field)).column(title, field, known(field));
    }

    private Optional<FieldType> known(String field) {
        return FieldName.of(field).flatMap(schema::type);
    }

    private Scan scan(String kind, String delimiter, List<Column> columns) {
        return rows == 0
                ? new Scan.NoRows()
                : new Scan.Good(
                        new Plan(kind, delimiter, encoding, rows, refused, faults, columns));
    }

    private InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /** @param before rows of the file before its first document */
    private void count(FileKind kind, int before) throws IOException {
        try (InputStream in = open()) {
            Lines lines = kind.open(in, limits);
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                rows++;
                count(line.get(), before);
            }
        }
    }

    private void count(Line line, int before) {
        switch (line.read()) {
            case Read.Good good -> {
                id(good.document().id().value());
                good.document().fields().forEach((field, value) -> counted(field.value(), value));
            }
            case Read.Bad(Optional<String> id, List<String> errors) -> {
                refused++;
                if (faults.size() < TOLD) {
                    faults.add(new Fault(line.number() + before, id.orElse(""), errors));
                }
            }
        }
    }

    /** Of a CSV file's column only: elsewhere ids are no matter of choice. */
    private void id(String id) {
        ColumnCount count = counts.get(FieldName.ID.value());
        if (count != null) {
            count.add(FieldValue.of(new Scalar.Text(id)));
        }
    }

    private void counted(String field, FieldValue value) {
        if (counts.size() <= limits.schemaFields() || counts.containsKey(field)) {
            counts.computeIfAbsent(field, _ -> new ColumnCount()).add(value);
        }
    }
}
