package dev.sangja.search.query;

import dev.sangja.search.analysis.HangulForm;
import dev.sangja.search.index.IndexField;
import dev.sangja.search.schema.FieldName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** A part of a query that can say what it is for. From it both the query and the explanation are made. */
sealed interface Scored {
    Query query();

    /** The {@link How#nearness} of the nearest way to find something; 0 for nothing. */
    default int nearness() {
        return switch (this) {
            case Leaf leaf -> leaf.how().nearness();
            case Best(_, var all) -> nearest(all);
            case Sum(_, var all, _) -> nearest(all);
            case Raised(var base, _) -> base.nearness();
            case Nothing _ -> 0;
        };
    }

    private static int nearest(List<Scored> all) {
        return all.stream().mapToInt(Scored::nearness).max().orElse(0);
    }

    /**
     * One way to find one thing in one field.
     *
     * @param row terms at consecutive positions, each with its alternatives; a word is a row of one
     * @param boost what the query's own score is multiplied with
     */
    record Leaf(
            How how,
            IndexField way,
            FieldName field,
            List<List<String>> row,
            Query inner,
            float boost)
            implements Scored {
        @Override
        public Query query() {
            return boost == 1 ? inner : new BoostQuery(inner, boost);
        }

        /** The same, with what was typed before the terms that it begins. */
        Leaf typed(String beginning) {
            List<String> all =
                    Stream.concat(Stream.of(beginning), row.getFirst().stream())
                            .distinct()
                            .toList();
            return new Leaf(how, way, field, List.of(all), inner, boost);
        }

        Leaf times(float factor) {
            return new Leaf(how, way, field, row, inner, boost * factor);
        }

        /** Several words of a synonym count together as one does. */
        Leaf asSynonym() {
            float weight = How.SYNONYM.weight(true);
            return new Leaf(How.SYNONYM, way, field, row, inner, boost * weight);
        }

        String term() {
            return row.stream()
                    .map(List::getFirst)
                    .map(HangulForm::shown)
                    .collect(Collectors.joining(" "));
        }
    }

    /**
     * The best of several; not empty.
     *
     * @param word what was typed, if they are the ways to find one word
     */
    record Best(Optional<String> word, List<Scored> all) implements Scored {
        @Override
        public Query query() {
            List<Query> queries = all.stream().map(Scored::query).toList();
            return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0);
        }
    }

    /**
     * The sum of those that match.
     *
     * @param needed how many must
     */
    record Sum(How how, List<Scored> all, int needed) implements Scored {
        @Override
        public Query query() {
            if (needed > all.size()) {
                return new MatchNoDocsQuery("more words than there are must match");
            }
            if (all.size() == 1) {
                return all.getFirst().query();
            }
            var sum = new BooleanQuery.Builder();
            Occur occur = needed == all.size() ? Occur.MUST : Occur.SHOULD;
            all.forEach(each -> sum.add(each.query(), occur));
            return sum.setMinimumNumberShouldMatch(occur == Occur.MUST ? 0 : needed).build();
        }
    }

    /** What must match, and what may raise the score besides. */
    record Raised(Scored base, List<Scored> more) implements Scored {
        @Override
        public Query query() {
            if (more.isEmpty()) {
                return base.query();
            }
            var raised = new BooleanQuery.Builder().add(base.query(), Occur.MUST);
            more.forEach(each -> raised.add(each.query(), Occur.SHOULD));
            return raised.build();
        }
    }

    /** Nothing matches. */
    record Nothing(String reason) implements Scored {
        @Override
        public Query query() {
            return new MatchNoDocsQuery(reason);
        }
    }
}
