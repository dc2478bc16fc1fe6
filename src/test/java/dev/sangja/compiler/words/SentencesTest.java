package dev.sangja.compiler.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.platform.i18n.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Sentences with one technical word each, in brackets and with the term behind it, and sentences of everyday life; one a
 * line in {@code words/}.
 */
class SentencesTest {
    private static final WordGate GATE =
            new WordGate(CourseWords.of(Lexicon.load(), List.of(), List.of()));

    @ParameterizedTest
    @EnumSource
    void one_unknown_word_in_any_inflection_is_caught_where_it_stands(Lang lang)
            throws IOException {
        List<String> lines = lines("technical", lang);
        assertThat(lines).hasSizeGreaterThanOrEqualTo(100);
        assertThat(lines.stream().map(line -> judged(plain(line), lang)).toList()).isEqualTo(lines);
    }

    @ParameterizedTest
    @EnumSource
    void sentences_of_everyday_life_hold_no_technical_word(Lang lang) throws IOException {
        List<String> lines = lines("plain", lang);
        assertThat(lines).hasSizeGreaterThanOrEqualTo(200);
        assertThat(lines.stream().filter(line -> !GATE.unknown(line, lang, Set.of()).isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void no_two_sentences_differ_in_a_literal_only(Lang lang) throws IOException {
        for (String kind : List.of("technical", "plain")) {
            assertThat(lines(kind, lang).stream().map(line -> plain(line).replaceAll("\\d+", "#")))
                    .doesNotHaveDuplicates();
        }
    }

    private static String plain(String line) {
        return line.replaceFirst(" \\| .*", "").replace("[", "").replace("]", "");
    }

    /** A sentence with what the gate found in it, as the file has it. */
    private static String judged(String sentence, Lang lang) {
        List<UnknownWord> unknown = GATE.unknown(sentence, lang, Set.of());
        var marked = new StringBuilder(sentence);
        for (UnknownWord word : unknown.reversed()) {
            marked.insert(word.end(), "]").insert(word.start(), "[");
        }
        return marked
                + " | "
                + unknown.stream().map(UnknownWord::term).collect(Collectors.joining(", "));
    }

    private static List<String> lines(String kind, Lang lang) throws IOException {
        String name = "/words/" + kind + "." + lang.code() + ".txt";
        try (InputStream file = SentencesTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
