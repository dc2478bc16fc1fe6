package dev.sangja.search.transfer;

import dev.sangja.search.limit.SearchLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** What a file of documents is written in; its text is UTF-8. */
public sealed interface FileKind {
    /**
     * Records of values whose first one has the titles of the columns.
     *
     * @param fields what the columns are called in documents, instead of their titles
     */
    record Csv(char delimiter, List<String> fields) implements FileKind {
        public Csv {
            fields = List.copyOf(fields);
        }

        /** The titles of a file's columns, as they are; none if it is empty. */
        public static List<String> titles(InputStream in, char delimiter) throws IOException {
            return CsvLines.titles(in, delimiter);
        }

        /** A title as a field may be called; "" if nothing of it may stand in such a name. */
        public static String suggested(String title) {
            return CsvLines.legal(title);
        }

        @Override
        public Lines open(InputStream in, SearchLimits limits) throws IOException {
            return new CsvLines(in, delimiter, fields, limits);
        }
    }

    /** A JSON document on each line. */
    record JsonByLine() implements FileKind {
        @Override
        public Lines open(InputStream in, SearchLimits limits) {
            return new JsonLines(in, limits);
        }
    }

    /** One JSON array of documents, or one document. */
    record JsonWhole() implements FileKind {
        @Override
        public Lines open(InputStream in, SearchLimits limits) throws IOException {
            return new JsonElements(in, limits);
        }
    }

    /** Its documents, one after the other. */
    Lines open(InputStream in, SearchLimits limits) throws IOException;
}
