package dev.sangja.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sangja.search.request.Boost;
import dev.sangja.search.schema.FieldType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainerTest {
    private static Shelf shelf() {
        return Shelf.of("en")
                .put("1", "Super Mario World", "the best game of mario")
                .put("2", "SuperMario Maker", "make your own worlds")
                .put("3", "Mario Kart", "a race in a superb world")
                .cut()
                .put("4", "Maria", "no game")
                .put("5", "Wi-Fi Router", "GameCube");
    }

    private static List<ScoreExplanation> explain(Shelf shelf, String query, int precision) {
        return shelf.with(
                searcher -> {
                    var text =
                            TextQuery.compile(shelf.view(), Shelf.ask(query, precision), searcher);
                    try {
                        var all = new ArrayList<ScoreExplanation>();
                        ScoreDoc[] docs = searcher.search(text.query(), 10).scoreDocs;
                        for (ScoreDoc doc : docs) {
                            ScoreExplanation one =
                                    Explainer.of(text, searcher, doc.doc).orElseThrow();
                            assertThat(one.score()).isCloseTo(doc.score, within(1e-4));
                            all.add(one);
                        }
                        return all;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static Stream<ScoreExplanation> leaves(ScoreExplanation whole) {
        return whole.parts().isEmpty()
                ? Stream.of(whole)
                : whole.parts().stream().flatMap(ExplainerTest::leaves);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "super mario world",
                "supermario",
                "mario game",
                "maroi",
                "worl",
                "\"mario kart\" race",
                "+mario -maker",
                "mario OR router",
                "wifi cube",
            })
    void the_leaves_add_up_to_the_score(String query) throws IOException {
        try (var shelf = shelf()) {
            for (int precision : List.of(1, 2, 6, 7)) {
                for (ScoreExplanation one : explain(shelf, query, precision)) {
                    assertThat(leaves(one).mapToDouble(ScoreExplanation::score).sum())
                            .isCloseTo(one.score(), within(1e-4));
                }
            }
            assertThat(explain(shelf, query, 2)).isNotEmpty();
        }
    }

    @Test
    void it_says_which_word_was_found_where_and_how() throws IOException {
        try (var shelf = shelf()) {
            ScoreExplanation typo = explain(shelf, "maroi", 2).getFirst();
            assertThat(typo.how()).isEqualTo("typo");
            assertThat(typo.word()).contains("maroi");
            assertThat(typo.field()).contains(Shelf.TITLE);
            assertThat(typo.found()).contains("mario");
            assertThat(typo.sentence())
                    .startsWith("'maroi' may be a typo of 'mario', which stands in title: ");
            assertThat(
                            explain(shelf, "super mario", 2).stream()
                                    .flatMap(ExplainerTest::leaves)
                                    .map(ScoreExplanation::how))
                    .contains("exact", "joined", "neighbours", "prefix");
        }
    }

    @Test
    void the_plan_names_what_is_looked_for_where() throws IOException {
        try (var shelf = shelf()) {
            SearchPlan plan =
                    shelf.with(
                            searcher ->
                                    SearchPlan.of(
                                            TextQuery.compile(
                                                    shelf.view(),
                                                    Shelf.ask("mario -maker", 2),
                                                    searcher)));
            assertThat(plan.what()).isEqualTo("all of");
            assertThat(plan.parts().getLast().what()).isEqualTo("without");
            assertThat(plan.toString()).contains("term=Optional[mario]", "what=exact");
        }
    }

    @Test
    void boosts_are_parts_of_the_sum_and_what_is_not_found_has_no_explanation() throws IOException {
        try (var library = new Library("games")) {
            library.put(Library.document("1", "title", "Mario", "sales", 3))
                    .type("sales", FieldType.NUMBER)
                    .put(Library.document("2", "title", "Zelda", "sales", 9));
            Library.Ask ask =
                    Library.Ask.ALL
                            .query("mario")
                            .boost(
                                    "sales",
                                    new Boost.Functional(
                                            Boost.Function.LINEAR, Boost.Operation.ADD, 2));
            var searches = new Searches(Duration.ofSeconds(30), 10_000);
            try (var lease = library.index.lease()) {
                var leases = List.of(lease);
                float score =
                        searches.search(library.view(), ask.request(), leases, Library.NOW)
                                .hits()
                                .getFirst()
                                .score();
                ScoreExplanation found =
                        searches.explain(library.view(), ask.request(), "1", leases, Library.NOW)
                                .orElseThrow();
                assertThat(found.score()).isCloseTo(score, within(1e-4));
                assertThat(found.parts().getLast().score()).isEqualTo(6);
                assertThat(found.parts().getLast().field()).contains(Library.field("sales"));
                assertThat(
                                searches.explain(
                                        library.view(), ask.request(), "2", leases, Library.NOW))
                        .isEmpty();
                assertThat(
                                searches.explain(
                                        library.view(), ask.request(), "?", leases, Library.NOW))
                        .isEmpty();
            }
        }
    }
}
