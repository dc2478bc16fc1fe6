package dev.sangja.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.limit.TestLimits;
import dev.sangja.testing.SearchServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An installation keeps to limits of its own as it does to the usual ones. */
@QuarkusTest
@TestProfile(LoweredLimitsTest.Lowered.class)
class LoweredLimitsTest {
    private static final String PREFIX = "sangja.search.limits.";

    /** All are other than usual. */
    private static final Map<String, String> VALUES =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("query-characters", "40"),
                            Map.entry("pages", "7"),
                            Map.entry("results", "6"),
                            Map.entry("page-size", "12"),
                            Map.entry("list-page-size", "2"),
                            Map.entry("queries-per-request", "2"),
                            Map.entry("filters", "4"),
                            Map.entry("filter-depth", "2"),
                            Map.entry("filter-values", "5"),
                            Map.entry("sort-fields", "2"),
                            Map.entry("facet-values", "9"),
                            Map.entry("facets", "3"),
                            Map.entry("boosts", "2"),
                            Map.entry("tags", "1"),
                            Map.entry("tag-characters", "8"),
                            Map.entry("synonym-sets", "2"),
                            Map.entry("synonym-words", "3"),
                            Map.entry("curated-documents", "2"),
                            Map.entry("curated-queries", "2"),
                            Map.entry("group-size", "3"),
                            Map.entry("suggestions", "4"),
                            Map.entry("documents-per-request", "10"),
                            Map.entry("document-bytes", "1024"),
                            Map.entry("id-characters", "36"),
                            Map.entry("field-name-characters", "12"),
                            Map.entry("snippet-characters", "50"),
                            Map.entry("schema-fields", "11"),
                            Map.entry("source-engines", "2"),
                            Map.entry("time", "4s")));

    private static final SearchLimits LIMITS = TestLimits.with(VALUES);

    public static final class Lowered implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return VALUES.entrySet().stream()
                    .collect(Collectors.toMap(e -> PREFIX + e.getKey(), Map.Entry::getValue));
        }
    }

    @Test
    void each_limit_is_lowered_here() throws ReflectiveOperationException {
        for (Method limit : SearchLimits.class.getMethods()) {
            assertThat(limit.invoke(LIMITS))
                    .as(limit.getName())
                    .isNotEqualTo(limit.invoke(TestLimits.DEFAULTS));
        }
    }

    @Test
    void each_is_refused_by_name() {
        SearchLimitsTest.refused(LIMITS);
    }

    @Test
    void no_more_results_are_counted_or_shown() {
        String engine = SearchServer.newEngine();
        String documents =
                IntStream.range(0, 10)
                        .mapToObj("{\"id\":\"a%d\",\"title\":\"one\"}"::formatted)
                        .collect(Collectors.joining(",", "[", "]"));
        SearchServer.fill(engine, documents, LIMITS.results());
        for (String query : List.of("", "one")) {
            Response last = page(engine, query, 2);
            assertThat(last.<Integer>path("meta.page.total_results")).isEqualTo(LIMITS.results());
            assertThat(last.<Integer>path("meta.page.total_pages")).isEqualTo(2);
            assertThat(last.<List<Object>>path("results")).hasSize(2);
            assertThat(page(engine, query, 3).<List<Object>>path("results")).isEmpty();
        }
    }

    private static Response page(String engine, String query, int page) {
        return SearchServer.post(
                "/engines/" + engine + "/search",
                "{\"query\":\"%s\",\"page\":{\"current\":%d,\"size\":4}}".formatted(query, page));
    }

    @Test
    void no_more_sets_of_synonyms_are_taken() {
        String path = "/engines/" + SearchServer.newEngine() + "/synonyms";
        for (int set = 0; set < LIMITS.synonymSets(); set++) {
            String body = "{\"synonyms\":[\"a%d\",\"b%d\"]}".formatted(set, set);
            assertThat(SearchServer.post(path, body).statusCode()).isEqualTo(200);
        }
        Response more = SearchServer.post(path, "{\"synonyms\":[\"c\",\"d\"]}");
        assertThat(more.statusCode()).isEqualTo(400);
        assertThat(more.asString()).contains("must not be more than 2 for one engine");
    }
}
