package dev.sangja.search.query;

import static dev.sangja.search.query.Library.document;
import static dev.sangja.search.query.Library.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sangja.search.curation.Curation;
import dev.sangja.search.engine.EngineLanguage;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.query.Library.Ask;
import dev.sangja.search.request.Facet;
import dev.sangja.search.request.Filter;
import dev.sangja.search.request.Group;
import dev.sangja.search.request.Sort;
import dev.sangja.search.request.Sort.Direction;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Curations, groups, pages, meta engines, and what a search gives back. */
class SearchesTest {
    @ParameterizedTest
    @ValueSource(strings = {"ＺＩＯＮ  park", " zion\u00a0park ", "Zion Par\u200bk"})
    void a_curation_is_for_the_query_however_it_is_written(String query) throws IOException {
        try (var parks = new Library("parks")) {
            parks.put(
                    Library.document("a", "name", "Zion Park"), Library.document("b", "name", "x"));
            parks.curate(new Curation("cur-1", List.of("zion park"), List.of("b"), List.of()));
            assertThat(parks.idsIn(Ask.ALL.query(query))).containsExactly("b", "a");
        }
    }

    private static Library parks() {
        return new Library("parks")
                .type("size", FieldType.NUMBER)
                .put(
                        document("a", "name", "Zion", "state", "Utah", "size", 3),
                        document("b", "name", "Arches", "state", "Utah", "size", 2),
                        document("c", "name", "Acadia", "state", "Maine", "size", 5),
                        document("d", "name", "Dry", "size", 4),
                        document("e", "name", "Wet", "size", 1));
    }

    @Test
    void gives_back_what_was_put_in() throws IOException {
        try (var parks = new Library("parks")) {
            var put =
                    document(
                            "x",
                            "n",
                            1.50,
                            "t",
                            List.of("a", 2),
                            "empty",
                            List.of(),
                            "text",
                            "1.50");
            parks.put(put);
            var hit = parks.search(Ask.ALL).hits().getFirst();
            assertThat(hit.document()).isEqualTo(put);
            assertThat(hit.engine()).isEqualTo(new EngineName("parks"));
            assertThat(hit.score()).isEqualTo(1);
        }
    }

    @Test
    void a_later_version_takes_the_place_of_the_earlier() throws IOException {
        try (var parks = parks()) {
            parks.put(document("a", "name", "Zion", "size", 9));
            assertThat(parks.idsIn(Ask.ALL)).containsExactly("a", "e", "d", "c", "b");
        }
    }

    @Test
    void an_empty_index_finds_nothing() throws IOException {
        try (var empty = new Library("empty")) {
            var values = new Facet.Values(Optional.empty(), 10, Facet.Order.COUNT_DESC);
            var result =
                    empty.search(
                            Ask.ALL
                                    .query("x")
                                    .facet("name", values)
                                    .group(new Group(field("name"), 1, List.of(), true)));
            assertThat(result.total()).isZero();
            assertThat(result.hits()).isEmpty();
            assertThat(Library.facet(result, "name").counts()).isEmpty();
        }
    }

    @Test
    void promoted_documents_come_first_in_their_order_and_hidden_never() throws IOException {
        try (var parks = parks()) {
            parks.curate(
                    new Curation("cur-1", List.of("other"), List.of("d"), List.of()),
                    new Curation(
                            "cur-2",
                            List.of("Big Parks", "utah"),
                            List.of("e", "a", "gone"),
                            List.of("b")));
            var result = parks.search(Ask.ALL.query("  UTAH "));
            assertThat(Library.ids(result)).containsExactly("e", "a");
            assertThat(result.total()).isEqualTo(2);
            assertThat(result.hits()).extracting(Hit::score).containsExactly(3e31f, 2e31f);
            assertThat(parks.idsIn(Ask.ALL.query("big parks")))
                    .startsWith("e", "a")
                    .doesNotContain("b");
            assertThat(parks.idsIn(Ask.ALL.query("utah parks")))
                    .containsExactlyInAnyOrder("a", "b");
        }
    }

    @Test
    void filters_and_other_orders_apply_to_promoted_documents() throws IOException {
        try (var parks = parks()) {
            parks.curate(new Curation("cur-1", List.of(""), List.of("e", "a"), List.of("c")));
            assertThat(parks.idsIn(Ask.ALL)).containsExactly("e", "a", "d", "b");
            var utah = new Filter.Texts(field("state"), List.of("Utah"));
            assertThat(parks.idsIn(Ask.ALL.filter(utah))).containsExactly("a", "b");
            assertThat(parks.idsIn(Ask.ALL.sort(new Sort.ByField(field("size"), Direction.DESC))))
                    .containsExactly("d", "a", "b", "e");
        }
    }

    @Test
    void groups_have_their_best_with_the_others_under_it() throws IOException {
        try (var parks = parks()) {
            var largest = new Sort.ByField(field("size"), Direction.DESC);
            var collapsed =
                    Ask.ALL.sort(largest).group(new Group(field("state"), 10, List.of(), true));
            var result = parks.search(collapsed);
            assertThat(Library.ids(result)).containsExactly("c", "d", "a", "e");
            assertThat(result.total()).isEqualTo(4);
            assertThat(result.hits().get(2).group())
                    .extracting(hit -> hit.document().id().value())
                    .containsExactly("b");
            assertThat(result.hits().get(0).group()).isEmpty();
            assertThat(parks.search(collapsed.page(2, 2)).hits())
                    .isEqualTo(result.hits().subList(2, 4));
            assertThat(parks.search(collapsed.page(3, 2)).hits()).isEmpty();
            assertThat(parks.search(collapsed.page(3, 2)).total()).isEqualTo(4);
            assertThat(
                            parks.search(
                                            Ask.ALL.group(
                                                    new Group(
                                                            field("state"), 10, List.of(), false)))
                                    .total())
                    .isEqualTo(5);
        }
    }

    @Test
    void others_of_a_group_have_their_own_order_and_number() throws IOException {
        try (var shop =
                new Library("shop")
                        .type("price", FieldType.NUMBER)
                        .type("kind", FieldType.NUMBER)) {
            IntStream.range(0, 10)
                    .forEach(i -> shop.put(document("d" + i, "price", i, "kind", i % 2 + 0.5)));
            shop.index.cut();
            shop.put(document("twice", "price", 11, "kind", List.of(7, 0.5)));
            var dearest = new Sort.ByField(field("price"), Direction.DESC);
            var cheapest = new Sort.ByField(field("price"), Direction.ASC);
            var hits =
                    shop.search(
                                    Ask.ALL
                                            .sort(dearest)
                                            .group(
                                                    new Group(
                                                            field("kind"),
                                                            2,
                                                            List.of(cheapest),
                                                            true)))
                            .hits();
            assertThat(hits)
                    .extracting(hit -> hit.document().id().value())
                    .containsExactly("twice", "d9");
            assertThat(hits.get(0).group())
                    .extracting(hit -> hit.document().id().value())
                    .containsExactly("d0", "d2");
            assertThat(hits.get(1).group())
                    .extracting(hit -> hit.document().id().value())
                    .containsExactly("d1", "d3");
        }
    }

    @Test
    void facets_count_documents_also_of_groups() throws IOException {
        try (var parks = parks()) {
            var values = new Facet.Values(Optional.empty(), 10, Facet.Order.COUNT_DESC);
            var result =
                    parks.search(
                            Ask.ALL
                                    .page(1, 1)
                                    .facet("state", values)
                                    .group(new Group(field("state"), 1, List.of(), true)));
            assertThat(Library.facet(result, "state").counts())
                    .containsExactly(
                            new FacetCount.OfText("Utah", 2), new FacetCount.OfText("Maine", 1));
        }
    }

    @Test
    void counts_and_shows_ten_thousand_at_most() throws IOException {
        try (var many = new Library("many").type("n", FieldType.NUMBER)) {
            IntStream.range(0, 10_050)
                    .forEach(i -> many.put(document("d" + i, "n", i, "half", "h" + i % 2)));
            assertThat(many.search(Ask.ALL.page(1, 0)).total()).isEqualTo(10_000);
            var first = many.search(Ask.ALL.page(1, 10));
            assertThat(first.total()).isEqualTo(10_000);
            assertThat(Library.ids(first)).startsWith("d10049", "d10048");
            var last = many.search(Ask.ALL.page(100, 100));
            assertThat(Library.ids(last)).hasSize(100).endsWith("d50");
            assertThat(many.search(Ask.ALL.page(11, 1000)).hits()).isEmpty();
            assertThat(many.search(Ask.ALL.page(100, 1000)).total()).isEqualTo(10_000);
            var sorted = Ask.ALL.sort(new Sort.ByField(field("n"), Direction.ASC));
            assertThat(Library.ids(many.search(sorted.page(10, 1000))))
                    .hasSize(1000)
                    .startsWith("d9000")
                    .endsWith("d9999");
            var values = new Facet.Values(Optional.empty(), 10, Facet.Order.COUNT_DESC);
            var counted = many.search(Ask.ALL.page(1, 1).facet("half", values));
            assertThat(counted.total()).isEqualTo(10_000);
            assertThat(Library.facet(counted, "half").counts())
                    .containsExactly(
                            new FacetCount.OfText("h0", 5025), new FacetCount.OfText("h1", 5025));
            var grouped = Ask.ALL.group(new Group(field("n"), 1, List.of(), true));
            assertThat(many.search(grouped.page(1, 1)).total()).isEqualTo(10_000);
        }
    }

    @Test
    void a_meta_engine_searches_its_sources_as_one() throws IOException {
        try (var parks = parks();
                var zoos = new Library("zoos").type("size", FieldType.NUMBER)) {
            zoos.put(
                    document("a", "name", "Zion zoo", "size", 2.5),
                    document("z", "name", "Old", "size", 0));
            var both = List.of(parks, zoos);
            var bySize = Ask.ALL.sort(new Sort.ByField(field("size"), Direction.ASC));
            assertThat(Library.search(both, List.of(), bySize).hits())
                    .extracting(hit -> hit.engine() + "|" + hit.document().id())
                    .containsExactly(
                            "zoos|z", "parks|e", "parks|b", "zoos|a", "parks|a", "parks|d",
                            "parks|c");
            assertThat(Library.search(both, List.of(), Ask.ALL.query("zion")).total()).isEqualTo(2);
            var onlyZoos = Ask.ALL.filter(new Filter.Engines(List.of(new EngineName("zoos"))));
            assertThat(Library.ids(Library.search(both, List.of(), onlyZoos)))
                    .containsExactlyInAnyOrder("a", "z");
            var one =
                    Ask.ALL.filter(
                            new Filter.Texts(
                                    FieldName.ID,
                                    List.of("zoos|a", "a", "parks|zzz", "nowhere|a")));
            assertThat(Library.search(both, List.of(), one).hits())
                    .extracting(Hit::engine)
                    .containsExactly(new EngineName("zoos"));
            var curation =
                    new Curation("cur-1", List.of("zion"), List.of("zoos|z"), List.of("parks|a"));
            assertThat(Library.search(both, List.of(curation), Ask.ALL.query("zion")).hits())
                    .extracting(hit -> hit.engine() + "|" + hit.document().id())
                    .containsExactly("zoos|z", "zoos|a");
        }
    }

    @Test
    void each_source_of_a_meta_engine_is_asked_in_its_own_language() throws IOException {
        try (var english = new Library("english", EngineLanguage.ENGLISH);
                var universal = new Library("universal")) {
            english.put(document("e", "name", "a pony"));
            universal.put(document("u", "name", "a pony"), document("v", "name", "two ponies"));
            var ponies = Ask.ALL.query("ponies");
            assertThat(Library.ids(Library.search(List.of(english, universal), List.of(), ponies)))
                    .containsExactlyInAnyOrder("e", "v");
            assertThat(english.idsIn(ponies)).containsExactly("e");
            assertThat(universal.idsIn(ponies)).containsExactly("v");
        }
    }

    @Test
    void a_search_that_takes_too_long_is_refused_with_a_sentence() throws IOException {
        try (var parks = parks();
                var lease = parks.index.lease()) {
            var hurried = new Searches(Duration.ofNanos(-1), 10_000);
            assertThatThrownBy(
                            () ->
                                    hurried.search(
                                            parks.view(),
                                            Ask.ALL.query("zion").request(),
                                            List.of(lease),
                                            Library.NOW))
                    .isInstanceOfSatisfying(
                            ApiError.class, error -> assertThat(error.status()).isEqualTo(503))
                    .hasMessageContaining("given up");
        }
    }

    @Test
    void a_type_is_changed_without_a_new_index() throws IOException {
        try (var parks = new Library("parks")) {
            parks.put(
                    document("a", "v", "10"),
                    document("b", "v", 9),
                    document("c", "v", "2020-01-01"));
            var values = new Facet.Values(Optional.empty(), 10, Facet.Order.VALUE_ASC);
            var counts = new ArrayList<Object>();
            for (FieldType type : List.of(FieldType.TEXT, FieldType.NUMBER, FieldType.DATE)) {
                parks.type("v", type);
                counts.add(Library.facet(parks.search(Ask.ALL.facet("v", values)), "v").counts());
            }
            assertThat(counts)
                    .containsExactly(
                            List.of(
                                    new FacetCount.OfText("10", 1),
                                    new FacetCount.OfText("2020-01-01", 1),
                                    new FacetCount.OfText("9", 1)),
                            List.of(new FacetCount.OfNumber(9, 1), new FacetCount.OfNumber(10, 1)),
                            List.of(new FacetCount.OfDate(1_577_836_800_000L, 1)));
        }
    }
}
