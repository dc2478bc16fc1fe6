package dev.sangja.search.analysis.hangul;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.restaurants.Restaurants;
import dev.sangja.testing.NodeLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody else's functions (npm's es-hangul) come to the same, wherever both mean the same. */
class EsHangulTest {
    private static final int ALL = 10_000;
    private static final long SEED = 5;
    private static final Pattern WORD = Pattern.compile("[가-힣ㄱ-ㅣA-Za-z0-9]+");
    private static final String KEYS = "qwertyuiopasdfghjklzxcvbnmQWERTOPASDFGHJKLZXCVBNMYUI";
    private static final Pattern LONE = Pattern.compile("[ㄱ-ㅣ]");
    private static final Pattern COMPOUND = Pattern.compile("[ㄳㄵㄶㄺ-ㅀㅄㅘ-ㅚㅝ-ㅟㅢ]");
    private static final List<Judged> JUDGED = new ArrayList<>();

    private record Judged(String word, Map<String, String> theirs) {
        String of(String function) {
            return Objects.requireNonNull(theirs.get(function));
        }
    }

    @BeforeAll
    static void ask() throws IOException {
        try (var esHangul = new NodeLines("es-hangul.mjs", "es-hangul/dist/index.mjs")) {
            for (String word : words()) {
                JUDGED.add(new Judged(word, esHangul.ask(word)));
            }
        }
    }

    private static Set<String> words() throws IOException {
        var words = new LinkedHashSet<String>();
        real().limit(ALL / 2).forEach(words::add);
        assertThat(words).hasSizeGreaterThan(2_000);
        var random = new Random(SEED);
        while (words.size() < ALL) {
            words.add(word(random));
        }
        return words;
    }

    /** Of the lessons, and of names, places and dishes. */
    private static Stream<String> real() throws IOException {
        List<String> texts;
        try (Stream<Path> files = Files.walk(Path.of("lessons"))) {
            texts =
                    files.filter(file -> file.toString().endsWith(".ko.md"))
                            .map(EsHangulTest::read)
                            .toList();
        }
        Stream<String> restaurants =
                new Restaurants(SEED).first(500).map(each -> each.document().toString());
        return Stream.concat(restaurants, texts.stream())
                .flatMap(text -> WORD.matcher(text).results().map(MatchResult::group))
                .filter(word -> Jamo.isIn(word) || word.chars().anyMatch(c -> c >= 'A'))
                .distinct();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Syllables, one in four with keys or letters that stand alone between them; or keys only. */
    private static String word(Random random) {
        var word = new StringBuilder();
        int kind = random.nextInt(4);
        int length = 1 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            word.append(
                    switch (kind) {
                        case 0 -> KEYS.charAt(random.nextInt(KEYS.length()));
                        case 1 ->
                                random.nextBoolean()
                                        ? (char) random.nextInt('ㄱ', 'ㅣ' + 1)
                                        : syllable(random);
                        default -> syllable(random);
                    });
        }
        return word.toString();
    }

    private static char syllable(Random random) {
        return (char) random.nextInt('가', '힣' + 1);
    }

    /** Where theirs fails, it judges nothing. */
    private static void agree(
            Predicate<String> where, String theirs, Function<String, String> ours) {
        List<Judged> judged =
                JUDGED.stream()
                        .filter(each -> where.test(each.word) && each.theirs.containsKey(theirs))
                        .toList();
        assertThat(judged).hasSizeGreaterThan(ALL / 5);
        Stream<String> others =
                judged.stream()
                        .filter(each -> !each.of(theirs).equals(ours.apply(each.word)))
                        .map(
                                each ->
                                        "%s is %s, ours %s"
                                                .formatted(
                                                        each.word,
                                                        each.of(theirs),
                                                        ours.apply(each.word)));
        assertThat(others).isEmpty();
    }

    @Test
    void syllables_are_taken_apart() {
        agree(_ -> true, "letters", Jamo::of);
    }

    @Test
    void letters_are_put_together() {
        agree(_ -> true, "together", word -> Jamo.together(Jamo.of(word)));
    }

    /** Theirs keeps a compound that stands alone (ㄳ); ours has its two. */
    @Test
    void initials_are_the_same() {
        agree(word -> !COMPOUND.matcher(word).find(), "initials", Initials::of);
    }

    @Test
    void hangul_is_on_the_same_keys() {
        agree(_ -> true, "latin", Keyboard::toLatin);
    }

    /** Theirs goes on with a syllable that stood there before; ours leaves it as it is. */
    @Test
    void keys_are_the_same_hangul() {
        agree(word -> !LONE.matcher(word).find(), "hangul", Keyboard::toHangul);
    }

    @Test
    void what_was_typed_in_the_other_mode_is_the_same_hangul() {
        agree(_ -> true, "retyped", word -> Keyboard.toHangul(Keyboard.toLatin(word)));
    }

    /**
     * Theirs speaks as one word what the rules leave to dictionaries: an ㄴ that is added before y and i (강남역, but also
     * 집입니다), and ㅎ behind other consonants (ours as in nouns). Of two consonants that close a syllable it takes the other one
     * (넓네), and it has no rule for ㅅ before ㄹ.
     */
    @Test
    void names_have_the_same_latin_letters() {
        agree(EsHangulTest::isSpokenByRule, "romanized", Romanization::of);
    }

    private static boolean isSpokenByRule(String word) {
        String name = word + ".";
        for (int i = 0; i < word.length(); i++) {
            if (LONE.matcher(word.substring(i, i + 1)).matches()
                    || (Syllable.is(name.charAt(i))
                            && !joinsByRule(Syllable.of(name.charAt(i)), name.charAt(i + 1)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean joinsByRule(Syllable first, char next) {
        char tail = Syllable.TAILS.charAt(first.tail());
        if (first.isOpen() || !Syllable.is(next)) {
            return tail != 'ㅎ' && !COMPOUND.matcher(String.valueOf(tail)).matches();
        }
        Syllable second = Syllable.of(next);
        return joinsByRule(first, '.')
                && switch (Syllable.LEADS.charAt(second.lead())) {
                    case 'ㅎ' -> false;
                    case 'ㅇ' -> "ㅣㅑㅕㅛㅠㅖㅒ".indexOf(Syllable.VOWELS.charAt(second.vowel())) < 0;
                    case 'ㄹ' -> "ㄱㄴㄹㅁㅂㅇ".indexOf(tail) >= 0;
                    default -> true;
                };
    }
}
