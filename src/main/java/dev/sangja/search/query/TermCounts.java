package dev.sangja.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/** Adds up counts of terms without making an object of each: there may be tens of thousands. */
final class TermCounts {
    private final BytesRefHash terms = new BytesRefHash();
    private long[] counts = new long[16];

    /** A term with its count. */
    record Counted(BytesRef term, long count) {
        private static final Comparator<Counted> WORST_FIRST =
                Comparator.comparingLong(Counted::count)
                        .thenComparing(Comparator.comparing(Counted::term).reversed());
    }

    void add(BytesRef term, long count) {
        int id = terms.add(term);
        int place = id < 0 ? -id - 1 : id;
        counts = ArrayUtil.grow(counts, place + 1);
        counts[place] += count;
    }

    /** Those with the highest counts, in no order. */
    List<Counted> most(int size) {
        var best = new PriorityQueue<>(Counted.WORST_FIRST);
        for (int id = 0; id < terms.size(); id++) {
            if (best.size() < size) {
                best.add(counted(id));
            } else if (counts[id] >= best.element().count()) {
                best.add(counted(id));
                best.remove();
            }
        }
        return new ArrayList<>(best);
    }

    private Counted counted(int id) {
        return new Counted(BytesRef.deepCopyOf(terms.get(id, new BytesRef())), counts[id]);
    }
}
