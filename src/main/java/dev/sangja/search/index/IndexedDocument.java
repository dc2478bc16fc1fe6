package dev.sangja.search.index;

import dev.sangja.search.document.Document;
import dev.sangja.search.document.DocumentId;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.schema.Conversion;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldValue;
import dev.sangja.search.schema.GeoPoint;
import dev.sangja.search.schema.Places;
import dev.sangja.search.schema.Scalar;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** A document as Lucene gets it: each field in all the ways of {@link IndexField} that its values allow. */
final class IndexedDocument {
    /** A longer value is not looked at letter for letter: a term has its limits, and nobody filters by an essay. */
    static final int LONGEST_EXACT = 8191;

    private final IndexedLanguage language;
    private final List<IndexableField> fields = new ArrayList<>(256);

    private IndexedDocument(IndexedLanguage language) {
        this.language = language;
    }

    /** What an older version of the document is replaced or removed by. */
    static Term idTerm(DocumentId id) {
        return new Term(IndexField.ID, id.value());
    }

    /**
     * @param json the document as it is given back
     * @param sequence the number of the change that brought it
     */
    static List<IndexableField> of(
            IndexedLanguage language,
            EngineName engine,
            Document document,
            String json,
            long sequence) {
        var indexed = new IndexedDocument(language);
        indexed.identity(engine, document.id(), sequence);
        for (Map.Entry<FieldName, FieldValue> field : document.fields().entrySet()) {
            indexed.add(field.getKey(), field.getValue());
        }
        indexed.fields.add(new StoredField(IndexField.SOURCE, json));
        return indexed.fields;
    }

    private void identity(EngineName engine, DocumentId id, long sequence) {
        fields.add(new StringField(IndexField.ID, id.value(), Field.Store.NO));
        fields.add(new BinaryDocValuesField(IndexField.ID, new BytesRef(id.value())));
        fields.add(new StringField(IndexField.ENGINE, engine.value(), Field.Store.NO));
        fields.add(new LongPoint(IndexField.SEQUENCE, sequence));
        fields.add(new NumericDocValuesField(IndexField.SEQUENCE, sequence));
        addTexts(FieldName.ID, List.of(new Scalar.Text(id.value())));
    }

    private void add(FieldName field, FieldValue value) {
        addTexts(field, value.scalars());
        IndexField.Names names = IndexField.namesOf(field);
        value.scalars().forEach(scalar -> addNumberAndDate(names, scalar));
        for (GeoPoint place : Places.of(value)) {
            fields.add(new LatLonPoint(names.of(IndexField.GEO), place.lat(), place.lon()));
            fields.add(
                    new LatLonDocValuesField(names.of(IndexField.GEO), place.lat(), place.lon()));
        }
    }

    /** All values of a way are one field of Lucene's: each costs as much as some words. */
    private void addTexts(FieldName field, List<Scalar> scalars) {
        IndexField.Names names = IndexField.namesOf(field);
        boolean name = language.isName(field);
        var cuts = new EnumMap<IndexField, List<CutText>>(IndexField.class);
        for (Scalar scalar : scalars) {
            String text = scalar.asText();
            TextCutter.Cuts cut = language.cutter().cut(text);
            for (IndexField way : TextWays.of(scalar)) {
                cuts.computeIfAbsent(way, _ -> new ArrayList<>()).add(cut.in(way, name));
            }
            addExact(names, text);
        }
        cuts.forEach(
                (way, texts) -> fields.add(new CutField(names.of(way), texts, TextWays.type(way))));
    }

    private void addExact(IndexField.Names names, String text) {
        BytesRef exact = new BytesRef(text);
        if (exact.length <= LONGEST_EXACT) {
            fields.add(new KeywordField(names.of(IndexField.EXACT), exact, Field.Store.NO));
        }
    }

    private void addNumberAndDate(IndexField.Names names, Scalar scalar) {
        Conversion.number(scalar)
                .ifPresent(
                        number ->
                                fields.add(
                                        new DoubleField(
                                                names.of(IndexField.NUMBER),
                                                IndexField.number(number),
                                                Field.Store.NO)));
        Conversion.date(scalar)
                .ifPresent(
                        date ->
                                fields.add(
                                        new LongField(
                                                names.of(IndexField.DATE),
                                                date.toEpochMilli(),
                                                Field.Store.NO)));
    }
}
