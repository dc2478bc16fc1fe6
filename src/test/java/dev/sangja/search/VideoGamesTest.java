package dev.sangja.search;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sangja.testing.SearchServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

/** Games that were really sold, 16,598 of them: searches find what a look into their file finds. */
@QuarkusTest
class VideoGamesTest {
    /** A public data set, which is not ours to ship: it lies beside the checkout, or this is skipped. */
    private static final Path FILE = Path.of("..", "shared", "data", "vgsales.csv");

    private static final String HEADER =
            "id,name,platform,year,genre,publisher,na_sales,eu_sales,jp_sales,other_sales,global_sales";

    private final List<Game> games = new ArrayList<>();
    private String engine = "";

    private record Game(String id, String name, String platform, String year, double sales) {
        boolean has(String word) {
            return name.toLowerCase(Locale.ROOT)
                    .replace('é', 'e')
                    .matches(".*\\b" + word + "\\b.*");
        }

        boolean isBefore(int end) {
            return year.matches("[0-9]+") && Integer.parseInt(year) < end;
        }
    }

    @Test
    void searches_find_what_the_file_has() throws IOException {
        assumeThat(FILE)
                .as("SKIPPED: no games in %s, so searches of them are not tested", FILE)
                .isRegularFile();
        readThem();
        importThem();
        counts_and_facets_are_exact();
        filters_and_orders_are_exact();
        a_boost_on_sales_brings_the_best_sold_first();
        synonyms_find_both_ways();
    }

    private void readThem() throws IOException {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var rows = CSVParser.parse(Files.newBufferedReader(FILE), format)) {
            rows.forEach(
                    row ->
                            games.add(
                                    new Game(
                                            row.get("Rank"),
                                            row.get("Name"),
                                            row.get("Platform"),
                                            row.get("Year"),
                                            Double.parseDouble(row.get("Global_Sales")))));
        }
    }

    /** In the words of the file but for its header: fields have names in small letters, and ranks are ids. */
    private void importThem() throws IOException {
        engine = SearchServer.newEngine(",\"language\":\"en\"");
        SearchServer.post(
                "/engines/" + engine + "/schema",
                "{\"global_sales\":\"number\",\"year\":\"number\"}");
        String lines = Files.readString(FILE).replaceFirst("^[^\r\n]*", HEADER);
        Response done =
                SearchServer.admin()
                        .contentType("text/csv; charset=utf-8")
                        .body(lines.getBytes(StandardCharsets.UTF_8))
                        .post("/api/as/v1/engines/" + engine + "/documents/import");
        assertThat(done.<Integer>path("accepted")).as(done.asString()).isEqualTo(games.size());
        assertThat(done.<Integer>path("rejected")).isZero();
        SearchServer.await(
                Duration.ofMinutes(3),
                search(),
                "{\"query\":\"\",\"page\":{\"size\":0},\"facets\":{\"genre\":{\"type\":\"value\",\"size\":250}}}",
                answer -> total(answer, "genre") == games.size());
    }

    private String search() {
        return "/engines/" + engine + "/search";
    }

    private static int total(Response answer, String facet) {
        return counts(answer, facet).values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> counts(Response answer, String facet) {
        var counts = new TreeMap<String, Integer>();
        if (answer.statusCode() == 200) {
            List<Map<String, Object>> rows = answer.path("facets." + facet + "[0].data");
            rows.forEach(
                    row ->
                            counts.put(
                                    String.valueOf(row.get("value")), (Integer) row.get("count")));
        }
        return counts;
    }

    /** Also behind the ten thousand that an answer counts as found. */
    private void counts_and_facets_are_exact() {
        Response all =
                ask(
                        "\"query\":\"\",\"facets\":{\"platform\":{\"type\":\"value\",\"size\":250},\"year\":{\"type\":\"range\",\"ranges\":[{\"to\":1990}]}}");
        assertThat(all.<Integer>path("meta.page.total_results")).isEqualTo(10_000);
        assertThat(all.<Integer>path("meta.page.total_pages")).isEqualTo(100);
        var platforms = new TreeMap<String, Integer>();
        games.stream()
                .collect(groupingBy(Game::platform, counting()))
                .forEach((platform, count) -> platforms.put(platform, count.intValue()));
        assertThat(counts(all, "platform")).isEqualTo(platforms);
        assertThat(all.<Integer>path("facets.year[0].data[0].count"))
                .isEqualTo((int) games.stream().filter(game -> game.isBefore(1990)).count());
    }

    private void filters_and_orders_are_exact() {
        Response old =
                ask(
                        "\"query\":\"\",\"page\":{\"size\":1000},\"filters\":{\"platform\":[\"NES\",\"GB\"],\"year\":{\"to\":1990}},\"sort\":[{\"global_sales\":\"desc\"},{\"id\":\"asc\"}]");
        assertThat(old.<List<String>>path("results.id.raw"))
                .isEqualTo(
                        bestSold(
                                game ->
                                        game.isBefore(1990)
                                                && List.of("NES", "GB").contains(game.platform()),
                                1000));
    }

    private List<String> bestSold(Predicate<Game> which, int most) {
        Comparator<Game> order = comparing(Game::sales).reversed().thenComparing(Game::id);
        return games.stream().filter(which).sorted(order).limit(most).map(Game::id).toList();
    }

    /** Without it, the shortest names come first, whose only other word is a sport. */
    private void a_boost_on_sales_brings_the_best_sold_first() {
        List<String> expected = bestSold(game -> game.has("mario"), 10);
        assertThat(ids(ask("\"query\":\"mario\""))).doesNotContainAnyElementsOf(expected);
        String boost =
                ",\"boosts\":{\"global_sales\":{\"type\":\"functional\",\"function\":\"linear\",\"operation\":\"add\",\"factor\":5}}";
        assertThat(ids(ask("\"query\":\"mario\"" + boost))).isEqualTo(expected);
        assertThat(ids(ask("\"query\":\"super mario world\"" + boost)).getFirst())
                .isEqualTo(bestSold(game -> game.has("mario"), 1).getFirst());
        assertThat(ids(ask("\"query\":\"super mario world\"")).getFirst())
                .isIn(bestSold(game -> game.name().equals("Super Mario World"), 2));
    }

    private void synonyms_find_both_ways() {
        List<String> pikachu = bestSold(game -> game.has("pikachu"), 1000);
        List<String> pokemon = bestSold(game -> game.has("pokemon"), 1000);
        List<String> both = bestSold(game -> game.has("pikachu") || game.has("pokemon"), 1000);
        assertThat(both).hasSizeGreaterThan(pokemon.size());
        assertFinds("pikachu", pikachu);
        assertFinds("pokemon", pokemon);
        SearchServer.post(
                "/engines/" + engine + "/synonyms", "{\"synonyms\":[\"pikachu\",\"pokemon\"]}");
        assertFinds("pikachu", both);
        assertFinds("pokemon", both);
        assertFinds("Pokémon", both);
    }

    private void assertFinds(String query, List<String> expected) {
        assertThat(ids(ask("\"query\":\"%s\",\"page\":{\"size\":1000}".formatted(query))))
                .as(query)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> ids(Response answer) {
        return answer.path("results.id.raw");
    }

    private Response ask(String members) {
        Response answer = SearchServer.post(search(), "{" + members + "}");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }
}
