package dev.sangja.search.analysis;

import dev.sangja.search.analysis.Word.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.KoMorphData.Morpheme;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Korean words cut into morphemes by the dictionary of Lucene's nori. Nothing is dropped but what is no word. */
final class KoreanMorphemes {
    private static final Analyzer NORI =
            new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    return new TokenStreamComponents(
                            new KoreanTokenizer(
                                    TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
                                    null,
                                    DecompoundMode.NONE,
                                    false));
                }
            };

    private KoreanMorphemes() {}

    /** @param text folded */
    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        // At a full stop a last ending is one; a title has none, and 커요 became 커 and 요.
        try (TokenStream stream = NORI.tokenStream("", text + ".")) {
            var surface = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            var speech = stream.addAttribute(PartOfSpeechAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (isKorean(surface)) {
                    words.add(word(text, surface.toString(), place, speech));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        return words;
    }

    /** Latin letters and digits are words of their own. */
    private static boolean isKorean(CharSequence surface) {
        return surface.codePoints()
                .allMatch(
                        letter ->
                                Character.isLetter(letter)
                                        && Character.UnicodeScript.of(letter)
                                                != Character.UnicodeScript.LATIN);
    }

    private static Word word(
            String text, String surface, OffsetAttribute place, PartOfSpeechAttribute speech) {
        Kind kind = kind(speech.getLeftPOS());
        int start = place.startOffset();
        return new Word(
                surface,
                base(surface, kind, speech),
                kind,
                start,
                place.endOffset(),
                Word.beginsAt(start, text),
                parts(speech));
    }

    /** The first morpheme of an inflected word is its stem: 크 and 어요 in 커요. */
    private static String base(String surface, Kind kind, PartOfSpeechAttribute speech) {
        Morpheme[] morphemes = speech.getMorphemes();
        boolean inflected = speech.getPOSType() == POS.Type.INFLECT && morphemes != null;
        String stem = inflected ? morphemes[0].surfaceForm() : surface;
        return switch (kind) {
            case VERB -> stem + "다";
            case NOUN, MODIFIER, PREFIX, SUFFIX, FUNCTION, LATIN, UNKNOWN -> stem;
        };
    }

    private static List<String> parts(PartOfSpeechAttribute speech) {
        Morpheme[] morphemes = speech.getMorphemes();
        return speech.getPOSType() == POS.Type.COMPOUND && morphemes != null
                ? Arrays.stream(morphemes).map(Morpheme::surfaceForm).toList()
                : List.of();
    }

    private static Kind kind(POS.Tag tag) {
        return switch (tag) {
            case NNG, NNP, NNB, NNBC, NP, NR, XR, SH -> Kind.NOUN;
            case VV, VA, VX -> Kind.VERB;
            case MAG, MAJ, MM, IC -> Kind.MODIFIER;
            case XPN -> Kind.PREFIX;
            case XSN, XSV, XSA -> Kind.SUFFIX;
            case EP, EF, EC, ETN, ETM, JKS, JKC, JKG, JKO, JKB, JKV, JKQ, JX, JC, VCP, VCN ->
                    Kind.FUNCTION;
            case SL, SN -> Kind.LATIN;
            case SF, SE, SSO, SSC, SC, SY, SP, UNKNOWN, UNA, NA, VSV -> Kind.UNKNOWN;
        };
    }
}
