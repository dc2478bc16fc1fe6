package dev.sangja.search.query;

import static dev.sangja.search.query.Library.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.index.IndexLease;
import dev.sangja.search.query.Library.Ask;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To know a word from an earlier search changes no answer. */
class KnownWordsTest {
    private static final Searches SEARCHES = new Searches(Duration.ofSeconds(30), 10_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coffee",
                "coffee house",
                "house coffee",
                "coffee coffee house",
                "cof",
                "cof ",
                "cofee",
                "coffee -house",
                "\"coffee house\"",
                "coffee OR tea"
            })
    void the_second_search_finds_what_the_first_found(String query) throws IOException {
        try (var library = cafes();
                var lease = library.index.lease()) {
            for (String other : List.of("coffee", "house", "coffee house ", "house cof")) {
                search(library, lease, other);
            }
            List<Hit> anew = library.search(Ask.ALL.query(query)).hits();
            assertThat(anew).isNotEmpty();
            assertThat(search(library, lease, query)).isEqualTo(anew);
            assertThat(search(library, lease, query)).isEqualTo(anew);
        }
    }

    private static Library cafes() {
        return new Library("cafes")
                .put(
                        document("a", "title", "One coffee house", "text", "house of coffee"),
                        document("b", "title", "Coffeehouse", "text", "a coffee and a tea"),
                        document("c", "title", "A cofee", "text", "house"),
                        document("d", "title", "Coffees", "text", "coffin"));
    }

    private static List<Hit> search(Library library, IndexLease lease, String query) {
        var request = Ask.ALL.query(query).request();
        return SEARCHES.search(library.view(), request, List.of(lease), Library.NOW).hits();
    }

    @Test
    void what_came_since_is_found() throws IOException {
        try (var library = cafes()) {
            assertThat(library.idsIn(Ask.ALL.query("tee"))).containsExactly("b");
            library.put(document("e", "title", "Tee"));
            assertThat(library.idsIn(Ask.ALL.query("tee"))).containsExactly("e", "b");
        }
    }
}
