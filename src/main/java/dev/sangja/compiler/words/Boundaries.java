package dev.sangja.compiler.words;

import dev.sangja.compiler.words.Prose.Gap;
import dev.sangja.search.analysis.Word;
import dev.sangja.search.analysis.Word.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether letters of Korean are a word of their own: what stands before and behind them decides. */
final class Boundaries {
    /** Verbs that make one of a noun, written without a space. */
    private static final Set<String> MAKES_VERBS =
            Set.of("하다", "되다", "시키다", "나다", "내다", "받다", "당하다", "뜨다");

    /** What can follow a noun that the dictionary does not know, and so takes apart in its own way. */
    private static final Pattern PARTICLES =
            Pattern.compile(
                    "(?:들)?(?:은|는|이|가|을|를|에|의|로|으로|와|과|도|만|에서|에게|께|한테|까지|부터|조차|마저|밖에|뿐|처럼|만큼|보다|마다"
                            + "|대로|이나|나|든|이든|란|이란|라는|이라는|라고|이라고|라도|이라도|라서|이라서|라|이라|랑|이랑|하고|에요|예요"
                            + "|이에요|였어요|이었어요|였|이었|입니다|고|이고|면|이면|며|이며|지만|이지만|니까|이니까|죠|이죠|네요|이네요|인가요"
                            + "|인지|인데|인데요|다|이다|인|일|요|씩|야|이야){0,3}");

    private static final int SURE = 3;

    private Boundaries() {}

    /**
     * Whether these letters are a word of their own.
     *
     * @param from index of the first letter
     * @param to index behind the last one
     * @param noun whether the dictionary takes the letters alone for a noun
     */
    static boolean isWord(Prose prose, int from, int to, boolean noun) {
        int length = to - from;
        return length == 1
                ? isSyllable(prose, from)
                : begins(prose, from)
                        && ends(prose, from, to, length)
                        && (length >= SURE || isNominal(prose, from, to, noun));
    }

    /** Whether letters can be a noun; 파서 in '땅을 파서' and 비트 in '몸을 비트는' are none. */
    private static boolean isNominal(Prose prose, int from, int to, boolean noun) {
        int end = prose.place(to - 1) + 1;
        List<Word> within =
                IntStream.range(from, to)
                        .mapToObj(i -> prose.wordAt(prose.place(i)))
                        .flatMap(Optional::stream)
                        .toList();
        return within.isEmpty()
                || within.getLast().end() != end
                || (noun && within.size() > 1)
                || within.stream().noneMatch(word -> word.kind() == Kind.VERB)
                || isNominal(within.getLast().kind())
                || prose.wordAt(end).filter(word -> MAKES_VERBS.contains(word.base())).isPresent();
    }

    /** A single syllable is a word only at the beginning of an eojeol, and where the dictionary says so. */
    private static boolean isSyllable(Prose prose, int from) {
        int place = prose.place(from);
        Optional<Word> word = prose.wordAt(place);
        return prose.gapBefore(from) != Gap.NONE
                && word.isPresent()
                && word.get().end() == place + 1
                && word.get().kind() == Kind.NOUN
                && follows(prose, place + 1, 1);
    }

    private static boolean begins(Prose prose, int from) {
        return prose.gapBefore(from) != Gap.NONE
                || prose.wordBefore(prose.place(from))
                        .map(word -> isNominal(word.kind()))
                        .orElse(false);
    }

    private static boolean isNominal(Kind kind) {
        return switch (kind) {
            case NOUN, LATIN, PREFIX, SUFFIX, UNKNOWN -> true;
            case VERB, MODIFIER, FUNCTION -> false;
        };
    }

    private static boolean ends(Prose prose, int from, int to, int length) {
        int end = prose.place(to - 1) + 1;
        return follows(prose, end, length)
                || (prose.gapBefore(from) != Gap.NONE
                        && !isLonger(prose, from, end)
                        && PARTICLES.matcher(prose.restOfEojeol(end)).matches());
    }

    /** Whether the dictionary knows a longer word here: 상수도 goes on behind 상수. */
    private static boolean isLonger(Prose prose, int from, int end) {
        return prose.wordAt(prose.place(from))
                .filter(word -> word.end() > end && word.kind() != Kind.UNKNOWN)
                .isPresent();
    }

    /** Whether what stands behind a word can: nothing, or a piece that hangs on words. */
    private static boolean follows(Prose prose, int end, int length) {
        String rest = prose.restOfEojeol(end);
        return rest.isEmpty()
                || prose.wordAt(end)
                        .filter(word -> hangs(word, length) || PARTICLES.matcher(rest).matches())
                        .isPresent();
    }

    private static boolean hangs(Word word, int length) {
        return switch (word.kind()) {
            case FUNCTION, SUFFIX, LATIN, UNKNOWN -> true;
            case NOUN -> length > 1;
            case VERB -> MAKES_VERBS.contains(word.base());
            case PREFIX, MODIFIER -> false;
        };
    }
}
