package dev.sangja.search.analysis;

import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.jspecify.annotations.Nullable;

/**
 * The pipelines behind the views.
 *
 * <p>No stop words are taken out of the index: a title may be nothing else, and phrases need them. Searches leave them out
 * where other words are given.
 */
record Steps(Language language) {
    /** No flattening of its graph: the positions of this view are not used, and flattening fails on odd texts. */
    private static final int DELIMITING =
            WordDelimiterGraphFilter.GENERATE_WORD_PARTS
                    | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS
                    | WordDelimiterGraphFilter.CATENATE_WORDS
                    | WordDelimiterGraphFilter.CATENATE_NUMBERS
                    | WordDelimiterGraphFilter.CATENATE_ALL
                    | WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE
                    | WordDelimiterGraphFilter.SPLIT_ON_NUMERICS
                    | WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE;

    static Tokenizer spaced() {
        return new WhitespaceTokenizer();
    }

    /**
     * Compounds whole: their parts come from the dictionary's entry.
     *
     * @param own words that the dictionary does not have
     */
    static Tokenizer morphemes(@Nullable UserDictionary own) {
        return new KoreanTokenizer(
                TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, own, DecompoundMode.NONE, false);
    }

    static TokenStream lowerCase(TokenStream words) {
        return new LowerCaseFilter(new CJKWidthFilter(words));
    }

    static TokenStream folded(TokenStream words) {
        return new ASCIIFoldingFilter(lowerCase(words));
    }

    TokenStream stems(TokenStream words) {
        TokenStream lower = lowerCase(words);
        TokenStream owners = language == Language.EN ? new EnglishPossessiveFilter(lower) : lower;
        return language.stems(new ASCIIFoldingFilter(owners));
    }

    static TokenStream beginnings(TokenStream words) {
        return new EdgeNGramTokenFilter(folded(words), 1, View.LONGEST_PREFIX, false);
    }

    static TokenStream pairs(TokenStream words) {
        return joined(folded(words));
    }

    private static TokenStream joined(TokenStream words) {
        var pairs = new ShingleFilter(words, 2, 2);
        pairs.setOutputUnigrams(false);
        pairs.setTokenSeparator("");
        pairs.setFillerToken("");
        return new LengthFilter(pairs, 1, View.LONGEST_JOINED);
    }

    static TokenStream delimited(TokenStream words) {
        byte[] delimiters = WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE;
        return folded(new WordDelimiterGraphFilter(words, true, delimiters, DELIMITING, null));
    }

    /** The dictionary cuts Latin words and numbers too; those are stemmed as English. */
    static TokenStream koreanStems(TokenStream eojeols) {
        return new KStemFilter(folded(eojeols));
    }

    static TokenStream koreanPairs(TokenStream eojeols) {
        return joined(folded(eojeols));
    }

    static TokenStream rows(TokenStream words, boolean names) {
        return new SuggestedRows(lowerCase(words), names);
    }
}
