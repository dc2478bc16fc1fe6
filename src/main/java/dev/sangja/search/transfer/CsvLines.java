package dev.sangja.search.transfer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.document.DocumentReader;
import dev.sangja.search.document.DocumentReader.Read;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.schema.FieldName;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A document in each record of a CSV file in UTF-8 whose first record names the fields. Names are made legal: lower case, and
 * an underscore for what is neither a letter nor a digit. All values are texts; an empty one is none.
 */
final class CsvLines implements Lines {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Pattern UNCLOSED = Pattern.compile("startline (\\S+)\\) EOF");
    private static final Pattern STRAY =
            Pattern.compile("between encapsulated token and delimiter at line: (\\S+), position");

    private final Iterator<CSVRecord> records;
    private final SearchLimits limits;
    private final List<String> fields;
    private long number;

    /** Refuses with 400 if the first record names no legal fields. */
    CsvLines(InputStream in, SearchLimits limits) throws IOException {
        this.records = records(in, CSVFormat.RFC4180);
        this.limits = limits;
        this.fields = header();
    }

    /** Its first record has the titles of columns, which documents call otherwise. */
    CsvLines(InputStream in, char delimiter, List<String> fields, SearchLimits limits)
            throws IOException {
        this.records = records(in, format(delimiter));
        this.limits = limits;
        this.fields = List.copyOf(fields);
        record();
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    }

    private static Iterator<CSVRecord> records(InputStream in, CSVFormat format)
            throws IOException {
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
        return CSVParser.parse(reader, format).iterator();
    }

    /** The titles of a file's columns, as they are; none if it is empty. */
    static List<String> titles(InputStream in, char delimiter) throws IOException {
        return record(records(in, format(delimiter)), 0)
                .map(titles -> titles.stream().map(CsvLines::plain).toList())
                .orElse(List.of());
    }

    private static String plain(String title) {
        return (title.indexOf(BYTE_ORDER_MARK) == 0 ? title.substring(1) : title).strip();
    }

    private List<String> header() throws IOException {
        Optional<CSVRecord> header = record();
        if (header.isEmpty()) {
            throw ApiError.badRequest("The file is empty; its first line must name the fields");
        }
        var names = new ArrayList<String>();
        for (String title : header.get()) {
            String name = legal(title);
            int most = limits.fieldNameCharacters();
            if (FieldName.of(name, most).isEmpty()) {
                throw ApiError.badRequest(
                        "Column %d: %s"
                                .formatted(names.size() + 1, FieldName.problem(title, most)));
            }
            if (names.contains(name)) {
                throw ApiError.badRequest(
                        "Column %d: the field '%s' is named twice; rename one column"
                                .formatted(names.size() + 1, name));
            }
            names.add(name);
        }
        return names;
    }

    static String legal(String title) {
        return plain(title)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
    }

    @Override
    public Optional<Line> next() throws IOException {
        return record().map(record -> new Line(++number, document(record)));
    }

    private Optional<CSVRecord> record() throws IOException {
        return record(records, number);
    }

    /** @param before how many records of documents were read before it */
    private static Optional<CSVRecord> record(Iterator<CSVRecord> records, long before)
            throws IOException {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw failure(e, before);
        }
    }

    private static IOException failure(UncheckedIOException wrapped, long before) {
        if (wrapped.getCause() instanceof CharacterCodingException) {
            throw ApiError.badRequest(
                    "The file is not in UTF-8 after record %d; save it as UTF-8".formatted(before));
        }
        if (wrapped.getCause() instanceof CSVException malformed) {
            throw ApiError.badRequest(
                    "The file is not CSV after record %d: %s"
                            .formatted(before, why(String.valueOf(malformed.getMessage()))));
        }
        return new IOException(wrapped);
    }

    /** Of the library's message, which is for programmers, only which of two faults it is, and in which line. */
    private static String why(String said) {
        Matcher unclosed = UNCLOSED.matcher(said);
        if (unclosed.find()) {
            return "The quotation mark in line %s is not closed".formatted(digits(unclosed));
        }
        Matcher stray = STRAY.matcher(said);
        return stray.find()
                ? "In line %s something stands between a closing quotation mark and the next delimiter"
                        .formatted(digits(stray))
                : "Its quotation marks cannot be understood";
    }

    /** The library groups digits as the computer's language does. */
    private static String digits(Matcher found) {
        return found.group(1).replaceAll("\\D", "");
    }

    private Read document(CSVRecord record) {
        if (record.size() != fields.size()) {
            return new Read.Bad(
                    Optional.empty(),
                    List.of(
                            "The record has %d values, the first line names %d fields"
                                    .formatted(record.size(), fields.size())));
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < fields.size(); i++) {
            if (!record.get(i).isEmpty()) {
                json.put(fields.get(i), record.get(i));
            }
        }
        return DocumentReader.whole(json, limits);
    }
}
