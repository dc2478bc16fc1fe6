package dev.sangja.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sangja.search.body.JsonBody;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.TestLimits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymReaderTest {
    private static final String ID = "syn-0";

    @Test
    void words_keep_their_order_and_lose_the_spaces_around_them() {
        assertThat(read("{'synonyms': [' Pikachu', 'pokémon', '나무 심기', 151]}"))
                .isEqualTo(
                        new SynonymSet.TwoWay(ID, List.of("Pikachu", "pokémon", "나무 심기", "151")));
    }

    @Test
    void a_set_may_lead_one_way_and_can_be_sent_back_as_it_is_shown() {
        var set = new SynonymSet.OneWay(ID, List.of("dog"), List.of("poodle", "beagle"));
        assertThat(read("{'direction': 'one-way', 'from': ['dog'], 'to': ['poodle', 'beagle']}"))
                .isEqualTo(set);
        String shown = SynonymReader.json(set).toString();
        assertThat(shown)
                .isEqualTo(
                        quoted(
                                "{'id':'syn-0','synonyms':['dog','poodle','beagle'],'direction':'one-way','from':['dog'],'to':['poodle','beagle']}"));
        assertThat(read(shown)).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    []                                     | Synonym set must be an object, got []
                    {}                                     | Missing required parameter: synonyms
                    {'synonyms': null}                     | Missing required parameter: synonyms
                    {'words': ['a', 'b']}                  | Synonym set contains invalid key: words
                    {'synonyms': 'a b'}                    | Synonyms must be an array of strings, got "a b"
                    {'synonyms': ['a']}                    | Synonyms must have 2 to 32 entries, got 1
                    {'synonyms': ['a', ['b']]}             | Synonyms must be an array of strings, got ["b"] in it
                    {'synonyms': ['a', '  ']}              | Synonyms must have entries of 1 to 128 characters, got one of 0
                    {'synonyms': ['Tree', 'tree ']}        | Synonyms contains 'tree' twice; leave one out
                    {'synonyms': ['a', 'b\\u0000']}        | Synonyms must not have the character U+0000
                    {'synonyms': ['a', 'b\\ud800']}        | Synonyms must not have half of a surrogate pair
                    {'synonyms': ['a', 'b'], 'to': ['c']}  | Synonym set from and to are for the direction one-way; add "direction": "one-way"
                    {'synonyms': ['a', 'b'], 'direction': 'both'}     | Synonym set direction must be two-way or one-way, got 'both'
                    {'direction': 'one-way', 'to': ['b']}             | Missing required parameter: from
                    {'direction': 'one-way', 'from': ['b'], 'to': []} | Synonym set to must have 1 to 32 entries, got 0
                    {'direction': 'one-way', 'from': ['b'], 'to': ['B']} | Synonym set from and to contains 'B' twice; leave one out
                    {'direction': 'one-way', 'from': ['b'], 'to': ['c'], 'synonyms': ['b']} | Synonyms of a one-way set must be the words of from and to, or be left out
                    """)
    void what_is_wrong_is_said(String json, String error) {
        assertThatExceptionOfType(ApiError.class)
                .isThrownBy(() -> read(json))
                .satisfies(e -> assertThat(e.errors()).containsExactly(error));
    }

    @Test
    void a_set_has_32_words_and_not_33() {
        assertThat(read(words(32))).isInstanceOf(SynonymSet.TwoWay.class);
        assertThatExceptionOfType(ApiError.class)
                .isThrownBy(() -> read(words(33)))
                .withMessage("Synonyms must have 2 to 32 entries, got 33");
    }

    private static String words(int count) {
        return "{'synonyms': %s}".formatted(IntStream.range(0, count).boxed().toList());
    }

    private static SynonymSet read(String json) {
        byte[] body = quoted(json).getBytes(StandardCharsets.UTF_8);
        return new SynonymReader(TestLimits.DEFAULTS).read(ID, JsonBody.require(body));
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
