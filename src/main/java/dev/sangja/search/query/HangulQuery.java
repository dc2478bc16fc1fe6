package dev.sangja.search.query;

import dev.sangja.search.analysis.HangulForm;
import dev.sangja.search.analysis.QueryWord;
import dev.sangja.search.analysis.View;
import dev.sangja.search.analysis.hangul.Composing;
import dev.sangja.search.analysis.hangul.Initials;
import dev.sangja.search.index.IndexField;
import dev.sangja.search.schema.FieldName;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Ways to find a word by the writing of Hangul: while its last syllable is composed, by its initials, by its sound. */
final class HangulQuery {
    /** So many words in a field that begin with the same initials or sounds are enough. */
    private static final int MOST_WORDS = 500;

    /** Two letters sound like too much. */
    private static final int SHORTEST_SOUND = 3;

    private final Terms terms;
    private final IndexField way;
    private final QueryWord word;
    private final boolean known;

    /**
     * Looks where the engine's language has the forms of words.
     *
     * @param way that has them
     * @param known whether the word stands somewhere as it was typed
     */
    HangulQuery(Terms terms, IndexField way, QueryWord word, boolean known) {
        this.terms = terms;
        this.way = way;
        this.word = word;
        this.known = known;
    }

    /** What the word becomes with the next strokes: 돈 and 동 of 도, all that begin with it of ㄱ. */
    List<Scored> composing() {
        String text = word.text();
        if (word.letters().size() > 1 || text.length() > View.LONGEST_PREFIX) {
            return List.of();
        }
        List<Composing.Range> ranges = Composing.of(text);
        return ranges.isEmpty()
                ? List.of()
                : List.copyOf(
                        any(
                                How.PREFIX,
                                IndexField.PREFIX,
                                dictionary -> dictionary.in(ranges),
                                How.PREFIX.weight(known)));
    }

    /** Of a word typed as initials; of a single one composing is enough. */
    List<Scored> initials() {
        String text = HangulForm.initials(word.text());
        if (!Initials.are(word.text()) || text.length() < 2) {
            return List.of();
        }
        float weight = How.INITIALS.weight(known);
        var ways =
                new ArrayList<>(terms.leaves(How.INITIALS, terms.find(way, text).values(), weight));
        ways.addAll(begun(How.INITIALS, text, weight / 2));
        return ways;
    }

    /** @param typing whether the word may still grow */
    List<Scored> sound(boolean typing) {
        String text = word.text();
        if (text.length() < SHORTEST_SOUND || !text.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return List.of();
        }
        String sound = HangulForm.soundOfLatin(text);
        float weight = How.SOUND.weight(known);
        var ways =
                new ArrayList<>(terms.leaves(How.SOUND, terms.find(way, sound).values(), weight));
        if (typing) {
            ways.addAll(begun(How.SOUND, sound, weight / 2));
        }
        return ways;
    }

    /** What was typed stands first, so that it can be told from what else the words have. */
    private List<Scored> begun(How how, String text, float weight) {
        return any(how, way, dictionary -> dictionary.beginningWith(text, MOST_WORDS), weight)
                .stream()
                .map(leaf -> leaf.typed(text))
                .map(Scored.class::cast)
                .toList();
    }

    private interface Reading {
        Dictionary.Counted of(Dictionary dictionary);
    }

    /** Any of the terms that are found in a dictionary, as one. */
    private List<Scored.Leaf> any(How how, IndexField where, Reading reading, float weight) {
        var leaves = new ArrayList<Scored.Leaf>();
        terms.fields()
                .forEach(
                        (field, own) -> {
                            String name = where.of(field);
                            var found = reading.of(new Dictionary(terms.searcher(), name));
                            if (!found.isEmpty()) {
                                float boost = terms.once(name, found.all()) * own * weight;
                                leaves.add(leaf(how, where, field, found.terms(), boost));
                            }
                        });
        return leaves;
    }

    private static Scored.Leaf leaf(
            How how, IndexField where, FieldName field, List<String> found, float boost) {
        var query = new TermInSetQuery(where.of(field), found.stream().map(BytesRef::new).toList());
        return new Scored.Leaf(
                how, where, field, List.of(found), new ConstantScoreQuery(query), boost);
    }
}
