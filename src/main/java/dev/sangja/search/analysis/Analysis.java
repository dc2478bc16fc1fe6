package dev.sangja.search.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Cuts prose into words. Korean and English may stand in one text: the script of a word decides. Thread-safe. */
public final class Analysis {
    private Analysis() {}

    /** The words of a text in their order, with their places in the text as given. Spaces and punctuation are left out. */
    public static List<Word> words(String text) {
        FoldedText folded = FoldedText.of(text);
        return Stream.concat(
                        KoreanMorphemes.of(folded.text()).stream(),
                        LatinWords.of(folded.text()).stream())
                .sorted(Comparator.comparingInt(Word::start))
                .map(word -> word.at(folded.start(word.start()), folded.end(word.end())))
                .toList();
    }
}
