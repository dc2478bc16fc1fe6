package dev.sangja.search.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.br.BrazilianAnalyzer;
import org.apache.lucene.analysis.br.BrazilianStemFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;

/** What differs between languages: how words are found, what their stems are, and which say little by themselves. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state, and words that nobody changes
enum Language {
    /** Stems need a language. Where no spaces stand between words, each two characters are a term. */
    UNIVERSAL(Language::standard, Language::pairsOfLetters, CharArraySet.EMPTY_SET),
    DA(
            Language::standard,
            words -> new SnowballFilter(words, new DanishStemmer()),
            DanishAnalyzer.getDefaultStopSet()),
    DE(Language::standard, GermanLightStemFilter::new, GermanAnalyzer.getDefaultStopSet()),
    /** A dictionary's stems (KStem): Porter's make 'important' and 'import' one. */
    EN(Language::standard, KStemFilter::new, EnglishAnalyzer.getDefaultStopSet()),
    ES(Language::standard, SpanishLightStemFilter::new, SpanishAnalyzer.getDefaultStopSet()),
    FR(Language::standard, FrenchLightStemFilter::new, FrenchAnalyzer.getDefaultStopSet()),
    IT(Language::standard, ItalianLightStemFilter::new, ItalianAnalyzer.getDefaultStopSet()),
    JA(
            () -> new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.SEARCH),
            words -> new JapaneseKatakanaStemFilter(new JapaneseBaseFormFilter(words)),
            JapaneseAnalyzer.getDefaultStopSet()),
    /** Its stems come from a pipeline of their own: {@link EojeolFilter}. */
    KO(Language::standard, UnaryOperator.identity(), CharArraySet.EMPTY_SET),
    NL(
            Language::standard,
            words -> new SnowballFilter(words, new DutchStemmer()),
            DutchAnalyzer.getDefaultStopSet()),
    PT(Language::standard, PortugueseLightStemFilter::new, PortugueseAnalyzer.getDefaultStopSet()),
    PT_BR(Language::standard, BrazilianStemFilter::new, BrazilianAnalyzer.getDefaultStopSet()),
    RU(Language::standard, RussianLightStemFilter::new, RussianAnalyzer.getDefaultStopSet()),
    TH(
            () -> new ICUTokenizer(new DefaultICUTokenizerConfig(false, false)),
            UnaryOperator.identity(),
            ThaiAnalyzer.getDefaultStopSet()),
    /** Two characters each, as Universal: a dictionary of simplified words would miss traditional ones. */
    ZH(Language::standard, Language::pairsOfLetters, CharArraySet.EMPTY_SET);

    private final Supplier<Tokenizer> words;
    private final UnaryOperator<TokenStream> stems;
    private final CharArraySet stopWords;

    Language(Supplier<Tokenizer> words, UnaryOperator<TokenStream> stems, CharArraySet stopWords) {
        this.words = words;
        this.stems = stems;
        this.stopWords = stopWords;
    }

    /** @param code as the API writes it; null for Universal */
    static Language of(@Nullable String code) {
        if (code == null) {
            return UNIVERSAL;
        }
        String name = code.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(language -> language.name().equals(name))
                .findAny()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "illegal language: '%s', must be a code of the API"
                                                .formatted(code)));
    }

    private static Tokenizer standard() {
        return new StandardTokenizer();
    }

    private static TokenStream pairsOfLetters(TokenStream words) {
        return new InOrder(new CJKBigramFilter(words));
    }

    Tokenizer words() {
        return words.get();
    }

    /** @param folded words, folded */
    TokenStream stems(TokenStream folded) {
        return stems.apply(folded);
    }

    /** @param key what a word shares with its other forms */
    boolean asks(String key) {
        return AskingWords.of(this).contains(key);
    }

    boolean saysLittle(CharSequence word) {
        return stopWords.contains(word);
    }
}
