package dev.sangja.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;

/**
 * How many of its words a search demands. People type whole questions, and words that nothing has: where the precision asks
 * for recall, words that only ask and words that are nowhere do not count, and where few documents have enough of the others,
 * one word is enough. A found page that says less is better than none.
 *
 * @param there what some document has
 */
record Enough(List<Scored> there, int needed) {
    /** So few documents are few, by the number of words. */
    private static final int FEW = 3;

    private static final int FEW_FOR_A_QUESTION = 100;
    private static final int SHORT = 3;

    static Enough of(TextPlan plan, Terms terms, UnitQuery units, List<Scored> required) {
        var there = new ArrayList<Scored>();
        int telling = 0;
        for (Unit unit : plan.counted()) {
            Scored found = units.of(unit);
            if (!(found instanceof Scored.Nothing)) {
                there.add(found);
                telling += plan.isAsking(unit) ? 0 : 1;
            }
        }
        Precision precision = plan.precision();
        if (!precision.recalls()) {
            return new Enough(there, precision.needed(plan.counted().size()));
        }
        int needed = Math.min(there.size(), Math.max(1, precision.needed(telling)));
        boolean few = needed > 1 && isFew(terms.searcher(), required, there, needed);
        return new Enough(there, few ? 1 : needed);
    }

    private static boolean isFew(
            IndexSearcher searcher, List<Scored> required, List<Scored> there, int needed) {
        var all = new BooleanQuery.Builder();
        required.forEach(each -> all.add(each.query(), Occur.FILTER));
        all.add(new Scored.Sum(How.EXACT, there, needed).query(), Occur.FILTER);
        int few = there.size() > SHORT ? FEW_FOR_A_QUESTION : FEW;
        var count = new LimitedCount(few);
        try {
            searcher.search(all.build(), new Once<>(count));
            return count.count() < few;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
