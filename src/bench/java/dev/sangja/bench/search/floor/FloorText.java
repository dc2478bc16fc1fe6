package dev.sangja.bench.search.floor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * Words scored as App Search scored them: across all fields in each analysis, or mistyped in the stems of one field.
 *
 * @param filled Lucene's fields that have terms: to blend statistics of others fails
 */
record FloorText(Map<String, Float> weights, Set<String> filled) {
    private static final BlendedTermQuery.RewriteMethod BEST_FIELD =
            new BlendedTermQuery.DisjunctionMaxRewrite(0);
    private static final Map<String, Float> PARTS =
            Map.of("base", 1f, "prefix", 0.1f, "stem", 0.95f, "joined", 0.75f, "delimiter", 0.4f);

    Query query(String words) {
        return new BooleanQuery.Builder()
                .add(across(words), Occur.SHOULD)
                .add(mistyped(words), Occur.SHOULD)
                .build();
    }

    /** One group for each analysis of the searched words; beginnings are searched with whole words. */
    private Query across(String words) {
        return new DisjunctionMaxQuery(
                List.of(
                        group(words, Views.BASE, List.of("base", "prefix")),
                        group(words, Views.STEM, List.of("stem")),
                        group(words, Views.JOINED, List.of("joined")),
                        group(words, Views.DELIMITER, List.of("delimiter"))),
                0);
    }

    private Query group(String words, Analyzer analyzer, List<String> views) {
        return enough(words, "", analyzer, (term, boost) -> blended(term.text(), boost, views));
    }

    private Query blended(String word, float boost, List<String> views) {
        var query = new BlendedTermQuery.Builder().setRewriteMethod(BEST_FIELD);
        for (String view : views) {
            float part = PARTS.get(view) * boost;
            weights.forEach(
                    (field, weight) -> {
                        if (filled.contains(field + "." + view)) {
                            query.add(new Term(field + "." + view, word), weight * part);
                        }
                    });
        }
        return query.build();
    }

    private Query mistyped(String words) {
        List<Query> fields =
                weights.entrySet().stream()
                        .<Query>map(
                                field ->
                                        new BoostQuery(
                                                enough(
                                                        words,
                                                        field.getKey() + ".stem",
                                                        Views.STEM,
                                                        FloorText::fuzzy),
                                                field.getValue()))
                        .toList();
        return new DisjunctionMaxQuery(fields, 0);
    }

    private static Query fuzzy(Term term, float boost) {
        int length = term.text().codePointCount(0, term.text().length());
        int edits = length < 3 ? 0 : length < 6 ? 1 : 2;
        Query query = edits == 0 ? new TermQuery(term) : new FuzzyQuery(term, edits, 2, 50, true);
        return boost == 1 ? query : new BoostQuery(query, boost);
    }

    /** Of two or three words all but one have to match, of more 49 in a hundred. */
    private static Query enough(
            String words, String field, Analyzer analyzer, BiFunction<Term, Float, Query> term) {
        Query query = new Each(analyzer, term).createBooleanQuery(field, words);
        return query == null ? MatchNoDocsQuery.INSTANCE : withLeast(query);
    }

    private static Query withLeast(Query query) {
        if (!(query instanceof BooleanQuery several) || several.clauses().size() < 2) {
            return query;
        }
        int words = several.clauses().size();
        var builder = new BooleanQuery.Builder();
        several.clauses().forEach(builder::add);
        return builder.setMinimumNumberShouldMatch(words <= 3 ? words - 1 : words * 49 / 100)
                .build();
    }

    /** Asks for each word as it is told; words at one place are alternatives. */
    private static final class Each extends QueryBuilder {
        private final BiFunction<Term, Float, Query> term;

        Each(Analyzer analyzer, BiFunction<Term, Float, Query> term) {
            super(analyzer);
            this.term = term;
        }

        @Override
        protected Query newTermQuery(Term each, float boost) {
            return term.apply(each, boost);
        }

        @Override
        protected Query newSynonymQuery(String field, TermAndBoost[] terms) {
            var any = new BooleanQuery.Builder();
            for (TermAndBoost each : terms) {
                any.add(newTermQuery(new Term(field, each.term()), each.boost()), Occur.SHOULD);
            }
            return new BooleanQuery.Builder().add(any.build(), Occur.SHOULD).build();
        }
    }
}
