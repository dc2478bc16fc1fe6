package dev.sangja.search.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sangja.restaurants.Restaurants;
import dev.sangja.search.document.Document;
import dev.sangja.search.document.DocumentReader;
import dev.sangja.search.limit.TestLimits;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads what is searched. */
final class Documents {
    /** Where files lie that are not ours to copy. */
    static final Path SHARED = Path.of("../shared/data");

    private static final long SEED = 1;
    private static final int RESTAURANTS = 300;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern LESSON = Pattern.compile("(?m)^title: (.+)$");
    private static final Pattern STEP =
            Pattern.compile("(?ms)^## (.+?) \\{#([a-z0-9-]+).*?}\\n(.*?)(?=^## |\\z)");

    /** Fields whose values are numbers to whoever imports such a file. */
    private static final Set<String> NUMBERS =
            Set.of(
                    "uc_seq",
                    "lat",
                    "lng",
                    "rank",
                    "year",
                    "na_sales",
                    "eu_sales",
                    "jp_sales",
                    "other_sales",
                    "global_sales",
                    "price_level",
                    "menu_prices",
                    "cheapest_price",
                    "average_price",
                    "rating",
                    "review_count");

    private Documents() {}

    static FieldType type(FieldName field) {
        return switch (field.value()) {
            case "location" -> FieldType.GEOLOCATION;
            case "opened_on" -> FieldType.DATE;
            case String name when NUMBERS.contains(name) -> FieldType.NUMBER;
            case String _ -> FieldType.TEXT;
        };
    }

    static Optional<List<Document>> restaurants() {
        return Optional.of(
                new Restaurants(SEED)
                        .first(RESTAURANTS)
                        .map(restaurant -> document(restaurant.document()))
                        .toList());
    }

    private static Document document(Map<String, ?> fields) {
        JsonNode json = JSON.valueToTree(fields);
        return switch (DocumentReader.whole(json, TestLimits.DEFAULTS)) {
            case DocumentReader.Read.Good good -> good.document();
            case DocumentReader.Read.Bad bad ->
                    throw new IllegalStateException("illegal document: " + bad.errors());
        };
    }

    static Optional<List<Document>> busan() {
        return csv("busan_restaurants.csv");
    }

    static Optional<List<Document>> games() {
        return csv("vgsales.csv");
    }

    /** As the import of a CSV file has it: names of fields in lower case, empty values left out. */
    private static Optional<List<Document>> csv(String name) {
        Path file = SHARED.resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var documents = new ArrayList<Document>();
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var reader = Files.newBufferedReader(file)) {
            for (CSVRecord record : format.parse(reader)) {
                documents.add(document(fields(record)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(documents);
    }

    private static Map<String, String> fields(CSVRecord record) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", String.valueOf(record.getRecordNumber()));
        record.toMap()
                .forEach(
                        (name, value) -> {
                            if (!value.isEmpty()) {
                                fields.put(
                                        name.replace("\ufeff", "").toLowerCase(Locale.ROOT), value);
                            }
                        });
        return fields;
    }

    /** A step is its heading and its text as its author wrote them, and the title of its lesson. */
    static Optional<List<Document>> steps(String language) {
        Path course = Path.of("lessons/first-steps");
        try (Stream<Path> lessons = Files.list(course)) {
            return Optional.of(
                    lessons.map(lesson -> lesson.resolve("lesson." + language + ".md"))
                            .filter(Files::exists)
                            .sorted()
                            .flatMap(Documents::steps)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Document> steps(Path file) {
        String text = read(file);
        String lesson = LESSON.matcher(text).results().findFirst().orElseThrow().group(1);
        return STEP.matcher(text).results().map(step -> step(lesson, step));
    }

    private static Document step(String lesson, MatchResult found) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", lesson + "/" + found.group(2));
        fields.put("title", found.group(1));
        fields.put("lesson", lesson);
        fields.put("text", found.group(3));
        return document(fields);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<List<Document>> notes() {
        return Optional.of(
                Row.lines("notes-ko.tsv")
                        .lines()
                        .map(line -> line.split("\t", 2))
                        .map(Documents::note)
                        .toList());
    }

    private static Document note(String[] parts) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", parts[0]);
        fields.put("title", parts[0]);
        fields.put("text", parts[1]);
        return document(fields);
    }
}
