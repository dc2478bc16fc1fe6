package dev.sangja.search.query;

import dev.sangja.search.analysis.HangulForm;
import dev.sangja.search.analysis.Particles;
import dev.sangja.search.analysis.QueryWord;
import dev.sangja.search.analysis.View;
import dev.sangja.search.index.IndexField;
import dev.sangja.search.schema.FieldName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All ways to find one word, the best of which counts. A way that would find nothing new is left out. */
final class WordQuery {
    /** A word that so many documents have as it stands is no typo: the first pages are full without looking for more. */
    private static final int FREQUENT = 200;

    private final Terms terms;
    private final Precision precision;
    private final QueryWord word;
    private final List<Scored> ways = new ArrayList<>();
    private final Map<FieldName, Terms.Found> exact;
    private final Map<FieldName, Terms.Found> stems;

    private WordQuery(Terms terms, Precision precision, QueryWord word) {
        this(
                terms,
                precision,
                word,
                word.letters().size() == 1 ? terms.find(IndexField.BASE, word.text()) : Map.of(),
                word.stem().isPresent() && precision.stems()
                        ? terms.find(IndexField.STEM, word.stem().get())
                        : Map.of());
    }

    private WordQuery(
            Terms terms,
            Precision precision,
            QueryWord word,
            Map<FieldName, Terms.Found> exact,
            Map<FieldName, Terms.Found> stems) {
        this.terms = terms;
        this.precision = precision;
        this.word = word;
        this.exact = exact;
        this.stems = stems;
    }

    /**
     * All ways to find a word, whatever stands beside it.
     *
     * @param near to what was typed
     * @param far from it: it begins so, or is written or sounds like that
     */
    record Ways(List<Scored> near, List<Scored> far) {
        Ways {
            near = List.copyOf(near);
            far = List.copyOf(far);
        }
    }

    static Ways ways(Terms terms, TextPlan plan, QueryWord word) {
        var near = new WordQuery(terms, plan.precision(), word);
        near.near(plan.analysis().joinsStems());
        var far = new WordQuery(terms, plan.precision(), word, near.exact, near.stems);
        far.far(plan);
        return new Ways(near.ways, far.ways);
    }

    /** @param joined the word with a neighbour, as documents may write it; found as either of them */
    static List<Scored> joined(Terms terms, TextPlan plan, List<String> joined) {
        var ways = new ArrayList<Scored>();
        if (plan.precision().compounds()) {
            IndexField way = plan.analysis().joinsStems() ? IndexField.STEM : IndexField.BASE;
            for (String both : joined) {
                ways.addAll(joined(terms, way, both));
            }
        }
        return ways;
    }

    private static List<Scored> joined(Terms terms, IndexField way, String text) {
        return terms.leaves(How.JOINED, terms.find(way, text).values(), How.JOINED.weight(true));
    }

    private void near(boolean joinsStems) {
        literal();
        if (precision.stems()) {
            delimited();
        }
        if (precision.compounds()) {
            compound();
            ways.addAll(joined(terms, IndexField.JOINED, joinsStems ? word.key() : word.text()));
        }
    }

    private void far(TextPlan plan) {
        if (precision.beginnings()) {
            beginning();
        }
        hangul(plan);
        if (precision.typos()) {
            typos(plan);
        }
    }

    private void hangul(TextPlan plan) {
        var hangul = new HangulQuery(terms, forms(plan), word, known());
        boolean typing = plan.typing().filter(word::equals).isPresent();
        if (precision.beginnings()) {
            ways.addAll(typing ? hangul.composing() : List.of());
            ways.addAll(hangul.initials());
        }
        if (precision.typos()) {
            ways.addAll(hangul.sound(typing));
        }
    }

    private static IndexField forms(TextPlan plan) {
        return IndexField.valueOf(plan.analysis().hangulView().name());
    }

    /** As it stands, or with another ending. */
    static List<Scored> literal(Terms terms, QueryWord word) {
        var query = new WordQuery(terms, Precision.DEFAULT, word);
        query.literal();
        if (word.stem().isEmpty()) {
            query.parts(word.parts().size(), How.STEM);
        }
        return query.ways;
    }

    private boolean known() {
        return !exact.isEmpty() || !stems.isEmpty() || word.letters().size() > 1;
    }

    private void literal() {
        ways.addAll(terms.leaves(How.EXACT, exact.values(), How.EXACT.weight(true), rarity()));
        if (word.letters().size() > 1) {
            ways.addAll(Phrases.of(terms, IndexField.BASE, word.letters(), How.EXACT));
        }
        ways.addAll(
                terms.leaves(
                        How.STEM,
                        unlike(exact, stems),
                        How.STEM.weight(true),
                        stems.isEmpty() ? 0 : terms.rarity(stems.values())));
    }

    /** A word is as frequent as its forms: a rare ending does not make it rare. */
    private float rarity() {
        float own = terms.rarity(exact.values());
        return stems.isEmpty() ? own : (2 * own + Math.min(own, terms.rarity(stems.values()))) / 3;
    }

    /** Where as many documents have the one as the other, they are the same documents. */
    private static List<Terms.Found> unlike(
            Map<FieldName, Terms.Found> better, Map<FieldName, Terms.Found> all) {
        return all.values().stream()
                .filter(found -> !found.sameAs(better.get(found.field())))
                .toList();
    }

    private void delimited() {
        Map<FieldName, Terms.Found> whole = terms.find(IndexField.DELIMITER, word.text());
        List<Terms.Found> more =
                isPlain(word.text())
                        ? whole.values().stream()
                                .filter(found -> !asMany(found, exact.get(found.field())))
                                .toList()
                        : List.copyOf(whole.values());
        ways.addAll(terms.leaves(How.DELIMITED, more, How.DELIMITED.weight(true)));
        if (!word.delimited().isEmpty()) {
            int all = word.delimited().size();
            int needed = precision.partsOfCompounds() ? (all + 1) / 2 : all;
            sum(How.DELIMITED, IndexField.DELIMITER, word.delimited(), needed);
        }
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean asMany(
            Terms.Found found, Terms.@org.jspecify.annotations.Nullable Found other) {
        return other != null && found.documents() == other.documents();
    }

    private void compound() {
        if (word.stem().isEmpty()) {
            int all = word.parts().size();
            parts(precision.partsOfCompounds() ? 1 : all, How.STEM);
            return;
        }
        if (word.parts().size() > 1) {
            parts(word.parts().size(), How.PARTS);
        }
        if (precision.partsOfCompounds()) {
            some();
            word.head()
                    .filter(head -> head.codePointCount(0, head.length()) > 1)
                    .ifPresent(
                            head ->
                                    ways.addAll(
                                            terms.leaves(
                                                    How.HEAD,
                                                    terms.find(IndexField.STEM, head).values(),
                                                    How.HEAD.weight(true))));
        }
    }

    /** Some of the parts: each counts as much as it is of the word (전세 of 전세금). */
    private void some() {
        var all = new ArrayList<Scored>();
        for (String part : word.parts()) {
            var found = terms.find(IndexField.STEM, part).values();
            if (!found.isEmpty()) {
                float share = How.PARTS.weight(true) * part.length() / word.key().length();
                all.add(new Scored.Best(Optional.empty(), terms.leaves(How.PARTS, found, share)));
            }
        }
        if (!all.isEmpty()) {
            ways.add(new Scored.Sum(How.PARTS, all, 1));
        }
    }

    private void parts(int needed, How how) {
        if (!word.parts().isEmpty()) {
            sum(how, IndexField.STEM, word.parts(), needed);
        }
    }

    /** Together they count as one word. */
    private void sum(How how, IndexField way, List<String> parts, int needed) {
        var all = new ArrayList<Scored>();
        for (String part : parts) {
            var found = terms.find(way, part).values();
            if (!found.isEmpty()) {
                float share = how.weight(true) / parts.size();
                all.add(new Scored.Best(Optional.empty(), terms.leaves(how, found, share)));
            }
        }
        if (all.size() >= needed) {
            ways.add(new Scored.Sum(how, all, needed));
        }
    }

    private void beginning() {
        String text = word.text();
        if (word.letters().size() > 1
                || text.codePointCount(0, text.length()) > View.LONGEST_PREFIX) {
            return;
        }
        Map<FieldName, Terms.Found> found = terms.find(IndexField.PREFIX, text);
        List<Terms.Found> more =
                found.values().stream()
                        .filter(each -> !asMany(each, exact.get(each.field())))
                        .toList();
        ways.addAll(terms.leaves(How.PREFIX, more, How.PREFIX.weight(known())));
    }

    private void typos(TextPlan plan) {
        boolean frequent =
                stems.values().stream().anyMatch(found -> found.documents() >= FREQUENT)
                        || exact.values().stream().anyMatch(found -> found.documents() >= FREQUENT);
        if (word.letters().size() > 1 || (frequent && !precision.typosOfFrequentWords())) {
            return;
        }
        boolean hangul = HangulForm.has(word.text());
        String typed = hangul ? HangulForm.jamo(word.key()) : word.key();
        var typos = new Typos(terms);
        List<Typos.Neighbour> near =
                hangul
                        ? typos.ofStrokes(forms(plan), strokes(plan), known())
                        : typos.ofLetters(typed);
        if (near.isEmpty()) {
            return;
        }
        List<Terms.Found> all =
                near.stream().flatMap(each -> each.found().values().stream()).toList();
        float rarity = terms.rarity(all);
        for (Typos.Neighbour each : near) {
            float letters = typed.codePointCount(0, typed.length());
            float likeness = Math.max(0.1f, 1 - each.typos() / letters);
            float weight = How.TYPO.weight(known()) * likeness;
            ways.addAll(terms.leaves(How.TYPO, each.found().values(), weight, rarity));
        }
    }

    /** Of the word, and of what it may be without its ending. */
    private List<String> strokes(TextPlan plan) {
        Stream<String> shorter =
                plan.analysis().joinsStems() && !known()
                        ? Particles.off(word.text()).stream()
                        : Stream.empty();
        return Stream.concat(Stream.of(word.key(), word.text()), shorter)
                .map(HangulForm::jamo)
                .distinct()
                .toList();
    }
}
