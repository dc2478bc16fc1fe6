package dev.sangja.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Words in Latin letters, with their English stems. A name with underscores is one word, as is one with an apostrophe. */
final class LatinWords {
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsLatin}\\p{N}_]+(?:['’]\\p{IsLatin}+)*");

    private static final Analyzer STEMS =
            new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    var words = new PatternTokenizer(WORD, 0);
                    return new TokenStreamComponents(
                            words, new KStemFilter(new EnglishPossessiveFilter(words)));
                }
            };

    private LatinWords() {}

    /** @param text folded */
    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        try (TokenStream stream = STEMS.tokenStream("", text)) {
            var stem = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word(text, place.startOffset(), place.endOffset(), stem.toString()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        return words;
    }

    private static Word word(String text, int start, int end, String stem) {
        String whole = text.substring(start, end);
        String surface =
                whole.endsWith("'s") || whole.endsWith("’s")
                        ? whole.substring(0, whole.length() - 2)
                        : whole;
        boolean begins = Word.beginsAt(start, text);
        return new Word(
                surface, stem, Word.Kind.LATIN, start, start + surface.length(), begins, List.of());
    }
}
