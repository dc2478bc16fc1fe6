package dev.sangja.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.analysis.IndexedWord;
import dev.sangja.search.analysis.TextAnalysis;
import dev.sangja.search.analysis.View;
import dev.sangja.search.request.ResultField;
import dev.sangja.search.schema.FieldValue;
import dev.sangja.search.schema.Scalar;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class AnyTextTest {
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(60);
        Arbitrary<String> typical =
                Arbitraries.strings()
                        .withChars(
                                "abCé ßﬁ½강남에서순대국밥ㄱㅏ\u1100\u1161\u11a8\u200b\u200d\ud83d\udc4d東京ばーทข 10.:-_\"+&<'’"
                                        + "\ufeff\u00ad\u0301\u00a0ＡﾊﾞאAND\u0000\uffff")
                        .ofMaxLength(60);
        return Arbitraries.oneOf(any, typical, typical);
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of(
                "da", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pt", "pt-br", "ru", "th",
                "zh");
    }

    @Property(tries = 500)
    void no_text_breaks_the_analysis_and_places_lie_in_the_text(
            @ForAll("languages") String language, @ForAll("texts") String text) {
        analysed(language, text);
        analysed(null, text);
    }

    private static void analysed(@Nullable String language, String text) {
        TextAnalysis analysis = TextAnalysis.of(language);
        for (View view : View.values()) {
            int position = -1;
            int start = 0;
            for (IndexedWord word : analysis.indexed(view, text)) {
                assertThat(word.term()).isNotEmpty();
                assertThat(word.position()).isGreaterThanOrEqualTo(position);
                assertThat(word.start()).isBetween(0, word.end());
                assertThat(word.end()).isLessThanOrEqualTo(text.length());
                assertThat(word.start()).isGreaterThanOrEqualTo(hasOrder(view) ? start : 0);
                position = word.position();
                start = word.start();
            }
        }
        assertThat(analysis.words(text))
                .allSatisfy(word -> assertThat(word.end()).isLessThanOrEqualTo(text.length()));
        analysis.suggested(text);
    }

    /** The others have no positions that count. */
    private static boolean hasOrder(View view) {
        return view == View.BASE || view == View.STEM || view == View.JOINED;
    }

    @Property(tries = 60)
    void no_query_is_an_error_and_no_snippet_holds_markup_of_the_text(
            @ForAll("texts") String query, @ForAll("texts") String text) throws IOException {
        for (String language : List.of("ko", "en", "ja")) {
            try (var shelf = Shelf.of(language)) {
                shelf.put("1", text, query);
                for (int precision : List.of(1, 2, 7, 11)) {
                    shelf.found(query, precision);
                }
                String html = snippet(shelf, query, text);
                assertThat(html.replace("<em>", "").replace("</em>", ""))
                        .doesNotContain("<")
                        .doesNotContain(">");
            }
        }
    }

    private static String snippet(Shelf shelf, String query, String text) {
        return shelf.with(
                searcher -> {
                    var request = Shelf.ask(query, 2);
                    var compiled = TextQuery.compile(shelf.view(), request, searcher);
                    return new Snippets(compiled)
                            .of(
                                    FieldValue.of(new Scalar.Text(text)),
                                    new ResultField.Snippet(20, true))
                            .orElseThrow();
                });
    }
}
