package dev.sangja.search.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.sangja.search.analysis.QueryWord;
import dev.sangja.search.analysis.TextAnalysis;
import dev.sangja.search.schema.FieldName;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * What words of searches became in an index as it is. To look a word up in all fields in all ways, with its typos, takes
 * longer than to search what was found; the next search for it need not. A state of an index that is gone is asked for no
 * more, and what was known of it makes room for others.
 */
final class KnownWords {
    /** Of the memory that there is, how much they may take. */
    private static final int SHARE = 25;

    private static final int BYTES_OF_A_WORD = 500;
    private static final int BYTES_OF_A_WAY = 350;
    private static final int BYTES_IN_A_SEGMENT = 100;

    private static final Cache<Key, Known> ALL =
            Caffeine.newBuilder()
                    .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE)
                    .<Key, Known>weigher((_, known) -> known.bytes())
                    .build();

    private KnownWords() {}

    /** @param bytes about so many are taken */
    private record Known(WordQuery.Ways ways, int bytes) {}

    private record Key(Object state, Word word) {}

    /**
     * All that decides about the ways to find a word.
     *
     * @param fields with their weights
     * @param word whose place in the search does not count
     * @param typing whether it may still grow
     */
    record Word(
            Map<FieldName, Float> fields,
            Precision precision,
            TextAnalysis analysis,
            QueryWord word,
            boolean typing) {
        Word {
            word = word.anywhere();
        }
    }

    /** Only of an index that stays: several joined for one search are another one in the next. */
    static WordQuery.Ways ways(IndexSearcher searcher, Word word, Supplier<WordQuery.Ways> search) {
        IndexReader reader = searcher.getIndexReader();
        IndexReader.CacheHelper state = reader.getReaderCacheHelper();
        if (state == null) {
            return search.get();
        }
        var key = new Key(state.getKey(), word);
        Known known = ALL.getIfPresent(key);
        if (known == null) {
            WordQuery.Ways ways = search.get();
            known = new Known(ways, bytes(ways, reader.leaves().size()));
            ALL.put(key, known);
        }
        return known.ways();
    }

    private static int bytes(WordQuery.Ways ways, int segments) {
        int leaves =
                Stream.concat(ways.near().stream(), ways.far().stream())
                        .mapToInt(KnownWords::leaves)
                        .sum();
        return BYTES_OF_A_WORD + leaves * (BYTES_OF_A_WAY + segments * BYTES_IN_A_SEGMENT);
    }

    private static int leaves(Scored scored) {
        return switch (scored) {
            case Scored.Leaf leaf -> leaf.row().stream().mapToInt(List::size).sum();
            case Scored.Best(_, var all) -> all.stream().mapToInt(KnownWords::leaves).sum();
            case Scored.Sum(_, var all, _) -> all.stream().mapToInt(KnownWords::leaves).sum();
            case Scored.Raised(var base, var more) ->
                    leaves(base) + more.stream().mapToInt(KnownWords::leaves).sum();
            case Scored.Nothing _ -> 0;
        };
    }
}
