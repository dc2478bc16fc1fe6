package dev.sangja.search.curation;

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

class CurationReaderTest {
    private static final String ID = "cur-0";

    @Test
    void ids_of_documents_are_kept_to_the_letter_and_may_name_an_engine() {
        assertThat(
                        read(
                                "{'queries': ['Zion '], 'promoted': ['b', 'parks|B ', 7], 'hidden': ['a']}"))
                .isEqualTo(
                        new Curation(
                                ID, List.of("Zion"), List.of("b", "parks|B ", "7"), List.of("a")));
    }

    @Test
    void a_curation_needs_queries_alone_and_can_be_sent_back_as_it_is_shown() {
        Curation curation = read("{'queries': ['zion']}");
        assertThat(curation).isEqualTo(new Curation(ID, List.of("zion"), List.of(), List.of()));
        String shown = CurationReader.json(curation).toString();
        assertThat(shown)
                .isEqualTo(
                        "{'id':'cur-0','queries':['zion'],'promoted':[],'hidden':[]}"
                                .replace('\'', '"'));
        assertThat(read(shown)).isEqualTo(curation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    3                                            | Curation must be an object, got 3
                    {'promoted': ['a']}                          | Missing required parameter: queries
                    {'queries': []}                              | Queries must have 1 to 100 entries, got 0
                    {'queries': ['a', 'A']}                      | Queries contains 'A' twice; leave one out
                    {'query': 'a'}                               | Curation contains invalid key: query
                    {'queries': ['a'], 'promoted': 'b'}          | Promoted must be an array of strings, got "b"
                    {'queries': ['a'], 'hidden': [{}]}           | Hidden must be an array of strings, got {} in it
                    {'queries': ['a'], 'hidden': ['b', 'b']}     | Hidden contains 'b' twice; leave one out
                    {'queries': ['a'], 'promoted': ['b', 'c'], 'hidden': ['c']} | Document 'c' cannot be both promoted and hidden; leave one out
                    """)
    void what_is_wrong_is_said(String json, String error) {
        assertThatExceptionOfType(ApiError.class)
                .isThrownBy(() -> read(json))
                .satisfies(e -> assertThat(e.errors()).containsExactly(error));
    }

    @Test
    void fifty_are_promoted_and_fifty_hidden_and_not_one_more() {
        String fifty = "{'queries': ['a'], 'promoted': %s, 'hidden': %s}";
        assertThat(read(fifty.formatted(ids(0, 50), ids(50, 100))).hidden()).hasSize(50);
        assertThatExceptionOfType(ApiError.class)
                .isThrownBy(() -> read(fifty.formatted(ids(0, 51), "[]")))
                .withMessage("Promoted must have 0 to 50 entries, got 51");
    }

    private static String ids(int from, int to) {
        return IntStream.range(from, to).boxed().toList().toString();
    }

    private static Curation read(String json) {
        byte[] body = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return new CurationReader(TestLimits.DEFAULTS).read(ID, JsonBody.require(body));
    }
}
