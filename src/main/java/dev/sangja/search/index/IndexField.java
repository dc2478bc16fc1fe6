package dev.sangja.search.index;

import dev.sangja.search.schema.FieldName;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of Lucene's fields. Each field of a document is indexed in all these ways at once, so that a change of its
 * type needs no new index. A legal name of ours has no full stop.
 */
public enum IndexField {
    /** Words as they stand, folded; with positions and norms. */
    BASE("base"),
    /** Stems of words (Korean: eojeols without endings, and morphemes); with positions and norms. */
    STEM("stem"),
    /** Beginnings of words, 1 to 12 characters; documents alone. */
    PREFIX("prefix"),
    /** Each two neighbouring words without the space; documents alone. */
    JOINED("joined"),
    /** Parts of words at letter case, digits and punctuation; documents alone. */
    DELIMITER("delimiter"),
    /** Rows of words for suggestions; documents alone. */
    SUGGEST("suggest"),
    /** The value letter for letter: term and sorted set of doc values; absent for values over 8,191 bytes. */
    EXACT("exact"),
    /** 64-bit floats: point and sorted numeric doc values. Zero has no sign. */
    NUMBER("number"),
    /** Milliseconds since 1970: point and sorted numeric doc values. */
    DATE("date"),
    /** Points on the Earth: LatLonPoint and doc values. */
    GEO("geo");

    /** The document's id: a term, and binary doc values. As a field named id it is also indexed as text. */
    public static final String ID = "_id";

    /** The document as JSON, stored. */
    public static final String SOURCE = "_source";

    /** The engine's name: a term. */
    public static final String ENGINE = "_engine";

    /** The number of the change that brought the document: point and numeric doc values. */
    public static final String SEQUENCE = "_seq";

    /** Names are asked for with each value of each document, and made once. */
    private static final Map<FieldName, Names> NAMES = new ConcurrentHashMap<>();

    private static final int MOST_NAMES = 10_000;

    private final String suffix;

    IndexField(String suffix) {
        this.suffix = suffix;
    }

    /** The part behind the full stop. */
    public String suffix() {
        return suffix;
    }

    public String of(FieldName field) {
        return field.value() + "." + suffix;
    }

    /** A number as it is indexed and asked for: -0.0 is 0.0. */
    public static double number(double value) {
        return value + 0.0;
    }

    static Names namesOf(FieldName field) {
        Names known = NAMES.get(field);
        if (known != null) {
            return known;
        }
        if (NAMES.size() >= MOST_NAMES) {
            NAMES.clear();
        }
        return NAMES.computeIfAbsent(field, Names::new);
    }

    /** All names of one field. */
    static final class Names {
        private final String[] names;

        private Names(FieldName field) {
            names = Arrays.stream(values()).map(way -> way.of(field)).toArray(String[]::new);
        }

        @SuppressWarnings("EnumOrdinal") // on the way of each value of each document
        String of(IndexField way) {
            return names[way.ordinal()];
        }
    }
}
