package dev.sangja.search.query;

import dev.sangja.search.analysis.FoldedText;
import dev.sangja.search.curation.Curation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * What a curation does to a search whose whole text it names: letter case, width, composition of letters and how many spaces
 * stand between words do not matter. Promoted documents
 * have scores above all others', in their order, also those that lack the words; filters apply to them, and another order
 * than the score's does too.
 */
record Arrangement(List<String> promoted, List<String> hidden) {
    /** Above {@link NumberStrength#MOST}, and in the range of 32-bit floats with 50 of them. */
    private static final float STEP = 1e31f;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Arrangement NONE = new Arrangement(List.of(), List.of());

    static Arrangement of(List<Curation> curations, String query) {
        String wanted = plain(query);
        return curations.stream()
                .filter(
                        curation ->
                                curation.queries().stream()
                                        .map(Arrangement::plain)
                                        .anyMatch(wanted::equals))
                .findFirst()
                .map(curation -> new Arrangement(curation.promoted(), curation.hidden()))
                .orElse(NONE);
    }

    private static String plain(String query) {
        return SPACES.matcher(FoldedText.fold(query)).replaceAll(" ").strip();
    }

    /** The best of the query's score and the place among the promoted ones. */
    Query promote(Query query, DocumentIds ids) {
        if (promoted.isEmpty()) {
            return query;
        }
        var best = new ArrayList<Query>(List.of(query));
        for (int i = 0; i < promoted.size(); i++) {
            best.add(
                    new BoostQuery(
                            new ConstantScoreQuery(ids.query(promoted.get(i))),
                            STEP * (promoted.size() - i)));
        }
        return new DisjunctionMaxQuery(best, 0);
    }

    void hide(BooleanQuery.Builder query, DocumentIds ids) {
        if (!hidden.isEmpty()) {
            query.add(ids.query(hidden), Occur.MUST_NOT);
        }
    }
}
