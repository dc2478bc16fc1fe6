package dev.sangja.search.analysis;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word that the Korean dictionary does not have, as its owner gives it: 2 to 32 letters and digits without spaces, in one
 * form (NFKC).
 *
 * @param parts what a compound is made of, which together are the word; empty for another word
 */
public record DictionaryWord(String word, List<String> parts) {
    private static final Pattern LEGAL = Pattern.compile("[\\p{L}\\p{N}]{2,32}");
    private static final Normalizer2 FORM = Normalizer2.getNFKCInstance();

    public DictionaryWord {
        word = FORM.normalize(word);
        parts = parts.stream().map(FORM::normalize).toList();
        if (!LEGAL.matcher(word).matches()) {
            throw new IllegalArgumentException(
                    "illegal word '%s': must be 2 to 32 letters and digits without spaces"
                            .formatted(word));
        }
        boolean composed = parts.size() > 1 && String.join("", parts).equals(word);
        if (!parts.isEmpty() && (!composed || parts.contains(""))) {
            throw new IllegalArgumentException(
                    "illegal parts of '%s': %s must be at least two that together are the word"
                            .formatted(word, parts));
        }
    }

    /** As nori's user dictionary has it. A part is a word, too: it may be searched for. */
    Stream<String> lines() {
        return Stream.concat(
                Stream.of(parts.isEmpty() ? word : word + " " + String.join(" ", parts)),
                parts.stream().filter(part -> part.length() > 1));
    }
}
