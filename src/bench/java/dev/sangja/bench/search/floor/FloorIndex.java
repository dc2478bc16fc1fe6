package dev.sangja.bench.search.floor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** Writes documents so that each field can be asked as text, exactly, as a number, a date and a place. */
final class FloorIndex {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.{5,30}");
    private static final Pattern PLACE =
            Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?), ?(-?\\d{1,3}(?:\\.\\d+)?)");
    private static final Map<String, FieldType> TEXTS =
            Map.of(
                    "base", TextField.TYPE_NOT_STORED,
                    "stem", TextField.TYPE_NOT_STORED,
                    "prefix", text(IndexOptions.DOCS_AND_FREQS),
                    "joined", text(IndexOptions.DOCS_AND_FREQS),
                    "delimiter", text(IndexOptions.DOCS_AND_FREQS),
                    "suggest", text(IndexOptions.DOCS));

    private final ObjectMapper json = new ObjectMapper();

    void write(Path documents, int count, Path folder) throws IOException {
        var config = new IndexWriterConfig(Views.forIndex());
        config.setOpenMode(IndexWriterConfig.OpenMode.CREATE).setRAMBufferSizeMB(128);
        try (BufferedReader in = Files.newBufferedReader(documents);
                var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < count; i++) {
                writer.addDocument(document(in.readLine()));
            }
        }
    }

    private Document document(String line) throws IOException {
        var document = new Document();
        document.add(new StoredField("_source", line));
        for (Map.Entry<String, JsonNode> field : json.readTree(line).properties()) {
            if (field.getKey().equals("id")) {
                document.add(new StringField("_id", field.getValue().asText(), Field.Store.YES));
            }
            if (field.getValue().isArray()) {
                field.getValue().forEach(each -> add(document, field.getKey(), each.asText()));
            } else {
                add(document, field.getKey(), field.getValue().asText());
            }
        }
        return document;
    }

    private static void add(Document document, String name, String value) {
        TEXTS.forEach((view, type) -> document.add(new Field(name + "." + view, value, type)));
        if (value.length() <= 2048) {
            document.add(new KeywordField(name + ".exact", value, Field.Store.NO));
        }
        if (NUMBER.matcher(value).matches()) {
            double number = Double.parseDouble(value);
            document.add(new DoubleField(name + ".number", number, Field.Store.NO));
        }
        Matcher place = PLACE.matcher(value);
        if (place.matches()) {
            addPlace(document, name, place);
        }
        if (DATE.matcher(value).matches()) {
            addDate(document, name, value);
        }
    }

    private static void addPlace(Document document, String name, Matcher place) {
        double latitude = Double.parseDouble(place.group(1));
        double longitude = Double.parseDouble(place.group(2));
        if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
            document.add(new LatLonPoint(name + ".geo", latitude, longitude));
            document.add(new LatLonDocValuesField(name + ".geo", latitude, longitude));
        }
    }

    private static void addDate(Document document, String name, String value) {
        try {
            long time = OffsetDateTime.parse(value).toInstant().toEpochMilli();
            document.add(new LongField(name + ".date", time, Field.Store.NO));
        } catch (DateTimeParseException e) {
            // it only looks like one
        }
    }

    private static FieldType text(IndexOptions options) {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(options);
        type.setOmitNorms(options == IndexOptions.DOCS);
        type.freeze();
        return type;
    }
}
