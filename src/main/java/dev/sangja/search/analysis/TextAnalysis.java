package dev.sangja.search.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.sangja.search.analysis.hangul.Initials;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.jspecify.annotations.Nullable;

/** How the texts of one language are cut into terms, when they are indexed and when they are searched. Thread-safe. */
public final class TextAnalysis {
    /** Engines with words of their own have an analysis of their own. */
    private static final Cache<Key, TextAnalysis> ALL =
            Caffeine.newBuilder().maximumSize(200).build();

    private final Language language;
    private final ThreadLocal<Eojeols> eojeols;
    private final Map<View, Analyzer> index = new EnumMap<>(View.class);
    private final Map<View, Analyzer> names = new EnumMap<>(View.class);
    private final Map<View, Analyzer> query = new EnumMap<>(View.class);

    private record Key(Language language, List<DictionaryWord> dictionary) {}

    private TextAnalysis(Key key) {
        this.language = key.language();
        UserDictionary own = dictionary(key.dictionary());
        this.eojeols = ThreadLocal.withInitial(() -> new Eojeols(own));
        for (View view : View.values()) {
            index.put(view, analyzer(view, Use.TEXT));
            query.put(view, analyzer(view, Use.QUERY));
        }
        names.putAll(index);
        names.put(hangulView(), analyzer(hangulView(), Use.NAME));
        names.put(View.SUGGEST, analyzer(View.SUGGEST, Use.NAME));
    }

    private enum Use {
        QUERY,
        TEXT,
        NAME
    }

    /**
     * The analysis of a language.
     *
     * @param languageCode as the API writes it; null for Universal
     * @return always the same for a language; never to be closed
     */
    public static TextAnalysis of(@Nullable String languageCode) {
        return of(languageCode, List.of());
    }

    /**
     * The analysis of a language with more words than its dictionary has.
     *
     * @param dictionary only Korean heeds it
     * @return the same for the same words, as long as it is used
     */
    public static TextAnalysis of(@Nullable String languageCode, List<DictionaryWord> dictionary) {
        return ALL.get(new Key(Language.of(languageCode), dictionary), TextAnalysis::new);
    }

    private static @Nullable UserDictionary dictionary(List<DictionaryWord> words) {
        if (words.isEmpty()) {
            return null;
        }
        String lines =
                words.stream()
                        .flatMap(DictionaryWord::lines)
                        .distinct()
                        .collect(Collectors.joining("\n"));
        try {
            return UserDictionary.open(new StringReader(lines));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
    }

    /** For texts of documents. */
    public Analyzer index(View view) {
        return analyzer(index, view);
    }

    /** For those texts of documents that are names: these are also found by initials and by their sounds. */
    public Analyzer indexOfNames(View view) {
        return analyzer(names, view);
    }

    /** For texts of searches. */
    public Analyzer query(View view) {
        return analyzer(query, view);
    }

    private static Analyzer analyzer(Map<View, Analyzer> analyzers, View view) {
        return Objects.requireNonNull(analyzers.get(view));
    }

    /** The words of a search in their order; empty where there is none, as in "!!!". */
    public List<QueryWord> words(String text) {
        return new QueryWords(this, language).of(text);
    }

    /** What a view of the index has of a text, with the places. */
    public List<IndexedWord> indexed(View view, String text) {
        return QueryWords.indexed(indexOfNames(view), text);
    }

    /** What {@link View#STEM} has at each position of a text, in order. */
    public List<List<String>> stemPositions(String text) {
        return QueryWords.positions(query(View.STEM), text);
    }

    /** A beginning of a text, as {@link View#SUGGEST} has the rows that begin so. A space ends the last word. */
    public SuggestedRow.Typed suggested(String typed) {
        List<String> words =
                QueryWords.tokens(query(View.SUGGEST), typed).stream()
                        .map(QueryWords.Token::term)
                        .toList();
        boolean ended =
                !typed.isEmpty() && Character.isWhitespace(typed.codePointBefore(typed.length()));
        String joined = String.join(" ", words);
        String text = Initials.are(joined.replace(" ", "")) ? HangulForm.initials(joined) : joined;
        return !words.isEmpty() && ended
                ? new SuggestedRow.Typed(words.size() + 1, text + " ")
                : new SuggestedRow.Typed(words.size(), text);
    }

    /** Whether a word says little by itself, as the or of. */
    public boolean saysLittle(String word) {
        return language.saysLittle(word);
    }

    /** Whether a word asks, or says how, rather than what is looked for: how, which; 방법, 무엇인가요. */
    public boolean asks(String word) {
        return language.asks(word);
    }

    /** Whether pairs of words are joined by their stems (Korean, whose words bear endings), not as they stand. */
    public boolean joinsStems() {
        return language == Language.KO;
    }

    /** Which view has the {@link HangulForm forms} of words beside them. */
    public View hangulView() {
        return language == Language.KO ? View.STEM : View.BASE;
    }

    private Analyzer analyzer(View view, Use use) {
        var steps = new Steps(language);
        boolean korean = language == Language.KO;
        boolean forms = view == hangulView() && use != Use.QUERY;
        UnaryOperator<TokenStream> last =
                forms ? words -> new HangulForms(words, use == Use.NAME) : words -> words;
        return switch (view) {
            case BASE -> analyzer(language::words, words -> last.apply(Steps.folded(words)), "");
            case STEM ->
                    korean
                            ? analyzer(
                                    () -> new EojeolTokenizer(eojeols.get(), false),
                                    words -> last.apply(Steps.koreanStems(words)),
                                    ".")
                            : analyzer(language::words, steps::stems, "");
            case PREFIX ->
                    analyzer(
                            language::words,
                            use == Use.QUERY ? Steps::folded : Steps::beginnings,
                            "");
            case JOINED ->
                    korean
                            ? analyzer(
                                    () -> new EojeolTokenizer(eojeols.get(), true),
                                    Steps::koreanPairs,
                                    ".")
                            : analyzer(language::words, Steps::pairs, "");
            case DELIMITER -> analyzer(Steps::spaced, Steps::delimited, "");
            case SUGGEST ->
                    analyzer(
                            language::words,
                            use == Use.QUERY
                                    ? Steps::lowerCase
                                    : words -> Steps.rows(words, use == Use.NAME),
                            "");
        };
    }

    private static Analyzer analyzer(
            Supplier<Tokenizer> source, UnaryOperator<TokenStream> steps, String tail) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = source.get();
                return new TokenStreamComponents(tokenizer, steps.apply(tokenizer));
            }

            @Override
            protected Reader initReader(String field, Reader text) {
                return new CleanReader(text, tail);
            }
        };
    }
}
