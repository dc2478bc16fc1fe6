package dev.sangja.search.query;

import dev.sangja.search.document.DocumentId;
import dev.sangja.search.index.IndexField;
import java.io.IOException;
import java.util.Objects;
import java.util.function.ObjLongConsumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Names each document that is found, and the change that brought it. */
final class IdCollector extends SimpleCollector {
    private final ObjLongConsumer<DocumentId> each;
    private @Nullable BinaryDocValues ids;
    private @Nullable NumericDocValues sequences;

    IdCollector(ObjLongConsumer<DocumentId> each) {
        this.each = each;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        ids = DocValues.getBinary(leaf.reader(), IndexField.ID);
        sequences = DocValues.getNumeric(leaf.reader(), IndexField.SEQUENCE);
    }

    @Override
    public void collect(int doc) throws IOException {
        NumericDocValues sequence = Objects.requireNonNull(sequences);
        if (!sequence.advanceExact(doc)) {
            throw new IllegalStateException("each document has a sequence");
        }
        each.accept(HitReader.id(Objects.requireNonNull(ids), doc), sequence.longValue());
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
