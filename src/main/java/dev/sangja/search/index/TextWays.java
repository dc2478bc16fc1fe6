package dev.sangja.search.index;

import dev.sangja.search.schema.Scalar;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** In which ways a value is indexed as text, and how much of it Lucene keeps. */
final class TextWays {
    private static final List<IndexField> OF_TEXT =
            List.of(
                    IndexField.BASE,
                    IndexField.STEM,
                    IndexField.PREFIX,
                    IndexField.JOINED,
                    IndexField.DELIMITER,
                    IndexField.SUGGEST);

    /** A number is one word: it has no neighbours, and its parts mean nothing. */
    private static final List<IndexField> OF_NUMBER =
            List.of(IndexField.BASE, IndexField.STEM, IndexField.PREFIX);

    /** A time, a date or a telephone number: its parts may be written together, but nobody is led to it by a word. */
    private static final List<IndexField> OF_FIGURES =
            List.of(IndexField.BASE, IndexField.STEM, IndexField.PREFIX, IndexField.DELIMITER);

    private static final FieldType RANKED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    /** A beginning or a part counts once, in a long text as in a short one. */
    private static final FieldType FOUND = type(IndexOptions.DOCS, false);

    private static final Map<IndexField, FieldType> TYPES =
            new EnumMap<>(
                    Map.of(
                            IndexField.BASE, RANKED,
                            IndexField.STEM, RANKED,
                            IndexField.PREFIX, FOUND,
                            IndexField.JOINED, FOUND,
                            IndexField.DELIMITER, FOUND,
                            IndexField.SUGGEST, FOUND));

    private TextWays() {}

    static List<IndexField> of(Scalar scalar) {
        return switch (scalar) {
            case Scalar.Text(String text) -> hasLetter(text) ? OF_TEXT : OF_FIGURES;
            case Scalar.Numeric _ -> OF_NUMBER;
        };
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    static FieldType type(IndexField way) {
        return TYPES.getOrDefault(way, FOUND);
    }

    private static FieldType type(IndexOptions options, boolean norms) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(!norms);
        type.freeze();
        return type;
    }
}
