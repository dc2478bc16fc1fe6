package dev.sangja.search.query;

import dev.sangja.search.index.IndexField;
import dev.sangja.search.schema.FieldName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/** Words that stand beside each other in a field, in their order. */
final class Phrases {
    private static final int FEW_BETWEEN = 4;

    private Phrases() {}

    /** For each field that has all of the words: the phrase there, as if it were one word. */
    static List<Scored> of(Terms terms, IndexField way, List<String> words, How how) {
        if (words.size() == 1) {
            return terms.leaves(how, terms.find(way, words.getFirst()).values(), how.weight(true));
        }
        return of(terms, way, words, how, 0);
    }

    private static List<Scored> of(
            Terms terms, IndexField way, List<String> words, How how, int between) {
        var found = new HashMap<FieldName, Integer>();
        for (String word : words) {
            terms.find(way, word).keySet().forEach(field -> found.merge(field, 1, Integer::sum));
        }
        List<List<String>> row = words.stream().map(List::of).toList();
        var phrases = new ArrayList<Scored>();
        terms.fields()
                .forEach(
                        (field, weight) -> {
                            if (found.getOrDefault(field, 0) == words.size()) {
                                String[] all = words.toArray(String[]::new);
                                Query phrase = new PhraseQuery(between, way.of(field), all);
                                float boost = weight * how.weight(true);
                                phrases.add(new Scored.Leaf(how, way, field, row, phrase, boost));
                            }
                        });
        return phrases;
    }

    /** Two stems that stand with a few words between them, in either order. */
    static List<Scored> near(Terms terms, List<String> stems) {
        return stems.getFirst().equals(stems.getLast())
                ? List.of()
                : of(terms, IndexField.STEM, stems, How.NEAR, FEW_BETWEEN);
    }

    /** The same for words with alternatives (Korean: an eojeol, or its first morpheme). */
    static List<Scored> of(Terms terms, IndexField way, How how, List<List<String>> row) {
        var phrases = new ArrayList<Scored>();
        terms.fields()
                .forEach(
                        (field, weight) -> {
                            var phrase = new MultiPhraseQuery.Builder();
                            for (List<String> alternatives : row) {
                                phrase.add(
                                        alternatives.stream()
                                                .map(each -> new Term(way.of(field), each))
                                                .toArray(Term[]::new));
                            }
                            float boost = weight * how.weight(true);
                            phrases.add(
                                    new Scored.Leaf(how, way, field, row, phrase.build(), boost));
                        });
        return phrases;
    }
}
