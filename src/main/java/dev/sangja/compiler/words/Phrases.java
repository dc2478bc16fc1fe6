package dev.sangja.compiler.words;

import dev.sangja.search.analysis.Analysis;
import dev.sangja.search.analysis.FoldedText;
import dev.sangja.search.analysis.Word;
import dev.sangja.search.analysis.Word.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Phrases in which a technical word has its plain meaning. Inflections, particles, articles and adverbs do not matter: the
 * phrase '값이 비싸다' lets '값도 너무 비싸서' through, 'run a shop' lets 'ran her shop' through. One word alone counts only as it
 * is written: 'coding' does not let 'code' through.
 */
final class Phrases {
    private static final Set<String> ARTICLES =
            Set.of(
                    "a", "an", "the", "my", "your", "his", "her", "its", "our", "their", "this",
                    "that", "these", "those", "some", "any", "no", "every", "each");

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, String> irregular = new HashMap<>();
    private final Map<String, List<Sense>> alone = new HashMap<>();
    private final HangulForms<Sense> literal = new HangulForms<>();

    private record Phrase(List<Word> words, Sense sense) {}

    /** Makes phrases with a word be found with an irregular form of it: ran for run. Comes before the phrases. */
    void addIrregular(String form, String term) {
        if (!HangulForms.isFor(form)) {
            irregular.putIfAbsent(FoldedText.fold(form), FoldedText.fold(term));
        }
    }

    private String base(Word word) {
        return irregular.getOrDefault(word.surface(), word.base());
    }

    void add(String phrase, Sense sense) {
        if (HangulForms.isFor(phrase)) {
            literal.add(phrase, sense);
        }
        List<Word> words = needed(Analysis.words(phrase));
        if (words.size() == 1) {
            alone.computeIfAbsent(words.getFirst().surface(), _ -> new ArrayList<>()).add(sense);
        } else if (!words.isEmpty()) {
            byFirst.computeIfAbsent(base(words.getFirst()), _ -> new ArrayList<>())
                    .add(new Phrase(words, sense));
        }
    }

    /**
     * What must stand in a text. All words count where there would be only one without articles or adverbs, so that 'a bit'
     * or '트리에 별' never switches a word off.
     */
    private static List<Word> needed(List<Word> words) {
        List<Word> needed = words.stream().filter(Phrases::counts).toList();
        return needed.size() == 1 ? words : needed;
    }

    /** Tells of each phrase of the text, as the word that it lets through. */
    void find(Prose prose, Consumer<Hit> found) {
        for (int i = 0; i < prose.words().size(); i++) {
            findByWords(prose, i, found);
        }
        for (int i = 0; i < prose.letters(); i++) {
            if (prose.gapBefore(i) != Prose.Gap.NONE) {
                literal.find(
                        prose, i, (from, to, sense) -> found.accept(prose.hit(from, to, sense)));
            }
        }
    }

    private void findByWords(Prose prose, int index, Consumer<Hit> found) {
        Word first = prose.words().get(index);
        alone.getOrDefault(first.surface(), List.of())
                .forEach(sense -> found.accept(new Hit(first.start(), first.end(), sense)));
        for (Phrase phrase : byFirst.getOrDefault(base(first), List.of())) {
            int last = last(phrase, prose, index);
            if (last >= 0) {
                int end = prose.words().get(last).end();
                found.accept(new Hit(first.start(), end, phrase.sense));
            }
        }
    }

    /** Index of the last word of a phrase that begins at a word of the text; -1 where it does not stand there. */
    private int last(Phrase phrase, Prose prose, int index) {
        int met = 1;
        int at = index;
        while (met < phrase.words.size()) {
            at++;
            if (at == prose.words().size()
                    || !prose.joins(
                            prose.words().get(at - 1).end(), prose.words().get(at).start())) {
                return -1;
            }
            Word word = prose.words().get(at);
            if (base(word).equals(base(phrase.words.get(met)))) {
                met++;
            } else if (counts(word) && word.kind() != Kind.SUFFIX) {
                return -1;
            }
        }
        return at;
    }

    private static boolean counts(Word word) {
        return switch (word.kind()) {
            case NOUN, VERB, PREFIX, SUFFIX, UNKNOWN -> true;
            case LATIN -> !ARTICLES.contains(word.surface());
            case MODIFIER, FUNCTION -> false;
        };
    }
}
