package dev.sangja.search.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.sangja.search.analysis.TextAnalysis;
import dev.sangja.search.analysis.View;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the texts of one language in all ways, and remembers what came of short ones: most fields (kinds, places, prices,
 * hours) have few different values, and to cut them each time took four fifths of all indexing. Thread-safe.
 */
final class TextCutter {
    /** In UTF-16 units; longer ones are seldom alike. */
    private static final int LONGEST_REMEMBERED = 64;

    /** Of all texts remembered: some 20 MB with their terms. */
    private static final long MOST_UNITS = 400_000;

    private static final int UNITS_OF_AN_ENTRY = 8;
    private static final Cache<TextAnalysis, TextCutter> ALL =
            Caffeine.newBuilder().weakKeys().weakValues().build();

    private final Map<IndexField, Analyzer> analyzers = new EnumMap<>(IndexField.class);

    /** Of those ways in which names have more than other texts. */
    private final Map<IndexField, Analyzer> ofNames = new EnumMap<>(IndexField.class);

    private final Cache<String, Cuts> remembered =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_UNITS)
                    .weigher((String text, Cuts _) -> text.length() + UNITS_OF_AN_ENTRY)
                    .build();

    private TextCutter(TextAnalysis analysis) {
        for (View view : View.values()) {
            IndexField way = IndexField.valueOf(view.name());
            analyzers.put(way, analysis.index(view));
            if (analysis.indexOfNames(view) != analysis.index(view)) {
                ofNames.put(way, analysis.indexOfNames(view));
            }
        }
    }

    /** The cutter of all engines whose texts are analysed alike. */
    static TextCutter of(TextAnalysis analysis) {
        return ALL.get(analysis, TextCutter::new);
    }

    Cuts cut(String text) {
        return text.length() <= LONGEST_REMEMBERED
                ? remembered.get(text, Cuts::new)
                : new Cuts(text);
    }

    /** A text in those ways in which somebody wanted it so far. */
    final class Cuts {
        private final String text;
        private final AtomicReferenceArray<@Nullable CutText> ways =
                new AtomicReferenceArray<>(IndexField.values().length * 2);

        private Cuts(String text) {
            this.text = text;
        }

        /** @param name whether the text is a name: some of the ways have more of it */
        @SuppressWarnings("EnumOrdinal") // on the way of each value of each document
        CutText in(IndexField way, boolean name) {
            Analyzer more = name ? ofNames.get(way) : null;
            return more == null
                    ? in(way.ordinal(), Objects.requireNonNull(analyzers.get(way)))
                    : in(way.ordinal() + IndexField.values().length, more);
        }

        private CutText in(int slot, Analyzer analyzer) {
            CutText known = ways.get(slot);
            if (known == null) {
                known = CutText.of(analyzer, text);
                ways.set(slot, known);
            }
            return known;
        }
    }
}
