package dev.sangja.compiler.words;

import dev.sangja.search.analysis.Analysis;
import dev.sangja.search.analysis.FoldedText;
import dev.sangja.search.analysis.Word;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text as the gate reads it: its words, and its letters without the spaces between them. Places are in the folded text. */
final class Prose {
    /** A possessive and spaces, or what stands within a name. */
    private static final Pattern JOINT = Pattern.compile("(?:['’]s)?\\s*|[-./]");

    private final String original;
    private final FoldedText folded;
    private final String text;
    private final List<Word> words;
    private final Map<Integer, Integer> wordAt = new HashMap<>();
    private final int[] places;
    private int letters;

    Prose(String original) {
        this.original = original;
        this.folded = FoldedText.of(original);
        this.text = folded.text();
        this.words = Analysis.words(text);
        for (int i = 0; i < words.size(); i++) {
            wordAt.putIfAbsent(words.get(i).start(), i);
        }
        this.places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            if (isLetter(text.charAt(i))) {
                places[letters++] = i;
            }
        }
    }

    private static boolean isLetter(char unit) {
        return unit == '_' || Character.isLetterOrDigit(unit);
    }

    List<Word> words() {
        return words;
    }

    /** How many letters and digits there are. */
    int letters() {
        return letters;
    }

    char letter(int index) {
        return text.charAt(places[index]);
    }

    /** Place of a letter in the folded text. */
    int place(int index) {
        return places[index];
    }

    /** A word at these letters. */
    Hit hit(int from, int to, Sense sense) {
        return new Hit(places[from], places[to - 1] + 1, sense);
    }

    /** What stands between a letter and the one before it. */
    Gap gapBefore(int index) {
        return index == 0 ? Gap.BREAK : gap(places[index - 1] + 1, places[index]);
    }

    /** What stands in a stretch without letters. */
    Gap gap(int from, int to) {
        if (from == to) {
            return Gap.NONE;
        }
        return text.substring(from, to).isBlank() ? Gap.SPACE : Gap.BREAK;
    }

    /** Whether words on both sides of a stretch belong together. */
    boolean joins(int from, int to) {
        return JOINT.matcher(text).region(from, to).matches();
    }

    Optional<Word> wordAt(int place) {
        @Nullable Integer index = wordAt.get(place);
        return index == null ? Optional.empty() : Optional.of(words.get(index));
    }

    /** The word before the one that begins at this place. */
    Optional<Word> wordBefore(int place) {
        @Nullable Integer index = wordAt.get(place);
        return index == null || index == 0 ? Optional.empty() : Optional.of(words.get(index - 1));
    }

    /** Letters from a place to the end of its eojeol. */
    String restOfEojeol(int place) {
        int end = place;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(place, end);
    }

    /** A stretch of the folded text with its capital letters. */
    String cased(int start, int end) {
        return Normalizer.normalize(written(start, end), Normalizer.Form.NFKC);
    }

    /** A stretch of the folded text as it was written. */
    String written(int start, int end) {
        return original.substring(originalStart(start), originalEnd(end));
    }

    int originalStart(int place) {
        return folded.start(place);
    }

    int originalEnd(int place) {
        return folded.end(place);
    }

    /** What can stand between two letters. */
    enum Gap {
        NONE,
        SPACE,
        BREAK
    }
}
