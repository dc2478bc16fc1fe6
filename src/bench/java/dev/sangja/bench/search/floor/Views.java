package dev.sangja.bench.search.floor;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The six analyses of a text, step by step those of the peer's index. */
final class Views {
    static final Analyzer BASE = analyzer(StandardTokenizer::new, Views::folded);
    static final Analyzer STEM =
            analyzer(
                    Views::korean,
                    words -> new KStemFilter(folded(new KoreanPartOfSpeechStopFilter(words))));
    static final Analyzer JOINED = analyzer(StandardTokenizer::new, Views::pairs);
    static final Analyzer DELIMITER =
            analyzer(WhitespaceTokenizer::new, words -> folded(parts(words)));
    private static final Analyzer PREFIX =
            analyzer(
                    StandardTokenizer::new,
                    words -> new EdgeNGramTokenFilter(folded(words), 1, 12, false));
    private static final Analyzer SUGGEST = analyzer(StandardTokenizer::new, Views::rows);
    private static final int PARTS =
            WordDelimiterGraphFilter.GENERATE_WORD_PARTS
                    | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS
                    | WordDelimiterGraphFilter.CATENATE_WORDS
                    | WordDelimiterGraphFilter.CATENATE_NUMBERS
                    | WordDelimiterGraphFilter.CATENATE_ALL
                    | WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE
                    | WordDelimiterGraphFilter.SPLIT_ON_NUMERICS
                    | WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE;

    private Views() {}

    /** By what stands behind the last full stop of a field's name. */
    static Analyzer forIndex() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return named(field.substring(field.lastIndexOf('.') + 1));
            }
        };
    }

    private static Analyzer named(String view) {
        return switch (view) {
            case "base" -> BASE;
            case "stem" -> STEM;
            case "prefix" -> PREFIX;
            case "joined" -> JOINED;
            case "delimiter" -> DELIMITER;
            case "suggest" -> SUGGEST;
            default -> throw new IllegalArgumentException("no such view: " + view);
        };
    }

    private static TokenStream folded(TokenStream words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(new CJKWidthFilter(words)));
    }

    private static TokenStream pairs(TokenStream words) {
        var pairs = new ShingleFilter(folded(words), 2, 2);
        pairs.setOutputUnigrams(false);
        pairs.setTokenSeparator("");
        pairs.setFillerToken("");
        return new LengthFilter(pairs, 0, 16);
    }

    private static TokenStream rows(TokenStream words) {
        return new ShingleFilter(new LowerCaseFilter(new CJKWidthFilter(words)), 2, 4);
    }

    private static TokenStream parts(TokenStream words) {
        return new WordDelimiterGraphFilter(words, PARTS, null);
    }

    private static Tokenizer korean() {
        return new KoreanTokenizer(
                TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, DecompoundMode.MIXED, false);
    }

    private static Analyzer analyzer(
            Supplier<Tokenizer> tokenizer, UnaryOperator<TokenStream> steps) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = tokenizer.get();
                return new TokenStreamComponents(words, steps.apply(words));
            }
        };
    }
}
