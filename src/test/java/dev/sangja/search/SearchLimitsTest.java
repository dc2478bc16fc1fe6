package dev.sangja.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.limit.TestLimits;
import dev.sangja.testing.SearchServer;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is one too much is refused with its limit, and keeps nothing. A limit without a row fails. */
@QuarkusTest
class SearchLimitsTest {
    /** A time is no count, and that many results or sets are many requests. They are proved where they are kept, and set low. */
    private static final Set<String> ELSEWHERE = Set.of("time", "results", "synonymSets");

    private static final String LISTS = "listPageSize";

    @Test
    void each_is_refused_by_name() {
        refused(TestLimits.DEFAULTS);
    }

    static void refused(SearchLimits limits) {
        String engine = SearchServer.newEngine();
        SearchServer.fill(engine, "[{\"id\":\"a0\",\"title\":\"one\"}]", 1);
        assertThat(LimitRow.all(limits).stream().map(row -> row.wrong(engine)))
                .filteredOn(wrong -> !wrong.isEmpty())
                .isEmpty();
        nothingIsKept("/engines/" + engine);
        pagesAreCut("/engines/" + engine, limits);
    }

    private static void nothingIsKept(String path) {
        assertThat(SearchServer.get(path + "/schema").asString()).isEqualTo("{\"title\":\"text\"}");
        assertThat(SearchServer.get(path + "/documents/list").<List<String>>path("results.id"))
                .containsExactly("a0");
        for (String list : List.of("/synonyms", "/curations")) {
            assertThat(SearchServer.get(path + list).<Integer>path("meta.page.total_results"))
                    .isZero();
        }
        assertThat(SearchServer.get("/engines/too-many").statusCode()).isEqualTo(404);
    }

    /** Where clients ask for more of a list, they get less, as App Search does. */
    private static void pagesAreCut(String engine, SearchLimits limits) {
        int most = limits.listPageSize();
        for (String list :
                List.of("/engines", "/credentials", engine + "/synonyms", engine + "/curations")) {
            for (String wish : List.of("", "?page[size]=" + (most + 1))) {
                assertThat(SearchServer.get(list + wish).<Integer>path("meta.page.size"))
                        .as(list + wish)
                        .isEqualTo(most);
            }
        }
    }

    @Test
    void each_limit_that_can_be_set_has_a_row() {
        Set<String> proved =
                LimitRow.all(TestLimits.DEFAULTS).stream()
                        .map(LimitRow::limit)
                        .collect(Collectors.toSet());
        var missing =
                Arrays.stream(SearchLimits.class.getMethods())
                        .map(Method::getName)
                        .filter(name -> !proved.contains(name) && !ELSEWHERE.contains(name))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).containsExactly(LISTS);
    }
}
