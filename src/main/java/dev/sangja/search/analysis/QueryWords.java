package dev.sangja.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Puts side by side what the views make of each word of a search. */
final class QueryWords {
    private static final String IDEOGRAPH =
            StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC];
    private static final String HIRAGANA =
            StandardTokenizer.TOKEN_TYPES[StandardTokenizer.HIRAGANA];

    private final TextAnalysis analysis;
    private final Language language;

    QueryWords(TextAnalysis analysis, Language language) {
        this.analysis = analysis;
        this.language = language;
    }

    List<QueryWord> of(String text) {
        List<Token> stems = tokens(analysis.query(View.STEM), text);
        return slots(tokens(analysis.query(View.BASE), text)).stream()
                .map(slot -> word(slot, stems, text))
                .toList();
    }

    /** Characters that are tokens each, since no spaces stand between words, are a word together. */
    private static List<List<Token>> slots(List<Token> base) {
        var slots = new ArrayList<List<Token>>();
        for (Token token : base) {
            boolean goes =
                    !slots.isEmpty()
                            && token.isLetter()
                            && slots.getLast().getLast().isLetter()
                            && slots.getLast().getLast().end() == token.start();
            if (!goes) {
                slots.add(new ArrayList<>());
            }
            slots.getLast().add(token);
        }
        return slots;
    }

    private QueryWord word(List<Token> slot, List<Token> allStems, String text) {
        int start = slot.getFirst().start();
        int end = slot.getLast().end();
        List<Token> stems =
                allStems.stream().filter(t -> t.start() >= start && t.start() < end).toList();
        List<Token> wholes =
                stems.size() == 1 ? stems : stems.stream().filter(t -> !t.isPart()).toList();
        boolean one = wholes.size() == 1;
        List<Token> parts =
                one ? stems.stream().filter(t -> !t.equals(wholes.getFirst())).toList() : stems;
        List<String> letters = slot.stream().map(Token::term).toList();
        return new QueryWord(
                start,
                end,
                letters,
                one ? Optional.of(wholes.getFirst().term()) : Optional.empty(),
                parts.stream().map(Token::term).distinct().toList(),
                one ? head(wholes.getFirst(), parts) : Optional.empty(),
                delimited(text.substring(start, end)),
                (one && wholes.getFirst().isWeak())
                        || language.saysLittle(String.join("", letters)));
    }

    private static Optional<String> head(Token whole, List<Token> parts) {
        return parts.stream()
                .filter(part -> part.end() == whole.end())
                .reduce((_, last) -> last)
                .map(Token::term);
    }

    private List<String> delimited(String written) {
        List<String> parts =
                tokens(analysis.query(View.DELIMITER), written).stream()
                        .filter(part -> part.start() > 0 || part.end() < written.length())
                        .map(Token::term)
                        .distinct()
                        .toList();
        return parts.size() > 1 ? parts : List.of();
    }

    static List<Token> tokens(Analyzer analyzer, String text) {
        var tokens = new ArrayList<Token>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            var type = stream.addAttribute(TypeAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(
                        new Token(
                                term.toString(),
                                place.startOffset(),
                                place.endOffset(),
                                step.getPositionIncrement(),
                                type.type()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        return tokens;
    }

    static List<IndexedWord> indexed(Analyzer analyzer, String text) {
        var words = new ArrayList<IndexedWord>();
        int position = -1;
        for (Token token : tokens(analyzer, text)) {
            position += token.step();
            words.add(new IndexedWord(token.term(), position, token.start(), token.end()));
        }
        return words;
    }

    /** Terms by their positions; a position without one is left out. */
    static List<List<String>> positions(Analyzer analyzer, String text) {
        var positions = new ArrayList<List<String>>();
        for (Token token : tokens(analyzer, text)) {
            if (positions.isEmpty() || token.step() > 0) {
                positions.add(new ArrayList<>());
            }
            positions.getLast().add(token.term());
        }
        return positions;
    }

    record Token(String term, int start, int end, int step, String type) {
        boolean isLetter() {
            return type.equals(IDEOGRAPH) || type.equals(HIRAGANA);
        }

        boolean isPart() {
            return type.equals(Eojeol.Term.Kind.PART.name())
                    || type.equals(CJKBigramFilter.DOUBLE_TYPE);
        }

        boolean isWeak() {
            return type.equals(Eojeol.Term.Kind.WEAK.name());
        }
    }
}
