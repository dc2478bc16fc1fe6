package dev.sangja.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.request.ResultField;
import dev.sangja.search.schema.FieldValue;
import dev.sangja.search.schema.Scalar;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetsTest {
    private static Optional<String> snippet(
            @Nullable String language, String query, int size, boolean fallback, String... values)
            throws IOException {
        try (var shelf = Shelf.of(language)) {
            Arrays.stream(values).forEach(value -> shelf.put("1", value, ""));
            List<Scalar> scalars = Arrays.stream(values).<Scalar>map(Scalar.Text::new).toList();
            return shelf.with(
                    searcher -> {
                        var request = Shelf.ask(query, 2);
                        var text = TextQuery.compile(shelf.view(), request, searcher);
                        return new Snippets(text)
                                .of(
                                        new FieldValue(scalars, true),
                                        new ResultField.Snippet(size, fallback));
                    });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "en | moon       | A trip to the moon        | A trip to the <em>moon</em>",
                "en | menu       | Two menus and a Menu      | Two <em>menus</em> and a <em>Menu</em>",
                "en | moo        | Moonlight                 | <em>Moonlight</em>",
                "en | resturant  | Best restaurant           | Best <em>restaurant</em>",
                "en | cafe       | Un Café noir              | Un <em>Café</em> noir",
                "en | cube       | my GameCube               | my Game<em>Cube</em>",
                "en | supermario | a Super Mario game        | a <em>Super Mario</em> game",
                "en | \"red wine\" | red and red wine        | red and <em>red</em> <em>wine</em>",
                "en | wine -red  | white wine                | white <em>wine</em>",
                "en | red wine   | wine, or red and dry wine | <em>wine</em>, or <em>red</em> and dry <em>wine</em>",
                "en | script     | <script>alert(1)</script> | &lt;<em>script</em>&gt;alert(1)&lt;/<em>script</em>&gt;",
                "en | em         | a<em>b & \"c\"            | a&lt;<em>em</em>&gt;b &amp; &quot;c&quot;",
                "ko | 강남       | 우리 강남에서 만나요      | 우리 <em>강남</em>에서 만나요",
                "ko | 국밥       | 순대국밥을 먹다           | 순대<em>국밥</em>을 먹다",
                "ko | 강         | 우리 강남에서             | 우리 <em>강</em>남에서",
                "ko | 먹어요     | 밥을 먹었다               | 밥을 <em>먹</em>었다",
                "ko | 순대국밥   | 국밥과 순대를             | <em>국밥</em>과 <em>순대</em>를",
                "ko | 매운 국밥  | 목요일에는 마을에서 국밥을 | 목요일에는 마을에서 <em>국밥</em>을",
                "ko | 도         | 부산 동래파전이           | 부산 <em>동</em>래파전이",
                "ko | 떡복이를   | 매운 떡볶이를             | 매운 <em>떡볶이</em>를",
                "ko | ㅅㄷㄱ     | 맛있는 순대국밥           | 맛있는 <em>순대국</em>밥",
                "ko | bulgogi    | 불고기를 굽다             | <em>불고기</em>를 굽다",
                "   | 떡복이     | 매운 떡볶이               | 매운 <em>떡볶이</em>",
            })
    void what_matched_is_marked_and_all_else_is_escaped(
            @Nullable String language, String query, String text, String html) throws IOException {
        assertThat(snippet(language, query, 100, false, text)).contains(html);
    }

    @Test
    void the_place_with_most_of_the_words_is_shown_with_whole_words() throws IOException {
        String text =
                "moon ".repeat(10)
                        + "filler ".repeat(60)
                        + "the dark side of the moon shines "
                        + "again ".repeat(60);
        String html = snippet("en", "dark moon", 60, false, text).orElseThrow();
        assertThat(html).contains("<em>dark</em> side of the <em>moon</em>");
        String plain = html.replaceAll("</?em>", "");
        assertThat(text).contains(plain);
        assertThat(plain.length()).isBetween(40, 61);
        assertThat(" " + text + " ").contains(" " + plain + " ");
    }

    @Test
    void the_best_of_several_values_is_shown() throws IOException {
        assertThat(snippet("en", "dark moon", 100, false, "a moon", "dark moon"))
                .contains("<em>dark</em> <em>moon</em>");
    }

    @Test
    void where_nothing_matched_the_beginning_is_shown_if_wanted() throws IOException {
        assertThat(snippet("en", "sun", 20, true, "It is a long way to the <moon>"))
                .contains("It is a long way to");
        assertThat(snippet("en", "sun", 20, false, "It is a long way")).isEmpty();
        assertThat(snippet("en", "", 20, true, "<b>")).contains("&lt;b&gt;");
    }

    @Test
    void what_looks_like_one_character_is_never_cut() throws IOException {
        String family = "👨‍👩‍👧";
        assertThat(Shortened.of("abc" + family, 5)).isEqualTo("abc");
        assertThat(Shortened.of("ab👍🏽", 4)).isEqualTo("ab");
        assertThat(Shortened.of("e\u0301e\u0301", 3)).isEqualTo("e\u0301");
        assertThat(snippet("en", "sun", 20, true, family.repeat(10))).contains(family.repeat(2));
    }
}
